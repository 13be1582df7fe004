"""A drawn code says its text, to a decoder that did not draw it."""

import pytest
from pyzbar import pyzbar

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_drawing_zxing import draw_qr


@pytest.mark.parametrize("text", ["A", "otpauth://totp/Aliyun:a@b.onaliyun.com?secret=" + "Z7" * 32 + "&issuer=Aliyun"])
def test_another_decoder_reads_it(text: str) -> None:
    frame = OpenCvPictureLoader().load(draw_qr(text))
    found = pyzbar.decode((bytes(frame.data), frame.width, frame.height))
    assert [each.data.decode() for each in found] == [text]


def test_too_long_a_text_is_refused() -> None:
    with pytest.raises(ValueError, match=r"."):
        draw_qr("x" * 5000)
