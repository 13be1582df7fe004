"""Brings what files say of an account into a plan that is there already.

What the files do not speak of stays: notes, what a newer version noted, planned objects, and every attribute that no
answer tells. What the plan has and the account has not is told, and taken out only when that is asked for.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import reduce
from typing import Final, cast

from ramkeep.core.plan.exchange.building import NO_NUMBER, built, version_order
from ramkeep.core.plan.exchange.errors import TwoAccounts
from ramkeep.core.plan.exchange.incoming import Coverage, Incoming
from ramkeep.core.plan.model.edits import Add, Batch, Change, Edit, Remove, Set, apply, removal
from ramkeep.core.plan.model.plan import Kind, Plan, kind_of
from ramkeep.core.plan.model.settings import Account, Setting
from ramkeep.core.plan.model.unread import Unread, unread_of, with_unread
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    Item,
    Key,
    Membership,
    MembershipKey,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
)
from ramkeep.core.said import said

# Objects before what refers to them.
_DESCRIBED: Final = (Kind.RESOURCE_GROUP, Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY)


@dataclass(frozen=True, slots=True)
class Merge:
    """How an import would change a plan; `diff(plan, merge.plan)` tells every attribute.

    Attributes:
        edit: what brings it in; nothing is done until it is applied.
        plan: the plan after it.
        added: objects that come, in the order of their coming.
        changed: objects of which an attribute changes.
        settings: classes of settings that change.
        absent: what the plan has and the account has not; taken out by `edit` only where that was asked for.
    """

    edit: Batch
    plan: Plan
    added: tuple[tuple[Kind, Key], ...]
    changed: tuple[tuple[Kind, Key], ...]
    settings: tuple[type[Setting], ...]
    absent: tuple[tuple[Kind, Key], ...]


def merge(plan: Plan, incoming: Incoming, *, remove_absent: bool = False) -> Merge:
    """Bring an import into a plan.

    Args:
        plan: as it is.
        incoming: what was read.
        remove_absent: take out what the account has not, with all that refers to it.

    Raises:
        TwoAccounts: the plan is of another account.
    """
    _refuse_other_account(plan.account, incoming.plan.account)
    incoming = _with_known_scopes(plan, incoming)
    absent = tuple(_absent(plan, incoming))
    edits = [*_objects(plan, incoming, keep=not remove_absent), *_links(plan, incoming), *_settings(plan, incoming)]
    after = reduce(apply, edits, plan)
    if remove_absent:
        removals, after = _removals(after, absent)
        edits += removals
    return Merge(
        Batch(tuple(edits)),
        after,
        tuple((kind_of(each.item), each.item.key) for each in edits if isinstance(each, Add)),
        tuple((kind_of(each.item), each.item.key) for each in edits if isinstance(each, Change)),
        tuple(type(each.value) for each in edits if isinstance(each, Set)),
        absent,
    )


def _refuse_other_account(ours: Account, theirs: Account) -> None:
    if ours.id and theirs.id and ours.id != theirs.id:
        raise TwoAccounts(
            said(
                "The plan is of the account {account}, the files are of {other}. Import them into a new plan.",
                account=ours.id,
                other=theirs.id,
            )
        )


def _with_known_scopes(plan: Plan, incoming: Incoming) -> Incoming:
    """The import with the plan's names for resource groups of which it knows the IDs alone."""
    names = {group.id: name for name, group in plan.resource_groups.items() if group.id}
    new = {id: names[id] for id in incoming.plan.resource_groups if names.get(id, id) != id}
    if not new:
        return incoming
    theirs = incoming.plan
    moved = (
        replace(each, resource_group=new.get(each.resource_group, each.resource_group))
        for each in theirs.attachments.values()
    )
    known = replace(
        theirs,
        attachments={each.key: each for each in moved},
        resource_groups={name: each for name, each in theirs.resource_groups.items() if name not in new},
    )
    bare = {(Kind.RESOURCE_GROUP, id) for id in new}
    told = {subject: fields for subject, fields in incoming.coverage.told.items() if subject not in bare}
    return replace(incoming, plan=known, coverage=replace(incoming.coverage, told=told))


def _objects(plan: Plan, incoming: Incoming, *, keep: bool) -> list[Edit]:
    edits: list[Edit] = []
    described = [each for each in incoming.coverage.told if not isinstance(each, type)]
    for kind in _DESCRIBED:
        for subject in (each for each in described if each[0] == kind):
            key = subject[1]
            before, found = plan.items(kind).get(key), incoming.plan.items(kind).get(key)
            if before is not None:
                after = _after(before, found, incoming.coverage, subject, keep=keep)
                edits += [Change(after)] if after != before else []
            elif found is not None:
                edits.append(Add(found, as_found=True))
    return edits


