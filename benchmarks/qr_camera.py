"""How soon a code is read after it comes into view, and how smoothly the camera's picture is shown meanwhile.

Motion JPEG clips are made from the seed in a temporary folder and played, in their own time, through the program's own
way from a camera: the stand-in, its threads, the reader, and the rule that a text must be seen in two pictures. Then
the camera's panel shows a clip while a timer of 1 ms tells how long the window was busy. Ends with 1 when a goal is
missed. Times are of the wall clock: run it on a quiet machine.
"""

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _made_clips import EMPTY, RATE, SIZES, VISIBLE, WEATHERS, Clip, filmed, number_of
from _made_codes import Dice
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ramkeep.adapters.camera_opencv import OpenCvCamera
from ramkeep.adapters.qr_looks import pixels_of
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import FoundCode, GrayFrame
from ramkeep.ui.collecting import Collector
from ramkeep.ui.enroll.camera_feed import CameraFeed, Sighting
from ramkeep.ui.enroll.camera_panel import CameraPanel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

COUNT = 4
SEED = 20260314
PREVIEWS = 5
PANEL = (872, 560)

GOAL_FRAMES = 3  # of the easy clips, the confirming one included
GOAL_SHARE = 0.95
GOAL_MILLISECONDS = {720: 10.0, 1080: 20.0}  # a frame, in the middle
GOAL_GAP = 16.0  # milliseconds; a picture of a screen of 60 Hz

_PATIENCE = 10  # times as long as the clip


@dataclass(frozen=True, slots=True)
class Look:
    """What the reader did with one frame."""

    number: int
    milliseconds: float
    texts: tuple[str, ...] = field(repr=False)


class WatchedReader(ZxingQrReader):
    """The program's reader, which notes each frame and how long it took."""

    def __init__(self) -> None:
        super().__init__()
        self.looks: list[Look] = []

    def read_frame(self, frame: GrayFrame) -> tuple[FoundCode, ...]:
        """Read, and note."""
        start = time.perf_counter()
        codes = super().read_frame(frame)
        taken = 1000 * (time.perf_counter() - start)
        self.looks.append(Look(number_of(pixels_of(frame)), taken, tuple(code.text for code in codes)))
        return codes


@dataclass(frozen=True, slots=True)
class Play:
    """What came of one clip, played once.

    Attributes:
        frames: from the first in which the code is visible to the one that confirmed it, both included; None when it
            was not read.
        misreads: texts that the clip does not say.
        left_out: visible frames that were not looked at, because the reader was busy.
    """

    frames: int | None
    misreads: int
    left_out: int
    with_code: tuple[float, ...]
    without_code: tuple[float, ...]


