"""The file of the catalog, written. Its form is described where it is read: ramkeep/core/plan/catalog/reading.py."""

from collections.abc import Iterator
from datetime import date

from catalog_rows import Group, Joined
from catalog_tables import Pattern, Tables
from ramkeep.core.plan.catalog.levels import guess
from ramkeep.core.plan.catalog.reading import FORMAT

# The pattern of actions that take all resources only; it names no kind of resource.
ALL = "*"


def write(joined: list[Joined], tables: Tables, made: date) -> str:
    """The whole text. The same input gives the same bytes."""
    sources = _sources(joined, tables)
    lines = [f"ramkeep-catalog {FORMAT}", f"date {made.isoformat()}"]
    lines += [f"source {kind} {title}" for kind, title in sources]
    lines += [f"pattern {sources['doc', each.source]} {each.text}" for each in tables.patterns]
    for service in joined:
        lines += _service(service, tables, sources)
    for name, actions in sorted(tables.instead.items()):
        lines.append(f"instead {name} {' '.join(actions)}")
    total = sum(len(names) for service in joined for names in service.groups.values())
    return "\n".join([*lines, f"end {total}", ""])


def _sources(joined: list[Joined], tables: Tables) -> dict[tuple[str, str], int]:
    """Every source in use with its number, packages first."""
    used = {group.source for service in joined for group in service.groups}
    used |= {("doc", each.source) for each in tables.patterns}
    used |= {("doc", source) for source in tables.level_sources}
    order = sorted(used, key=lambda each: (("pypi", "npm", "doc").index(each[0]), each[1]))
    return {source: number for number, source in enumerate(order, 1)}


def _service(service: Joined, tables: Tables, sources: dict[tuple[str, str], int]) -> Iterator[str]:
    facts = service.facts
    yield f"service {facts.code} {facts.certainty} {facts.title}"
    if facts.aliases:
        yield f"aliases {' '.join(facts.aliases)}"
    numbers = {each: number for number, each in enumerate(tables.patterns, 1) if each.service == facts.code}
    kinds = [str(number) for pattern, number in numbers.items() if pattern.text != ALL]
    if kinds:
        yield f"resources {' '.join(kinds)}"
    for group, names in service.groups.items():
        yield _group(group, sources)
        for name in names:
            yield f"{_letter(facts.code, name, tables)} {name}"
    yield from _narrow(numbers, tables)


def _group(group: Group, sources: dict[tuple[str, str], int]) -> str:
    return f"group {group.product} {group.version or '-'} {sources[group.source]} {group.state}"


def _letter(code: str, name: str, tables: Tables) -> str:
    documented = tables.levels.get(f"{code}:{name}".lower())
    return documented[0].upper() if documented else guess(name).value[0]


def _narrow(numbers: dict[Pattern, int], tables: Tables) -> Iterator[str]:
    for pattern, number in numbers.items():
        for special in tables.specials:
            if special.service == pattern.service and special.narrow == pattern.text:
                yield f"narrow {number} {' '.join(special.names)}"
