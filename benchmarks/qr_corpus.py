"""How many codes of other people's pictures are read, and how fast, next to plain zxing-cpp and pyzbar.

The pictures are not part of the project: `--corpus` names a folder with a folder for each set, and in each a
`manifest.json` with `images`, a list of `file` and `expect` (its texts), and perhaps `maybe` (texts that are
right as well), `open` (the texts are what other decoders agreed on, so that there may be more), `negative` (there
is no code). The sets that are no photographs are looked at in four positions. Times are of the wall clock, so run
it on a quiet machine, and compare the columns rather than the numbers.
"""

import argparse
import json
import statistics
import time
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import zxingcpp

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader, gray_frame_of
from ramkeep.adapters.qr_drawing_zxing import draw_qr
from ramkeep.adapters.qr_looks import pixels_of
from ramkeep.adapters.qr_zxing import ZxingQrReader

CORPUS = Path(__file__).parents[1] / "../shared/corpus/qr"
NOT_TURNED = "boofcv-"  # photographs, whose places are given for one position
TURNED = "boofcv-decoding"

Pixels = np.ndarray[Any, np.dtype[np.uint8]]
Reader = Callable[[Pixels], list[str]]


GROUPS: dict[str, Callable[[str], bool]] = {
    "ZXING 1-6": lambda name: name.startswith("zxing-qrcode"),
    "OTHER SMALL": lambda name: name in ("zxingcpp-extra", "jsqr-extra", "misc-decoders", TURNED),
    "PHOTOGRAPHS": lambda name: name.startswith(NOT_TURNED) and name != TURNED,
    "EVERYTHING": lambda name: name != "zxing-falsepositives",
}


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture in one position."""

    group: str
    name: str
    turned: int
    pixels: Pixels
    expected: frozenset[str]
    allowed: frozenset[str]
    is_open: bool
    is_empty: bool


@dataclass(slots=True)
class Score:
    """What one reader made of one set.

    Attributes:
        counted: pictures with a text to find, or without any code.
        any: with at least one of their texts; of pictures without a code, those that were left alone.
        all: with all of their texts.
        beyond: pictures of which no text is known, in which one was read.
        wrong: texts that cannot be right, with their picture.
    """

    counted: int = 0
    any: int = 0
    all: int = 0
    beyond: int = 0
    wrong: list[str] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)

    def add(self, picture: Picture, texts: Sequence[str], seconds: float) -> None:
        """Count one picture."""
        found = frozenset(map(as_compared, texts))
        self.seconds.append(seconds)
        if not picture.is_open:
            self.wrong += [f"{picture.name}: {text[:60]!r}" for text in found - picture.expected - picture.allowed]
        if not picture.expected and not picture.is_empty:
            self.beyond += bool(found)
            return
        self.counted += 1
        self.any += not found if picture.is_empty else bool(found & picture.expected)
        self.all += found >= picture.expected

    def __add__(self, other: "Score") -> "Score":
        """Both together."""
        return Score(
            self.counted + other.counted,
            self.any + other.any,
            self.all + other.all,
            self.beyond + other.beyond,
            self.wrong + other.wrong,
            self.seconds + other.seconds,
        )


def as_compared(text: str) -> str:
    """A text without what decoders write differently."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def pictures(corpus: Path, every: int = 1, sets: Sequence[str] = ()) -> Iterator[Picture]:
    """The pictures of the corpus in all positions; of each set only the first of `every` few."""
    loader = OpenCvPictureLoader()
    for manifest in sorted(corpus.glob("*/manifest.json")):
        group = manifest.parent.name
        if sets and group not in sets:
            continue
        for image in json.loads(manifest.read_text(encoding="utf-8"))["images"][::every]:
            pixels = pixels_of(loader.load((manifest.parent / image["file"]).read_bytes()))
            yield from _positions(group, image, pixels)


def _positions(group: str, image: dict[str, Any], pixels: Pixels) -> Iterator[Picture]:
    is_turned = not group.startswith(NOT_TURNED) or group == TURNED
    for turned in range(4 if is_turned else 1):
        yield Picture(
            group,
            f"{group}/{image['file']}",
            90 * turned,
            np.ascontiguousarray(np.rot90(pixels, turned)),
            frozenset(map(as_compared, image["expect"])),
            frozenset(map(as_compared, image.get("maybe", ()))),
            image.get("open", False),
            image.get("negative", False),
        )


