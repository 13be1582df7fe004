import pyotp
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ramkeep.core.codes import uri
from ramkeep.core.vault.contents import Contents
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.enroll.check_card import CheckCard
from tests.fakes.desk import account
from tests.fakes.qr_pictures import OTHER_SECRET, SECRET, address
from tests.ui.enroll.conftest import Room

RIGHT_TO_LEFT_OVERRIDE = "\u202e"


def card_of(qtbot: QtBot, room: Room, text: str) -> CheckCard:
    room.page.offer_text(text)
    qtbot.waitUntil(room.is_checking)
    return room.page.check.card


def store(room: Room, text: str, added_at: int = 1_680_000_000) -> None:
    from dataclasses import replace

    new = replace(account(90, "", ""), credential=uri.parse(text), added_at=added_at)
    room.parts.vault.apply(lambda contents: Contents((*contents.accounts, new)))


def test_the_running_code_is_that_of_an_independent_program(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(secret=OTHER_SECRET))
    oracle = pyotp.TOTP(OTHER_SECRET)
    assert card.live_code.code == oracle.at(int(room.desk.clock.now()))
    room.desk.clock.advance(30)
    qtbot.waitUntil(lambda: card.live_code.code == oracle.at(int(room.desk.clock.now())))
    assert " ".join(card.live_code.code) in card.live_code.accessibleName()


def test_the_second_of_two_codes_in_a_row_is_told(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(secret=OTHER_SECRET))
    oracle = pyotp.TOTP(OTHER_SECRET)
    for _ in range(2):
        following = oracle.at(int(room.desk.clock.now()) + 30)
        qtbot.waitUntil(lambda following=following: f"{following[:3]} {following[3:]} comes next" in card.hint)
        room.desk.clock.advance(30)


def test_a_refused_code_leads_to_the_check_of_the_clock_with_that_account(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("GitLab", secret=OTHER_SECRET))
    qtbot.mouseClick(card.refused_button, Qt.MouseButton.LeftButton)
    dialog = room.page.findChild(ClockCheck)
    assert isinstance(dialog, ClockCheck)
    assert dialog.accounts.currentText() == "GitLab (mei)"
    behind = pyotp.TOTP(OTHER_SECRET).at(int(room.desk.clock.now()) + 5 * 30)
    qtbot.keyClicks(dialog.code, behind)
    qtbot.mouseClick(dialog.correct_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.parts.vault.contents.clock_correction != 0)
    qtbot.waitUntil(lambda: card.live_code.code == behind)
    dialog.close()
    assert room.is_checking()


def test_enter_on_the_way_to_the_clock_does_not_add(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("GitLab", secret=OTHER_SECRET))
    before = room.names
    card.refused_button.setFocus()
    qtbot.keyClick(card.refused_button, Qt.Key.Key_Return)
    dialog = room.page.findChild(ClockCheck)
    assert isinstance(dialog, ClockCheck)
    dialog.close()
    assert room.names == before
    assert room.is_checking()


def test_a_counter_has_no_way_to_the_clock(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(kind="hotp", extra="&counter=41"))
    assert not card.refused_button.isVisible()


def test_a_counter_shows_no_code_as_each_works_once(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(kind="hotp", extra="&counter=41"))
    assert card.live_code.code == ""
    assert card.live_code.accessibleName().startswith("Counter 41.")


def test_a_usual_credential_has_no_remarks_and_only_its_kind(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("GitLab", secret=OTHER_SECRET))
    assert card.remarks == ()
    assert card.compared == ()
    assert card.parameters == "Time-based (TOTP)"


def test_unusual_parameters_are_named(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(extra="&digits=7&period=45&algorithm=SHA256"))
    assert "SHA-256" in card.parameters
    assert "7" in card.parameters
    assert "45 s" in card.parameters
    assert any("7" in remark for remark in card.remarks)
    assert any("45" in remark for remark in card.remarks)


def test_a_weak_secret_is_told(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("GitLab", secret="GEZDGNBV"))
    assert card.remarks == ("The secret is short (40 bits) and easier to guess. Ask the site for a new one if it can.",)


def test_a_label_that_differs_from_the_issuer_is_told(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, f"otpauth://totp/Contoso:mei?secret={SECRET}&issuer=Microsoft")
    assert card.remarks == ("The label names “Contoso” in place of the issuer.",)


def test_what_is_in_the_vault_already_is_told_with_its_date(qtbot: QtBot, room: Room) -> None:
    store(room, address("GitHub", "mei"))
    card = card_of(qtbot, room, address("Renamed", "somebody"))
    assert card.remarks == ("Already in the vault as GitHub (mei), added 28 Mar 2023.",)
    check = room.page.check
    assert check.add_button.text() == "Add again"
    assert check.add_button.property("look") == "plain"
    assert check.not_now_button.property("look") == "primary"
    qtbot.waitUntil(check.not_now_button.hasFocus)


