"""The head of the panel: how many problems there are, and which of them are shown."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.ui.plan.about.words import problem_count, severity_sign
from ramkeep.ui.plan.account.quota_line import QuotaLine
from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.entries import ALL
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.parts import IconButton, button, label
from ramkeep.ui.widgets.search_field import SearchField

_LONGEST_SEARCH = 200
_ICON = QSize(16, 16)
_SEARCH_LEAST, _SEARCH_USUAL, _SEARCH_MOST = 100, 160, 200
_WIDE = 700


class Head(QWidget):
    """One row.

    Signals:
        filter_changed: other problems are wanted.
        fold_wanted: leave only this row, or show all again.
    """

    filter_changed = Signal()
    fold_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.title = label(words.problems(), "heading")
        self.chips = {severity: self._chip() for severity in Severity}
        self.ignored = self._chip()
        self.ignored.hide()
        self.only_chosen = IconButton(theme, "funnel", words.only_chosen())
        self.only_chosen.setCheckable(True)
        self.search = SearchField(theme, words.search_name(), words.search_hint(), _LONGEST_SEARCH)
        self.search.setMinimumWidth(_SEARCH_LEAST)
        self.search.setMaximumWidth(_SEARCH_MOST)
        self.quota = QuotaLine(theme)
        self.fold = IconButton(theme, "caret-down", words.fold())
        self.only_chosen.toggled.connect(lambda _on: self.filter_changed.emit())
        self.search.textChanged.connect(lambda _text: self.filter_changed.emit())
        self.fold.clicked.connect(self.fold_wanted)
        theme.changed.connect(self._draw)
        self._draw()
        self._lay_out()

    @property
    def severities(self) -> frozenset[Severity]:
        """The pressed ones; with none pressed all are wanted."""
        return frozenset(each for each, chip in self.chips.items() if chip.isChecked()) or ALL

    def show_counts(self, counts: dict[Severity, int], ignored: int) -> None:
        """How many there are, whatever the filter."""
        for severity, chip in self.chips.items():
            count = counts.get(severity, 0)
            told = problem_count(severity, count)
            chip.setText(str(count))
            chip.setToolTip(told)
            chip.setAccessibleName(told)
            chip.setEnabled(count > 0 or chip.isChecked())
        told = words.ignored(ignored)
        self.ignored.setText(str(ignored))
        self.ignored.setToolTip(told)
        self.ignored.setAccessibleName(told)
        self.ignored.setVisible(ignored > 0 or self.ignored.isChecked())

    def clear_filter(self) -> None:
        """Want everything that is open."""
        self.blockSignals(True)
        for chip in (*self.chips.values(), self.only_chosen):
            chip.setChecked(False)
        self.search.clear()
        self.blockSignals(False)
        self.filter_changed.emit()

    def show_only(self, severity: Severity) -> None:
        """Want those of one severity."""
        self.clear_filter()
        self.chips[severity].setChecked(True)

    def show_folded(self, *, folded: bool) -> None:
        """The list is away, and what filters it."""
        name = words.unfold() if folded else words.fold()
        self.fold.show_icon("caret-up" if folded else "caret-down", name)
        for part in (self.only_chosen, self.search):
            part.setVisible(not folded)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.search.setMinimumWidth(_SEARCH_USUAL if self.width() >= _WIDE else _SEARCH_LEAST)

    def _chip(self) -> QPushButton:
        chip = button("0", "segment-small")
        chip.setCheckable(True)
        chip.setIconSize(_ICON)
        chip.setCursor(Qt.CursorShape.PointingHandCursor)
        chip.toggled.connect(lambda _on: self.filter_changed.emit())
        return chip

    def _draw(self) -> None:
        for severity, chip in self.chips.items():
            name, color = severity_sign(severity)
            chip.setIcon(icon(name, getattr(self._theme.tokens, color)))
        self.ignored.setIcon(icon("eye-slash", self._theme.tokens.text_muted))

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.title)
        row.addSpacing(SPACE_4)
        chips = QHBoxLayout()
        chips.setSpacing(SPACE_4)
        for chip in (*self.chips.values(), self.ignored):
            chips.addWidget(chip)
        row.addLayout(chips)
        row.addWidget(self.only_chosen)
        row.addWidget(self.search, 1)
        row.addStretch()
        row.addWidget(self.quota)
        row.addWidget(self.fold)
