"""One statement against one resource of a request."""

from collections.abc import Iterator

from ramkeep.core.plan.access.decision import ConditionTrial, StatementTrial
from ramkeep.core.plan.access.policies import NamedPolicy
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.policy.conditions import holds, values_in
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition, Effect, Statement
from ramkeep.core.plan.policy.operators import Family, find_operator
from ramkeep.core.plan.policy.principals import binds_owner, names_principal
from ramkeep.core.plan.policy.targets import covers_action, covers_resource

_CALLER_IDENTITY = "sts:getcalleridentity"
_ASSUME_ROLE = "sts:AssumeRole"


def statements_of(policies: tuple[NamedPolicy, ...]) -> Iterator[tuple[NamedPolicy, int, Statement]]:
    """Every statement with its policy and its index, from 0."""
    for policy in policies:
        for index, statement in enumerate(policy.document.statements):
            yield policy, index, statement


def in_scope(statement: Statement, request: Request, resource: str, ruling: Ruling, *, by_principal: bool) -> bool:
    """Whether the statement speaks of the call, its conditions aside."""
    return (
        covers_action(statement, action_of(request, by_principal=by_principal))
        and (not by_principal or _names_caller(statement, request, resource, ruling))
        and covers_resource(statement, resource, ruling)
    )


def is_met(condition: Condition, statement: Statement, request: Request, ruling: Ruling) -> bool:
    """Whether a condition of the statement is met by the request."""
    met = holds(condition, request.context, ruling)
    ignored = statement.effect is Effect.ALLOW
    if met is ignored or not _is_caller_identity_by_ip(condition, request):
        return met
    return ignored if ruling.on("caller_identity_ignores_ip") else met


def ignores_ip(condition: Condition, request: Request, corners: Corners) -> bool:
    """Whether the condition plays no part, as IP conditions do for sts:GetCallerIdentity."""
    return corners.caller_identity_ignores_ip and _is_caller_identity_by_ip(condition, request)


def _is_caller_identity_by_ip(condition: Condition, request: Request) -> bool:
    if request.action.lower() != _CALLER_IDENTITY:
        return False
    found = find_operator(condition.operator)
    return found is not None and found[1].family is Family.IP


def applying(
    policies: tuple[NamedPolicy, ...], request: Request, resource: str, ruling: Ruling, *, by_principal: bool
) -> list[StatementTrial]:
    """The statements that apply to the call."""
    found = []
    for policy, index, statement in statements_of(policies):
        if in_scope(statement, request, resource, ruling, by_principal=by_principal):
            conditions = _try_conditions(statement, request, ruling)
            if all(trial.met for trial in conditions):
                found.append(StatementTrial(policy, index, statement, True, True, True, conditions))
    return found


def inspect(
    policy: NamedPolicy, index: int, request: Request, resource: str, ruling: Ruling, *, by_principal: bool
) -> StatementTrial:
    """Everything about one statement, whether it applies or not."""
    statement = policy.document.statements[index]
    return StatementTrial(
        policy,
        index,
        statement,
        covers_action(statement, action_of(request, by_principal=by_principal)),
        not by_principal or _names_caller(statement, request, resource, ruling),
        covers_resource(statement, resource, ruling),
        _try_conditions(statement, request, ruling),
    )


def action_of(request: Request, *, by_principal: bool) -> str:
    """The action that a policy must name: trust policies say sts:AssumeRole for every way to assume a role."""
    return _ASSUME_ROLE if by_principal and request.assumes_role else request.action


def _names_caller(statement: Statement, request: Request, resource: str, ruling: Ruling) -> bool:
    if request.is_owner_of(resource):
        return binds_owner(statement)
    return names_principal(statement, request.principal, request.principal_id, ruling)


def _try_conditions(statement: Statement, request: Request, ruling: Ruling) -> tuple[ConditionTrial, ...]:
    trials = []
    for condition in statement.conditions:
        given = values_in(condition.key, request.context, ruling)
        trials.append(ConditionTrial(condition, is_met(condition, statement, request, ruling), given))
    return tuple(trials)
