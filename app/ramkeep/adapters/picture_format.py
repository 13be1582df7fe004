"""What the first bytes of a picture tell: its format and its size, before anything is decoded."""

import struct
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress

from ramkeep.core.said import said
from ramkeep.services.ports import NoPicture, PictureRefused

Size = tuple[int, int]

UNKNOWN = said("This is no picture that can be read. PNG, JPEG, GIF, BMP, WebP, AVIF, HEIC, TIFF and PDF can.")
DAMAGED = said("The picture is damaged or cut off.")

_PNG = b"\x89PNG\r\n\x1a\n"
_MOST_PAGES = 10_000
_HEIF = (b"ftyphei", b"ftyphev", b"ftypmif")
_LONGEST_BRANDS = 256  # bytes
_BMP_HEADERS = tuple(struct.pack("<I", size) for size in (12, 16, 40, 52, 56, 64, 108, 124))
"""How long they are, which tells a bitmap from a text that begins with BM (BITMAPCOREHEADER to BITMAPV5HEADER)."""

_PNG_PIXELS = {b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"}


def size_of(data: bytes) -> Size:
    """Width and height in pixels, as the header says.

    Raises:
        PictureRefused: not a format that is read here, or the header is damaged.
    """
    try:
        width, height = _reader(data)(data)
    except (struct.error, IndexError) as damaged:
        raise PictureRefused(DAMAGED) from damaged
    if width < 1 or height < 1:
        raise PictureRefused(DAMAGED)
    return width, height


def drawn_kind(data: bytes) -> str:
    """`pdf` or `heic` for what `drawn_pages` draws; empty for everything else."""
    # ISO 32000-1, annex H.3.4.1: readers look for it within the first 1024 bytes.
    if b"%PDF-" in data[:1024] and not any(data.startswith(magic, offset) for offset, magic, _ in _MAGIC):
        return "pdf"
    return "heic" if _is_heic(data) else ""


def tiff_pages(data: bytes) -> int:
    """How many pages a TIFF file has, and 1 for every other picture (TIFF revision 6.0, section 2)."""
    if data[:4] not in (b"II*\0", b"MM\0*"):
        return 1
    order, seen = "<" if data.startswith(b"II") else ">", set[int]()
    with suppress(struct.error):
        (at,) = struct.unpack_from(order + "I", data, 4)
        while at and at not in seen and len(seen) < _MOST_PAGES:
            (entries,) = struct.unpack_from(order + "H", data, at)
            seen.add(at)
            (at,) = struct.unpack_from(order + "I", data, at + 2 + 12 * entries)
    return max(1, len(seen))


def bare_png(data: bytes) -> bytes:
    """The same PNG with nothing but its pixels: no texts, profiles or animation.

    Source: PNG specification (third edition), 5 "Datastream structure".

    Raises:
        PictureRefused: a chunk is cut off or its checksum is wrong.
    """
    return _PNG + b"".join(chunk for kind, chunk in _png_chunks(data) if kind in _PNG_PIXELS)


def is_png(data: bytes) -> bool:
    """Does it begin as a PNG?"""
    return data.startswith(_PNG)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at, kind = len(_PNG), b""
    while kind != b"IEND":
        if len(data) < at + 12:
            raise PictureRefused(DAMAGED)
        length, kind = struct.unpack_from(">I4s", data, at)
        chunk = data[at : at + 12 + length]
        if len(chunk) < 12 + length or zlib.crc32(chunk[4:-4]) != int.from_bytes(chunk[-4:], "big"):
            raise PictureRefused(DAMAGED)
        yield kind, chunk
        at += 12 + length


def _is_heic(data: bytes) -> bool:
    """ISO/IEC 23008-12: `mif1` alone does not tell the coding, which a brand after it does."""
    brands = data[8 : min(int.from_bytes(data[:4]), _LONGEST_BRANDS)]
    return data[4:11] in _HEIF and b"avif" not in brands


def _reader(data: bytes) -> Callable[[bytes], Size]:
    for offset, magic, reader in _MAGIC:
        if data.startswith(magic, offset) and (reader is not _bmp or data[14:18] in _BMP_HEADERS):
            return reader
    if data[4:11] in _HEIF:
        return _heif
    raise NoPicture(UNKNOWN)


def _png(data: bytes) -> Size:
    width, height = struct.unpack_from(">II", data, 16)
    return width, height


def _jpeg(data: bytes) -> Size:
    """ITU-T T.81, B.2.2: the first start-of-frame segment."""
    at = 2
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        marker = data[at + 1]
        if data[at] != 0xFF or marker in (0xD9, 0xDA):
            raise PictureRefused(DAMAGED)
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + int(struct.unpack_from(">H", data, at + 2)[0])


def _gif(data: bytes) -> Size:
    width, height = struct.unpack_from("<HH", data, 6)
    return width, height


def _bmp(data: bytes) -> Size:
    old = data[14:18] == b"\x0c\0\0\0"
    width, height = struct.unpack_from("<HH" if old else "<ii", data, 18)
    return abs(width), abs(height)


def _webp(data: bytes) -> Size:
    """RFC 9649: the first chunk is VP8, VP8L or VP8X."""
    kind = data[12:16]
    if kind == b"VP8X":
        return 1 + int.from_bytes(data[24:27], "little"), 1 + int.from_bytes(data[27:30], "little")
    if kind == b"VP8L":
        (bits,) = struct.unpack_from("<I", data, 21)
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    width, height = struct.unpack_from("<HH", data, 26)
    return width & 0x3FFF, height & 0x3FFF


def _heif(data: bytes) -> Size:
    """ISO/IEC 23008-12: the largest `ispe` property; a picture of tiles has one for each tile as well."""
    sizes, at = [(0, 0)], data.find(b"ispe")
    while at >= 0 and len(sizes) < 64:
        width, height = struct.unpack_from(">II", data, at + 8)
        sizes.append((width, height))
        at = data.find(b"ispe", at + 4, 1 << 16)
    return max(sizes, key=lambda size: size[0] * size[1])


def _tiff(data: bytes) -> Size:
    """TIFF revision 6.0, section 2: tags 256 and 257 of the first directory."""
    order = "<" if data.startswith(b"II") else ">"
    (at,) = struct.unpack_from(order + "I", data, 4)
    (count,) = struct.unpack_from(order + "H", data, at)
    size = {256: 0, 257: 0}
    for entry in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind, _, short, _ = struct.unpack_from(order + "HHIHH", data, entry)
        if tag in size:
            size[tag] = short if kind == 3 else struct.unpack_from(order + "I", data, entry + 8)[0]
    return size[256], size[257]


_MAGIC: tuple[tuple[int, bytes, Callable[[bytes], Size]], ...] = (
    (0, _PNG, _png),
    (0, b"\xff\xd8\xff", _jpeg),
    (0, b"GIF87a", _gif),
    (0, b"GIF89a", _gif),
    (0, b"BM", _bmp),
    (8, b"WEBP", _webp),
    (4, b"ftypavif", _heif),
    (0, b"II*\0", _tiff),
    (0, b"MM\0*", _tiff),
)
