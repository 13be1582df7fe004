"""Edits for many objects at once. Each gives those that are still to be made, none where everything is so already."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import Final

from ramkeep.core.plan.model.edits import Add, Change, Edit, Remove, Set
from ramkeep.core.plan.model.names import name_fault
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.references import key_of_name, named, uses_of, without_control_policy
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    ConsoleLogin,
    Item,
    Key,
    Membership,
    MembershipKey,
    Policy,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    Role,
    User,
)
from ramkeep.core.said import said

Edits = tuple[Edit, ...]

COPIED: Final = (Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY)
"""The kinds that `duplicated` makes a copy of."""


def joined(plan: Plan, users: Iterable[str], groups: Iterable[str]) -> Edits:
    """Put every user into every group."""
    pairs = [MembershipKey(group, user) for group in groups for user in users]
    return tuple(Add(Membership(*key)) for key in dict.fromkeys(pairs) if key not in plan.memberships)


def parted(plan: Plan, users: Iterable[str], groups: Iterable[str]) -> Edits:
    """Take every user out of every group."""
    pairs = [MembershipKey(group, user) for group in groups for user in users]
    return tuple(Remove(Kind.MEMBERSHIP, key) for key in dict.fromkeys(pairs) if key in plan.memberships)


def attached(
    plan: Plan, policies: Iterable[PolicyRef], principals: Iterable[PrincipalRef], resource_group: str = ""
) -> Edits:
    """Grant every policy to every user, group or role; `resource_group` limits it, empty is the whole account."""
    keys = [AttachmentKey(principal, policy, resource_group) for principal in principals for policy in policies]
    return tuple(Add(Attachment(*key)) for key in dict.fromkeys(keys) if key not in plan.attachments)


def detached(plan: Plan, policies: Iterable[PolicyRef], principals: Iterable[PrincipalRef]) -> Edits:
    """Take every policy from every user, group or role, at every scope."""
    gone, whose = set(policies), set(principals)
    keys = sorted(key for key in plan.attachments if key.policy in gone and key.principal in whose)
    return tuple(Remove(Kind.ATTACHMENT, key) for key in keys)


def rescoped(plan: Plan, key: AttachmentKey, resource_group: str) -> Edits:
    """Limit an attachment to another resource group, or with an empty one to none."""
    if key.resource_group == resource_group:
        return ()
    moved = replace(plan.attachments[key], resource_group=resource_group)
    gone = Remove(Kind.ATTACHMENT, key)
    return (gone,) if moved.key in plan.attachments else (gone, Add(moved))


def removed(plan: Plan, objects: Iterable[tuple[Kind, Key]]) -> Edits:
    """Take objects out with everything that refers to them; what refers to two of them goes once."""
    wanted = [each for each in dict.fromkeys(objects) if each[1] in plan.items(each[0])]
    uses = [uses_of(plan, kind, key) for kind, key in wanted]
    using = dict.fromkeys(key for use in uses for key in use.keys)
    edits: list[Edit] = [Remove(kind, key) for kind, key in using]
    directory = plan.directory
    for kind, key in wanted:
        if kind == Kind.CONTROL_POLICY:
            directory = without_control_policy(directory, str(key))
    if directory != plan.directory:
        edits.append(Set(directory))
    edits += [Remove(kind, key) for kind, key in wanted if (kind, key) not in using]
    return tuple(edits)


def with_console(plan: Plan, users: Iterable[str], console: ConsoleLogin | None) -> Edits:
    """Let users log on to the console, or with None no longer.

    Those who can already keep what is known of their logons, and bind MFA as `console` asks.
    """

    def changed(user: User) -> User:
        if console is None or user.console is None:
            return replace(user, console=console)
        return replace(user, console=replace(user.console, active=True, mfa_bind_required=console.mfa_bind_required))

    return _changed(plan, users, changed)


def with_api(plan: Plan, users: Iterable[str], api: bool) -> Edits:
    """Mean users to call the API, or not."""
    return _changed(plan, users, lambda user: replace(user, api=api))


def tagged(plan: Plan, users: Iterable[str], tags: Mapping[str, str]) -> Edits:
    """Give users these tags; their others stay."""
    return _changed(plan, users, lambda user: replace(user, tags={**user.tags, **tags}))


def untagged(plan: Plan, users: Iterable[str], keys: Iterable[str]) -> Edits:
    """Take tags of these keys from users."""
    gone = set(keys)

    def changed(user: User) -> User:
        return replace(user, tags={key: value for key, value in user.tags.items() if key not in gone})

    return _changed(plan, users, changed)


def free_name(plan: Plan, kind: Kind, wish: str) -> str:
    """The wish, or the wish with the first number behind it that no object of the kind has.

    Upper and lower case count as the same.
    """
    taken = {
        item.name.casefold() for item in plan.items(kind).values() if not isinstance(item, Membership | Attachment)
    }
    names = (wish if number == 1 else f"{wish}-{number}" for number in count(1))
    return next(name for name in names if name.casefold() not in taken)


def name_refusal(plan: Plan, kind: Kind, name: str, now: str = "") -> str:
    """Why no object of the kind can get this name, for a person; empty when it can.

    Args:
        now: the name that the object has.
    """
    if name == now:
        return ""
    fault = name_fault(kind, name)
    if fault:
        return fault
    if key_of_name(kind, name) in plan.items(kind):
        return said("There is a {object} in the plan already.", object=named(kind, name))
    return ""


def duplicated(plan: Plan, kind: Kind, key: Key, name: str) -> Edits:
    """Make a second object like this one, with its groups and policies.

    A user's MFA, AccessKeys and contact data are that person's own, and a role that a service made is the service's:
    the copy goes without them. The copy of a system policy is a custom one.
    """
    copy = _copy(plan.items(kind)[key], name)
    edits: list[Edit] = [Add(copy)]
    if kind == Kind.USER:
        edits += [Add(Membership(group, name)) for group in plan.groups_of(str(key))]
    if kind in (Kind.USER, Kind.GROUP, Kind.ROLE):
        principal = PrincipalKind(str(kind))
        for each in plan.attached_to(PrincipalRef(principal, str(key))):
            edits.append(Add(Attachment(PrincipalRef(principal, name), each.policy, each.resource_group)))
    return tuple(edits)


def _copy(item: Item, name: str) -> Item:
    match item:
        case User():
            console = item.console and ConsoleLogin(item.console.active, item.console.mfa_bind_required)
            return User(name, console=console, api=item.api, tags=item.tags, note=item.note)
        case Role():
            return replace(item, name=name, service_linked=False)
        case Policy():
            last = next((each for each in item.versions if each.id == item.default), item.versions[-1])
            version = replace(last, id="v1")
            return replace(item, name=name, type=PolicyType.CUSTOM, versions=(version,), default="v1")
        case Membership() | Attachment():
            raise TypeError(item)
    return replace(item, name=name)


def _changed(plan: Plan, users: Iterable[str], change: Callable[[User], User]) -> Edits:
    was = [plan.users[name] for name in dict.fromkeys(users) if name in plan.users]
    return tuple(Change(new) for old in was if (new := change(old)) != old)
