"""Statements of a plan's texts, compiled once, with what checks of danger ask of them again and again."""

from collections.abc import Callable, Iterator
from typing import Final

from ramkeep.core.plan.access.compiled import StatementTable
from ramkeep.core.plan.access.request import PRINCIPAL_KEY
from ramkeep.core.plan.checks.breadth import Breadth, Measure
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from ramkeep.core.plan.policy.operators import Quantifier, find_operator

MFA_KEY: Final = "acs:mfapresent"

# Each may name the whole catalog.
_MOST_BREADTHS: Final = 200
_MOST_SETTLED: Final = 20_000
_MOST_AREAS: Final = 20_000
_MOST_TABLES: Final = 20


class KnownStatements:
    """Statements of all texts that were seen, each once; a set of them is an integer, one bit each.

    Attributes:
        conditional: those with a condition on anything but the caller's ARN.
        asking_mfa: those that need `acs:MFAPresent` to apply.
        asking_principal: those with a condition on the caller's ARN.
        leaving_out: those that allow all but what stands under NotResource.
        actions: the catalog's, over which breadth is measured.
    """

    def __init__(self, corners: Corners, actions: tuple[str, ...]) -> None:
        self.table = StatementTable(corners)
        self.conditional = 0
        self.asking_mfa = 0
        self.asking_principal = 0
        self.leaving_out = 0
        self.actions = actions
        self._counted = 0
        self._measure: Measure | None = None
        self._breadths: dict[tuple[tuple[int, ...], tuple[int, ...]], Breadth] = {}
        self._settled: dict[tuple[object, ...], bool] = {}
        self._areas: dict[str, tuple[int, int]] = {}
        self._later: dict[tuple[int, int], StatementTable] = {}

    def add(self, document: Document) -> int:
        """The statements of a text."""
        mask = self.table.add(document)
        statements = self.table.statements
        while self._counted < len(statements):
            self._look_at(statements[self._counted], 1 << self._counted)
            self._counted += 1
        return mask

    def area(self, resource: str) -> int:
        """The statements that speak of a resource; for one asked about before only later statements are looked at."""
        count = len(self.table.statements)
        since, mask = self._areas.get(resource, (0, 0))
        if since == 0:
            mask = self.table.for_resource(resource)
        elif since < count:
            mask |= self._since(since, count).for_resource(resource) << since
        if len(self._areas) == _MOST_AREAS:
            self._areas.clear()
        self._areas[resource] = count, mask
        return mask

    def _since(self, since: int, count: int) -> StatementTable:
        """A table of the statements from a place on."""
        known = self._later.get((since, count))
        if known is None:
            if len(self._later) == _MOST_TABLES:
                self._later.clear()
            known = self._later[since, count] = StatementTable(self.table.corners)
            known.add(Document(tuple(self.table.statements[since:])))
        return known

    def settled(self, find: Callable[[], bool], *about: object) -> bool:
        """The answer to a question about statements, remembered; those that come later must not change it."""
        known = self._settled.get(about)
        if known is None:
            if len(self._settled) == _MOST_SETTLED:
                self._settled.clear()
            known = self._settled[about] = find()
        return known

    def breadth(self, layers: tuple[int, ...], everywhere: tuple[int, ...]) -> Breadth:
        """How much of the catalog sets of statements grant together."""
        speaking = tuple(area & self.together(layers) for area in everywhere)
        known = self._breadths.get((layers, speaking))
        if known is None:
            if len(self._breadths) == _MOST_BREADTHS:
                self._breadths.clear()
            self._measure = self._measure or Measure(self.actions)
            lists = [list(self._told(layer, everywhere)) for layer in layers]
            known = self._breadths[layers, speaking] = self._measure.breadth(lists, len(everywhere))
        return known

    def together(self, layers: tuple[int, ...]) -> int:
        """The statements of all layers."""
        mask = 0
        for layer in layers:
            mask |= layer
        return mask

    def _told(self, layer: int, everywhere: tuple[int, ...]) -> Iterator[tuple[Statement, frozenset[int], bool]]:
        for bit, statement in self.table.members(layer):
            covered = frozenset(at for at, area in enumerate(everywhere) if area & bit)
            yield statement, covered, not self.conditional & bit

    def _look_at(self, statement: Statement, bit: int) -> None:
        keys = {condition.key.lower() for condition in statement.conditions}
        if PRINCIPAL_KEY.lower() in keys:
            self.asking_principal |= bit
        if keys - {PRINCIPAL_KEY.lower()}:
            self.conditional |= bit
        if any(each.key.lower() == MFA_KEY and _needs_its_key(each) for each in statement.conditions):
            self.asking_mfa |= bit
        if statement.not_resources and statement.effect is Effect.ALLOW:
            self.leaving_out |= bit


def _needs_its_key(condition: Condition) -> bool:
    """Whether the condition fails for sure when the call does not carry its key."""
    found = find_operator(condition.operator)
    return found is None or not (found[1].negated or found[0] is Quantifier.FOR_ALL)
