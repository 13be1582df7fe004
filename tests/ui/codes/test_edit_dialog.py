"""The dialog tells what is fixed and gives back what was touched, and only that."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Kind, Secret
from ramkeep.ui.codes.edit_dialog import EditDialog
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import an_account

Opened = Callable[[Account], EditDialog]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    """Opens a dialog over a window that lives as long as the test."""
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_for(account: Account) -> EditDialog:
        dialog = EditDialog(theme, account, parent)
        dialog.show()
        return dialog

    return open_for


def test_untouched_names_come_back_unchanged_however_odd(qtbot: QtBot, opened: Opened) -> None:
    account = an_account(1, "a\nb\x00", "x" * 5000, note="one\r\ntwo\x1b")
    dialog = opened(account)
    assert dialog.edited == account


def test_what_was_typed_comes_back(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(an_account(1, "GitHub", "mei"))
    dialog.account.selectAll()
    qtbot.keyClicks(dialog.account, "li")
    qtbot.keyClicks(dialog.note, "work")
    dialog.favorite.setChecked(True)
    saved = QSignalSpy(dialog.save_wished)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    edited = saved.at(0)[0]
    assert (edited.credential.issuer, edited.credential.account) == ("GitHub", "li")
    assert (edited.note, edited.favorite) == ("work", True)


def test_nothing_can_be_typed_while_it_is_saved(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(an_account(1, "GitHub", "mei"))
    saved = QSignalSpy(dialog.save_wished)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert saved.count() == 1
    dialog.refuse("Not saved. The disk is full.")
    assert dialog.save.isEnabled()
    assert dialog.refusal.isVisible()


@pytest.mark.parametrize(("kind", "asked"), [(Kind.TOTP, False), (Kind.MOTP, True), (Kind.YANDEX, True)])
def test_only_kinds_that_take_a_pin_are_asked_for_it(qtbot: QtBot, opened: Opened, kind: Kind, asked: bool) -> None:
    dialog = opened(an_account(1, "Phone", "1001", kind=kind))
    assert dialog.pin.isVisible() is asked


def test_a_stored_pin_is_neither_shown_nor_lost(qtbot: QtBot, opened: Opened) -> None:
    account = an_account(1, "Phone", "1001", kind=Kind.MOTP, pin=Secret(b"1234", "1234"))
    dialog = opened(account)
    assert dialog.pin.text() == ""
    assert dialog.edited == account
    qtbot.keyClicks(dialog.pin, "99")
    assert dialog.edited.credential.pin == Secret(b"99", "99")


def test_what_cannot_be_changed_is_told(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(an_account(1, "GitHub", "mei", digits=8, period=60))
    texts = {each.text() for each in dialog.findChildren(QLabel)}
    assert {"8", "SHA1", "Time (TOTP)"} <= texts
    assert any("60" in text for text in texts)


def test_every_field_has_a_name_and_a_label_that_leads_to_it(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(an_account(1, "Phone", "1001", kind=Kind.MOTP))
    for field in (dialog.issuer, dialog.account, dialog.note, dialog.pin):
        assert field.accessibleName()
        assert any(each.buddy() is field for each in dialog.findChildren(QLabel))
    assert dialog.pin.echoMode() is QLineEdit.EchoMode.Password


def test_tab_goes_through_all_fields_and_escape_gives_up(qtbot: QtBot, opened: Opened) -> None:
    dialog = opened(an_account(1, "GitHub", "mei"))
    with qtbot.waitActive(dialog):
        dialog.activateWindow()
    seen = []
    for _ in range(6):
        seen.append(dialog.focusWidget())
        qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    assert seen[:4] == [dialog.issuer, dialog.account, dialog.note, dialog.favorite]
    assert dialog.save in seen
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
