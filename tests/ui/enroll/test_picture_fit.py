import pytest
from PySide6.QtCore import QPointF, QRectF, QSize

from ramkeep.services.ports import FoundCode
from ramkeep.ui.enroll.picture_fit import fitted, guide, outline, to_view

VIEW = QRectF(0, 0, 320, 180)


def test_a_wide_picture_fills_the_view() -> None:
    assert fitted(QSize(1280, 720), VIEW) == VIEW


def test_a_4_by_3_picture_stands_in_the_middle() -> None:
    assert fitted(QSize(640, 480), VIEW) == QRectF(40, 0, 240, 180)


def test_no_picture_takes_no_room_away() -> None:
    assert fitted(QSize(), VIEW) == VIEW


@pytest.mark.parametrize(
    ("mirrored", "corner", "expected"),
    [
        (False, (0, 0), (40, 0)),
        (False, (640, 480), (280, 180)),
        (True, (0, 0), (280, 0)),
        (True, (640, 0), (40, 0)),
        (True, (160, 240), (220, 90)),
    ],
)
def test_pixels_land_where_they_are_shown(
    mirrored: bool, corner: tuple[float, float], expected: tuple[float, float]
) -> None:
    transform = to_view(QSize(640, 480), VIEW, mirrored=mirrored)
    assert transform.map(QPointF(*corner)) == QPointF(*expected)


def test_an_outline_keeps_the_order_of_the_corners() -> None:
    code = FoundCode("x", ((0, 0), (64, 0), (64, 64), (0, 64)))
    shape = outline(code, to_view(QSize(1280, 720), VIEW, mirrored=False))
    assert [shape.at(place).toTuple() for place in range(4)] == [(0, 0), (16, 0), (16, 16), (0, 16)]


def test_the_guide_is_a_square_in_the_middle() -> None:
    square = guide(VIEW)
    assert square.width() == square.height() == pytest.approx(126)
    assert square.center() == VIEW.center()
