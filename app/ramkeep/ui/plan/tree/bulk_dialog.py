"""Changes several users at once; what is left as it is changes nothing."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.edits import Batch, Edit, apply
from ramkeep.core.plan.model.names import TAG_KEY, TAG_VALUE
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import ConsoleLogin, PolicyRef, PrincipalKind, PrincipalRef
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.choices import Choice
from ramkeep.ui.plan.tree.dialogs import Question, Remark
from ramkeep.ui.plan.tree.picker import Picker, group_choices, policy_choices
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import button, label

WIDTH = 560


class Picked(QWidget):
    """What was picked, and a button that picks."""

    def __init__(self, theme: Theme, name: str, search: str, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._theme, self._name, self._search, self._choices = theme, name, search, choices
        self.picked: tuple[Choice, ...] = ()
        self.said = ElidedLabel(words.none_chosen(), "muted")
        self.button = button(words.choose())
        self.button.setAccessibleName(f"{name}: {words.choose()}")
        self.button.setEnabled(bool(choices))
        self.button.clicked.connect(self._on_clicked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.said, 1)
        row.addWidget(self.button)

    def take(self, picked: Sequence[Choice]) -> None:
        """Show what was picked."""
        self.picked = tuple(picked)
        self.said.show_text(words.listed([each.name for each in picked]) if picked else words.none_chosen())

    def _on_clicked(self) -> None:
        picker = Picker(self._theme, self._name, words.choose().removesuffix("…"), self._search, self._choices, self)
        picker.accepted.connect(lambda: self.take(picker.picked))
        picker.keep()
        picker.open()


class BulkDialog(Question):
    """For users of a plan."""

    def __init__(
        self, theme: Theme, plan: Plan, users: Sequence[str], system: Sequence[str], parent: QWidget | None
    ) -> None:
        super().__init__(words.bulk_title(len(users)), words.apply(), WIDTH, parent)
        self._plan, self._users = plan, tuple(users)
        self.console = _choice(words.console_choices())
        self.api = _choice(words.on_off())
        policies = policy_choices(plan, system)
        mine = {key.policy for key in plan.attachments if key.principal in set(self._refs)}
        into = {key.group for key in plan.memberships if key.user in set(users)}
        groups = group_choices(plan)
        self.joins = Picked(theme, words.add_groups(), words.search_groups(), groups)
        self.leaves = Picked(
            theme, words.leave_groups(), words.search_groups(), [each for each in groups if each.key in into]
        )
        self.attaches = Picked(theme, words.attach_policies(), words.search_policies(), policies)
        self.detaches = Picked(
            theme, words.detach_policies(), words.search_policies(), [each for each in policies if each.key in mine]
        )
        self.tag_key, self.tag_value = QLineEdit(), QLineEdit()
        self.refusal = Remark()
        self._build()
        for line in (self.tag_key, self.tag_value):
            line.textChanged.connect(self._on_tag)
        self.answer.setDefault(True)
        self.console.setFocus()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """Everything that was wished, as edits of one step."""
        plan, users = self._plan, self._users
        wished = [
            bulk.joined(plan, users, _names(self.joins)),
            bulk.parted(plan, users, [each for each in _names(self.leaves) if each not in _names(self.joins)]),
            bulk.attached(plan, _refs(self.attaches), self._refs),
            bulk.detached(
                plan, [each for each in _refs(self.detaches) if each not in _refs(self.attaches)], self._refs
            ),
        ]
        return (*self._own_fields(), *(edit for edits in wished for edit in edits))

    @property
    def _refs(self) -> tuple[PrincipalRef, ...]:
        return tuple(PrincipalRef(PrincipalKind.USER, name) for name in self._users)

    def _own_fields(self) -> tuple[Edit, ...]:
        """Each edit of a user starts from what the one before made of it."""
        plan = self._plan
        key = self.tag_key.text().strip()
        console, api = self.console.currentIndex(), self.api.currentIndex()
        made = bulk.with_console(plan, self._users, _CONSOLES[console]) if console else ()
        plan = apply(plan, Batch(made))
        if api:
            edits = bulk.with_api(plan, self._users, api == 1)
            made += edits
            plan = apply(plan, Batch(edits))
        return made + (bulk.tagged(plan, self._users, {key: self.tag_value.text().strip()}) if key else ())

    def _build(self) -> None:
        self.body.addWidget(label(words.bulk_sentence(), "muted", wrap=True))
        tag = QHBoxLayout()
        tag.setSpacing(SPACE_8)
        for line, name in ((self.tag_key, words.tag_key()), (self.tag_value, words.tag_value())):
            line.setPlaceholderText(name)
            line.setAccessibleName(f"{words.set_tag()}: {name}")
            tag.addWidget(line)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_8)
        grid.setColumnStretch(1, 1)
        fields = (
            (words.console_logon(), self.console),
            (words.api_access(), self.api),
            (words.add_groups(), self.joins),
            (words.leave_groups(), self.leaves),
            (words.attach_policies(), self.attaches),
            (words.detach_policies(), self.detaches),
        )
        for place, (name, widget) in enumerate(fields):
            title = label(name, "small")
            title.setBuddy(widget)
            widget.setAccessibleName(name)
            grid.addWidget(title, place, 0)
            grid.addWidget(widget, place, 1)
        grid.addWidget(label(words.set_tag(), "small"), len(fields), 0)
        grid.addLayout(tag, len(fields), 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.refusal)

    def _on_tag(self) -> None:
        key, value = self.tag_key.text().strip(), self.tag_value.text().strip()
        refusal = ""
        if key and not TAG_KEY.fits(key):
            refusal = TAG_KEY.words
        elif key and not TAG_VALUE.fits(value):
            refusal = TAG_VALUE.words
        self.refusal.say(words.tag_refusal(refusal) if refusal else "")
        self.answer.setEnabled(not refusal)


_CONSOLES = (None, ConsoleLogin(mfa_bind_required=True), ConsoleLogin(), None)


def _choice(choices: Sequence[str]) -> QComboBox:
    made = QComboBox()
    made.addItems([words.leave_as_is(), *choices])
    return made


def _names(picked: Picked) -> list[str]:
    return [each.name for each in picked.picked]


def _refs(picked: Picked) -> list[PolicyRef]:
    return [each.key for each in picked.picked if isinstance(each.key, PolicyRef)]
