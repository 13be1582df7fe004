"""Pictures from files, by dropping and from the clipboard; also what the page shows at first."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ramkeep.ui.actions import INTENTS
from ramkeep.ui.enroll import folder_words, words
from ramkeep.ui.enroll.drop_zone import DropZone
from ramkeep.ui.enroll.harder_offer import HarderOffer
from ramkeep.ui.enroll.progress_row import ProgressRow
from ramkeep.ui.enroll.rows import Rows
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.parts import IconLabel, button, label

TEXT_WIDTH = 480
LOW_UNDER, LEAST_HEIGHT = 250, 200
MAX_ROWS = 200
_ICONS = {"success": "check-circle", "warn": "warning", "info": "info"}
_COLORS = {"success": "success", "warn": "warn", "info": "accent"}


class ImagePanel(QWidget):
    """The place to drop, three buttons, and a line for each thing that was read.

    Signals:
        choose_wanted, folder_wanted, paste_wanted, cancel_wanted: its buttons.
    """

    choose_wanted = Signal()
    folder_wanted = Signal()
    paste_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.zone = DropZone(theme)
        self._icon = IconLabel(theme, "qr-code", 48)
        self._title = label(words.drop_title(), "heading")
        self._help = label(words.drop_help(INTENTS["paste"].key), "muted", wrap=True)
        self.choose_button = button(words.choose_pictures(), "primary")
        self.folder_button = button(folder_words.choose())
        self.paste_button = button(words.paste())
        self.harder = HarderOffer()
        self.progress = ProgressRow()
        self._rows = Rows()
        self._results = _Results(self._rows)
        self.choose_button.clicked.connect(self.choose_wanted)
        self.folder_button.clicked.connect(self.folder_wanted)
        self.paste_button.clicked.connect(self.paste_wanted)
        self.progress.cancel_button.clicked.connect(self.cancel_wanted)
        self.folder_button.setAutoDefault(True)
        self.paste_button.setAutoDefault(True)
        self._lay_out()
        self._show_results()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What the lines say, from top to bottom."""
        return tuple(row.accessibleName() for row in self._rows.parts)

    def say(self, kind: str, sentence: str) -> None:
        """Add a line; `kind` is `success`, `warn` or `info`."""
        if len(self._rows.parts) >= MAX_ROWS:
            self._rows.drop_first()
        self._rows.add(_row(self._theme, kind, sentence))
        self._show_results()

    def forget(self) -> None:
        """Take all lines away."""
        self._rows.clear()
        self.harder.offer(0)
        self.progress.finish()
        self._show_results()

    def _show_results(self) -> None:
        under = sum(part.sizeHint().height() + SPACE_12 for part in (self.progress, self.harder) if part.isVisible())
        is_low = self.height() - under < LOW_UNDER
        self._results.setVisible(bool(self._rows.parts))
        self._icon.setVisible(not self._rows.parts and not is_low)
        self._help.setVisible(not self._rows.parts or not is_low)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self.zone)
        inside.setContentsMargins(SPACE_8, SPACE_16, SPACE_8, SPACE_16)
        inside.setSpacing(SPACE_8)
        center = Qt.AlignmentFlag.AlignHCenter
        inside.addStretch()
        inside.addWidget(self._icon, 0, center)
        for text in (self._title, self._help):
            text.setAlignment(center)
        self._help.setMaximumWidth(TEXT_WIDTH)
        inside.addWidget(self._title, 0, center)
        row = QHBoxLayout()
        row.addWidget(self._help)
        inside.addLayout(row)
        inside.addSpacing(SPACE_8)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch()
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.paste_button)
        buttons.addStretch()
        inside.addLayout(buttons)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(self.zone, 3)
        column.addWidget(self.progress)
        column.addWidget(self.harder)
        column.addWidget(self._results, 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_results()

    def event(self, event: QEvent) -> bool:
        # A part came or went.
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_results()
        return super().event(event)


class _Results(QScrollArea):
    def __init__(self, rows: Rows) -> None:
        super().__init__()
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(rows)
        column.addStretch()
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "reading")
        # The arrows scroll it.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(words.results())
        self.setMinimumHeight(60)


def _row(theme: Theme, kind: str, sentence: str) -> QWidget:
    made = QWidget()
    made.setAccessibleName(sentence)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE_8)
    row.addWidget(IconLabel(theme, _ICONS[kind], color=_COLORS[kind]), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(sentence, "small", wrap=True), 1)
    return made
