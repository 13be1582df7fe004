"""How long the window has no turn while pictures are read: files, pasted images, pages, and a look at a monitor.

The goal is the time of a picture on a monitor of 60 Hz, 16 ms. A timer of 1 ms ticks in the window's event loop: told
is the longest time between two of its ticks, as the median of several plays and as the worst of all. A monitor is taken
in on the window's own thread, so there it is the whole time. Nothing is shown meanwhile. Run it on a quiet machine.
"""

import argparse
import gc
import os
import statistics
import sys
import time
from collections.abc import Callable
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import cv2
from _made_codes import Dice
from PySide6.QtCore import QBuffer, QEventLoop, QIODevice, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPdfWriter

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.adapters.screen_qt import gray_frame
from ramkeep.ui.collecting import Collector
from ramkeep.ui.enroll.pictures import PictureJob, Source
from ramkeep.ui.tasks import Tasks

GOAL = 16.0  # milliseconds
PLAYS = 5
LONGEST = 5000  # milliseconds of a long search that are looked at
PAGES = 3


def photograph() -> bytes:
    """A JPEG of 12 megapixels in color, without a code."""
    grain = 128 + Dice(1).grain((300, 400, 3), 60)
    large = cv2.resize(grain.clip(0, 255).astype("uint8"), (4000, 3000), interpolation=cv2.INTER_CUBIC)
    return bytes(cv2.imencode(".jpg", large)[1].tobytes())


def document() -> bytes:
    """A PDF with some text on each page."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    painter = QPainter(writer)
    for number in range(PAGES):
        if number:
            writer.newPage()
        for line in range(1, 40):
            painter.drawText(300, 300 * line, f"Line {line} of page {number + 1}, in which no code stands.")
    painter.end()
    return bytes(buffer.data().data())


def longest_gap(tasks: Tasks, source: Source | None, *, deep: bool) -> float:
    """Milliseconds, while one source is read, or for a second without one."""
    job, loop, ticks = PictureJob(tasks, OpenCvPictureLoader(), ZxingQrReader(), deep=deep), QEventLoop(), list[float]()
    job.finished.connect(loop.quit)
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    # It is under way before the first picture is touched.
    if source is None:
        QTimer.singleShot(1000, loop.quit)
    else:
        QTimer.singleShot(50, lambda: job.add([source]))
    QTimer.singleShot(LONGEST, job.cancel)
    loop.exec()
    timer.stop()
    return 1000 * max(later - earlier for earlier, later in pairwise(ticks))


def time_of(work: Callable[[], object]) -> float:
    """Milliseconds."""
    start = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - start)


def main() -> int:
    """Measure and print; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--plays", type=int, default=PLAYS)
    plays = parser.parse_args().plays
    application = QGuiApplication([])
    tasks, data, pdf = Tasks(), photograph(), document()
    image, monitor = QImage.fromData(data), QImage(3840, 2160, QImage.Format.Format_RGB32)
    monitor.fill(0xFF336699)
    # As in the program.
    gc.freeze()
    Collector(application)
    cases: dict[str, Callable[[], float]] = {
        "nothing at all": lambda: longest_gap(tasks, None, deep=False),
        "a photograph in a file": lambda: longest_gap(tasks, Source("", lambda: data), deep=False),
        "the same, pasted": lambda: longest_gap(tasks, Source("", lambda: image), deep=False),
        f"a PDF of {PAGES} pages": lambda: longest_gap(tasks, Source("", lambda: pdf), deep=False),
        "Look harder, file": lambda: longest_gap(tasks, Source("", lambda: data), deep=True),
        "Look harder, pasted": lambda: longest_gap(tasks, Source("", lambda: image), deep=True),
        "a monitor of 3840 x 2160": lambda: time_of(lambda: gray_frame(monitor)),
    }
    print(f"{'longest gap, ms':<26} {'median':>7} {'worst':>7}    goal {GOAL:.0f}")
    missed = []
    for name, measured in cases.items():
        gaps = [measured() for _ in range(plays)]
        print(f"{name:<26} {statistics.median(gaps):>7.1f} {max(gaps):>7.1f}", flush=True)
        missed += [name] if statistics.median(gaps) > GOAL else []
    tasks.wait()
    print(f"over the goal: {', '.join(missed)}" if missed else "every goal is met")
    return bool(missed)


if __name__ == "__main__":
    sys.exit(main())
