"""The policies that bear on a request, by the place they are attached to."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ramkeep.core.plan.access.request import Caller
from ramkeep.core.plan.policy.document import Document


@dataclass(frozen=True, slots=True)
class NamedPolicy:
    """A policy and how it reached the caller.

    Attributes:
        via: such as `group finance`; empty when it is attached directly.
    """

    name: str
    document: Document
    via: str = ""


@dataclass(frozen=True, slots=True)
class Policies:
    """Everything that RAM looks at for one caller and one set of resources.

    Attributes:
        account: identity policies at account scope, the groups' included.
        resource_group: identity policies by the ID of the resource group they are attached on.
        control: control policies level by level, from the member account up to the root folder; empty when the
            account is in no resource directory.
        session: session policies of an assumed role; empty when it was assumed without.
        resource: resource policies, such as a bucket policy.
        trust: the trust policy of the role that is to be assumed.
    """

    account: tuple[NamedPolicy, ...] = ()
    resource_group: Mapping[str, tuple[NamedPolicy, ...]] = field(default_factory=dict)
    control: tuple[tuple[NamedPolicy, ...], ...] = ()
    session: tuple[NamedPolicy, ...] = ()
    resource: tuple[NamedPolicy, ...] = ()
    trust: tuple[NamedPolicy, ...] = ()


@dataclass(frozen=True, slots=True)
class Identity:
    """Someone who makes calls, with everything that bears on them; the fields are those of a `Request`."""

    arn: str
    policies: Policies
    principal_id: str = ""
    caller: Caller = Caller.IDENTITY
    management_account: bool = False
