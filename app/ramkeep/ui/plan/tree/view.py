"""The planner's first view: the structure of the plan, the chosen object, and its fields."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from ramkeep.core.plan.checks.problem import Fix
from ramkeep.core.plan.model.plan import Kind
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.about import words as about_words
from ramkeep.ui.plan.about.page import AboutPage
from ramkeep.ui.plan.about.reach_finder import ReachFinder
from ramkeep.ui.plan.inspector.pane import Inspector
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.structure import Structure
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16
from ramkeep.ui.worded import worded

STRUCTURE_WIDTH, INSPECTOR_WIDTH = 220, 240
_LEAST = (168, 180, 196)
# Under this width the middle gets all that the panes beside it can spare.
_NARROW_UNDER = 700
_IN_EDITOR = (Kind.POLICY, Kind.CONTROL_POLICY)


class TreeView(QWidget):
    """Three panes side by side.

    Attributes:
        center: the page about what is chosen, and the editor once there is one.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model: PlanModel | None = None
        self._editor: QWidget | None = None
        self._is_narrow = False
        self.structure = Structure(theme)
        self.about = AboutPage(theme)
        self.center = QStackedWidget()
        self.center.addWidget(self.about)
        self.inspector = Inspector(theme)
        self.reach = ReachFinder(self)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._show_about)
        self._lay_out()
        self._connect()

    def set_editor(self, editor: QWidget) -> None:
        """Show this in the middle while a policy, a control policy or a role is chosen.

        An editor with `show_plan` is given each plan that is shown here.
        """
        self._editor = editor
        self.center.addWidget(editor)
        self._give_plan()
        self._show_center()

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.changed.disconnect(self._show_center)
            self._model.found.disconnect(self._show_center)
            self._model.choice_changed.disconnect(self._show_center)
        self._model = model
        self.structure.show_plan(model)
        self.inspector.show_plan(model)
        self.reach.show_plan(model)
        self._give_plan()
        if model is not None:
            model.changed.connect(self._show_center)
            model.found.connect(self._show_center)
            model.choice_changed.connect(self._show_center)
            self._show_center()

    def focus_search(self) -> None:
        """Go to where it is searched."""
        self.structure.search.setFocus()
        self.structure.search.selectAll()

    @property
    def panes(self) -> tuple[QWidget, ...]:
        """What a key goes around among."""
        return (self.structure, self.center, self.inspector)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_center()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_UNDER
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            first, _, last = _LEAST if is_narrow else (STRUCTURE_WIDTH, 0, INSPECTOR_WIDTH)
            self.split.setSizes([first, self.width() - first - last - 2 * SPACE_16, last])

    def _lay_out(self) -> None:
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setHandleWidth(SPACE_16)
        self.split.setChildrenCollapsible(False)
        for place, (pane, least) in enumerate(zip((self.structure, self.center, self.inspector), _LEAST, strict=True)):
            pane.setMinimumWidth(least)
            self.split.addWidget(pane)
            self.split.setStretchFactor(place, 1 if pane is self.center else 0)
        self.split.setSizes([STRUCTURE_WIDTH, 10 * STRUCTURE_WIDTH, INSPECTOR_WIDTH])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        lead(self, self.structure.tree)

    def _connect(self) -> None:
        self.structure.wishes.rename_wanted.connect(self.inspector.start_renaming)
        self.inspector.wished.connect(self._on_wish)
        self.about.open_wanted.connect(self._on_open)
        self.about.fix_wanted.connect(self._on_fix)
        self.reach.changed.connect(self._show_center)

    def _give_plan(self) -> None:
        show_plan = getattr(self._editor, "show_plan", None)
        if show_plan is not None:
            show_plan(self._model)

    def _show_center(self) -> None:
        model = self._model
        if model is None:
            return
        powers = self.reach.powers
        self.inspector.show_grants("" if powers is None else about_words.grants(powers))
        if self._editor is not None and _is_edited(model):
            self.center.setCurrentWidget(self._editor)
            return
        self._soon.start()
        self.center.setCurrentWidget(self.about)

    def _show_about(self) -> None:
        """Once, after everything that happens at the same time; not while another view is on the screen."""
        if self._model is not None and self.about.isVisible():
            self.about.show_object(self._model, self.reach.powers)

    def _on_wish(self, wish: str) -> None:
        wishes = self.structure.wishes
        if wish in ("groups", "members"):
            wishes.add_to_group()
        elif wish in ("policies", "holders"):
            wishes.attach_policy()
        elif wish == "together":
            wishes.edit_users()

    def _on_open(self, chosen: Chosen) -> None:
        if self._model is not None:
            self._model.choose(chosen)

    def _on_fix(self, fix: Fix) -> None:
        if self._model is not None:
            self._model.do(fix.edit, worded(fix.label))


def _is_edited(model: PlanModel) -> bool:
    """Is the text of a policy chosen? Of a role it is when the trust policy itself was."""
    chosen = model.chosen
    if chosen is None or len(model.choice) > 1:
        return False
    return chosen.kind in _IN_EDITOR or (chosen.kind == Kind.ROLE and bool(chosen.path))
