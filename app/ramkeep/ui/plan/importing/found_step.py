"""The last step of an import: what was found, its notes, and where it goes."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QListWidget, QListWidgetItem, QRadioButton, QVBoxLayout, QWidget

from ramkeep.core.plan.exchange.incoming import ImportNote, Incoming
from ramkeep.core.plan.exchange.merging import Merge
from ramkeep.core.plan.model.values import PolicyType
from ramkeep.ui.plan.importing import words
from ramkeep.ui.punctuation import labeled
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.worded import worded


class FoundStep(QWidget):
    """Shows one import.

    Signals:
        choice_changed: it goes somewhere else.
    """

    choice_changed = Signal()

    def __init__(self, theme: Theme, open_plan: str | None) -> None:
        super().__init__()
        self._theme = theme
        self.account = label("", "small-strong")
        self.counts = label("", "small", wrap=True)
        self.whole = Notice(theme, "success", words.is_whole())
        self.lossy = Notice(theme, "warn")
        self.notes = QListWidget()
        self.new = QRadioButton(words.new_plan())
        self.merge = QRadioButton(words.this_plan(open_plan or ""))
        self.remove = QCheckBox(words.remove_absent())
        self.effect = label("", "muted", wrap=True)
        self.new.setChecked(True)
        if open_plan is None:
            for part in (self.merge, self.remove, self.effect):
                part.hide()
        self.remove.setEnabled(False)
        self.merge.toggled.connect(self._on_toggled)
        self.remove.toggled.connect(lambda _on: self.choice_changed.emit())
        self._lay_out()

    @property
    def is_merge(self) -> bool:
        """Does it go into the open plan?"""
        return self.merge.isChecked()

    def show_incoming(self, incoming: Incoming) -> None:
        """Tell what was found."""
        plan = incoming.plan
        custom = sum(ref.type is PolicyType.CUSTOM for ref in plan.policies)
        self.account.setText(words.account(plan.account.id))
        self.account.setVisible(bool(plan.account.id))
        people = len(plan.users), len(plan.groups), len(plan.roles)
        self.counts.setText(words.counts(*people, custom, len(plan.memberships), len(plan.attachments)))
        self.whole.setVisible(incoming.is_whole)
        self.lossy.setVisible(not incoming.is_whole)
        self.lossy.say(words.is_lossy(sum(note.is_lossy for note in incoming.notes)))
        self._show_notes(incoming.notes)

    def show_effect(self, merged: Merge | None, refusal: str = "") -> None:
        """Tell what a merge would do."""
        if merged is None:
            self.effect.setText(refusal)
        elif not merged.edit.edits:
            self.effect.setText(words.nothing_new())
        else:
            counts = len(merged.added), len(merged.changed), len(merged.settings), len(merged.absent)
            self.effect.setText(words.would_change(*counts))

    def _show_notes(self, notes: Sequence[ImportNote]) -> None:
        self.notes.clear()
        tokens = self._theme.tokens
        marks = {
            True: (icon("warning", tokens.warn), words.missing_mark()),
            False: (icon("info", tokens.text_muted), words.note_mark()),
        }
        for note in notes:
            sign, mark = marks[note.is_lossy]
            self.notes.addItem(QListWidgetItem(sign, labeled(mark, worded(note.said))))
        self.notes.setVisible(bool(notes))

    def _on_toggled(self, on: bool) -> None:
        self.remove.setEnabled(on)
        self.choice_changed.emit()

    def _lay_out(self) -> None:
        self.notes.setProperty("look", "lines")
        self.notes.setAccessibleName(words.notes())
        self.notes.setFrameShape(QFrame.Shape.NoFrame)
        self.notes.setWordWrap(True)
        self.notes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QVBoxLayout()
        inner.setContentsMargins(SPACE_24, 0, 0, 0)
        inner.setSpacing(0)
        inner.addWidget(self.remove)
        inner.addWidget(self.effect)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(label(words.found(), "heading"))
        column.addWidget(self.account)
        column.addWidget(self.counts)
        column.addWidget(self.whole)
        column.addWidget(self.lossy)
        column.addWidget(self.notes, 1)
        column.addStretch()
        column.addSpacing(SPACE_16 - SPACE_8)
        column.addWidget(label(words.into(), "small-strong"))
        column.addWidget(self.new)
        column.addWidget(self.merge)
        column.addLayout(inner)
        column.addSpacing(SPACE_4)
