"""The right pane: the fields of what is chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.model.plan import Kind
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.inspector.fields import FactField, LineField
from ramkeep.ui.plan.inspector.form import Form, ItemForm
from ramkeep.ui.plan.inspector.policy_forms import (
    AttachmentForm,
    ControlPolicyForm,
    MembershipForm,
    PlanForm,
    PolicyForm,
    ResourceGroupForm,
)
from ramkeep.ui.plan.inspector.principal_forms import GroupForm, RoleForm, UserForm
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.row_words import key_name, kind_name
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import button, label

_FORMS: dict[Kind, type[ItemForm]] = {
    Kind.USER: UserForm,
    Kind.GROUP: GroupForm,
    Kind.ROLE: RoleForm,
    Kind.POLICY: PolicyForm,
    Kind.CONTROL_POLICY: ControlPolicyForm,
    Kind.RESOURCE_GROUP: ResourceGroupForm,
    Kind.ATTACHMENT: AttachmentForm,
    Kind.MEMBERSHIP: MembershipForm,
}


class Inspector(QFrame):
    """A card with a form for each kind of object, each made when it is first needed.

    Signals:
        wished: what needs a dialog: `groups`, `members`, `policies`, `holders` or `together`.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._model: PlanModel | None = None
        self._forms: dict[Kind | None, Form] = {}
        self._places: dict[Form, QScrollArea] = {}
        self.form: Form | None = None
        self.kind, self.heading = label("", "muted"), ElidedLabel(look="heading")
        self.stack = QStackedWidget()
        self.several = _Several()
        self.several.together.clicked.connect(lambda: self.wished.emit("together"))
        self.stack.addWidget(self.several)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_16, SPACE_16, SPACE_4, SPACE_8)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(0, 0, SPACE_12, 0)
        head.setSpacing(0)
        head.addWidget(self.kind)
        head.addWidget(self.heading)
        column.addLayout(head)
        column.addSpacing(SPACE_12)
        column.addWidget(self.stack, 1)

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self.commit()
            self._model.changed.disconnect(self._on_changed)
            self._model.choice_changed.disconnect(self._on_choice)
        self._model = model
        if model is not None:
            model.changed.connect(self._on_changed)
            model.choice_changed.connect(self._on_choice)
            self._on_choice()

    def commit(self) -> None:
        """Write what was typed and not written yet."""
        if self.form is not None:
            self.form.commit()

    def show_grants(self, text: str) -> None:
        """What the chosen object lets do, as a fact."""
        fact = None if self.form is None else self.form.fields.get("grants")
        if isinstance(fact, FactField):
            fact.show_value(text)

    def start_renaming(self) -> None:
        """Go to the field of the name."""
        name = None if self.form is None else self.form.fields.get("name")
        if isinstance(name, LineField) and name.isEnabled():
            name.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            name.line.selectAll()

    def _on_changed(self) -> None:
        if self.form is not None and not self.form.is_moving and not self.form.is_gone:
            self.form.fill()

    def _on_choice(self) -> None:
        model = self._model
        if model is None or (self.form is not None and self.form.is_moving):
            if model is not None and model.chosen is not None:
                self._head(model.chosen)
            return
        if len(model.choice) > 1:
            self.commit()
            self.form = None
            self.several.show_choice(model.choice)
            self.kind.hide()
            self.heading.show_text(words.several(len(model.choice)))
            self.stack.setCurrentWidget(self.several)
            return
        chosen = model.chosen
        form = self._form(None if chosen is None else chosen.kind)
        if form is not self.form:
            self.commit()
            self.form = form
        self._head(chosen)
        form.show_object(model, "" if chosen is None else chosen.key)
        self.show_grants("")
        place = self._places[form]
        self.stack.setCurrentWidget(place)
        field = form.fields.get(str(chosen.path[0])) if chosen is not None and chosen.path else None
        if field is not None:
            place.ensureWidgetVisible(field)

    def _head(self, chosen: Chosen | None) -> None:
        self.kind.setVisible(chosen is not None)
        if chosen is None:
            self.heading.show_text(words.plan())
            return
        self.kind.setText(kind_name(chosen.kind))
        self.heading.show_text(key_name(chosen.key))

    def _form(self, kind: Kind | None) -> Form:
        if kind not in self._forms:
            form = PlanForm(self._theme) if kind is None else _FORMS[kind](self._theme)
            form.wished.connect(self.wished)
            self._forms[kind] = form
            self._places[form] = self._scrolled(form)
        return self._forms[kind]

    def _scrolled(self, form: Form) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setContentsMargins(0, 0, SPACE_12, 0)
        area.setWidget(form)
        area.viewport().setAutoFillBackground(False)
        form.setAutoFillBackground(False)
        self.stack.addWidget(area)
        return area


class _Several(QWidget):
    """Several objects are chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.help = label("", "muted", wrap=True)
        self.together = button(words.edit_together())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, SPACE_12, 0)
        column.setSpacing(SPACE_12)
        column.addWidget(self.help)
        column.addWidget(self.together)
        column.addStretch()

    def show_choice(self, choice: tuple[Chosen, ...]) -> None:
        """Say what can be done with them."""
        kinds = {each.kind for each in choice}
        self.help.setText(words.several_help(kinds))
        self.together.setVisible(kinds == {Kind.USER})
