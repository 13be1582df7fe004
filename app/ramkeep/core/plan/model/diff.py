"""What is different between two plans, and which people it touches."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields
from typing import Any

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import (
    About,
    Account,
    Directory,
    OwnLimits,
    PasswordPolicy,
    Progress,
    Review,
    SecurityPreference,
)
from ramkeep.core.plan.model.values import Attachment, Key, Membership, PolicyRef, PrincipalKind

_SETTINGS = (About, Account, PasswordPolicy, SecurityPreference, Directory, OwnLimits, Review, Progress)
_WORDS = {
    About: "plan",
    Account: "account",
    PasswordPolicy: "password policy",
    SecurityPreference: "security preferences",
    Directory: "directory",
    OwnLimits: "limits",
    Review: "review",
    Progress: "checklist",
}
_OWN = (Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY, Kind.RESOURCE_GROUP)
_ORDER = {str(kind): at for at, kind in enumerate(_OWN)} | {
    word: len(_OWN) + at for at, word in enumerate(_WORDS.values())
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One difference.

    Attributes:
        kind: of the object, such as `user` or `password policy`.
        name: of the object; empty for a setting. A system policy's is told by `type` in the object itself.
        field: what differs: an attribute, `group` for a membership, `policy` for an attachment; empty when the whole
            object came or went.
        before: the value; None when it came.
        after: the value; None when it went.
        people: the users whose access may be another one by this, by name.
    """

    kind: str
    name: str
    field: str
    before: object
    after: object
    people: tuple[str, ...] = ()


def diff(before: Plan, after: Plan) -> tuple[Difference, ...]:
    """Every difference: users first, person by person, then groups, roles, policies and settings, each by name."""
    people = _People(before, after)
    found = [*_objects(before, after, people), *_memberships(before, after), *_attachments(before, after, people)]
    found.sort(key=lambda each: (_ORDER[each.kind], each.name, each.field, _sortable(each)))
    return (*found, *_settings(before, after))


def by_person(changes: Iterable[Difference]) -> dict[str, tuple[Difference, ...]]:
    """The changes that touch each user, by name."""
    found: dict[str, list[Difference]] = {}
    for change in changes:
        for name in change.people:
            found.setdefault(name, []).append(change)
    return {name: tuple(found[name]) for name in sorted(found)}


class _People:
    """Whom an object touches in either of two plans."""

    def __init__(self, *plans: Plan) -> None:
        self._members: dict[str, set[str]] = {}
        self._holders: dict[PolicyRef, set[str]] = {}
        for plan in plans:
            for membership in plan.memberships:
                self._members.setdefault(membership.group, set()).add(membership.user)
        for plan in plans:
            for key in plan.attachments:
                self._holders.setdefault(key.policy, set()).update(self.behind(key.principal.kind, key.principal.name))

    def behind(self, kind: str, name: str) -> tuple[str, ...]:
        """A user itself, or the members of a group."""
        if kind == PrincipalKind.USER:
            return (name,)
        return tuple(sorted(self._members.get(name, ()))) if kind == PrincipalKind.GROUP else ()

    def of(self, kind: Kind, key: Key) -> tuple[str, ...]:
        """Whom a change of this object touches."""
        if isinstance(key, PolicyRef):
            return tuple(sorted(self._holders.get(key, ())))
        return self.behind(str(kind), str(key))


def _objects(before: Plan, after: Plan, people: _People) -> Iterator[Difference]:
    for kind in _OWN:
        for key, old, new in _pairs(before.items(kind), after.items(kind)):
            name = key.name if isinstance(key, PolicyRef) else str(key)
            for field, was, is_now in _fields(old, new):
                yield Difference(kind, name, field, was, is_now, people.of(kind, key))


def _memberships(before: Plan, after: Plan) -> Iterator[Difference]:
    for key, old, new in _pairs(before.memberships, after.memberships):
        was, is_now = _shown_membership(old), _shown_membership(new)
        yield Difference(Kind.USER, key.user, "group", was, is_now, (key.user,))


def _attachments(before: Plan, after: Plan, people: _People) -> Iterator[Difference]:
    for key, old, new in _pairs(before.attachments, after.attachments):
        kind, name = key.principal
        yield Difference(str(kind), name, "policy", old, new, people.behind(kind, name))


def _settings(before: Plan, after: Plan) -> Iterator[Difference]:
    for sort in _SETTINGS:
        for field, was, is_now in _fields(before.setting(sort), after.setting(sort)):
            yield Difference(_WORDS[sort], "", field, was, is_now)
    if before.extra != after.extra:
        yield Difference("plan", "", "extra", before.extra, after.extra)


def _pairs(before: Mapping[Any, Any], after: Mapping[Any, Any]) -> Iterator[tuple[Any, Any, Any]]:
    """Key, old and new value wherever the two differ, in the order of the keys."""
    for key in sorted(before.keys() | after.keys()):
        old, new = before.get(key), after.get(key)
        if old != new:
            yield key, old, new


def _fields(old: Any, new: Any) -> Iterator[tuple[str, object, object]]:
    if old is None or new is None:
        yield "", old, new
    elif old is not new:
        for field in fields(old):
            was, is_now = getattr(old, field.name), getattr(new, field.name)
            if was != is_now:
                yield field.name, was, is_now


def _shown_membership(membership: Membership | None) -> object:
    """The name of the group when that is all there is to say."""
    if membership is None or membership.note or membership.extra:
        return membership
    return membership.group


def _sortable(change: Difference) -> tuple[str, ...]:
    value = change.after if change.before is None else change.before
    if isinstance(value, Attachment):
        return (value.policy.type, value.policy.name, value.resource_group)
    return (value.group,) if isinstance(value, Membership) else (str(value),)


@dataclass(frozen=True, slots=True)
class Tally:
    """How many objects and settings differ; who joins a group or holds another policy counts as changed."""

    added: int
    changed: int
    removed: int


def tally(changes: Iterable[Difference]) -> Tally:
    """Count the objects behind differences, each once."""
    whole: dict[tuple[str, str], bool] = {}
    touched: set[tuple[str, str]] = set()
    for change in changes:
        object_ = (change.kind, change.name)
        if change.field:
            touched.add(object_)
        else:
            whole[object_] = change.before is None
    added = sum(whole.values())
    return Tally(added, len(touched - whole.keys()), len(whole) - added)
