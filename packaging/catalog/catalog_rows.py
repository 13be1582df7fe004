"""Operations and hand tables, joined: which action belongs to which service, and where it comes from.

An operation of a package of PyPI goes before the same one of the npm package, which is older. What only the older
package has, of a product that both have, is retired.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from catalog_operations import Operation
from catalog_tables import ServiceFacts, Tables

STATES = ("current", "special", "retired")


@dataclass(frozen=True, slots=True)
class Group:
    """Actions of a service that come from one place. `source` is the kind and the title."""

    product: str
    version: str
    source: tuple[str, str]
    state: str


@dataclass(frozen=True, slots=True)
class Joined:
    """A service and its actions by group, in the order in which they are written."""

    facts: ServiceFacts
    groups: dict[Group, list[str]]


def join(operations: Iterable[Operation], tables: Tables) -> list[Joined]:
    """All services by code, every action once: as current rather than special, as special rather than retired."""
    known = {each.code: each for each in tables.services}
    codes: defaultdict[str, list[str]] = defaultdict(list)
    for facts in tables.services:
        for product in facts.products:
            codes[product].append(facts.code)
    found: defaultdict[str, list[tuple[Group, str]]] = defaultdict(list)
    for group, name in _in_groups(operations):
        for code in codes.get(group.product) or [_code_of(group.product)]:
            found[code].append((group, name))
    for special in tables.specials:
        group = Group(special.service.replace("-", "_"), "", ("doc", special.source), "special")
        found[special.service] += [(group, name) for name in special.names]
    services = [known.get(code) or _assumed(code) for code in sorted({*found, *known})]
    gone = {name.lower() for name in tables.instead}
    return [Joined(facts, _once(facts.code, found[facts.code], gone)) for facts in services]


def _in_groups(operations: Iterable[Operation]) -> Iterator[tuple[Group, str]]:
    operations = list(operations)
    renewed = {each.product for each in operations if each.package.kind == "pypi"}
    for each in operations:
        retired = each.package.kind == "npm" and each.product in renewed
        source = (each.package.kind, f"{each.package.name} {each.package.version}")
        yield Group(each.product, each.version, source, "retired" if retired else "current"), each.name


def _once(code: str, found: list[tuple[Group, str]], gone: set[str]) -> dict[Group, list[str]]:
    """The groups of a service, without the names that an earlier group has and those that are no actions."""
    seen = set(gone)
    groups: dict[Group, list[str]] = {}
    for group, name in sorted(found, key=lambda each: _order(each[0], each[1])):
        full = f"{code}:{name}".lower()
        if full not in seen:
            seen.add(full)
            groups.setdefault(group, []).append(name)
    return groups


def _order(group: Group, name: str) -> tuple[int, bool, str, str, tuple[str, str], str]:
    npm = group.source[0] == "npm"
    return (STATES.index(group.state), npm, group.product, group.version, group.source, name)


def _code_of(product: str) -> str:
    return product.replace("_", "-")


def _assumed(code: str) -> ServiceFacts:
    return ServiceFacts(code, "assumed", code, (), (code.replace("-", "_"),))
