"""What stands under what in the tree, as values."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import AttachmentKey, Key, MembershipKey, PolicyRef, PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Statement
from ramkeep.ui.plan.model import Chosen

_WHOLE = -1

MOST_FOUND = 200
"""So many objects of a section are shown while something is searched; the count tells of all."""


class Section(StrEnum):
    """The first level of the tree, in its order."""

    GROUPS = "groups"
    WITHOUT_GROUP = "without group"
    USERS = "users"
    ROLES = "roles"
    POLICIES = "policies"
    CONTROL_POLICIES = "control policies"
    RESOURCE_GROUPS = "resource groups"


ALWAYS_SHOWN = (Section.GROUPS, Section.USERS, Section.ROLES, Section.POLICIES)

KIND_OF_SECTION = {
    Section.GROUPS: Kind.GROUP,
    Section.WITHOUT_GROUP: Kind.USER,
    Section.USERS: Kind.USER,
    Section.ROLES: Kind.ROLE,
    Section.POLICIES: Kind.POLICY,
    Section.CONTROL_POLICIES: Kind.CONTROL_POLICY,
    Section.RESOURCE_GROUPS: Kind.RESOURCE_GROUP,
}
KIND_ICONS = {
    Kind.USER: "user",
    Kind.GROUP: "users-three",
    Kind.ROLE: "identification-badge",
    Kind.POLICY: "file-text",
    Kind.CONTROL_POLICY: "scroll",
    Kind.RESOURCE_GROUP: "folder-simple",
    Kind.ATTACHMENT: "link-simple",
}
_SECTION_OF_KIND = {kind: section for section, kind in KIND_OF_SECTION.items() if section != Section.WITHOUT_GROUP}
_PRINCIPALS = {
    Kind.USER: PrincipalKind.USER,
    Kind.GROUP: PrincipalKind.GROUP,
    Kind.ROLE: PrincipalKind.ROLE,
}


class Row(NamedTuple):
    """A row, told from its siblings.

    Attributes:
        kind: of the object; empty for a section.
        key: of the object, or the section.
        statement: the place of one in a policy; -1 for the whole object.
    """

    kind: Kind | str
    key: Key | Section
    statement: int = _WHOLE

    @property
    def is_section(self) -> bool:
        """Is it a heading?"""
        return not self.kind


Path = tuple[Row, ...]


def section(which: Section) -> Row:
    """The row of a section."""
    return Row("", which)


class Outline:
    """The tree of one plan; what is not asked for is not made.

    Args:
        before: the outline of an earlier plan, whose parts are used where the plan did not change.
        words: what a name must contain to be shown; everything for none.
    """

    def __init__(self, plan: Plan, before: "Outline | None" = None, words: str = "") -> None:
        self.plan = plan
        self.words = words.casefold().split()
        if before is not None:
            self._take_over(before)

    @cached_property
    def members(self) -> Mapping[str, list[Row]]:
        """The users of each group."""
        found: defaultdict[str, list[str]] = defaultdict(list)
        for key in self.plan.memberships:
            found[key.group].append(key.user)
        return {group: _rows(Kind.USER, names) for group, names in found.items()}

    @cached_property
    def grouped(self) -> frozenset[str]:
        """Users that are in a group."""
        return frozenset(key.user for key in self.plan.memberships)

    @cached_property
    def attached(self) -> Mapping[PrincipalRef, list[Row]]:
        """What is attached to each user, group and role."""
        found: defaultdict[PrincipalRef, list[AttachmentKey]] = defaultdict(list)
        for key in self.plan.attachments:
            found[key.principal].append(key)
        return {
            principal: [Row(Kind.ATTACHMENT, key) for key in sorted(keys, key=_attachment_order)]
            for principal, keys in found.items()
        }

    @cached_property
    def _holding(self) -> frozenset[tuple[str, str]]:
        """Those that something is attached to, as kind and name."""
        return frozenset((str(each.kind), each.name) for each in self.attached)

    def sections(self) -> list[Row]:
        """The first level. Sections that are usual stay when they are empty, unless something is searched."""
        shown = (each for each in Section if (each in ALWAYS_SHOWN and not self.words) or self.count(section(each)))
        return [section(each) for each in shown]

    def children(self, row: Row | None) -> list[Row]:
        """What stands under a row; under none, the sections."""
        if row is None:
            return self.sections()
        if row.is_section:
            found = self._under_section(Section(str(row.key)))
            return found[:MOST_FOUND] if self.words else found
        if row.statement != _WHOLE or row.kind in (Kind.ATTACHMENT, Kind.RESOURCE_GROUP):
            return []
        if row.kind in (Kind.POLICY, Kind.CONTROL_POLICY):
            return [Row(row.kind, row.key, place) for place in range(len(self.statements(row)))]
        members = self.members.get(str(row.key), []) if row.kind == Kind.GROUP else []
        return [*members, *self.attached.get(_principal(row), [])]

    def has_children(self, row: Row) -> bool:
        """Does anything stand under it?"""
        if row.is_section:
            return bool(self.count(row))
        if row.statement != _WHOLE or row.kind in (Kind.ATTACHMENT, Kind.RESOURCE_GROUP):
            return False
        if row.kind in (Kind.POLICY, Kind.CONTROL_POLICY):
            return True
        return (row.kind == Kind.GROUP and row.key in self.members) or (row.kind, row.key) in self._holding

    def count(self, row: Row) -> int:
        """How many objects there are in a section, or users in a group."""
        if row.is_section:
            return len(self._under_section(Section(str(row.key))))
        return len(self.members.get(str(row.key), ())) if row.kind == Kind.GROUP else 0

    def statements(self, row: Row) -> tuple[Statement, ...]:
        """Of a policy or a control policy, in the text that counts."""
        if row.kind == Kind.CONTROL_POLICY:
            return self.plan.control_policies[str(row.key)].document.statements
        assert isinstance(row.key, PolicyRef)
        return self.plan.policies[row.key].document.statements

    def path_to(self, chosen: Chosen) -> Path:
        """The way to the row of an object in the section of its kind; empty when it has none."""
        kind, key = chosen.kind, chosen.key
        if isinstance(key, AttachmentKey):
            over = Kind(str(key.principal.kind))
            return (section(_SECTION_OF_KIND[over]), Row(over, key.principal.name), Row(kind, key))
        if isinstance(key, MembershipKey):
            return (section(Section.GROUPS), Row(Kind.GROUP, key.group), Row(Kind.USER, key.user))
        if kind not in _SECTION_OF_KIND:
            return ()
        whole = (section(_SECTION_OF_KIND[kind]), Row(kind, key))
        place = statement_of(chosen)
        return whole if place == _WHOLE else (*whole, Row(kind, key, place))

    def chosen(self, row: Row) -> Chosen | None:
        """The object of a row; None for a section."""
        if row.is_section:
            return None
        kind, key = Kind(row.kind), row.key
        if row.statement == _WHOLE:
            return Chosen(kind, key)
        if not isinstance(key, PolicyRef):
            return Chosen(kind, key, ("document", "Statement", row.statement))
        policy = self.plan.policies[key]
        ids = [version.id for version in policy.versions]
        version = ids.index(policy.default) if policy.default in ids else len(ids) - 1
        return Chosen(kind, key, ("versions", version, "document", "Statement", row.statement))

    def _under_section(self, which: Section) -> list[Row]:
        return self._sections[which]

    @cached_property
    def _sections(self) -> dict[Section, list[Row]]:
        return {which: self._listed(which) for which in Section}

    def _listed(self, which: Section) -> list[Row]:
        if which == Section.WITHOUT_GROUP:
            if self.words:
                return []
            return [row for row in self._all_users if row.key not in self.grouped]
        kind = KIND_OF_SECTION[which]
        if kind == Kind.USER:
            rows = self._all_users
        elif kind == Kind.POLICY:
            rows = [Row(kind, ref) for ref in sorted(self.plan.policies, key=_policy_order)]
        else:
            rows = _rows(kind, self.plan.items(kind))
        return rows if not self.words else [row for row in rows if self._fits(row)]

    @cached_property
    def _all_users(self) -> list[Row]:
        return _rows(Kind.USER, self.plan.users)

    def _fits(self, row: Row) -> bool:
        said = searched(self.plan, row.kind, row.key).casefold()
        return all(word in said for word in self.words)

    def _take_over(self, before: "Outline") -> None:
        """What stands there already and is still true."""
        same = {
            "members": before.plan.memberships is self.plan.memberships,
            "grouped": before.plan.memberships is self.plan.memberships,
            "attached": before.plan.attachments is self.plan.attachments,
            "_holding": before.plan.attachments is self.plan.attachments,
            "_all_users": before.plan.users is self.plan.users,
        }
        for name, holds in same.items():
            if holds and name in before.__dict__:
                self.__dict__[name] = before.__dict__[name]


def searched(plan: Plan, kind: str, key: Key | Section) -> str:
    """What an object is found by: its names and its e-mail address."""
    if kind == Kind.USER:
        user = plan.users[str(key)]
        return f"{user.name} {user.display_name} {user.email}"
    if kind in (Kind.GROUP, Kind.RESOURCE_GROUP):
        group = plan.groups[str(key)] if kind == Kind.GROUP else plan.resource_groups[str(key)]
        return f"{group.name} {group.display_name}"
    return key.name if isinstance(key, PolicyRef) else str(key)


def statement_of(chosen: Chosen) -> int:
    """The place of the statement that a way leads to; -1 when it leads to none."""
    path = chosen.path
    if "Statement" not in path:
        return _WHOLE
    after = path[path.index("Statement") + 1 :]
    return after[0] if after and isinstance(after[0], int) else _WHOLE


def _rows(kind: Kind, names: Iterable[Key]) -> list[Row]:
    return [Row(kind, name) for name in sorted(names, key=_name_order)]


def _name_order(name: Key) -> tuple[str, str]:
    text = str(name)
    return text.casefold(), text


def _policy_order(ref: PolicyRef) -> tuple[str, str]:
    return ref.name.casefold(), str(ref.type)


def _attachment_order(key: AttachmentKey) -> tuple[str, str, str]:
    return key.policy.name.casefold(), str(key.policy.type), key.resource_group


def _principal(row: Row) -> PrincipalRef:
    """Of a user, group or role."""
    return PrincipalRef(_PRINCIPALS[Kind(row.kind)], str(row.key))