def test_the_same_account_with_another_secret_stands_beside_the_old_one(qtbot: QtBot, room: Room) -> None:
    store(room, address("GitLab", "mei"))
    card = card_of(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    assert len(card.remarks) == 1
    assert card.remarks[0].startswith("The vault has this account with another secret.")
    assert card.compared == (
        *("In the vault", "GitLab", "mei", "Time-based (TOTP)", "Added 28 Mar 2023"),
        *("Found now", "GitLab", "mei", "Time-based (TOTP)", "Not added yet"),
    )
    assert room.page.check.add_button.text() == "Add"


def test_renaming_it_takes_the_comparison_away(qtbot: QtBot, room: Room) -> None:
    store(room, address("GitLab", "mei"))
    card = card_of(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    card.account_field.setFocus()
    qtbot.keyClicks(card.account_field, "2")
    qtbot.waitUntil(lambda: card.compared == ())
    assert card.remarks == ()


def test_look_alike_letters_are_told_and_add_does_not_have_the_focus(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("Аlibaba Cloud", secret=OTHER_SECRET))
    assert card.remarks[0].startswith("The name looks like “Alibaba Cloud”")
    qtbot.waitUntil(room.page.check.not_now_button.hasFocus)


def test_a_hostile_name_cannot_turn_the_line_round(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address(f"Git{RIGHT_TO_LEFT_OVERRIDE}buH", secret=OTHER_SECRET))
    shown = [card.heading.text(), card.issuer_field.text(), *card.remarks]
    assert all(RIGHT_TO_LEFT_OVERRIDE not in text for text in shown)
    assert "Git[U+202E]buH" in card.heading.text()
    assert any("characters that nobody sees" in remark for remark in card.remarks)


def test_a_hostile_name_that_is_not_touched_is_kept_as_it_came(qtbot: QtBot, room: Room) -> None:
    name = f"Git{RIGHT_TO_LEFT_OVERRIDE}buH"
    card = card_of(qtbot, room, address(name, "mei", OTHER_SECRET))
    card.account_field.setFocus()
    qtbot.keyClicks(card.account_field, "2")
    assert room.page.check.model.row(0).credential.issuer == name


def test_a_name_of_another_script_is_edited_without_marks(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("בנק", secret=OTHER_SECRET))
    assert card.issuer_field.text() == "בנק"


def test_names_can_be_changed_before_adding(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("GitLab", "mei", OTHER_SECRET))
    card.issuer_field.selectAll()
    qtbot.keyClicks(card.issuer_field, "Work")
    assert card.heading.text() == "Work"
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(card.issuer_field, Qt.Key.Key_Return)
    assert room.names[-1] == ("Work", "mei")


def test_a_deleted_issuer_stays_deleted(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, f"otpauth://totp/Contoso:mei?secret={SECRET}&issuer=Microsoft")
    card.issuer_field.selectAll()
    qtbot.keyClick(card.issuer_field, Qt.Key.Key_Delete)
    with qtbot.waitSignal(room.page.stored):
        qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
    assert room.names[-1] == ("", "mei")


def test_a_pin_is_asked_for_and_brings_the_code(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, "motp://Work:mei?secret=0123456789abcdef0123456789abcdef")
    assert card.pin_field.isVisible()
    assert card.live_code.code == ""
    assert any("PIN" in remark for remark in card.remarks)
    qtbot.keyClicks(card.pin_field, "1234")
    assert len(card.live_code.code) == 6
    with qtbot.waitSignal(room.page.stored):
        qtbot.keyClick(card.pin_field, Qt.Key.Key_Return)
    pin = room.parts.vault.contents.accounts[-1].credential.pin
    assert pin is not None
    assert pin.reveal() == b"1234"
    assert card.pin_field.text() == ""


def test_a_nameless_one_says_so(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, f"otpauth://totp/?secret={SECRET}")
    assert card.heading.text() == "No name"
    assert any("no name" in remark for remark in card.remarks)


def test_long_names_neither_widen_the_card_nor_get_lost(qtbot: QtBot, room: Room) -> None:
    card = card_of(qtbot, room, address("x" * 250, "y" * 250, OTHER_SECRET))
    assert card.width() <= room.page.width()
    assert "…" in card.heading.text()
    assert "x" * 250 in card.heading.toolTip()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_painted_in_both_schemes(qtbot: QtBot, room: Room, scheme: str) -> None:
    room.page.check.card._theme.choose(scheme)
    card = card_of(qtbot, room, address(secret=OTHER_SECRET))
    picture: QImage = card.live_code.grab().toImage()
    colors = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 2) for y in range(8, 60, 2)}
    tokens = card._theme.tokens
    assert tokens.sunken.lower() in colors
    assert {tokens.text.lower(), tokens.warn.lower()} & colors
