"""What an import is given, and what it gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import Setting
from ramkeep.core.plan.model.values import Key, PolicyRef, PrincipalRef
from ramkeep.core.said import said

_MOST_NOTES: Final = 2000

Subject = tuple[Kind, Key] | type[Setting]
Told = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class IncomingFile:
    """A file of the folder.

    Attributes:
        name: with the folders it stands in, such as `ListUsersForGroup/finance.json`.
    """

    name: str
    data: bytes = field(repr=False)


class NoteKind(StrEnum):
    """The sort of a note. Those of `LOSSY` say that something of the account is not in the plan."""

    UNREADABLE = "unreadable"
    UNUSED = "not used"
    OWNER_MISSING = "owner missing"
    INCOMPLETE = "incomplete"
    REFUSED = "refused by the account"
    UNTOLD = "not told"
    UNREAD_POLICY = "policy not read"
    UNREAD_ROLE = "role not read"
    VALUE = "value not taken"
    BARE = "only named"
    CONTRADICTION = "contradiction"
    SECRET = "secret left out"
    NAMED = "named"


LOSSY: Final = frozenset(
    {
        NoteKind.UNREADABLE,
        NoteKind.OWNER_MISSING,
        NoteKind.INCOMPLETE,
        NoteKind.REFUSED,
        NoteKind.UNTOLD,
        NoteKind.UNREAD_POLICY,
        NoteKind.UNREAD_ROLE,
        NoteKind.VALUE,
    }
)


@dataclass(frozen=True, slots=True)
class ImportNote:
    """Something to know about an import.

    Attributes:
        reason: plain sentences that say what was found and what to do. Never holds a secret.
        file: its name; empty when the note is about the whole.
        line: counted from 1; 0 when there is no place.
        column: counted from 1, in characters; 0 when there is no place.
    """

    kind: NoteKind
    reason: str
    file: str = ""
    line: int = 0
    column: int = 0

    @property
    def is_lossy(self) -> bool:
        """Is something of the account missing in the plan?"""
        return self.kind in LOSSY

    @property
    def said(self) -> str:
        """All of it in a sentence."""
        if not self.file:
            return self.reason
        if not self.line:
            return said("{file}: {reason}", file=self.file, reason=self.reason)
        return said(
            "{file}, line {line}, column {column}: {reason}",
            file=self.file,
            line=self.line,
            column=self.column,
            reason=self.reason,
        )

    def __str__(self) -> str:
        return str(self.said)


class Notes:
    """Collects notes; each is kept once, and after two thousand they are only counted."""

    def __init__(self) -> None:
        self._found: dict[ImportNote, None] = {}
        self._more = 0

    def add(self, kind: NoteKind, reason: str, file: str = "", line: int = 0, column: int = 0) -> None:
        """Note something."""
        note = ImportNote(kind, reason, file, line, column)
        if note in self._found:
            return
        if len(self._found) < _MOST_NOTES:
            self._found[note] = None
        else:
            self._more += 1

    def all(self) -> tuple[ImportNote, ...]:
        """All of them: those that tell of a loss first, else in the order they were made."""
        found = sorted(self._found, key=lambda note: not note.is_lossy)
        if self._more:
            reason = said("There are {count} more notes, which are not kept.", count=self._more)
            found.append(ImportNote(NoteKind.INCOMPLETE, reason))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the files say, as against what they do not speak of.

    Attributes:
        told: by kind and key, or by the class of a setting: the attributes that a file gave, with their values.
        whole: the kinds of which every object was listed; of policies the custom ones.
        members_of: groups whose members were all listed.
        groups_of: users whose groups were all listed.
        attached_to: principals whose policies at account scope were all listed.
        holders_of: policies whose holders at account scope were all listed.
        loose: custom policies that come from files of their own, not from the account.
        scoped: whether every attachment of a resource group was listed.
    """

    told: Mapping[Subject, Told] = field(default_factory=dict)
    whole: frozenset[Kind] = frozenset()
    members_of: frozenset[str] = frozenset()
    groups_of: frozenset[str] = frozenset()
    attached_to: frozenset[PrincipalRef] = frozenset()
    holders_of: frozenset[PolicyRef] = frozenset()
    loose: frozenset[PolicyRef] = frozenset()
    scoped: bool = False


@dataclass(frozen=True, slots=True)
class Incoming:
    """What files say of an account.

    Attributes:
        plan: all of it; what no file speaks of has its default.
        notes: those that tell of a loss first.
        coverage: which part of the plan was told.
    """

    plan: Plan
    notes: tuple[ImportNote, ...]
    coverage: Coverage

    @property
    def is_whole(self) -> bool:
        """Is nothing known to be missing?"""
        return not any(note.is_lossy for note in self.notes)
