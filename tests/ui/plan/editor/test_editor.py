"""Whose text is shown, its versions, its size, and what it grants."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.editing.subject import Subject
from ramkeep.core.plan.model.edits import Remove
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import size
from ramkeep.ui.plan.editor.editor import FORM, JSON
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.theme.theme import Theme
from tests.ui.plan.editor.scene import INVOICES, OTHER, SERVERS, Scene, one

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier
OTHER_REF = PolicyRef(PolicyType.CUSTOM, OTHER)


def entry(scene: Scene, text: str) -> QAction:
    """Of the menu of versions."""
    scene.editor.header.fill_menu()
    return next(action for action in scene.editor.header.menu.actions() if action.text().startswith(text))


def test_what_is_chosen_is_edited(scene: Scene) -> None:
    assert scene.editor.header.name.whole == INVOICES
    scene.choose("guard", Kind.CONTROL_POLICY)
    assert scene.editor.header.name.whole == "guard"
    scene.choose("mei", Kind.USER)
    assert scene.editor.places.currentWidget() is scene.editor.empty
    scene.choose("app", Kind.ROLE)
    assert "sts:AssumeRole" in scene.edit.text
    scene.editor.show_plan(None)
    assert scene.editor.places.currentWidget() is scene.editor.empty


def test_a_place_in_the_text_is_gone_to(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.show_view(JSON)
    path = ("versions", 0, "document", "Statement", 0, "Action", 1)
    scene.model.choose(Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, SERVERS), path))
    assert scene.edit.textCursor().selectedText() == '"ecs:DescribeInstanses"'


def test_a_statement_that_is_gone_to_is_opened_in_the_form_also_while_it_is_hidden(scene: Scene) -> None:
    document = Document(one().statements * 4)
    scene.editor.draft.form(document)
    scene.choose("mei", Kind.USER)
    scene.editor.hide()
    path = ("versions", 0, "document", "Statement", 3, "Effect")
    scene.model.choose(Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, INVOICES), path))
    scene.editor.show()
    assert [card.is_open for card in scene.editor.form.cards] == [False, False, False, True]


def test_the_words_are_there_in_the_form_when_the_text_was_shown_first(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.show_view(JSON)
    scene.choose(OTHER)
    qtbot.waitUntil(lambda: bool(scene.editor.grants.lines) and "Everything" in scene.editor.grants.lines[0].text())
    scene.editor.show_view(FORM)
    assert scene.card().summary.whole == "Everything in Elastic Compute Service"


def test_a_policy_that_goes_leaves_nothing_to_edit(scene: Scene) -> None:
    scene.model.do(Remove(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, INVOICES)), "Remove it")
    assert scene.editor.places.currentWidget() is scene.editor.empty
    scene.model.session.undo()
    scene.choose(INVOICES)
    assert "oss:GetObject" in scene.edit.text


def test_the_views_are_switched_by_keys_and_clicks(scene: Scene, qtbot: QtBot) -> None:
    scene.editor.focus_search()
    qtbot.keyClick(scene.card().caret, Key.Key_J, ALT)
    assert scene.editor.view == JSON
    assert scene.edit.hasFocus()
    qtbot.keyClick(scene.edit, Key.Key_F, ALT)
    assert scene.editor.view == FORM
    assert scene.card().caret.hasFocus()
    qtbot.mouseClick(scene.editor.header.views.group.button(JSON), LEFT)
    assert scene.edit.isVisible()


def test_a_change_from_elsewhere_is_shown(scene: Scene) -> None:
    subject = Subject(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, INVOICES), "v1")
    edit = subject.changed(scene.model.plan, one("oss:PutObject"))
    assert edit is not None
    scene.model.do(edit, "From elsewhere")
    assert "oss:PutObject" in scene.edit.text
    scene.model.session.undo()
    assert "oss:GetObject" in scene.edit.text


def test_the_size_is_that_of_the_compact_text_against_the_limit(scene: Scene) -> None:
    meter = scene.editor.header.meter
    assert meter.text.text() == f"{size(one()).characters} of 6,144"
    assert (meter.bar.value(), meter.bar.maximum()) == (size(one()).characters, 6144)
    scene.choose("guard", Kind.CONTROL_POLICY)
    assert meter.text.text().endswith("of 4,096")
    many = [f"acs:oss:*:*:a-bucket-with-a-long-name-{at}" for at in range(200)]
    scene.editor.draft.form(one("oss:GetObject", many))
    assert meter.text.property("look") == "danger"
    assert meter.text.text() == f"{size(one('oss:GetObject', many)).characters - 4096} characters too many for RAM"
    scene.choose("app", Kind.ROLE)
    assert not meter.bar.isVisible()


def test_another_size_is_painted_with_the_rest_of_the_window(scene: Scene) -> None:
    painted: list[int] = []

    class Watching(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                painted.append(scene.editor.header.meter.bar.value())
            return False

    QApplication.processEvents()
    watching = Watching()
    scene.editor.header.meter.bar.installEventFilter(watching)
    scene.editor.header.meter.show_size(one("oss:*", "*"), 1, 100)
    assert not painted
    QApplication.processEvents()
    assert painted == [size(one("oss:*", "*")).characters]


def test_what_it_grants_is_told_in_words_while_it_is_edited(scene: Scene, qtbot: QtBot) -> None:
    grants = scene.editor.grants
    qtbot.waitUntil(
        lambda: [each.text() for each in grants.lines] == ["Get object in Object Storage Service · only invoices/*"]
    )
    scene.editor.draft.form(
        Document(
            (
                one("oss:*", "*", Condition={"Bool": {"acs:MFAPresent": "true"}}).statements[0],
                one("ecs:NoSuchThing", "*").statements[0],
            )
        )
    )
    qtbot.waitUntil(
        lambda: [each.text() for each in grants.lines] == ["Everything in Object Storage Service · only with MFA"]
    )
    assert grants.aside.whole == "1 action not known"
    qtbot.keyClick(grants.caret, Key.Key_Space)
    assert not grants.area.isVisible()


def test_versions_are_looked_at_made_and_put_in_force(scene: Scene, qtbot: QtBot) -> None:
    scene.choose(OTHER)
    header = scene.editor.header
    assert [header.versions.itemText(at) for at in range(2)] == ["v1 · in force", "v2"]
    header.versions.setCurrentIndex(1)
    header.versions.activated.emit(1)
    assert '"ecs:Describe*"' in scene.edit.text
    entry(scene, "New version").trigger()
    policy = scene.model.plan.policies[OTHER_REF]
    assert [each.id for each in policy.versions] == ["v1", "v2", "v3"]
    assert scene.editor.draft.subject == Subject(Kind.POLICY, OTHER_REF, "v3")
    scene.editor.draft.form(one("ecs:List*", "*"))
    assert scene.document(OTHER) == one("ecs:*", "*")
    entry(scene, "Put v3 in force").trigger()
    assert scene.document(OTHER) == one("ecs:List*", "*")
    assert scene.undo_label() == f"Put v3 of {OTHER} in force"
    assert not entry(scene, "Remove v3").isEnabled()
    scene.editor.draft.show_version("v2")
    entry(scene, "Remove v2").trigger()
    assert [each.id for each in scene.model.plan.policies[OTHER_REF].versions] == ["v1", "v3"]
    assert scene.editor.draft.subject == Subject(Kind.POLICY, OTHER_REF, "v3")


def test_ram_keeps_five_versions(scene: Scene) -> None:
    for _ in range(4):
        entry(scene, "New version").trigger()
    assert not entry(scene, "New version").isEnabled()


def test_two_versions_are_compared_line_by_line(scene: Scene, qtbot: QtBot) -> None:
    scene.choose(OTHER)
    entry(scene, "Compare with v2").trigger()
    compare = scene.editor.compare
    assert compare.isVisible()
    lines = compare.lines.toPlainText().splitlines()
    assert '−       "Action": "ecs:Describe*",' in lines
    assert '+       "Action": "ecs:*",' in lines
    qtbot.keyClick(compare.lines, Key.Key_Escape)
    assert not compare.isVisible()


def test_texts_of_alibaba_cloud_are_only_read(scene: Scene, qtbot: QtBot) -> None:
    scene.choose("AliyunOSSReadOnlyAccess", sort=PolicyType.SYSTEM)
    assert scene.editor.fixed.isVisible()
    assert not scene.editor.form.add_button.isVisible()
    effect = scene.card().effect
    assert effect is not None
    assert not effect.isEnabled()
    scene.editor.show_view(JSON)
    before = scene.edit.text
    qtbot.keyClicks(scene.edit, "x")
    assert scene.edit.text == before
    assert not scene.model.session.journal.can_undo


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_follows_the_theme(scene: Scene, theme: Theme, scheme: str) -> None:
    theme.choose(scheme)
    scene.editor.show_view(JSON)
    first = scene.edit.document().findBlockByNumber(1).layout().formats()[0]
    assert first.format.foreground().color().name().upper() == theme.tokens.accent


def test_names_that_turn_the_line_round_are_shown_harmless(scene: Scene) -> None:
    scene.editor.draft.form(one("oss:GetObject", "acs:oss:*:*:\u202egnp.exe"))
    assert "\u202e" not in scene.edit.text
    rows = scene.card().parts[2].findChildren(type(scene.card().parts[1].list))[0].chips
    shown = rows.index(0, 0).data()
    assert "\u202e" not in shown
    assert "[U+202E]" in shown


def test_every_control_has_a_name(scene: Scene) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListView

    scene.editor.show_view(FORM)
    scene.card().open(True)
    for sort in (QAbstractButton, QComboBox, QLineEdit, QListView):
        for control in scene.editor.findChildren(sort):
            if control.isVisible():
                text = control.text() if isinstance(control, QAbstractButton) else ""
                assert control.accessibleName() or text, control
