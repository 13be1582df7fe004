"""The answer to a request, and the tree of what led to it."""

from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.plan.access.policies import NamedPolicy
from ramkeep.core.plan.policy.document import Condition, Statement


class Outcome(StrEnum):
    """RAM's three answers; both denials refuse the call."""

    ALLOW = "Allow"
    IMPLICIT_DENY = "ImplicitDeny"
    EXPLICIT_DENY = "ExplicitDeny"


class Layer(StrEnum):
    """Where RAM looks, in its order."""

    ROOT = "owner of the account"
    CONTROL = "control policies"
    SESSION = "session policy"
    ACCOUNT = "identity policies at account scope"
    RESOURCE_GROUP = "identity policies at resource-group scope"
    RESOURCE = "resource policy"
    TRUST = "trust policy"


@dataclass(frozen=True, slots=True)
class ConditionTrial:
    """One condition against the request.

    Attributes:
        given: the request's values for the key; empty when it does not carry it.
    """

    condition: Condition
    met: bool
    given: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StatementTrial:
    """One statement against one resource of the request.

    Attributes:
        index: counted from 0 within its policy.
        conditions: all of them once action, principal and resource are covered; else they may be empty.
    """

    policy: NamedPolicy
    index: int
    statement: Statement
    action_covered: bool
    principal_named: bool
    resource_covered: bool
    conditions: tuple[ConditionTrial, ...] = ()

    @property
    def in_scope(self) -> bool:
        """Whether the statement speaks of this call at all, its conditions aside."""
        return self.action_covered and self.principal_named and self.resource_covered

    @property
    def applies(self) -> bool:
        """Whether the statement allows or denies this call."""
        return self.in_scope and all(trial.met for trial in self.conditions)


@dataclass(frozen=True, slots=True)
class LayerResult:
    """What one layer says about one resource.

    Attributes:
        name: which of several: the level of control policies from 1, or the resource group; else empty.
        deciding: the statements that make the outcome; none for an implicit deny.
    """

    layer: Layer
    outcome: Outcome
    name: str = ""
    deciding: tuple[StatementTrial, ...] = ()


@dataclass(frozen=True, slots=True)
class ResourceDecision:
    """The answer for one of the resources.

    Attributes:
        layers: those that were read, in order.
        decisive: those of them that settled the answer; for an implicit deny, those where an Allow is missing.
    """

    resource: str
    outcome: Outcome
    layers: tuple[LayerResult, ...]
    decisive: tuple[LayerResult, ...]


@dataclass(frozen=True, slots=True)
class NearMiss:
    """An Allow statement that would have been enough for its layer but for a few things.

    Attributes:
        missing: a sentence for each of them.
    """

    resource: str
    layer: Layer
    trial: StatementTrial
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unsure:
    """An open question of RAM's documentation that this answer depends on.

    Attributes:
        corners: names of the assumptions in `Corners`; with several, all of them turned together.
        assumed: what the answer takes for granted.
        otherwise: the other reading.
        outcome: the answer under the other reading.
    """

    corners: tuple[str, ...]
    assumed: str
    otherwise: str
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer.

    Attributes:
        resources: one for each resource, in the request's order.
        near: for an implicit deny, what came nearest, best first; empty when nothing did.
        unsure: empty when the answer rests on documented behavior alone.
    """

    outcome: Outcome
    resources: tuple[ResourceDecision, ...]
    near: tuple[NearMiss, ...] = ()
    unsure: tuple[Unsure, ...] = ()

    @property
    def allowed(self) -> bool:
        """Whether the call goes through."""
        return self.outcome is Outcome.ALLOW
