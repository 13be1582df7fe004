"""A question put together of a form and fields."""

from functools import partial

from PySide6.QtCore import Signal
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
            self.who.setText(question.who)
        if question.form.names_action:
            self.action.setText(question.action)
            self.resource.setText(question.resource)
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
        field.setText(text)
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

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.form)
        row.addWidget(self.who, 2)
        row.addWidget(self.action, 3)
        row.addWidget(self.resource, 3)
        row.addWidget(self.build)
        row.addWidget(self.more)
        for field in (self.who, self.action, self.resource):
            field.setMinimumWidth(72)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(row)
        column.addWidget(self.builder)
        column.addWidget(self.circumstances)
