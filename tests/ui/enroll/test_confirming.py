import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.codes import uri
from ramkeep.ui.enroll.pictures import Source
from tests.fakes.desk import PASSWORD
from tests.fakes.qr_pictures import OTHER_SECRET, address
from tests.ui.enroll.conftest import MakeRoom, Room

THREE = "\n".join(
    address(f"Site {number}", "mei", f"GEZDGNBVGY3TQOJQGEZDGNB{letter}") for number, letter in enumerate("ABC")
)


def offer(qtbot: QtBot, room: Room, text: str) -> None:
    room.page.offer_text(text)
    qtbot.waitUntil(room.is_checking)


def test_nothing_is_in_the_vault_before_the_yes(qtbot: QtBot, room: Room) -> None:
    before = room.desk.file.data
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    assert room.desk.file.data == before
    with qtbot.waitSignal(room.page.stored):
        qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
    assert room.desk.file.data != before
    room.parts.vault.lock()
    room.parts.vault.unlock(PASSWORD)
    kept = room.parts.vault.contents.accounts[-1]
    assert kept.credential == uri.parse(address("GitLab", "mei", OTHER_SECRET))
    assert kept.added_at == int(room.desk.clock.now())


def test_not_now_forgets_everything(qtbot: QtBot, room: Room) -> None:
    before = room.desk.file.data
    offer(qtbot, room, THREE)
    qtbot.mouseClick(room.page.check.not_now_button, Qt.MouseButton.LeftButton)
    assert not room.page.is_checking
    assert room.enrollment.found == ()
    assert room.page.check.card.live_code.code == ""
    assert room.desk.file.data == before
    assert not room.page.view.waiting.isVisible()


