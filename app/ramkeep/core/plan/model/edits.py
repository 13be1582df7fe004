"""Edits: values that change a plan, and what takes each of them back.

`apply(apply(plan, edit), inverse(plan, edit)) == plan`, whatever the plan and the edit. An edit leaves nothing that
names an object which is not there, and nothing that the plan's file could not hold.
"""

from dataclasses import dataclass
from functools import reduce

from ramkeep.core.plan.model.errors import AlreadyThere, Dangling, NameRefused, NotThere, ValueRefused
from ramkeep.core.plan.model.names import name_fault
from ramkeep.core.plan.model.plan import Kind, Plan, kind_of
from ramkeep.core.plan.model.plan_shapes import unsound
from ramkeep.core.plan.model.references import key_of_name, missing_for, named, uses_of, without_control_policy
from ramkeep.core.plan.model.renaming import renamed
from ramkeep.core.plan.model.settings import Setting
from ramkeep.core.plan.model.values import (
    Attachment,
    Item,
    Key,
    Membership,
    Policy,
    PolicyType,
)
from ramkeep.core.plan.model.words import kind_word
from ramkeep.core.said import row, said, together

_MOST_TOLD = 3


@dataclass(frozen=True, slots=True)
class Add:
    """Put a new object into the plan: a user, a membership, an attachment...

    Attributes:
        as_found: the name was not chosen here, so RAM's rules for names are not asked.
    """

    item: Item
    as_found: bool = False


@dataclass(frozen=True, slots=True)
class Remove:
    """Take an object out that nothing refers to; see `removal` for one that something does."""

    kind: Kind
    key: Key


@dataclass(frozen=True, slots=True)
class Change:
    """Put another value in the place of the object with the same key."""

    item: Item


@dataclass(frozen=True, slots=True)
class Rename:
    """Give an object another name, everywhere: memberships, attachments, levels, and ARNs within policies.

    Attributes:
        name: of now; for a policy that of a custom one.
        as_found: as with `Add`.
    """

    kind: Kind
    name: str
    new: str
    as_found: bool = False


@dataclass(frozen=True, slots=True)
class Set:
    """Put another value in the place of one that a plan has one of, such as the password policy."""

    value: Setting


@dataclass(frozen=True, slots=True)
class Batch:
    """Several edits, one after another; all or none."""

    edits: tuple["Edit", ...]


Edit = Add | Remove | Change | Rename | Set | Batch


def apply(plan: Plan, edit: Edit) -> Plan:
    """The plan after the edit.

    Raises:
        NotThere: the object to change is not in the plan.
        AlreadyThere: an object of this name is.
        Dangling: something would refer to an object that is not there.
        NameRefused: RAM does not take the new name.
        ValueRefused: the plan's file could not hold the value.
    """
    match edit:
        case Add():
            return _add(plan, edit)
        case Remove():
            return _remove(plan, edit)
        case Change():
            return _change(plan, edit)
        case Rename():
            return _rename(plan, edit)
        case Set():
            return _set(plan, edit)
        case Batch():
            return reduce(apply, edit.edits, plan)


def inverse(plan: Plan, edit: Edit) -> Edit:
    """The edit that takes `edit` back once it was applied to `plan`.

    Raises:
        EditRefused: `edit` cannot be applied to `plan`, for the reasons of `apply`.
    """
    match edit:
        case Add():
            return Remove(kind_of(edit.item), edit.item.key)
        case Remove():
            item = _there(plan, edit.kind, edit.key)
            return Add(item, as_found=True)
        case Change():
            return Change(_there(plan, kind_of(edit.item), edit.item.key))
        case Rename():
            return _renamed_back(plan, edit)
        case Set():
            return Set(plan.setting(type(edit.value)))
        case Batch():
            return _batch_back(plan, edit)


def removal(plan: Plan, kind: Kind, key: Key) -> Batch:
    """The edits that take an object out together with everything that refers to it.

    Raises:
        NotThere: there is no such object.
    """
    _there(plan, kind, key)
    uses = uses_of(plan, kind, key)
    edits: list[Edit] = [Remove(found, each) for found, each in uses.keys]
    if uses.levels:
        edits.append(Set(without_control_policy(plan.directory, str(key))))
    return Batch((*edits, Remove(kind, key)))


