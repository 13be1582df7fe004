"""Any condition: operator, key and values."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ramkeep.core.plan.editing.completing import Completion, condition_keys
from ramkeep.core.plan.editing.form import reads_condition
from ramkeep.core.plan.policy.document import Condition
from ramkeep.core.plan.policy.operators import OPERATORS
from ramkeep.ui.plan.editor import form_words, words
from ramkeep.ui.plan.editor.completion_field import CompletionField
from ramkeep.ui.plan.editor.switch_row import values_of
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import button, label

_LONGEST = 2000


class OtherCondition(QFrame):
    """Three fields.

    Signals:
        made: the condition that was changed, or None, and the one it is now.
        closed: nothing is wanted.
    """

    made = Signal(object, object)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self._before: Condition | None = None
        self._services: Sequence[str] = ()
        self.operator = QComboBox()
        self.operator.addItems(list(OPERATORS))
        self.operator.setAccessibleName(form_words.operator())
        self.key = CompletionField(theme, form_words.key(), "acs:SourceVpc", self._offer_keys)
        self.values = QLineEdit()
        self.values.setMaxLength(_LONGEST)
        self.values.setAccessibleName(form_words.values())
        self.remark = label("", "danger", wrap=True)
        self.remark.hide()
        self.add_button = button(form_words.add())
        self.close_button = button(words.close(), "link")
        self._lay_out()
        self.key.picked.connect(self._on_key)
        self.values.returnPressed.connect(self._make)
        self.add_button.clicked.connect(self._make)
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.operator)

    def show_condition(self, condition: Condition | None, services: Sequence[str]) -> None:
        """Begin with this one; None begins with nothing."""
        self._before, self._services = condition, services
        self.operator.setCurrentText(condition.operator if condition else "StringEquals")
        self.key.setText(condition.key if condition else "")
        self.values.setText(", ".join(condition.values) if condition else "")
        self.remark.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _offer_keys(self, text: str, done: Callable[[Sequence[Completion]], None]) -> None:
        wanted = text.strip().lower()
        keys = condition_keys(self.operator.currentText(), self._services)
        done(
            [
                Completion(key, is_open=key.endswith("/"))
                for key in keys
                if wanted in key.lower() and wanted != key.lower()
            ]
        )

    def _on_key(self, key: str) -> None:
        self.key.setText(key)
        self.values.setFocus()

    def _make(self) -> None:
        condition = Condition(self.operator.currentText(), self.key.text().strip(), values_of(self.values.text()))
        if reads_condition(condition):
            self.made.emit(self._before, condition)
            return
        self.remark.setText(form_words.refused_condition())
        self.remark.show()
        announce(self, self.remark.text(), urgent=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_4)
        for name, part in (
            (form_words.operator(), self.operator),
            (form_words.key(), self.key),
            (form_words.values(), self.values),
        ):
            column.addWidget(label(name, "muted"))
            column.addWidget(part)
        column.addWidget(self.remark)
        column.addSpacing(SPACE_4)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.add_button)
        row.addWidget(self.close_button)
        row.addStretch()
        column.addLayout(row)
