"""Key presses tell whether Caps Lock is on."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from ramkeep.ui.widgets.caps_lock import caps_lock_after

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("text", "modifiers", "on"),
    [
        ("a", NONE, False),
        ("A", NONE, True),
        ("A", SHIFT, False),
        ("a", SHIFT, True),
        ("É", NONE, True),
        ("7", NONE, None),
        ("密", NONE, None),
        ("", NONE, None),
    ],
)
def test_a_letter_tells_where_the_platform_does_not(text: str, modifiers: Qt.KeyboardModifier, on: bool | None) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, modifiers, text)
    assert caps_lock_after(event, "offscreen") is on


@pytest.mark.parametrize(("platform", "bit"), [("xcb", 2), ("wayland", 2), ("windows", 0x100), ("cocoa", 0x10000)])
def test_the_platform_tells_with_every_key(platform: str, bit: int) -> None:
    assert caps_lock_after(native(Qt.Key.Key_7, bit), platform) is True
    assert caps_lock_after(native(Qt.Key.Key_7, 0), platform) is False


@pytest.mark.parametrize("bit", [0, 2])
def test_the_key_itself_turns_it_over(bit: int) -> None:
    assert caps_lock_after(native(Qt.Key.Key_CapsLock, bit), "xcb") is not bool(bit)


def native(key: Qt.Key, modifiers: int) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, NONE, 0, 0, modifiers)
