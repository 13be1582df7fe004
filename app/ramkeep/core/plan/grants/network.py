"""Who holds what and what it speaks of, as a network of four columns: users, groups and roles, policies, services."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import PolicyRef, PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.globs import glob

EVERY_SERVICE = "*"
MOST_SERVICES = 12
"""A pattern that means more services than this counts as one for all of them."""


class Sort(StrEnum):
    """What a node stands for."""

    USER = "user"
    GROUP = "group"
    ROLE = "role"
    POLICY = "policy"
    SERVICE = "service"


class Tie(StrEnum):
    """What an edge says.

    `LIMITED`: attached on resource groups alone. `ASSUMES`: the role's trust policy names the user. `REFUSES`: the
    policy has a Deny about the service, perhaps beside an Allow.
    """

    MEMBER = "member"
    ASSUMES = "assumes"
    ATTACHED = "attached"
    LIMITED = "limited"
    GRANTS = "grants"
    REFUSES = "refuses"


COLUMNS: Mapping[Sort, int] = {Sort.USER: 0, Sort.GROUP: 1, Sort.ROLE: 1, Sort.POLICY: 2, Sort.SERVICE: 3}

NodeKey = str | PolicyRef
Apart = frozenset[tuple[Sort, NodeKey]]
_NONE: Apart = frozenset()


@dataclass(frozen=True, slots=True)
class Node:
    """One object, or several that are told apart by nothing in the network.

    Attributes:
        keys: names of users, groups and roles, policies, or codes of services, sorted; `EVERY_SERVICE` is all of them.
        refuses: a policy with a Deny.
    """

    sort: Sort
    keys: tuple[NodeKey, ...]
    refuses: bool = False

    @property
    def column(self) -> int:
        """From the left, users first."""
        return COLUMNS[self.sort]

    @property
    def is_bundle(self) -> bool:
        """Are there several?"""
        return len(self.keys) > 1


@dataclass(frozen=True, slots=True)
class Edge:
    """From the left to the right, by the places of the nodes."""

    source: int
    target: int
    tie: Tie


@dataclass(frozen=True, slots=True)
class Network:
    """The nodes in the order of their columns and names, and the edges between them."""

    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()

    def reached(self, place: int) -> tuple[frozenset[int], frozenset[int]]:
        """The nodes and the edges on the paths through a node, itself among them."""
        nodes, edges = {place}, set()
        for forward in (True, False):
            waiting, seen = [place], {place}
            ways = self._ways(forward=forward)
            while waiting:
                for at, other in ways.get(waiting.pop(), ()):
                    edges.add(at)
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
            nodes |= seen
        return frozenset(nodes), frozenset(edges)

    def _ways(self, *, forward: bool) -> Mapping[int, list[tuple[int, int]]]:
        found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
        for at, edge in enumerate(self.edges):
            source, target = (edge.source, edge.target) if forward else (edge.target, edge.source)
            found[source].append((at, target))
        return found


def network(plan: Plan, holders: Holders, catalog: Catalog, *, bundled: bool = False, apart: Apart = _NONE) -> Network:
    """The network of a plan.

    Args:
        holders: of this plan.
        bundled: users with the same groups and policies are one node, and policies with the same holders and services.
        apart: those that stay nodes of their own all the same.
    """
    ties = _ties(plan, holders, catalog)
    singles = _singles(plan, holders, ties)
    refusing = {source for (source, _), tie in ties.items() if tie is Tie.REFUSES}
    bundles = _bundles(singles, ties, apart) if bundled else [[each] for each in singles]
    nodes = sorted(
        (Node(each[0][0], tuple(key for _, key in each), each[0] in refusing) for each in bundles), key=_order
    )
    place_of = {(node.sort, key): place for place, node in enumerate(nodes) for key in node.keys}
    edges = {(place_of[source], place_of[target]): tie for (source, target), tie in ties.items()}
    return Network(tuple(nodes), tuple(Edge(*ends, tie) for ends, tie in sorted(edges.items())))


_Single = tuple[Sort, NodeKey]
_Ties = dict[tuple[_Single, _Single], Tie]


def _order(node: Node) -> tuple[int, str, NodeKey]:
    """Groups before roles; all services together come first."""
    return node.column, node.sort, node.keys[0]


def _ties(plan: Plan, holders: Holders, catalog: Catalog) -> _Ties:
    ties: _Ties = {}
    for membership in sorted(plan.memberships):
        ties[(Sort.USER, membership.user), (Sort.GROUP, membership.group)] = Tie.MEMBER
    for name, role in sorted(plan.roles.items()):
        for user in _trusted(role.trust, holders, plan):
            ties[(Sort.USER, user), (Sort.ROLE, name)] = Tie.ASSUMES
    policies: set[PolicyRef] = set(plan.policies)
    for ref in holders.refs():
        for attachment in holders.held_by(ref):
            policies.add(attachment.policy)
            ends = (_single(ref), (Sort.POLICY, attachment.policy))
            if not attachment.resource_group or ends not in ties:
                ties[ends] = Tie.LIMITED if attachment.resource_group else Tie.ATTACHED
    for policy in sorted(policies):
        for code, refuses in services_of(holders.document(policy)[0], catalog):
            ties[(Sort.POLICY, policy), (Sort.SERVICE, code)] = Tie.REFUSES if refuses else Tie.GRANTS
    return ties


def _single(ref: PrincipalRef) -> _Single:
    kinds = {PrincipalKind.USER: Sort.USER, PrincipalKind.GROUP: Sort.GROUP, PrincipalKind.ROLE: Sort.ROLE}
    return kinds[ref.kind], ref.name


def _trusted(trust: Document, holders: Holders, plan: Plan) -> list[str]:
    """The users of the plan that a trust policy names."""
    start = holders.arn(PrincipalRef(PrincipalKind.USER, ""))
    values = (
        principal.value
        for statement in trust.statements
        if statement.effect is Effect.ALLOW
        for principal in statement.principals
    )
    names = (value.removeprefix(start) for value in values if value.startswith(start))
    return [name for name in dict.fromkeys(names) if name in plan.users]


def _singles(plan: Plan, holders: Holders, ties: _Ties) -> list[_Single]:
    """Every object, also those that nothing is tied to; services and system policies only as far as they are held."""
    found: dict[_Single, None] = dict.fromkeys(map(_single, holders.refs()))
    found |= dict.fromkeys((Sort.POLICY, policy) for policy in sorted(plan.policies))
    found |= dict.fromkeys(end for ends in ties for end in ends)
    return list(found)


def _bundles(singles: Iterable[_Single], ties: _Ties, apart: Apart) -> list[list[_Single]]:
    """Users and policies put together by what they are tied to."""
    tied: defaultdict[_Single, set[tuple[_Single, Tie]]] = defaultdict(set)
    for (source, target), tie in ties.items():
        tied[source].add((target, tie))
        tied[target].add((source, tie))
    bundles: defaultdict[tuple[object, ...], list[_Single]] = defaultdict(list)
    for each in singles:
        sort = each[0]
        is_alone = sort not in (Sort.USER, Sort.POLICY) or each in apart
        bundles[(sort, each) if is_alone else (sort, frozenset(tied[each]))].append(each)
    return [sorted(each, key=lambda single: single[1]) for each in bundles.values()]


@lru_cache(maxsize=4096)
def services_of(document: Document, catalog: Catalog) -> tuple[tuple[str, bool], ...]:
    """The codes that a text speaks of, in small letters and sorted, each with whether it is refused something there."""
    found: dict[str, bool] = {}
    for statement in document.statements:
        refuses = statement.effect is Effect.DENY
        for code in _codes(statement, catalog):
            found[code] = found.get(code, False) or refuses
    return tuple(sorted(found.items()))


def _codes(statement: Statement, catalog: Catalog) -> Iterable[str]:
    if statement.not_actions:
        return (EVERY_SERVICE,)
    found: dict[str, None] = {}
    for pattern in statement.actions:
        code = pattern.partition(":")[0].lower()
        if not {"*", "?"} & set(code):
            found[code] = None
            continue
        covers = glob(code)
        meant = [each.code.lower() for each in catalog.services if covers(each.code.lower())]
        if len(meant) > MOST_SERVICES:
            return (EVERY_SERVICE,)
        found |= dict.fromkeys(meant)
    return found
