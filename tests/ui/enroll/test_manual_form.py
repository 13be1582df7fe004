import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.credential import Algorithm, Kind
from ramkeep.ui.enroll.manual_form import ManualForm
from tests.fakes.qr_pictures import OTHER_SECRET, address
from tests.ui.enroll.conftest import Room


@pytest.fixture
def form(room: Room) -> ManualForm:
    room.page.choose_way("type")
    return room.page.view.form


def kind_of(form: ManualForm, kind: Kind) -> None:
    form.kind_menu.setCurrentIndex(list(Kind).index(kind))


def test_by_keyboard_alone_from_the_first_field_to_the_vault(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    qtbot.waitUntil(form.issuer_field.hasFocus)
    for text in ("GitLab", "mei", "krsx g5ct mvrx ezlu krsx g5ct mvrx ezlu"):
        qtbot.keyClicks(QApplication.focusWidget(), text)
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert form.more_button.hasFocus()
    qtbot.keyClick(form.secret_field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.live_code.code
    qtbot.waitUntil(room.page.check.add_button.hasFocus)
    with qtbot.waitSignal(room.page.stored) as stored:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert stored.args == [1]
    assert room.names[-1] == ("GitLab", "mei")
    assert form.secret_field.text == form.issuer_field.text() == ""


def test_a_wrong_character_is_named_with_its_place_and_likely_letters(form: ManualForm) -> None:
    form.secret_field.line.setText("  JBSW Y3DP 1HPK")
    assert form.secret_field.help.text() == "Character 11 of the secret cannot be right. It may be I or L."
    assert form.secret_field.line.property("wrong")
    assert [choice.text() for choice in form.secret_field.letters] == ["Use I", "Use L"]


def test_a_likely_letter_takes_the_place_only_when_it_is_chosen(qtbot: QtBot, form: ManualForm) -> None:
    form.secret_field.line.setText("  JBSW Y3DP 1HPK 3PXP")
    assert form.secret_field.text == "JBSW Y3DP 1HPK 3PXP"
    qtbot.mouseClick(form.secret_field.letters[1], Qt.MouseButton.LeftButton)
    assert form.secret_field.text == "JBSW Y3DP LHPK 3PXP"
    assert form.secret_field.help.text() == "A valid key so far, 80 bits."
    assert form.secret_field.letters[0].isHidden()


def test_a_character_without_a_likely_letter_offers_none(form: ManualForm) -> None:
    form.secret_field.line.setText("JBSWY3DP*")
    assert all(choice.isHidden() for choice in form.secret_field.letters)
    assert "Character 9" in form.secret_field.help.text()


def test_an_unusable_secret_does_not_go_on_and_is_shown(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    form.secret_field.line.setText("JBSWY3DP8")
    qtbot.mouseClick(form.continue_button, Qt.MouseButton.LeftButton)
    assert not room.page.is_checking
    assert form.secret_field.line.hasFocus()
    assert form.secret_field.line.selectedText() == "8"


def test_nothing_typed_says_what_is_missing(qtbot: QtBot, form: ManualForm) -> None:
    qtbot.mouseClick(form.continue_button, Qt.MouseButton.LeftButton)
    assert form.secret_field.help.text() == "The secret is missing or not whole. Compare it with the original."


def test_a_pasted_link_is_understood(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    form.secret_field.line.setText(address("GitLab", "mei", OTHER_SECRET, "&digits=8"))
    assert form.secret_field.help.text() == "This link says everything else too."
    assert not form.issuer_field.isEnabled()
    qtbot.keyClick(form.secret_field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"
    assert len(room.page.check.card.live_code.code) == 8


@pytest.mark.parametrize("name", ["issuer_field", "account_field"])
def test_a_link_pasted_as_a_name_goes_to_the_field_of_the_secret(
    qtbot: QtBot, room: Room, form: ManualForm, name: str
) -> None:
    link = address("GitLab", "mei", extra="&note=" + "x" * 1200)
    QGuiApplication.clipboard().setText(link)
    getattr(form, name).paste()
    assert getattr(form, name).text() == ""
    assert not getattr(form, name).isUndoAvailable()
    assert form.secret_field.text == link
    qtbot.keyClick(form.secret_field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_a_link_that_cannot_be_used_is_told(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    form.secret_field.line.setText("otpauth://totp/x?secret=JBSWY3DPEHPK3PXP&digits=77")
    qtbot.keyClick(form.secret_field.line, Qt.Key.Key_Return)
    assert not room.page.is_checking
    assert "digits" in form.trouble.text.text()
    form.secret_field.line.setText("otpauth://nonsense/x?secret=JBSWY3DPEHPK3PXP")
    qtbot.keyClick(form.secret_field.line, Qt.Key.Key_Return)
    assert "kind of password" in form.secret_field.help.text()


def test_more_holds_the_choices_of_the_kind(qtbot: QtBot, form: ManualForm) -> None:
    assert form.kind_menu.isHidden() or not form.kind_menu.isVisible()
    qtbot.mouseClick(form.more_button, Qt.MouseButton.LeftButton)
    assert form.digits_field.isVisible()
    assert form.period_field.isVisible()
    assert not form.counter_field.isVisible()
    kind_of(form, Kind.HOTP)
    assert form.counter_field.isVisible()
    assert not form.period_field.isVisible()
    kind_of(form, Kind.MOTP)
    assert form.pin_field.isVisible()
    assert not form.digits_field.isVisible()


def test_every_choice_reaches_the_credential(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    form.secret_field.line.setText(OTHER_SECRET)
    form.digits_field.set_value(8)
    form.period_field.set_value(60)
    form.algorithm_menu.setCurrentIndex(list(Algorithm).index(Algorithm.SHA256))
    qtbot.mouseClick(form.continue_button, Qt.MouseButton.LeftButton)
    (credential,) = room.enrollment.found
    assert (credential.digits, credential.period, credential.algorithm) == (8, 60, Algorithm.SHA256)


def test_a_counter_out_of_reach_is_told(qtbot: QtBot, room: Room, form: ManualForm) -> None:
    form.secret_field.line.setText(OTHER_SECRET)
    kind_of(form, Kind.HOTP)
    form.counter_field.setText("99999999999999999999")
    qtbot.mouseClick(form.continue_button, Qt.MouseButton.LeftButton)
    assert form.trouble.isVisible()
    assert not room.page.is_checking
    form.counter_field.setText("7")
    qtbot.mouseClick(form.continue_button, Qt.MouseButton.LeftButton)
    assert room.enrollment.found[0].counter == 7


def test_the_arrows_count_in_a_number_field(qtbot: QtBot, form: ManualForm) -> None:
    qtbot.keyClick(form.digits_field, Qt.Key.Key_Up)
    assert form.digits_field.value == 7
    form.digits_field.set_value(99)
    assert form.digits_field.value == 10
    qtbot.keyClick(form.digits_field, Qt.Key.Key_Up)
    qtbot.keyClick(form.digits_field, Qt.Key.Key_Down)
    assert form.digits_field.value == 9
    form.digits_field.setText("")
    assert form.digits_field.value == 6


def test_every_field_has_a_name(form: ManualForm) -> None:
    fields = (form.issuer_field, form.account_field, form.secret_field.line, form.kind_menu, form.digits_field)
    fields += (form.period_field, form.algorithm_menu, form.counter_field, form.pin_field)
    assert all(field.accessibleName() for field in fields)