def _add(plan: Plan, edit: Add) -> Plan:
    kind, key = kind_of(edit.item), edit.item.key
    if key in plan.items(kind):
        raise AlreadyThere(_already_there(kind, key))
    if not edit.as_found:
        _refuse_name(edit.item)
    return _put(plan, edit.item)


def _remove(plan: Plan, edit: Remove) -> Plan:
    _there(plan, edit.kind, edit.key)
    words = uses_of(plan, edit.kind, edit.key).words()
    if words:
        what = named(edit.kind, edit.key)
        raise Dangling(
            said("The {object} is still in use: {uses}. Take that away first.", object=what, uses=_few(words))
        )
    rest = {key: item for key, item in plan.items(edit.kind).items() if key != edit.key}
    return plan.with_items(edit.kind, rest)


def _change(plan: Plan, edit: Change) -> Plan:
    _there(plan, kind_of(edit.item), edit.item.key)
    return _put(plan, edit.item)


def _rename(plan: Plan, edit: Rename) -> Plan:
    _there(plan, edit.kind, key_of_name(edit.kind, edit.name))
    if edit.new == edit.name:
        return plan
    if key_of_name(edit.kind, edit.new) in plan.items(edit.kind):
        raise AlreadyThere(together(_already_there(edit.kind, edit.new), said("Choose another name.")))
    after = renamed(plan, edit.kind, edit.name, edit.new)
    item = after.items(edit.kind)[key_of_name(edit.kind, edit.new)]
    if not edit.as_found:
        _refuse_name(item)
    _refuse_unsound(item)
    return after


def _set(plan: Plan, edit: Set) -> Plan:
    _refuse_unsound(edit.value)
    _refuse_dangling(plan, edit.value)
    return plan.with_setting(edit.value)


def _put(plan: Plan, item: Item) -> Plan:
    _refuse_unsound(item)
    _refuse_dangling(plan, item)
    kind = kind_of(item)
    return plan.with_items(kind, {**plan.items(kind), item.key: item})


def _renamed_back(plan: Plan, edit: Rename) -> Edit:
    """The new name may have been in a policy before, or in a setting: each comes back as it was."""
    after = apply(plan, edit)
    back = Rename(edit.kind, edit.new, edit.name, as_found=True)
    again = apply(after, back)
    repairs: list[Edit] = [
        Change(item)
        for kind in (Kind.USER, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY)
        for key, item in plan.items(kind).items()
        if again.items(kind)[key] != item
    ]
    repairs += [
        Set(value) for value in (plan.directory, plan.review, plan.progress) if again.setting(type(value)) != value
    ]
    return Batch((back, *repairs)) if repairs else back


def _batch_back(plan: Plan, edit: Batch) -> Batch:
    backwards: list[Edit] = []
    for each in edit.edits:
        backwards.insert(0, inverse(plan, each))
        plan = apply(plan, each)
    return Batch(tuple(backwards))


def _there(plan: Plan, kind: Kind, key: Key) -> Item:
    item = plan.items(kind).get(key)
    if item is None:
        raise NotThere(said("There is no {object} in the plan.", object=named(kind, key)))
    return item


def _refuse_name(item: Item) -> None:
    kind = kind_of(item)
    if isinstance(item, Membership | Attachment) or (isinstance(item, Policy) and item.type == PolicyType.SYSTEM):
        return
    fault = name_fault(kind, item.name)
    if fault:
        refusal = said('"{name}" is no name for a {kind}.', name=item.name, kind=kind_word(kind))
        raise NameRefused(together(refusal, fault))


def _refuse_unsound(value: Item | Setting) -> None:
    fault = unsound(value)
    if fault:
        raise ValueRefused(fault)


def _refuse_dangling(plan: Plan, value: Item | Setting) -> None:
    missing = missing_for(plan, value)
    if missing:
        raise Dangling(said("There is no {object} in the plan. Add it first.", object=missing))


def _already_there(kind: Kind, key: Key) -> str:
    if kind == Kind.ATTACHMENT:
        return said("There is an {object} in the plan already.", object=named(kind, key))
    return said("There is a {object} in the plan already.", object=named(kind, key))


def _few(words: tuple[str, ...]) -> str:
    first, more = row(words[:_MOST_TOLD]), len(words) - _MOST_TOLD
    return said("{names}, and {count} more", names=first, count=more) if more > 0 else first
