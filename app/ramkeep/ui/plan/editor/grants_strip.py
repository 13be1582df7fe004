"""What the text grants, in plain words, under the editor."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.in_words import Told
from ramkeep.ui.plan.editor import grant_words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import FOCUS_WIDTH, SPACE_4, SPACE_8
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, label
from ramkeep.ui.widgets.tooltip import plain

MOST_LINES = 40
_LOWEST, _HIGHEST = 24, 116
_LITTLE = 480


class GrantsStrip(QWidget):
    """A heading with a summary, and sentences that can be folded away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.caret = IconButton(theme, "caret-down", grant_words.hide())
        self.title = label(grant_words.title(), "small-strong")
        self.aside = ElidedLabel(look="warn", mode=Qt.TextElideMode.ElideRight)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.lines: list[QLabel] = []
        self.area = QScrollArea()
        self.told = Told((), ())
        self._texts: list[str] = []
        self._highest = _HIGHEST
        self._was_asked = False
        # New labels know their height only once they were laid out.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._fit)
        self._lay_out()
        self.caret.clicked.connect(self._on_caret)

    def open(self, wanted: bool) -> None:
        """Show or hide the sentences."""
        self.area.setVisible(wanted)
        self.caret.show_icon(
            "caret-down" if wanted else "caret-right", grant_words.hide() if wanted else grant_words.show()
        )

    def keep_within(self, height: int) -> None:
        """Take no more than a sixth of this height for sentences; where there is little of it, fold them away."""
        if not self._was_asked:
            self.open(height >= _LITTLE)
        highest = min(max(height // 6, _LOWEST), _HIGHEST)
        if highest != self._highest:
            self._highest = highest
            self._fit()

    def show_told(self, told: Told) -> None:
        """Say what this text says."""
        self.told = told
        self.aside.show_text(grant_words.unknown(len(told.unknown)) if told.unknown else "")
        self.aside.setToolTip(plain("\n".join(map(shown, told.unknown[:MOST_LINES]))))
        texts = [grant_words.sentence(line) for line in told.lines[:MOST_LINES]] or [grant_words.nothing()]
        if told.lines[MOST_LINES:]:
            texts.append(grant_words.more(len(told.lines) - MOST_LINES))
        if texts == self._texts:
            return
        self._texts = texts
        while len(self.lines) > len(texts):
            line = self.lines.pop()
            self._column.removeWidget(line)
            line.deleteLater()
        for place, text in enumerate(texts):
            if place == len(self.lines):
                self.lines.append(label("", "small", wrap=True))
                self._column.insertWidget(place, self.lines[place])
            self.lines[place].setText(text)
        self._soon.start()

    def _on_caret(self) -> None:
        self._was_asked = True
        self.open(not self.area.isVisibleTo(self))

    def _fit(self) -> None:
        wanted = self._column.totalHeightForWidth(max(self.area.viewport().width(), 1))
        self.area.setFixedHeight(min(wanted + 2 * FOCUS_WIDTH, self._highest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACE_4)
        column.setSpacing(SPACE_4)
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(self.caret)
        row.addWidget(self.title)
        row.addWidget(self.aside, 1)
        column.addLayout(row)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(SPACE_8, 0, SPACE_4, 0)
        self._column.setSpacing(SPACE_4)
        self._column.addStretch()
        self.area.setWidget(inside)
        self.area.setWidgetResizable(True)
        inside.setAutoFillBackground(False)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setProperty("look", "reading")
        self.area.setAccessibleName(grant_words.title())
        column.addWidget(self.area)
