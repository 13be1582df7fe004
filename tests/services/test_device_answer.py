"""Seed and picture of an answer, read together."""

import base64
import json

import pytest

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.virtual_device import MAX_ANSWER, DeviceRefused
from ramkeep.services.device_answer import PictureUnread, answer_in, read_answer
from tests.fakes.qr_pictures import png

SEED = "JBSWY3DPEHPK3PXP" * 4
SERIAL = "acs:ram::1234567890123456:mfa/mei.chen"


def answer(picture: bytes) -> str:
    """As the API gives it."""
    device = {"SerialNumber": SERIAL, "Base32StringSeed": SEED, "QRCodePNG": base64.b64encode(picture).decode()}
    return json.dumps({"VirtualMFADevice": device})


def pictured(secret: str = SEED) -> bytes:
    """A picture of a code."""
    return png(f"otpauth://totp/Aliyun:mei.chen@corp?secret={secret}&issuer=Aliyun")


def test_the_name_is_that_of_the_picture() -> None:
    read = read_answer(answer(pictured()), OpenCvPictureLoader(), ZxingQrReader())
    assert read.credential.account == "mei.chen@corp"
    assert read.holder == Holder("1234567890123456", "mei.chen")
    assert read.remark is None
    assert SEED not in repr(read)


def test_a_picture_of_another_secret_is_refused() -> None:
    with pytest.raises(DeviceRefused):
        read_answer(answer(pictured("GEZDGNBVGY3TQOJQ")), OpenCvPictureLoader(), ZxingQrReader())


@pytest.mark.parametrize("picture", [b"no picture", png("https://example.com")])
def test_without_a_picture_that_can_be_read_the_seed_counts(picture: bytes) -> None:
    read = read_answer(answer(picture), OpenCvPictureLoader(), ZxingQrReader())
    assert read.credential.account == "mei.chen@1234567890123456"
    assert isinstance(read.remark, PictureUnread)


def test_without_a_picture_there_is_nothing_to_remark() -> None:
    assert read_answer(answer(b""), OpenCvPictureLoader(), ZxingQrReader()).remark is None


def test_what_is_taken_for_an_answer() -> None:
    text = answer(b"")
    assert answer_in(text.encode()) == text
    assert answer_in(b"\xef\xbb\xbf" + text.encode()) == text
    assert answer_in(b"\x89PNG\xff") is None
    assert answer_in(b"otpauth://totp/x") is None
    assert answer_in(text.encode().ljust(MAX_ANSWER + 1)) is None
