"""A password field keeps what is typed to itself."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.password_field import PasswordField

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> PasswordField:
    made = PasswordField(theme, "Password")
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    qtbot.keyClicks(made, "secret words")
    QGuiApplication.clipboard().setText("something else")
    return made


def test_dots_are_shown_until_the_eye_is_pressed(qtbot: QtBot, field: PasswordField) -> None:
    assert field.displayText() == "●" * 12
    qtbot.mouseClick(field.reveal_button, Qt.MouseButton.LeftButton)
    assert field.displayText() == "secret words"
    assert field.reveal_button.accessibleName() == "Hide password"
    qtbot.keyClick(field.reveal_button, Qt.Key.Key_Space)
    assert field.displayText() == "●" * 12


@pytest.mark.parametrize("revealed", [False, True])
@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_is_copied_or_cut(qtbot: QtBot, field: PasswordField, key: Qt.Key, revealed: bool) -> None:
    field.set_revealed(revealed)
    field.selectAll()
    qtbot.keyClick(field, key, CONTROL)
    assert QGuiApplication.clipboard().text() == "something else"
    assert field.text() == "secret words"


def test_revealed_letters_cannot_be_selected(qtbot: QtBot, field: PasswordField) -> None:
    field.set_revealed(True)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert field.selectedText() == ""
    field.set_revealed(False)
    qtbot.keyClick(field, Qt.Key.Key_A, CONTROL)
    assert field.hasSelectedText()


def test_a_wiped_password_cannot_be_brought_back(qtbot: QtBot, field: PasswordField) -> None:
    field.set_revealed(True)
    field.wipe()
    assert field.text() == ""
    assert not field.isUndoAvailable()
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    assert field.echoMode() == PasswordField.EchoMode.Password


def test_nothing_is_undone_step_by_step(qtbot: QtBot, field: PasswordField) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert field.text() == "secret words"


def test_a_password_can_be_pasted(qtbot: QtBot, field: PasswordField) -> None:
    field.wipe()
    qtbot.keyClick(field, Qt.Key.Key_V, CONTROL)
    assert field.text() == "something else"


@pytest.mark.parametrize("revealed", [False, True])
def test_input_methods_learn_nothing(field: PasswordField, revealed: bool) -> None:
    field.set_revealed(revealed)
    hints = field.inputMethodHints()
    assert hints & Qt.InputMethodHint.ImhSensitiveData
    assert hints & Qt.InputMethodHint.ImhNoPredictiveText


def test_caps_lock_is_told(qtbot: QtBot, field: PasswordField) -> None:
    with qtbot.waitSignal(field.caps_lock_changed) as told:
        press(field, Qt.Key.Key_A, "A", Qt.KeyboardModifier.NoModifier)
    assert told.args == [True]
    with qtbot.waitSignal(field.caps_lock_changed) as told:
        press(field, Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier)
    assert told.args == [False]


def press(field: PasswordField, key: Qt.Key, text: str, modifiers: Qt.KeyboardModifier) -> None:
    QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text))
