"""One step: a row of 44 pixels, and under it, when it is opened, why and how."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.checklist.evidence import Evidence
from ramkeep.core.checklist.steps import Step, StepInfo
from ramkeep.core.plan.model.settings import StepDone
from ramkeep.ui.checklist import step_words, words
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_48
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, IconLabel, button, label

ROW_HEIGHT = 44
_TICK_WIDTH = 24
_SIGN = 16


class StepRow(QFrame):
    """A step of the list.

    Signals:
        tick_wanted: it is done, or to be done again.
        goal_wanted: the person wants to go to the place that helps.
    """

    tick_wanted = Signal(bool)
    goal_wanted = Signal(str)

    def __init__(self, theme: Theme, info: StepInfo, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.info = info
        name = step_words.title(info.step)
        self.tick = QCheckBox()
        self.tick.setAccessibleName(words.tick(name))
        self.title = ElidedButton(name, "open")
        self.evidence = _EvidenceLine(theme)
        goal = step_words.goal(info.goal)
        self.goal_button = button(goal, "link")
        if not goal:
            self.goal_button.hide()
        self.more = IconButton(theme, "caret-down", words.open_details(name))
        self.done = label("", "muted", wrap=True)
        self.body = QWidget(self)
        self.body.hide()
        self._inside: QVBoxLayout | None = None
        self._lay_out()
        # Clicked, not toggled: the tick follows the plan, and only a person's click is a wish.
        self.tick.clicked.connect(self._on_tick)
        self.title.clicked.connect(lambda: self.open(not self.is_open))
        self.more.clicked.connect(lambda: self.open(not self.is_open))
        self.goal_button.clicked.connect(lambda: self.goal_wanted.emit(str(self.info.goal)))

    @property
    def is_open(self) -> bool:
        """Are why and how to be seen?"""
        return not self.body.isHidden()

    def open(self, wanted: bool) -> None:
        """Show why and how, or put them away."""
        if wanted:
            self._need_body()
        self.body.setVisible(wanted)
        name = step_words.title(self.info.step)
        text = words.close_details(name) if wanted else words.open_details(name)
        self.more.show_icon("caret-up" if wanted else "caret-down", text)

    def add(self, widget: QWidget) -> None:
        """Put something of its own into the opened step."""
        inside = self._need_body()
        inside.insertWidget(inside.indexOf(self.done), widget)

    def add_beside(self, widget: QWidget) -> None:
        """Put something of its own before the button of the row."""
        self._head.insertWidget(self._head.indexOf(self.goal_button), widget)

    def show_state(self, done: StepDone | None, found: Evidence | None) -> None:
        """Show what the plan says, and what is known."""
        if self.tick.isChecked() != (done is not None):
            self.tick.setChecked(done is not None)
        look = "open" if done is None else "open-done"
        if self.title.property("look") != look:
            set_look(self.title, look)
        self.done.setText("" if done is None else words.done_by(done))
        if self._inside is not None:
            self.done.setVisible(done is not None)
        self.evidence.show_evidence(found, done)

    def _on_tick(self) -> None:
        wanted = self.tick.isChecked()
        # The plan decides; what it says comes back by show_state.
        self.tick.setChecked(not wanted)
        self.tick_wanted.emit(wanted)

    def _lay_out(self) -> None:
        # From the outside in: a style sheet is applied anew to whatever gets another parent.
        head = QWidget(self)
        head.setMinimumHeight(ROW_HEIGHT)
        row = self._head = QHBoxLayout(head)
        row.setContentsMargins(SPACE_16, SPACE_4, SPACE_8, SPACE_4)
        row.setSpacing(SPACE_8)
        self.tick.setFixedWidth(_TICK_WIDTH)
        row.addWidget(self.tick, 0, Qt.AlignmentFlag.AlignVCenter)
        texts = QVBoxLayout()
        row.addLayout(texts, 1)
        texts.setSpacing(0)
        texts.addStretch()
        texts.addWidget(self.title)
        texts.addWidget(self.evidence)
        texts.addStretch()
        row.addWidget(self.goal_button)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.body)

    def _need_body(self) -> QVBoxLayout:
        """Why and how are made when they are first asked for: most steps are never opened."""
        if self._inside is None:
            self._inside = self._fill_body(self.info.step)
        return self._inside

    def _fill_body(self, step: Step) -> QVBoxLayout:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(SPACE_48, SPACE_4, SPACE_16, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(label(step_words.why(step), wrap=True))
        column.addWidget(label(words.in_console(), "small-strong"))
        for number, line in enumerate(step_words.how(step), 1):
            column.addWidget(label(words.numbered(number, line), "small", wrap=True))
        column.addWidget(self.done)
        self.done.setVisible(bool(self.done.text()))
        if self.info.cis:
            column.addWidget(label(words.cis(self.info.cis), "muted", wrap=True))
        return column


class _EvidenceLine(QWidget):
    """A sign and a few words; away when nothing is known."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._holds = IconLabel(theme, "check-circle", _SIGN, "success")
        self._fails = IconLabel(theme, "info", _SIGN, "text_muted")
        self.text = ElidedLabel(look="muted", mode=Qt.TextElideMode.ElideRight)
        row = QHBoxLayout(self)
        # The title is a button with an edge of one pixel.
        row.setContentsMargins(1, 0, 0, 0)
        row.setSpacing(SPACE_4)
        for part in (self._holds, self._fails):
            row.addWidget(part)
        row.addWidget(self.text, 1)

    def show_evidence(self, found: Evidence | None, done: StepDone | None) -> None:
        """Show it, or when the step was done."""
        told = [] if done is None else [words.done_by(done)]
        told += [] if found is None else [words.evidence(found)]
        self._holds.setVisible(found is not None and found.holds)
        self._fails.setVisible(found is not None and not found.holds)
        self.text.show_text("  ·  ".join(told))
        self.setVisible(bool(told))
