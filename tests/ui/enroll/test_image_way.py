import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from ramkeep.adapters import picture_opencv
from ramkeep.ui.enroll import words
from ramkeep.ui.enroll.image_panel import ImagePanel
from ramkeep.ui.enroll.pictures import MAX_FILES, Source
from ramkeep.ui.theme.theme import Theme
from tests.fakes.pdf_files import pdf
from tests.fakes.qr_pictures import OTHER_SECRET, SECRET, address, encoded, pixels, png, scene
from tests.ui.enroll.conftest import Room


def dropped(room: Room, mime: QMimeData) -> QDropEvent:
    action, buttons = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(room.page, QDragEnterEvent(QPoint(50, 50), action, mime, buttons, none))
    event = QDropEvent(QPointF(50, 50), action, mime, buttons, none)
    QApplication.sendEvent(room.page, event)
    return event


def files(folder: Path, pictures: dict[str, bytes]) -> list[QUrl]:
    for name, data in pictures.items():
        (folder / name).write_bytes(data)
    return [QUrl.fromLocalFile(str(folder / name)) for name in pictures]


def mime_of(urls: list[QUrl]) -> QMimeData:
    mime = QMimeData()
    mime.setUrls(urls)
    return mime


def test_a_chosen_file_leads_to_its_card(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (url,) = files(tmp_path, {"code.png": png(address("GitLab", "mei", OTHER_SECRET))})
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_named: ([url.toLocalFile()], ""))
    qtbot.mouseClick(room.page.view.image.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"
    assert room.page.check.card.account_field.text() == "mei"


def test_a_dialog_that_is_closed_changes_nothing(qtbot: QtBot, room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args, **_named: ([], ""))
    qtbot.mouseClick(room.page.view.image.choose_button, Qt.MouseButton.LeftButton)
    assert not room.page.is_checking
    assert room.page.view.image.sentences == ()


def test_several_dropped_files_with_several_codes_are_all_found(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    two = encoded(scene([address("One", secret="GEZDGNBVGY3TQOJQ"), address("Two", secret="GEZDGNBVGY3TQOJR")]))
    urls = files(tmp_path, {"two.png": two, "three.png": png(address("Three", secret=OTHER_SECRET))})
    dropped(room, mime_of(urls))
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["One", "Two", "Three"]
    assert room.page.header.count.text().startswith("3 ")


def test_every_page_of_a_dropped_pdf_is_read_and_what_is_left_out_is_told(
    qtbot: QtBot, room: Room, tmp_path: Path
) -> None:
    codes = [pixels(address(name, secret=secret))[:, :, 0] for name, secret in (("One", SECRET), ("Two", OTHER_SECRET))]
    pages: list[tuple[int, int]] = []
    room.page.intake.paged.connect(lambda number, count: pages.append((number, count)))
    dropped(room, mime_of(files(tmp_path, {"sheet.pdf": pdf([codes[0], None, codes[1]])})))
    qtbot.waitUntil(room.is_checking, timeout=20_000)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["One", "Two"]
    assert pages == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("canceled_before", [False, True])
def test_locking_lets_go_of_a_document_that_is_being_read(qtbot: QtBot, room: Room, *, canceled_before: bool) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def fetch() -> bytes:
        begun.set()
        assert go_on.wait(20)
        return png(address("One"))

    room.page.intake.take_pictures([Source("sheet.pdf", fetch)])
    qtbot.waitUntil(begun.is_set)
    if canceled_before:
        room.page.intake.cancel()
    room.page.clear()
    with qtbot.waitSignal(room.page.intake.taken, timeout=20_000):
        go_on.set()
    assert room.enrollment.found == ()
    assert room.page.view.image.sentences == ()
    assert not room.page.is_checking


def test_of_a_long_pdf_it_is_told_what_was_left_out(
    qtbot: QtBot, room: Room, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(picture_opencv, "MAX_PAGES", 10)
    code = pixels(address("One"))[:, :, 0]
    dropped(room, mime_of(files(tmp_path, {"book.pdf": pdf([code, *[None] * 10], (90, 90))})))
    qtbot.waitUntil(room.page.view.image.progress.isVisible, timeout=20_000)
    assert room.page.view.image.progress.text.text().startswith("Reading page ")
    qtbot.waitUntil(room.is_checking, timeout=60_000)
    assert "book.pdf: Only the first 10 of 11 pages are read." in room.page.view.image.sentences


def test_a_pasted_pdf_is_read(qtbot: QtBot, room: Room) -> None:
    mime = QMimeData()
    mime.setData("application/pdf", pdf([pixels(address("One"))[:, :, 0]]))
    assert room.page.offer_mime(mime)
    qtbot.waitUntil(room.is_checking, timeout=20_000)
    assert room.page.check.card.issuer_field.text() == "One"


def test_in_a_low_window_the_help_gives_way_to_a_reading_and_an_offer(qtbot: QtBot, room: Room) -> None:
    room.page.resize(512, 484)
    room.page.choose_way("image")
    image = room.page.view.image
    image.say("warn", "One thing.")
    help_text = next(text for text in image.findChildren(QLabel) if text.text() == words.drop_help("Ctrl+V"))
    qtbot.waitUntil(help_text.isVisible)
    image.harder.offer(1)
    image.progress.show()
    qtbot.waitUntil(help_text.isHidden)
    image.progress.finish()
    image.harder.offer(0)
    qtbot.waitUntil(help_text.isVisible)


def test_a_drop_shows_where_it_goes_and_takes_the_sign_away(qtbot: QtBot, room: Room) -> None:
    mime = QMimeData()
    mime.setText("hello")
    enter = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(room.page, enter)
    assert enter.isAccepted()
    assert room.page.overlay.isVisible()
    QApplication.sendEvent(room.page, QDragLeaveEvent())
    assert not room.page.overlay.isVisible()


def test_each_file_that_brings_nothing_is_told_with_its_reason(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    urls = files(
        tmp_path,
        {
            "kitchen.png": encoded(scene(())),
            "menu.png": png("https://example.com/menu"),
            "notes.txt": b"just text",
            "damaged.png": png("x")[:60],
            "wrong.png": png("otpauth://totp/GitHub:mei?secret=JBSWY3DP1"),
        },
    )
    dropped(room, mime_of([*urls, QUrl.fromLocalFile(str(tmp_path / "gone.png"))]))
    qtbot.waitUntil(lambda: len(room.page.view.image.sentences) == 6)
    kitchen, menu, notes, damaged, wrong, gone = room.page.view.image.sentences
    assert kitchen == "kitchen.png: No QR code found. Try a larger or sharper picture."
    assert menu == "menu.png: This code is a web address, no enrollment. It was not opened."
    assert notes.startswith("notes.txt: ")
    assert damaged.startswith("damaged.png: ")
    assert wrong == "wrong.png: Character 9 of the secret cannot be right. It may be I or L."
    assert gone == "gone.png: There is no such file, or it is a folder."
    assert not room.page.is_checking


def test_what_was_left_out_is_told_on_the_card_of_the_rest(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    urls = files(tmp_path, {"menu.png": png("https://example.com"), "code.png": png(address())})
    dropped(room, mime_of(urls))
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.left_out.isVisible()
    assert room.page.check.left_out.text.text().startswith("menu.png: ")


def test_a_code_of_three_kilobytes_that_is_no_enrollment_is_told(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    text = "The quick brown fox jumps over the lazy dog. " * 60
    urls = files(tmp_path, {"long.png": png(text[:2900], scale=4), "uri.png": png("otpauth://totp/" + "x" * 2800, 4)})
    dropped(room, mime_of(urls))
    qtbot.waitUntil(lambda: len(room.page.view.image.sentences) == 2)
    assert "plain text" in room.page.view.image.sentences[0]
    assert "secret" in room.page.view.image.sentences[1]


def test_a_pasted_picture_leads_to_its_card(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().setImage(QImage.fromData(png(address("GitLab", secret=OTHER_SECRET))))
    qtbot.mouseClick(room.page.view.image.paste_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_ctrl_v_pastes_a_link(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().setText(address("GitLab", secret=OTHER_SECRET))
    qtbot.keyClick(room.page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.issuer_field.text() == "GitLab"


def test_pasting_nothing_says_so(qtbot: QtBot, room: Room) -> None:
    QGuiApplication.clipboard().clear()
    qtbot.mouseClick(room.page.view.image.paste_button, Qt.MouseButton.LeftButton)
    assert room.page.view.image.sentences == (
        "The clipboard holds no picture and no text. Copy the QR code or the link first.",
    )


def test_a_pasted_text_that_is_no_enrollment_is_explained_here_and_left_alone_elsewhere(
    qtbot: QtBot, room: Room
) -> None:
    mime = QMimeData()
    mime.setText("WIFI:T:WPA;S:home;P:hunter2;;")
    assert room.page.offer_mime(mime)
    assert room.page.view.image.sentences == ("Pasted text: This code is for a Wi-Fi network, no enrollment.",)
    room.page.hide()
    assert not room.page.offer_mime(mime)


def test_a_dropped_web_address_is_not_downloaded(qtbot: QtBot, room: Room) -> None:
    dropped(room, mime_of([QUrl("https://example.com/code.png")]))
    (sentence,) = room.page.view.image.sentences
    assert sentence.startswith("That is no picture or text of this computer.")


def test_a_huge_picture_is_refused(qtbot: QtBot, room: Room) -> None:
    mime = QMimeData()
    mime.setImageData(QImage(8000, 6000, QImage.Format.Format_Mono))
    assert room.page.offer_mime(mime)
    qtbot.waitUntil(lambda: len(room.page.view.image.sentences) == 1)
    assert "too large" in room.page.view.image.sentences[0]


def test_files_beyond_the_bound_are_told(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    urls = [QUrl.fromLocalFile(str(tmp_path / f"{number}.png")) for number in range(MAX_FILES + 3)]
    room.page.offer_mime(mime_of(urls))
    assert room.page.view.image.sentences[0].startswith("3 file")
    room.page.intake.cancel()


def test_slow_reading_shows_how_far_it_is_and_can_be_canceled(qtbot: QtBot, room: Room) -> None:
    import threading

    may_end = threading.Event()

    def slow() -> bytes:
        may_end.wait(10)
        return png("x")

    room.page.intake.take_pictures([Source("slow.png", slow), Source("never.png", slow)])
    progress = room.page.view.image.progress
    assert not progress.isVisible()
    qtbot.waitUntil(progress.isVisible, timeout=3000)
    assert progress.text.text() == "Reading picture 1 of 2"
    qtbot.mouseClick(progress.cancel_button, Qt.MouseButton.LeftButton)
    may_end.set()
    qtbot.waitUntil(lambda: not progress.isVisible())
    assert room.page.view.image.sentences == ()


def test_old_lines_give_way(qtbot: QtBot, theme: Theme) -> None:
    panel = ImagePanel(theme)
    qtbot.addWidget(panel)
    for number in range(205):
        panel.say("info", str(number))
    assert (len(panel.sentences), panel.sentences[0], panel.sentences[-1]) == (200, "5", "204")
    panel.forget()
    assert panel.sentences == ()
