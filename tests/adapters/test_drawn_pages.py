"""PDF pages and HEIC pictures, drawn by the real child, and children that misbehave."""

import sys
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.adapters import page_child
from ramkeep.adapters.drawn_pages import DAMAGED_PDF, LOCKED, MISSING, UNDRAWN, PageArtist
from ramkeep.adapters.picture_format import DAMAGED
from ramkeep.adapters.picture_opencv import MAX_PAGES, OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import Pages, PictureRefused
from tests.fakes.pdf_files import A4, pdf
from tests.fakes.qr_pictures import address, png

HEIC = (Path(__file__).parent / "data" / "enrollment.heic").read_bytes()
ONE, TWO = address("One"), address("Two")


def code(text: str) -> np.ndarray:
    return cv2.imdecode(np.frombuffer(png(text), np.uint8), cv2.IMREAD_GRAYSCALE)


def pages_of(data: bytes, *, finely: bool = False) -> Pages:
    return OpenCvPictureLoader().load_pages(data, finely=finely)


def texts_on(pages: Pages) -> list[list[str]]:
    return [[found.text for found in ZxingQrReader().read_frame(page.gray)] for page in pages.drawn]


def artist(program: str, seconds: float = 20.0) -> PageArtist:
    return PageArtist((sys.executable, "-c", program), seconds)


