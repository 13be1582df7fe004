"""The tools over the matrix: which rows, which columns, in what order, and compared with what."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.arrangement import ColumnOrder, Naming, Order, View
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.parts import IconButton, button
from ramkeep.ui.widgets.search_field import SearchField

LONGEST_SEARCH = 200
NOTHING, SAVED, BRANCH = "", "saved", "branch"
_KINDS = (PrincipalKind.USER, PrincipalKind.GROUP, PrincipalKind.ROLE)


class Tools(QWidget):
    """One row.

    Signals:
        kind_wanted: another sort of rows.
        order_wanted, naming_wanted, column_order_wanted: an `Order`, a `Naming`, a `ColumnOrder`.
        everything_wanted: all services, or those in use.
        compare_wanted: `NOTHING`, `SAVED` or `BRANCH`, and the name of the branch.
    """

    kind_wanted = Signal(object)
    order_wanted = Signal(object)
    naming_wanted = Signal(object)
    column_order_wanted = Signal(object)
    everything_wanted = Signal(bool)
    compare_wanted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.view = View()
        self.session: PlanSession | None = None
        self.compared = (NOTHING, "")
        self.kinds = self._switch()
        self.search = SearchField(theme, *words.services_search(), LONGEST_SEARCH)
        self.order = self._menu_button(theme, "sort-ascending", words.order_menu(), self._fill_order)
        self.columns = self._menu_button(theme, "columns", words.columns_menu(), self._fill_columns)
        self.compare = self._menu_button(theme, "git-diff", words.compare_menu(), self._fill_compare)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        switch = QHBoxLayout()
        switch.setSpacing(SPACE_4)
        for part in self.kinds.buttons():
            switch.addWidget(part)
        row.addLayout(switch)
        row.addStretch()
        row.addWidget(self.search, 1)
        for tool in (self.order, self.columns, self.compare):
            row.addWidget(tool)

    def show_view(self, view: View, *, zoomed: bool) -> None:
        """Show what is chosen."""
        self.view = view
        self.kinds.button(_KINDS.index(view.kind)).setChecked(True)
        self.columns.setEnabled(not zoomed)
        name, hint = words.actions_search() if zoomed else words.services_search()
        self.search.setAccessibleName(name)
        self.search.setPlaceholderText(hint)

    def _switch(self) -> QButtonGroup:
        group = QButtonGroup(self)
        for place, kind in enumerate(_KINDS):
            part = button(words.kind(kind), "segment")
            part.setCheckable(True)
            part.setAccessibleDescription(words.rows_switch())
            part.setCursor(Qt.CursorShape.PointingHandCursor)
            group.addButton(part, place)
        group.idClicked.connect(lambda place: self.kind_wanted.emit(_KINDS[place]))
        return group

    def _menu_button(self, theme: Theme, sign: str, title: str, fill: Callable[[QMenu], None]) -> IconButton:
        made = IconButton(theme, sign, title)
        menu = QMenu(made)
        menu.aboutToShow.connect(partial(fill, menu))
        made.setMenu(menu)
        made.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _fill_order(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        for order, text in ((Order.POWER, words.by_power()), (Order.NAME, words.by_name())):
            self._offer(menu, group, text, self.view.order is order, partial(self.order_wanted.emit, order))

    def _fill_columns(self, menu: QMenu) -> None:
        menu.clear()
        which, orders, naming = QActionGroup(menu), QActionGroup(menu), QActionGroup(menu)
        for everything, text in ((False, words.used_services()), (True, words.all_services())):
            chosen = self.view.everything is everything
            self._offer(menu, which, text, chosen, partial(self.everything_wanted.emit, everything))
        menu.addSeparator()
        for order, text in ((ColumnOrder.USED, words.used_first()), (ColumnOrder.NAME, words.by_alphabet())):
            chosen = self.view.column_order is order
            self._offer(menu, orders, text, chosen, partial(self.column_order_wanted.emit, order))
        menu.addSeparator()
        for each, text in ((Naming.TITLE, words.by_title()), (Naming.CODE, words.by_code())):
            self._offer(menu, naming, text, self.view.naming is each, partial(self.naming_wanted.emit, each))

    def _fill_compare(self, menu: QMenu) -> None:
        menu.clear()
        group = QActionGroup(menu)
        choices = [((NOTHING, ""), words.compare_nothing())]
        if self.session is not None and self.session.saved is not None:
            choices.append(((SAVED, ""), words.compare_saved()))
        if self.session is not None:
            choices += [((BRANCH, each.name), words.compare_branch(each.name)) for each in self.session.branches]
        for choice, text in choices:
            self._offer(menu, group, text, self.compared == choice, partial(self.compare_wanted.emit, *choice))

    def _offer(self, menu: QMenu, group: QActionGroup, text: str, chosen: bool, wish: Callable[[], object]) -> None:
        action = QAction(text.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: wish())
        group.addAction(action)
        menu.addAction(action)
