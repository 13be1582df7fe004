"""A line for a question in plain words, and under it what was made of it."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.asking.question import Form, Question
from ramkeep.core.plan.asking.sentences import LONGEST, Reading
from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.ask.flow import Flow
from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.parts import label

_MOST_CHIPS = 4


class Sentence(QLineEdit):
    """Enter asks; up and down go through what was asked before.

    Signals:
        older_wanted, newer_wanted: the person goes through the history.
    """

    older_wanted = Signal()
    newer_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up:
            self.older_wanted.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.newer_wanted.emit()
        else:
            super().keyPressEvent(event)


class Understood(QWidget):
    """What may be meant instead of what was taken of a sentence, as buttons, and what was passed over.

    Signals:
        question_wanted: the question with another person or action.
    """

    question_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told = label("", "muted", wrap=True)
        self.chips: list[ElidedButton] = []
        self._choices: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_4)
        self._column.addWidget(self.told)
        self.hide()

    def forget(self) -> None:
        """Show nothing: what is asked now comes from elsewhere."""
        self._clear()
        self.hide()

    def show_reading(self, reading: Reading, question: Question | None) -> None:
        """Tell what was passed over, and what else may be meant.

        Args:
            question: what was made of the sentence; None when it is none.
        """
        self._clear()
        told = _told(reading, question)
        self.told.setText("\n".join(told))
        self.told.setVisible(bool(told))
        if question is not None:
            self._offer(reading, question)
        self.setVisible(bool(told or self.chips))
        taken = [words.understood(words.question(question))] if question is not None and question.is_whole else []
        announce(self, " ".join((*taken, *told)))

    def _offer(self, reading: Reading, taken: Question) -> None:
        self._choices = QWidget()
        row = Flow(self._choices)
        people, actions = reading.who.people, reading.actions
        if people and not reading.who.is_sure and taken.form.names_caller:
            text = words.which_person(reading.who.text)
            self._add(row, text, [(who, replace(taken, who=who)) for who in people], taken)
        if len(actions) > 1 and not reading.action_is_sure:
            text = words.which_action()
            self._add(row, text, [(name, replace(taken, action=name)) for name in actions], taken)
        self._column.addWidget(self._choices)

    def _add(self, row: Flow, text: str, choices: Sequence[tuple[str, Question]], taken: Question) -> None:
        told = label(text, "muted")
        told.setFixedHeight(ElidedButton("", "segment-small").sizeHint().height())
        row.addWidget(told)
        for name, question in choices[:_MOST_CHIPS]:
            chip = ElidedButton(shown(name), "segment-small")
            chip.setCheckable(True)
            chip.setChecked(question == taken)
            chip.clicked.connect(partial(self._on_chip, question))
            row.addWidget(chip)
            self.chips.append(chip)

    def _on_chip(self, question: Question) -> None:
        self.question_wanted.emit(question)

    def _clear(self) -> None:
        if self._choices is not None:
            self._column.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
        self._choices, self.chips = None, []


def question_of(reading: Reading) -> Question | None:
    """The likeliest question; None for a sentence of no known form. What is missing stays empty."""
    if reading.form is None:
        return None
    return Question(
        reading.form,
        next(iter(reading.who.people), ""),
        next(iter(reading.actions), ""),
        reading.resource if reading.form is not Form.WHAT else "",
        reading.circumstances,
    )


def _told(reading: Reading, question: Question | None) -> list[str]:
    if question is None:
        return [words.not_understood()]
    told = []
    if question.form.names_caller and not question.who:
        told.append(words.nobody(reading.who.text))
    if question.form.names_action and not question.action:
        told.append(words.no_action())
    if reading.points and not question.resource:
        told.append(words.which_resource())
    if reading.left:
        told.append(words.left_over(reading.left))
    return told


def sentence() -> Sentence:
    """The line itself."""
    made = Sentence()
    made.setAccessibleName(words.sentence_name())
    made.setPlaceholderText(words.sentence_hint())
    made.setMaxLength(LONGEST)
    return made
