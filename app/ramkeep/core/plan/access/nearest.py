"""For a call that nothing allows: which statements came nearest, and what each of them lacks."""

from ramkeep.core.plan.access.decision import (
    ConditionTrial,
    Layer,
    LayerResult,
    NearMiss,
    Outcome,
    ResourceDecision,
    StatementTrial,
)
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.access.trials import action_of, applying, inspect, statements_of
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Effect
from ramkeep.core.plan.policy.operators import find_operator

_MOST = 3
_MOST_SHOWN = 3


def nearest(
    policies: Policies, request: Request, decisions: tuple[ResourceDecision, ...], corners: Corners
) -> tuple[NearMiss, ...]:
    """Up to three statements for each resource that is refused, best first."""
    return tuple(
        miss
        for decision in decisions
        if decision.outcome is Outcome.IMPLICIT_DENY
        for miss in _nearest_for(policies, request, decision, corners)
    )


def _nearest_for(policies: Policies, request: Request, decision: ResourceDecision, corners: Corners) -> list[NearMiss]:
    misses = []
    for result in decision.decisive:
        by_principal = result.layer in {Layer.RESOURCE, Layer.TRUST}
        for policy, index, statement in statements_of(_policies_of(result, policies)):
            if statement.effect is Effect.ALLOW:
                ruling = Ruling(corners)
                trial = inspect(policy, index, request, decision.resource, ruling, by_principal=by_principal)
                misses.append((_distance(trial, request), result.layer, trial))
    misses = [miss for miss in misses if miss[0] < _TOO_FAR]
    misses.sort(key=lambda miss: miss[0])
    near = [
        NearMiss(decision.resource, layer, trial, _missing(trial, request, decision.resource))
        for _, layer, trial in misses[:_MOST]
    ]
    return [*_in_other_groups(policies, request, decision, corners), *near][:_MOST]


def _in_other_groups(
    policies: Policies, request: Request, decision: ResourceDecision, corners: Corners
) -> list[NearMiss]:
    """Grants that lack nothing but that they are attached on the resource group of the resource."""
    if not any(result.layer is Layer.ACCOUNT for result in decision.decisive):
        return []
    here = request.resource_group or "none that was named"
    found = []
    for group, attached in policies.resource_group.items():
        if group == request.resource_group:
            continue
        applies = applying(attached, request, decision.resource, Ruling(corners), by_principal=False)
        told = (f"It is attached on the resource group {group} alone, and the resource lies in {here}.",)
        found += [
            NearMiss(decision.resource, Layer.RESOURCE_GROUP, trial, told)
            for trial in applies
            if trial.statement.effect is Effect.ALLOW
        ]
    return found[:_MOST]


_TOO_FAR = 1000


def _policies_of(result: LayerResult, policies: Policies) -> tuple[NamedPolicy, ...]:
    match result.layer:
        case Layer.CONTROL:
            return policies.control[int(result.name) - 1]
        case Layer.SESSION:
            return policies.session
        case Layer.ACCOUNT:
            return policies.account
        case Layer.RESOURCE_GROUP:
            return policies.resource_group[result.name]
        case Layer.RESOURCE:
            return policies.resource
        case Layer.TRUST:
            return policies.trust
    return ()


def _distance(trial: StatementTrial, request: Request) -> int:
    """How much is missing; a statement about another service is too far to be near."""
    distance = sum(not each.met for each in trial.conditions)
    distance += 10 * (not trial.resource_covered) + 20 * (not trial.principal_named)
    if trial.action_covered:
        return distance
    service = request.action.lower().partition(":")[0]
    same_service = any(pattern.lower().partition(":")[0] == service for pattern in trial.statement.actions)
    return distance + (100 if same_service else _TOO_FAR)


def _missing(trial: StatementTrial, request: Request, resource: str) -> tuple[str, ...]:
    statement = trial.statement
    told = []
    if not trial.action_covered:
        action = action_of(request, by_principal=bool(statement.principals))
        verb = "It excludes the action" if statement.not_actions else "It does not cover the action"
        told.append(f"{verb} {action}: it has {_some(statement.actions)}.")
    if not trial.principal_named:
        values = tuple(principal.value for principal in statement.principals)
        told.append(f"It does not name the caller {request.principal or '(unknown)'}: it has {_some(values)}.")
    if not trial.resource_covered:
        verb = "It excludes the resource" if statement.not_resources else "It does not cover the resource"
        told.append(f"{verb} {resource}: it has {_some(statement.resources)}.")
    return (*told, *(_unmet(each) for each in trial.conditions if not each.met))


def _unmet(trial: ConditionTrial) -> str:
    condition = trial.condition
    found = find_operator(condition.operator)
    must = "must not match" if found is not None and found[1].negated else "must match"
    given = f"the request has {_some(trial.given)}" if trial.given else "the request does not carry it"
    return f"{condition.key} {must} {_some(condition.values)} ({condition.operator}); {given}."


def _some(values: tuple[str, ...]) -> str:
    more = f" and {len(values) - _MOST_SHOWN} more" if len(values) > _MOST_SHOWN else ""
    return ", ".join(value or '""' for value in values[:_MOST_SHOWN]) + more
