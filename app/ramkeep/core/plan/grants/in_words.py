"""What a policy's text grants and refuses, sorted the way a person would tell it.

These are facts, service by service; the sentences are made by whoever shows them. What the catalog does not know is
told apart, as it grants nothing that is known of.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ramkeep.core.plan.catalog.action import Access, Action
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.policy.document import Document, Statement
from ramkeep.core.plan.policy.targets import covers_action

FEW = 3
MOST_APART = 12
EVERY_SERVICE = "*"


@dataclass(frozen=True, slots=True)
class Covered:
    """How many of the actions of one access level a statement covers."""

    covered: int
    known: int

    @property
    def is_all(self) -> bool:
        """All of them?"""
        return self.covered == self.known


@dataclass(frozen=True, slots=True)
class Line:
    """What one statement says of one service.

    Attributes:
        index: the place of the statement in the document.
        service: RAM code; `EVERY_SERVICE` for nearly all of them together.
        title: the name of the product.
        levels: only those of which something is covered; none of all services together.
        is_whole: every action that is known.
        few: the actions themselves when there are no more than `FEW`.
        count: how many actions that are known it covers.
    """

    index: int
    statement: Statement
    service: str
    title: str
    levels: Mapping[Access, Covered]
    is_whole: bool
    few: tuple[Action, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Told:
    """A whole text.

    Attributes:
        unknown: patterns that cover no action of the catalog, each once.
    """

    lines: tuple[Line, ...]
    unknown: tuple[str, ...]


def told(document: Document, catalog: Catalog) -> Told:
    """What a text says, statement by statement and service by service."""
    lines: list[Line] = []
    unknown: dict[str, None] = {}
    for index, statement in enumerate(document.statements):
        rows: set[int] = set()
        for pattern in statement.actions:
            covered = catalog.rows(pattern)
            rows.update(covered)
            if not covered:
                unknown.setdefault(pattern)
        if statement.not_actions:
            rows = set(range(len(catalog))) - rows
        lines += _lines(index, statement, rows, catalog)
    return Told(tuple(lines), tuple(unknown))


def told_of(document: Document, actions: Sequence[Action], catalog: Catalog) -> tuple[Line, ...]:
    """What a text says of some actions of one service, a line for each statement that speaks of any of them."""
    lines = []
    for index, statement in enumerate(document.statements):
        names = {action.name for action in actions if covers_action(statement, action.name)}
        if names:
            lines.append(_of_service(index, statement, actions[0].service, names, catalog))
    return tuple(lines)


def _lines(index: int, statement: Statement, rows: set[int], catalog: Catalog) -> list[Line]:
    by_service: dict[str, set[str]] = {}
    for row in sorted(rows):
        name = catalog.names[row]
        by_service.setdefault(name.partition(":")[0].lower(), set()).add(name)
    if len(by_service) > max(MOST_APART, sum(each.actions > 0 for each in catalog.services) // 2):
        return [Line(index, statement, EVERY_SERVICE, "", {}, len(rows) == len(catalog), (), len(rows))]
    return [_of_service(index, statement, code, names, catalog) for code, names in by_service.items()]


def _of_service(index: int, statement: Statement, code: str, names: set[str], catalog: Catalog) -> Line:
    service, actions = catalog.service(code), catalog.actions(code)
    mine = tuple(action for action in actions if action.name in names)
    levels = {access: _count(access, mine, actions) for access in Access}
    return Line(
        index,
        statement,
        code,
        service.title if service else code,
        {access: count for access, count in levels.items() if count.covered},
        len(mine) == len(actions),
        mine if len(mine) <= FEW else (),
        len(mine),
    )


def _count(access: Access, mine: tuple[Action, ...], actions: tuple[Action, ...]) -> Covered:
    return Covered(
        sum(action.level.access is access for action in mine), sum(action.level.access is access for action in actions)
    )
