"""The window comes back where it stood, and is always seen."""

import json

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ramkeep.ui.window_place import describe, restore


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_the_first_time_it_has_the_usual_size(window: QWidget) -> None:
    restore(window, None)
    assert window.size() == QSize(1080, 700)
    assert window.minimumSize() == QSize(720, 520)


def test_it_comes_back_where_it_stood(window: QWidget) -> None:
    window.setGeometry(QRect(11, 22, 733, 544))
    kept = json.loads(json.dumps(describe(window)))
    window.setGeometry(QRect(0, 0, 10, 10))
    restore(window, kept)
    assert window.geometry() == QRect(11, 22, 733, 544)


@pytest.mark.parametrize(
    "kept",
    [
        {"x": 90_000, "y": 90_000, "width": 800, "height": 600},
        {"x": 1, "y": 1, "width": 10**9, "height": 600},
        {"x": "1", "y": 1, "width": 800, "height": 600},
        {"x": True, "y": 1, "width": 800, "height": 600},
        {"x": 1},
        "nonsense",
    ],
)
def test_nonsense_counts_as_the_first_time(window: QWidget, kept: object) -> None:
    restore(window, kept)
    assert window.size() == QSize(1080, 700)


def test_a_maximized_window_comes_back_maximized(window: QWidget) -> None:
    kept: dict[str, object] = {"x": 1, "y": 2, "width": 800, "height": 600, "maximized": True}
    restore(window, kept)
    assert window.isMaximized()
    assert describe(window) == kept
