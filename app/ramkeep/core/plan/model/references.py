"""Who refers to whom in a plan."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import FULL_ACCESS, Directory, Setting
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    Item,
    Key,
    Membership,
    MembershipKey,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.plan.model.words import kind_word
from ramkeep.core.said import said

_KIND_OF_PRINCIPAL = {
    PrincipalKind.USER: Kind.USER,
    PrincipalKind.GROUP: Kind.GROUP,
    PrincipalKind.ROLE: Kind.ROLE,
}
_PRINCIPAL_OF_KIND = {kind: principal for principal, kind in _KIND_OF_PRINCIPAL.items()}


_Using = tuple[Kind, MembershipKey | AttachmentKey]


@dataclass(frozen=True, slots=True)
class Uses:
    """What refers to an object.

    Attributes:
        keys: memberships and attachments.
        levels: names of the levels of the directory.
    """

    keys: tuple[_Using, ...]
    levels: tuple[str, ...] = ()

    def words(self) -> tuple[str, ...]:
        """Each of them for a person."""
        levels = (said('level "{name}" of the directory', name=name) for name in self.levels)
        return (*(_words(key) for _, key in self.keys), *levels)


def uses_of(plan: Plan, kind: Kind, key: Key) -> Uses:
    """Everything in the plan that refers to an object, in a stable order."""
    memberships = sorted(each for each in plan.memberships if _is_member(each, kind, key))
    attachments = sorted(each for each in plan.attachments if _is_attached(each, kind, key))
    keys: tuple[_Using, ...] = (
        *((Kind.MEMBERSHIP, each) for each in memberships),
        *((Kind.ATTACHMENT, each) for each in attachments),
    )
    if kind != Kind.CONTROL_POLICY:
        return Uses(keys)
    return Uses(keys, tuple(level.name for level in plan.directory.levels if key in level.policies))


def without_control_policy(directory: Directory, name: str) -> Directory:
    """The directory with a control policy taken off every level."""
    levels = tuple(
        replace(level, policies=tuple(each for each in level.policies if each != name)) for level in directory.levels
    )
    return replace(directory, levels=levels)


def missing_for(plan: Plan, value: Item | Setting) -> str:
    """The first object that the value refers to and the plan does not have, for a person; empty when all are there."""
    return next(_missing(plan, value), "")


def _missing(plan: Plan, value: Item | Setting) -> Iterator[str]:
    match value:
        case Membership():
            yield from _unless(value.group in plan.groups, Kind.GROUP, value.group)
            yield from _unless(value.user in plan.users, Kind.USER, value.user)
        case Attachment():
            kind = _KIND_OF_PRINCIPAL[value.principal.kind]
            yield from _unless(value.principal.name in plan.items(kind), kind, value.principal.name)
            is_known = value.policy.type == PolicyType.SYSTEM or value.policy in plan.policies
            yield from _unless(is_known, Kind.POLICY, value.policy.name)
            scope = value.resource_group
            yield from _unless(not scope or scope in plan.resource_groups, Kind.RESOURCE_GROUP, scope)
        case Directory():
            for name in (name for level in value.levels for name in level.policies):
                is_known = name == FULL_ACCESS or name in plan.control_policies
                yield from _unless(is_known, Kind.CONTROL_POLICY, name)


def _unless(is_known: bool, kind: Kind, name: str) -> Iterator[str]:
    if not is_known:
        yield named(kind, name)


def _is_member(membership: MembershipKey, kind: Kind, key: Key) -> bool:
    return (kind == Kind.USER and membership.user == key) or (kind == Kind.GROUP and membership.group == key)


def _is_attached(attachment: AttachmentKey, kind: Kind, key: Key) -> bool:
    if kind == Kind.POLICY:
        # A system policy may be attached without a copy in the plan.
        return attachment.policy == key and attachment.policy.type == PolicyType.CUSTOM
    if kind == Kind.RESOURCE_GROUP:
        return attachment.resource_group == key
    return kind in _PRINCIPAL_OF_KIND and attachment.principal == (_PRINCIPAL_OF_KIND[kind], key)


def _words(key: MembershipKey | AttachmentKey) -> str:
    if isinstance(key, MembershipKey):
        return said('membership of "{user}" in the group "{group}"', user=key.user, group=key.group)
    policy, principal = key.policy.name, _named_principal(key.principal)
    if not key.resource_group:
        return said('attachment of the policy "{policy}" to the {principal}', policy=policy, principal=principal)
    return said(
        'attachment of the policy "{policy}" to the {principal} in the resource group "{resource_group}"',
        policy=policy,
        principal=principal,
        resource_group=key.resource_group,
    )


def principal_of(kind: Kind, name: str) -> PrincipalRef | None:
    """The object as one that policies are attached to; None for other kinds."""
    principal = _PRINCIPAL_OF_KIND.get(kind)
    return None if principal is None else PrincipalRef(principal, name)


def key_of_name(kind: Kind, name: str) -> Key:
    """The key of an object that has a name of its own; of policies that of the custom one."""
    return PolicyRef(PolicyType.CUSTOM, name) if kind == Kind.POLICY else name


def named(kind: Kind, key: Key) -> str:
    """An object for a person: `user "alice"`, `membership of "alice" in "finance"`."""
    match key:
        case MembershipKey():
            return said('membership of "{user}" in "{group}"', user=key.user, group=key.group)
        case AttachmentKey():
            return _named_attachment(key)
    return said('{kind} "{name}"', kind=kind_word(kind), name=key.name if isinstance(key, PolicyRef) else key)


def _named_attachment(key: AttachmentKey) -> str:
    policy, principal = key.policy.name, _named_principal(key.principal)
    if not key.resource_group:
        return said('attachment of "{policy}" to the {principal}', policy=policy, principal=principal)
    return said(
        'attachment of "{policy}" to the {principal} in "{resource_group}"',
        policy=policy,
        principal=principal,
        resource_group=key.resource_group,
    )


def _named_principal(principal: PrincipalRef) -> str:
    return named(_KIND_OF_PRINCIPAL[principal.kind], principal.name)
