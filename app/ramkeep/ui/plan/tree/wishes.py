"""What a person can do with what is chosen in a plan. Each is one step to undo."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.edits import Edit
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import key_of_name
from ramkeep.core.plan.model.values import AttachmentKey, Key, PolicyRef, PrincipalKind, PrincipalRef
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree import step_words, words
from ramkeep.ui.plan.tree.bulk_dialog import BulkDialog
from ramkeep.ui.plan.tree.choices import Choice
from ramkeep.ui.plan.tree.new_dialog import NameDialog, NewDialog
from ramkeep.ui.plan.tree.people_dialog import PeopleDialog
from ramkeep.ui.plan.tree.picker import Picker, group_choices, policy_choices, principal_choices, user_choices
from ramkeep.ui.plan.tree.remove_dialog import RemoveDialog
from ramkeep.ui.plan.tree.row_words import key_name
from ramkeep.ui.plan.tree.rows import Row
from ramkeep.ui.theme.theme import Theme

_PRINCIPALS = {Kind.USER: PrincipalKind.USER, Kind.GROUP: PrincipalKind.GROUP, Kind.ROLE: PrincipalKind.ROLE}


class Wishes(QObject):
    """Asks what it must, and tells the model. Without a plan, nothing happens.

    Signals:
        rename_wanted: the person wants to type another name.
    """

    rename_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._parent = theme, parent
        self.model: PlanModel | None = None

    @property
    def users(self) -> list[str]:
        """The chosen users."""
        return [str(each.key) for each in self._choice if each.kind == Kind.USER]

    @property
    def groups(self) -> list[str]:
        """The chosen groups."""
        return [str(each.key) for each in self._choice if each.kind == Kind.GROUP]

    @property
    def principals(self) -> list[PrincipalRef]:
        """The chosen users, groups and roles."""
        return [
            PrincipalRef(_PRINCIPALS[each.kind], str(each.key)) for each in self._choice if each.kind in _PRINCIPALS
        ]

    @property
    def policies(self) -> list[PolicyRef]:
        """The chosen policies, in the list of policies."""
        return [each.key for each in self._choice if isinstance(each.key, PolicyRef)]

    @property
    def attachments(self) -> list[AttachmentKey]:
        """The chosen policies that stand under a user, group or role."""
        return [each.key for each in self._choice if isinstance(each.key, AttachmentKey)]

    @property
    def removable(self) -> list[tuple[Kind, Key]]:
        """What can be taken out of the plan."""
        return [(each.kind, each.key) for each in self._choice if each.kind != Kind.ATTACHMENT]

    def new(self, kind: Kind) -> None:
        """Make one object."""
        model = self.model
        if model is None:
            return
        dialog = NewDialog(model.plan, kind, self.groups, self._parent)

        def take() -> None:
            name = dialog.name.text().strip()
            if model.do(dialog.edits, step_words.add(name)):
                model.choose(Chosen(kind, key_of_name(kind, name)))

        self._ask(dialog, take)

    def add_people(self, text: str = "") -> None:
        """Make users of a column or a CSV file; `text` is what was pasted of it already."""
        model = self.model
        if model is None:
            return

        def read(place: str, done: Callable[[str], None], failed: Callable[[Exception], None]) -> None:
            model.tasks.run(lambda: model.desk.file_at(place).read(), done, failed)

        dialog = PeopleDialog(self._theme, model.plan, self.groups, read, self._parent)
        dialog.take_text(text)

        def take() -> None:
            names = dialog.names
            if model.do(dialog.edits, step_words.add_people(len(names))):
                model.choose(*(Chosen(Kind.USER, name) for name in names))

        self._ask(dialog, take)

    def rename(self) -> None:
        """Type another name for what was chosen last."""
        if self.model is not None and self.model.chosen is not None:
            self.rename_wanted.emit()

    def remove(self, group: str = "") -> None:
        """Take the chosen objects out, after a question; attachments are only detached.

        Args:
            group: the group that the chosen users stand in; the person may mean only that.
        """
        model = self.model
        if model is None:
            return
        if self.attachments:
            self.detach()
            return
        objects = self.removable
        if not objects:
            return
        dialog = RemoveDialog(model.plan, objects, group, self._parent)

        def take() -> None:
            if dialog.only_from_group:
                self.take_out(group)
            else:
                names = [key_name(key) for _, key in objects]
                model.do(bulk.removed(model.plan, objects), step_words.remove(names))

        self._ask(dialog, take)

    def duplicate(self) -> None:
        """Make a second object like the one that was chosen last."""
        model = self.model
        if model is None or model.chosen is None or model.chosen.kind not in bulk.COPIED:
            return
        kind, key = model.chosen.kind, model.chosen.key
        name = key.name if isinstance(key, PolicyRef) else str(key)
        wish = bulk.free_name(model.plan, kind, f"{name}-copy")
        dialog = NameDialog(model.plan, kind, step_words.duplicate(name), wish, self._parent)

        def take() -> None:
            new = dialog.name.text().strip()
            if model.do(bulk.duplicated(model.plan, kind, key, new), step_words.duplicate(name)):
                model.choose(Chosen(kind, key_of_name(kind, new)))

        self._ask(dialog, take)

    def add_to_group(self) -> None:
        """Put the chosen users into groups, or users into the chosen groups."""
        model = self.model
        if model is None:
            return
        users, groups = self.users, self.groups
        if users:
            choices = group_choices(model.plan)
            self._pick(
                words.add_to_group(),
                words.add(),
                words.search_groups(),
                choices,
                lambda picked: self.join(users, picked),
            )
        elif groups:
            choices = user_choices(model.plan)
            self._pick(
                words.add_members(),
                words.add(),
                words.search_users(),
                choices,
                lambda picked: self.join(picked, groups),
            )

    def attach_policy(self) -> None:
        """Attach policies to what was chosen, or the chosen policies to others."""
        model = self.model
        if model is None:
            return
        principals, policies = self.principals, self.policies
        scopes = sorted(model.plan.resource_groups)
        if principals:
            choices = policy_choices(model.plan, model.desk.system.names)
            picker = Picker(
                self._theme,
                words.attach_policy(),
                words.attach(),
                words.search_policies(),
                choices,
                self._parent,
                scopes,
            )
            self._ask(picker, lambda: self.attach(_policies(picker), principals, picker.resource_group))
        elif policies:
            choices = principal_choices(model.plan)
            picker = Picker(
                self._theme,
                words.attach_to(),
                words.attach(),
                words.search_principals(),
                choices,
                self._parent,
                scopes,
            )
            self._ask(picker, lambda: self.attach(policies, _principals(picker), picker.resource_group))

    def edit_users(self) -> None:
        """Change several users together."""
        model = self.model
        users = self.users
        if model is None or not users:
            return
        dialog = BulkDialog(self._theme, model.plan, users, model.desk.system.names, self._parent)
        self._ask(dialog, lambda: model.do(dialog.edits, step_words.edit_users(len(users))))

    def take_out(self, group: str) -> None:
        """Take the chosen users out of a group."""
        if self.model is not None and group:
            self.model.do(bulk.parted(self.model.plan, self.users, (group,)), step_words.part(self.users, (group,)))

    def detach(self) -> None:
        """Take the chosen attachments away."""
        model, keys = self.model, self.attachments
        if model is not None:
            label = step_words.detach(
                _unique(key.policy.name for key in keys), _unique(key.principal.name for key in keys)
            )
            model.do(bulk.removed(model.plan, [(Kind.ATTACHMENT, key) for key in keys]), label)

    def open_policy(self) -> None:
        """Go to the policy of the chosen attachment."""
        if self.model is not None and self.attachments:
            self.model.choose(Chosen(Kind.POLICY, self.attachments[-1].policy))

    def drop(self, carried: Sequence[Row], target: Row) -> None:
        """Rows were let go over a user, group or role."""
        if all(row.kind == Kind.USER for row in carried):
            self.join([str(row.key) for row in carried], (str(target.key),))
            return
        refs = [row.key.policy if isinstance(row.key, AttachmentKey) else row.key for row in carried]
        principal = PrincipalRef(_PRINCIPALS[Kind(target.kind)], str(target.key))
        self.attach([ref for ref in refs if isinstance(ref, PolicyRef)], (principal,))

    def join(self, users: Sequence[str], groups: Sequence[str]) -> None:
        """Put users into groups."""
        self._do(lambda model: bulk.joined(model.plan, users, groups), step_words.join(users, groups))

    def attach(
        self, policies: Sequence[PolicyRef], principals: Sequence[PrincipalRef], resource_group: str = ""
    ) -> None:
        """Attach policies to users, groups and roles."""
        label = step_words.attach([each.name for each in policies], [each.name for each in principals])
        self._do(lambda model: bulk.attached(model.plan, policies, principals, resource_group), label)

    @property
    def _choice(self) -> tuple[Chosen, ...]:
        return () if self.model is None else self.model.choice

    def _do(self, edits: Callable[[PlanModel], Iterable[Edit]], label: str) -> None:
        if self.model is not None:
            self.model.do(edits(self.model), label)

    def _pick(
        self, title: str, answer: str, search: str, choices: Sequence[Choice], take: Callable[[list[str]], None]
    ) -> None:
        picker = Picker(self._theme, title, answer, search, choices, self._parent)
        self._ask(picker, lambda: take([each.name for each in picker.picked]))

    def _ask(self, dialog: QDialog, take: Callable[[], object]) -> None:
        dialog.accepted.connect(take)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()


def _policies(picker: Picker) -> list[PolicyRef]:
    return [each.key for each in picker.picked if isinstance(each.key, PolicyRef)]


def _principals(picker: Picker) -> list[PrincipalRef]:
    return [each.key for each in picker.picked if isinstance(each.key, PrincipalRef)]


def _unique(names: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(names))
