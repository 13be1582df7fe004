"""RAM's evaluation order.

Source: Alibaba Cloud, "How RAM evaluates policies" (2 June 2026 for the principles, control and session policies; the
full text of 2021 for the rest) and "How RAM evaluates policies when a role is assumed".
"""

from ramkeep.core.plan.access.decision import (
    Decision,
    Layer,
    LayerResult,
    Outcome,
    ResourceDecision,
    StatementTrial,
)
from ramkeep.core.plan.access.nearest import nearest
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Caller, Request
from ramkeep.core.plan.access.trials import applying
from ramkeep.core.plan.access.unsure import find_unsure
from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Effect

_BY_PRINCIPAL = frozenset({Layer.RESOURCE, Layer.TRUST})


def decide(policies: Policies, request: Request, corners: Corners | None = None) -> Decision:
    """RAM's answer with its reasons, and what it would be where the documentation leaves room for another."""
    corners = corners or Corners()
    ruling = Ruling(corners)
    resources = tuple(_decide(policies, request, resource, ruling) for resource in request.resources)
    outcome = _strictest(resources)
    near = nearest(policies, request, resources, corners) if outcome is Outcome.IMPLICIT_DENY else ()

    def again(other: Ruling) -> Outcome:
        return _strictest(tuple(_decide(policies, request, resource, other) for resource in request.resources))

    return Decision(outcome, resources, near, find_unsure(outcome, ruling, again))


def _strictest(decisions: tuple[ResourceDecision, ...]) -> Outcome:
    outcomes = {decision.outcome for decision in decisions}
    for outcome in (Outcome.EXPLICIT_DENY, Outcome.IMPLICIT_DENY):
        if outcome in outcomes:
            return outcome
    return Outcome.ALLOW


def _decide(policies: Policies, request: Request, resource: str, ruling: Ruling) -> ResourceDecision:
    asked = _Asked(request, resource, ruling)
    bounds = _bounds(policies, asked)
    if bounds and bounds[-1].outcome is not Outcome.ALLOW:
        return ResourceDecision(resource, bounds[-1].outcome, tuple(bounds), (bounds[-1],))
    if request.is_root:
        owner = LayerResult(Layer.ROOT, Outcome.ALLOW)
        return ResourceDecision(resource, Outcome.ALLOW, (*bounds, owner), (owner,))
    if request.assumes_role:
        return _assume_role(policies, asked, bounds)
    return _merge(asked, bounds, [*_identity(policies, asked), *_layers(asked, Layer.RESOURCE, policies.resource)])


class _Asked:
    """What is asked about one resource, and how one layer answers."""

    def __init__(self, request: Request, resource: str, ruling: Ruling) -> None:
        self.request = request
        self.resource = resource
        self.ruling = ruling

    def of(self, layer: Layer, policies: tuple[NamedPolicy, ...], name: str = "") -> LayerResult:
        """The smallest unit: any Deny, else any Allow, else neither."""
        by_principal = layer in _BY_PRINCIPAL
        found = applying(policies, self.request, self.resource, self.ruling, by_principal=by_principal)
        denying = _with_effect(found, Effect.DENY)
        if denying:
            return LayerResult(layer, Outcome.EXPLICIT_DENY, name, denying)
        allowing = _with_effect(found, Effect.ALLOW)
        outcome = Outcome.ALLOW if allowing else Outcome.IMPLICIT_DENY
        return LayerResult(layer, outcome, name, allowing)


def _with_effect(trials: list[StatementTrial], effect: Effect) -> tuple[StatementTrial, ...]:
    return tuple(trial for trial in trials if trial.statement.effect is effect)


def _layers(asked: _Asked, layer: Layer, policies: tuple[NamedPolicy, ...]) -> list[LayerResult]:
    """The layer's answer, when it has any policy."""
    return [asked.of(layer, policies)] if policies else []


def _bounds(policies: Policies, asked: _Asked) -> list[LayerResult]:
    """Control policies level by level, then the session policy, up to the first that does not allow."""
    read: list[LayerResult] = []
    request = asked.request
    levels = [
        (Layer.CONTROL, str(number), level)
        for number, level in enumerate(policies.control, start=1)
        if request.caller is not Caller.SERVICE_LINKED_ROLE and not request.management_account
    ]
    if request.is_root and levels and asked.ruling.on("control_policies_spare_root"):
        levels = []
    if policies.session and not request.is_root and not request.is_user:
        levels.append((Layer.SESSION, "", policies.session))
    for layer, name, level in levels:
        read.append(asked.of(layer, level, name))
        if read[-1].outcome is not Outcome.ALLOW:
            break
    return read


def _identity(policies: Policies, asked: _Asked) -> list[LayerResult]:
    """Account scope first; resource-group scope only where that leaves the question open."""
    account = asked.of(Layer.ACCOUNT, policies.account)
    group = asked.request.resource_group
    attached = policies.resource_group.get(group, ())
    if not attached or account.outcome is Outcome.EXPLICIT_DENY:
        return [account]
    if account.outcome is Outcome.ALLOW and asked.ruling.on("account_scope_decides_first"):
        return [account]
    return [account, asked.of(Layer.RESOURCE_GROUP, attached, group)]


def _merge(asked: _Asked, bounds: list[LayerResult], layers: list[LayerResult]) -> ResourceDecision:
    """Any Deny, else any Allow, else neither."""
    outcomes = {layer.outcome for layer in layers}
    ranked = (Outcome.EXPLICIT_DENY, Outcome.ALLOW, Outcome.IMPLICIT_DENY)
    outcome = next(each for each in ranked if each in outcomes)
    decisive = tuple(layer for layer in layers if layer.outcome is outcome)
    return ResourceDecision(asked.resource, outcome, (*bounds, *layers), decisive)


def _assume_role(policies: Policies, asked: _Asked, bounds: list[LayerResult]) -> ResourceDecision:
    """Identity and trust policy must both allow; services and federated callers have no identity policies."""
    request = asked.request
    trust = asked.of(Layer.TRUST, policies.trust)
    if request.principal and not request.is_ram_identity:
        return _merge(asked, bounds, [trust])
    identity = _identity(policies, asked)
    side = _merge(asked, bounds, identity)
    layers = [*identity, trust]
    if side.outcome is Outcome.ALLOW and trust.outcome is Outcome.ALLOW:
        return _merge(asked, bounds, layers)
    if Outcome.EXPLICIT_DENY in {side.outcome, trust.outcome}:
        return _merge(asked, bounds, layers)
    short = [*(side.decisive if side.outcome is not Outcome.ALLOW else ()), trust]
    decisive = tuple(layer for layer in short if layer.outcome is Outcome.IMPLICIT_DENY)
    return ResourceDecision(asked.resource, Outcome.IMPLICIT_DENY, (*bounds, *layers), decisive)
