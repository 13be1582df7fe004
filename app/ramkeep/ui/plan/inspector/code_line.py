"""Whether the vault has a code for a user, and the code itself when somebody asks for it."""

import math

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.plan.model.plan import Kind
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconLabel, button, label

SHOWN_SECONDS = 60
_TICK_MILLISECONDS = 250


class CodeLine(QWidget):
    """Shown while codes are lent; a code that is shown goes away by itself after a minute."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._user = ""
        self.key = IconLabel(theme, "key", 16, "success")
        self.key.setToolTip(words.code_kept())
        self.key.setAccessibleName(words.code_kept())
        self.state = ElidedLabel(look="small")
        self.code, self.left = label("", "small-strong"), label("", "muted")
        self.show_button = button(words.show_code(), "segment-small")
        self._timer = QTimer(self, interval=_TICK_MILLISECONDS)
        self._timer.timeout.connect(self._tick)
        self._rest = QTimer(self, singleShot=True, interval=SHOWN_SECONDS * 1000)
        self._rest.timeout.connect(self.forget)
        self.show_button.clicked.connect(self._on_clicked)
        self._lay_out()

    def show_user(self, model: PlanModel, user: str) -> None:
        """Be about this user from now on; a code of another one is put away."""
        if model is not self._model:
            if self._model is not None:
                self._model.codes_changed.disconnect(self._refresh)
            self._model = model
            model.codes_changed.connect(self._refresh)
            self.forget()
        if user != self._user:
            self._user = user
            self.forget()
        self._refresh()

    def forget(self) -> None:
        """Know no code any more."""
        self._timer.stop()
        self._rest.stop()
        for part in (self.code, self.left):
            part.clear()
            part.hide()
        self.show_button.setText(words.show_code())

    def _refresh(self) -> None:
        model = self._model
        # The plan may have lost the user a moment ago.
        there = model is not None and self._user in model.plan.items(Kind.USER)
        self.setVisible(there and model is not None and model.codes is not None)
        if model is None or model.codes is None or not there:
            self.forget()
            return
        kept = model.codes.has_entry(model.plan, self._user)
        self.key.setVisible(kept)
        self.show_button.setVisible(kept)
        self.state.show_text(words.in_vault() if kept else words.no_code())
        if not kept:
            self.forget()

    def _on_clicked(self) -> None:
        if self._timer.isActive():
            self.forget()
            return
        self._timer.start()
        self._rest.start()
        self.show_button.setText(words.hide_code())
        self._tick()

    def _tick(self) -> None:
        codes, model = (None, None) if self._model is None else (self._model.codes, self._model)
        lent = None if codes is None or model is None else codes.code(model.plan, self._user)
        if lent is None:
            self.forget()
            return
        if lent.code != self.code.text():
            self.code.setText(lent.code)
            self.code.setAccessibleName(" ".join(lent.code.replace(" ", "")))
        self.left.setText(words.seconds(math.ceil(lent.left)))
        for part in (self.code, self.left):
            part.show()

    def _lay_out(self) -> None:
        said = QHBoxLayout()
        said.setSpacing(SPACE_4)
        said.addWidget(self.key)
        said.addWidget(self.state, 1)
        said.addWidget(self.show_button)
        shown = QHBoxLayout()
        shown.setSpacing(SPACE_8)
        shown.addWidget(self.code)
        shown.addWidget(self.left)
        shown.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addLayout(said)
        column.addLayout(shown)
        self.forget()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.forget()
