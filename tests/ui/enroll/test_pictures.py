import threading
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from ramkeep.adapters.picture_opencv import OpenCvPictureLoader
from ramkeep.adapters.qr_zxing import ZxingQrReader
from ramkeep.services.ports import FoundCode, GrayFrame, Page, PictureRefused
from ramkeep.ui.enroll.pictures import (
    MAX_FILES,
    Outcome,
    PictureJob,
    Source,
    TooManyPixels,
    file_source,
    monitor_source,
    plain_picture,
    sources_in,
)
from ramkeep.ui.tasks import Tasks
from tests.fakes.pdf_files import pdf
from tests.fakes.qr_pictures import address, encoded, pixels, png, scene

TEXT = address()


def page_of(image: QImage) -> Page:
    return OpenCvPictureLoader().page_of(plain_picture(image), finely=True)


def gray_frame(image: QImage) -> GrayFrame:
    return page_of(image).gray


@pytest.fixture
def job(tasks: Tasks) -> PictureJob:
    return PictureJob(tasks, OpenCvPictureLoader(), ZxingQrReader())


def outcomes(qtbot: QtBot, job: PictureJob, sources: list[Source]) -> list[Outcome]:
    read: list[Outcome] = []
    job.read.connect(read.append)
    with qtbot.waitSignal(job.finished):
        job.add(sources)
    return read


def test_files_are_read_in_their_order(qtbot: QtBot, job: PictureJob, tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.png" for name in "cab"]
    for path in paths:
        path.write_bytes(png(address(path.stem)))
    read = outcomes(qtbot, job, [file_source(path) for path in paths])
    assert [each.source.name for each in read] == ["c.png", "a.png", "b.png"]
    assert [each.texts for each in read] == [(address("c"),), (address("a"),), (address("b"),)]


def test_all_codes_of_a_picture_are_read(qtbot: QtBot, job: PictureJob) -> None:
    texts = [address("One"), address("Two"), address("Three")]
    (read,) = outcomes(qtbot, job, [Source("", lambda: encoded(scene(texts, width=1600)))])
    assert sorted(read.texts) == sorted(texts)


def test_a_text_file_of_links_is_read_too(qtbot: QtBot, job: PictureJob, tmp_path: Path) -> None:
    path = tmp_path / "backup.txt"
    path.write_text(f"\ufeff# mine\r\n{TEXT}\r\n\r\nnonsense\r\n", encoding="utf-8")
    (read,) = outcomes(qtbot, job, [file_source(path)])
    assert read.texts == (TEXT, "nonsense")


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"hello", PictureRefused),
        (b"", PictureRefused),
        (b"otpauth \xff\xfe", PictureRefused),
    ],
)
def test_what_is_no_picture_is_refused(qtbot: QtBot, job: PictureJob, data: bytes, why: type[Exception]) -> None:
    (read,) = outcomes(qtbot, job, [Source("x", lambda: data)])
    assert isinstance(read.failure, why)


def test_a_huge_picture_is_refused_before_it_is_unpacked(qtbot: QtBot, job: PictureJob) -> None:
    header = bytearray(png("x"))
    # Width and height of the PNG's first chunk, and its checksum.
    header[16:24] = (60_000).to_bytes(4, "big") * 2
    import zlib

    header[29:33] = zlib.crc32(header[12:29]).to_bytes(4, "big")
    (read,) = outcomes(qtbot, job, [Source("huge.png", lambda: bytes(header))])
    assert isinstance(read.failure, PictureRefused)
    assert "60000" in read.failure.reason


def test_a_file_that_is_not_there_is_told(qtbot: QtBot, job: PictureJob, tmp_path: Path) -> None:
    (read,) = outcomes(qtbot, job, [file_source(tmp_path / "missing.png")])
    assert isinstance(read.failure, FileNotFoundError)


def test_canceling_leaves_the_rest_out(qtbot: QtBot, job: PictureJob) -> None:
    read: list[Outcome] = []
    job.read.connect(read.append)
    job.read.connect(lambda _outcome: job.cancel())
    with qtbot.waitSignal(job.finished):
        job.add([Source(str(number), lambda: png("x")) for number in range(5)])
    assert [each.source.name for each in read] == ["0"]
    assert not job.is_active


