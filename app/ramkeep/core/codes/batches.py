"""Collecting the parts of exports that are spread over several migration codes, in any order."""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.codes.credential import Credential

_MAX_NAMED = 8


@dataclass(frozen=True, slots=True)
class Part:
    """What one migration code holds.

    Attributes:
        size: how many codes the export is spread over, 1 to 1000.
        index: which of them this is, counted from 0.
        batch: the number that all parts of an export share; None when its program writes none.
        refused: a sentence for each entry that cannot be used; no secrets.
    """

    size: int
    index: int
    batch: int | None
    credentials: tuple[Credential, ...]
    refused: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """The parts of one export that were read so far, in their order.

    Attributes:
        number: which of the exports met so far this is, counted from 0.
    """

    number: int
    size: int
    batch: int | None
    parts: tuple[Part, ...]

    @property
    def have(self) -> int:
        """How many parts were read."""
        return len(self.parts)

    @property
    def missing(self) -> tuple[int, ...]:
        """The parts to come, counted from 1 as programs show them."""
        read = {part.index for part in self.parts}
        return tuple(index + 1 for index in range(self.size) if index not in read)

    @property
    def complete(self) -> bool:
        """Was every part read?"""
        return self.have == self.size

    @property
    def credentials(self) -> tuple[Credential, ...]:
        """What the parts hold, in order; a credential that comes twice, under whatever name, is there once."""
        found: dict[object, Credential] = {}
        for part in self.parts:
            for credential in part.credentials:
                found.setdefault(credential.identity, credential)
        return tuple(found.values())

    @property
    def refused(self) -> tuple[str, ...]:
        """A sentence for each entry that cannot be used."""
        return tuple(reason for part in self.parts for reason in part.refused)

    def status(self) -> str:
        """How far it is, such as `2 of 4: parts 1 and 3 are missing` or `complete`."""
        if self.complete:
            return "complete"
        return f"{self.have} of {self.size}: {_missing(self.missing)}"

    def holds(self, part: Part) -> bool:
        """Is exactly this part among those read?"""
        return part in self.parts

    def takes(self, part: Part) -> bool:
        """Can this part belong to the same export, and is its place free?"""
        same_export = (self.size, self.batch) == (part.size, part.batch)
        return same_export and all(part.index != known.index for known in self.parts)

    def joined_by(self, part: Part) -> "Batch":
        """The same export with one part more."""
        parts = sorted((*self.parts, part), key=lambda known: known.index)
        return Batch(self.number, self.size, self.batch, tuple(parts))


class Batches:
    """The exports met so far.

    Parts belong together when size and batch number agree. Newer programs write no batch number, so two
    exports of one size can only be told apart when the same part comes with other content: that, like
    another size, starts a new set.
    """

    def __init__(self) -> None:
        self._batches: list[Batch] = []

    @property
    def all(self) -> tuple[Batch, ...]:
        """Every export, in the order of their first parts."""
        return tuple(self._batches)

    @property
    def open(self) -> tuple[Batch, ...]:
        """Those of which parts are missing."""
        return tuple(batch for batch in self._batches if not batch.complete)

    def add(self, part: Part) -> Batch:
        """Put a part where it belongs and tell the export as it is now. A part read twice changes nothing."""
        for batch in reversed(self._batches):
            if batch.holds(part):
                return batch
        for batch in reversed(self._batches):
            if batch.takes(part):
                self._batches[batch.number] = batch.joined_by(part)
                return self._batches[batch.number]
        self._batches.append(Batch(len(self._batches), part.size, part.batch, (part,)))
        return self._batches[-1]


def _missing(parts: Sequence[int]) -> str:
    if len(parts) == 1:
        return f"part {parts[0]} is missing"
    if len(parts) > _MAX_NAMED:
        return f"{len(parts)} parts are missing"
    return f"parts {', '.join(map(str, parts[:-1]))} and {parts[-1]} are missing"
