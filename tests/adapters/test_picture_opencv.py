"""Pictures as people have them, and as strangers make them."""

import struct
import time
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.adapters.picture_opencv import MAX_BYTES, OpenCvPictureLoader, decode
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import GrayFrame, PictureRefused
from tests.adapters.test_picture_format import FORMATS, png_chunk
from tests.fakes.qr_pictures import address, pixels

SHARED = Path(__file__).parents[2] / "../shared/corpus/authenticators/extract_otp_secrets"
TEXT = address()


def load(data: bytes) -> GrayFrame:
    return OpenCvPictureLoader().load(data)


def read(data: bytes) -> list[str]:
    return [code.text for code in ZxingQrReader().read_frame(load(data))]


def encoded(picture: np.ndarray, extension: str = ".png") -> bytes:
    return bytes(cv2.imencode(extension, picture)[1].tobytes())


def png(width: int, height: int, depth: int, color: int, rows: bytes, extra: bytes = b"") -> bytes:
    header = struct.pack(">IIBBBBB", width, height, depth, color, 0, 0, 0)
    data = png_chunk(b"IDAT", zlib.compress(rows))
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + extra + data + png_chunk(b"IEND")


def shades(frame: GrayFrame) -> list[int]:
    return [frame.data[y * frame.stride + x] for y in range(frame.height) for x in range(frame.width)]


@pytest.mark.parametrize("extension", FORMATS)
def test_a_code_is_read_from_every_format(extension: str) -> None:
    assert read(encoded(pixels(TEXT), extension)) == [TEXT]


def test_a_frame_holds_every_pixel() -> None:
    picture = np.arange(35, dtype=np.uint8).reshape(5, 7)
    frame = load(encoded(picture))
    assert (frame.width, frame.height) == (7, 5)
    assert shades(frame) == list(range(35))


def test_transparent_parts_become_white() -> None:
    black = np.zeros((1, 3, 4), np.uint8)
    black[0, :, 3] = (0, 128, 255)
    assert shades(load(encoded(black))) == [255, 127, 0]


def test_a_code_on_a_transparent_ground_is_read() -> None:
    code = pixels(TEXT)
    clear = np.dstack([np.zeros_like(code), 255 - code[:, :, 0]])
    assert read(encoded(clear)) == [TEXT]
    assert read(encoded(clear, ".webp")) == [TEXT]


def test_sixteen_bits_and_gray_are_read() -> None:
    gray = cv2.cvtColor(pixels(TEXT), cv2.COLOR_BGR2GRAY)
    assert read(encoded(gray)) == [TEXT]
    assert read(encoded(gray.astype(np.uint16) * 257)) == [TEXT]
    assert read(encoded(pixels(TEXT).astype(np.uint16) * 257, ".tiff")) == [TEXT]


def test_palettes_are_looked_up_and_their_transparent_entries_are_white() -> None:
    palette = png_chunk(b"PLTE", bytes([10, 10, 10, 200, 200, 200, 0, 0, 0])) + png_chunk(b"tRNS", b"\xff\xff\0")
    assert shades(load(png(3, 1, 8, 3, b"\0\0\1\2", palette))) == [10, 200, 255]


def test_one_bit_is_read() -> None:
    assert shades(load(png(8, 1, 1, 0, b"\0\xa0"))) == [255, 0, 255, 0, 0, 0, 0, 0]


def test_gray_with_transparency_is_read() -> None:
    assert shades(load(png(2, 1, 8, 4, b"\0\x20\xff\x20\0"))) == [0x20, 255]


@pytest.mark.parametrize("extension", FORMATS)
def test_a_picture_that_is_cut_off_is_refused(extension: str) -> None:
    data = encoded(pixels(TEXT), extension)
    for length in (12, len(data) // 3, len(data) * 9 // 10):
        with pytest.raises(PictureRefused):
            load(data[:length])


@pytest.mark.parametrize(
    ("data", "reason"), [(b"", "empty"), (b"otpauth://totp/a", "no picture"), (bytes(MAX_BYTES + 1), "64 MiB")]
)
def test_what_is_no_picture_is_refused_with_a_reason(data: bytes, reason: str) -> None:
    with pytest.raises(PictureRefused, match=reason):
        load(data)


@pytest.mark.parametrize("size", [(40_000, 40_000), (2**31 - 1, 2**31 - 1), (40_000_001, 1), (8000, 5001)])
def test_a_bomb_is_refused_before_it_goes_off(size: tuple[int, int]) -> None:
    bomb = png(*size, 1, 0, bytes(100))
    start = time.process_time()
    with pytest.raises(PictureRefused, match="too large"):
        load(bomb)
    assert time.process_time() - start < 0.5


def test_forty_million_pixels_are_read() -> None:
    frame = load(png(8000, 5000, 1, 0, bytes(1001 * 5000)))
    assert (frame.width, frame.height) == (8000, 5000)


def test_floating_point_is_refused() -> None:
    with pytest.raises(PictureRefused):
        load(encoded(np.zeros((30, 30, 3), np.float32), ".tiff"))


@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"GIF89a", b"BM", b"RIFF\0\0\0\0WEBPVP8 ", b"II*\0\x08\0\0\0", b"\xff\xd8\xff"]),
)
def test_random_bytes_are_refused_or_decoded(data: bytes, start: bytes) -> None:
    try:
        frame = load(start + data)
    except PictureRefused:
        return
    assert len(frame.data) >= frame.width * frame.height