def readers() -> dict[str, Reader]:
    """The peers that are installed, and Ramkeep."""
    reader = ZxingQrReader()
    found: dict[str, Reader] = {}
    try:
        from pyzbar import pyzbar

        qr = [pyzbar.ZBarSymbol.QRCODE]
        found["pyzbar"] = lambda pixels: [code.data.decode(errors="replace") for code in pyzbar.decode(pixels, qr)]
    except ImportError:
        print("pyzbar is not installed, or the ZBar library is missing.")
    formats = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2)
    plain = zxingcpp.TextMode.Plain
    found["zxing-cpp"] = lambda pixels: [
        code.text for code in zxingcpp.read_barcodes(pixels, formats=formats, text_mode=plain)
    ]
    found["ramkeep"] = lambda pixels: [code.text for code in reader.read_picture(gray_frame_of(pixels))]
    return found


def measured(looked_at: Iterator[Picture], compared: dict[str, Reader]) -> dict[str, dict[str, Score]]:
    """The scores of each set by each reader."""
    scores: dict[str, dict[str, Score]] = {}
    for picture in looked_at:
        of_set = scores.setdefault(picture.group, {name: Score() for name in compared})
        for name, read in compared.items():
            start = time.perf_counter()
            texts = read(picture.pixels)
            of_set[name].add(picture, texts, time.perf_counter() - start)
    return scores


def shown(scores: dict[str, dict[str, Score]]) -> str:
    """The table."""
    names = list(next(iter(scores.values())))
    head = "".join(f"| {name + ': any':>14} {'all':>6} {'ms':>5} {'p95':>5} " for name in names)
    lines = [f"{'set':<22} {'n':>4} {head}"]
    lines += [_line(group, of_set) for group, of_set in scores.items()]
    for group, belongs in GROUPS.items():
        of_group = [of_set for name, of_set in scores.items() if belongs(name)]
        if of_group:
            lines.append(_line(group, {name: sum((each[name] for each in of_group), Score()) for name in names}))
    return "\n".join(lines + [line for name in names for line in _remarks(name, scores)])


def _line(group: str, of_set: dict[str, Score]) -> str:
    columns = []
    for score in of_set.values():
        counted = max(score.counted, 1)
        milliseconds = sorted(1000 * each for each in score.seconds)
        p95 = milliseconds[min(len(milliseconds) - 1, int(0.95 * len(milliseconds)))]
        columns.append(
            f"| {100 * score.any / counted:>14.1f} {100 * score.all / counted:>6.1f}"
            f" {statistics.median(milliseconds):>5.0f} {p95:>5.0f} "
        )
    return f"{group:<22} {max(score.counted for score in of_set.values()):>4} {''.join(columns)}"


def _remarks(name: str, scores: dict[str, dict[str, Score]]) -> Iterator[str]:
    together = sum((of_set[name] for of_set in scores.values()), Score())
    yield f"{name}: {len(together.wrong)} wrong texts, {together.beyond} pictures read of which no text was known"
    yield from (f"    {wrong}" for wrong in sorted(set(together.wrong)))


def frame_times(rounds: int = 25) -> str:
    """Milliseconds for one camera frame, by size: with a code, and without one (plain and one more look)."""
    reader, lines = ZxingQrReader(), []
    for width, height in ((1280, 720), (1920, 1080)):
        noise = np.random.default_rng(1).integers(90, 255, (height // 16, width // 16), np.uint8)
        empty = cv2.resize(noise, (width, height))
        code = cv2.imdecode(np.frombuffer(draw_qr("otpauth://totp/a?secret=JBSWY3DP"), np.uint8), cv2.IMREAD_GRAYSCALE)
        assert code is not None
        with_code = empty.copy()
        with_code[100 : 100 + code.shape[0], 300 : 300 + code.shape[1]] = code
        times = [_median(lambda p=p: reader.read_frame(gray_frame_of(p)), rounds) for p in (with_code, empty)]
        lines.append(f"{width} x {height}: {times[0]:.1f} ms with a code, {times[1]:.1f} ms without")
    return "\n".join(lines)


def _median(work: Callable[[], object], rounds: int) -> float:
    seconds = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - start)
    return 1000 * statistics.median(seconds)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="the folder of the sets")
    parser.add_argument("--every", type=int, default=1, help="look only at every Nth picture of each set")
    parser.add_argument("--sets", nargs="*", default=(), help="only these sets")
    arguments = parser.parse_args()
    print(frame_times())
    if not arguments.corpus.is_dir():
        print(f"There is no folder {arguments.corpus}; name one with --corpus.")
        return
    print(shown(measured(pictures(arguments.corpus, arguments.every, arguments.sets), readers())))


if __name__ == "__main__":
    main()
