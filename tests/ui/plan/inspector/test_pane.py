"""Fields write through, say why not, and follow the plan."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add, Change, Set
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import (
    AttachmentKey,
    ConsoleLogin,
    ControlPolicy,
    Group,
    Membership,
    MfaState,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    User,
)
from ramkeep.ui.plan.inspector.fields import LineField, NoteField
from ramkeep.ui.plan.inspector.pane import Inspector
from ramkeep.ui.plan.inspector.policy_forms import AttachmentForm, PlanForm, PolicyForm
from ramkeep.ui.plan.inspector.principal_forms import GroupForm, RoleForm, UserForm
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import allow, text

BOB, ALICE = Chosen(Kind.USER, "bob"), Chosen(Kind.USER, "alice")
READ = PolicyRef(PolicyType.CUSTOM, "read-books")


@pytest.fixture
def pane(model: PlanModel, theme: Theme, qtbot: QtBot) -> Iterator[Inspector]:
    made = Inspector(theme)
    qtbot.addWidget(made)
    made.resize(280, 900)
    made.show_plan(model)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.show_plan(None)


def line(pane: Inspector, name: str) -> QLineEdit:
    assert pane.form is not None
    field = pane.form.fields[name]
    assert isinstance(field, LineField)
    return field.line


def write(pane: Inspector, qtbot: QtBot, name: str, text: str) -> str:
    """Type it and press Enter; what stands under the field then."""
    edit = line(pane, name)
    edit.setFocus()
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    qtbot.keyClicks(edit, text)
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    assert pane.form is not None
    field = pane.form.fields[name]
    assert isinstance(field, LineField)
    return field.remark.text()


def test_a_user_is_changed_field_by_field(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    assert isinstance(pane.form, UserForm)
    assert write(pane, qtbot, "display_name", "Robert") == ""
    assert write(pane, qtbot, "email", "bob@example.com") == ""
    assert model.session.undo_label == "Change e-mail of bob"
    user = model.plan.users["bob"]
    assert (user.display_name, user.email) == ("Robert", "bob@example.com")
    model.session.undo()
    assert line(pane, "email").text() == ""
    assert line(pane, "display_name").text() == "Robert"


def test_the_same_text_makes_no_step(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    write(pane, qtbot, "name", "bob")
    assert not model.session.journal.can_undo


def test_a_refused_name_says_why_and_stays_to_be_mended(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    assert "already" in write(pane, qtbot, "name", "alice")
    assert line(pane, "name").text() == "alice"
    assert line(pane, "name").property("wrong")
    assert "bob" in model.plan.users
    qtbot.keyClick(line(pane, "name"), Qt.Key.Key_Escape)
    assert line(pane, "name").text() == "bob"
    assert write(pane, qtbot, "name", "rob") == ""
    assert model.chosen == Chosen(Kind.USER, "rob")
    assert pane.heading.whole == "rob"
    assert any(key.principal.name == "rob" for key in model.plan.attachments)


def test_what_was_typed_is_written_when_the_field_is_left(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    line(pane, "comments").setFocus()
    qtbot.keyClicks(line(pane, "comments"), "on leave")
    line(pane, "email").setFocus()
    assert model.plan.users["bob"].comments == "on leave"
    assert isinstance(pane.form, UserForm)
    note = pane.form.fields["note"]
    assert isinstance(note, NoteField)
    note.text.setFocus()
    qtbot.keyClicks(note.text, "ask Mei")
    model.choose(ALICE)
    assert model.plan.users["bob"].note == "ask Mei"
    assert model.plan.users["alice"].note == ""
    assert note.text.toPlainText() == ""


def test_no_field_is_wider_than_a_narrow_pane(pane: Inspector, model: PlanModel) -> None:
    named = replace(model.plan.account, alias="the-bookshop-in-hangzhou")
    model.do([Set(named), Change(replace(model.plan.users["alice"], console=ConsoleLogin()))], "")
    pane.setFixedWidth(196)
    for chosen in (ALICE, Chosen(Kind.GROUP, "readers"), Chosen(Kind.ROLE, "deploy"), Chosen(Kind.POLICY, READ)):
        model.choose(chosen)
        assert pane.form is not None
        place = pane.form.parentWidget()
        assert place is not None
        assert pane.form.minimumSizeHint().width() <= place.width()


def test_switches_act_at_once(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    form = pane.form
    assert isinstance(form, UserForm)
    assert not form.bind.isVisible()
    form.console.switch.click()
    console = model.plan.users["bob"].console
    assert console is not None
    assert console.mfa_bind_required
    assert form.bind.isVisible()
    form.bind.switch.click()
    form.reset.switch.click()
    form.api.switch.click()
    console = model.plan.users["bob"].console
    assert console is not None
    assert not console.mfa_bind_required
    assert console.password_reset_required
    assert model.plan.users["bob"].api
    form.console.switch.click()
    assert model.plan.users["bob"].console is None
    form.mfa.box.setCurrentIndex(form.mfa.box.findData("u2f"))
    form.mfa.box.activated.emit(form.mfa.box.currentIndex())
    assert model.plan.users["bob"].mfa is MfaState.U2F


def test_tags_and_access_keys_are_typed_and_taken_away(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    form = pane.form
    assert isinstance(form, UserForm)
    for text_, refused in (("team", True), ("aliyun=x", True), ("team=blue", False)):
        form.tags.line.clear()
        qtbot.keyClicks(form.tags.line, text_)
        qtbot.keyClick(form.tags.line, Qt.Key.Key_Return)
        assert bool(form.tags.remark.text()) is refused
    assert model.plan.users["bob"].tags == {"team": "blue"}
    form.tags.chips[0].cross.click()
    assert model.plan.users["bob"].tags == {}
    qtbot.keyClicks(form.keys.line, "LTAI5tExample")
    qtbot.keyClick(form.keys.line, Qt.Key.Key_Return)
    assert [key.id for key in model.plan.users["bob"].access_keys] == ["LTAI5tExample"]
    form.keys.chips[0].cross.click()
    assert model.plan.users["bob"].access_keys == ()


def test_chips_of_groups_and_policies_lead_there_and_are_taken_away(
    pane: Inspector, model: PlanModel, qtbot: QtBot
) -> None:
    model.choose(ALICE)
    form = pane.form
    assert isinstance(form, UserForm)
    with qtbot.waitSignal(pane.wished) as wished:
        form.group_chips.add.click()
    assert wished.args == ["groups"]
    form.group_chips.chips[0].cross.click()
    assert model.plan.groups_of("alice") == ()
    model.session.undo()
    form.group_chips.chips[0].name.click()
    assert model.chosen == Chosen(Kind.GROUP, "readers")
    group = pane.form
    assert isinstance(group, GroupForm)
    assert [chip.name.accessibleName() for chip in group.members.chips] == ["alice"]
    group.policies.chips[0].cross.click()
    assert len(model.plan.attached_to(PrincipalRef(PrincipalKind.GROUP, "readers"))) == 1


def test_many_members_are_counted(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    names = [f"u{number}" for number in range(40)]
    model.do([*(Add(User(name)) for name in names), *(Add(Membership("readers", name)) for name in names)], "Add")
    model.choose(Chosen(Kind.GROUP, "readers"))
    form = pane.form
    assert isinstance(form, GroupForm)
    assert len(form.members.chips) == 12
    assert "29" in form.members.more.text()


def test_a_policy_tells_its_size_and_who_has_it(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.POLICY, READ))
    form = pane.form
    assert isinstance(form, PolicyForm)
    assert form.length.value.text().endswith("/ 6144 characters")
    assert [chip.name.accessibleName() for chip in form.holders.chips] == ["readers"]
    assert write(pane, qtbot, "name", "read-all-books") == ""
    assert (
        AttachmentKey(PrincipalRef(PrincipalKind.GROUP, "readers"), PolicyRef(PolicyType.CUSTOM, "read-all-books"), "")
        in model.plan.attachments
    )
    assert isinstance(pane.form, PolicyForm)
    pane.form.holders.chips[0].cross.click()
    assert not any(key.policy.name == "read-all-books" for key in model.plan.attachments)


def test_an_attachment_moves_to_another_resource_group(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    key = AttachmentKey(PrincipalRef(PrincipalKind.GROUP, "readers"), READ, "")
    model.choose(Chosen(Kind.ATTACHMENT, key))
    form = pane.form
    assert isinstance(form, AttachmentForm)
    form.scope.box.setCurrentIndex(form.scope.box.findData("films"))
    form.scope.box.activated.emit(form.scope.box.currentIndex())
    assert key._replace(resource_group="films") in model.plan.attachments
    assert model.chosen == Chosen(Kind.ATTACHMENT, key._replace(resource_group="films"))
    assert pane.form is form


def test_a_role_takes_only_sessions_that_ram_takes(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(Chosen(Kind.ROLE, "deploy"))
    assert isinstance(pane.form, RoleForm)
    assert "3600" in write(pane, qtbot, "max_session_seconds", "60")
    assert write(pane, qtbot, "max_session_seconds", "7200") == ""
    assert model.plan.roles["deploy"].max_session_seconds == 7200


def test_the_plan_itself_is_shown_while_nothing_is_chosen(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    model.choose()
    assert isinstance(pane.form, PlanForm)
    assert write(pane, qtbot, "title", "Books") == ""
    assert model.plan.about.title == "Books"
    assert pane.form.counts[0].value.text() == "3 of 5000"


def test_every_other_kind_has_a_form(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.do(Add(ControlPolicy("guard", text(allow("*")))), "Add")
    for chosen in (Chosen(Kind.CONTROL_POLICY, "guard"), Chosen(Kind.RESOURCE_GROUP, "films")):
        model.choose(chosen)
        assert pane.heading.whole == chosen.key
        assert write(pane, qtbot, "name", f"{chosen.key}-2") == ""
        assert model.chosen == Chosen(chosen.kind, f"{chosen.key}-2")


def test_several_users_are_edited_together(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(ALICE, BOB)
    with qtbot.waitSignal(pane.wished) as wished:
        pane.several.together.click()
    assert wished.args == ["together"]
    model.choose(ALICE, Chosen(Kind.GROUP, "readers"))
    assert not pane.several.together.isVisible()


def test_an_edit_elsewhere_leaves_what_is_being_typed(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    line(pane, "comments").setFocus()
    qtbot.keyClicks(line(pane, "comments"), "half")
    model.do(Change(User("bob", email="b@c.de")), "Change")
    assert line(pane, "comments").text() == "half"
    assert line(pane, "email").text() == "b@c.de"


def test_undo_takes_typing_back_first_and_then_steps_of_the_plan(
    pane: Inspector, model: PlanModel, qtbot: QtBot
) -> None:
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), pane)
    undo.activated.connect(model.session.undo)
    model.choose(BOB)
    write(pane, qtbot, "comments", "first")
    email = line(pane, "email")
    email.setFocus()
    qtbot.keyClicks(email, "x")
    qtbot.keyClick(email, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert email.text() == ""
    assert model.plan.users["bob"].comments == "first"
    comments = line(pane, "comments")
    comments.setFocus()
    qtbot.keyClick(comments, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.plan.users["bob"].comments == ""
    assert comments.text() == ""
    assert isinstance(pane.form, UserForm)
    note = pane.form.fields["note"]
    assert isinstance(note, NoteField)
    write(pane, qtbot, "comments", "second")
    note.text.setFocus()
    qtbot.keyClick(note.text, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert model.plan.users["bob"].comments == ""


def test_names_of_strangers_are_plain_text(pane: Inspector, model: PlanModel, qtbot: QtBot) -> None:
    name = "<b>evil</b>"
    model.do([Add(Group(name), as_found=True), Add(Membership(name, "bob"))], "Import")
    model.choose(BOB)
    form = pane.form
    assert isinstance(form, UserForm)
    names = [chip.name.accessibleName() for chip in form.group_chips.chips]
    assert "<b>evil</b>" in names
    assert all(each.textFormat() == Qt.TextFormat.PlainText for each in pane.findChildren(QLabel) if each.text())
