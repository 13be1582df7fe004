"""What the stories in the window share."""

import gc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.ui import translation
from ramkeep.ui.theme.theme import Theme
from tests.e2e.window import Window


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[Path | None], Window]]:
    """Opens the program on a new home."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    theme = Theme(qapp, "light")
    translation.speak("en")
    opened: list[Window] = []

    def make(camera: Path | None = None) -> Window:
        opened.append(Window(qtbot, theme, tmp_path, camera))
        return opened[-1]

    yield make
    for window in opened:
        window.presenter.finish()


@pytest.fixture(autouse=True)
def _collected_between_tests() -> Iterator[None]:
    """No widget is collected on a thread that is not its own, as in the program, and none outlives its test."""
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type] # of all objects
    gc.enable()