def _after(before: Item, found: Item | None, coverage: Coverage, subject: tuple[Kind, Key], *, keep: bool) -> Item:
    if isinstance(before, Policy) and before.key in coverage.loose:
        return _with_text(before, cast("Policy", found))
    after: Item = built(subject, before, coverage.told[subject], keep=keep)
    return after


def _with_text(before: Policy, found: Policy) -> Policy:
    """A file of its own has no versions: another text is a new version."""
    if before.document == found.document:
        return before
    numbers = (version_order(each.id)[0] for each in before.versions)
    version = PolicyVersion(f"v{max((each for each in numbers if each < NO_NUMBER), default=0) + 1}", found.document)
    return replace(before, versions=(*before.versions, version), default=version.id)


def _links(plan: Plan, incoming: Incoming) -> list[Edit]:
    """Memberships and attachments that the plan does not have."""
    known_here = (
        each
        for each in unread_of(incoming.plan.account).attachments
        if each.policy in plan.policies and _holder_is_in(plan, each) and not each.resource_group
    )
    links: Iterable[Membership | Attachment] = (
        *incoming.plan.memberships.values(),
        *incoming.plan.attachments.values(),
        *known_here,
    )
    there = {*plan.memberships, *plan.attachments}
    return [Add(each, as_found=True) for each in links if each.key not in there]


def _holder_is_in(plan: Plan, attachment: Attachment) -> bool:
    kind = {PrincipalKind.USER: Kind.USER, PrincipalKind.GROUP: Kind.GROUP, PrincipalKind.ROLE: Kind.ROLE}
    return attachment.principal.name in plan.items(kind[attachment.principal.kind])


def _settings(plan: Plan, incoming: Incoming) -> list[Edit]:
    after: dict[type[Setting], Setting] = {Account: plan.account}
    for subject, told in incoming.coverage.told.items():
        if isinstance(subject, type):
            after[subject] = built(subject, plan.setting(subject), told)
    after[Account] = _with_unread(cast("Account", after[Account]), incoming)
    return [Set(value) for subject, value in after.items() if value != plan.setting(subject)]


def _with_unread(account: Account, incoming: Incoming) -> Account:
    """What could not be read now, and what could not be read earlier and did not come now."""
    before, now = unread_of(account), unread_of(incoming.plan.account)
    refs = {each.ref for each in now.policies} | set(incoming.plan.policies)
    names = {each.name for each in now.roles} | set(incoming.plan.roles)
    policies = (*now.policies, *(each for each in before.policies if each.ref not in refs))
    roles = (*now.roles, *(each for each in before.roles if each.name not in names))
    together = Unread(policies, roles)
    return with_unread(account, together) if together != before else account


def _absent(plan: Plan, incoming: Incoming) -> list[tuple[Kind, Key]]:
    coverage, theirs = incoming.coverage, incoming.plan
    unread = unread_of(theirs.account)
    known: set[tuple[Kind, Key]] = {(Kind.POLICY, each.ref) for each in unread.policies}
    known |= {(Kind.ROLE, each.name) for each in unread.roles}
    kept = {each.key for each in unread.attachments}
    found: list[tuple[Kind, Key]] = [
        (Kind.ATTACHMENT, key)
        for key in plan.attachments
        if key not in theirs.attachments and key not in kept and _is_told(key, coverage)
    ]
    found += [
        (Kind.MEMBERSHIP, key)
        for key in plan.memberships
        if key not in theirs.memberships and _is_member_told(key, coverage)
    ]
    for kind in reversed(_DESCRIBED):
        if kind in coverage.whole:
            found += [
                (kind, key) for key in plan.items(kind) if _is_missing(kind, key, theirs) and (kind, key) not in known
            ]
    return found


def _is_told(key: AttachmentKey, coverage: Coverage) -> bool:
    """Would the files name this attachment if the account had it?"""
    if key.resource_group:
        return coverage.scoped
    return key.principal in coverage.attached_to or key.policy in coverage.holders_of


def _is_member_told(key: MembershipKey, coverage: Coverage) -> bool:
    return key.group in coverage.members_of or key.user in coverage.groups_of


def _is_missing(kind: Kind, key: Key, theirs: Plan) -> bool:
    """Copies of system policies are in the plan for its own sake."""
    is_copy = isinstance(key, PolicyRef) and key.type == PolicyType.SYSTEM
    return not is_copy and key not in theirs.items(kind)


def _removals(plan: Plan, absent: Iterable[tuple[Kind, Key]]) -> tuple[list[Edit], Plan]:
    edits: list[Edit] = []
    for kind, key in absent:
        if key not in plan.items(kind):
            continue
        edit = Remove(kind, key) if kind in {Kind.MEMBERSHIP, Kind.ATTACHMENT} else removal(plan, kind, key)
        edits.append(edit)
        plan = apply(plan, edit)
    return edits, plan
