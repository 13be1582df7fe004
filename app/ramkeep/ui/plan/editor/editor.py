"""The policy editor: one text as a form and as JSON, always in step, over what it grants in words."""

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.editing.subject import Subject
from ramkeep.core.plan.editing.visible import text_of
from ramkeep.core.plan.grants.in_words import Told
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Document
from ramkeep.ui.actions import bind
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.compare_view import CompareView
from ramkeep.ui.plan.editor.draft import Draft
from ramkeep.ui.plan.editor.form_view import FormView
from ramkeep.ui.plan.editor.grants_strip import GrantsStrip
from ramkeep.ui.plan.editor.header import Header
from ramkeep.ui.plan.editor.json_view import JsonView
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.empty_state import EmptyState
from ramkeep.ui.widgets.notice import Notice

FORM, JSON = 0, 1
AFTER_READING = 200


class PolicyEditor(QFrame):
    """Edits the policy, trust policy or control policy that is chosen in the plan."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self.setAccessibleName(words.views_name())
        self.draft = Draft(self)
        self.lookup = Lookup(self)
        self.header = Header(theme, self.draft)
        self.fixed = Notice(theme, "info", words.fixed())
        self.broken = Notice(theme, "warn", *words.broken(), stacked=True)
        self.unshown = Notice(theme, "info", *words.unshown(), stacked=True)
        self.form = FormView(theme, self.draft, self.lookup)
        self.json = JsonView(theme, self.draft, self.lookup)
        self.compare = CompareView(theme)
        self.grants = GrantsStrip(theme)
        self.views = QStackedWidget()
        self.places = QStackedWidget()
        self.empty = EmptyState(theme, "shield-check", *words.empty())
        self._view = FORM
        self._told: tuple[Document, Told] | None = None
        self._asked: Document | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_READING)
        self._soon.timeout.connect(self._tell)
        self._lay_out()
        self._connect()
        self._refresh()

    @property
    def view(self) -> int:
        """0 while the form is shown, 1 for JSON."""
        return self._view

    def show_plan(self, model: PlanModel | None) -> None:
        """Edit what is chosen in this plan from now on."""
        self.lookup.follow(model)
        self.draft.follow(model)

    def focus_search(self) -> None:
        """Go to where one begins to edit."""
        if self._view == JSON:
            self.json.setFocus()
        else:
            self.form.focus_first()

    def show_view(self, view: int) -> None:
        """Show the form or JSON; what was typed is put into the plan first."""
        self.draft.commit()
        self._view = view
        self.header.views.show_choice(view)
        self._refresh()
        self.form.refresh()
        self._tell()

    def show_comparison(self, version: str) -> None:
        """Show what this version does otherwise than another one."""
        model, subject = self.draft.model, self.draft.subject
        if model is None or subject is None:
            return
        other = Subject(subject.kind, subject.key, version)
        before, after = other.document(model.plan), self.draft.document
        if before is not None and after is not None:
            self.compare.show_versions((version, text_of(before)), (subject.version, text_of(after)))
            self.views.setCurrentWidget(self.compare)
            self.compare.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.grants.keep_within(self.height())
        self.header.fit(self.width(), self.height())

    def _refresh(self) -> None:
        draft = self.draft
        self.places.setCurrentWidget(self.empty if draft.subject is None else self._page)
        self.header.refresh()
        self.header.fit(self.width(), self.height())
        self.header.show_size()
        self.fixed.setVisible(draft.is_fixed)
        in_form = self._view == FORM
        unshown = in_form and not draft.is_formed
        self.unshown.setVisible(unshown)
        self.broken.setVisible(draft.is_broken and not unshown and not (in_form and draft.is_formed))
        # What a text grants that cannot be read is not known, and its room is needed for the mending.
        self.grants.setVisible(not draft.is_broken)
        self.views.setVisible(not unshown)
        self._spacer.setVisible(unshown)
        self.views.setCurrentWidget(self.form if in_form else self.json)
        self.form.setEnabled(draft.is_formed)

    def _on_read(self) -> None:
        self.header.show_size()
        draft = self.draft
        unshown = self._view == FORM and not draft.is_formed
        if unshown is not self.unshown.isVisibleTo(self) or self.broken.isVisibleTo(self) is not (
            draft.is_broken and self._view == JSON
        ):
            self._refresh()
        self._soon.start()

    def _tell(self) -> None:
        """Say in words what the text says; it is looked up unless that was done for this text already."""
        document = self.draft.document
        if document is None:
            return
        if self._told is not None and self._told[0] is document:
            self._show_told(self._told[1])
        elif document is not self._asked and self.lookup.catalog is not None:
            self._asked = document
            self.lookup.tell(document, lambda told: self._on_told(document, told))

    def _on_told(self, document: Document, told: Told) -> None:
        self._told = (document, told)
        self._asked = None
        if document is self.draft.document:
            self._show_told(told)

    def _show_told(self, told: Told) -> None:
        self.grants.show_told(told)
        self.form.show_told(told)

    def _on_place(self, path: Path) -> None:
        if self._view == FORM and self.draft.is_formed:
            self.form.go_to(path)
        else:
            self.json.go_to(path)

    def _connect(self) -> None:
        self.draft.subject_changed.connect(self._refresh)
        self.draft.was_read.connect(self._on_read)
        self.draft.place_wanted.connect(self._on_place)
        self.lookup.ready.connect(self._tell)
        self.header.view_wanted.connect(self.show_view)
        self.header.compare_wanted.connect(self.show_comparison)
        self.compare.closed.connect(self._on_compared)
        self.broken.acted.connect(self.draft.discard)
        self.unshown.acted.connect(lambda: self._go(JSON))
        bind(self, "show_form", lambda: self._go(FORM))
        bind(self, "show_json", lambda: self._go(JSON))

    def _go(self, view: int) -> None:
        self.show_view(view)
        self.focus_search()

    def _on_compared(self) -> None:
        self._refresh()
        self.focus_search()

    def _lay_out(self) -> None:
        for view in (self.form, self.json, self.compare):
            self.views.addWidget(view)
        self._page = QWidget()
        column = QVBoxLayout(self._page)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_4)
        column.setSpacing(SPACE_8)
        self._spacer = QWidget()
        for part in (self.header, self.fixed, self.broken, self.unshown):
            column.addWidget(part)
        column.addWidget(self.views, 1)
        column.addWidget(self._spacer, 1)
        line = QFrame()
        line.setProperty("look", "line")
        column.addWidget(line)
        column.addWidget(self.grants)
        self.places.addWidget(self.empty)
        self.places.addWidget(self._page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.places)
