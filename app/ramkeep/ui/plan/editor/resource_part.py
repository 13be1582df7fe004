"""Which resources a statement speaks of."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ramkeep.core.plan.checks.elements import is_wild, service_of
from ramkeep.core.plan.editing.form import reads_resource
from ramkeep.ui.plan.editor import form_words
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.plan.editor.part import Part
from ramkeep.ui.plan.editor.pattern_list import Chip, PatternList
from ramkeep.ui.plan.editor.resource_builder import ResourceBuilder
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import button, label


class ResourcePart(Part):
    """Chips of resources, and a builder that knows how each service names its own."""

    def __init__(self, theme: Theme, lookup: Lookup) -> None:
        super().__init__(theme)
        self._lookup = lookup
        self.but = label(form_words.resources_but(), "muted", wrap=True)
        self.list = PatternList(theme, form_words.resources())
        self.opener = button(form_words.add_resource(), "link")
        self.builder = ResourceBuilder(theme)
        self.builder.hide()
        self.column.addWidget(label(form_words.resources(), "small-strong"))
        for part in (self.but, self.list, self.builder, self.remark):
            self.column.addWidget(part)
        self.column.addWidget(self.opener, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.removed.connect(self._remove)
        self.opener.clicked.connect(self.open_builder)
        self.builder.made.connect(self.add)
        self.builder.closed.connect(self._close_builder)
        lookup.ready.connect(self._know)

    def open_builder(self) -> None:
        """Let the person make a resource."""
        self._know()
        self.builder.show()
        self.opener.hide()
        self.builder.setFocus()

    def add(self, resource: str) -> None:
        """Add a resource or a pattern."""
        if not reads_resource(resource):
            self.say(form_words.refused_resource(resource))
            announce(self, self.remark.text(), urgent=True)
            return
        self._close_builder()
        before = tuple(each for each in self.statement.resources if each != "*")
        if resource not in self.statement.resources:
            # One of all resources and some of them are all of them.
            resources = ("*",) if resource == "*" else (*before, resource)
            self.changed.emit(replace(self.statement, resources=resources))

    def fill(self) -> None:
        statement = self.statement
        can = not self.is_fixed and not statement.not_resources
        self.but.setVisible(statement.not_resources)
        self.list.is_fixed = not can
        self.list.show_patterns(statement.resources, _chip)
        self.opener.setVisible(can and not self.builder.isVisibleTo(self))
        if not can:
            self.builder.hide()
        self._know()
        if not statement.resources and not statement.principals:
            self.say(form_words.no_resource())

    def _know(self) -> None:
        if self._lookup.catalog is not None:
            self.builder.show_services(self._lookup.catalog, self._services(), self._lookup.account)

    def _services(self) -> Sequence[str]:
        codes = dict.fromkeys(map(service_of, self.statement.actions))
        return [code for code in codes if not is_wild(code)]

    def _remove(self, row: int) -> None:
        resources = self.statement.resources
        self.changed.emit(replace(self.statement, resources=(*resources[:row], *resources[row + 1 :])))

    def _close_builder(self) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.builder.isAncestorOf(focus)
        self.builder.hide()
        self.opener.setVisible(not self.is_fixed)
        self.say("")
        if had_focus:
            self.opener.setFocus()


def _chip(resource: str) -> Chip:
    return Chip(resource, form_words.every_resource_covered() if resource == "*" else "")
