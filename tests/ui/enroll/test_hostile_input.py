"""What strangers make, through the page from end to end: a clear sentence, and nothing is added without the card."""

import io
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from tests.fakes.pdf_files import pdf
from tests.fakes.qr_pictures import OTHER_SECRET, address, png
from tests.ui.enroll.conftest import Room

BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
CONTROLS = "\x00\x07\x08\x1b\x7f\x85\u2028\u2029\ufeff\u200b"
SEVERAL = [address(f"Site {number}", "mei", f"GEZDGNBVGY3TQOJQGEZDGNB{letter}") for number, letter in enumerate("ABCD")]
LINK = "otpauth://totp/"


@pytest.fixture(autouse=True)
def _nothing_is_kept(room: Room) -> Iterator[None]:
    """Whatever comes, the vault is the same afterwards."""
    before = room.desk.file.data
    yield
    assert room.desk.file.data == before


def chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def claiming(width: int, height: int) -> bytes:
    """A PNG of a hundred bytes that says it is so large, and is whole in every other way."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(64))) + chunk(b"IEND", b"")
    )


def zipped() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("code.png", png(address()))
    return packed.getvalue()


def drop(room: Room, mime: QMimeData) -> None:
    action, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(room.page, QDragEnterEvent(QPoint(50, 50), action, mime, buttons, none))
    QApplication.sendEvent(room.page, QDropEvent(QPointF(50, 50), action, mime, buttons, none))


def drop_file(room: Room, path: Path, data: bytes) -> None:
    path.write_bytes(data)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(room, mime)


def give(room: Room, way: str, text: str) -> None:
    if way == "drop":
        mime = QMimeData()
        mime.setText(text)
        drop(room, mime)
    else:
        QGuiApplication.clipboard().setText(text)
        room.page.view.image.paste_button.click()


def told(qtbot: QtBot, room: Room) -> str:
    """The one sentence that is said; no card is up."""
    image = room.page.view.image
    qtbot.waitUntil(lambda: len(image.sentences) == 1)
    assert image.isVisible()
    assert not room.page.is_checking
    return image.sentences[0]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (claiming(40_000, 40_000), "The picture is too large: 40000 × 40000 pixels; at most 40 million can be read."),
        (
            claiming(2**31 - 1, 2**31 - 1),
            "The picture is too large: 2147483647 × 2147483647 pixels; at most 40 million",
        ),
        (claiming(400, 400), "The picture is damaged or cut off."),
        (zipped(), "This is no picture that can be read. PNG, JPEG, GIF, BMP, WebP, AVIF, HEIC, TIFF and PDF can."),
        (b"", "The picture is empty: it has no bytes."),
        (pdf([None], locked=True), "The PDF is locked with a password."),
        (b"%PDF-1.7\n" + bytes(5000), "The PDF is damaged or cut off."),
        (pdf([None], drawing=b"q " * 1_000_000), "No QR code found."),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(500), "The picture is damaged or cut off."),
        (b"MZ\x90\x00" + bytes(500), "This is no picture that can be read."),
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "This is no picture that can be read."),
        (png(LINK + "x" * 2800, 3), "The secret is missing or not whole."),
        (png("A quick fox. " * 220, 3), "This is plain text, no enrollment: nothing in it begins with otpauth://."),
        (png("https://example.com/login"), "This code is a web address, no enrollment. It was not opened."),
        (png("phonefactor://activate_account?code=1"), "This code is for another app of the site."),
        (png("oktaverify://email?url=x"), "This code is for another app of the site."),
        (png("javascript:alert(1)"), "This is plain text, no enrollment"),
        (png("otpauth://evil/x?secret=JBSWY3DP"), "This code asks for a kind of password that Ramkeep does not know."),
        (png(f"{LINK}x?secret={OTHER_SECRET}&period=0"), "The code cannot be used: its “period” is wrong."),
    ],
    ids=lambda value: value[:40] if isinstance(value, str) else "",
)
def test_a_hostile_file_ends_in_a_clear_sentence(
    qtbot: QtBot, room: Room, tmp_path: Path, data: bytes, sentence: str
) -> None:
    drop_file(room, tmp_path / "holiday.png", data)
    assert told(qtbot, room).startswith(f"holiday.png: {sentence}")


def shown_texts(room: Room) -> list[str]:
    """Every text that the card shows or speaks."""
    card = room.page.check.card
    labels = [each.text() for each in card.findChildren(QLabel)]
    fields = [each.text() for each in card.findChildren(QLineEdit)]
    return [*labels, *fields, *(each.accessibleName() for each in card.findChildren(QLabel)), *card.remarks]


@pytest.mark.parametrize("hidden", [BIDI, CONTROLS, *BIDI, "\x1b", "\u200b", "\u3164"], ids=ascii)
def test_characters_that_nobody_sees_are_marked_and_warned_of(
    qtbot: QtBot, room: Room, tmp_path: Path, hidden: str
) -> None:
    drop_file(room, tmp_path / "code.png", png(address(f"Goo{hidden}gle", f"m{hidden}ei", OTHER_SECRET)))
    qtbot.waitUntil(room.is_checking)
    assert not [text for text in shown_texts(room) if set(text) & set(hidden)]
    assert f"Goo[U+{ord(hidden[0]):04X}]" in room.page.check.card.heading.text()
    assert any("characters that nobody sees" in remark for remark in room.page.check.card.remarks)
    qtbot.waitUntil(room.page.check.not_now_button.hasFocus)


def test_a_name_in_markup_is_shown_as_it_stands(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    drop_file(room, tmp_path / "code.png", png(address("<b>Bank</b><img src=x>", "&lt;mei&gt;", OTHER_SECRET)))
    qtbot.waitUntil(room.is_checking)
    assert "<b>Bank</b><img src=x>" in room.page.check.card.heading.text()
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in room.page.check.card.findChildren(QLabel))


@pytest.mark.parametrize("way", ["clipboard", "drop"])
def test_a_text_of_several_enrollments_is_a_list_to_choose_from(qtbot: QtBot, room: Room, way: str) -> None:
    give(room, way, "\r\n".join(["# my codes", *SEVERAL, "", "and a line of talk", SEVERAL[0]]))
    qtbot.waitUntil(room.is_checking)
    assert [row.credential.issuer for row in room.page.check.model.rows] == ["Site 0", "Site 1", "Site 2", "Site 3"]
    assert "plain text" in room.page.check.left_out.text.text()


@pytest.mark.parametrize("way", ["clipboard", "drop"])
def test_two_hundred_lines_of_talk_are_answered_in_one_sentence(qtbot: QtBot, room: Room, way: str) -> None:
    give(room, way, "\n".join(f"line {number} of a letter" for number in range(200)))
    sentence = told(qtbot, room)
    assert sentence.startswith("Pasted text: This is plain text, no enrollment")
    assert "200" in sentence


def test_two_hundred_enrollments_are_all_found(qtbot: QtBot, room: Room) -> None:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    secrets = [f"GEZDGNBVGY3TQOJQGEZDGN{letters[number // 32]}{letters[number % 32]}" for number in range(200)]
    lines = [address(f"Site {number}", "mei", secret) for number, secret in enumerate(secrets)]
    give(room, "clipboard", "\n".join(lines))
    qtbot.waitUntil(room.is_checking, timeout=20_000)
    assert len(room.page.check.model.rows) == 200


@pytest.mark.parametrize("way", ["clipboard", "drop"])
@pytest.mark.parametrize("text", ["x" * (2 << 20), f"{SEVERAL[0]}\n" * 20_000, LINK + "x" * (2 << 20)])
def test_two_megabytes_of_text_are_refused_at_once(qtbot: QtBot, room: Room, way: str, text: str) -> None:
    began = time.monotonic()
    give(room, way, text)
    assert told(qtbot, room) == "Pasted text: The text is too long to be an enrollment."
    assert time.monotonic() - began < 5


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (f"{SEVERAL[0]}\n" * 20_000, "codes.txt: The text is too long to be an enrollment."),
        ("talk " * 400_000, "codes.txt: This is no picture that can be read."),
    ],
)
def test_two_megabytes_in_a_file_are_refused(
    qtbot: QtBot, room: Room, tmp_path: Path, text: str, sentence: str
) -> None:
    drop_file(room, tmp_path / "codes.txt", text.encode())
    assert told(qtbot, room).startswith(sentence)


def test_the_name_of_a_file_cannot_turn_a_sentence_round(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    drop_file(room, tmp_path / "photo\u202egnp.exe", b"MZ")
    assert told(qtbot, room).startswith("photo[U+202E]gnp.exe: ")