def paused(found: str, pages: int = 3) -> tuple[Source, threading.Event, threading.Event]:
    """A document with a code on its first page, which waits before it is handed over, and the events for that."""
    begun, go_on = threading.Event(), threading.Event()

    def fetch() -> bytes:
        begun.set()
        assert go_on.wait(20)
        return pdf([pixels(found)[:, :, 0], *[None] * (pages - 1)])

    return Source("sheet.pdf", fetch), begun, go_on


def test_what_was_found_before_a_document_was_canceled_is_told(qtbot: QtBot, job: PictureJob) -> None:
    read: list[Outcome] = []
    job.read.connect(read.append)
    job.paged.connect(lambda number, _count: number == 2 and job.cancel())
    with qtbot.waitSignal(job.finished, timeout=20_000):
        job.add([Source("sheet.pdf", lambda: pdf([pixels(TEXT)[:, :, 0], *[None] * 9]))])
    (only,) = read
    assert only.texts == (TEXT,)
    assert not only.is_whole


@pytest.mark.parametrize("forgotten", [False, True])
def test_pictures_that_come_right_after_canceling_are_read(qtbot: QtBot, job: PictureJob, *, forgotten: bool) -> None:
    source, begun, go_on = paused(address("Old"))
    read: list[Outcome] = []
    job.read.connect(read.append)
    job.add([source, source])
    qtbot.waitUntil(begun.is_set)
    job.forget() if forgotten else job.cancel()
    job.add([Source("new.png", lambda: png(TEXT))])
    with qtbot.waitSignal(job.finished, timeout=20_000):
        go_on.set()
    assert [each.texts for each in read] == [(TEXT,)]


@pytest.mark.parametrize(("every", "texts"), [(False, 1), (True, 2)])
@pytest.mark.parametrize("by", ["job", "source"])
def test_a_search_stops_at_the_first_page_with_a_code_unless_every_one_is_wanted(
    qtbot: QtBot, tasks: Tasks, by: str, *, every: bool, texts: int
) -> None:
    job = PictureJob(tasks, OpenCvPictureLoader(), WholeReader(), deep=True)
    job.every = every and by == "job"
    data = pdf([pixels(address(name))[:, :, 0] for name in ("One", "Two")], (120, 120))
    (read,) = outcomes(qtbot, job, [Source("", lambda: data, every=every and by == "source")])
    assert len(read.texts) == texts


class WholeReader(ZxingQrReader):
    """A long search of it is a quick look."""

    def search_picture(self, frame: GrayFrame, *_told: object, **_wanted: object) -> tuple[FoundCode, ...]:
        return self.read_picture(frame)


def test_a_job_can_be_used_again_after_canceling(qtbot: QtBot, job: PictureJob) -> None:
    with qtbot.waitSignal(job.finished):
        job.add([Source("a", lambda: png("x"))] * 3)
        job.cancel()
    (read,) = outcomes(qtbot, job, [Source("b", lambda: png(TEXT))])
    assert read.texts == (TEXT,)


def test_progress_counts_what_is_done(qtbot: QtBot, job: PictureJob) -> None:
    steps: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, total: steps.append((done, total)))
    outcomes(qtbot, job, [Source("", lambda: png("x"))] * 3)
    assert steps == [(0, 3), (1, 3), (2, 3)]


def test_transparent_parts_of_a_picture_count_as_white(qapp: object) -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.setPixelColor(0, 0, QColor(0, 0, 0, 255))
    frame = gray_frame(image)
    rows = np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width)
    assert rows[0, 0] == 0
    assert rows[0, 1] == rows[3, 3] == 255


def test_a_huge_pasted_picture_is_refused(qapp: object) -> None:
    with pytest.raises(TooManyPixels):
        plain_picture(QImage(8000, 6000, QImage.Format.Format_Mono))


def test_an_image_of_the_clipboard_is_read(qtbot: QtBot, job: PictureJob) -> None:
    mime = QMimeData()
    mime.setImageData(QImage.fromData(png(TEXT)))
    (read,) = outcomes(qtbot, job, sources_in(mime))
    assert read.texts == (TEXT,)


