"""How many codes of made pictures are read, and how fast, next to plain zxing-cpp and pyzbar.

Each set is made from the seed: codes inverted, mirrored, under a logo, in color, faint, squeezed by JPEG, small on a
large screen, several at once, large exports clean and photographed from a screen, letters beyond ASCII, and pictures
without a code. The time is that of the reader, without loading the file. Ends with 1 when a goal is missed: every
text read, no wrong one, 95 of 100 pictures within 500 ms, all within 1500 ms.
"""

import argparse
import statistics
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

import cv2
from _made_codes import Dice, Pixels
from _made_pictures import SETS, Made
from qr_corpus import as_compared, readers

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.adapters.qr_looks import pixels_of

COUNT = 30
SEED = 20260314
OURS = "ramkeep"
GOAL_P95, GOAL_MAX = 500.0, 1500.0
PEERS = ("zxing-cpp", "pyzbar")


@dataclass(slots=True)
class Score:
    """What one reader made of one set.

    Attributes:
        any: pictures with at least one of their texts read; of pictures without a code, those left alone.
        all: with all of their texts.
        missed: the numbers of the others.
        misreads: wrong texts.
    """

    count: int = 0
    any: int = 0
    all: int = 0
    missed: list[int] = field(default_factory=list)
    misreads: int = 0
    milliseconds: list[float] = field(default_factory=list)

    def add(self, number: int, made: Made, texts: Iterable[str], milliseconds: float) -> None:
        """Count one picture."""
        right = {as_compared(text) for text in made.texts}
        found = {as_compared(text) for text in texts}
        self.count += 1
        self.any += bool(found & right) if right else not found
        self.all += found >= right and (bool(right) or not found)
        self.misreads += len(found - right)
        self.milliseconds.append(milliseconds)
        if not found >= right or found - right:
            self.missed.append(number)

    @property
    def p95(self) -> float:
        """Within so many milliseconds 95 of 100 pictures are done."""
        return sorted(self.milliseconds)[max(0, -(-95 * self.count // 100) - 1)]

    @property
    def meets_goals(self) -> bool:
        """Is every text read, none wrong, and fast enough?"""
        complete = self.any == self.all == self.count and not self.misreads
        return complete and self.p95 <= GOAL_P95 and max(self.milliseconds) <= GOAL_MAX


def pictures(name: str, count: int, seed: int = SEED) -> Iterator[tuple[int, Made]]:
    """The numbered pictures of a set."""
    for number in range(count):
        yield number, picture(name, number, seed)


def picture(name: str, number: int, seed: int = SEED) -> Made:
    """One picture of a set, always the same."""
    return SETS[name](Dice(seed, crc32(name.encode()), number))


def measured(name: str, count: int, seed: int = SEED) -> dict[str, Score]:
    """The scores of one set by each reader."""
    compared = readers()
    scores = {reader: Score() for reader in compared}
    for number, made in pictures(name, count, seed):
        gray = pixels_of(gray_frame_of(made.pixels))
        for reader, read in compared.items():
            start = time.perf_counter()
            texts = read(gray)
            scores[reader].add(number, made, texts, 1000 * (time.perf_counter() - start))
    return scores


def line(name: str, scores: dict[str, Score]) -> str:
    """One row of the table, and the numbers of the pictures that were missed."""
    ours = scores[OURS]
    times = (statistics.median(ours.milliseconds), ours.p95, max(ours.milliseconds))
    peers = (f"{_percent(scores[peer].any, ours.count):>9}" if peer in scores else f"{'-':>9}" for peer in PEERS)
    return (
        f"{name:<15} {ours.count:>4} {_percent(ours.any, ours.count):>6} {_percent(ours.all, ours.count):>6}"
        f" {ours.misreads:>8} {''.join(f'{each:>7.0f}' for each in times)}   {' '.join(peers)}"
        f"{f'   missed: {ours.missed}' if ours.missed else ''}"
    )


def _percent(share: int, count: int) -> str:
    return f"{100 * share / count:.1f}"


def kept(folder: Path, name: str, count: int, seed: int) -> None:
    """Write the pictures of a set as PNG, to be looked at."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, made in pictures(name, count, seed):
        _write(folder / f"{name.replace(',', '').replace(' ', '-')}-{number}.png", made.pixels)


def _write(path: Path, pixels: Pixels) -> None:
    path.write_bytes(bytes(cv2.imencode(".png", pixels)[1]))


def main() -> int:
    """Print the table; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=COUNT, help="pictures in each set")
    parser.add_argument("--seed", type=int, default=SEED, help="what the pictures are made from")
    parser.add_argument("--sets", nargs="*", choices=list(SETS), default=list(SETS), help="only these sets")
    parser.add_argument("--keep", type=Path, help="write the pictures into this folder instead of reading them")
    arguments = parser.parse_args()
    if arguments.keep:
        for name in arguments.sets:
            kept(arguments.keep, name, arguments.count, arguments.seed)
        return 0
    print("ramkeep's texts in %, times in ms; the peers' share of pictures with any text read in %")
    print(f"{'set':<15} {'n':>4} {'any':>6} {'all':>6} {'misreads':>8} {'ms':>6} {'p95':>6} {'max':>6}   ", end="")
    print(" ".join(f"{peer:>9}" for peer in PEERS))
    met = True
    for name in arguments.sets:
        scores = measured(name, arguments.count, arguments.seed)
        met &= scores[OURS].meets_goals
        print(line(name, scores), flush=True)
    print("every goal is met" if met else "not every goal is met", end=": ")
    print(f"all texts read, none wrong, p95 {GOAL_P95:.0f} ms, max {GOAL_MAX:.0f} ms")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
