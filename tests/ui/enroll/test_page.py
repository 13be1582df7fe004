import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.services.ports import Unavailable
from tests.fakes.qr_pictures import OTHER_SECRET, address
from tests.ui.enroll.conftest import MakeRoom, Room


def test_it_opens_with_four_ways_and_a_place_to_drop(room: Room) -> None:
    tiles = room.page.view.ways.tiles
    assert [tile.accessibleName() for tile in tiles.values()] == ["Camera", "Screen", "Image or paste", "Type in"]
    assert all(tile.isEnabled() and not tile.isChecked() for tile in tiles.values())
    assert room.page.view.image.isVisible()


@pytest.mark.parametrize("way", ["screen", "image", "type"])
def test_a_tile_opens_its_way(qtbot: QtBot, room: Room, way: str) -> None:
    tile = room.page.view.ways.tiles[way]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert tile.isChecked()
    panels = {"screen": room.page.view.monitors, "image": room.page.view.image, "type": room.page.view.form}
    assert [name for name, panel in panels.items() if panel.isVisible()] == [way]


def test_tiles_are_walked_by_arrows_and_opened_by_space(qtbot: QtBot, room: Room) -> None:
    tiles = room.page.view.ways.tiles
    tiles["screen"].setFocus()
    qtbot.keyClick(tiles["screen"], Qt.Key.Key_Right)
    qtbot.keyClick(tiles["image"], Qt.Key.Key_Right)
    assert tiles["type"].hasFocus()
    qtbot.keyClick(tiles["type"], Qt.Key.Key_Space)
    assert room.page.view.form.isVisible()


def test_arrows_pass_over_a_way_that_cannot_be_used(qtbot: QtBot, make_room: MakeRoom) -> None:
    room = make_room(screen_hindrance=Unavailable("No.", "Use a file."))
    tiles = room.page.view.ways.tiles
    assert not tiles["screen"].isEnabled()
    assert tiles["screen"].help == "No. Use a file."
    tiles["camera"].setFocus()
    qtbot.waitUntil(tiles["camera"].hasFocus)
    qtbot.keyClick(tiles["camera"], Qt.Key.Key_Right)
    assert tiles["image"].hasFocus()


def test_escape_goes_one_step_back_and_then_out(qtbot: QtBot, room: Room) -> None:
    room.page.choose_way("type")
    room.page.offer_text(address())
    qtbot.waitUntil(room.is_checking)
    qtbot.keyClick(room.page, Qt.Key.Key_Escape)
    assert not room.page.is_checking
    assert room.page.view.way == "type"
    qtbot.keyClick(room.page, Qt.Key.Key_Escape)
    assert room.page.view.way == ""
    with qtbot.waitSignal(room.page.closed):
        qtbot.keyClick(room.page, Qt.Key.Key_Escape)


def test_an_address_from_outside_leads_to_the_same_card(qtbot: QtBot, room: Room) -> None:
    room.page.hide()
    room.page.offer_text(address("GitLab", "mei", OTHER_SECRET))
    room.page.show()
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_an_address_from_outside_that_cannot_be_used_is_told(room: Room) -> None:
    room.page.choose_way("type")
    room.page.offer_text("otpauth://totp/x?secret=")
    assert room.page.view.image.isVisible()
    assert room.page.view.image.sentences == ("The secret is missing or not whole. Compare it with the original.",)


def test_an_empty_clipboard_is_no_offer(room: Room) -> None:
    assert not room.page.offer_mime(None)
    assert not room.page.offer_mime(QMimeData())


def test_leaving_keeps_what_was_found(qtbot: QtBot, room: Room) -> None:
    room.page.offer_text(address())
    qtbot.waitUntil(room.is_checking)
    room.page.leave()
    assert len(room.enrollment.found) == 1


