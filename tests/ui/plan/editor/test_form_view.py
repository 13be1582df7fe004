"""The form, driven by keys and clicks; the text follows it, and it follows the text."""

from typing import TypeVar

import pytest
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.editing.form import Switch
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Policy, PolicyVersion
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal
from ramkeep.core.plan.policy.reading import read
from ramkeep.ui.plan.editor.action_part import ActionPart
from ramkeep.ui.plan.editor.condition_part import ConditionPart
from ramkeep.ui.plan.editor.draft import MOST_IN_FORM
from ramkeep.ui.plan.editor.editor import FORM, JSON
from ramkeep.ui.plan.editor.principal_part import PrincipalPart
from ramkeep.ui.plan.editor.resource_part import ResourcePart
from ramkeep.ui.plan.editor.statement_card import StatementCard
from ramkeep.ui.plan.editor.switch_row import MomentRow, NetworksRow, TagRow
from tests.core.plan.editing.documents import documents
from tests.ui.plan.editor.scene import ACCOUNT, INVOICES, SERVERS, TRUST, Scene, one

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
Sort = TypeVar("Sort", bound=QWidget)


def part(scene: Scene, sort: type[Sort], index: int = 0) -> Sort:
    """A part of a statement."""
    found = next(each for each in scene.card(index).parts if isinstance(each, sort))
    assert isinstance(found, sort)
    return found


def write(qtbot: QtBot, field: QLineEdit, text: str) -> None:
    """Into a field, with Enter at the end."""
    field.setFocus()
    field.clear()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Key.Key_Return)


def entry(scene: Scene, index: int, text: str) -> QAction:
    """Of the menu of a statement."""
    return next(action for action in scene.card(index).make_menu().actions() if action.text() == text)


def test_the_form_changes_the_plan_and_the_text_at_once(scene: Scene, qtbot: QtBot) -> None:
    effect = scene.card().effect
    assert effect is not None
    qtbot.mouseClick(effect.group.button(1), LEFT)
    assert scene.document().statements[0].effect is Effect.DENY
    assert '"Effect": "Deny"' in scene.edit.text
    assert scene.card().chip.text() == "Deny"
    assert scene.undo_label() == f"Edit {INVOICES}"
    scene.model.session.undo()
    assert scene.card().chip.text() == "Allow"


