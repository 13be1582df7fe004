"""Which actions a statement speaks of."""

from dataclasses import replace

from ramkeep.core.plan.editing.form import reads_action
from ramkeep.core.plan.policy.document import Statement
from ramkeep.ui.plan.editor import form_words, words
from ramkeep.ui.plan.editor.choice import Choice
from ramkeep.ui.plan.editor.completion_field import CompletionField
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.plan.editor.part import Part
from ramkeep.ui.plan.editor.pattern_list import Chip, PatternList
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import label


class ActionPart(Part):
    """Chips of patterns, and a field that looks for more in the catalog."""

    def __init__(self, theme: Theme, lookup: Lookup) -> None:
        super().__init__(theme)
        self._lookup = lookup
        self.scope = Choice(form_words.actions(), (form_words.these(), form_words.all_but()))
        self.list = PatternList(theme, form_words.actions())
        self.field = CompletionField(theme, form_words.add_action(), form_words.action_hint(), lookup.pick)
        for part in (label(form_words.actions(), "small-strong"), self.scope, self.list, self.field, self.remark):
            self.column.addWidget(part)
        self.scope.chosen.connect(lambda place: self._put(replace(self.statement, not_actions=place == 1)))
        self.list.removed.connect(self._remove)
        self.field.picked.connect(self.add)
        lookup.counted.connect(self.list.show_notes)
        lookup.ready.connect(self._count)

    def add(self, pattern: str) -> None:
        """Add an action or a pattern."""
        if not reads_action(pattern):
            self.say(form_words.refused_action(pattern))
            announce(self, self.remark.text(), urgent=True)
            return
        self.field.clear()
        if pattern not in self.statement.actions:
            self._put(replace(self.statement, actions=(*self.statement.actions, pattern)))

    def fill(self) -> None:
        statement = self.statement
        self.scope.show_choice(int(statement.not_actions))
        self.scope.setEnabled(not self.is_fixed)
        self.field.setVisible(not self.is_fixed)
        self.list.is_fixed = self.is_fixed
        self.list.show_patterns(statement.actions, self._chip)
        self._count()
        if not statement.actions:
            self.say(form_words.no_action())

    def _chip(self, pattern: str) -> Chip:
        catalog = self._lookup.catalog
        found = None if catalog is None else catalog.find(pattern)
        if found is not None:
            return Chip(pattern, found.words, found.level.access)
        count = self._lookup.counts.get(pattern)
        if count is None:
            return Chip(pattern)
        return Chip(pattern, words.covers(count) if count else words.covers_unknown())

    def _count(self) -> None:
        catalog = self._lookup.catalog
        if catalog is not None:
            self._lookup.count([each for each in self.statement.actions if catalog.find(each) is None])
            self.list.show_notes()

    def _remove(self, row: int) -> None:
        actions = self.statement.actions
        self._put(replace(self.statement, actions=(*actions[:row], *actions[row + 1 :])))

    def _put(self, statement: Statement) -> None:
        self.changed.emit(statement)