def saying(answer: bytes) -> PageArtist:
    return artist(f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({answer!r})")


def refusal(data: bytes, loader: OpenCvPictureLoader | None = None) -> str:
    with pytest.raises(PictureRefused) as refused:
        (loader or OpenCvPictureLoader()).load_pages(data)
    return refused.value.reason


def test_every_page_of_a_pdf_is_read() -> None:
    pages = pages_of(pdf([code(ONE), None, code(TWO)]))
    assert pages.count == 3
    assert texts_on(pages) == [[ONE], [], [TWO]]
    assert pages.remarks == []


def test_a_page_is_drawn_as_printers_do_and_finely_on_request() -> None:
    data = pdf([code(ONE)])
    (page,) = pages_of(data).drawn
    assert (page.gray.width, page.gray.height) == pytest.approx((595 / 72 * 300, 842 / 72 * 300), abs=1)
    (fine,) = pages_of(data, finely=True).drawn
    assert (fine.gray.width, fine.gray.height) == pytest.approx((595 / 72 * 600, 842 / 72 * 600), abs=1)


@pytest.mark.parametrize("size", [(14_400.0, 14_400.0), (14_400.0, 0.1), (3.0, 3.0)])
@pytest.mark.parametrize("finely", [False, True])
def test_a_page_of_any_size_keeps_within_the_pixels(size: tuple[float, float], *, finely: bool) -> None:
    (page,) = pages_of(pdf([None], size), finely=finely).drawn
    assert 1 <= page.gray.width * page.gray.height <= (40_000_000 if finely else 12_000_000)
    assert max(page.gray.width, page.gray.height) <= 32_000


def test_a_heic_picture_is_read_with_its_colors() -> None:
    assert texts_on(pages_of(HEIC)) == [[address()]]
    (page,) = pages_of(HEIC, finely=True).drawn
    assert (page.gray.width, page.gray.height, len(page.colors)) == (180, 180, 3)
    blue, _, red = (min(frame.data) for frame in page.colors)
    assert blue > red + 60  # the code is #123a8c


def test_pages_beyond_the_fiftieth_are_told_of() -> None:
    pages = pages_of(pdf([None] * (MAX_PAGES + 3)))
    assert pages.count == MAX_PAGES
    assert pages.remarks == ["Only the first 50 of 53 pages are read."]


def test_reading_stops_when_it_is_not_wanted_any_more() -> None:
    wanted = True
    pages = OpenCvPictureLoader().load_pages(pdf([None, None]), lambda: not wanted)
    next(pages.drawn)
    wanted = False
    assert list(pages.drawn) == []
    assert pages.remarks == []


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([None], locked=True), LOCKED),
        (pdf([None])[:150], DAMAGED_PDF),
        (b"%PDF-1.7\n", DAMAGED_PDF),
        (pdf([]), DAMAGED_PDF),
        (HEIC[: len(HEIC) // 2], DAMAGED),
        (HEIC[:40], DAMAGED),
    ],
    ids=["locked", "cut off", "nothing but a header", "no page", "half a picture", "a box of a picture"],
)
def test_what_cannot_be_drawn_is_refused_with_its_reason(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_a_heic_picture_that_says_it_is_huge_is_refused_before_it_is_drawn() -> None:
    at = HEIC.index(b"ispe") + 8
    huge = HEIC[:at] + (40_000).to_bytes(4, "big") * 2 + HEIC[at + 8 :]
    assert "40000 × 40000" in refusal(huge, OpenCvPictureLoader(artist("raise SystemExit")))


def test_a_page_that_draws_without_end_is_given_up() -> None:
    loader = OpenCvPictureLoader(PageArtist(seconds=3))
    assert len(list(loader.load_pages(pdf([None])).drawn)) == 1
    pages = loader.load_pages(pdf([None], drawing=b"0 0 m 500 500 l S " * 300_000))
    assert (list(pages.drawn), pages.remarks) == ([], ["Page 1 cannot be drawn."])


def test_a_page_that_cannot_be_drawn_leaves_the_others(tmp_path: Path) -> None:
    once = tmp_path / "asked"
    program = (
        f"import sys, pathlib; sys.stdin.buffer.read(); once = pathlib.Path({str(once)!r});"
        "number = len(once.read_bytes()) if once.exists() else 0; once.write_bytes(b'x' * (number + 1));"
        "sys.stdout.buffer.write([b'5\\n', b'5\\n2 1 1\\nab', b'5\\n2 1 1\\na', b'damaged\\n', b'5\\n2 1 1\\ncd'][number])"
    )
    pages = OpenCvPictureLoader(artist(program)).load_pages(pdf([None]))
    assert [bytes(page.gray.data) for page in pages.drawn] == [b"ab", b"cd"]
    assert pages.remarks == [f"Page {number} cannot be drawn." for number in (1, 3, 4)]


def test_a_single_picture_is_the_first_page() -> None:
    frame = OpenCvPictureLoader().load(pdf([code(ONE)]))
    assert [found.text for found in ZxingQrReader().read_frame(frame)] == [ONE]
    with pytest.raises(PictureRefused, match="cannot be drawn"):
        OpenCvPictureLoader(saying(b"1\n")).load(pdf([None]))


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"hello",
        b"\xff\xfe\n",
        b"0\n2 1 1\nab",
        b"-1\n2 1 1\nab",
        b"1\n2 1 2\nabcd",
        b"1\n-2 -1 1\nab",
        b"1\n2 1\nab",
        b"1\n2 1 1 1\nab",
        b"1\n9999999 9999999 1\nab",
        b"1 2\n2 1 1\nab",
        b"9" * 5000,
    ],
)
def test_an_answer_that_makes_no_sense_is_refused(answer: bytes) -> None:
    assert refusal(pdf([None]), OpenCvPictureLoader(saying(answer))) == UNDRAWN


@pytest.mark.parametrize(
    "program",
    [
        "import os; os.abort()",
        "import sys; sys.stdin.close()",
        "while True: print('x' * 65536)",
        "import threading; threading.Event().wait()",
    ],
    ids=["crashes", "does not listen", "talks without end", "is silent"],
)
def test_a_child_that_misbehaves_is_killed(program: str) -> None:
    assert refusal(pdf([None]), OpenCvPictureLoader(artist(program, seconds=0.5))) == UNDRAWN


def test_a_reader_that_is_not_installed_is_told_of() -> None:
    assert refusal(HEIC, OpenCvPictureLoader(saying(f"{page_child.MISSING}\n".encode()))) == MISSING


@settings(max_examples=15)
@given(st.data())
def test_damaged_files_are_refused_or_drawn(data: st.DataObject) -> None:
    whole = bytearray(data.draw(st.sampled_from([pdf([code(ONE)], A4), HEIC])))
    for _ in range(data.draw(st.integers(1, 20))):
        whole[data.draw(st.integers(12, len(whole) - 1))] = data.draw(st.integers(0, 255))
    try:
        drawn = list(pages_of(bytes(whole)).drawn)
    except PictureRefused:
        return
    assert len(drawn) <= MAX_PAGES
