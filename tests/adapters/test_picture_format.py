"""Sizes out of the headers of real pictures, and out of damaged ones."""

import struct
import zlib

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.adapters.picture_format import DAMAGED, UNKNOWN, bare_png, drawn_kind, is_png, size_of, tiff_pages
from ramkeep.services.ports import NoPicture, PictureRefused

FORMATS = (".png", ".jpg", ".gif", ".bmp", ".webp", ".tiff", ".avif")


def encoded(
    extension: str, width: int = 61, height: int = 43, channels: int = 3, options: tuple[int, ...] = ()
) -> bytes:
    picture = np.random.default_rng(1).integers(0, 255, (height, width, channels), np.uint8)
    return bytes(cv2.imencode(extension, picture, options)[1].tobytes())


def png_chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


@pytest.mark.parametrize("extension", FORMATS)
def test_the_size_is_told_without_decoding(extension: str) -> None:
    assert size_of(encoded(extension)) == (61, 43)


def test_every_sort_of_webp_tells_its_size() -> None:
    lossless = encoded(".webp", channels=4, options=(cv2.IMWRITE_WEBP_QUALITY, 101))
    extended = encoded(".webp", channels=4, options=(cv2.IMWRITE_WEBP_QUALITY, 50))
    assert {data[12:16] for data in (encoded(".webp", options=(cv2.IMWRITE_WEBP_QUALITY, 50)), lossless, extended)} == {
        b"VP8 ",
        b"VP8L",
        b"VP8X",
    }
    assert size_of(lossless) == size_of(extended) == (61, 43)


def test_a_progressive_jpeg_tells_its_size() -> None:
    assert size_of(encoded(".jpg", options=(cv2.IMWRITE_JPEG_PROGRESSIVE, 1))) == (61, 43)


def test_a_tiff_of_the_other_byte_order_tells_its_size() -> None:
    entries = struct.pack(">HHIHH", 256, 3, 1, 640, 0) + struct.pack(">HHII", 257, 4, 1, 480)
    assert size_of(b"MM\0*" + struct.pack(">IH", 8, 2) + entries + bytes(4)) == (640, 480)


def test_an_old_bitmap_and_one_written_from_the_top_tell_their_size() -> None:
    assert size_of(b"BM" + bytes(12) + struct.pack("<IHH", 12, 30, 20)) == (30, 20)
    assert size_of(b"BM" + bytes(12) + struct.pack("<Iii", 40, 30, -20)) == (30, 20)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"hello, this is a text", UNKNOWN),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", DAMAGED),
        (b"\x89PNG\r\n\x1a\n", DAMAGED),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", DAMAGED),
        (b"\xff\xd8\xff\xd9", DAMAGED),
        (b"GIF89a\0\0\0\0", DAMAGED),
        (b"II*\0\xff\xff\xff\x7f", DAMAGED),
        (b"\0\0\0\x20ftypavif", DAMAGED),
    ],
)
def test_what_is_no_picture_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    with pytest.raises(PictureRefused) as refused:
        size_of(data)
    assert refused.value.reason == reason


@pytest.mark.parametrize("data", [b"BM, and then a text of some length", b"hello", b"", b"\0" * 40])
def test_what_may_be_a_text_is_told_from_a_damaged_picture(data: bytes) -> None:
    with pytest.raises(NoPicture):
        size_of(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "pdf"),
        (b"\n\n%PDF-1.4\n", "pdf"),
        (bytes(1024) + b"%PDF-1.4\n", ""),
        (b"GIF89a %PDF-1.4", ""),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic", "heic"),
        (b"\0\0\0\x20ftypavif", ""),
        (b"\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf", ""),
        (b"\0\0\0\x18ftypmif1\0\0\0\0mif1heicmeta avif", "heic"),
        (b"hello", ""),
        (b"", ""),
    ],
)
def test_what_is_drawn_elsewhere_is_told_by_its_first_bytes(data: bytes, kind: str) -> None:
    assert drawn_kind(data) == kind


def directories(*following: int, order: str = "<") -> bytes:
    """A TIFF of empty directories of six bytes each; each number is the place of the next one."""
    return (
        (b"II*\0" if order == "<" else b"MM\0*")
        + struct.pack(order + "I", 8)
        + b"".join(struct.pack(order + "HI", 0, place) for place in following)
    )


@pytest.mark.parametrize(
    ("data", "count"),
    [
        (directories(14, 20, 0), 3),
        (directories(14, 0, order=">"), 2),
        (directories(0), 1),
        (directories(14, 8), 2),
        (directories(8), 1),
        (directories(14, 9999), 2),
        (b"II*\0", 1),
        (b"hello", 1),
        (b"", 1),
    ],
    ids=["three", "other order", "one", "a circle", "itself", "out of the file", "cut off", "a text", "nothing"],
)
def test_the_pages_of_a_tiff_are_counted(data: bytes, count: int) -> None:
    assert tiff_pages(data) == count


@pytest.mark.parametrize("extension", FORMATS)
@given(st.data())
def test_damaged_headers_are_refused_or_tell_some_size(extension: str, data: st.DataObject) -> None:
    header = bytearray(encoded(extension)[:200])
    for _ in range(data.draw(st.integers(0, 8))):
        header[data.draw(st.integers(0, len(header) - 1))] = data.draw(st.integers(0, 255))
    try:
        width, height = size_of(bytes(header[: data.draw(st.integers(0, len(header)))]))
    except PictureRefused:
        return
    assert width > 0
    assert height > 0


def test_only_the_pixels_of_a_png_are_kept() -> None:
    data = encoded(".png")
    with_text = data[:33] + png_chunk(b"tEXt", b"Comment\0a secret") + png_chunk(b"iCCP", b"x\0\0broken") + data[33:]
    assert is_png(with_text)
    assert bare_png(with_text + b"more behind the end") == bare_png(data)
    assert b"secret" not in bare_png(with_text)


def test_a_png_that_is_cut_off_or_changed_is_refused() -> None:
    data = encoded(".png")
    changed = bytearray(data)
    changed[len(data) // 2] ^= 1
    for damaged in (data[:-1], data[:-12], data[:50], data[:8], bytes(changed)):
        with pytest.raises(PictureRefused):
            bare_png(damaged)
