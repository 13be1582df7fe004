"""The objects of an account. Each is known by its name, as in RAM; none holds a secret.

Source: Alibaba Cloud, API references of RAM 2015-05-01 and IMS 2019-08-15. Every object has a `note` of its owner, and
`extra`: what a newer version noted, plain JSON values by name, kept and saved unread.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from ramkeep.core.plan.policy.document import Document


class MfaState(StrEnum):
    """Which second factor a user has bound. `UNSPECIFIED` is one of a kind that a report does not tell."""

    NONE = "none"
    VIRTUAL = "virtual"
    U2F = "u2f"
    UNSPECIFIED = "unspecified"


class PolicyType(StrEnum):
    """Who wrote a policy: the owner of the account, or Alibaba Cloud."""

    CUSTOM = "Custom"
    SYSTEM = "System"


class PrincipalKind(StrEnum):
    """What a policy can be attached to."""

    USER = "user"
    GROUP = "group"
    ROLE = "role"


class PolicyRef(NamedTuple):
    """A policy by its name; the two types have names of their own."""

    type: PolicyType
    name: str


class PrincipalRef(NamedTuple):
    """A user, group or role by its name."""

    kind: PrincipalKind
    name: str


class MembershipKey(NamedTuple):
    """What makes a membership the same one."""

    group: str
    user: str


class AttachmentKey(NamedTuple):
    """What makes an attachment the same one; `resource_group` is empty at account scope."""

    principal: PrincipalRef
    policy: PolicyRef
    resource_group: str


@dataclass(frozen=True, slots=True)
class ConsoleLogin:
    """A user's right to log on to the console with a password, which is not kept here.

    Attributes:
        mfa_bind_required: the user must bind an MFA device at the next logon.
        last_logon: ISO 8601, from a credential report; empty when not known.
        password_changed: the same.
    """

    active: bool = True
    mfa_bind_required: bool = False
    password_reset_required: bool = False
    last_logon: str = ""
    password_changed: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class AccessKey:
    """An AccessKey without its secret.

    Attributes:
        id: the AccessKey ID, or any name for one that is planned.
        created: ISO 8601, from a credential report; empty when not known.
        last_used: the same.
    """

    id: str
    active: bool = True
    created: str = ""
    last_used: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class User:
    """A RAM user.

    Attributes:
        console: None when the user has no password.
        api: the user is meant to call the API.
        mobile: such as `86-18600008888`.
        former_names: those it had earlier, the newest last. RAM leaves a device bound when its user is renamed, so a
            code that a vault keeps for one of them is this user's.
    """

    name: str
    display_name: str = ""
    console: ConsoleLogin | None = None
    api: bool = False
    mfa: MfaState = MfaState.NONE
    access_keys: tuple[AccessKey, ...] = ()
    mobile: str = ""
    email: str = ""
    comments: str = ""
    tags: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)
    former_names: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Group:
    """A user group; its members are `Membership`s."""

    name: str
    display_name: str = ""
    comments: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Role:
    """A role.

    Attributes:
        trust: who may assume it.
        max_session_seconds: 3600 to 43200.
        console: the role may be used in the console.
        service_linked: made and owned by a service; control policies do not bind it.
    """

    name: str
    trust: Document
    description: str = ""
    max_session_seconds: int = 3600
    console: bool = True
    service_linked: bool = False
    tags: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """One text of a policy; `id` is `v1`, `v2` and so on."""

    id: str
    document: Document
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)


@dataclass(frozen=True, slots=True)
class Policy:
    """A custom policy, or a copy of a system policy.

    Attributes:
        versions: at least one, in the order of their making.
        default: the ID of the version that counts; empty means the last.
    """

    name: str
    versions: tuple[PolicyVersion, ...]
    type: PolicyType = PolicyType.CUSTOM
    default: str = ""
    description: str = ""
    tags: Mapping[str, str] = field(default_factory=dict, hash=False)
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> PolicyRef:
        """Type and name."""
        return PolicyRef(self.type, self.name)

    @property
    def document(self) -> Document:
        """The text that counts: that of the default version."""
        return next((each.document for each in self.versions if each.id == self.default), self.versions[-1].document)


@dataclass(frozen=True, slots=True)
class ResourceGroup:
    """A resource group.

    Attributes:
        id: such as `rg-acfmxazb4ph6aiy`; empty when it is only planned.
    """

    name: str
    id: str = ""
    display_name: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class ControlPolicy:
    """A control policy of the resource directory."""

    name: str
    document: Document
    description: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> str:
        """The name."""
        return self.name


@dataclass(frozen=True, slots=True)
class Membership:
    """A user in a group."""

    group: str
    user: str
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> MembershipKey:
        """Group and user."""
        return MembershipKey(self.group, self.user)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A policy granted to a user, group or role.

    Attributes:
        resource_group: the name of the one it is limited to; empty at account scope.
    """

    principal: PrincipalRef
    policy: PolicyRef
    resource_group: str = ""
    note: str = ""
    extra: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def key(self) -> AttachmentKey:
        """Principal, policy and scope."""
        return AttachmentKey(self.principal, self.policy, self.resource_group)


Item = User | Group | Role | Policy | ResourceGroup | ControlPolicy | Membership | Attachment
Key = str | PolicyRef | MembershipKey | AttachmentKey
