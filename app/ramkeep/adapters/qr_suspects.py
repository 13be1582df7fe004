"""Codes that a decoder found but could not read, the likeliest of them unbent and read."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ramkeep.adapters.opencv import Pixels
from ramkeep.adapters.qr_bent import Suspect, clearness, flattened
from ramkeep.adapters.qr_decoding import covered, decoded, radius, same_place
from ramkeep.adapters.qr_looks import Look
from ramkeep.services.ports import FoundCode

_CLEAR_ENOUGH = 1.2  # see `clearness`; below it no code of the corpus was ever read


@dataclass(frozen=True, slots=True)
class Patience:
    """How many suspects of one picture are ranked, and how many of those are tried."""

    ranked: int
    tried: int


QUICK = Patience(24, 3)  # half a second at most


def unbent(
    gray: Pixels, suspects: Iterable[Suspect], cancelled: Callable[[], bool], patience: Patience = QUICK
) -> list[FoundCode]:
    """The codes among the likeliest suspects that can be read once they are flat."""
    found: list[FoundCode] = []
    for suspect in _likeliest(gray, suspects, patience):
        if not covered(suspect.corners, found):
            found += _read(gray, suspect, cancelled)
    return found


def _likeliest(gray: Pixels, suspects: Iterable[Suspect], patience: Patience) -> list[Suspect]:
    """At most two for a place, for most looks see the same ones."""
    ranked = [(clearness(gray, suspect), suspect) for suspect in _few_a_place(suspects, 6)[: patience.ranked]]
    ranked.sort(key=lambda pair: -pair[0])
    return _few_a_place((suspect for clear, suspect in ranked if clear > _CLEAR_ENOUGH), 2)[: patience.tried]


def _few_a_place(suspects: Iterable[Suspect], few: int) -> list[Suspect]:
    kept: list[Suspect] = []
    for suspect in suspects:
        if sum(same_place(suspect.corners, other.corners) for other in kept) < few:
            kept.append(suspect)
    return kept


def _read(gray: Pixels, suspect: Suspect, cancelled: Callable[[], bool]) -> Iterator[FoundCode]:
    for picture in flattened(gray, suspect, cancelled):
        for code in decoded(Look(picture))[0]:
            if radius(code.corners) > 0.3 * len(picture):  # all of it, not a small code inside
                yield FoundCode(code.text, suspect.corners)
                return
