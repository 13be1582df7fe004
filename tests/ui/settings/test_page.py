"""Every preference acts at once."""

import stat
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.services.preferences import Preferences
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.settings.licenses import Licenses
from ramkeep.ui.settings.page import SettingsPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, open_desk

SWITCHES = ("lock_with_screen", "lock_minimized", "hide_codes", "show_next")


@pytest.fixture
def at() -> Desk:
    return open_desk()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: Tasks, at: Desk) -> SettingsPage:
    return shown(qtbot, SettingsPage(at.parts, Preferences(), tasks, theme))


def shown(qtbot: QtBot, page: SettingsPage) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(872, 700)
    page.show()
    page.activateWindow()
    return page


@pytest.mark.parametrize("name", SWITCHES)
def test_a_switch_stands_as_preferred_and_tells_its_change(qtbot: QtBot, page: SettingsPage, name: str) -> None:
    switch = page.switches[name]
    preferred = getattr(Preferences(), name)
    assert switch.isChecked() is preferred
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert chosen.args == [name, not preferred]


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("lock_after", Qt.Key.Key_Up, 60),
        ("clear_after", Qt.Key.Key_Down, 60),
        ("theme", Qt.Key.Key_End, "dark"),
        ("language", Qt.Key.Key_End, "zh_CN"),
    ],
)
def test_a_choice_is_made_with_the_keys(
    qtbot: QtBot, page: SettingsPage, name: str, key: Qt.Key, value: object
) -> None:
    assert page.choices[name].currentData() == getattr(Preferences(), name)
    with qtbot.waitSignal(page.chosen) as chosen:
        qtbot.keyClick(page.choices[name], key)
    assert chosen.args == [name, value]


def test_choices_are_told_in_words(page: SettingsPage) -> None:
    texts = [page.choices["lock_after"].itemText(place) for place in range(5)]
    assert texts == ["After 1 minute", "After 5 minutes", "After 15 minutes", "After 1 hour", "Never"]


def test_the_wheel_scrolls_and_chooses_nothing(qtbot: QtBot, page: SettingsPage) -> None:
    choice = page.choices["lock_after"]
    where = QPointF(5, 5)
    wheel = QWheelEvent(
        where,
        choice.mapToGlobal(where),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.assertNotEmitted(page.chosen, wait=20):
        QApplication.sendEvent(choice, wheel)


def test_every_control_has_a_name_and_is_reached_by_tab(qtbot: QtBot, page: SettingsPage) -> None:
    controls: set[QWidget] = {*page.switches.values(), *page.choices.values(), page.password_button, page.copy_button}
    page.choices["lock_after"].setFocus()
    seen = set()
    for _ in range(20):
        focused = QApplication.focusWidget()
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert controls <= seen
    buddies = {label.buddy() for label in page.findChildren(QLabel)}
    assert all(control.accessibleName() or control in buddies for control in controls)


def test_nothing_is_wider_than_the_narrowest_window(qtbot: QtBot, page: SettingsPage) -> None:
    page.resize(720 - 56, 520)
    inside = page.area.widget()
    qtbot.waitUntil(lambda: inside.width() <= page.area.viewport().width())
    assert inside.minimumSizeHint().width() <= page.area.viewport().width()


def test_a_copy_of_the_vault_is_saved_as_it_lies(
    qtbot: QtBot, theme: Theme, tasks: Tasks, at: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault, target = tmp_path / "vault.ramkeep", tmp_path / "copy.ramkeep"
    vault.write_bytes(at.file.data or b"")
    monkeypatch.setattr(type(at.file), "place", property(lambda _: str(vault)))
    page = shown(qtbot, SettingsPage(at.parts, Preferences(), tasks, theme))
    with qtbot.waitSignal(page.told) as told:
        page.copy.save(str(target))
    assert told.args == ["Copy saved as copy.ramkeep"]
    assert target.read_bytes() == at.file.data
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    with qtbot.waitSignal(page.told) as told:
        page.copy.save(str(vault))
    assert told.args[0].startswith("This is the vault itself.")
    with qtbot.waitSignal(page.told) as told:
        page.copy.save(str(tmp_path / "nowhere" / "copy.ramkeep"))
    assert told.args[0].startswith("The copy was not saved:")


def test_the_copy_is_named_by_the_day(qtbot: QtBot, page: SettingsPage, at: Desk) -> None:
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    at.clock.set_to(1_700_000_000)
    qtbot.mouseClick(page.copy_button, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog)
    assert Path(dialog.selectedFiles()[0]).name.startswith("vault-2023-11-1")
    dialog.reject()


def test_licenses_can_be_read(qtbot: QtBot, page: SettingsPage) -> None:
    page.findChildren(QWidget)
    licenses = Licenses(page)
    qtbot.addWidget(licenses)
    text = licenses.findChild(QPlainTextEdit)
    assert "Phosphor" in text.toPlainText()
    assert text.isReadOnly()


def test_the_password_of_a_read_only_vault_stays(qtbot: QtBot, theme: Theme, tasks: Tasks, at: Desk) -> None:
    at.parts.vault.unlock(PASSWORD, read_only=True)
    page = shown(qtbot, SettingsPage(at.parts, Preferences(), tasks, theme))
    assert not page.password_button.isEnabled()
    assert "read-only" in page.password_button.toolTip()


def test_the_clock_is_checked_from_here(qtbot: QtBot, page: SettingsPage) -> None:
    qtbot.mouseClick(page.clock_button, Qt.MouseButton.LeftButton)
    (dialog,) = page.findChildren(ClockCheck)
    assert dialog.isVisible()
    dialog.reject()
