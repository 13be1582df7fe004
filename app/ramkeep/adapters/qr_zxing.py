"""QR codes read by zxing-cpp, in several looks at the same picture."""

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from ramkeep.adapters.qr_bent import Suspect
from ramkeep.adapters.qr_decoding import covered, decoded, middle, reaches_over
from ramkeep.adapters.qr_last_resort import PATIENT, LastResort
from ramkeep.adapters.qr_looks import CAMERA, STILL, Look, Picture, pixels_of
from ramkeep.adapters.qr_rings import suspected
from ramkeep.adapters.qr_search import FallbackReader, Search
from ramkeep.adapters.qr_suspects import unbent
from ramkeep.adapters.qr_swarm import swarms
from ramkeep.services.ports import FoundCode, GrayFrame

_SMALLEST = 21  # modules a side has the smallest code, and so at least as many pixels
_LARGEST = 32_767  # pixels a side that OpenCV turns and bends


class ZxingQrReader:
    """`ports.QrReader`. One object for each thread that reads camera frames."""

    def __init__(self, last_resort: FallbackReader | None = None) -> None:
        self._last_resort = last_resort or LastResort()
        self._resorts = (last_resort,) if last_resort else (self._last_resort, LastResort(asked=PATIENT))
        self._failures = count()

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """One quick look, and one more where nothing was found: another one in each frame."""
        if not _is_readable(frame):
            return ()
        gray = pixels_of(frame)
        return decoded(Look(gray))[0] or decoded(CAMERA[next(self._failures) % len(CAMERA)](Picture(gray)))[0]

    def read_picture(self, frame: GrayFrame, cancelled: Callable[[], bool] = lambda: False) -> tuple[FoundCode, ...]:
        """Every code that any way of looking shows, top to bottom; what is known so far when cancelled."""
        if not _is_readable(frame):
            return ()
        picture = Picture(pixels_of(frame))
        found, suspects = _looked(picture, cancelled)
        suspects = [suspect for suspect in suspects if not reaches_over(suspect, found)]
        found += unbent(picture.gray, suspects, cancelled)
        if not found and not cancelled() and not swarms(picture.gray):
            found += unbent(picture.gray, suspected(picture), cancelled)
        if not found and not cancelled():
            found += self._last_resort.read(picture, cancelled)
        return _in_order(found)

    def search_picture(
        self,
        frame: GrayFrame,
        cancelled: Callable[[], bool] = lambda: False,
        progressed: Callable[[float], None] = lambda _share: None,
        *,
        colors: Sequence[GrayFrame] = (),
        every: bool = False,
    ) -> tuple[FoundCode, ...]:
        """The codes that hundreds of looks show, with suspects and corners that a quick reading leaves aside.

        Args:
            colors: the same picture by single colors, for codes that have the brightness of their surroundings.
            every: go on when something was found.
        """
        views = [Picture(pixels_of(view)) for view in (frame, *colors) if _is_readable(view)]
        # Who wants every code wants those as well that a quick reading finds.
        known = self.read_picture(frame, cancelled) if every else ()
        return _in_order(Search(views, self._resorts, cancelled, progressed, known=known).run(every=every))


def _in_order(found: Iterable[FoundCode]) -> tuple[FoundCode, ...]:
    return tuple(sorted(found, key=lambda code: middle(code.corners)[::-1]))


def _is_readable(frame: GrayFrame) -> bool:
    return min(frame.width, frame.height) >= _SMALLEST and max(frame.width, frame.height) <= _LARGEST


def _looked(picture: Picture, cancelled: Callable[[], bool]) -> tuple[list[FoundCode], list[Suspect]]:
    found: list[FoundCode] = []
    suspects: list[Suspect] = []
    for look_at in STILL:
        if cancelled():
            break
        look = look_at(picture)
        if look is not None and not swarms(look.pixels):
            codes, failed = decoded(look, failures=True)
            found += [code for code in codes if not covered(code.corners, found)]
            suspects += failed
    return found, suspects
