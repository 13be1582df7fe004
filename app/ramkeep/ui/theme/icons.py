"""Icons: SVG files drawn in a color of the theme, sharp at every scale."""

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from ramkeep.resources import folder


class _SvgEngine(QIconEngine):
    """Draws one SVG in one color at whatever size is asked for."""

    def __init__(self, renderer: QSvgRenderer) -> None:
        super().__init__()
        self._renderer = renderer

    def clone(self) -> QIconEngine:
        return _SvgEngine(self._renderer)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        if mode == QIcon.Mode.Disabled:
            painter.setOpacity(0.45)
        self._renderer.render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(QColor(0, 0, 0, 0))
        painter = QPainter(made)
        self.paint(painter, made.rect(), mode, state)
        painter.end()
        return made


@cache
def renderer(name: str, color: str) -> QSvgRenderer:
    """The drawing of `resources/icons/<name>.svg` in `color`."""
    source = (folder() / "icons" / f"{name}.svg").read_bytes()
    return QSvgRenderer(QByteArray(source.replace(b"currentColor", color.encode())))


@cache
def icon(name: str, color: str) -> QIcon:
    """The icon `name` in `color`."""
    return QIcon(_SvgEngine(renderer(name, color)))


def draw(painter: QPainter, name: str, color: str, rect: QRectF) -> None:
    """Paint the icon `name` into `rect`."""
    renderer(name, color).render(painter, rect)
