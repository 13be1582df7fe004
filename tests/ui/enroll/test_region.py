"""The rectangle in the picture of a screen, on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize

from ramkeep.services.ports import GrayFrame
from ramkeep.ui.enroll.region import LEAST_SIDE, Scale, crop, first, is_enough, moved, panes, resized

rooms = st.builds(QSize, st.integers(100, 4000), st.integers(100, 4000))
pushes = st.builds(QPoint, st.integers(-5000, 5000), st.integers(-5000, 5000))
shares = st.floats(-0.5, 1.5)


def gray(width: int, height: int, padding: int = 0) -> GrayFrame:
    """Every pixel another one than its neighbors, with bytes between the rows that are no pixels."""
    rows = (bytes((x + 7 * y) % 251 for x in range(width)) + b"\xff" * padding for y in range(height))
    return GrayFrame(width, height, width + padding, memoryview(b"".join(rows)))


@given(rooms, st.lists(st.tuples(st.booleans(), pushes), max_size=20))
def test_keys_never_lead_out_of_the_picture(room: QSize, keys: list[tuple[bool, QPoint]]) -> None:
    region = first(room)
    for sizing, push in keys:
        before, region = region, (resized if sizing else moved)(region, push, room)
        assert QRect(QPoint(0, 0), room).contains(region)
        assert is_enough(region)
        assert region.topLeft() == before.topLeft() if sizing else region.size() == before.size()


@given(rooms, st.sampled_from([1.0, 1.25, 1.5, 2.0, 3.0]), shares, shares, shares, shares)
def test_what_is_drawn_is_what_is_taken(
    room: QSize, density: float, left: float, top: float, right: float, bottom: float
) -> None:
    window = QRect(0, 0, round(room.width() / density), round(room.height() / density))
    scale = Scale(room, window)
    start = QPointF(left * window.width(), top * window.height())
    end = QPointF(right * window.width(), bottom * window.height())
    region = scale.between(start, end)
    assert region == scale.between(end, start)
    assert region.isEmpty() or QRect(QPoint(0, 0), room).contains(region)
    if not region.isEmpty():
        # No more than the pixels that the edges go through lies outside of what was drawn.
        shown, pixel = scale.shown(region), 1.001 / scale.pixels_a_point
        assert shown.left() >= min(start.x(), end.x(), scale.place.right()) - pixel
        assert shown.bottom() <= max(start.y(), end.y(), scale.place.top()) + pixel


def test_a_point_of_a_dense_monitor_is_two_pixels() -> None:
    scale = Scale(QSize(1600, 1200), QRect(0, 0, 800, 600))
    region = scale.between(QPointF(10, 20), QPointF(110.5, 70))
    assert region == QRect(20, 40, 201, 100)
    assert scale.shown(region) == QRectF(10, 20, 100.5, 50)


def test_a_window_of_another_shape_shows_the_whole_picture() -> None:
    scale = Scale(QSize(800, 600), QRect(0, 0, 1000, 600))
    assert scale.place == QRectF(100, 0, 800, 600)
    assert scale.between(QPointF(0, 0), QPointF(1000, 600)) == QRect(0, 0, 800, 600)


@given(st.integers(0, 20), st.integers(0, 10), st.integers(1, 20), st.integers(1, 10))
def test_a_part_has_the_pixels_of_its_place(left: int, top: int, width: int, height: int) -> None:
    frame = gray(40, 20, padding=3)
    part = crop(frame, QRect(left, top, width, height))
    assert (part.width, part.height, part.stride, len(part.data)) == (width, height, width, width * height)
    for x, y in ((0, 0), (width - 1, height - 1)):
        assert part.data[y * part.stride + x] == (left + x + 7 * (top + y)) % 251


def test_each_picture_belongs_to_its_monitor() -> None:
    frames = [gray(40, 20), gray(60, 30)]
    shown = panes(frames, [QRect(0, 0, 40, 20), QRect(40, 0, 30, 15)])
    assert [(pane.screen, pane.frame, pane.part.size().toTuple()) for pane in shown] == [
        (0, frames[0], (40, 20)),
        (1, frames[1], (60, 30)),
    ]


@pytest.mark.parametrize("density", [1, 2])
def test_one_picture_of_all_monitors_is_taken_apart(density: int) -> None:
    # The second monitor stands to the left of the first one, and lower.
    shown = panes([gray(100 * density, 60 * density)], [QRect(0, 0, 60, 40), QRect(-40, 20, 40, 40)])
    assert [pane.part for pane in shown] == [
        QRect(40 * density, 0, 60 * density, 40 * density),
        QRect(0, 20 * density, 40 * density, 40 * density),
    ]


def test_one_picture_of_something_else_is_shown_whole() -> None:
    (pane,) = panes([gray(50, 60)], [QRect(0, 0, 60, 40), QRect(60, 0, 40, 40)])
    assert (pane.screen, pane.part) == (0, QRect(0, 0, 50, 60))


def test_more_pictures_than_monitors_are_left_out() -> None:
    assert len(panes([gray(10, 10), gray(10, 10)], [QRect(0, 0, 10, 10)])) == 1
    assert panes([], [QRect(0, 0, 10, 10)]) == []


def test_a_slip_of_the_hand_is_not_enough() -> None:
    assert not is_enough(QRect())
    assert not is_enough(QRect(0, 0, 500, LEAST_SIDE - 1))
    assert is_enough(QRect(0, 0, LEAST_SIDE, LEAST_SIDE))
