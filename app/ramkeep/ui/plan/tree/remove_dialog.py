"""Asks before objects are removed, and says what goes with them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.references import uses_of
from ramkeep.core.plan.model.values import Key
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.dialogs import Question
from ramkeep.ui.plan.tree.row_words import key_name, used_by
from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.parts import button, label

WIDTH = 480
_MOST_TOLD = 8


class RemoveDialog(Question):
    """Accepted when the person means it. Enter and Esc leave all as it is.

    Attributes:
        only_from_group: the person wants a user out of the group only, not out of the plan.
    """

    def __init__(
        self, plan: Plan, objects: Sequence[tuple[Kind, Key]], group: str = "", parent: QWidget | None = None
    ) -> None:
        kinds = {kind for kind, _ in objects}
        names = [key_name(key) for _, key in objects]
        title = words.remove_question(names, next(iter(kinds)) if len(kinds) == 1 else None)
        super().__init__(title, words.remove(), WIDTH, parent, look="danger")
        self.only_from_group = False
        told = dict.fromkeys(word for kind, key in objects for word in used_by(uses_of(plan, kind, key)))
        self._tell(list(told))
        if group:
            self.part = button(words.remove_from_group(group))
            self.part.clicked.connect(self._on_part)
            self.buttons.insertWidget(0, self.part)
        self.cancel.setDefault(True)
        self.cancel.setFocus()

    def _tell(self, uses: Sequence[str]) -> None:
        column = QVBoxLayout()
        column.setSpacing(SPACE_4)
        column.addWidget(label(words.goes_with() if uses else words.nothing_else_goes()))
        for each in uses[:_MOST_TOLD]:
            column.addWidget(label(f"\u2022 {each}", "small", wrap=True))
        if len(uses) > _MOST_TOLD:
            column.addWidget(label(words.and_more(len(uses) - _MOST_TOLD), "small"))
        self.body.addLayout(column)
        self.body.addWidget(label(words.undo_helps(), "muted"))

    def _on_part(self) -> None:
        self.only_from_group = True
        self.accept()
