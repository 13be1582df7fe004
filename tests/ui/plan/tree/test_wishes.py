"""What is done through dialogs, from the key or the menu to the plan."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import (
    AttachmentKey,
    ConsoleLogin,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    User,
)
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.bulk_dialog import BulkDialog
from ramkeep.ui.plan.tree.new_dialog import NameDialog, NewDialog
from ramkeep.ui.plan.tree.people_dialog import PeopleDialog
from ramkeep.ui.plan.tree.picker import Picker
from ramkeep.ui.plan.tree.remove_dialog import RemoveDialog
from ramkeep.ui.plan.tree.rows import Row, Section, section
from ramkeep.ui.plan.tree.structure import Structure
from ramkeep.ui.plan.tree.view import TreeView
from tests.fakes.plan_text import MemoryPlans

BOB, CAROL, READERS = Chosen(Kind.USER, "bob"), Chosen(Kind.USER, "carol"), Chosen(Kind.GROUP, "readers")
RUN = PolicyRef(PolicyType.CUSTOM, "run")
CTRL = Qt.KeyboardModifier.ControlModifier

D = TypeVar("D", bound=QDialog)


def asked(kind: type[D]) -> D:
    """The dialog of this class that is open."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


@pytest.fixture(autouse=True)
def _nothing_left_open(structure: Structure) -> None:
    structure.tree.setFocus()


