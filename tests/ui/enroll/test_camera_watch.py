"""What is told of looks that follow one another."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.ui.enroll.camera_watch import CameraWatch
from ramkeep.ui.tasks import Tasks


class Folder:
    """What is there: the next of `shows` at each look, the last one for ever. An exception is raised."""

    def __init__(self, *shows: str | Exception) -> None:
        self._shows = shows
        self.looks = 0

    def look(self) -> str:
        shown = self._shows[min(self.looks, len(self._shows) - 1)]
        self.looks += 1
        if isinstance(shown, Exception):
            raise shown
        return shown


@pytest.fixture
def watched(tasks: Tasks) -> Iterator[list[CameraWatch]]:
    made: list[CameraWatch] = []
    yield made
    for watch in made:
        watch.stop()


def watching(watched: list[CameraWatch], folder: Folder, tasks: Tasks) -> tuple[CameraWatch, list[object]]:
    watch, told = CameraWatch(folder.look, tasks), list[object]()
    watched.append(watch)
    watch.pause = 1
    watch.seen.connect(told.append)
    watch.failed.connect(told.append)
    return watch, told


def test_the_first_look_counts_at_once(qtbot: QtBot, watched: list[CameraWatch], tasks: Tasks) -> None:
    folder = Folder("one")
    watch, told = watching(watched, folder, tasks)
    watch.pause = 60_000
    watch.start()
    qtbot.waitUntil(lambda: told == ["one"])
    assert folder.looks == 1


def test_later_only_what_two_looks_agree_on_is_told(qtbot: QtBot, watched: list[CameraWatch], tasks: Tasks) -> None:
    watch, told = watching(watched, Folder("none", "half", "whole", "whole", "end", "end"), tasks)
    watch.start()
    qtbot.waitUntil(lambda: "end" in told)
    assert list(dict.fromkeys(told)) == ["none", "whole", "end"]


def test_a_stopped_watch_tells_nothing_and_looks_no_more(
    qtbot: QtBot, watched: list[CameraWatch], tasks: Tasks
) -> None:
    folder = Folder("one")
    watch, told = watching(watched, folder, tasks)
    watch.start()
    watch.stop()
    tasks.wait()
    qtbot.wait(20)
    assert (told, folder.looks) == ([], 1)


def test_a_first_look_that_fails_is_told_and_later_ones_go_on(
    qtbot: QtBot, watched: list[CameraWatch], tasks: Tasks
) -> None:
    failure = OSError("first")
    watch, told = watching(watched, Folder(failure, "one", OSError("later"), "two"), tasks)
    watch.start()
    qtbot.waitUntil(lambda: "two" in told)
    assert told[0] is failure
    assert not [each for each in told[1:] if isinstance(each, OSError) and each.args == ("later",)]
