"""From texts that were scanned, pasted or typed to accounts a person has confirmed."""

import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.errors import EnrollmentRefused, NotAnEnrollment, TooLong
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.review import Remark, RemarkCode, review
from ramkeep.services.foreign_texts import ForeignText, thing_of
from ramkeep.services.ports import Clock

MAX_TEXT = 256 * 1024
MAX_LINES = 2000
MAX_BATCHES = 100
MAX_CANDIDATES = 1000
MAX_SEEN = 500


class EntryRefused(EnrollmentRefused):
    """One entry of a migration code cannot be used; the others can."""


class TooMany(EnrollmentRefused):
    """There are more accounts at once than a person would look through."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A credential that waits for a person's yes, and what they should know about it."""

    credential: Credential
    remarks: tuple[Remark, ...]

    @property
    def is_known(self) -> bool:
        """Is the same credential in the vault already?"""
        return any(remark.code is RemarkCode.SAME_CREDENTIAL for remark in self.remarks)


@dataclass(frozen=True, slots=True)
class Reading:
    """What one text, picture or frame brought.

    Attributes:
        added: how many candidates are new.
        seen: how many were there already.
        refusals: why the other things could not be used.
        joined: did a part of a migration come in?
    """

    added: int = 0
    seen: int = 0
    refusals: tuple[EnrollmentRefused, ...] = ()
    joined: bool = False

    def __add__(self, other: "Reading") -> "Reading":
        return Reading(
            self.added + other.added,
            self.seen + other.seen,
            self.refusals + other.refusals,
            self.joined or other.joined,
        )

    @property
    def refused(self) -> tuple[str, ...]:
        """A sentence for each thing that could not be used; no secrets."""
        return tuple(refusal.reason for refusal in self.refusals)

    @property
    def is_empty(self) -> bool:
        """Did it bring nothing usable?"""
        return not (self.added or self.seen or self.joined)

    @property
    def is_foreign(self) -> bool:
        """Did it bring nothing but what belongs elsewhere?"""
        kinds = {isinstance(refusal, NotAnEnrollment) for refusal in self.refusals}
        return self.is_empty and kinds == {True}


