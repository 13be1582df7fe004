"""When a statement holds: what can be switched, any other condition, and what only JSON can say."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ramkeep.core.plan.checks.elements import is_wild, service_of
from ramkeep.core.plan.editing.form import Row, Switch, form_of, with_condition, without_condition
from ramkeep.core.plan.policy.document import Condition
from ramkeep.ui.plan.editor import form_words
from ramkeep.ui.plan.editor.other_condition import OtherCondition
from ramkeep.ui.plan.editor.part import Part
from ramkeep.ui.plan.editor.pattern_list import PatternList
from ramkeep.ui.plan.editor.switch_row import ROWS
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.parts import label


class ConditionPart(Part):
    """Switches first, then chips of other conditions."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.rows = {switch: sort(theme, switch) for switch, sort in ROWS.items()}
        self.others_title = label(form_words.other_conditions(), "muted")
        self.list = PatternList(theme, form_words.other_conditions())
        self.opener = ElidedButton(form_words.add_condition(), "link", Qt.TextElideMode.ElideRight)
        self.editor = OtherCondition(theme)
        self.editor.hide()
        self.kept: list[QLabel] = []
        self._others: tuple[Condition, ...] = ()
        self.column.addWidget(label(form_words.conditions(), "small-strong"))
        for switch, row in self.rows.items():
            self.column.addWidget(row)
            row.wanted.connect(lambda condition, switch=switch: self._switch(switch, condition))
        for part in (self.others_title, self.list, self.editor):
            self.column.addWidget(part)
        self.column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        self.opener.clicked.connect(lambda: self.open_editor(None))
        self.list.removed.connect(lambda row: self._change(self._others[row], None))
        self.list.activated.connect(lambda index: self.open_editor(self._others[index.row()]))
        self.editor.made.connect(self._change)
        self.editor.closed.connect(self._close_editor)

    def open_editor(self, condition: Condition | None) -> None:
        """Let the person write a condition, or change one."""
        if self.is_fixed:
            return
        services = [code for code in map(service_of, self.statement.actions) if not is_wild(code)]
        self.editor.show_condition(condition, services)
        self.editor.show()
        self.opener.hide()
        self.editor.setFocus()

    def fill(self) -> None:
        form = form_of(self.statement)
        shown: dict[Switch, Row] = {}
        for row in form.rows:
            if row.switch in self.rows:
                shown.setdefault(row.switch, row)
        for switch, widget in self.rows.items():
            found = shown.get(switch)
            widget.show_condition(found.condition if found else None, fixed=self.is_fixed)
        self._others = tuple(
            row.condition for row in form.rows if row.switch is not Switch.KEPT and shown.get(row.switch) is not row
        )
        self.others_title.setVisible(bool(self._others))
        self.list.is_fixed = self.is_fixed
        self.list.show_patterns([form_words.condition(each) for each in self._others])
        self.opener.setVisible(not self.is_fixed and not self.editor.isVisibleTo(self))
        self._show_kept([form_words.kept_condition(row.condition) for row in form.rows if row.switch is Switch.KEPT])

    def _show_kept(self, texts: list[str]) -> None:
        if self.statement.sid:
            texts = [*texts, form_words.kept_sid(self.statement.sid)]
        if [each.text() for each in self.kept] == texts:
            return
        for each in self.kept:
            each.deleteLater()
        self.kept = [label(text, "muted", wrap=True) for text in texts]
        for each in self.kept:
            self.column.addWidget(each)

    def _switch(self, switch: Switch, condition: Condition | None) -> None:
        self._change(self.rows[switch].condition, condition)

    def _change(self, before: Condition | None, after: Condition | None) -> None:
        """Put one condition in the place of another, or add or remove it."""
        statement = self.statement
        if after is not None:
            statement = with_condition(statement, after, before)
        elif before is not None:
            statement = without_condition(statement, before)
        self._close_editor()
        if statement != self.statement:
            self.changed.emit(statement)

    def _close_editor(self) -> None:
        was_open = self.editor.isVisibleTo(self)
        self.editor.hide()
        self.opener.setVisible(not self.is_fixed)
        if was_open:
            self.opener.setFocus()
