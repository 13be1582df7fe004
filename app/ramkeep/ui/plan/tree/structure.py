"""The left pane: the tree of the plan, with its search line and everything that can be done to it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from ramkeep.core.plan.model.bulk import COPIED
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.ui.actions import INTENTS, bind
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree import words
from ramkeep.ui.plan.tree.badges import Badges
from ramkeep.ui.plan.tree.rows import KIND_ICONS, KIND_OF_SECTION, Row, Section
from ramkeep.ui.plan.tree.structure_tree import StructureTree
from ramkeep.ui.plan.tree.wishes import Wishes
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.parts import IconButton, label
from ramkeep.ui.widgets.search_field import SearchField

_LONGEST_SEARCH = 200
_NEW = (Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY, Kind.RESOURCE_GROUP)


class Structure(QFrame):
    """A card."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._model: PlanModel | None = None
        self.search = SearchField(theme, words.search_name(), words.search_hint(), _LONGEST_SEARCH)
        self.search.setMinimumWidth(0)
        self.search.setMaximumWidth(16777215)
        self.add = IconButton(theme, "plus", words.new())
        self.tree = StructureTree(theme)
        self.nothing = label("", "muted", wrap=True)
        self.nothing.hide()
        self.wishes = Wishes(theme, self)
        self._lay_out()
        self._connect()
        self._bind_keys()

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.changed.disconnect(self._on_changed)
            self._model.found.disconnect(self._on_found)
            self._model.choice_changed.disconnect(self._on_choice)
        self._model = self.wishes.model = model
        self.search.clear()
        if model is None:
            self.tree.rows.show(Plan(), anew=True)
            return
        model.changed.connect(self._on_changed)
        model.found.connect(self._on_found)
        model.choice_changed.connect(self._on_choice)
        self.tree.rows.show(model.plan, anew=True)
        self._on_found()
        self.tree.begin()
        self._on_choice()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_4)
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        self.setAccessibleName(words.structure())
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self.nothing.setContentsMargins(SPACE_12, 0, SPACE_12, 0)
        lead(self, self.tree)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._on_search)
        self.search.left_downward.connect(self._on_down)
        self.search.returnPressed.connect(self._on_down)
        self.tree.chosen.connect(self._on_chosen)
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.names_pasted.connect(self.wishes.add_people)
        self.tree.rows.dropped.connect(self.wishes.drop)
        self.add.clicked.connect(self._open_new)

    def _bind_keys(self) -> None:
        bind(self, "new_object", self._on_new)
        bind(self, "edit", self.wishes.rename)
        bind(self, "delete", self._on_remove)
        bind(self, "duplicate", self.wishes.duplicate)
        bind(self, "add_to_group", self.wishes.add_to_group)
        bind(self, "attach_policy", self.wishes.attach_policy)

    @property
    def group_of_current(self) -> str:
        """The group that the current row stands in; empty when it stands elsewhere."""
        path = self.tree.current_path
        is_member = len(path) > 2 and path[-1].kind == Kind.USER and path[-2].kind == Kind.GROUP
        return str(path[-2].key) if is_member else ""

    def new_menu(self) -> QMenu:
        """Everything that can be added."""
        menu = self._menu()
        for kind in _NEW:
            self._offer(menu, words.new_kind(kind), partial(self.wishes.new, kind), KIND_ICONS[kind])
        menu.addSeparator()
        self._offer(menu, words.add_people(), self.wishes.add_people, "user-plus")
        return menu

    def menu(self) -> QMenu:
        """What can be done with what is chosen."""
        wishes, menu = self.wishes, self._menu()
        users, groups, principals = wishes.users, wishes.groups, wishes.principals
        if wishes.attachments:
            self._offer(menu, words.open_policy(), wishes.open_policy, "file-text")
            self._offer(menu, words.detach(), self._on_remove, "x", "delete")
        if users or groups:
            text = words.add_to_group() if users else words.add_members()
            self._offer(menu, text, wishes.add_to_group, "users-three", "add_to_group")
        if principals or wishes.policies:
            text = words.attach_policy() if principals else words.attach_to()
            self._offer(menu, text, wishes.attach_policy, "shield-check", "attach_policy")
        if users and self.group_of_current:
            group = self.group_of_current
            self._offer(menu, words.take_out(group), partial(wishes.take_out, group), "x")
        if len(users) > 1:
            self._offer(menu, words.edit_users(), wishes.edit_users, "pencil-simple")
        chosen = None if self._model is None else self._model.chosen
        if chosen is not None and not wishes.attachments:
            menu.addSeparator()
            self._offer(menu, words.rename(), wishes.rename, "note-pencil", "edit")
            if chosen.kind in COPIED:
                self._offer(menu, words.duplicate(), wishes.duplicate, "copy", "duplicate")
            self._offer(menu, words.remove_asking(), self._on_remove, "trash", "delete")
        if menu.isEmpty():
            return self.new_menu()
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _offer(self, menu: QMenu, text: str, wish: Callable[[], object], sign: str, intent: str = "") -> None:
        if intent:
            key = QKeySequence(INTENTS[intent].keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
            text = f"{text}\t{key}"
        action = QAction(icon(sign, self._theme.tokens.text_muted), text, menu)
        action.triggered.connect(lambda: wish())
        menu.addAction(action)

    def _open_menu(self, at: QPoint) -> None:
        if self._model is not None:
            self.menu().popup(at)

    def _open_new(self) -> None:
        if self._model is not None:
            self.new_menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _on_new(self) -> None:
        """On a heading, one of its kind; elsewhere the person is asked what."""
        rows: list[Row] = self.tree.selected
        if rows and rows[-1].is_section:
            self.wishes.new(KIND_OF_SECTION[Section(str(rows[-1].key))])
        else:
            self._open_new()

    def _on_remove(self) -> None:
        self.wishes.remove(self.group_of_current)

    def _on_search(self, text: str) -> None:
        if self._model is None:
            return
        self.tree.rows.show(self._model.plan, text)
        is_empty = not self.tree.rows.rowCount()
        self.nothing.setVisible(is_empty)
        if is_empty:
            self.nothing.setText(words.nothing_found(text))
        elif not text:
            self._on_choice()

    def _on_down(self) -> None:
        self.tree.setFocus()
        if self.search.text():
            self.tree.select_first()

    def _on_chosen(self, choice: list[Chosen]) -> None:
        if self._model is not None:
            self._model.choose(*choice)

    def _on_choice(self) -> None:
        if self._model is None:
            return
        self.tree.follow(self._model.choice)
        if self._model.choice and self.search.text() and not self.tree.selected:
            self.search.clear()  # what was chosen elsewhere is not among what was found

    def _on_changed(self) -> None:
        if self._model is not None:
            self.tree.rows.show(self._model.plan, self.search.text())
            self.tree.viewport().update()

    def _on_found(self) -> None:
        if self._model is not None and self._model.findings is not None:
            self.tree.rows.show_badges(Badges(self._model.findings.problems))
            self.tree.viewport().update()