def test_clearing_forgets_everything_everywhere(qtbot: QtBot, room: Room) -> None:
    room.page.choose_way("type")
    form = room.page.view.form
    form.issuer_field.setText("GitLab")
    form.secret_field.line.setText(OTHER_SECRET)
    form.pin_field.setText("1234")
    room.page.offer_text(address() + "\nnonsense")
    qtbot.waitUntil(room.is_checking)
    room.page.clear()
    assert not room.page.is_checking
    assert room.enrollment.found == ()
    assert room.page.check.model.rows == ()
    fields = room.page.findChildren(QLineEdit)
    assert {field.text() for field in fields} <= {"", "6", "30"}
    assert room.page.check.card.live_code.code == ""
    assert room.page.view.image.sentences == ()
    form.secret_field.line.undo()
    assert form.secret_field.line.text() == ""


def test_everything_that_takes_the_focus_has_a_name(room: Room) -> None:
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    nameless = [
        widget
        for widget in room.page.findChildren(QWidget)
        if isinstance(widget, kinds)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text()))
        and widget not in room.page.view.form.secret_field.letters
        and widget is not room.page.check.add_button
        and widget.objectName() != "qt_spinbox_lineedit"
    ]
    unnamed = [widget for widget in nameless if widget.isEnabled() and widget.isVisibleTo(room.page)]
    assert unnamed == []


def test_no_text_is_read_as_html(room: Room) -> None:
    formats = {label.textFormat() for label in room.page.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_it_fits_the_smallest_window(qtbot: QtBot, room: Room) -> None:
    for way in ("", "screen", "image", "type", "camera"):
        if way:
            room.page.choose_way(way)
        room.page.resize(664, 484)
        assert room.page.minimumSizeHint().width() <= 664
        assert room.page.minimumSizeHint().height() <= 484
    room.page.offer_text(address())
    qtbot.waitUntil(room.is_checking)
    assert room.page.minimumSizeHint().height() <= 484


def tabbed(qtbot: QtBot, room: Room, start: QWidget) -> list[QWidget]:
    """What Tab reaches from `start` until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(start.hasFocus)
    reached = [start]
    for _ in range(40):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused is start:
            return reached
        reached.append(focused)
    raise AssertionError("Tab never comes round")


def test_tab_reaches_everything_on_the_first_look_in_its_order(qtbot: QtBot, room: Room) -> None:
    view = room.page.view
    tiles = list(view.ways.tiles.values())
    assert tabbed(qtbot, room, tiles[0]) == [
        *tiles,
        view.image.choose_button,
        view.image.folder_button,
        view.image.paste_button,
    ]


def test_tab_reaches_everything_of_the_form_in_its_order(qtbot: QtBot, room: Room) -> None:
    room.page.choose_way("type")
    form, tiles = room.page.view.form, list(room.page.view.ways.tiles.values())
    names = [form.issuer_field, form.account_field, form.secret_field.line]
    feet = [form.more_button, form.continue_button]
    assert tabbed(qtbot, room, tiles[0]) == [*tiles, *names, *feet]
    qtbot.mouseClick(form.more_button, Qt.MouseButton.LeftButton)
    assert form.kind_menu.hasFocus()
    more = [form.kind_menu, form.algorithm_menu, form.digits_field, form.period_field]
    assert tabbed(qtbot, room, tiles[0]) == [*tiles, *names, *more, *feet]


def test_tab_reaches_everything_of_the_list_and_the_card_in_its_order(qtbot: QtBot, room: Room) -> None:
    room.page.offer_text(address() + "\n" + address("GitLab", "mei", OTHER_SECRET))
    qtbot.waitUntil(room.is_checking)
    check = room.page.check
    expected = [check.list.all_box, check.list.view, check.card.refused_button]
    expected += [check.card.issuer_field, check.card.account_field]
    expected += [check.not_now_button, check.add_button]
    assert tabbed(qtbot, room, room.page.header.back_button) == [room.page.header.back_button, *expected]


def test_tab_reaches_the_controls_of_the_camera(qtbot: QtBot, room: Room) -> None:
    room.page.choose_way("camera")
    camera, tiles = room.page.view.camera, list(room.page.view.ways.tiles.values())
    qtbot.waitUntil(lambda: len(room.camera.streams) == 1)
    assert tabbed(qtbot, room, tiles[0]) == [*tiles, camera.device_menu, camera.mirror_box]
