"""Asks why problems are no problem here."""

from collections.abc import Sequence

from PySide6.QtWidgets import QLineEdit, QWidget

from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.entries import Entry
from ramkeep.ui.plan.tree.dialogs import Question, field
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.worded import worded

WIDTH = 480
LONGEST_REASON = 500
_MOST_TOLD = 4


class IgnoreDialog(Question):
    """Without a reason nothing is ignored."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget | None) -> None:
        super().__init__(words.ignore_title(len(entries)), words.ignore_answer(), WIDTH, parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.textChanged.connect(self._on_text)
        for entry in entries[:_MOST_TOLD]:
            self.body.addWidget(label(worded(entry.problem.message), "small", wrap=True))
        if len(entries) > _MOST_TOLD:
            self.body.addWidget(label(words.and_more(len(entries) - _MOST_TOLD), "muted"))
        self.body.addLayout(field(words.reason_name(), self.reason))
        self.body.addWidget(label(words.ignore_sentence(), "muted", wrap=True))
        self.answer.setDefault(True)
        self._on_text()
        self.reason.setFocus()

    def _on_text(self) -> None:
        self.answer.setEnabled(bool(self.reason.text().strip()))
