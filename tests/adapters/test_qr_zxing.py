"""Codes in pictures of every sort, made here; `test_qr_corpus.py` reads those of others."""

import io
from collections.abc import Callable, Iterable

import cv2
import numpy as np
import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.adapters.picture_opencv import gray_frame_of
from ramkeep.adapters.qr_looks import CAMERA, Picture
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import FoundCode, GrayFrame

TEXT = "otpauth://totp/Aliyun:mei%40example.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Aliyun"
LONG = f"otpauth-migration://offline?data={'Q0ZLTEVBTU1VU1RFUg' * 16}"


class NoLastResort:
    """Remembers whether it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def read(self, picture: Picture, cancelled: Callable[[], bool]) -> tuple[FoundCode, ...]:
        self.asked += 1
        return ()


def code(text: str = TEXT, scale: int = 5, border: int = 4, error: str = "m", **options: object) -> np.ndarray:
    out = io.BytesIO()
    segno.make(text, micro=False, error=error, boost_error=False, **options).save(
        out, kind="png", scale=scale, border=border
    )
    return cv2.imdecode(np.frombuffer(out.getvalue(), np.uint8), cv2.IMREAD_GRAYSCALE)


def on(page: np.ndarray, *placed: tuple[int, int, np.ndarray]) -> np.ndarray:
    page = page.copy()
    for left, top, picture in placed:
        page[top : top + picture.shape[0], left : left + picture.shape[1]] = picture
    return page


def page(width: int = 1280, height: int = 720, shade: int = 250) -> np.ndarray:
    return np.full((height, width), shade, np.uint8)


def noise(width: int, height: int, coarse: int = 1) -> np.ndarray:
    small = np.random.default_rng(7).integers(0, 255, (height // coarse, width // coarse), np.uint8)
    return cv2.resize(small, (width, height))


def read(picture: np.ndarray) -> list[str]:
    return [found.text for found in ZxingQrReader(NoLastResort()).read_picture(gray_frame_of(picture))]


def middle(found: FoundCode) -> tuple[float, float]:
    return sum(x for x, _ in found.corners) / 4, sum(y for _, y in found.corners) / 4


def bottle(flat: np.ndarray, bend: float = 0.9) -> np.ndarray:
    """The picture around a bottle, seen a little from above."""
    height, width = flat.shape
    x, y = np.meshgrid(np.linspace(-1, 1, width), np.linspace(-1, 1, height))
    around = np.arcsin(np.clip(x * np.sin(bend * 1.25), -1, 1)) / (bend * 1.25)
    sagging = y + 0.16 * np.sqrt(np.clip(1 - x * x, 0, 1)) - 0.08
    at = ((around + 1) / 2 * (width - 1)).astype(np.float32), ((sagging + 1) / 2 * (height - 1)).astype(np.float32)
    return cv2.remap(flat, *at, cv2.INTER_LINEAR, borderValue=255)


def test_a_camera_frame_is_read_at_once_and_placed() -> None:
    (found,) = ZxingQrReader().read_frame(gray_frame_of(on(page(), (300, 200, code()))))
    side = code().shape[0] - 40
    assert found.text == TEXT
    wanted = [(320, 220), (320 + side, 220), (320 + side, 220 + side), (320, 220 + side)]
    assert np.allclose(found.corners, wanted, atol=4)


def test_a_frame_that_hides_its_code_is_read_by_another_look_in_turn() -> None:
    blurred = cv2.GaussianBlur(on(page(640, 480, 128), (150, 60, code(scale=4))), (0, 0), 2.1)
    frame, reader = gray_frame_of(blurred), ZxingQrReader()
    looks = [[found.text for found in reader.read_frame(frame)] for _ in CAMERA]
    assert looks[0] == []
    assert [TEXT] in looks


@pytest.mark.parametrize(
    "change",
    [
        lambda picture: 255 - picture,
        lambda picture: cv2.flip(picture, 1),
        lambda picture: cv2.flip(255 - picture, 0),
        lambda picture: cv2.rotate(picture, cv2.ROTATE_90_CLOCKWISE),
        lambda picture: cv2.rotate(picture, cv2.ROTATE_180),
        lambda picture: cv2.warpAffine(
            picture, cv2.getRotationMatrix2D((640, 360), 33, 1), (1280, 720), borderValue=250
        ),
        lambda picture: (picture.astype(np.float32) * 0.12 + 10).astype(np.uint8),
        lambda picture: cv2.imdecode(cv2.imencode(".jpg", picture, (cv2.IMWRITE_JPEG_QUALITY, 10))[1], 0),
        lambda picture: cv2.resize(picture, None, fx=0.43, fy=0.43, interpolation=cv2.INTER_AREA),
        lambda picture: cv2.resize(picture, None, fx=1.37, fy=1.61),
        lambda picture: np.where(np.arange(1280) % 7 < 1, 255 - picture, picture).astype(np.uint8),
        bottle,
    ],
    ids=[
        "inverted",
        "mirrored",
        "inverted and mirrored",
        "on its side",
        "upside down",
        "askew",
        "almost black",
        "a poor JPEG",
        "tiny",
        "stretched",
        "striped",
        "around a bottle",
    ],
)
def test_a_picture_may_be_changed_in_many_ways(change: Callable[[np.ndarray], np.ndarray]) -> None:
    assert read(change(on(page(), (440, 160, code(scale=7))))) == [TEXT]


@pytest.mark.parametrize("scale", [2, 3, 4])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_small_codes_are_found_on_a_large_screenshot(scale: int, dark: bool) -> None:
    screenshot = page(3840, 2160, 245)
    for row in range(60):
        cv2.putText(
            screenshot, "Scan this with your authenticator, or type the key.", (2000, 60 + 30 * row), 0, 0.7, 30
        )
    screenshot = on(screenshot, (1200, 900, code(scale=scale)), (300, 300, code(LONG, scale=scale)))
    assert read(255 - screenshot if dark else screenshot) == [LONG, TEXT]


@pytest.mark.parametrize("scale", [3, 5, 8])
@pytest.mark.parametrize("shade", [0, 40])
def test_a_code_without_a_border_is_read_on_a_dark_page(scale: int, shade: int) -> None:
    assert read(on(page(shade=shade), (300, 150, code(scale=scale, border=0)))) == [TEXT]


@pytest.mark.parametrize("bend", [0.4, 0.6, 0.75])
def test_a_bent_code_is_read_where_straight_lines_fail(bend: float) -> None:
    bent = gray_frame_of(bottle(on(page(340, 340), (24, 24, code(LONG[:60], scale=7))), bend))
    reader = ZxingQrReader(NoLastResort())
    assert reader.read_frame(bent) == ()
    (found,) = reader.read_picture(bent)
    assert found.text == LONG[:60]
    assert np.allclose(middle(found), (170, 165), atol=20)


def test_every_code_of_a_picture_is_read_from_top_to_bottom() -> None:
    texts = [f"{TEXT}&n={number}" for number in range(6)]
    places = [(60, 40), (700, 60), (60, 420), (700, 440), (60, 800), (700, 820)]
    sheet = on(page(1100, 1200), *((x, y, code(text, scale=4)) for (x, y), text in zip(places, texts, strict=True)))
    sheet[:, 650:] = 255 - sheet[:, 650:]  # half of them light on dark
    assert read(sheet) == texts


def test_two_places_with_the_same_text_are_two_codes() -> None:
    found = ZxingQrReader().read_picture(gray_frame_of(on(page(), (60, 100, code()), (700, 300, code()))))
    assert [each.text for each in found] == [TEXT, TEXT]
    assert middle(found[0])[0] < 640 < middle(found[1])[0]


@pytest.mark.parametrize(
    "text", ["otpauth://totp/Müller:アリババ?secret=JBSWY3DP", "otpauth://totp/阿里云:小王?secret=JBSWY3DP"]
)
@pytest.mark.parametrize("eci", [False, True])
def test_labels_in_other_scripts_are_read(text: str, eci: bool) -> None:
    assert read(on(page(), (200, 100, code(text, encoding="utf-8", eci=eci)))) == [text]


def test_noise_and_texts_hold_no_codes() -> None:
    words = page()
    for row in range(40):
        cv2.putText(words, "|| ## [] 0123456789 " * 3, (10, 16 + 18 * row), 0, 0.5, 0)
    for picture in (noise(1280, 720), noise(1280, 720, 8), words, page(shade=0)):
        assert read(picture) == []


@pytest.mark.parametrize("size", [(1, 1), (20, 20), (1, 100_000), (100_000, 21), (21, 21), (22, 30_000)])
def test_pictures_too_small_or_too_thin_hold_no_codes(size: tuple[int, int]) -> None:
    width, height = size
    picture = np.zeros((height, width), np.uint8)
    assert read(picture) == []
    assert ZxingQrReader().read_frame(gray_frame_of(picture)) == ()


def test_forty_million_black_pixels_hold_no_codes() -> None:
    assert read(np.zeros((5000, 8000), np.uint8)) == []


def test_rows_may_be_longer_than_the_picture() -> None:
    picture = on(page(500, 400), (50, 50, code(scale=4)))
    wide = np.hstack([picture, noise(60, 400)])
    frame = GrayFrame(500, 400, 560, memoryview(wide.tobytes()))
    assert [found.text for found in ZxingQrReader().read_picture(frame)] == [TEXT]
    without_the_last_rest = GrayFrame(500, 400, 560, memoryview(wide.tobytes()[:-60]))
    assert [found.text for found in ZxingQrReader().read_frame(without_the_last_rest)] == [TEXT]


def test_a_frame_shorter_than_it_says_is_an_error() -> None:
    with pytest.raises(ValueError, match="shorter"):
        ZxingQrReader().read_frame(GrayFrame(100, 100, 100, memoryview(bytes(9_999))))


def test_the_last_resort_is_asked_only_when_nothing_was_found() -> None:
    last_resort = NoLastResort()
    reader = ZxingQrReader(last_resort)
    reader.read_picture(gray_frame_of(on(page(), (300, 200, code()))))
    assert last_resort.asked == 0
    reader.read_picture(gray_frame_of(page()))
    assert last_resort.asked == 1


def after(polls: int) -> Callable[[], bool]:
    left = iter(range(polls))
    return lambda: next(left, None) is None


def test_a_cancelled_reading_stops_between_two_looks() -> None:
    last_resort = NoLastResort()
    reader, picture = ZxingQrReader(last_resort), gray_frame_of(on(page(), (300, 200, code())))
    assert reader.read_picture(picture, after(0)) == ()
    assert [found.text for found in reader.read_picture(picture, after(1))] == [TEXT]
    assert reader.read_picture(gray_frame_of(page()), after(3)) == ()
    assert last_resort.asked == 0


@settings(max_examples=15)
@given(st.binary(min_size=441, max_size=900), st.integers(21, 40), st.booleans())
def test_any_bytes_are_a_picture_in_which_to_look(data: bytes, width: int, enlarged: bool) -> None:
    height = len(data) // width
    picture = np.frombuffer(data[: width * height], np.uint8).reshape(height, width)
    if enlarged:
        picture = cv2.resize(picture, None, fx=6, fy=6, interpolation=cv2.INTER_NEAREST)
    assert read(picture) == []


@settings(max_examples=15)
@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=120), st.integers(2, 6))
def test_what_was_drawn_is_what_is_read(text: str, scale: int) -> None:
    drawn = code(text, scale=scale, encoding="utf-8", eci=True)
    assert texts_of(ZxingQrReader().read_frame(gray_frame_of(drawn))) == [text]


def texts_of(found: Iterable[FoundCode]) -> list[str]:
    return [each.text for each in found]
