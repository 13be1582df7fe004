"""The child process of `qr_last_resort`: pictures come in by standard input, codes go out as JSON."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, BinaryIO

from ramkeep.adapters.confined import confine

Corners = list[list[float]]
Found = tuple[str, Corners]
Decoder = Callable[[bytes, int, int], Iterable[Found]]

_SECONDS = 4
_PICTURE = 40_000_000  # bytes
_KANJI = 8


def main() -> None:
    """Answer what standard input asks: `DECODER WIDTH HEIGHT`, a newline and the bytes, again and again."""
    decoders = _decoders()
    confine(_SECONDS)
    json.dump(answer(sys.stdin.buffer, decoders), sys.stdout)


def answer(questions: BinaryIO, decoders: dict[str, Decoder]) -> list[tuple[int, str, Corners]]:
    """The codes of the first picture in which there are any, with the picture's number."""
    trusted: set[str] = set()
    for index, (decoder, pixels, width, height) in enumerate(_pictures(questions)):
        found = list(decoders[decoder](pixels, width, height)) if decoder in decoders else []
        if decoder != "zbar":
            trusted.update(text for text, _ in found)
        # ZBar guesses an East Asian character set where there is none (mchehab/zbar#212).
        believed = [(index, text, corners) for text, corners in found if text.isascii() or text in trusted]
        if believed:
            return believed
    return []


def _pictures(questions: BinaryIO) -> Iterator[tuple[str, bytes, int, int]]:
    while line := questions.readline(64):
        decoder, *numbers = line.split()
        width, height = map(int, numbers)
        if min(width, height) < 1 or width * height > _PICTURE:
            return
        yield decoder.decode(), questions.read(width * height), width, height


def _decoders() -> dict[str, Decoder]:
    """Those that are installed."""
    decoders: dict[str, Decoder] = {}
    with suppress(ImportError):
        import deqr

        decoders["qrdec"] = lambda *picture: _by_deqr(deqr.QRdecDecoder(), *picture)
        decoders["quirc"] = lambda *picture: _by_deqr(deqr.QuircDecoder(), *picture)
    with suppress(ImportError):
        from pyzbar import pyzbar

        decoders["zbar"] = lambda *picture: _by_zbar(pyzbar, *picture)
    return decoders


def _by_deqr(decoder: Any, pixels: bytes, width: int, height: int) -> Iterator[Found]:
    for code in decoder.decode((pixels, (width, height)), convert_data=False):
        with suppress(UnicodeDecodeError):
            parts = ((part.data, "shift_jis" if part.type == _KANJI else "utf-8") for part in code.data_entries)
            yield "".join(data.decode(charset) for data, charset in parts), [[x, y] for x, y in code.corners]


def _by_zbar(pyzbar: Any, pixels: bytes, width: int, height: int) -> Iterator[Found]:
    for code in pyzbar.decode((pixels, width, height), symbols=[pyzbar.ZBarSymbol.QRCODE]):
        with suppress(UnicodeDecodeError):
            left, top, across, down = code.rect
            right, bottom = left + across, top + down
            yield code.data.decode(), [[left, top], [right, top], [right, bottom], [left, bottom]]
