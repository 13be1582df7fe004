"""Three steps from nothing to a vault."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.services.vault_session import VaultState
from ramkeep.ui.first_run.page import FirstRunPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, desk


@pytest.fixture
def at() -> Desk:
    return desk(with_vault=False)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme, tasks: Tasks, at: Desk) -> FirstRunPage:
    made = FirstRunPage(at.parts, tasks, theme)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    made.setFocus()
    return made


def choose_password(qtbot: QtBot, page: FirstRunPage, password: str = PASSWORD) -> None:
    fields = page.password.new_password
    qtbot.keyClicks(fields.first, password)
    qtbot.keyClicks(fields.second, password)
    qtbot.keyClick(fields.second, Qt.Key.Key_Return)


def create(qtbot: QtBot, page: FirstRunPage) -> None:
    with qtbot.waitSignal(page.created):
        choose_password(qtbot, page)


def test_it_starts_in_the_first_field(page: FirstRunPage) -> None:
    assert QApplication.focusWidget() is page.password.new_password.first
    assert page.password.isVisible()
    assert page.account.isHidden()
    assert page.places.isHidden()


def test_a_password_typed_twice_makes_the_vault(qtbot: QtBot, page: FirstRunPage, at: Desk) -> None:
    create(qtbot, page)
    assert at.parts.vault.state is VaultState.OPEN
    at.parts.vault.verify_password(PASSWORD)
    assert page.account.isVisible()
    assert page.password.isHidden()


def test_the_password_is_not_kept_in_the_fields(qtbot: QtBot, page: FirstRunPage) -> None:
    create(qtbot, page)
    fields = page.password.new_password
    assert fields.first.text() == fields.second.text() == ""


def test_nothing_can_be_done_while_the_vault_is_made(qtbot: QtBot, page: FirstRunPage) -> None:
    step = page.password
    with qtbot.waitSignal(page.created):
        choose_password(qtbot, page)
        qtbot.waitUntil(lambda: step.busy_line.busy)
        assert step.create_button.text() == "Creating the vault…"
        assert not step.create_button.isEnabled()
        assert not step.new_password.isEnabled()


def test_the_button_names_a_weak_password_as_such(qtbot: QtBot, page: FirstRunPage) -> None:
    choose_password(qtbot, page, "password1")
    qtbot.waitUntil(lambda: page.password.create_button.text() == "Use the weak password")
    with qtbot.waitSignal(page.created):
        qtbot.mouseClick(page.password.create_button, Qt.MouseButton.LeftButton)


def test_a_place_that_cannot_be_written_is_told(qtbot: QtBot, page: FirstRunPage, at: Desk) -> None:
    at.file.refuses = OSError(28, "No space left on device")
    choose_password(qtbot, page)
    qtbot.waitUntil(lambda: "No space left on device" in page.password.new_password.message.text())
    assert page.password.create_button.isEnabled()
    at.file.refuses = None
    with qtbot.waitSignal(page.created):
        qtbot.mouseClick(page.password.create_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("way", ["camera", "screen", "image", "type"])
def test_a_way_in_is_where_it_ends(qtbot: QtBot, page: FirstRunPage, way: str) -> None:
    create(qtbot, page)
    qtbot.mouseClick(page.account.ways[way], Qt.MouseButton.LeftButton)
    assert page.places.isVisible()
    assert page.places.finish_button.text() != "Show my codes"
    with qtbot.waitSignal(page.finished) as finished:
        qtbot.keyClick(page.places.finish_button, Qt.Key.Key_Return)
    assert finished.args == [way]


def test_the_first_account_can_wait(qtbot: QtBot, page: FirstRunPage) -> None:
    create(qtbot, page)
    qtbot.keyClick(page.account.skip_button, Qt.Key.Key_Space)
    assert page.places.finish_button.text() == "Show my codes"
    with qtbot.waitSignal(page.finished) as finished:
        qtbot.mouseClick(page.places.finish_button, Qt.MouseButton.LeftButton)
    assert finished.args == [""]


def test_the_path_is_shown_and_copied(qtbot: QtBot, page: FirstRunPage, at: Desk) -> None:
    create(qtbot, page)
    page.account.skip_button.click()
    assert page.places.path.path.whole == at.file.place
    qtbot.mouseClick(page.places.path.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == at.file.place


def test_every_step_is_reached_by_tab(qtbot: QtBot, page: FirstRunPage) -> None:
    create(qtbot, page)
    seen = set()
    for _ in range(8):
        focused = QApplication.focusWidget()
        seen.add(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert {*page.account.ways.values(), page.account.skip_button} <= seen
