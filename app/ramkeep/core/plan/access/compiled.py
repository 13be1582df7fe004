"""Statements of many policies, compiled so that a question is a few operations on integers.

A set of statements is an integer, one bit each. What has been asked once is remembered, within bounds.
"""

from collections.abc import Hashable
from typing import TypeVar

from ramkeep.core.plan.access.evaluator import OWN_RULES
from ramkeep.core.plan.access.pattern_index import Covers, PatternIndex
from ramkeep.core.plan.access.request import PRINCIPAL_KEY
from ramkeep.core.plan.policy.conditions import holds
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Statement
from ramkeep.core.plan.policy.principals import is_role, names_principal, numbered_account_of
from ramkeep.core.plan.policy.targets import RESOURCE_CORNERS, in_any_region, pattern_covers

_MOST_REMEMBERED = 50_000
_MOST_CONTEXTS = 2_000
_PRINCIPAL_KEY = PRINCIPAL_KEY.lower()

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class StatementTable:
    """Every statement once, with what it takes to find those that a call concerns.

    Attributes:
        statements: in the order of their bits.
        denying: those with the effect Deny.
    """

    def __init__(self, corners: Corners) -> None:
        self.corners = corners
        self.statements: list[Statement] = []
        self.denying = 0
        self._ruling = Ruling(corners)
        self._documents: dict[int, tuple[Document, int]] = {}
        self._actions = PatternIndex()
        self._unusual = self._unusual_matching()
        self._resources = PatternIndex(self._unusual)
        self._roles = PatternIndex()
        self._all_resources = 0
        self._conditions: dict[Condition, int] = {}
        self._of_principal: dict[Condition, int] = {}
        self._by_action: dict[str, int] = {}
        self._by_resource: dict[str, int] = {}
        self._accounts: dict[str, str] = {}
        self._by_context: dict[Context, int] = {}

    def add(self, document: Document) -> int:
        """The statements of a document; they are compiled the first time that this very object comes."""
        known = self._documents.get(id(document))
        if known is not None:
            return known[1]
        mask = 0
        for statement in document.statements:
            mask |= self._add(statement)
        self._documents[id(document)] = (document, mask)
        for remembered in (self._by_action, self._by_resource, self._by_context):
            remembered.clear()
        return mask

    def for_action(self, action: str) -> int:
        """Statements that speak of the action."""
        found = self._by_action.get(action)
        if found is None:
            found = _remember(self._by_action, action, self._actions.concerned(action.lower()), _MOST_REMEMBERED)
        return found

    def for_resource(self, resource: str) -> int:
        """Statements that speak of the resource."""
        found = self._by_resource.get(resource)
        if found is None:
            found = _remember(self._by_resource, resource, self._concerned(resource), _MOST_REMEMBERED)
        return found

    def account_with_own_rules(self, resource: str) -> str:
        """The account of a resource that callers from other accounts reach in a way of its own; empty for all else."""
        account = self._accounts.get(resource)
        if account is None:
            account = numbered_account_of(resource) if resource.startswith(OWN_RULES) else ""
            _remember(self._accounts, resource, account, _MOST_REMEMBERED)
        return account

    def for_context(self, context: Context) -> int:
        """Statements whose conditions hold, those on the caller's ARN aside."""
        found = self._by_context.get(context)
        if found is None:
            found = _remember(self._by_context, context, self._holding(self._conditions, context), _MOST_CONTEXTS)
        return found

    def for_principal(self, arn: str) -> int:
        """Statements whose conditions on the caller's ARN hold for this caller."""
        return self._holding(self._of_principal, Context({PRINCIPAL_KEY: arn} if arn else {}))

    def naming(self, mask: int, arn: str, principal_id: str) -> int:
        """Those of the statements that name the caller as their principal."""
        members = self.members(mask)
        return sum(bit for bit, each in members if names_principal(each, arn, principal_id, self._ruling))

    def members(self, mask: int) -> list[tuple[int, Statement]]:
        """The statements of a set, each with its bit."""
        found = []
        while mask:
            bit = mask & -mask
            found.append((bit, self.statements[bit.bit_length() - 1]))
            mask ^= bit
        return found

    def _add(self, statement: Statement) -> int:
        bit = 1 << len(self.statements)
        self.statements.append(statement)
        if statement.effect is Effect.DENY:
            self.denying |= bit
        for pattern in statement.actions or ("",):
            self._actions.add(pattern.lower(), bit, excluded=statement.not_actions)
        if not statement.not_resources or self.corners.not_resource_counts:
            for pattern in statement.resources:
                self._add_resource(pattern, bit, excluded=statement.not_resources)
        if not statement.resources and statement.principals:
            self._all_resources |= bit
        for condition in statement.conditions:
            of_principal = condition.key.lower() == _PRINCIPAL_KEY
            table = self._of_principal if of_principal else self._conditions
            table[condition] = table.get(condition, 0) | bit
        return bit

    def _add_resource(self, pattern: str, bit: int, *, excluded: bool) -> None:
        if self._unusual is not None:
            self._resources.add(pattern, bit, excluded=excluded)
            return
        pattern = in_any_region(pattern)
        self._resources.add(pattern, bit, excluded=excluded)
        self._roles.add(pattern.lower(), bit, excluded=excluded)

    def _concerned(self, resource: str) -> int:
        if self._unusual is None and is_role(resource):
            return self._roles.concerned(resource.lower()) | self._all_resources
        return self._resources.concerned(resource) | self._all_resources

    def _holding(self, conditions: dict[Condition, int], context: Context) -> int:
        failing = 0
        for condition, mask in conditions.items():
            if not holds(condition, context, self._ruling):
                failing |= mask
        return ~failing

    def _unusual_matching(self) -> Covers | None:
        """How patterns cover resources where that is not plainly assumed; None where it is, which is fastest."""
        plain = Corners()
        if all(getattr(self.corners, name) is getattr(plain, name) for name in RESOURCE_CORNERS):
            return None
        return lambda pattern, resource: pattern_covers(pattern, resource, self._ruling)


def _remember(table: dict[Key, Value], key: Key, value: Value, most: int) -> Value:
    if len(table) >= most:
        table.clear()
    table[key] = value
    return value
