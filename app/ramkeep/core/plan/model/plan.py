"""A plan: everything about an account, as one value."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, cast

from ramkeep.core.plan.model.settings import (
    About,
    Account,
    Directory,
    OwnLimits,
    PasswordPolicy,
    Progress,
    Review,
    SecurityPreference,
    Setting,
)
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    ControlPolicy,
    Group,
    Item,
    Key,
    Membership,
    MembershipKey,
    Policy,
    PolicyRef,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)


class Kind(StrEnum):
    """The sorts of objects, in the order in which they are told."""

    USER = "user"
    GROUP = "group"
    ROLE = "role"
    POLICY = "policy"
    CONTROL_POLICY = "control policy"
    RESOURCE_GROUP = "resource group"
    MEMBERSHIP = "membership"
    ATTACHMENT = "attachment"


_FIELD_OF_KIND = {
    Kind.USER: "users",
    Kind.GROUP: "groups",
    Kind.ROLE: "roles",
    Kind.POLICY: "policies",
    Kind.CONTROL_POLICY: "control_policies",
    Kind.RESOURCE_GROUP: "resource_groups",
    Kind.MEMBERSHIP: "memberships",
    Kind.ATTACHMENT: "attachments",
}
_KIND_OF_CLASS: dict[type, Kind] = {
    User: Kind.USER,
    Group: Kind.GROUP,
    Role: Kind.ROLE,
    Policy: Kind.POLICY,
    ControlPolicy: Kind.CONTROL_POLICY,
    ResourceGroup: Kind.RESOURCE_GROUP,
    Membership: Kind.MEMBERSHIP,
    Attachment: Kind.ATTACHMENT,
}
_FIELD_OF_SETTING: dict[type, str] = {
    About: "about",
    Account: "account",
    PasswordPolicy: "password_policy",
    SecurityPreference: "security_preference",
    Directory: "directory",
    OwnLimits: "own_limits",
    Review: "review",
    Progress: "progress",
}


@dataclass(frozen=True, slots=True)
class Plan:
    """An account as it is, or is to be. Every change gives a new value; the mappings are never written to.

    Attributes:
        policies: the custom ones, and copies of system policies; a system policy may be attached without a copy.
        extra: what a newer version noted about the whole.
    """

    about: About = field(default_factory=About)
    account: Account = field(default_factory=Account)
    password_policy: PasswordPolicy = field(default_factory=PasswordPolicy)
    security_preference: SecurityPreference = field(default_factory=SecurityPreference)
    directory: Directory = field(default_factory=Directory)
    own_limits: OwnLimits = field(default_factory=OwnLimits)
    review: Review = field(default_factory=Review)
    progress: Progress = field(default_factory=Progress)
    users: Mapping[str, User] = field(default_factory=dict)
    groups: Mapping[str, Group] = field(default_factory=dict)
    roles: Mapping[str, Role] = field(default_factory=dict)
    policies: Mapping[PolicyRef, Policy] = field(default_factory=dict)
    control_policies: Mapping[str, ControlPolicy] = field(default_factory=dict)
    resource_groups: Mapping[str, ResourceGroup] = field(default_factory=dict)
    memberships: Mapping[MembershipKey, Membership] = field(default_factory=dict)
    attachments: Mapping[AttachmentKey, Attachment] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)

    def items(self, kind: Kind) -> Mapping[Key, Item]:
        """All objects of a kind by their keys."""
        return cast("Mapping[Key, Item]", getattr(self, _FIELD_OF_KIND[kind]))

    def with_items(self, kind: Kind, items: Mapping[Key, Item]) -> "Plan":
        """The same with other objects of a kind. What they refer to is not looked at: that is the work of edits."""
        changed: dict[str, Any] = {_FIELD_OF_KIND[kind]: items}
        return replace(self, **changed)

    def setting(self, sort: type[Setting]) -> Setting:
        """The one value of this class."""
        return cast("Setting", getattr(self, _FIELD_OF_SETTING[sort]))

    def with_setting(self, value: Setting) -> "Plan":
        """The same with another value of a class that a plan has one of."""
        changed: dict[str, Any] = {_FIELD_OF_SETTING[type(value)]: value}
        return replace(self, **changed)

    def groups_of(self, user: str) -> tuple[str, ...]:
        """The groups a user is in, by name."""
        return tuple(sorted(key.group for key in self.memberships if key.user == user))

    def members_of(self, group: str) -> tuple[str, ...]:
        """The users in a group, by name."""
        return tuple(sorted(key.user for key in self.memberships if key.group == group))

    def attached_to(self, principal: PrincipalRef) -> tuple[Attachment, ...]:
        """What is attached to a principal itself, not to its groups."""
        return tuple(self.attachments[key] for key in sorted(self.attachments) if key.principal == principal)


def kind_of(item: Item) -> Kind:
    """The sort of an object."""
    return _KIND_OF_CLASS[type(item)]


def plan_of(items: Iterable[Item] = (), settings: Iterable[Setting] = ()) -> Plan:
    """A plan of these objects and settings; of two with the same key the later one counts."""
    plan = Plan()
    sorted_out: dict[Kind, dict[Key, Item]] = {}
    for item in items:
        sorted_out.setdefault(kind_of(item), {})[item.key] = item
    for kind, found in sorted_out.items():
        plan = plan.with_items(kind, found)
    for setting in settings:
        plan = plan.with_setting(setting)
    return plan
