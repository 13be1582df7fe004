"""The pane beside the list: why a problem matters, where the rule is from, and what can be done."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.entries import Entry
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.worded import why, worded

WIDTH = 288

# The width of the line around what has the focus.
_RING = 2


class Details(QWidget):
    """Of one problem.

    Signals:
        mend_wanted, mend_all_wanted, ignore_wanted, heed_wanted: a button was pressed.
    """

    mend_wanted = Signal()
    mend_all_wanted = Signal()
    ignore_wanted = Signal()
    heed_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(words.details_name())
        self.message = label("", "small-strong", wrap=True)
        self.why = label("", "small", wrap=True)
        self.source = label("", "muted", wrap=True)
        self.said = label("", "small", wrap=True)
        self.mend = ElidedButton(words.mend(), "primary-small")
        self.mend_all = button("", "plain-small")
        self.ignore = button(words.ignore(), "plain-small")
        self.heed = button(words.heed(), "plain-small")
        self.mend.clicked.connect(self.mend_wanted)
        self.mend_all.clicked.connect(self.mend_all_wanted)
        self.ignore.clicked.connect(self.ignore_wanted)
        self.heed.clicked.connect(self.heed_wanted)
        self._lay_out()
        self.show_entry(None, 0)

    def show_entry(self, entry: Entry | None, alike: int) -> None:
        """Tell of this problem; `alike` problems of the same check can be mended by a button."""
        there, is_ignored = entry is not None, entry is not None and entry.ignored is not None
        fix = entry.problem.fix if entry is not None and entry.ignored is None else None
        self.mend.setVisible(fix is not None)
        self.mend_all.setVisible(alike > 1)
        self.mend_all.setText(words.mend_all(alike))
        self.ignore.setVisible(there and not is_ignored)
        self.heed.setVisible(is_ignored)
        for part in (self.why, self.source):
            part.setVisible(there)
        self.said.setVisible(is_ignored)
        if entry is None:
            self.message.setText(words.nothing_chosen())
            return
        check = entry.problem.check
        self.message.setText(worded(entry.problem.message))
        self.why.setText(why(check))
        lines = [words.source(check.source), *([words.cis(check.cis)] if check.cis else [])]
        self.source.setText("\n".join(lines))
        if entry.ignored is not None:
            self.said.setText(words.ignored_because(entry.ignored.reason, entry.ignored.date))
        if fix is not None:
            self.mend.show_text(worded(fix.label))
        self._area.verticalScrollBar().setValue(0)

    def _lay_out(self) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_4 - _RING, 0, SPACE_12, 0)
        column.setSpacing(SPACE_4)
        for part in (self.message, self.said, self.why, self.source):
            part.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(part)
        column.addStretch()
        self._area = QScrollArea()
        self._area.setProperty("look", "reading")
        self._area.setAccessibleName(words.details_name())
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(SPACE_4, 0, 0, 0)
        buttons.setSpacing(SPACE_8)
        for each in (self.mend, self.mend_all, self.ignore, self.heed):
            buttons.addWidget(each)
        buttons.addStretch()
        outside = QVBoxLayout(self)
        outside.setContentsMargins(SPACE_8, SPACE_4, 0, 0)
        outside.setSpacing(SPACE_8)
        outside.addWidget(self._area, 1)
        outside.addLayout(buttons)
