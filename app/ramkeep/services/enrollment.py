"""From texts that were scanned, pasted or typed to accounts a person has confirmed."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.errors import EnrollmentRefused
from ramkeep.core.codes.review import Remark, review
from ramkeep.services.ports import Clock

MAX_TEXT = 256 * 1024
MAX_CANDIDATES = 1000


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential that waits for a person's yes, and what they should know about it."""

    credential: Credential
    remarks: tuple[Remark, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text, picture or frame brought.

    Attributes:
        added: how many candidates are new.
        seen: how many were there already.
        refused: a sentence for each thing that could not be used; no secrets.
        joined: did a part of a migration come in?
    """

    added: int = 0
    seen: int = 0
    refused: tuple[str, ...] = ()
    joined: bool = False

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(
            self.added + other.added,
            self.seen + other.seen,
            self.refused + other.refused,
            self.joined or other.joined,
        )

    @property
    def is_empty(self) -> bool:
        """Did it bring nothing usable?"""
        return not (self.added or self.seen or self.joined)


@dataclass(slots=True)
class Enrollment:
    """Collects candidates from every way in. Stores nothing: that is for `accounts`' caller.

    Attributes:
        existing: gives the accounts of the vault, to compare with.
    """

    clock: Clock
    existing: Callable[[], Sequence[Account]]
    batches: migration.Batches = field(default_factory=migration.Batches)
    _found: list[Credential] = field(default_factory=list, repr=False)

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Everything found so far, in the order it came."""
        existing = self.existing()
        return tuple(Candidate(credential, review(credential, existing)) for credential in self._found)

    def read_text(self, text: str) -> Reading:
        """Read one text: a URI, or several on lines of their own."""
        if len(text) > MAX_TEXT:
            return Reading(refused=("The text is too long to be an enrollment.",))
        lines = [line.strip() for line in text.splitlines() if line.strip()]
        return sum(map(self._read_line, lines), Reading())

    def read_texts(self, texts: Iterable[str]) -> Reading:
        """Read the texts of several QR codes."""
        return sum(map(self._read_line, texts), Reading())

    def offer(self, credential: Credential) -> Reading:
        """Take a credential that was typed in by hand."""
        if credential in self._found:
            return Reading(seen=1)
        if len(self._found) >= MAX_CANDIDATES:
            return Reading(refused=(f"More than {MAX_CANDIDATES} accounts at once.",))
        self._found.append(credential)
        return Reading(added=1)

    def finish_partial(self) -> Reading:
        """Take what the incomplete migrations hold, parts missing."""
        held = [credential for batch in self.batches.open for credential in batch.credentials]
        self.batches = migration.Batches()
        return sum(map(self.offer, held), Reading())

    def drop(self, credential: Credential) -> None:
        """Forget one candidate."""
        self._found.remove(credential)

    def clear(self) -> None:
        """Forget everything."""
        self._found.clear()
        self.batches = migration.Batches()

    def accounts(self, chosen: Iterable[Credential]) -> tuple[Account, ...]:
        """Make accounts of the confirmed credentials, ready for the vault."""
        now = int(self.clock.now())
        return tuple(
            Account(id=AccountId(secrets.token_hex(16)), credential=credential, added_at=now) for credential in chosen
        )

    def _read_line(self, line: str) -> Reading:
        try:
            if migration.is_migration(line):
                return self._join(migration.parse(line))
            return self.offer(uri.parse(line))
        except EnrollmentRefused as refusal:
            return Reading(refused=(refusal.reason,))

    def _join(self, part: migration.Part) -> Reading:
        batch = self.batches.add(part)
        reading = Reading(refused=part.refused, joined=True)
        if batch.complete:
            reading = sum(map(self.offer, batch.credentials), reading)
        return reading
