"""The clock is compared with another device, and the vault's codes are corrected."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, desk, open_desk
from tests.fakes.vault_file import cheap_vault

Opened = Callable[..., ClockCheck]


@pytest.fixture
def at() -> Desk:
    return open_desk()


@pytest.fixture
def around(qtbot: QtBot) -> QWidget:
    """The window under the dialog."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


@pytest.fixture
def opened(around: QWidget, tasks: Tasks, theme: Theme) -> Opened:
    """Opens the dialog."""

    def open_it(at: Desk, first: AccountId | None = None) -> ClockCheck:
        dialog = ClockCheck(around, at.parts, tasks, theme, first)
        dialog.open()
        return dialog

    return open_it


def type_code_of(qtbot: QtBot, dialog: ClockCheck, account: Account, at: float) -> None:
    dialog.code.clear()
    qtbot.keyClicks(dialog.code, otp.code_at(account.credential, at))


def said(dialog: ClockCheck) -> dict[str, str]:
    return {kind: notice.text.text() for kind, notice in dialog.results.items() if notice.isVisible()}


def test_a_right_clock_is_told_at_the_last_digit(qtbot: QtBot, opened: Opened, at: Desk) -> None:
    account = at.parts.vault.contents.accounts[1]
    dialog = opened(at, account.id)
    assert dialog.accounts.currentData() == account.credential
    assert said(dialog) == {}
    type_code_of(qtbot, dialog, account, at.clock.now())
    assert list(said(dialog)) == ["success"]
    assert "right" in said(dialog)["success"]
    assert not dialog.correct_button.isVisible()


def test_a_slow_clock_is_corrected_for_the_vault_and_the_correction_removed(
    qtbot: QtBot, opened: Opened, at: Desk
) -> None:
    account, vault = at.parts.vault.contents.accounts[0], at.parts.vault
    dialog = opened(at)
    right = at.clock.now() + 150
    type_code_of(qtbot, dialog, account, right)
    assert "slow" in said(dialog)["warn"]
    with qtbot.waitSignal(dialog.corrected):
        qtbot.mouseClick(dialog.correct_button, Qt.MouseButton.LeftButton)
    assert abs(vault.contents.clock_correction - 150) <= 15
    assert otp.code_at(account.credential, at.parts.code_clock.now()) == otp.code_at(account.credential, right)
    assert list(said(dialog)) == ["success"]
    assert dialog.correction.isVisible()
    assert not dialog.correct_button.isVisible()
    assert dialog.focusWidget() is dialog.code
    vault.lock()
    vault.unlock(PASSWORD)
    assert abs(vault.contents.clock_correction - 150) <= 15
    with qtbot.waitSignal(dialog.corrected):
        qtbot.mouseClick(dialog.remove_button, Qt.MouseButton.LeftButton)
    assert vault.contents.clock_correction == 0
    assert list(said(dialog)) == ["warn"]


def test_a_clock_that_is_right_again_needs_no_correction(qtbot: QtBot, opened: Opened, at: Desk) -> None:
    vault = at.parts.vault
    vault.apply(lambda contents: contents.with_clock_correction(150))
    dialog = opened(at)
    type_code_of(qtbot, dialog, vault.contents.accounts[0], at.clock.now())
    assert "not needed" in said(dialog)["success"]
    assert dialog.remove_button.isVisible()
    assert not dialog.correct_button.isVisible()


def test_a_code_of_something_else_is_told_as_such(qtbot: QtBot, opened: Opened, at: Desk) -> None:
    accounts = at.parts.vault.contents.accounts
    dialog = opened(at, accounts[0].id)
    type_code_of(qtbot, dialog, accounts[1], at.clock.now())
    assert "no code" in said(dialog)["danger"]
    dialog.accounts.setCurrentIndex(1)
    assert list(said(dialog)) == ["success"]


@pytest.mark.parametrize(("kept", "words"), [(True, "keeps it right"), (False, "no time service"), (None, "")])
def test_what_the_system_says_of_its_clock_is_told(
    qtbot: QtBot, opened: Opened, at: Desk, kept: bool | None, words: str
) -> None:
    at.clock_state.kept_right = kept
    dialog = opened(at)
    assert words in dialog.state.text()
    assert dialog.state.isVisible() is bool(words)


def test_a_vault_for_reading_only_is_not_offered_a_correction(qtbot: QtBot, opened: Opened) -> None:
    at = desk()
    at.parts.vault.unlock(PASSWORD, read_only=True)
    dialog = opened(at)
    type_code_of(qtbot, dialog, at.parts.vault.contents.accounts[0], at.clock.now() - 300)
    assert "fast" in said(dialog)["warn"]
    assert "reading only" in said(dialog)["warn"]
    assert not dialog.correct_button.isEnabled()


def test_counters_tell_no_time_and_a_vault_of_them_says_so(qtbot: QtBot, opened: Opened) -> None:
    at = desk()
    counter = Account(AccountId("c" * 32), Credential(Kind.HOTP, Secret(b"1" * 20, ""), issuer="Counter"))
    at.file.data = cheap_vault(Contents((counter,)), PASSWORD)
    at.parts.vault.unlock(PASSWORD)
    dialog = opened(at)
    assert dialog.accounts.count() == 0
    assert not dialog.code.isVisible()


def test_no_sentence_is_cut_however_small_the_screen(qtbot: QtBot, opened: Opened, at: Desk) -> None:
    dialog = opened(at)
    type_code_of(qtbot, dialog, at.parts.vault.contents.accounts[0], at.clock.now() + 150)
    for part in (*dialog.results.values(), dialog.accounts, dialog.code):
        if part.isVisible():
            needed = part.heightForWidth(part.width()) if part.hasHeightForWidth() else part.sizeHint().height()
            assert part.height() >= needed


def test_a_code_that_needs_a_pin_says_so(opened: Opened) -> None:
    at = desk()
    without_pin = Account(AccountId("e" * 32), Credential(Kind.MOTP, Secret(b"1" * 16, ""), issuer="Motp"))
    at.file.data = cheap_vault(Contents((without_pin,)), PASSWORD)
    at.parts.vault.unlock(PASSWORD)
    dialog = opened(at)
    dialog.code.setText("123456")
    assert "PIN" in said(dialog)["danger"]
    assert "stored" not in said(dialog)["danger"]


def test_a_name_that_turns_the_line_round_is_shown_as_it_is(opened: Opened) -> None:
    at = desk(names=[("\u202eliabA", "mei")])
    at.parts.vault.unlock(PASSWORD)
    assert opened(at).accounts.itemText(0) == "[U+202E]liabA (mei)"


def test_hours_are_told_as_hours(qtbot: QtBot, opened: Opened, at: Desk) -> None:
    dialog = opened(at)
    type_code_of(qtbot, dialog, at.parts.vault.contents.accounts[0], at.clock.now() + 8 * 3600)
    assert "8 h slow" in said(dialog)["warn"]
    assert dialog.correct_button.text() == "Correct by +8:00:00"