def test_an_encoded_image_is_handed_on_as_it_is(qtbot: QtBot, job: PictureJob) -> None:
    mime = QMimeData()
    mime.setData("image/png", png(TEXT))
    (source,) = sources_in(mime)
    assert source.fetch() == png(TEXT)


def test_files_of_this_computer_are_taken_and_nothing_is_downloaded(tmp_path: Path) -> None:
    mime = QMimeData()
    local = QUrl.fromLocalFile(str(tmp_path / "a.png"))
    mime.setUrls([local, QUrl("https://example.com/b.png"), QUrl("file://server/share/c.png")])
    assert [source.name for source in sources_in(mime)] == ["a.png"]


def test_not_more_files_than_a_person_means_are_taken(tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path / f"{number}.png")) for number in range(MAX_FILES + 5)])
    assert len(sources_in(mime)) == MAX_FILES


def test_a_monitor_is_read(qtbot: QtBot, job: PictureJob) -> None:
    frame = gray_frame(QImage.fromData(png(TEXT)))
    (read,) = outcomes(qtbot, job, [monitor_source(frame)])
    assert read.texts == (TEXT,)


def test_an_empty_image_of_the_clipboard_is_no_picture(qapp: object) -> None:
    mime = QMimeData()
    mime.setImageData(QImage())
    assert sources_in(mime) == []


def test_text_alone_is_no_picture() -> None:
    mime = QMimeData()
    mime.setText(TEXT)
    assert sources_in(mime) == []


def test_a_transparent_picture_of_a_sharp_screen_keeps_its_size() -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(2)
    image.fill(QColor(0, 0, 0))
    frame = gray_frame(image)
    assert set(frame.data[: frame.stride * 40]) == {0}


def test_a_picture_of_the_clipboard_is_told_apart_by_its_colors() -> None:
    image = QImage(5, 4, QImage.Format.Format_ARGB32)
    image.fill(QColor(200, 120, 10))
    image.setPixelColor(0, 0, QColor(0, 0, 0, 0))
    frames = page_of(image).colors
    assert [(frame.width, frame.height, frame.data[0], frame.data[1]) for frame in frames] == [
        (5, 4, 255, 10),
        (5, 4, 255, 120),
        (5, 4, 255, 200),
    ]
    image.fill(QColor(77, 77, 77))
    assert page_of(image).colors == ()


@pytest.mark.parametrize(
    "form",
    [
        QImage.Format.Format_RGB32,
        QImage.Format.Format_ARGB32_Premultiplied,
        QImage.Format.Format_RGB888,
        QImage.Format.Format_Grayscale8,
        QImage.Format.Format_Indexed8,
        QImage.Format.Format_Mono,
        QImage.Format.Format_RGBA64,
    ],
)
@pytest.mark.parametrize("width", [1, 701, 200_000])
def test_every_pixel_of_an_image_of_any_format_is_there(form: QImage.Format, width: int) -> None:
    """Several strips high and, at last, wider than a strip."""
    image = QImage(width, 401 if width < 1000 else 2, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    image.setPixelColor(width - 1, image.height() - 1, QColor("black"))
    image.setPixelColor(0, image.height() // 2, QColor("black"))
    frame = gray_frame(image.convertToFormat(form))
    dark = np.argwhere(np.frombuffer(frame.data, np.uint8).reshape(frame.height, frame.width) < 10)
    assert dark.tolist() == [[image.height() // 2, 0], [image.height() - 1, width - 1]]


def test_a_search_looks_at_colors_too(qtbot: QtBot, tasks: Tasks) -> None:
    picture = scene([TEXT])
    light, dark = picture.min(axis=2) > 200, picture.max(axis=2) < 60
    picture[light], picture[dark] = (41, 48, 176), (237, 72, 51)  # equally bright
    quick = PictureJob(tasks, OpenCvPictureLoader(), ZxingQrReader())
    deep = PictureJob(tasks, OpenCvPictureLoader(), ZxingQrReader(), deep=True)
    for source in (Source("", lambda: encoded(picture)), Source("", lambda: QImage.fromData(encoded(picture)))):
        assert outcomes(qtbot, quick, [source])[-1].texts == ()
        assert outcomes(qtbot, deep, [source])[-1].texts == (TEXT,)
