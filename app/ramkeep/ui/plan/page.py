"""The planner's page: a plan in one of its views, over the list of its problems."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown, shown_sentence
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.ui.actions import INTENTS, bind
from ramkeep.ui.panes import lead
from ramkeep.ui.plan import words
from ramkeep.ui.plan.header import Header
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.plan.start import Start
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16, SPACE_24

# As Qt's QWIDGETSIZE_MAX.
_UNBOUND = 16777215
PANEL_HEIGHT = 160
# In a low window the panel gives way to the view, down to its head.
_LEAST_PANEL = 52
# Under this height of the page the panel folds up by itself, so that the view can be used.
_LOW_UNDER = 560


class View(Protocol):
    """A part of the page that shows a plan; made once, and given one plan after another."""

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What a key goes around among."""

    def show_plan(self, model: PlanModel | None) -> None:
        """Show this plan from now on, and follow it; None shows nothing."""

    def setFocus(self) -> None:
        """Take the focus."""

    def focus_search(self) -> None:
        """Go to where it is searched."""


class Panel(Protocol):
    """What stands under every view; it folds up to its head."""

    folded: SignalInstance
    """Its height while it is folded up, or 0 when it opens."""
    is_folded: bool

    def show_plan(self, model: PlanModel | None) -> None:
        """Show this plan from now on, and follow it; None shows nothing."""

    def toggle(self) -> None:
        """Fold up or open."""


