"""The line at the foot tells the vault, the lock and the clipboard."""

import pytest
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ramkeep.ui import status_bar as module
from ramkeep.ui.status_bar import StatusBar
from ramkeep.ui.theme.theme import Theme


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told."""
    texts: list[str] = []
    monkeypatch.setattr(module, "announce", lambda _, text: texts.append(text))
    return texts


@pytest.fixture
def bar(qtbot: QtBot, theme: Theme, said: list[str]) -> StatusBar:
    made = StatusBar()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_vault_is_told(bar: StatusBar) -> None:
    bar.show_vault(read_only=False)
    assert bar.vault.text() == "Vault unlocked"
    bar.show_vault(read_only=True)
    assert bar.vault.text() == "Vault unlocked, read-only"


@pytest.mark.parametrize(
    ("left", "idle", "text"),
    [
        (300.0, 300.0, "locks after 5 minutes idle"),
        (60.5, 300.0, "locks after 5 minutes idle"),
        (59.2, 300.0, "locks after 5 minutes idle"),
        (58.9, 300.0, "locks in 59 s"),
        (0.2, 300.0, "locks in 1 s"),
        (60.0, 60.0, "locks after 1 minute idle"),
        (None, 0.0, ""),
    ],
)
def test_the_lock_is_counted_down_in_its_last_minute(
    bar: StatusBar, left: float | None, idle: float, text: str
) -> None:
    bar.show_lock(left, idle)
    assert bar.locks.text() == text
    assert bar.locks.isVisible() is bool(text)


def test_the_coming_lock_is_said_once(bar: StatusBar, said: list[str]) -> None:
    for left in (31.0, 30.0, 30.0, 29.0):
        bar.show_lock(left, 300.0)
    assert said == ["locks in 30 s"]


def test_the_clipboard_is_said_when_it_is_filled_and_cleared(bar: StatusBar, said: list[str]) -> None:
    for left in (30.0, 29.5, 1.0, 0.0, 0.0):
        bar.show_clipboard(left)
    assert said == ["clipboard clears in 30 s", "Clipboard cleared"]
    assert bar.clipboard.isHidden()


def test_screen_readers_know_it_as_a_status_bar(bar: StatusBar) -> None:
    interface = QAccessible.queryAccessibleInterface(bar)
    assert interface.role() == QAccessible.Role.StatusBar
    assert interface.text(QAccessible.Text.Name) == "Status"


def test_a_correction_of_the_clock_is_told_while_there_is_one(qtbot: QtBot, theme: Theme) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_clock(-90)
    assert bar.clock.text() == "Clock corrected by −90 s"
    bar.show_clock(0)
    assert not bar.clock.isVisible()