def test_insert_on_a_heading_makes_one_of_its_kind(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree = structure.tree
    tree.setCurrentIndex(tree.rows.index_of((section(Section.USERS),)))
    qtbot.keyClick(tree, Qt.Key.Key_Insert)
    dialog = asked(NewDialog)
    qtbot.keyClicks(dialog.name, "bob")
    assert "already" in dialog.refusal.text()
    assert not dialog.answer.isEnabled()
    qtbot.keyClicks(dialog.name, " b")
    assert "letters" in dialog.refusal.text()
    dialog.name.clear()
    qtbot.keyClicks(dialog.name, "dora")
    qtbot.keyClicks(dialog.display_name, "Dora")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert model.plan.users["dora"].display_name == "Dora"
    assert model.plan.users["dora"].console == ConsoleLogin(mfa_bind_required=True)
    assert model.chosen == Chosen(Kind.USER, "dora")
    assert model.session.undo_label == "Add dora"


def test_a_new_user_joins_the_chosen_group(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(READERS)
    structure.wishes.new(Kind.USER)
    dialog = asked(NewDialog)
    qtbot.keyClicks(dialog.name, "dora")
    qtbot.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    assert model.plan.groups_of("dora") == ("readers",)
    model.session.undo()
    assert "dora" not in model.plan.users


@pytest.mark.parametrize("kind", [Kind.GROUP, Kind.ROLE, Kind.POLICY, Kind.CONTROL_POLICY, Kind.RESOURCE_GROUP])
def test_every_kind_can_be_made(structure: Structure, model: PlanModel, qtbot: QtBot, kind: Kind) -> None:
    structure.wishes.new(kind)
    dialog = asked(NewDialog)
    qtbot.keyClicks(dialog.name, "new-one")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "new-one" in {getattr(item, "name", "") for item in model.plan.items(kind).values()}
    assert model.chosen is not None
    assert model.chosen.kind == kind
    assert structure.tree.selected[-1].kind == kind


def test_users_are_added_to_a_group_by_searching_it(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB, CAROL)
    qtbot.keyClick(structure.tree, Qt.Key.Key_G, CTRL)
    picker = asked(Picker)
    qtbot.keyClicks(picker.search, "read")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert model.plan.members_of("readers") == ("alice", "bob", "carol")
    assert model.session.undo_label == "Add bob, carol to readers"


def test_users_are_picked_for_a_group_with_ticks(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(READERS)
    qtbot.keyClick(structure.tree, Qt.Key.Key_G, CTRL)
    picker = asked(Picker)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(picker.list, key)
    assert [each.name for each in picker.picked] == ["bob", "carol"]
    qtbot.keyClicks(picker.search, "zzz")
    assert picker.nothing.isVisible()
    qtbot.keyClick(picker.list, Qt.Key.Key_Return)
    assert model.plan.members_of("readers") == ("alice", "bob", "carol")


def test_a_system_policy_is_attached_in_a_resource_group(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    qtbot.keyClick(structure.tree, Qt.Key.Key_P, CTRL)
    picker = asked(Picker)
    qtbot.keyClicks(picker.search, "AliyunOSSReadOnly")
    at = picker.list.visualRect(picker.list.choices.index(0)).center()
    qtbot.mouseClick(picker.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    picker.scope.setCurrentIndex(picker.scope.findText("films"))
    qtbot.mouseClick(picker.answer, Qt.MouseButton.LeftButton)
    policy = PolicyRef(PolicyType.SYSTEM, "AliyunOSSReadOnlyAccess")
    assert AttachmentKey(PrincipalRef(PrincipalKind.USER, "bob"), policy, "films") in model.plan.attachments


def test_a_policy_is_attached_to_many(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.POLICY, RUN))
    structure.wishes.attach_policy()
    picker = asked(Picker)
    qtbot.keyClicks(picker.search, "group")
    picker.list.tick_current()
    picker.search.clear()
    qtbot.keyClicks(picker.search, "carol")
    picker.list.tick_current()
    picker.accept()
    assert {key.principal.name for key in model.plan.attachments if key.policy == RUN} == {"readers", "carol", "deploy"}


def test_removing_tells_what_goes_and_enter_keeps_it(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    qtbot.keyClick(structure.tree, Qt.Key.Key_Delete)
    dialog = asked(RemoveDialog)
    told = " ".join(each.text() for each in dialog.findChildren(type(dialog.heading)))
    assert "assume, attached to bob" in told
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert "bob" in model.plan.users
    qtbot.keyClick(structure.tree, Qt.Key.Key_Delete)
    qtbot.mouseClick(asked(RemoveDialog).answer, Qt.MouseButton.LeftButton)
    assert "bob" not in model.plan.users
    assert not any(key.principal.name == "bob" for key in model.plan.attachments)
    model.session.undo()
    assert "bob" in model.plan.users


def test_within_a_group_it_can_be_only_taken_out(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    tree = structure.tree
    path = (section(Section.GROUPS), Row(Kind.GROUP, "readers"), Row(Kind.USER, "alice"))
    tree.expand(tree.rows.index_of(path[:2]))
    tree.setCurrentIndex(tree.rows.index_of(path))
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    qtbot.mouseClick(asked(RemoveDialog).part, Qt.MouseButton.LeftButton)
    assert "alice" in model.plan.users
    assert model.plan.members_of("readers") == ()


def test_a_user_is_duplicated_with_its_rights(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    qtbot.keyClick(structure.tree, Qt.Key.Key_D, CTRL)
    dialog = asked(NameDialog)
    assert dialog.name.text() == "bob-copy"
    qtbot.keyClicks(dialog.name, "rob")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert model.plan.attached_to(PrincipalRef(PrincipalKind.USER, "rob"))
    assert model.chosen == Chosen(Kind.USER, "rob")


def test_several_users_are_changed_in_one_step(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB, CAROL)
    structure.wishes.edit_users()
    dialog = asked(BulkDialog)
    dialog.console.setCurrentIndex(1)
    dialog.api.setCurrentIndex(1)
    qtbot.mouseClick(dialog.joins.button, Qt.MouseButton.LeftButton)
    picker = asked(Picker)
    picker.accept()
    assert dialog.joins.said.whole == "readers"
    qtbot.keyClicks(dialog.tag_key, "aliyun")
    assert not dialog.answer.isEnabled()
    dialog.tag_key.clear()
    qtbot.keyClicks(dialog.tag_key, "team")
    qtbot.keyClicks(dialog.tag_value, "blue")
    qtbot.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    for name in ("bob", "carol"):
        user = model.plan.users[name]
        assert user.console == ConsoleLogin(mfa_bind_required=True)
        assert user.api
        assert user.tags == {"team": "blue"}
        assert model.plan.groups_of(name) == ("readers",)
    model.session.undo()
    assert model.plan.users["bob"].console is None


def test_people_are_pasted_previewed_and_added(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(READERS)
    structure.wishes.add_people()
    dialog = asked(PeopleDialog)
    assert not dialog.answer.isEnabled()
    with qtbot.waitSignal(dialog.judged):
        dialog.text.setPlainText("name,display name\nmei,Mei\n,陈梅\nbob,\n")
    shown = [dialog.preview.index(row, 5).data() for row in range(3)]
    assert shown[0] == "New"
    assert shown[1].startswith("Needs a name")
    assert shown[2] == "Already there"
    qtbot.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    assert model.plan.members_of("readers") == ("alice", "bob", "mei")
    assert model.chosen == Chosen(Kind.USER, "mei")
    model.session.undo()
    assert "mei" not in model.plan.users


def test_people_that_were_added_are_chosen_so_that_a_key_puts_them_into_a_group(
    structure: Structure, model: PlanModel, qtbot: QtBot
) -> None:
    model.choose()
    structure.wishes.add_people()
    dialog = asked(PeopleDialog)
    with qtbot.waitSignal(dialog.judged):
        dialog.text.setPlainText("mei\nli.wei\nann.lee\n")
    qtbot.mouseClick(dialog.answer, Qt.MouseButton.LeftButton)
    assert [each.key for each in model.choice] == ["mei", "li.wei", "ann.lee"]
    assert structure.wishes.users == ["mei", "li.wei", "ann.lee"]
    selected = {str(row.key) for row in structure.tree.selected}
    assert selected == {"mei", "li.wei", "ann.lee"}


def test_thousands_are_chosen_as_few_ranges(structure: Structure, model: PlanModel) -> None:
    names = [f"user-{number:04}" for number in range(2000)]
    assert model.do([Add(User(name)) for name in names], "Add many")
    wanted = [*names[:700], *names[900:]]
    model.choose(*(Chosen(Kind.USER, name) for name in wanted))
    assert sorted(str(row.key) for row in structure.tree.selected) == wanted
    assert structure.tree.selectionModel().selection().count() == 2


def test_names_are_pasted_right_into_the_tree(structure: Structure, model: PlanModel, qtbot: QtBot) -> None:
    pasted: list[str] = []
    structure.tree.names_pasted.connect(pasted.append)
    for other in ("otpauth://totp/a:b?secret=MFRGGZDF", ' {"VirtualMFADevice": {}}', ""):
        QGuiApplication.clipboard().setText(other)
        qtbot.keyClick(structure.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert pasted == []
    QGuiApplication.clipboard().setText("mei\nli.wei\n")
    qtbot.keyClick(structure.tree, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    dialog = asked(PeopleDialog)
    assert dialog.names == ("mei", "li.wei")
    dialog.reject()
    assert "mei" not in model.plan.users


def test_people_come_from_a_file(structure: Structure, model: PlanModel, files: MemoryPlans, qtbot: QtBot) -> None:
    files.at("/people.csv").replace("name;e-mail\nmei;mei@example.com\n")
    structure.wishes.add_people()
    dialog = asked(PeopleDialog)
    dialog.open_file("/people.csv")
    qtbot.waitUntil(lambda: dialog.names == ("mei",))
    dialog.open_file("/nowhere.csv")
    qtbot.waitUntil(lambda: "/nowhere.csv" in dialog.refusal.text())
    dialog.reject()


def test_f2_goes_to_the_name(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    qtbot.keyClick(view.structure.tree, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert line is not None
    qtbot.keyClicks(line, "robert")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "robert" in model.plan.users
    assert model.chosen == Chosen(Kind.USER, "robert")
    assert QApplication.focusWidget() is line
    assert model.session.undo_label == "Rename bob to robert"
