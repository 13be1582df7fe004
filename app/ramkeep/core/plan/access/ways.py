"""Under which conditions a call would be allowed.

The request's own context is taken as given; keys that it does not carry are open. The answer is exact: the call is
allowed in a context that extends the request's if and only if one of the ways holds in it.
"""

from dataclasses import dataclass

from ramkeep.core.plan.access.clauses import ALWAYS, NEVER, Clauses, all_of, any_of, literal, opposite
from ramkeep.core.plan.access.evaluator import KEYS, OWN_RULES
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Caller, Request
from ramkeep.core.plan.access.trials import ignores_ip, in_scope, is_met, statements_of
from ramkeep.core.plan.policy.conditions import values_in
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition, Effect, Statement


@dataclass(frozen=True, slots=True)
class Requirement:
    """A condition that a request must meet, or must not.

    Attributes:
        met: False when the condition must fail, as that of a Deny.
    """

    condition: Condition
    met: bool

    def __str__(self) -> str:
        values = ", ".join(value or '""' for value in self.condition.values)
        verb = "holds" if self.met else "does not hold"
        return f"{self.condition.operator} {self.condition.key} {values} {verb}"


Way = tuple[Requirement, ...]


def conditions_for(policies: Policies, request: Request, corners: Corners | None = None) -> tuple[Way, ...]:
    """Every way in which the call would be allowed, fewest requirements first.

    An empty way needs nothing more; no way at all means that no circumstances help.

    Raises:
        TooManyWays: the policies leave so many that they cannot be told one by one.
    """
    question = _Question(request, corners or Corners())
    allowed = all_of([question.allowed(policies, resource) for resource in request.resources])
    ways = [tuple(_requirements(way)) for way in allowed]
    return tuple(sorted(ways, key=lambda way: (len(way), tuple(str(each) for each in way))))


def _requirements(way: frozenset[tuple[Condition, bool]]) -> list[Requirement]:
    return sorted((Requirement(condition, met) for condition, met in way), key=str)


class _Question:
    """A request whose missing context keys are unknowns."""

    def __init__(self, request: Request, corners: Corners) -> None:
        self.request = request
        self.ruling = Ruling(corners)
        self.corners = corners

    def allowed(self, policies: Policies, resource: str) -> Clauses[Condition]:
        request = self.request
        if request.is_root and request.assumes_role:
            return NEVER
        bounds = self._bounds(policies, resource)
        if request.assumes_role:
            return all_of([bounds, self._role(policies, resource)])
        refused, given = self._unit(policies.resource, resource, by_principal=True)
        if request.is_owner_of(resource):
            return all_of([bounds, opposite(refused)])
        if request.is_root:
            return all_of([bounds, opposite(refused), given])
        denied, granted = self._identity(policies, resource)
        if request.is_foreign(resource) and resource.startswith(OWN_RULES):
            enough = all_of([granted, given]) if resource.startswith(KEYS) else given
        else:
            enough = any_of([granted, given])
        return all_of([bounds, opposite(denied), opposite(refused), enough])

    def _role(self, policies: Policies, resource: str) -> Clauses[Condition]:
        """When both sides give a role; who signs on has no identity policies yet."""
        refused, trusted = self._unit(policies.trust, resource, by_principal=True)
        trusts = all_of([trusted, opposite(refused)])
        if not self.request.has_identity_policies:
            return trusts
        denied, granted = self._identity(policies, resource)
        return all_of([granted, opposite(denied), trusts])

    def _bounds(self, policies: Policies, resource: str) -> Clauses[Condition]:
        request = self.request
        levels = list(policies.control)
        spared = request.caller is Caller.SERVICE_LINKED_ROLE or request.management_account
        if spared or (request.is_root and self.corners.control_policies_spare_root):
            levels = []
        if policies.session and request.may_have_session_policy:
            levels.append(policies.session)
        units = [self._unit(level, resource) for level in levels]
        return all_of([all_of([granted, opposite(denied)]) for denied, granted in units])

    def _identity(self, policies: Policies, resource: str) -> tuple[Clauses[Condition], Clauses[Condition]]:
        """When identity policies deny and when they grant."""
        denied, granted = self._unit(policies.account, resource)
        attached = policies.resource_group.get(self.request.resource_group, ())
        if not attached:
            return denied, granted
        denied_there, granted_there = self._unit(attached, resource)
        if self.corners.account_scope_decides_first:
            denied_there = all_of([opposite(granted), denied_there])
        return any_of([denied, denied_there]), any_of([granted, granted_there])

    def _unit(
        self, policies: tuple[NamedPolicy, ...], resource: str, *, by_principal: bool = False
    ) -> tuple[Clauses[Condition], Clauses[Condition]]:
        """When any Deny of these policies applies, and when any Allow does."""
        found: dict[Effect, list[Clauses[Condition]]] = {Effect.DENY: [], Effect.ALLOW: []}
        for _, _, statement in statements_of(policies):
            if in_scope(statement, self.request, resource, self.ruling, by_principal=by_principal):
                found[statement.effect].append(self._when_met(statement))
        return any_of(found[Effect.DENY]), any_of(found[Effect.ALLOW])

    def _when_met(self, statement: Statement) -> Clauses[Condition]:
        return all_of([self._when(condition, statement) for condition in statement.conditions])

    def _when(self, condition: Condition, statement: Statement) -> Clauses[Condition]:
        """The condition as an unknown, unless the request settles it."""
        if ignores_ip(condition, self.request, self.corners):
            return ALWAYS if statement.effect is Effect.ALLOW else NEVER
        if values_in(condition.key, self.request.context, self.ruling):
            return ALWAYS if is_met(condition, statement, self.request, self.ruling) else NEVER
        return literal(condition)
