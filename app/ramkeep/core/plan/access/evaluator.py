"""RAM's evaluation order.

Source: Alibaba Cloud, "How RAM evaluates policies" (2 June 2026 for the principles, control and session policies; the
full text of 2021 for the rest) and "How RAM evaluates policies when a role is assumed". For what single services add:
"FAQ about RAM roles and STS tokens" (the owner cannot assume a role), "Bucket Policy" and OSS "Authentication" (the
owner of a bucket, and buckets of other accounts), "Overview of key policies" (keys of other accounts).
"""

from dataclasses import replace

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

# Services that say what it takes to reach a resource of another account.
KEYS = "acs:kms:"
OWN_RULES = (KEYS, "acs:oss:")


def decide(policies: Policies, request: Request, corners: Corners | None = None) -> Decision:
    """RAM's answer with its reasons, and what it would be where the documentation leaves room for another."""
    corners = corners or Corners()
    ruling = Ruling(corners)
    resources = _decide_all(policies, request, ruling)
    outcome = _strictest(resources)
    near = nearest(policies, request, resources, corners) if outcome is Outcome.IMPLICIT_DENY else ()

    def again(other: Ruling) -> Outcome:
        return _strictest(_decide_all(policies, request, other))

    return Decision(outcome, resources, near, find_unsure(outcome, ruling, again))


def outcome_of(policies: Policies, request: Request, corners: Corners | None = None) -> Outcome:
    """RAM's answer alone, as `decide` gives it."""
    return _strictest(_decide_all(policies, request, Ruling(corners or Corners())))


def _decide_all(policies: Policies, request: Request, ruling: Ruling) -> tuple[ResourceDecision, ...]:
    return tuple(_decide(policies, request, resource, ruling) for resource in request.resources)


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
    if request.is_root and request.assumes_role:
        return _merge(asked, bounds, [LayerResult(Layer.ROOT, Outcome.IMPLICIT_DENY)])
    if request.is_owner_of(resource):
        owner = LayerResult(Layer.ROOT, Outcome.ALLOW)
        return _merge(asked, bounds, [owner, *_layers(asked, Layer.RESOURCE, policies.resource)])
    if request.assumes_role:
        return _assume_role(policies, asked, bounds)
    if request.is_foreign(resource) and (request.is_root or resource.startswith(OWN_RULES)):
        return _reach_over(policies, asked, bounds)
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
    if policies.session and request.may_have_session_policy:
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
    trust = asked.of(Layer.TRUST, policies.trust)
    if not asked.request.has_identity_policies:
        return _merge(asked, bounds, [trust])
    return _merge_both(asked, bounds, _identity(policies, asked), trust)


def _reach_over(policies: Policies, asked: _Asked, bounds: list[LayerResult]) -> ResourceDecision:
    """A resource of another account: a key takes both sides, a bucket's own policy decides alone but for a Deny."""
    identity = [] if asked.request.is_root else _identity(policies, asked)
    theirs = asked.of(Layer.RESOURCE, policies.resource)
    if identity and asked.resource.startswith(KEYS):
        return _merge_both(asked, bounds, identity, theirs)
    denying = [layer for layer in identity if layer.outcome is Outcome.EXPLICIT_DENY]
    settled = _merge(asked, bounds, [*denying, theirs])
    return replace(settled, layers=(*bounds, *identity, theirs))


def _merge_both(
    asked: _Asked, bounds: list[LayerResult], identity: list[LayerResult], other: LayerResult
) -> ResourceDecision:
    """Any Deny, else an Allow only when both sides allow."""
    side = _merge(asked, bounds, identity)
    layers = [*identity, other]
    allowed = side.outcome is Outcome.ALLOW and other.outcome is Outcome.ALLOW
    if allowed or Outcome.EXPLICIT_DENY in {side.outcome, other.outcome}:
        return _merge(asked, bounds, layers)
    short = [*(side.decisive if side.outcome is not Outcome.ALLOW else ()), other]
    decisive = tuple(layer for layer in short if layer.outcome is Outcome.IMPLICIT_DENY)
    return ResourceDecision(asked.resource, Outcome.IMPLICIT_DENY, (*bounds, *layers), decisive)