def test_the_form_follows_the_text(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.show_view(JSON)
    scene.edit.setPlainText(scene.edit.text.replace("oss:GetObject", "oss:Put*"))
    scene.editor.show_view(FORM)
    assert [each.text for each in part(scene, ActionPart).list.chips.rows] == ["oss:Put*"]
    qtbot.waitUntil(lambda: "covers" in part(scene, ActionPart).list.chips.rows[0].note)


def test_a_text_that_only_json_can_show(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.show_view(JSON)
    scene.edit.setPlainText("{")
    scene.editor.show_view(FORM)
    assert scene.editor.unshown.isVisible()
    assert not scene.editor.form.isVisible()
    qtbot.mouseClick(scene.editor.unshown.button, LEFT)
    assert scene.editor.view == JSON
    assert scene.edit.hasFocus()


def test_far_too_many_statements_are_left_to_json(scene: Scene) -> None:
    scene.editor.draft.form(Document(one().statements * (MOST_IN_FORM + 1)))
    assert scene.editor.unshown.isVisible()
    assert len(scene.document().statements) == MOST_IN_FORM + 1


def test_actions_are_found_by_words_and_taken_by_keys(scene: Scene, qtbot: QtBot) -> None:
    field = part(scene, ActionPart).field
    field.setFocus()
    qtbot.keyClicks(field, "list buckets")
    qtbot.waitUntil(lambda: field.offers.is_open)
    while field.offers.chosen.text != "oss:ListBuckets":
        qtbot.keyClick(field.offers.view, Key.Key_Down)
    qtbot.keyClick(field.offers.view, Key.Key_Return)
    assert scene.document() == one(["oss:GetObject", "oss:ListBuckets"])
    assert field.text() == ""


def test_a_whole_service_and_a_pattern(scene: Scene, qtbot: QtBot) -> None:
    field = part(scene, ActionPart).field
    field.setFocus()
    qtbot.keyClicks(field, "ecs")
    qtbot.waitUntil(lambda: field.offers.is_open and field.offers.chosen is not None)
    assert field.offers.chosen.text == "ecs:*"
    qtbot.keyClick(field.offers.view, Key.Key_Return)
    write(qtbot, field, "oss:Get*")
    assert scene.document() == one(["oss:GetObject", "ecs:*", "oss:Get*"])
    rows = part(scene, ActionPart).list.chips
    qtbot.waitUntil(lambda: all(each.note for each in rows.rows))
    assert rows.rows[0].access is not None


def test_what_is_no_action_is_refused_with_a_reason(scene: Scene, qtbot: QtBot) -> None:
    write(qtbot, part(scene, ActionPart).field, "read it")
    assert scene.document() == one()
    assert part(scene, ActionPart).remark.isVisible()


def test_patterns_are_removed_by_key_and_by_their_cross(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.draft.form(one(["oss:GetObject", "oss:PutObject", "oss:ListBuckets"]))
    patterns = part(scene, ActionPart).list
    patterns.setFocus()
    patterns.setCurrentIndex(patterns.chips.index(1, 0))
    qtbot.keyClick(patterns, Key.Key_Delete)
    assert scene.document() == one(["oss:GetObject", "oss:ListBuckets"])
    qtbot.mouseClick(patterns.viewport(), LEFT, pos=patterns.cross(patterns.chips.index(0, 0)).center())
    assert scene.document() == one("oss:ListBuckets")


def test_without_an_action_the_form_stays_and_the_plan_keeps_its_own(scene: Scene, qtbot: QtBot) -> None:
    patterns = part(scene, ActionPart).list
    patterns.setFocus()
    qtbot.keyClick(patterns, Key.Key_Backspace)
    assert scene.document() == one()
    assert scene.editor.form.isVisible()
    assert part(scene, ActionPart).remark.isVisible()
    write(qtbot, part(scene, ActionPart).field, "oss:PutObject")
    assert scene.document() == one("oss:PutObject")


def test_all_but_these(scene: Scene, qtbot: QtBot) -> None:
    qtbot.mouseClick(part(scene, ActionPart).scope.group.button(1), LEFT)
    assert scene.document().statements[0].not_actions
    assert '"NotAction": "oss:GetObject"' in scene.edit.text


def test_a_resource_is_built_from_its_sort_and_names(scene: Scene, qtbot: QtBot) -> None:
    resources = part(scene, ResourcePart)
    qtbot.keyClick(resources.opener, Key.Key_Space)
    builder = resources.builder
    assert builder.kinds.hasFocus()
    titles = [builder.kinds.itemText(at) for at in range(builder.kinds.count())]
    assert titles[:2] == ["oss: bucket", "oss: bucket / object"]
    qtbot.keyClick(builder.kinds, Key.Key_Down)
    assert list(builder.fields) == ["bucket", "object", "region", "account"]
    assert builder.fields["account"].text() == ACCOUNT
    qtbot.keyClicks(builder.fields["bucket"], "reports")
    assert builder.made_text.whole == f"acs:oss:*:{ACCOUNT}:reports/*"
    qtbot.keyClick(builder.fields["bucket"], Key.Key_Return)
    assert scene.document().statements[0].resources == (
        "acs:oss:*:*:invoices/*",
        f"acs:oss:*:{ACCOUNT}:reports/*",
    )
    assert not builder.isVisible()


def test_every_resource_and_one_that_is_written(scene: Scene, qtbot: QtBot) -> None:
    resources = part(scene, ResourcePart)
    resources.open_builder()
    resources.builder.kinds.setCurrentText("Every resource (*)")
    qtbot.mouseClick(resources.builder.add_button, LEFT)
    assert scene.document() == one("oss:GetObject", "*")
    resources.open_builder()
    resources.builder.kinds.setCurrentText("Write it myself")
    write(qtbot, resources.builder.fields[""], "acs:oss:*:*:x")
    assert scene.document() == one("oss:GetObject", "acs:oss:*:*:x")
    resources.open_builder()
    resources.builder.kinds.setCurrentText("Write it myself")
    write(qtbot, resources.builder.fields[""], "x")
    assert resources.remark.isVisible()
    qtbot.keyClick(resources.builder.fields[""], Key.Key_Escape)
    assert not resources.builder.isVisible()


@pytest.mark.parametrize(
    ("switch", "condition"),
    [
        (Switch.MFA, Condition("Bool", "acs:MFAPresent", ("true",))),
        (Switch.HTTPS, Condition("Bool", "acs:SecureTransport", ("true",))),
    ],
)
def test_a_switch_adds_a_condition_and_takes_it_away(
    scene: Scene, qtbot: QtBot, switch: Switch, condition: Condition
) -> None:
    toggle = part(scene, ConditionPart).rows[switch].toggle
    qtbot.keyClick(toggle, Key.Key_Space)
    assert scene.document().statements[0].conditions == (condition,)
    qtbot.mouseClick(toggle, LEFT)
    assert scene.document() == one()


def test_networks_are_looked_at_before_they_count(scene: Scene, qtbot: QtBot) -> None:
    row = part(scene, ConditionPart).rows[Switch.NETWORKS]
    assert isinstance(row, NetworksRow)
    qtbot.keyClick(row.toggle, Key.Key_Space)
    assert scene.document() == one()
    write(qtbot, row.field, "203.0.113.0/24, here")
    assert "here" in row.remark.text()
    assert scene.document() == one()
    write(qtbot, row.field, "203.0.113.0/24, 2001:db8::/32")
    assert scene.document().statements[0].conditions == (
        Condition("IpAddress", "acs:SourceIp", ("203.0.113.0/24", "2001:db8::/32")),
    )
    assert not row.remark.isVisible()


def test_a_date_with_its_zone(scene: Scene, qtbot: QtBot) -> None:
    row = part(scene, ConditionPart).rows[Switch.UNTIL]
    assert isinstance(row, MomentRow)
    scene.editor.draft.form(one(Condition={"DateLessThan": {"acs:CurrentTime": "2027-01-31T16:00:00-03:30"}}))
    assert row.zone.currentData() == "-03:30"
    row.moment.setFocus()
    qtbot.keyClick(row.moment, Key.Key_Up)
    row.zone.setCurrentIndex(row.zone.findData("+08:00"))
    row.zone.activated.emit(row.zone.currentIndex())
    assert scene.document() == one(Condition={"DateLessThan": {"acs:CurrentTime": "2028-01-31T16:00:00+08:00"}})
    qtbot.keyClick(row.toggle, Key.Key_Space)
    qtbot.keyClick(row.toggle, Key.Key_Space)
    assert len(scene.document().statements[0].conditions) == 1


def test_a_tag(scene: Scene, qtbot: QtBot) -> None:
    row = part(scene, ConditionPart).rows[Switch.TAG]
    assert isinstance(row, TagRow)
    qtbot.keyClick(row.toggle, Key.Key_Space)
    write(qtbot, row.key, "team")
    assert scene.document() == one()
    write(qtbot, row.values, "payments, finance")
    assert scene.document() == one(Condition={"StringEquals": {"acs:ResourceTag/team": ["payments", "finance"]}})


def test_any_other_condition(scene: Scene, qtbot: QtBot) -> None:
    conditions = part(scene, ConditionPart)
    qtbot.keyClick(conditions.opener, Key.Key_Space)
    editor = conditions.editor
    editor.operator.setCurrentText("StringLike")
    editor.key.setFocus()
    qtbot.keyClicks(editor.key, "pref")
    qtbot.waitUntil(lambda: editor.key.offers.is_open)
    qtbot.keyClick(editor.key.offers.view, Key.Key_Return)
    assert editor.key.text() == "oss:Prefix"
    write(qtbot, editor.values, "2026/*")
    assert scene.document() == one(Condition={"StringLike": {"oss:Prefix": "2026/*"}})
    qtbot.keyClick(conditions.list, Key.Key_Return)
    assert editor.isVisible()
    write(qtbot, editor.values, "2027/*")
    assert scene.document() == one(Condition={"StringLike": {"oss:Prefix": "2027/*"}})
    conditions.list.setFocus()
    qtbot.keyClick(conditions.list, Key.Key_Delete)
    assert scene.document() == one()


def test_what_a_form_cannot_say_is_told_and_kept(scene: Scene, qtbot: QtBot) -> None:
    text = one(
        Sid="First", Condition={"ForAllValues:StringEquals": {"ram:TrustedPrincipalTypes": "Service"}}
    ).statements
    scene.editor.draft.form(Document(text))
    kept = [each.text() for each in part(scene, ConditionPart).kept]
    assert len(kept) == 2
    assert "First" in kept[1]
    qtbot.keyClick(part(scene, ConditionPart).rows[Switch.MFA].toggle, Key.Key_Space)
    after = scene.document().statements[0]
    assert after.sid == "First"
    assert after.conditions[0] == text[0].conditions[0]


def test_statements_are_added_moved_duplicated_and_removed(scene: Scene, qtbot: QtBot) -> None:
    qtbot.mouseClick(scene.editor.form.add_button, LEFT)
    assert part(scene, ActionPart, 1).field.hasFocus()
    assert scene.document() == one()
    write(qtbot, part(scene, ActionPart, 1).field, "ecs:*")
    assert [each.actions for each in scene.document().statements] == [("oss:GetObject",), ("ecs:*",)]
    scene.card(1).caret.setFocus()
    qtbot.keyClick(scene.card(1).caret, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [each.actions for each in scene.document().statements] == [("ecs:*",), ("oss:GetObject",)]
    qtbot.mouseClick(scene.card(0).menu_button, LEFT)
    entry(scene, 0, "Duplicate").trigger()
    assert [each.actions for each in scene.document().statements] == [("ecs:*",), ("ecs:*",), ("oss:GetObject",)]
    entry(scene, 0, "Remove").trigger()
    entry(scene, 0, "Move down").trigger()
    assert [each.actions for each in scene.document().statements] == [("oss:GetObject",), ("ecs:*",)]
    entry(scene, 1, "Remove").trigger()
    assert scene.document() == one()
    assert not entry(scene, 0, "Remove").isEnabled()


def test_a_statement_is_folded_away_and_says_what_it_is(scene: Scene, qtbot: QtBot) -> None:
    assert scene.card().is_open
    qtbot.keyClick(scene.card().caret, Key.Key_Space)
    assert not scene.card().is_open
    qtbot.waitUntil(lambda: scene.card().summary.whole == "Get object in Object Storage Service")


def test_whom_a_trust_policy_speaks_of(scene: Scene, qtbot: QtBot) -> None:
    scene.choose("app", Kind.ROLE)
    who = part(scene, PrincipalPart)
    who.kind.setCurrentIndex(who.kind.findData("RAM"))
    write(qtbot, who.field, f"acs:ram::{ACCOUNT}:root")
    assert scene.model.plan.roles["app"].trust.statements[0].principals == (
        Principal("Service", "ecs.aliyuncs.com"),
        Principal("RAM", f"acs:ram::{ACCOUNT}:root"),
    )
    write(qtbot, who.field, "alice")
    assert who.remark.isVisible()
    who.list.setFocus()
    who.list.setCurrentIndex(who.list.chips.index(1, 0))
    qtbot.keyClick(who.list, Key.Key_Delete)
    assert scene.model.plan.roles["app"].trust == TRUST


def test_another_text_is_given_its_cards_once(scene: Scene) -> None:
    two = (*one().statements, *one("ecs:*", "*").statements)
    scene.model.do(Add(Policy("both", (PolicyVersion("v1", Document(two)),))), "Add both")
    before = tuple(scene.editor.form.cards)
    scene.choose("both")
    # Those that were put away are there until the window has a moment for them.
    assert {*scene.editor.form.findChildren(StatementCard)} == {*before, *scene.editor.form.cards}
    assert [card.statement for card in scene.editor.form.cards] == list(two)


@given(document=documents)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_showing_a_text_in_the_form_changes_nothing(scene: Scene, document: Document) -> None:
    scene.choose(SERVERS)
    scene.editor.draft.form(document)
    text = scene.edit.text
    for card in scene.editor.form.cards:
        card.open(True)
    scene.editor.show_view(JSON)
    scene.editor.show_view(FORM)
    assert scene.edit.text == text
    if scene.editor.draft.reading.document is not None:
        assert read(text) == scene.document(SERVERS)
