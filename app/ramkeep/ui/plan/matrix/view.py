"""The planner's second view: who can do how much with which service."""

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from ramkeep.core.plan.grants.overview import CELLS
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.matrix import strip_words, words
from ramkeep.ui.plan.matrix.arrangement import Arrangement, View, arranged
from ramkeep.ui.plan.matrix.explainer import Explainer, Question
from ramkeep.ui.plan.matrix.finder import PictureFinder
from ramkeep.ui.plan.matrix.legend import Legend
from ramkeep.ui.plan.matrix.strips import CompareStrip, ZoomStrip
from ramkeep.ui.plan.matrix.table import Table
from ramkeep.ui.plan.matrix.tools import BRANCH, NOTHING, SAVED, Tools
from ramkeep.ui.plan.matrix.why_panel import WIDTH, WhyPanel
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.escape import asks_who_takes_escape

_KINDS = {PrincipalKind.USER: Kind.USER, PrincipalKind.GROUP: Kind.GROUP, PrincipalKind.ROLE: Kind.ROLE}
_ROOM_FOR_LEGEND = 240
_KIND_OF = {kind: of for of, kind in _KINDS.items()}


class MatrixView(QWidget):
    """A table with its tools over it, and beside it why a cell is what it is.

    Signals:
        tree_wanted: what was chosen is to be seen in the tree.
    """

    tree_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._view = View()
        self._picks: tuple[PrincipalRef, ...] = ()
        self._compared = (NOTHING, "")
        self._came_from = ""
        self._branch: tuple[int, Plan] | None = None
        self.finder = PictureFinder(self)
        self.explainer = Explainer(self)
        self.tools, self.legend = Tools(theme), Legend(theme)
        self.zoom_strip, self.compare_strip = ZoomStrip(theme), CompareStrip(theme)
        self.table, self.why = Table(theme), WhyPanel(theme)
        self.grid = self.table.grid
        self._lay_out()
        self._connect()

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.changed.disconnect(self._on_changed)
            self._model.choice_changed.disconnect(self._on_choice)
        self._model = model
        self._picks, self._compared, self._branch = (), (NOTHING, ""), None
        self._view = replace(self._view, names="", services="", only_changes=False)
        self.tools.session = None if model is None else model.session
        self._close_why()
        self.explainer.forget()
        self._clear_filters()
        self.finder.show_plan(model)
        if model is not None:
            model.changed.connect(self._on_changed)
            model.choice_changed.connect(self._on_choice)
        self._came_from = ""
        self._arrange()
        self._on_choice()

    def focus_search(self) -> None:
        """Go to where names are searched."""
        self.table.search.setFocus()
        self.table.search.selectAll()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What a key goes around among."""
        return (self.tools, self.table, self.why)

    @property
    def is_zoomed(self) -> bool:
        """Are the columns actions of one service?"""
        return bool(self.finder.service)

    def zoom(self, service: str) -> None:
        """Show the actions of a service; the empty code shows services again."""
        if service != self.finder.service:
            self._came_from = self.finder.service
            self.tools.search.clear()
            self.finder.service = service
            self.finder.look()
            self._show_tools()

    def _lay_out(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(SPACE_16)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.table)
        self.split.addWidget(self.why)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([10 * WIDTH, WIDTH])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        for part in (self.tools, self.zoom_strip, self.compare_strip):
            column.addWidget(part)
        column.addWidget(self.split, 1)
        column.addWidget(self.legend)
        lead(self, self.grid)
        self.why.hide()

    def _connect(self) -> None:
        self.finder.changed.connect(self._on_picture)
        self.explainer.changed.connect(self._on_explained)
        tools, grid = self.tools, self.grid
        tools.kind_wanted.connect(self._show_kind)
        tools.order_wanted.connect(lambda order: self._see(replace(self._view, order=order)))
        tools.naming_wanted.connect(lambda naming: self._see(replace(self._view, naming=naming)))
        tools.column_order_wanted.connect(lambda order: self._see(replace(self._view, column_order=order)))
        tools.everything_wanted.connect(lambda every: self._see(replace(self._view, everything=every)))
        tools.compare_wanted.connect(self._compare)
        tools.search.textChanged.connect(lambda text: self._see(replace(self._view, services=text)))
        tools.search.left_downward.connect(grid.setFocus)
        self.table.search.textChanged.connect(lambda text: self._see(replace(self._view, names=text)))
        self.table.search.left_downward.connect(grid.setFocus)
        self.table.nothing.acted.connect(self._on_nothing_acted)
        self.zoom_strip.left.connect(lambda: self.zoom(""))
        self.compare_strip.only_toggled.connect(lambda only: self._see(replace(self._view, only_changes=only)))
        self.compare_strip.closed.connect(self._stop_comparing)
        grid.explain_wanted.connect(self._open_why)
        grid.zoom_wanted.connect(self._zoom_into)
        grid.pick_wanted.connect(self._pick)
        grid.row_chosen.connect(self._on_row_chosen)
        grid.cell_chosen.connect(self._ask)
        grid.copied.connect(lambda text: QGuiApplication.clipboard().setText(text))
        self.why.closed.connect(self._close_why)
        self.why.chosen.connect(self._open_in_tree)
        self.why.zoom_wanted.connect(self.zoom)

    # What is seen.

    def _see(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._arrange()

    def _show_kind(self, kind: PrincipalKind) -> None:
        if kind is not self._view.kind:
            self._picks = ()
            self._want_pair()
            self._close_why()
            self._see(replace(self._view, kind=kind, only_changes=self._view.only_changes and self._compares))

    def _arrange(self) -> None:
        picture, model = self.finder.picture, self._model
        self._show_tools()
        if picture is None or model is None:
            self.table.show_arrangement(Arrangement())
            self.table.nothing.say(*words.working())
            self.legend.counts.setText("")
            return
        picks = tuple(ref for ref in self._picks if ref in picture.rows)
        is_pair_known = len(picks) < 2 or picture.wanted.pair == picks
        arrangement = arranged(picture, self._view, model.desk.catalog, picks if is_pair_known else ())
        self.table.show_arrangement(arrangement)
        rows, columns = len(arrangement.rows), len(arrangement.columns)
        self.legend.counts.setText(words.counts(self._view.kind, rows, columns, zoomed=bool(picture.wanted.service)))
        self.table.nothing.say(*strip_words.why_nothing(picture, self._view, arrangement, self._compares))
        self.compare_strip.tell(*strip_words.compared(picture, self._view, picks, self._compared))
        self._ask()

    def _show_tools(self) -> None:
        self.tools.compared = self._compared
        self.tools.show_view(self._view, zoomed=self.is_zoomed)
        service = None if self._model is None else self._model.desk.catalog.service(self.finder.service)
        title = "" if service is None else service.title
        self.zoom_strip.show_service(title, 0 if service is None else service.actions)

    def _on_picture(self) -> None:
        self._arrange()
        chosen = None if self._model is None else self._model.chosen
        # Whoever looks at users goes on looking at users, also when a group is chosen.
        if chosen is not None and chosen.kind == _KINDS[self._view.kind]:
            self._on_choice()
        if self._came_from and not self.is_zoomed:
            self.grid.go_to_column(self._came_from)
            self._came_from = ""

    def _clear_filters(self) -> None:
        self.table.search.clear()
        self.tools.search.clear()
        self.compare_strip.only.setChecked(False)

    def _on_nothing_acted(self) -> None:
        if self._view.names or self._view.services or self._view.only_changes:
            self._clear_filters()
        else:
            self._see(replace(self._view, everything=True))
        self.grid.setFocus()

    def _zoom_into(self, column: int) -> None:
        chosen = self.grid.matrix.arrangement.columns[column]
        if chosen.actions:
            self.zoom(chosen.code)

    # What is compared.

    @property
    def _compares(self) -> bool:
        return bool(self._picks) or self._compared[0] != NOTHING

    def _pick(self, row: int) -> None:
        ref = self.grid.matrix.arrangement.rows[row].ref
        others = tuple(each for each in self._picks if each != ref)
        self._picks = others if ref in self._picks else (*others[-1:], ref)
        if not self._compares:
            self.compare_strip.only.setChecked(False)
        self._want_pair()
        self._arrange()
        if self._picks:
            announce(self.grid, self.compare_strip.text.whole)

    def _want_pair(self) -> None:
        first, *second = self._picks or (None,)
        self.finder.pair = (first, second[0]) if first is not None and second else None
        self.finder.look()

    def _compare(self, sort: str, branch: str) -> None:
        self._compared = (sort, branch)
        self._picks = ()
        self._want_pair()
        self._want_other()
        if sort == NOTHING:
            self.compare_strip.only.setChecked(False)
        self._arrange()

    def _stop_comparing(self) -> None:
        self._compare(NOTHING, "")
        self.grid.setFocus()

    def _want_other(self) -> None:
        self.finder.other = self._other_plan()
        if self.finder.other is None:
            self._compared = (NOTHING, "")
        self.finder.look()

    def _other_plan(self) -> Plan | None:
        sort, name = self._compared
        if self._model is None or sort == NOTHING:
            return None
        session = self._model.session
        if sort == SAVED:
            return session.saved
        at = next((branch.at for branch in session.branches if sort == BRANCH and branch.name == name), None)
        if at is None:
            return None
        if self._branch is None or self._branch[0] != at:
            # Going there takes as long as everything that was done since; the plan there stays what it is.
            self._branch = (at, session.plan_at(at))
        return self._branch[1]

    # What is chosen, and why it is so.

    def _on_changed(self) -> None:
        model = self._model
        if model is not None:
            self._picks = tuple(ref for ref in self._picks if ref.name in model.plan.items(_KINDS[ref.kind]))
            self._want_pair()
            self._want_other()

    def _on_choice(self) -> None:
        chosen = None if self._model is None else self._model.chosen
        if chosen is None or chosen.kind not in _KIND_OF:
            return
        ref = PrincipalRef(_KIND_OF[chosen.kind], str(chosen.key))
        if ref.kind is not self._view.kind:
            self._show_kind(ref.kind)
        here = self.grid.matrix.at(self.grid.currentIndex())
        if here is None or here[0].ref != ref:
            self.grid.go(ref)

    def _on_row_chosen(self, row: int) -> None:
        if self._model is not None:
            ref = self.grid.matrix.arrangement.rows[row].ref
            self._model.choose(Chosen(_KINDS[ref.kind], ref.name))

    def _open_why(self) -> None:
        if self.grid.currentIndex().isValid():
            self.why.show()
            self._ask()
            # Once the table has given room to the panel.
            QTimer.singleShot(0, self, self.grid.show_current)

    def _close_why(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and self.why.isAncestorOf(focused):
            self.grid.setFocus()
        self.why.hide()

    def _ask(self) -> None:
        """Have the current cell explained, if somebody wants to know."""
        picture, found = self.finder.picture, self.grid.matrix.at(self.grid.currentIndex())
        if self.why.isHidden() or picture is None or self._model is None or found is None:
            return
        row, column = found
        holder = picture.holders.find(row.ref)
        if holder is not None:
            change = row.changes[column.place] if row.changes else 0
            self.explainer.ask(self._model, Question(holder, column, CELLS[row.cells[column.place]], change))

    def _on_explained(self) -> None:
        if self.explainer.explained is not None:
            self.why.show_explained(self.explainer.explained)

    def _open_in_tree(self, chosen: tuple[Chosen, ...]) -> None:
        model = self._model
        there = [] if model is None else [each for each in chosen if each.key in model.plan.items(each.kind)]
        if model is not None and there:
            model.choose(there[0])
            self.tree_wanted.emit()

    # Keys, and whether somebody looks.

    def _takes_escape(self) -> bool:
        return not self.why.isHidden() or self.is_zoomed or bool(self._picks)

    def event(self, event: QEvent) -> bool:
        if asks_who_takes_escape(event) and self._takes_escape():
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape or not self._takes_escape():
            super().keyPressEvent(event)
        elif not self.why.isHidden():
            self._close_why()
        elif self.is_zoomed:
            self.zoom("")
        else:
            self._stop_comparing()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.legend.setVisible(self.height() >= _ROOM_FOR_LEGEND)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.finder.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.finder.set_active(False)
