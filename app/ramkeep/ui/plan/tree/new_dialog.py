"""A new object: its name, checked while it is typed, and what is usually wanted with it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from ramkeep.core.plan.model.beginnings import new_control_policy, new_policy, new_role
from ramkeep.core.plan.model.bulk import name_refusal
from ramkeep.core.plan.model.edits import Add, Edit
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import ConsoleLogin, Group, Item, Membership, ResourceGroup, User
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.dialogs import Question, Remark, field
from ramkeep.ui.theme.tokens import SPACE_4

WIDTH = 440
_LONGEST = 200


class NewDialog(Question):
    """Makes one object of a kind.

    Attributes:
        groups: those that a new user may be put into at once.
    """

    def __init__(self, plan: Plan, kind: Kind, groups: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(words.new_title(kind), words.add(), WIDTH, parent)
        self._plan, self._kind = plan, kind
        self.groups = tuple(groups) if kind == Kind.USER else ()
        self.name, self.display_name = _line(), _line()
        self.refusal = Remark()
        self.console, self.api = QCheckBox(words.console_logon()), QCheckBox(words.api_access())
        self.joins = QCheckBox(words.in_groups(self.groups))
        self.trust = QComboBox()
        self._build()
        self.answer.setDefault(True)
        self.name.textChanged.connect(self._on_typed)
        self._on_typed("")
        self.name.setFocus()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What makes the object."""
        item = self._item(self.name.text().strip())
        members = self.groups if self.joins.isChecked() else ()
        return (Add(item), *(Add(Membership(group, str(item.key))) for group in members))

    def _item(self, name: str) -> Item:
        display = self.display_name.text().strip()
        match self._kind:
            case Kind.USER:
                console = ConsoleLogin(mfa_bind_required=True) if self.console.isChecked() else None
                return User(name, display, console, self.api.isChecked())
            case Kind.GROUP:
                return Group(name, display)
            case Kind.ROLE:
                return new_role(name, str(self.trust.currentData()))
            case Kind.POLICY:
                return new_policy(name)
            case Kind.CONTROL_POLICY:
                return new_control_policy(name)
        return ResourceGroup(name, display_name=display)

    def _build(self) -> None:
        named = field(words.name(), self.name)
        named.addWidget(self.refusal)
        self.body.addLayout(named)
        if self._kind in (Kind.USER, Kind.GROUP, Kind.RESOURCE_GROUP):
            self.body.addLayout(field(words.display_name(), self.display_name))
        if self._kind == Kind.ROLE:
            account, ecs = words.trust_choices()
            if self._plan.account.id:
                self.trust.addItem(account, self._plan.account.id)
            self.trust.addItem(ecs, "")
            trusting = field(words.trusts(), self.trust)
            if not self._plan.account.id:
                hint = Remark()
                hint.say(words.trust_needs_account(), "muted")
                trusting.addWidget(hint)
            self.body.addLayout(trusting)
        if self._kind == Kind.USER:
            self.console.setChecked(True)
            self.joins.setChecked(bool(self.groups))
            self.joins.setVisible(bool(self.groups))
            self.body.setSpacing(SPACE_4 * 2)
            for box in (self.console, self.api, self.joins):
                self.body.addWidget(box)

    def _on_typed(self, text: str) -> None:
        name = text.strip()
        refusal = name_refusal(self._plan, self._kind, name) if name else ""
        self.refusal.say(refusal)
        self.name.setProperty("wrong", bool(refusal))
        self.name.style().polish(self.name)
        self.answer.setEnabled(bool(name) and not refusal)


class NameDialog(Question):
    """A name for a copy."""

    def __init__(self, plan: Plan, kind: Kind, title: str, wish: str, parent: QWidget | None) -> None:
        super().__init__(title, words.add(), WIDTH, parent)
        self._plan, self._kind = plan, kind
        self.name, self.refusal = _line(), Remark()
        named = field(words.name(), self.name)
        named.addWidget(self.refusal)
        self.body.addLayout(named)
        self.answer.setDefault(True)
        self.name.textChanged.connect(self._on_typed)
        self.name.setText(wish)
        self.name.selectAll()
        self.name.setFocus()

    def _on_typed(self, text: str) -> None:
        refusal = name_refusal(self._plan, self._kind, text.strip()) if text.strip() else ""
        self.refusal.say(refusal)
        self.answer.setEnabled(bool(text.strip()) and not refusal)


def _line() -> QLineEdit:
    line = QLineEdit()
    line.setMaxLength(_LONGEST)
    return line
