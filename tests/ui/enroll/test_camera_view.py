"""How a camera's picture gets to its place: ready in size and side, or put right while that is on its way."""

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.adapters.camera_stand_in import color_frame
from ramkeep.ui.enroll.camera_lens import AS_IT_COMES, Lens, Shown, seen_through
from ramkeep.ui.enroll.camera_view import CameraView
from ramkeep.ui.theme.theme import Theme

BLUE, RED = (200, 20, 10), (10, 20, 200)  # as a camera has them: blue, green, red


def halves(width: int = 1280, height: int = 720) -> Any:
    """Blue on the left, red on the right."""
    made = np.full((height, width, 3), BLUE, np.uint8)
    made[:, width // 2 :] = RED
    return made


def through(lens: Lens, pixels: Any) -> Shown:
    return seen_through(lens, color_frame(pixels))


def colors(image: QImage, *places: tuple[int, int]) -> list[str]:
    names = {QColor(10, 20, 200).rgb(): "blue", QColor(200, 20, 10).rgb(): "red"}
    return [names.get(image.pixelColor(*place).rgb(), image.pixelColor(*place).name()) for place in places]


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> CameraView:
    """On its page, which has another color than the page's own."""
    page = QWidget()
    page.setStyleSheet("QWidget#page { background: #FF00FF; }")
    page.setObjectName("page")
    made = CameraView(theme)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(made)
    qtbot.addWidget(page)
    page.resize(640, 400)
    page.show()
    qtbot.waitExposed(page)
    made.page = page  # type: ignore[attr-defined] # lives as long
    return made


def test_a_picture_has_the_colors_of_the_camera_and_a_memory_of_its_own() -> None:
    pixels = halves()
    shown = through(AS_IT_COMES, pixels)
    pixels[:] = 0
    assert shown.image.size() == shown.size == QSize(1280, 720)
    assert colors(shown.image, (10, 10), (1270, 10)) == ["blue", "red"]


@pytest.mark.parametrize(
    ("room", "size"), [((640, 640), (640, 360)), ((4000, 360), (640, 360)), ((2560, 9000), (2560, 1440))]
)
def test_a_picture_is_made_as_large_as_its_room_allows(room: tuple[int, int], size: tuple[int, int]) -> None:
    shown = through(Lens(QSize(*room), mirrored=False), halves())
    assert shown.image.size().toTuple() == size
    assert shown.size == QSize(1280, 720)
    assert colors(shown.image, (2, 2), (size[0] - 3, 2)) == ["blue", "red"]


def test_a_mirrored_picture_is_the_other_way_round() -> None:
    for room in (QSize(), QSize(640, 360)):
        shown = through(Lens(room, mirrored=True), halves())
        assert shown.mirrored
        assert colors(shown.image, (2, 2), (shown.image.width() - 3, 2)) == ["red", "blue"]


def test_a_picture_without_a_size_shows_nothing_and_breaks_nothing() -> None:
    assert through(Lens(QSize(1, 1), mirrored=True), halves(640, 2)).size == QSize(640, 2)


def test_the_view_asks_for_what_it_can_show(qtbot: QtBot, view: CameraView) -> None:
    asked: list[Lens] = []
    view.lens_changed.connect(asked.append)
    view.mirrored = False
    view.parentWidget().resize(320, 300)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked == [Lens(QSize(640, 360), mirrored=False), Lens(QSize(320, 180), mirrored=False)]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("made_for", [Lens(QSize(640, 360), True), Lens(QSize(100, 100), True), AS_IT_COMES])
def test_a_picture_stands_right_whatever_lens_it_came_through(
    view: CameraView, made_for: Lens, *, mirrored: bool
) -> None:
    view.mirrored = mirrored
    view.show_picture(through(made_for, halves()))
    drawn = view.parentWidget().grab().toImage()
    assert (
        colors(drawn, (40, 60), (600, 60), (40, 300), (600, 300))
        == (["red", "blue"] if mirrored else ["blue", "red"]) * 2
    )


def test_nothing_of_what_is_behind_shows_and_the_corners_are_round(view: CameraView, theme: Theme) -> None:
    window, sunken = (QColor(name).name() for name in (theme.tokens.window, theme.tokens.sunken))
    behind = QColor("#FF00FF").name()
    for pixels in (halves(), halves(720, 720), halves(1280, 300), None):
        if pixels is None:
            view.show_message("Wait.")
        else:
            view.show_picture(through(Lens(QSize(640, 360), mirrored=False), pixels))
        drawn = view.parentWidget().grab().toImage()
        everything = {drawn.pixelColor(x, y).name() for x in range(640) for y in range(0, 400, 3)}
        assert behind not in everything
        assert colors(drawn, (0, 0), (639, 0), (0, 359), (639, 359), (300, 399)) == [window] * 5
    view.show_picture(through(Lens(QSize(640, 360), mirrored=True), halves(720, 720)))
    drawn = view.parentWidget().grab().toImage()
    assert colors(drawn, (20, 180), (620, 180)) == [sunken] * 2


def test_a_picture_that_was_taken_before_the_view_grew_fills_it(qtbot: QtBot, view: CameraView) -> None:
    view.show_picture(through(Lens(QSize(640, 360), mirrored=True), halves()))
    view.parentWidget().resize(1000, 600)
    QApplication.processEvents()
    drawn = view.parentWidget().grab().toImage()
    right = round(view.stage.right()) - 20
    assert colors(drawn, (20, 500), (right, 500)) == ["red", "blue"]
    assert view.mapTo(view.window(), QPoint(0, 0)) == QPoint(0, 0)
