"""A dialog in which several of many things are chosen."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QFrame, QVBoxLayout, QWidget

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, PrincipalKind, PrincipalRef
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.choices import Choice, ChoiceList
from ramkeep.ui.plan.tree.dialogs import Question, field
from ramkeep.ui.plan.tree.row_words import kind_name
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.search_field import SearchField

WIDTH, LIST_HEIGHT = 480, 300
_LONGEST_SEARCH = 200


class Picker(Question):
    """Search, tick, and Enter. Typing goes on in the search line; Down goes to the list."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        answer: str,
        search: str,
        choices: Sequence[Choice],
        parent: QWidget | None,
        scopes: Sequence[str] = (),
    ) -> None:
        title = title.removesuffix("…")
        super().__init__(title, answer, WIDTH, parent)
        self.search = SearchField(theme, search, search, _LONGEST_SEARCH)
        self.search.setMaximumWidth(WIDTH)
        self.list = ChoiceList(theme, title, choices)
        self.count = label("", "muted")
        self.scope = QComboBox()
        self.scope.addItem(words.whole_account(), "")
        for scope in scopes:
            self.scope.addItem(scope, scope)
        self._lay_out(with_scope=bool(scopes))
        self.search.textChanged.connect(self._on_search)
        self.search.left_downward.connect(self._on_down)
        self.list.ticked_changed.connect(self._on_ticked)
        self.list.done.connect(self._on_done)
        self._on_ticked()
        self._on_search("")
        self.search.setFocus()

    @property
    def picked(self) -> tuple[Choice, ...]:
        """What was chosen."""
        return self.list.choices.ticked

    @property
    def resource_group(self) -> str:
        """Where it is to hold; empty is the whole account."""
        return str(self.scope.currentData())

    def accept(self) -> None:
        """Enter in the search line takes the first that was found, when nothing is ticked."""
        if not self.picked:
            self.list.tick_current()
        if self.picked:
            super().accept()

    def _lay_out(self, *, with_scope: bool) -> None:
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setFixedHeight(LIST_HEIGHT)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE_4, SPACE_4, SPACE_4, SPACE_4)
        inside.addWidget(self.list)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        inside.addWidget(self.nothing)
        self.body.addWidget(self.search)
        self.body.addWidget(frame)
        if with_scope:
            self.body.addLayout(field(words.scope(), self.scope))
        self.buttons.insertWidget(0, self.count)
        self.answer.setDefault(True)

    def _on_search(self, text: str) -> None:
        self.list.search(text)
        is_empty = not self.list.choices.rowCount()
        self.nothing.setText(words.nothing_found(text))
        self.nothing.setVisible(is_empty and bool(text))
        self._on_ticked()

    def _on_down(self) -> None:
        self.list.setFocus()

    def _on_done(self) -> None:
        self.accept()

    def _on_ticked(self) -> None:
        self.count.setText(words.chosen_count(len(self.picked)) if self.picked else "")
        self.answer.setEnabled(bool(self.picked) or bool(self.list.choices.rowCount()))


def group_choices(plan: Plan) -> list[Choice]:
    """Every group of the plan."""
    return [Choice(name, name, plan.groups[name].display_name) for name in sorted(plan.groups, key=str.casefold)]


def user_choices(plan: Plan) -> list[Choice]:
    """Every user of the plan."""
    return [Choice(name, name, plan.users[name].display_name) for name in sorted(plan.users, key=str.casefold)]


def principal_choices(plan: Plan) -> list[Choice]:
    """Every group, user and role of the plan, groups first."""
    order = ((PrincipalKind.GROUP, plan.groups), (PrincipalKind.USER, plan.users), (PrincipalKind.ROLE, plan.roles))
    return [
        Choice(PrincipalRef(kind, name), name, kind_name(Kind(str(kind))).lower())
        for kind, items in order
        for name in sorted(items, key=str.casefold)
    ]


def policy_choices(plan: Plan, system: Sequence[str]) -> list[Choice]:
    """Every policy of the plan, and the system policies that are known; custom ones first."""
    custom = sorted(
        (ref for ref in plan.policies if ref.type == PolicyType.CUSTOM), key=lambda ref: ref.name.casefold()
    )
    copies = (ref.name for ref in plan.policies if ref.type == PolicyType.SYSTEM)
    used = (key.policy.name for key in plan.attachments if key.policy.type == PolicyType.SYSTEM)
    names = sorted({*system, *copies, *used}, key=str.casefold)
    return [
        *(Choice(ref, ref.name, words.custom_policy()) for ref in custom),
        *(Choice(PolicyRef(PolicyType.SYSTEM, name), name, words.system_policy()) for name in names),
    ]
