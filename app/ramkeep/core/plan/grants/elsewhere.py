"""What an answer about every resource, or about a pattern of them, leaves open: statements on some of them alone."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ramkeep.core.plan.access.decision import Decision, Outcome, StatementTrial
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Caller, Request
from ramkeep.core.plan.access.trials import is_met, statements_of
from ramkeep.core.plan.policy.conditions import values_in
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Effect, Statement
from ramkeep.core.plan.policy.targets import covers_action, covers_resource, in_any_region

_WILD = re.compile(r"[*?]")


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """A statement that speaks of the action on some of the resources that were asked about, and not on all.

    Attributes:
        index: counted from 0 within its policy.
        resource_group: the one that it is limited to; empty when it is not.
        conditional: it has conditions that the request leaves open.
    """

    policy: NamedPolicy
    index: int
    resource_group: str
    conditional: bool


def is_wide(request: Request) -> bool:
    """Whether the request asks about more than single resources."""
    return any(_WILD.search(resource) for resource in request.resources)


def on_some(policies: Policies, request: Request, effect: Effect, corners: Corners) -> Iterator[Elsewhere]:
    """The statements of this effect that hold for some of the resources asked about, and not for all."""
    for scope, held in _scopes(policies, request):
        for policy, index, statement in statements_of(held):
            ruling = Ruling(corners)
            if statement.effect is not effect or not covers_action(statement, request.action):
                continue
            if _is_settled_unmet(statement, request, ruling):
                continue
            if scope or any(_on_some_of(statement, resource, ruling) for resource in request.resources):
                is_open = any(not values_in(each.key, request.context, ruling) for each in statement.conditions)
                yield Elsewhere(policy, index, scope, is_open)


def may_be_spared(request: Request, decision: Decision) -> bool:
    """Whether what a Deny refused may go through on some of the resources, in the same circumstances."""
    return is_wide(request) and all(trial.statement.not_resources for trial in _denials(decision))


def _scopes(policies: Policies, request: Request) -> Iterator[tuple[str, tuple[NamedPolicy, ...]]]:
    yield "", policies.account
    for group, held in policies.resource_group.items():
        if not request.resource_group:
            yield group, held
        elif group == request.resource_group:
            yield "", held
    if request.caller is Caller.IDENTITY and not request.management_account:
        for level in policies.control:
            yield "", level


def _denials(decision: Decision) -> list[StatementTrial]:
    return [
        trial
        for resource in decision.resources
        for layer in resource.decisive
        if layer.outcome is Outcome.EXPLICIT_DENY
        for trial in layer.deciding
    ]


def _is_settled_unmet(statement: Statement, request: Request, ruling: Ruling) -> bool:
    return any(
        values_in(condition.key, request.context, ruling) and not is_met(condition, statement, request, ruling)
        for condition in statement.conditions
    )


def _on_some_of(statement: Statement, resource: str, ruling: Ruling) -> bool:
    if not _WILD.search(resource) or not statement.resources or covers_resource(statement, resource, ruling):
        return False
    return statement.not_resources or any(_may_meet(resource, pattern) for pattern in statement.resources)


def _may_meet(one: str, other: str) -> bool:
    """Whether two patterns may cover a text together; False is certain."""
    ours, theirs = (in_any_region(each).lower().split(":", 4) for each in (one, other))
    if len(ours) != len(theirs):
        ours, theirs = [":".join(ours)], [":".join(theirs)]
    return all(_begin_alike(*fields) for fields in zip(ours, theirs, strict=True))


def _begin_alike(one: str, other: str) -> bool:
    ours, theirs = _WILD.split(one, 1), _WILD.split(other, 1)
    if len(ours) == len(theirs) == 1:
        return one == other
    return ours[0].startswith(theirs[0]) or theirs[0].startswith(ours[0])
