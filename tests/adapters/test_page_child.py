"""The child that draws pages, in this process: what it understands, and that it is confined before it looks."""

import io
import sys

import pytest

from ramkeep.adapters import page_child
from tests.adapters.test_drawn_pages import HEIC
from tests.fakes.pdf_files import pdf


class Unlocked(Exception):
    """The file was looked at."""


def answer(kind: str, data: bytes, page: int = 0, most: int = 1_000_000, channels: int = 1) -> tuple[str, bytes]:
    question = io.BytesIO(f"{kind} {page} 72 {most} {channels}\n".encode() + data)
    pages, size, pixels = [*b"".join(page_child.answer(question, lambda _kind: None)).split(b"\n", 2), b"", b""][:3]
    return f"{pages.decode()} {size.decode()}".strip(), pixels


def test_a_page_comes_gray_or_in_color() -> None:
    data = pdf([None], (30, 20))
    assert answer("pdf", data) == ("1 30 20 1", b"\xff" * 600)
    assert answer("pdf", data, channels=3) == ("1 30 20 3", b"\xff" * 1800)


def test_rows_are_told_without_what_the_library_puts_between_them() -> None:
    drawing = b"0 0 7 1 re f"
    line, pixels = answer("pdf", pdf([None], (7, 3), drawing=drawing))
    assert line == "1 7 3 1"
    assert pixels == b"\xff" * 14 + b"\0" * 7


def test_a_page_that_is_not_there_has_no_pixels() -> None:
    assert answer("pdf", pdf([None]), page=1) == ("1", b"")


def test_a_heic_picture_comes_in_color_and_within_the_pixels() -> None:
    line, pixels = answer("heic", HEIC)
    assert line == "1 180 180 3"
    assert len(pixels) == 180 * 180 * 3
    assert answer("heic", HEIC, most=180 * 180 - 1) == (page_child.DAMAGED, b"")


@pytest.mark.parametrize("kind", ["pdf", "heic"])
def test_it_is_confined_before_it_looks_at_the_file(kind: str) -> None:
    class Untouchable(io.BytesIO):
        def read(self, *_size: object) -> bytes:
            raise Unlocked

    told: list[str] = []

    def confined(kind: str) -> None:
        told.append(kind)
        raise InterruptedError

    with pytest.raises(InterruptedError):
        list(page_child.answer(Untouchable(f"{kind} 0 72 100 1\n".encode()), confined))
    assert told == [kind]


def test_the_pages_are_told_before_one_is_drawn() -> None:
    question = io.BytesIO(b"pdf 0 72 1000000 1\n" + pdf([None, None]))
    assert next(page_child.answer(question, lambda _kind: None)) == b"2\n"


@pytest.mark.parametrize(("kind", "library"), [("pdf", "pypdfium2"), ("heic", "pi_heif")])
def test_a_library_that_is_not_there_is_told_of(kind: str, library: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    assert answer(kind, b"") == (page_child.MISSING, b"")