def test_enter_on_not_now_does_not_add(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    room.page.check.not_now_button.setFocus()
    qtbot.keyClick(room.page.check.not_now_button, Qt.Key.Key_Return)
    assert not room.page.is_checking
    assert ("GitLab", "mei") not in room.names


def test_a_failed_save_keeps_everything_on_the_card_and_says_what_happened(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    check = room.page.check
    qtbot.keyClick(check.card.account_field, Qt.Key.Key_End)
    qtbot.keyClicks(check.card.account_field, "2")
    room.desk.file.refuses = OSError(28, "No space left on device")
    qtbot.mouseClick(check.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(check.trouble.isVisible)
    assert check.trouble.text.text().startswith("Nothing was added. The vault could not be written: No space left")
    assert check.card.account_field.text() == "mei2"
    assert "GitLab" not in dict(room.names)
    room.desk.file.refuses = None
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert room.names[-1] == ("GitLab", "mei2")


def test_a_vault_that_was_locked_meanwhile_is_told(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    room.page.check.add_button.setEnabled(True)
    room.parts.vault.lock()
    qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.page.check.trouble.isVisible)
    assert room.enrollment.found


def test_a_vault_for_reading_only_takes_nothing(qtbot: QtBot, make_room: MakeRoom) -> None:
    room = make_room(read_only=True)
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    assert not room.page.check.add_button.isEnabled()
    assert "reading only" in room.page.check.trouble.text.text()
    qtbot.keyClick(room.page.check.card.issuer_field, Qt.Key.Key_Return)
    assert room.page.is_checking


def test_several_are_added_at_once_but_for_those_without_a_tick(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, THREE)
    check = room.page.check
    assert check.add_button.text().startswith("Add 3 ")
    row = check.list.view.visualRect(check.model.index(1))
    qtbot.mouseClick(check.list.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, row.center().y()))
    assert check.add_button.text().startswith("Add 2 ")
    with qtbot.waitSignal(room.page.stored) as stored:
        qtbot.mouseClick(check.add_button, Qt.MouseButton.LeftButton)
    assert stored.args == [2]
    assert room.names[-2:] == [("Site 0", "mei"), ("Site 2", "mei")]
    assert room.enrollment.found == ()


def test_what_is_in_the_vault_already_has_no_tick(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("Site 0", "mei", "GEZDGNBVGY3TQOJQGEZDGNBA"))
    with qtbot.waitSignal(room.page.stored):
        qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
    offer(qtbot, room, THREE)
    assert [row.ticked for row in room.page.check.model.rows] == [False, True, True]
    assert "in the vault" in room.page.check.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).lower()


def test_the_list_is_walked_and_ticked_by_keyboard(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, THREE)
    check = room.page.check
    check.list.view.setFocus()
    qtbot.keyClick(check.list.view, Qt.Key.Key_Down)
    assert check.card.issuer_field.text() == "Site 1"
    qtbot.keyClick(check.list.view, Qt.Key.Key_Space)
    assert [row.ticked for row in check.model.rows] == [True, False, True]
    qtbot.keyClick(check.list.all_box, Qt.Key.Key_Space)
    assert [row.ticked for row in check.model.rows] == [True, True, True]
    qtbot.keyClick(check.list.all_box, Qt.Key.Key_Space)
    assert check.model.ticked == ()
    assert not check.add_button.isEnabled()
    qtbot.keyClick(check.list.all_box, Qt.Key.Key_Space)
    check.list.view.setFocus()
    with qtbot.waitSignal(room.page.stored) as stored:
        qtbot.keyClick(check.list.view, Qt.Key.Key_Return)
    assert stored.args == [3]


def test_each_row_keeps_what_was_changed_about_it(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, THREE)
    check = room.page.check
    check.card.issuer_field.selectAll()
    qtbot.keyClicks(check.card.issuer_field, "First")
    check.list.select(2)
    assert check.card.issuer_field.text() == "Site 2"
    check.list.select(0)
    assert check.card.issuer_field.text() == "First"
    with qtbot.waitSignal(room.page.stored):
        qtbot.mouseClick(check.add_button, Qt.MouseButton.LeftButton)
    assert room.names[-3:] == [("First", "mei"), ("Site 1", "mei"), ("Site 2", "mei")]


def test_changes_survive_a_look_for_more(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    check = room.page.check
    check.card.issuer_field.selectAll()
    qtbot.keyClicks(check.card.issuer_field, "Work")
    qtbot.mouseClick(room.page.header.back_button, Qt.MouseButton.LeftButton)
    assert not room.page.is_checking
    assert room.page.view.waiting.isVisible()
    room.page.offer_text(address("GitHub", "mei"))
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in check.model.rows] == ["Work", "GitHub"]


def test_adding_twice_at_once_adds_once(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(room.page.check.card.issuer_field, Qt.Key.Key_Return)
        qtbot.keyClick(room.page.check.card.issuer_field, Qt.Key.Key_Return)
    assert room.names.count(("GitLab", "mei")) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_the_card_is_confirmed_by_enter_as_soon_as_it_is_up(qtbot: QtBot, room: Room, key: Qt.Key) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    qtbot.waitUntil(room.page.check.add_button.hasFocus)
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(QApplication.focusWidget(), key)
    assert not room.page.is_checking


def test_a_late_picture_calls_nobody_away_from_the_card(qtbot: QtBot, room: Room) -> None:
    may_end = threading.Event()

    def slow() -> bytes:
        may_end.wait(10)
        return b"no picture"

    room.page.intake.take_pictures([Source("late.png", slow)])
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    with qtbot.waitSignal(room.page.intake.taken):
        may_end.set()
    assert room.page.is_checking


def test_what_is_found_while_the_vault_is_saved_is_kept(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    with qtbot.waitSignal(room.page.stored) as stored:
        qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
        room.enrollment.read_text(address("GitHub", "mei"))
    assert stored.args == [1]
    assert [credential.issuer for credential in room.enrollment.found] == ["GitHub"]
    assert room.page.view.waiting.isVisible()


def test_a_screen_reader_ticks_and_reads_the_rows(qtbot: QtBot, room: Room) -> None:
    offer(qtbot, room, THREE)
    model = room.page.check.model
    index = model.index(1)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Site 1 (mei), chosen"
    assert model.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Site 1 (mei), not chosen"
    assert not model.setData(index, "x", Qt.ItemDataRole.EditRole)


def test_a_link_from_another_program_is_not_added_by_a_stray_enter(qtbot: QtBot, room: Room) -> None:
    before = room.desk.file.data
    room.page.offer_link(address("GitLab", "mei", OTHER_SECRET))
    check = room.page.check
    qtbot.waitUntil(check.not_now_button.hasFocus)
    qtbot.waitUntil(check.add_button.isEnabled)
    qtbot.keyClick(check, Qt.Key.Key_Return)
    assert room.page.is_checking
    assert room.desk.file.data == before
    with qtbot.waitSignal(room.page.stored):
        qtbot.mouseClick(check.add_button, Qt.MouseButton.LeftButton)
    assert room.desk.file.data != before
