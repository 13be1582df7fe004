"""A question put together of a form and fields."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.core.plan.asking.question import Circumstances, Form, Question
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.ask.circumstances_panel import CircumstancesPanel
from ramkeep.ui.plan.ask.looking_up import LookingUp
from ramkeep.ui.plan.editor.completion_field import CompletionField
from ramkeep.ui.plan.editor.resource_builder import ResourceBuilder
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.parts import IconButton, button

_FORMS = tuple(Form)
_NARROW = 760


class Pickers(QWidget):
    """One row, and what opens under it.

    Signals:
        changed: another question.
    """

    changed = Signal()

    def __init__(self, theme: Theme, looking_up: LookingUp) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._last = Question()
        self._is_narrow = False
        self.form = QComboBox()
        self.form.setAccessibleName(words.form_name())
        for form in _FORMS:
            self.form.addItem(words.form(form))
        self.who = CompletionField(theme, *words.who(), looking_up.people)
        self.action = CompletionField(theme, *words.action(), looking_up.actions)
        self.resource = CompletionField(
            theme, *words.resource(), lambda text, done: looking_up.resources(self.action.text(), text, done)
        )
        self.build = IconButton(theme, "sliders-horizontal", words.build_resource())
        self.build.setCheckable(True)
        self.builder = ResourceBuilder(theme)
        self.builder.hide()
        self.circumstances = CircumstancesPanel(theme)
        self.circumstances.hide()
        self.more = button("", "segment")
        self.more.setCheckable(True)
        self._lay_out()
        self._connect()
        self._show_form()

    @property
    def question(self) -> Question:
        """As it is put together now."""
        form = _FORMS[self.form.currentIndex()]
        return Question(
            form,
            self.who.text().strip() if form.names_caller else "",
            self.action.text().strip() if form.names_action else "",
            self.resource.text().strip() if form.names_action else "",
            self.circumstances.circumstances if form.names_action else Circumstances(),
        )

    def show_plan(self, model: PlanModel | None) -> None:
        """Offer what this plan has."""
        self._model = model
        if model is not None:
            self.circumstances.show_plan(model.plan)

    def show_question(self, question: Question) -> None:
        """Fill the fields; a field that this form does not have keeps what is in it."""
        self.form.blockSignals(True)
        self.form.setCurrentIndex(_FORMS.index(question.form))
        self.form.blockSignals(False)
        if question.form.names_caller:
            _fill(self.who, question.who)
        if question.form.names_action:
            _fill(self.action, question.action)
            _fill(self.resource, question.resource)
            self.circumstances.show_circumstances(question.circumstances)
        self._last = self.question
        self._show_form()

    def _connect(self) -> None:
        self.form.currentIndexChanged.connect(self._on_form)
        for field in (self.who, self.action, self.resource):
            field.picked.connect(partial(self._on_picked, field))
            field.editingFinished.connect(self._on_changed)
        self.circumstances.changed.connect(self._on_changed)
        self.more.toggled.connect(self.circumstances.setVisible)
        self.build.toggled.connect(self._on_build)
        self.builder.closed.connect(lambda: self.build.setChecked(False))
        self.builder.made.connect(self._on_built)

    def _on_picked(self, field: CompletionField, text: str) -> None:
        _fill(field, text)
        self._on_changed()
        self.focusNextChild()

    def _on_form(self) -> None:
        self._show_form()
        self._on_changed()

    def _on_changed(self) -> None:
        question = self.question
        self.more.setText(words.circumstances(question.circumstances))
        if question != self._last:
            self._last = question
            self.changed.emit()

    def _on_build(self, checked: bool) -> None:
        self.builder.setVisible(checked)
        if checked and self._model is not None:
            service = self.action.text().partition(":")[0]
            account, desk = self._model.plan.account.id, self._model.desk
            self._model.tasks.run(lambda: desk.catalog, partial(self._show_services, service, account))
            self.builder.setFocus()

    def _show_services(self, service: str, account: str, catalog: Catalog) -> None:
        self.builder.show_services(catalog, (service,) if service else (), account)

    def _on_built(self, resource: str) -> None:
        self.resource.setText("" if resource == "*" else resource)
        self.build.setChecked(False)
        self._on_changed()
        self.resource.setFocus()

    def _show_form(self) -> None:
        form = _FORMS[self.form.currentIndex()]
        self.who.setVisible(form.names_caller)
        for part in (self.action, self.resource, self.build, self.more):
            part.setVisible(form.names_action)
        if not form.names_action:
            self.more.setChecked(False)
            self.build.setChecked(False)
        self.more.setText(words.circumstances(self.question.circumstances))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What is done stands on a row of its own where one row is too narrow for both."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            for part in (self.action, self.resource, self.build):
                (self._first if narrow else self._second).removeWidget(part)
            self._put_into(self._second if narrow else self._first, 0 if narrow else 2)

    def _put_into(self, row: QHBoxLayout, place: int) -> None:
        row.insertWidget(place, self.action, 3)
        row.insertWidget(place + 1, self.resource, 3)
        row.insertWidget(place + 2, self.build)

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(SPACE_8)
        # Tab follows the order in which they became children, whichever row they stand in.
        for part in (self.form, self.who, self.action, self.resource, self.build, self.more):
            part.setParent(self)
        self._first.addWidget(self.form)
        self._first.addWidget(self.who, 2)
        self._first.addWidget(self.more)
        self._put_into(self._first, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(self._first)
        column.addLayout(self._second)
        column.addWidget(self.builder)
        column.addWidget(self.circumstances)


def _fill(field: CompletionField, text: str) -> None:
    """The beginning is seen where there is no room for all."""
    field.setText(text)
    field.setCursorPosition(0)
