"""The camera's picture, the square to hold a code in, and an outline round each code found."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QRegion, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ramkeep.services.ports import FoundCode
from ramkeep.ui.enroll import words
from ramkeep.ui.enroll.camera_lens import NOTHING, Lens, Shown
from ramkeep.ui.enroll.picture_fit import fitted, guide, outline, to_view
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import (
    PICTURE_ACCENT,
    PICTURE_HALO,
    PICTURE_LIGHT,
    RADIUS_CARD,
    RADIUS_CONTROL,
    SPACE_4,
    SPACE_8,
    SPACE_12,
    SPACE_24,
)

_GUIDE_CORNER = 0.14
_SHAPE = QSize(16, 9)


class CameraView(QWidget):
    """Paints pictures that are ready, in the largest 16:9 rectangle at the top left of its room.

    Signals:
        lens_changed: the Lens that pictures should come through.
    """

    lens_changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._picture = NOTHING
        self._codes: tuple[FoundCode, ...] = ()
        self._usable: frozenset[str] = frozenset()
        self._message = ""
        self._advice = ""
        self._mirrored = True
        self.frozen = False
        theme.changed.connect(self.update)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 135)
        # It paints all of itself, so that nothing has to be painted under it.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(words.camera_picture())

    @property
    def mirrored(self) -> bool:
        """Is the picture shown as in a mirror?"""
        return self._mirrored

    @mirrored.setter
    def mirrored(self, mirrored: bool) -> None:
        self._mirrored = mirrored
        self._change_lens()
        self.update()

    @property
    def stage(self) -> QRectF:
        """The part of the view that pictures are shown in."""
        room = fitted(_SHAPE, QRectF(self.rect()))
        room.moveTopLeft(QPointF(0, 0))
        return room

    @property
    def outlines(self) -> tuple[QPolygonF, ...]:
        """The outlines as they are painted, in points of this view."""
        transform = to_view(self._picture.size, self.stage, mirrored=self._mirrored)
        return tuple(outline(code, transform) for code in self._codes)

    def show_message(self, message: str) -> None:
        """Show words in place of a picture."""
        self._message = message
        self._picture = NOTHING
        self._codes = ()
        self.frozen = False
        self.setAccessibleDescription(message)
        self.update()

    def show_picture(self, picture: Shown) -> None:
        """Show the newest picture."""
        if not self.frozen:
            self._picture = picture
            if self._message:
                self._message = ""
                self.setAccessibleDescription(self._advice)
            self.update()

    def show_advice(self, advice: str) -> None:
        """Say something over the lower edge of the picture, where it moves nothing; an empty text for nothing."""
        self._advice = advice
        self.setAccessibleDescription(self._message or advice)
        self.update()

    @property
    def advice(self) -> str:
        """What is said over the picture."""
        return self._advice

    def show_codes(self, codes: tuple[FoundCode, ...], usable: frozenset[str]) -> None:
        """Draw a line round these codes; those whose text is in `usable` in the accent color."""
        if not self.frozen:
            self._codes, self._usable = codes, usable
            self.update()

    def freeze(self, picture: Shown, codes: tuple[FoundCode, ...]) -> None:
        """Keep this picture and its codes until the next message."""
        self._picture, self._codes = picture, codes
        self._usable = frozenset(code.text for code in codes)
        self.frozen = True
        self.update()

    def _paint_message(self, painter: QPainter) -> None:
        painter.setPen(QColor(self._theme.tokens.text_muted))
        painter.setFont(fonts.font(fonts.Type.SMALL))
        room = self.stage.adjusted(SPACE_24, SPACE_24, -SPACE_24, -SPACE_24)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._message)

    def _change_lens(self) -> None:
        room = self.stage.size() * self.devicePixelRatioF()
        self.lens_changed.emit(Lens(room.toSize(), self._mirrored))

    def _paint_picture(self, painter: QPainter, place: QRectF) -> None:
        self._paint_image(painter, place)
        if not self.frozen and not self._codes:
            _draw_corners(painter, guide(place))
        for code, shape in zip(self._codes, self.outlines, strict=True):
            _draw_outline(painter, shape, usable=code.text in self._usable)
        if self._advice and not self.frozen:
            self._paint_advice(painter)

    def _paint_image(self, painter: QPainter, place: QRectF) -> None:
        image, pixels = self._picture.image, self.devicePixelRatioF()
        fits = (place.size() * pixels).toSize() == image.size()
        if fits and self._picture.mirrored == self._mirrored:
            # As it is, which takes a tenth of the time.
            image.setDevicePixelRatio(pixels)
            painter.drawImage(QPointF((place.topLeft() * pixels).toPoint()) / pixels, image)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.save()
        if self._picture.mirrored != self._mirrored:
            painter.translate(2 * place.center().x(), 0)
            painter.scale(-1, 1)
        painter.drawImage(place, image)
        painter.restore()

    def _paint_advice(self, painter: QPainter) -> None:
        painter.setFont(fonts.font(fonts.Type.SMALL))
        room = self.stage.adjusted(SPACE_24, SPACE_8, -SPACE_24, -SPACE_8)
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        text = painter.boundingRect(room, flags, self._advice)
        text.moveBottom(room.bottom() - SPACE_4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.warn_bg))
        painter.drawRoundedRect(text.adjusted(-SPACE_12, -SPACE_4, SPACE_12, SPACE_4), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QColor(self._theme.tokens.text))
        painter.drawText(text, flags, self._advice)

    def sizeHint(self) -> QSize:
        return QSize(560, 315)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._change_lens()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._change_lens()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tokens, stage = self._theme.tokens, self.stage
        place = QRectF() if self._picture is NOTHING else fitted(self._picture.size, stage)
        _fill(painter, QRectF(self.rect()), stage, tokens.window)
        _fill(painter, stage, place, tokens.sunken)
        if self._picture is NOTHING:
            self._paint_message(painter)
        else:
            self._paint_picture(painter, place)
        # The corners are rounded by what stands round them: to clip every picture takes milliseconds.
        round_it = QPainterPath()
        round_it.addRect(stage)
        round_it.addRoundedRect(stage, RADIUS_CARD, RADIUS_CARD)
        painter.fillPath(round_it, QColor(tokens.window))


def _fill(painter: QPainter, room: QRectF, hole: QRectF, color: str) -> None:
    """Fill a rectangle but for another one in it, whose edge is filled as well: it may lie between pixels."""
    painter.save()
    painter.setClipRegion(QRegion(room.toAlignedRect()) - QRegion(hole.toRect().adjusted(1, 1, -1, -1)))
    painter.fillRect(room, QColor(color))
    painter.restore()


def _draw_corners(painter: QPainter, square: QRectF) -> None:
    """The four corners of the guide, light with a dark halo so that they show on any picture."""
    arm = square.width() * _GUIDE_CORNER
    path = QPainterPath()
    for corner, right, down in (
        (square.topLeft(), 1, 1),
        (square.topRight(), -1, 1),
        (square.bottomRight(), -1, -1),
        (square.bottomLeft(), 1, -1),
    ):
        path.moveTo(corner + QPointF(right * arm, 0))
        path.lineTo(corner)
        path.lineTo(corner + QPointF(0, down * arm))
    for pen in (QPen(QColor(PICTURE_HALO), 4), QPen(QColor(PICTURE_LIGHT), 2)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPath(path)


def _draw_outline(painter: QPainter, shape: QPolygonF, *, usable: bool) -> None:
    """A line with a halo of the other brightness, so that it shows on paper and on a dark screen."""
    halo, line = (PICTURE_LIGHT, PICTURE_ACCENT) if usable else (PICTURE_HALO, PICTURE_LIGHT)
    for pen in (QPen(QColor(halo), 7), QPen(QColor(line), 4 if usable else 2)):
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolygon(shape)