def played(clip: Clip, *, to_the_end: bool = True) -> Play:
    """Show the clip to the camera's threads once, or until it is read. Needs a `QApplication`."""
    reader, sightings = WatchedReader(), list[Sighting]()
    camera = OpenCvCamera(clip.path)
    feed, loop, patience = CameraFeed(camera, reader), QEventLoop(), QTimer(singleShot=True)

    def on_sighted(sighting: Sighting) -> None:
        sightings.append(sighting)
        shown_again = len(reader.looks) > 1 and reader.looks[-1].number < reader.looks[-2].number
        if shown_again or (sighting.confirmed and not to_the_end):
            loop.quit()

    feed.sighted.connect(on_sighted)
    feed.failed.connect(loop.quit)
    patience.timeout.connect(loop.quit)
    patience.start(1000 * _PATIENCE * (EMPTY + VISIBLE) // RATE)
    feed.start(camera.devices()[0])
    loop.exec()
    feed.stop()
    feed.wait()
    return _outcome(clip, _first_round(reader.looks), sightings)


def _first_round(looks: Sequence[Look]) -> list[Look]:
    again = (place for place, (one, next_one) in enumerate(pairwise(looks), 1) if next_one.number < one.number)
    return list(looks[: next(again, len(looks))])


def _outcome(clip: Clip, looks: list[Look], sightings: Sequence[Sighting]) -> Play:
    confirming = (
        look.number for look, sighting in zip(looks, sightings, strict=False) if clip.text in sighting.confirmed
    )
    confirmed = next(confirming, None)
    visible = [look for look in looks if look.number >= EMPTY]
    return Play(
        None if confirmed is None else confirmed - EMPTY + 1,
        sum(text != clip.text for look in looks for text in look.texts),
        VISIBLE - len({look.number for look in visible}),
        tuple(look.milliseconds for look in visible),
        tuple(look.milliseconds for look in looks if look.number < EMPTY),
    )


def plays(folder: Path, size: tuple[int, int], weather: str, count: int, seed: int = SEED) -> Iterator[Play]:
    """Make the clips of a kind, one after the other, and play each; every other one shows an export of ten accounts."""
    for number in range(count):
        path = folder / "clip.avi"
        dice = Dice(seed, size[1], list(WEATHERS).index(weather), number)
        yield played(filmed(path, WEATHERS[weather], size, dice, large=number % 2 == 1))
        path.unlink()


def gaps(clip: Path, seconds: float, theme: Theme) -> list[float]:
    """Milliseconds between the ticks of a timer of 1 ms while the panel shows the clip."""
    tasks = Tasks()
    panel = CameraPanel(OpenCvCamera(clip), ZxingQrReader(), tasks, theme)
    panel.resize(*PANEL)
    panel.show()
    started, loop, ticks = QEventLoop(), QEventLoop(), list[float]()
    panel.feed.pictured.connect(started.quit)
    panel.start()
    started.exec()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()
    timer.stop()
    panel.stop()
    panel.feed.wait()
    panel.close()
    return [1000 * (later - earlier) for earlier, later in pairwise(ticks)]


def reported(weather: str, size: tuple[int, int], made: Sequence[Play]) -> str:
    """A row of the table."""
    frames = [play.frames for play in made if play.frames is not None]
    middle, last = (f"{statistics.median(frames):.0f}", f"{max(frames)}") if frames else ("-", "-")
    times = (_median(each for play in made for each in of(play)) for of in (_with_code, _without_code))
    return (
        f"{weather:<12} {size[1]:>5} {len(made):>3} {len(frames):>5} {sum(play.misreads for play in made):>8}"
        f" {middle:>7} {last:>5} {''.join(f'{each:>9.1f}' for each in times)}"
        f" {sum(play.left_out for play in made):>9}"
    )


def _with_code(play: Play) -> tuple[float, ...]:
    return play.with_code


def _without_code(play: Play) -> tuple[float, ...]:
    return play.without_code


def _median(values: Iterator[float]) -> float:
    return statistics.median(list(values) or [0.0])


def missed_goals(made: dict[tuple[str, int], list[Play]]) -> list[str]:
    """What fell short; empty when every goal is met."""
    everything = [play for of_kind in made.values() for play in of_kind]
    missed = [
        f"easy at {lines}: {play.frames} frames instead of {GOAL_FRAMES}"
        for (weather, lines), of_kind in made.items()
        for play in of_kind
        if weather == "easy" and (play.frames is None or play.frames > GOAL_FRAMES)
    ]
    share = sum(play.frames is not None for play in everything) / len(everything)
    if share < GOAL_SHARE:
        missed.append(f"{100 * share:.1f} % of the clips read")
    if misreads := sum(play.misreads for play in everything):
        missed.append(f"{misreads} wrong texts")
    missed += [
        f"{taken:.1f} ms a frame {name} a code at {lines} lines"
        for (lines, name), taken in frame_times(made).items()
        if taken > GOAL_MILLISECONDS[lines]
    ]
    return missed


def frame_times(made: dict[tuple[str, int], list[Play]]) -> dict[tuple[int, str], float]:
    """Milliseconds for a frame, in the middle of all clips of a size."""
    return {
        (lines, name): _median(
            each
            for (_, of_lines), of_kind in made.items()
            if of_lines == lines
            for play in of_kind
            for each in of(play)
        )
        for lines in sorted({lines for _, lines in made})
        for name, of in (("with", _with_code), ("without", _without_code))
    }


def previewed(folder: Path, size: tuple[int, int], theme: Theme) -> list[str]:
    """Measure the panel a few times, and print; what fell short."""
    clip = filmed(folder / "shown.avi", WEATHERS["easy"], size, Dice(SEED, size[1]), large=False)
    rounds = [gaps(clip.path, (EMPTY + VISIBLE) / RATE, theme) for _ in range(PREVIEWS)]
    clip.path.unlink()
    longest = sorted(max(each) for each in rounds)
    together = sorted(each for of_round in rounds for each in of_round)
    p99 = together[int(0.99 * len(together))]
    print(
        f"the window while it shows {size[0]} x {size[1]} at {RATE} a second: longest gap {longest[0]:.1f} to"
        f" {longest[-1]:.1f} ms, in the middle {statistics.median(longest):.1f} (goal {GOAL_GAP:.0f}), p99 {p99:.1f} ms"
    )
    return [f"a gap of {statistics.median(longest):.1f} ms"] if statistics.median(longest) > GOAL_GAP else []


def main() -> int:
    """Print the table; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=COUNT, help="clips of each kind and size")
    parser.add_argument("--seed", type=int, default=SEED, help="what the clips are made from")
    parser.add_argument("--kinds", nargs="*", choices=list(WEATHERS), default=list(WEATHERS), help="only these kinds")
    arguments = parser.parse_args()
    application = QApplication([])
    theme = Theme(application, "light")
    # As in the program.
    Collector(application)
    made: dict[tuple[str, int], list[Play]] = {}
    print("frames from the first with the code to the one that confirmed it; times in ms")
    print(f"{'clip':<12} {'lines':>5} {'n':>3} {'read':>5} {'misreads':>8} {'frames':>7} {'last':>5}", end="")
    print(f" {'with':>9}{'without':>9} {'left out':>9}")
    with tempfile.TemporaryDirectory(prefix="ramkeep-clips-") as name:
        for weather in arguments.kinds:
            for size in SIZES:
                of_kind = list(plays(Path(name), size, weather, arguments.count, arguments.seed))
                made[weather, size[1]] = of_kind
                print(reported(weather, size, of_kind), flush=True)
        for (lines, what), taken in frame_times(made).items():
            print(f"a frame of {lines} lines {what} a code: {taken:.1f} ms (goal {GOAL_MILLISECONDS[lines]:.0f})")
        missed = missed_goals(made)
        for size in SIZES:
            missed += previewed(Path(name), size, theme)
    print("\n".join(f"missed: {each}" for each in missed) or "every goal is met")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
