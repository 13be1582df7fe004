"""The left pane, with keys and mouse."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import MembershipKey, PolicyRef, PolicyType, PrincipalKind, PrincipalRef, User
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.rows import Path, Row, Section, section
from ramkeep.ui.plan.tree.structure import Structure

USERS, GROUPS, POLICIES = section(Section.USERS), section(Section.GROUPS), section(Section.POLICIES)
READERS = Row(Kind.GROUP, "readers")
RUN = PolicyRef(PolicyType.CUSTOM, "run")


def click(structure: Structure, qtbot: QtBot, path: Path, modifier: Qt.KeyboardModifier | None = None) -> None:
    tree = structure.tree
    index = tree.rows.index_of(path)
    for over in (path[:at] for at in range(1, len(path))):
        tree.expand(tree.rows.index_of(over))
    tree.scrollTo(index)
    at = tree.visualRect(index).center()
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, modifier or Qt.KeyboardModifier.NoModifier, at)


def texts(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def test_a_click_chooses_and_ctrl_adds(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    click(structure, qtbot, (USERS, Row(Kind.USER, "bob")))
    assert model.choice == (Chosen(Kind.USER, "bob"),)
    click(structure, qtbot, (USERS, Row(Kind.USER, "carol")), Qt.KeyboardModifier.ControlModifier)
    assert set(model.choice) == {Chosen(Kind.USER, "bob"), Chosen(Kind.USER, "carol")}
    assert model.chosen == Chosen(Kind.USER, "carol")
    click(structure, qtbot, (USERS,))
    assert model.choice == ()


def test_what_is_chosen_elsewhere_is_opened_and_selected(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree = structure.tree
    assert not tree.isExpanded(tree.rows.index_of((USERS,)))
    model.choose(Chosen(Kind.USER, "carol"))
    assert tree.isExpanded(tree.rows.index_of((USERS,)))
    assert [row.key for row in tree.selected] == ["carol"]
    assert not tree.visualRect(tree.currentIndex()).isEmpty()
    statement = Chosen(Kind.POLICY, RUN, ("versions", 0, "document", "Statement", 0))
    model.choose(statement)
    assert tree.current_path == (POLICIES, Row(Kind.POLICY, RUN), Row(Kind.POLICY, RUN, 0))
    model.choose()
    assert tree.selected == []


def test_a_member_stays_selected_where_it_was_clicked(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    path = (GROUPS, READERS, Row(Kind.USER, "alice"))
    click(structure, qtbot, path)
    assert structure.tree.current_path == path
    assert structure.group_of_current == "readers"
    model.do(Add(User("aaron")), "Add")
    assert structure.tree.current_path == path


def test_open_rows_selection_and_scroll_outlive_edits_and_undo(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    tree = structure.tree
    model.do([Add(User(f"u{number:03}")) for number in range(200)], "Add many")
    model.choose(Chosen(Kind.USER, "u150"))
    tree.executeDelayedItemsLayout()
    before = tree.verticalScrollBar().value()
    assert before > 0
    model.do(Add(User("v")), "Add")
    model.session.undo()
    tree.executeDelayedItemsLayout()
    assert tree.verticalScrollBar().value() == before
    assert [row.key for row in tree.selected] == ["u150"]
    model.do([Add(User(f"w{number:03}")) for number in range(200)], "Add more")
    assert tree.isExpanded(tree.rows.index_of((USERS,)))
    assert [row.key for row in tree.selected] == ["u150"]
    assert tree.verticalScrollBar().value() == before


def test_search_shows_what_fits_and_comes_back(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree, search = structure.tree, structure.search
    tree.expand(tree.rows.index_of((GROUPS, READERS)))
    qtbot.keyClicks(search, "car")
    assert [str(row.key) for row in tree.rows.outline.sections()] == ["users"]
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert model.choice == (Chosen(Kind.USER, "carol"),)
    search.setFocus()
    qtbot.keyClicks(search, "zzz")
    assert structure.nothing.isVisible()
    assert "carzzz" in structure.nothing.text()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert not structure.nothing.isVisible()
    assert tree.isExpanded(tree.rows.index_of((GROUPS, READERS)))
    assert model.choice == (Chosen(Kind.USER, "carol"),)


def test_enter_opens_and_closes_and_letters_find(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree = structure.tree
    tree.setFocus()
    tree.setCurrentIndex(tree.rows.index_of((GROUPS, READERS)))
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(tree.currentIndex())
    qtbot.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(tree.currentIndex())
    tree.expand(tree.rows.index_of((USERS,)))
    tree.setCurrentIndex(tree.rows.index_of((USERS,)))
    qtbot.keyClick(tree, Qt.Key.Key_C)
    assert model.chosen == Chosen(Kind.USER, "carol")


def test_menus_offer_what_can_be_done(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    assert "New user…" in texts(structure.menu())
    model.choose(Chosen(Kind.USER, "bob"))
    assert texts(structure.menu()) == ["Add to group…", "Attach policy…", "Rename", "Duplicate…", "Remove…"]
    model.choose(Chosen(Kind.USER, "bob"), Chosen(Kind.USER, "carol"))
    assert "Edit users together…" in texts(structure.menu())
    model.choose(Chosen(Kind.POLICY, RUN))
    assert texts(structure.menu())[0] == "Attach to…"
    click(structure, qtbot, (GROUPS, READERS, Row(Kind.USER, "alice")))
    assert "Take out of readers" in texts(structure.menu())
    attachment = structure.tree.rows.outline.attached[PrincipalRef(PrincipalKind.GROUP, "readers")][0]
    click(structure, qtbot, (GROUPS, READERS, attachment))
    assert texts(structure.menu()) == ["Go to policy", "Detach"]


def test_del_on_an_attached_policy_detaches_it_and_undo_brings_it_back(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    attachment = structure.tree.rows.outline.attached[PrincipalRef(PrincipalKind.GROUP, "readers")][0]
    click(structure, qtbot, (GROUPS, READERS, attachment))
    qtbot.keyClick(structure.tree, Qt.Key.Key_Delete)
    assert attachment.key not in model.plan.attachments
    assert model.session.undo_label == "Detach read-books from readers"
    model.session.undo()
    assert attachment.key in model.plan.attachments


def test_several_users_are_dragged_into_a_group_in_one_step(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    rows = structure.tree.rows
    indexes = [rows.index_of((USERS, Row(Kind.USER, name))) for name in ("bob", "carol")]
    data = rows.mimeData(indexes)
    rows.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, rows.index_of((GROUPS, READERS)))
    assert model.plan.members_of("readers") == ("alice", "bob", "carol")
    model.session.undo()
    assert model.plan.members_of("readers") == ("alice",)


def test_problems_mark_their_rows_with_a_letter(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    rows = structure.tree.rows
    carol = Row(Kind.USER, "carol")
    qtbot.waitUntil(lambda: rows.severity(carol) is not None)
    severity = rows.severity(carol)
    assert severity is not None
    told = rows.index_of((USERS, carol)).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told.split(" · ")[-1].lower() == severity
    assert not structure.grab().isNull()


def test_the_menu_key_opens_the_menu_under_the_row(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree = structure.tree
    tree.selectionModel().setCurrentIndex(
        tree.rows.index_of((GROUPS, READERS)), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    with qtbot.waitSignal(tree.menu_wanted) as wanted:
        tree.menu_wanted.emit(tree.viewport().mapToGlobal(QPoint(10, 10)))
    assert wanted.args is not None
    menu = next(each for each in structure.findChildren(QMenu) if each.isVisible())
    assert "Add users…" in texts(menu)
    menu.close()


def test_a_drop_with_the_mouse_marks_its_row_and_takes_effect(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    tree = structure.tree
    tree.expand(tree.rows.index_of((USERS,)))
    data = tree.rows.mimeData([tree.rows.index_of((USERS, Row(Kind.USER, "bob")))])
    group = tree.visualRect(tree.rows.index_of((GROUPS, READERS)))
    heading = tree.visualRect(tree.rows.index_of((GROUPS,))).center()
    copy, buttons, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(heading, copy, data, buttons, none)
    QApplication.sendEvent(tree.viewport(), enter)
    over_heading = QDragMoveEvent(heading, copy, data, buttons, none)
    QApplication.sendEvent(tree.viewport(), over_heading)
    assert not over_heading.isAccepted()
    # Near its edge, too: things go onto rows, never between them.
    for at in (group.center(), QPoint(group.center().x(), group.bottom())):
        over = QDragMoveEvent(at, copy, data, buttons, none)
        QApplication.sendEvent(tree.viewport(), over)
        assert over.isAccepted()
    drop = QDropEvent(QPoint(group.center().x(), group.bottom()), copy, data, buttons, none)
    QApplication.sendEvent(tree.viewport(), drop)
    assert model.plan.members_of("readers") == ("alice", "bob")
    assert model.session.undo_label == "Add bob to readers"


def test_what_is_chosen_elsewhere_ends_a_search_that_hides_it(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    qtbot.keyClicks(structure.search, "car")
    model.choose(Chosen(Kind.POLICY, RUN))
    assert structure.search.text() == ""
    assert [row.key for row in structure.tree.selected] == [RUN]


def test_a_membership_is_shown_as_the_user_in_the_group(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.MEMBERSHIP, MembershipKey("readers", "alice")))
    assert structure.tree.current_path == (GROUPS, READERS, Row(Kind.USER, "alice"))