class PlanPage(QWidget):
    """Everything a person does with plans.

    Signals:
        toast_requested: a sentence, the text of a button or nothing, and what the button does or None.
        import_wanted: the person wants to bring an account in.
        review_wanted: the person wants to see what changes, and to hand it out.
        settings_wanted: the person wants to see what the account has one of.
    """

    toast_requested = Signal(str, str, object)
    import_wanted = Signal()
    review_wanted = Signal()
    settings_wanted = Signal()

    def __init__(self, plans: Plans, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.plans = plans
        self.header = Header(theme, (words.tree(), words.matrix(), words.graph(), words.ask()))
        self.start = Start(theme)
        self.views = QStackedWidget()
        self.below = QStackedWidget()
        self._views: list[View] = []
        self._panel: Panel | None = None
        self._open_height = PANEL_HEIGHT
        self._is_low = False
        self._listening: PlanModel | None = None
        self._lay_out()
        self._connect()
        self._bind_keys()
        self._on_current_changed()

    @property
    def model(self) -> PlanModel | None:
        """The plan that is shown."""
        return self.plans.current

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """Its parts, from top to bottom."""
        if self.model is None:
            return (self.header, self.start)
        return (self.header, *self._views[self.views.currentIndex()].panes, self.below)

    def add_view(self, view: View) -> None:
        """Put a view behind the next button of the switch."""
        assert isinstance(view, QWidget)
        self._views.append(view)
        self.views.addWidget(view)
        view.show_plan(self.model)

    def add_panel(self, panel: Panel) -> None:
        """Put this under every view."""
        assert isinstance(panel, QWidget)
        self._panel = panel
        self.below.addWidget(panel)
        self.below.show()
        panel.folded.connect(self._on_folded)
        panel.show_plan(self.model)

    def focus_search(self) -> None:
        """Go to where the view on the screen is searched."""
        if self.model is not None:
            self._views[self.views.currentIndex()].focus_search()

    def show_view(self, place: int) -> None:
        """Show a view; the tree is 0."""
        if self.model is not None and place < self.views.count():
            view = self._views[place]
            assert isinstance(view, QWidget)
            self.views.setCurrentIndex(place)
            lead(self, view)
            self.header.show_view(place)
            self._views[place].setFocus()

    def ask_to_open(self) -> None:
        """Let the person choose a file."""
        place, _ = QFileDialog.getOpenFileName(self, words.open_plan(), "", words.plan_files())
        if place:
            self.plans.open(place)

    def save(self, *, elsewhere: bool = False, close: bool = False) -> None:
        """Save the plan; the first time, or elsewhere, the person chooses where.

        Args:
            close: close it once it is saved.
        """
        model = self.model
        if model is None:
            return
        place = ""
        if elsewhere or not model.session.place:
            place, _ = QFileDialog.getSaveFileName(self, words.save_as(), "plan.json", words.plan_files())
            if not place:
                return
        self.plans.save(model, place, close=close)

    def close_current(self) -> None:
        """Close the plan, after a question when something would be lost."""
        model = self.model
        if model is None or not self._may_lose(model):
            return
        self.plans.close(model)

    def name_branch(self) -> None:
        """Give the plan as it is now a name to come back to."""
        model = self.model
        if model is not None:
            name, chosen = QInputDialog.getText(self, *words.branch_question())
            if chosen and name.strip():
                model.session.name_branch(name.strip())

    def _may_lose(self, model: PlanModel) -> bool:
        if not model.session.is_changed:
            return True
        title, question = words.close_question(model.session.place or words.unnamed())
        choices = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self, title, question, choices.Save | choices.Discard | choices.Cancel, choices.Save
        )
        if answer == choices.Save:
            self.save(close=True)
        return answer == choices.Discard

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A page that is put into a window forgets where the focus was.
        if self.focusWidget() is None:
            self.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < _LOW_UNDER
        if is_low != self._is_low and self._panel is not None:
            self._is_low = is_low
            if self._panel.is_folded != is_low:
                self._panel.toggle()

    def _lay_out(self) -> None:
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setHandleWidth(SPACE_16)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.views)
        self.split.addWidget(self.below)
        self.split.setStretchFactor(0, 1)
        self.split.setSizes([4 * PANEL_HEIGHT, PANEL_HEIGHT])
        self.below.setMinimumHeight(_LEAST_PANEL)
        self.below.hide()
        self._places = QStackedWidget()
        self._places.addWidget(self.start)
        self._places.addWidget(self.split)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_16)
        column.setSpacing(SPACE_16)
        column.addWidget(self.header)
        column.addWidget(self._places, 1)

    def _connect(self) -> None:
        self.plans.current_changed.connect(self._on_current_changed)
        # Methods, not lambdas: the plans outlive this page, and a method is let go with its widget.
        self.plans.failed.connect(self.tell)
        self.plans.saved.connect(self._on_saved)
        self.plans.outlived.connect(self._on_outlived)
        self.header.view_wanted.connect(self.show_view)
        self.header.undo_wanted.connect(self._undo)
        self.header.redo_wanted.connect(self._redo)
        self.header.menu.aboutToShow.connect(self._fill_menu)
        self.start.new_wanted.connect(self._make)
        self.start.open_wanted.connect(lambda place: self.plans.open(place) if place else self.ask_to_open())
        self.start.unsaved_wanted.connect(self.plans.open)
        self.start.import_wanted.connect(self.import_wanted)
        self.header.review_wanted.connect(self.review_wanted)

    def _bind_keys(self) -> None:
        for place, name in enumerate(("view_tree", "view_matrix", "view_graph", "view_ask")):
            bind(self, name, partial(self.show_view, place))
        bind(self, "undo", self._undo)
        bind(self, "redo", self._redo)
        bind(self, "save", self.save)
        bind(self, "review", lambda: self.review_wanted.emit() if self.model is not None else None)
        bind(self, "toggle_problems", self._toggle_panel)

    def _toggle_panel(self) -> None:
        if self._panel is not None and self.model is not None:
            self._panel.toggle()

    def _on_folded(self, height: int) -> None:
        above, below = self.split.sizes()
        if height:
            self._open_height = max(below, PANEL_HEIGHT)
        self.below.setMinimumHeight(height or _LEAST_PANEL)
        self.below.setMaximumHeight(height or _UNBOUND)
        self.split.handle(1).setEnabled(not height)
        below_now = height or self._open_height
        self.split.setSizes([above + below - below_now, below_now])

    def _undo(self) -> None:
        if self.model is not None:
            self.model.session.undo()

    def _redo(self) -> None:
        if self.model is not None:
            self.model.session.redo()

    def _make(self, template: str) -> None:
        self.plans.make(starter() if template == "starter" else Plan())

    def _on_current_changed(self) -> None:
        if self._listening is not None:
            self._listening.changed.disconnect(self._on_plan_changed)
            self._listening.refused.disconnect(self.tell)
        self._listening = model = self.model
        if model is not None:
            model.changed.connect(self._on_plan_changed)
            model.refused.connect(self.tell)
        else:
            self.start.show_ways(self.plans.recent, self.plans.left_over())
        for view in self._views:
            view.show_plan(model)
        if self._panel is not None:
            self._panel.show_plan(model)
        self._places.setCurrentWidget(self.start if model is None else self.split)
        self._on_plan_changed()
        self.show_view(0)
        if model is None:
            lead(self, self.start)
            self.start.setFocus()

    def _on_plan_changed(self) -> None:
        self.header.show_plan(self.model)

    def tell(self, text: str) -> None:
        """Say a sentence in passing."""
        self.toast_requested.emit(shown_sentence(text), "", None)

    def _on_saved(self, place: str) -> None:
        self.tell(words.saved(place))

    def _on_outlived(self, _place: str) -> None:
        self.tell(words.outlived())

    def _fill_menu(self) -> None:
        menu = self.header.menu
        menu.clear()
        there = self.model is not None
        self._entry(words.new_plan(), lambda: self._make("starter"))
        self._entry(words.new_empty_plan(), lambda: self._make("empty"))
        self._entry(words.open_plan(), self.ask_to_open)
        self._entry(words.import_account(), self.import_wanted.emit)
        menu.addSeparator()
        self._entry(words.save(), self.save, enabled=there, intent="save")
        self._entry(words.save_as(), lambda: self.save(elsewhere=True), enabled=there)
        self._entry(words.branch_here(), self.name_branch, enabled=there)
        if self.model is not None and self.model.session.branches:
            branches = menu.addMenu(words.branches())
            for branch in self.model.session.branches:
                branches.addAction(branch.name, partial(self._go, branch.at))
        if len(self.plans.models) > 1:
            plans = menu.addMenu(words.open_plans())
            for model in self.plans.models:
                action = plans.addAction(_called(model), partial(self.plans.show, model))
                action.setCheckable(True)
                action.setChecked(model is self.model)
        menu.addSeparator()
        self._entry(words.account_settings(), self.settings_wanted.emit, enabled=there)
        menu.addSeparator()
        self._entry(words.close_plan(), self.close_current, enabled=there)

    def _go(self, at: int) -> None:
        if self.model is not None:
            self.model.session.go(at)

    def _entry(self, text: str, wish: Callable[[], object], *, enabled: bool = True, intent: str = "") -> None:
        action = QAction(f"{text}\t{INTENTS[intent].key}" if intent else text, self.header.menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: wish())
        self.header.menu.addAction(action)


def _called(model: PlanModel) -> str:
    """Its title and its file, which tell two plans apart, as a menu takes them."""
    parts = (shown(model.plan.about.title), shown(model.session.place) or words.unnamed())
    return " · ".join(part for part in parts if part).replace("&", "&&")
