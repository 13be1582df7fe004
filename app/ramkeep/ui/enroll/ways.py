"""The four ways in, as tiles in a row."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ramkeep.services.ports import Unavailable
from ramkeep.ui.enroll import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, RADIUS_CARD, SPACE_4, SPACE_12, SPACE_16
from ramkeep.ui.widgets.parts import IconLabel, label

WAYS = {"camera": "camera", "screen": "monitor", "image": "image", "type": "keyboard"}


class WayTile(QAbstractButton):
    """One way in; says itself what hinders it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.name = name
        self._theme = theme
        self._focused_by_key = False
        self._compact = False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._icon = IconLabel(theme, WAYS[name], 24)
        self._title = label(words.way_title(name), "heading")
        self._help = label("", "muted", wrap=True)
        self._help.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_12, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_4)
        column.addWidget(self._icon)
        column.addSpacing(SPACE_4)
        column.addWidget(self._title)
        column.addWidget(self._help, 1)
        for part in (self._icon, self._title, self._help):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)
        self.show_available(None)

    @property
    def help(self) -> str:
        """The words under the title."""
        return self._help.text()

    def show_available(self, hindrance: Unavailable | None) -> None:
        """Offer this way, or say why it cannot be used and what helps."""
        self.setEnabled(hindrance is None)
        self._help.setText(words.way_help(self.name) if hindrance is None else words.hindrance(hindrance))
        self.setAccessibleName(words.way_title(self.name))
        self.setAccessibleDescription(self.help)
        self.set_compact(self._compact)

    def set_compact(self, compact: bool) -> None:
        """Leave the help to the tooltip, unless it tells what hinders."""
        self._compact = compact
        self._help.setVisible(not compact or not self.isEnabled())
        self.setToolTip(self.help if compact else "")

    def _colors(self) -> tuple[str, str, int]:
        """Ground, edge and the width of the edge."""
        tokens = self._theme.tokens
        if not self.isEnabled():
            return tokens.window, tokens.border, 1
        if self.isChecked():
            return tokens.selected, tokens.accent, FOCUS_WIDTH
        return (tokens.hover if self.underMouse() or self.isDown() else tokens.surface), tokens.border, 1

    def sizeHint(self) -> QSize:
        return self._column.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focused_by_key = event.reason() != Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge, width = self._colors()
        inset = width / 2
        shape = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(edge), width))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)
        if self._focused_by_key and self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.tokens.accent), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            gap = (SPACE_4 if self.isChecked() else 0) + FOCUS_WIDTH / 2
            ring = QRectF(self.rect()).adjusted(gap, gap, -gap, -gap)
            painter.drawRoundedRect(ring, RADIUS_CARD - gap, RADIUS_CARD - gap)


class Ways(QWidget):
    """The row of tiles; one or none is chosen.

    Signals:
        chosen: the name of a way, by mouse or key.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.tiles = {name: WayTile(theme, name) for name in WAYS}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        for tile in self.tiles.values():
            row.addWidget(tile, 1)
            tile.clicked.connect(lambda _checked, name=tile.name: self.chosen.emit(name))

    def set_compact(self, compact: bool) -> None:
        """Leave the help out, except of what cannot be used."""
        for tile in self.tiles.values():
            tile.set_compact(compact)

    def mark(self, name: str) -> None:
        """Show which way is in use; an empty name for none."""
        for tile in self.tiles.values():
            tile.setChecked(tile.name == name)

    def _neighbor(self, step: int) -> WayTile | None:
        usable = [tile for tile in self.tiles.values() if tile.isEnabled()]
        focused = next((index for index, tile in enumerate(usable) if tile.hasFocus()), None)
        return None if focused is None else usable[(focused + step) % len(usable)]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        neighbor = self._neighbor(step) if step else None
        if neighbor is None:
            super().keyPressEvent(event)
            return
        neighbor.setFocus(Qt.FocusReason.TabFocusReason)
