"""The three panes together."""

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.panes import focus_next_pane
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.view import STRUCTURE_WIDTH, TreeView
from ramkeep.ui.tasks import Tasks


class Editor(QLabel):
    """Stands for the editor of policies."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[PlanModel | None] = []

    def show_plan(self, model: PlanModel | None) -> None:
        """Note which plan it is given."""
        self.shown.append(model)


def test_another_plan_takes_the_place_of_the_first(
    view: TreeView, model: PlanModel, plan_desk: PlanDesk, tasks: Tasks, qtbot: QtBot
) -> None:
    editor = Editor()
    view.set_editor(editor)
    other = PlanModel(plan_desk, PlanSession(Plan(users={"zoe": User("zoe")})), tasks)
    view.show_plan(other)
    assert editor.shown == [model, other]
    model.do(Add(User("adam")), "Add adam")
    other.choose(Chosen(Kind.USER, "zoe"))
    assert view.inspector.heading.whole == "zoe"
    assert [row.key for row in view.structure.tree.selected] == ["zoe"]
    qtbot.waitUntil(lambda: view.about.title.whole == "zoe")
    view.show_plan(None)
    assert view.structure.tree.rows.outline.plan == Plan()
    qtbot.waitUntil(lambda: other.is_up_to_date and model.is_up_to_date)


def test_no_page_is_made_while_another_view_is_on_the_screen(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.USER, "alice"))
    qtbot.waitUntil(lambda: view.about.title.whole == "alice")
    view.hide()
    model.choose(Chosen(Kind.USER, "bob"))
    QApplication.processEvents()
    assert view.about.title.whole == "alice"
    view.show()
    qtbot.waitUntil(lambda: view.about.title.whole == "bob")


def test_the_focus_goes_from_pane_to_pane(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.USER, "alice"))
    view.focus_search()
    assert view.structure.search.hasFocus()
    panes = (view.structure, view.center, view.inspector)
    seen = []
    for _ in panes:
        focused = QApplication.focusWidget()
        seen.append(next(place for place, pane in enumerate(panes) if pane.isAncestorOf(focused)))
        focus_next_pane(view.panes)
    assert seen in ([0, 1, 2], [0, 2, 0])


def test_in_a_narrow_window_the_middle_gets_what_the_others_spare(view: TreeView, qtbot: QtBot) -> None:
    view.resize(600, 400)
    qtbot.waitUntil(lambda: view.structure.width() == view.structure.minimumWidth())
    assert view.inspector.width() == view.inspector.minimumWidth()
    assert view.center.width() > view.structure.width()
    view.resize(1000, 400)
    qtbot.waitUntil(lambda: view.structure.width() == STRUCTURE_WIDTH)


def test_every_control_has_a_name(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    for chosen in (Chosen(Kind.USER, "bob"), Chosen(Kind.GROUP, "readers"), Chosen(Kind.ROLE, "deploy")):
        model.choose(chosen)
        for kind in (QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit):
            for control in view.findChildren(kind):
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text, control
