"""Enrolling for somebody: the line that says for whom, and the answer of CreateVirtualMFADevice."""

import base64
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.holder import Holder
from ramkeep.core.vault.seal import open_
from tests.fakes.desk import PASSWORD
from tests.fakes.qr_pictures import png
from tests.ui.enroll.conftest import Room

SEED = "JBSWY3DPEHPK3PXP" * 4
ID = "1234567890123456"
ROOT, MEI = Holder(ID), Holder(ID, "mei.chen")


def uri(label: str, secret: str = SEED) -> str:
    return f"otpauth://totp/Aliyun:{label}?secret={secret}&issuer=Aliyun"


def answer(picture: bytes | None = None, seed: str = SEED) -> str:
    """As the API gives it."""
    png_text = base64.b64encode(png(uri(f"mei.chen@{ID}")) if picture is None else picture).decode()
    device = {"SerialNumber": f"acs:ram::{ID}:mfa/mei.chen", "Base32StringSeed": seed, "QRCodePNG": png_text}
    return json.dumps({"VirtualMFADevice": device, "RequestId": "04F0F334"})


def pasted(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def add(qtbot: QtBot, room: Room) -> None:
    """Say yes to the card."""
    qtbot.waitUntil(room.is_checking)
    before = len(room.names)
    qtbot.mouseClick(room.page.check.add_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(room.names) == before + 1)


def holders(room: Room) -> list[str]:
    """Whose the codes in the file are."""
    assert room.desk.file.data is not None
    return [each.holder for each in open_(room.desk.file.data, PASSWORD).contents.accounts]


def test_what_is_scanned_for_root_is_bound_to_it(qtbot: QtBot, room: Room) -> None:
    room.page.bind(ROOT)
    assert room.page.bound.isVisible()
    assert ID in room.page.bound.text.text()
    room.page.offer_text(uri("ops@example.com"))
    with qtbot.waitSignal(room.page.stored_for) as told:
        add(qtbot, room)
    assert told.args == [ROOT]
    assert holders(room)[-1] == str(ROOT)
    assert not room.page.bound.isVisible()
    assert room.enrollment.holder is None


def test_a_label_of_somebody_else_is_warned_of_and_can_be_added(qtbot: QtBot, room: Room) -> None:
    room.page.bind(Holder(ID, "li"))
    room.page.offer_text(uri(f"mei.chen@{ID}"))
    qtbot.waitUntil(room.is_checking)
    assert any(f"mei.chen@{ID}" in remark for remark in room.page.check.card.remarks)
    with qtbot.waitSignal(room.page.stored_for):
        add(qtbot, room)
    assert holders(room)[-1] == str(Holder(ID, "li"))


def test_the_binding_is_taken_back_on_the_card(qtbot: QtBot, room: Room) -> None:
    room.page.bind(Holder(ID, "li"))
    room.page.offer_text(uri(f"mei.chen@{ID}"))
    qtbot.waitUntil(room.is_checking)
    qtbot.mouseClick(room.page.bound.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not room.page.check.card.remarks)
    with qtbot.waitSignal(room.page.stored) as told:
        add(qtbot, room)
    assert told.args == [1]
    assert holders(room)[-1] == ""


def test_two_devices_of_one_label_stay_apart(qtbot: QtBot, room: Room) -> None:
    for secret in (SEED, "GEZDGNBVGY3TQOJQ" * 4):
        room.page.bind(MEI)
        room.page.offer_text(uri(f"mei.chen@{ID}", secret))
        qtbot.waitUntil(room.is_checking)
        if secret != SEED:
            assert any("mei.chen  ·  Added" in text for text in room.page.check.card.compared)
        with qtbot.waitSignal(room.page.stored_for):
            add(qtbot, room)
    assert holders(room)[-2:] == [str(MEI), str(MEI)]
    assert room.names[-1] == room.names[-2]


def test_a_pasted_answer_is_read_and_bound_by_its_serial_number(qtbot: QtBot, room: Room) -> None:
    assert room.page.offer_mime(pasted(answer()))
    qtbot.waitUntil(room.is_checking)
    assert room.page.check.card.account_field.text() == f"mei.chen@{ID}"
    assert not any(SEED in text for text in room.page.view.image.sentences)
    add(qtbot, room)
    assert holders(room)[-1] == str(MEI)


def test_a_dropped_answer_is_read(qtbot: QtBot, room: Room, tmp_path: Path) -> None:
    (tmp_path / "device.json").write_text(answer(), "utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / "device.json"))])
    room.page.offer_mime(mime)
    qtbot.waitUntil(room.is_checking)
    assert room.enrollment.accounts(room.enrollment.found)[0].holder == str(MEI)


def test_a_step_stands_before_the_serial_number(qtbot: QtBot, room: Room) -> None:
    room.page.bind(Holder(ID, "li"))
    room.page.offer_mime(pasted(answer()))
    qtbot.waitUntil(room.is_checking)
    assert room.enrollment.accounts(room.enrollment.found)[0].holder == str(Holder(ID, "li"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (answer(png(uri("mei.chen@corp", "GEZDGNBVGY3TQOJQ"))), "different secrets"),
        (answer()[:-40], "damaged"),
        ('{"VirtualMFADevice": 5}', "damaged"),
    ],
)
def test_an_answer_that_does_not_agree_is_refused(qtbot: QtBot, room: Room, text: str, told: str) -> None:
    room.page.offer_mime(pasted(text))
    qtbot.waitUntil(lambda: any(told in sentence for sentence in room.page.view.image.sentences))
    assert not room.page.is_checking
    assert room.enrollment.found == ()
    assert not any(SEED in sentence for sentence in room.page.view.image.sentences)


def test_a_seed_whose_picture_cannot_be_read_is_taken_with_a_word(qtbot: QtBot, room: Room) -> None:
    room.page.offer_mime(pasted(answer(b"no picture")))
    qtbot.waitUntil(room.is_checking)
    assert "could not be read" in room.page.check.left_out.text.text()
