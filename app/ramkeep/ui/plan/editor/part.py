"""A part of a statement in the form."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.core.plan.policy.document import Effect, Statement
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.parts import label


class Part(QWidget):
    """Shows some elements of a statement, and tells what the statement becomes when they are changed.

    Signals:
        changed: the whole statement as the person wants it.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.statement = Statement(Effect.ALLOW, ())
        self.is_fixed = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_8)
        self.remark = label("", "danger", wrap=True)
        self.remark.hide()

    def show_statement(self, statement: Statement, *, fixed: bool) -> None:
        """Show this one; a fixed one is only read."""
        self.statement, self.is_fixed = statement, fixed
        self.say("")
        self.fill()

    def fill(self) -> None:
        """Show `statement`."""

    def say(self, text: str) -> None:
        """Say why something was not taken; nothing when all is well."""
        self.remark.setText(text)
        self.remark.setVisible(bool(text))