@dataclass(slots=True)
class Enrollment:
    """Collects candidates from every way in. Stores nothing: that is for `accounts`' caller.

    Attributes:
        existing: gives the accounts of the vault, to compare with.
        holder: whom the next account is for; None when nobody said.
    """

    clock: Clock
    existing: Callable[[], Sequence[Account]]
    batches: migration.Batches = field(default_factory=migration.Batches)
    holder: Holder | None = None
    _found: dict[object, Credential] = field(default_factory=dict, repr=False)
    _guessed: dict[object, Holder] = field(default_factory=dict, repr=False)

    @property
    def found(self) -> tuple[Credential, ...]:
        """Every credential found so far, in the order it came."""
        return tuple(self._found.values())

    @property
    def candidates(self) -> tuple[Candidate, ...]:
        """Everything found so far, in the order it came."""
        return considered(self.found, self.existing())

    def read_text(self, text: str) -> Reading:
        """Read one text: a URI, or several on lines of their own."""
        lines = [] if len(text) > MAX_TEXT else text.splitlines()
        lines = [line for line in lines if line.strip() and not line.lstrip().startswith("#")]
        if len(text) > MAX_TEXT or len(lines) > MAX_LINES:
            return Reading(refusals=(text_too_long(),))
        return self.read_texts(lines or [""])

    def read_texts(self, texts: Iterable[str]) -> Reading:
        """Read the texts of several QR codes."""
        return sum(map(self._read_one, texts), Reading())

    def offer(self, credential: Credential, guess: Holder | None = None) -> Reading:
        """Take a credential; one that was found before, under whatever name, stays as it was.

        Args:
            credential: what may be added.
            guess: whom it is for, as far as its source tells.
        """
        if credential.identity in self._found:
            return Reading(seen=1)
        if len(self._found) >= MAX_CANDIDATES:
            return Reading(refusals=(TooMany(f"More than {MAX_CANDIDATES} accounts at once. Add these first."),))
        self._found[credential.identity] = credential
        if guess is not None:
            self._guessed[credential.identity] = guess
        return Reading(added=1)

    def finish_partial(self) -> Reading:
        """Take what the incomplete migrations hold, parts missing."""
        held = [credential for batch in self.batches.open for credential in batch.credentials]
        self.batches = migration.Batches()
        return sum(map(self.offer, held), Reading())

    def drop(self, credential: Credential) -> None:
        """Forget one candidate."""
        del self._found[credential.identity]
        self._guessed.pop(credential.identity, None)

    def clear(self) -> None:
        """Forget everything."""
        self._found.clear()
        self._guessed.clear()
        self.batches = migration.Batches()

    def accounts(self, chosen: Iterable[Credential]) -> tuple[Account, ...]:
        """Make accounts of the confirmed credentials, ready for the vault.

        A single one belongs to `holder`; of several nobody said whose each is.
        """
        now, several = int(self.clock.now()), tuple(chosen)
        bound = self.holder if len(several) == 1 else None
        holders = [bound or self._guessed.get(credential.identity) for credential in several]
        return tuple(
            Account(
                id=AccountId(secrets.token_hex(16)),
                credential=credential,
                added_at=now,
                holder="" if holder is None else str(holder),
            )
            for credential, holder in zip(several, holders, strict=True)
        )

    def _read_one(self, text: str) -> Reading:
        try:
            if migration.is_migration(text):
                return self._join(migration.parse(text))
            return self.offer(uri.parse(text))
        except NotAnEnrollment:
            return Reading(refusals=(ForeignText(thing_of(text)),))
        except EnrollmentRefused as refusal:
            return Reading(refusals=(refusal,))

    def _join(self, part: migration.Part) -> Reading:
        if len(self.batches.all) >= MAX_BATCHES:
            raise TooMany(f"More than {MAX_BATCHES} exports at once. Add the accounts of these first.")
        batch = self.batches.add(part)
        reading = Reading(refusals=tuple(map(EntryRefused, part.refused)), joined=True)
        if batch.complete:
            reading = sum(map(self.offer, batch.credentials), reading)
        return reading


def considered(
    credentials: Sequence[Credential], existing: Sequence[Account], holder: Holder | None = None
) -> tuple[Candidate, ...]:
    """Each credential with what there is to know about it; takes 50 ms each beside 10,000 accounts.

    Args:
        credentials: what was found.
        existing: the accounts of the vault.
        holder: whom a single one is to belong to.
    """
    bound = holder if len(credentials) == 1 else None
    return tuple(Candidate(credential, review(credential, existing, bound)) for credential in credentials)


def text_too_long() -> TooLong:
    """Of a text that is refused before it is read."""
    return TooLong("The text is too long to be an enrollment.")


def is_enrollment(text: str) -> bool:
    """Does a text begin as an enrollment does? What it holds may still be refused."""
    start = uri.bare(text[:64]).lower()
    return start.startswith(("otpauth://", "otpauth-migration://", "steam://", "motp://"))


class SeenTwice:
    """Lets a text through once a camera has shown it in two pictures; one look alone may misread.

    The 500 texts seen last are remembered.
    """

    def __init__(self) -> None:
        self._times: dict[str, int] = {}

    def confirm(self, texts: Iterable[str]) -> tuple[str, ...]:
        """The texts of one picture that were seen before, each only once."""
        confirmed = []
        for text in dict.fromkeys(texts):
            times = self._times.pop(text, 0) + 1
            self._times[text] = times
            if times == 2:
                confirmed.append(text)
        for oldest in list(self._times)[: max(0, len(self._times) - MAX_SEEN)]:
            del self._times[oldest]
        return tuple(confirmed)
