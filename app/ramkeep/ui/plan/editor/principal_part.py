"""Whom a trust policy speaks of."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QLineEdit

from ramkeep.core.plan.editing.form import reads_principal
from ramkeep.core.plan.policy.document import Principal
from ramkeep.ui.plan.editor import form_words
from ramkeep.ui.plan.editor.part import Part
from ramkeep.ui.plan.editor.pattern_list import Chip, PatternList
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import label

_EXAMPLES = {
    "RAM": "acs:ram::1234567890123456:root",
    "Service": "ecs.aliyuncs.com",
    "Federated": "acs:ram::1234567890123456:saml-provider/name",
}
_LONGEST = 512


class PrincipalPart(Part):
    """Chips of principals, and a field for one more."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.list = PatternList(theme, form_words.principals())
        self.kind = QComboBox()
        self.kind.setAccessibleName(form_words.principal_kind())
        for kind, title in form_words.principal_kinds().items():
            self.kind.addItem(title, kind)
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(form_words.principal_value())
        for part in (label(form_words.principals(), "small-strong"), self.list, self.kind, self.field, self.remark):
            self.column.addWidget(part)
        self.kind.currentIndexChanged.connect(lambda _: self._show_example())
        self.field.returnPressed.connect(lambda: self.add(self.field.text().strip()))
        self.list.removed.connect(self._remove)
        self._show_example()

    def add(self, value: str) -> None:
        """Add one of the kind that is chosen."""
        principal = Principal(self.kind.currentData(), value)
        if not reads_principal(principal):
            self.say(form_words.refused_condition())
            announce(self, self.remark.text(), urgent=True)
            return
        self.field.clear()
        if principal not in self.statement.principals:
            self.changed.emit(replace(self.statement, principals=(*self.statement.principals, principal)))

    def fill(self) -> None:
        principals = self.statement.principals
        # The bare list of a bucket policy takes nothing of another form.
        can = not self.is_fixed and all(each.kind for each in principals)
        self.kind.setVisible(can)
        self.field.setVisible(can)
        self.list.is_fixed = not can
        notes = {each.value: form_words.principal(each) for each in principals}
        self.list.show_patterns([each.value for each in principals], lambda text: Chip(text, notes.get(text, "")))
        if not principals:
            self.say(form_words.no_principal())

    def _show_example(self) -> None:
        self.field.setPlaceholderText(_EXAMPLES[self.kind.currentData()])

    def _remove(self, row: int) -> None:
        principals = self.statement.principals
        self.changed.emit(replace(self.statement, principals=(*principals[:row], *principals[row + 1 :])))
