"""A patient search for codes, for a person who asked for it: every means, one after another, for half a minute."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Protocol

from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_decoding import covered, decoded, reaches_over
from ramkeep.adapters.qr_looks import STILL, Look, Picture
from ramkeep.adapters.qr_rings import suspected
from ramkeep.adapters.qr_search_looks import few_looks, looks
from ramkeep.adapters.qr_suspects import Patience, unbent
from ramkeep.adapters.qr_swarm import swarms
from ramkeep.services.enrollment import is_enrollment
from ramkeep.services.ports import FoundCode

SECONDS = 30.0
_PATIENCE = Patience(ranked=100, tried=12)
_MOST_SUSPECTS, _MOST_OF_A_LOOK = 400, 20

Step = Callable[[], None]


class FallbackReader(Protocol):
    """What reads a picture in which zxing-cpp finds nothing."""

    def read(self, picture: Picture, cancelled: Callable[[], bool]) -> tuple[FoundCode, ...]:
        """The codes of the picture."""


class Search:
    """One search, to be run once.

    Hundreds of looks give a decoder hundreds of chances to see what is not there. A text that begins as an enrollment
    does not come about by chance; any other is believed once two looks show it.
    """

    def __init__(
        self,
        views: Sequence[Picture],
        resorts: Sequence[FallbackReader],
        cancelled: Callable[[], bool] = lambda: False,
        progressed: Callable[[float], None] = lambda _share: None,
        now: Callable[[], float] = time.monotonic,
        known: Sequence[FoundCode] = (),
    ) -> None:
        self._views, self._resorts = views, resorts
        self._cancelled, self._progressed, self._now = cancelled, progressed, now
        self._end = now() + SECONDS
        self._share = 0.0
        self._found = list(known)
        self._once: dict[str, FoundCode] = {}
        self._suspects: list[Suspect] = []

    def run(self, *, every: bool = False) -> list[FoundCode]:
        """The codes of the first step that shows any, or of every step.

        Meanwhile it tells the share that is done: of the steps or of the time, whichever is more.
        """
        steps = list(self._steps())
        for done, step in enumerate(steps):
            self._share = max(self._share, done / len(steps))
            if self._is_over() or (self._found and not every):
                break
            step()
        self._progressed(1.0)
        return self._found

    def _steps(self) -> Iterator[Step]:
        if not self._views:
            return
        gray, *others = self._views
        for look_at in STILL:
            yield partial(self._look, partial(look_at, gray))
        yield partial(self._unbend, gray)
        yield partial(self._follow_rings, gray)
        for make in looks(gray):
            yield partial(self._look, make)
        for view in others:
            for make in few_looks(view):
                yield partial(self._look, make)
            yield partial(self._unbend, view)
            yield partial(self._follow_rings, view)
        yield partial(self._unbend, gray)
        for resort in self._resorts:
            yield partial(self._ask, resort, gray)

    def _look(self, make: Callable[[], Look | None]) -> None:
        look = make()
        if look is None or swarms(look.pixels):
            return
        codes, failed = decoded(look, failures=True)
        self._take(codes)
        self._suspects += failed[:_MOST_OF_A_LOOK]

    def _unbend(self, view: Picture) -> None:
        suspects = [each for each in self._suspects[:_MOST_SUSPECTS] if not reaches_over(each, self._found)]
        self._suspects.clear()
        self._take(unbent(view.gray, suspects, self._is_over, _PATIENCE))

    def _follow_rings(self, view: Picture) -> None:
        if not swarms(view.gray):
            self._take(unbent(view.gray, suspected(view), self._is_over, _PATIENCE))

    def _ask(self, resort: FallbackReader, view: Picture) -> None:
        self._take(resort.read(view, self._is_over))

    def _take(self, codes: Sequence[FoundCode]) -> None:
        for code in codes:
            if not covered(code.corners, self._found) and (is_enrollment(code.text) or code.text in self._once):
                self._found.append(code)
            self._once[code.text] = code

    def _is_over(self) -> bool:
        """Is it not wanted any more, or the time up? Tells how far it is."""
        left = self._end - self._now()
        self._share = max(self._share, min(1.0, 1 - left / SECONDS))
        self._progressed(self._share)
        return left <= 0 or self._cancelled()
