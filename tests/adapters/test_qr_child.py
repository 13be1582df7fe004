"""The child of the last resort, in this process: what it asks of the decoders and what it believes."""

import io
import json
import subprocess
import sys

import pytest

from ramkeep.adapters import qr_child
from tests.adapters.test_qr_zxing import TEXT, code

HELLO = "otpauth://totp/Müller?secret=JBSWY3DP"
CORNERS = [[0.0, 0.0], [9.0, 0.0], [9.0, 9.0], [0.0, 9.0]]


def question(decoder: str, width: int = 3, height: int = 2, pixels: bytes = b"abcdef") -> bytes:
    return f"{decoder} {width} {height}\n".encode() + pixels


def finds(*texts: str) -> qr_child.Decoder:
    return lambda _pixels, _width, _height: [(text, CORNERS) for text in texts]


def answer(questions: bytes, **decoders: qr_child.Decoder) -> list[tuple[int, str]]:
    return [(index, text) for index, text, _ in qr_child.answer(io.BytesIO(questions), decoders)]


def test_each_picture_goes_to_its_decoder_until_one_finds_something() -> None:
    asked: list[tuple[bytes, int, int]] = []

    def remembers(*picture: object) -> list[qr_child.Found]:
        asked.append(picture)  # type: ignore[arg-type]
        return []

    questions = question("one") + question("two", 2, 2, b"ghij") + question("three") + question("one")
    assert answer(questions, one=remembers, two=remembers, three=finds(TEXT)) == [(2, TEXT)]
    assert asked == [(b"abcdef", 3, 2), (b"ghij", 2, 2)]


def test_a_decoder_that_is_not_installed_finds_nothing() -> None:
    assert answer(question("zbar") + question("quirc"), quirc=finds(TEXT)) == [(1, TEXT)]


def test_zbar_is_not_believed_about_other_scripts() -> None:
    assert answer(question("zbar"), zbar=finds("M羹ller", TEXT)) == [(0, TEXT)]
    assert answer(question("zbar"), zbar=finds("M羹ller")) == []
    assert answer(question("qrdec"), qrdec=finds(HELLO)) == [(0, HELLO)]


@pytest.mark.parametrize("size", [(0, 5), (-3, -5), (1 << 40, 1 << 40)])
def test_sizes_that_cannot_be_end_it(size: tuple[int, int]) -> None:
    assert answer(question("quirc", *size), quirc=finds(TEXT)) == []


@pytest.mark.parametrize("decoder", ["qrdec", "quirc", "zbar"])
def test_each_decoder_reads_a_plain_code(decoder: str) -> None:
    decoders = qr_child._decoders()
    if decoder not in decoders:
        pytest.skip(f"{decoder} is not installed")
    picture = code()
    ((text, corners),) = decoders[decoder](picture.tobytes(), picture.shape[1], picture.shape[0])
    assert text == TEXT
    far = picture.shape[0] - 20
    for corner, wanted in zip(corners, [(20, 20), (far, 20), (far, far), (20, far)], strict=True):
        assert corner == pytest.approx(wanted, abs=6)


@pytest.mark.parametrize("decoder", ["qrdec", "quirc"])
@pytest.mark.parametrize(
    ("text", "charset"), [(HELLO, "utf-8"), ("12345678901", None), ("ABC:/123", None), ("アイウ", "shift_jis")]
)
def test_deqr_reads_every_sort_of_text(decoder: str, text: str, charset: str | None) -> None:
    decoders = qr_child._decoders()
    if decoder not in decoders:
        pytest.skip(f"{decoder} is not installed")
    picture = code(text, encoding=charset)
    assert [found for found, _ in decoders[decoder](picture.tobytes(), *picture.shape)] == [text]


def test_bytes_that_are_no_utf8_are_dropped() -> None:
    decoders = qr_child._decoders()
    picture = code("Müller", encoding="latin1", eci=False)
    for decoder in {"qrdec", "quirc"} & set(decoders):
        assert list(decoders[decoder](picture.tobytes(), *picture.shape)) == []


def test_it_answers_in_json() -> None:
    picture = code()
    command = [sys.executable, "-c", "from ramkeep.adapters.qr_child import main; main()"]
    asked = question("quirc", picture.shape[1], picture.shape[0], picture.tobytes())
    ran = subprocess.run(command, input=asked, capture_output=True, check=True, timeout=30)
    if "quirc" not in qr_child._decoders():
        pytest.skip("deqr is not installed")
    ((index, text, _),) = json.loads(ran.stdout)
    assert (index, text) == (0, TEXT)