@given(st.sampled_from(FORMATS), st.data())
def test_damaged_pictures_are_refused_or_decoded(extension: str, data: st.DataObject) -> None:
    damaged = bytearray(encoded(np.full((20, 30, 3), 90, np.uint8), extension))
    for _ in range(data.draw(st.integers(1, 10))):
        damaged[data.draw(st.integers(0, len(damaged) - 1))] = data.draw(st.integers(0, 255))
    try:
        frame = load(bytes(damaged))
    except PictureRefused:
        return
    assert frame.width * frame.height <= 40_000_000


def test_color_is_kept_for_those_who_show_it() -> None:
    blue = np.zeros((4, 4, 3), np.uint8)
    blue[:, :, 0] = 255
    assert decode(encoded(blue))[0, 0].tolist() == [255, 0, 0]


@pytest.mark.skipif(not SHARED.is_dir(), reason="the reference pictures are not here")
def test_reference_pictures() -> None:
    with pytest.raises(PictureRefused, match="no picture"):
        load((SHARED / "text_masquerading_as_image.jpeg").read_bytes())
    assert load((SHARED / "lena_std.tif").read_bytes()).width == 512
    assert read((SHARED / "qr_but_without_otp.png").read_bytes())


def test_colors_are_told_apart_where_there_are_any() -> None:
    picture = np.full((40, 60, 3), (10, 120, 200), np.uint8)
    (page,) = OpenCvPictureLoader().load_pages(encoded(picture), finely=True).drawn
    assert [(frame.width, frame.height, set(frame.data)) for frame in page.colors] == [
        (60, 40, {10}),
        (60, 40, {120}),
        (60, 40, {200}),
    ]
    (page,) = OpenCvPictureLoader().load_pages(encoded(picture)).drawn
    assert page.colors == ()


@pytest.mark.parametrize("shape", [(40, 60), (40, 60, 3)])
def test_a_gray_picture_has_no_colors(shape: tuple[int, ...]) -> None:
    (page,) = OpenCvPictureLoader().load_pages(encoded(np.full(shape, 120, np.uint8)), finely=True).drawn
    assert page.colors == ()


def test_an_avif_that_does_not_say_so_first_is_read() -> None:
    data = encoded(pixels(TEXT), ".avif")
    assert data[4:12] == b"ftypavif"
    assert read(data.replace(b"ftypavif", b"ftypmif1", 1)) == [TEXT]


def tiff(tmp_path: Path, *pages: np.ndarray) -> bytes:
    path = tmp_path / "scan.tif"
    assert cv2.imwritemulti(str(path), pages)
    return path.read_bytes()


def test_every_page_of_a_tiff_is_read(tmp_path: Path) -> None:
    one, two = address("One"), address("Two")
    pages = OpenCvPictureLoader().load_pages(tiff(tmp_path, pixels(one), np.full((90, 60), 200, np.uint8), pixels(two)))
    found = [[code.text for code in ZxingQrReader().read_frame(page.gray)] for page in pages.drawn]
    assert (pages.count, found, pages.remarks) == (3, [[one], [], [two]], [])


def huge(data: bytes, *numbers: int) -> bytes:
    """The TIFF file in which these pages say that they are 60,000 pixels wide and high."""
    changed, number = bytearray(data), 0
    (place,) = struct.unpack_from("<I", changed, 4)
    while place:
        number += 1
        (entries,) = struct.unpack_from("<H", changed, place)
        for at in range(place + 2, place + 2 + 12 * entries, 12):
            if number in numbers and struct.unpack_from("<H", changed, at)[0] in (256, 257):
                struct.pack_into("<HII", changed, at + 2, 4, 1, 60_000)
        (place,) = struct.unpack_from("<I", changed, place + 2 + 12 * entries)
    return bytes(changed)


@pytest.mark.parametrize(("number", "left"), [(1, [20, 30]), (2, [10, 30]), (3, [10, 20])])
def test_a_page_of_a_tiff_that_is_too_large_leaves_the_others(tmp_path: Path, number: int, left: list[int]) -> None:
    data = huge(tiff(tmp_path, *[np.full((40, 50), shade, np.uint8) for shade in (10, 20, 30)]), number)
    pages = OpenCvPictureLoader().load_pages(data)
    assert [page.gray.data[0] for page in pages.drawn] == left
    assert pages.remarks == [f"Page {number} cannot be drawn."]


def test_a_tiff_without_a_page_that_can_be_drawn_is_refused_with_its_reason(tmp_path: Path) -> None:
    data = huge(tiff(tmp_path, *[np.full((40, 50), 10, np.uint8)] * 2), 1, 2)
    with pytest.raises(PictureRefused, match="60000 × 60000"):
        list(OpenCvPictureLoader().load_pages(data).drawn)
    with pytest.raises(PictureRefused, match="60000 × 60000"):
        load(data)
