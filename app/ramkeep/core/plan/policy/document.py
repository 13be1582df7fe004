"""What a policy says, without how it was written.

Source: Alibaba Cloud, "Policy structure and syntax" and "Policy elements". Every element that RAM takes as one value
or as a list is a tuple here.
"""

from dataclasses import dataclass
from enum import StrEnum


class Effect(StrEnum):
    """What a statement does to the requests it covers."""

    ALLOW = "Allow"
    DENY = "Deny"


@dataclass(frozen=True, slots=True)
class Principal:
    """Whom a statement of a resource or trust policy speaks of.

    Attributes:
        kind: `RAM`, `Service` or `Federated`; empty for the bare list of a bucket policy.
        value: an ARN, the name of a service, the ID of a user, or `*`.
    """

    kind: str
    value: str


@dataclass(frozen=True, slots=True)
class Condition:
    """One key under one operator.

    Attributes:
        operator: as written, with `ForAllValues:` or `ForAnyValue:` where it has one.
        values: one of them is enough; for a negated operator none may match.
    """

    operator: str
    key: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """A grant or a refusal.

    Attributes:
        actions: patterns; with `not_actions` those of `NotAction`.
        resources: patterns; with `not_resources` those of `NotResource`; empty when the element is not there, as in
            trust policies.
        principals: empty in identity, session and control policies.
        conditions: all of them must hold.
        sid: empty when there is none.
    """

    effect: Effect
    actions: tuple[str, ...]
    not_actions: bool = False
    resources: tuple[str, ...] = ()
    not_resources: bool = False
    principals: tuple[Principal, ...] = ()
    conditions: tuple[Condition, ...] = ()
    sid: str = ""


@dataclass(frozen=True, slots=True)
class Document:
    """A whole policy. Its version is always "1"."""

    statements: tuple[Statement, ...]
