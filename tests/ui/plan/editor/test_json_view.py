"""Typing in the text: problems under what is wrong, completion, mending, undoing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.ui.plan.editor.editor import FORM, JSON
from tests.ui.plan.editor.scene import INVOICES, SERVERS, Scene, one

Key = Qt.Key
NARROW = 180
"""What is left of the editor in the smallest window."""
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def text(scene: Scene) -> Scene:
    """The text has the focus."""
    scene.editor.show_view(JSON)
    scene.editor.focus_search()
    return scene


def put_cursor(scene: Scene, at: str, *, after: bool = True) -> None:
    """Before or after some characters."""
    position = scene.edit.text.index(at) + (len(at) if after else 0)
    cursor = scene.edit.textCursor()
    cursor.setPosition(position)
    scene.edit.setTextCursor(cursor)


def underlined(scene: Scene) -> list[str]:
    """What has a wave under it on the screen."""
    wave = QTextCharFormat.UnderlineStyle.WaveUnderline
    return [each.cursor.selectedText() for each in scene.edit.extraSelections() if each.format.underlineStyle() == wave]


def test_a_pause_puts_the_text_into_the_plan_as_one_step(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, "oss:GetObject")
    with qtbot.waitSignal(text.model.changed):
        qtbot.keyClicks(text.edit, "Acl")
    assert text.document() == one("oss:GetObjectAcl")
    assert text.undo_label() == f"Edit {INVOICES}"
    text.model.session.undo()
    assert text.document() == one()
    assert "GetObjectAcl" not in text.edit.text


def test_ctrl_enter_and_leaving_put_it_in_at_once(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, "oss:GetObject")
    qtbot.keyClicks(text.edit, "A")
    qtbot.keyClick(text.edit, Key.Key_Return, CTRL)
    assert text.document() == one("oss:GetObjectA")
    qtbot.keyClicks(text.edit, "cl")
    text.editor.header.menu_button.setFocus()
    assert text.document() == one("oss:GetObjectAcl")


def test_a_text_that_does_not_read_stays_and_the_plan_keeps_its_own(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, '"Allow"')
    qtbot.keyClicks(text.edit, "x")
    qtbot.waitUntil(lambda: text.editor.broken.isVisible())
    qtbot.keyClick(text.edit, Key.Key_Return, CTRL)
    assert text.document() == one()
    assert not text.model.session.journal.can_undo
    assert not text.editor.grants.isVisible()
    broken = text.edit.text
    text.choose(SERVERS)
    assert text.edit.text != broken
    assert not text.editor.broken.isVisible()
    assert text.editor.grants.isVisible()
    text.choose(INVOICES)
    assert text.edit.text == broken
    assert text.editor.broken.isVisible()
    qtbot.mouseClick(text.editor.broken.button, Qt.MouseButton.LeftButton)
    assert not text.editor.broken.isVisible()
    assert text.edit.text != broken


def test_a_wave_is_under_just_what_is_wrong(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, '"Effect')
    qtbot.keyClicks(text.edit, "t")
    qtbot.waitUntil(lambda: '"Effectt"' in underlined(text))
    line = text.edit.text[: text.edit.text.index('"Effectt"')].count("\n") + 1
    assert text.edit.gutter.signs[line] is Severity.ERROR
    put_cursor(text, '"Effectt', after=True)
    assert "Effectt" in text.editor.json.message.text()


def test_problems_of_the_plan_have_their_waves_too(text: Scene, qtbot: QtBot) -> None:
    text.choose(SERVERS)
    qtbot.waitUntil(lambda: '"ecs:DescribeInstanses"' in underlined(text))
    put_cursor(text, "ecs:DescribeInst")
    assert "ecs:DescribeInstanses" in text.editor.json.message.text().replace("\u200b", "")
    assert text.editor.json.mend_button.isVisible()


def test_nothing_is_wider_than_a_narrow_editor(text: Scene, qtbot: QtBot) -> None:
    text.choose(SERVERS)
    qtbot.waitUntil(lambda: '"ecs:DescribeInstanses"' in underlined(text))
    put_cursor(text, "ecs:DescribeInst")
    view = text.editor.json
    for part in (view.message, view.mend_button):
        assert part.isVisible()
        assert part.minimumSizeHint().width() < NARROW
    text.editor.show_view(FORM)
    for card in text.editor.form.cards:
        card.open(True)
        assert card.minimumSizeHint().width() < NARROW


def test_a_quick_fix_is_one_step(text: Scene, qtbot: QtBot) -> None:
    text.choose(SERVERS)
    qtbot.waitUntil(lambda: '"ecs:DescribeInstanses"' in underlined(text))
    put_cursor(text, "ecs:DescribeInst")
    qtbot.keyClick(text.edit, Key.Key_Period, CTRL)
    assert text.document(SERVERS) == one(["ecs:StartInstance", "ecs:DescribeInstances"], "*")
    assert '"ecs:DescribeInstances"' in text.edit.text
    text.model.session.undo()
    assert text.document(SERVERS) == one(["ecs:StartInstance", "ecs:DescribeInstanses"], "*")
    assert not text.model.session.journal.can_undo


def test_what_the_reader_means_is_written_by_the_quick_fix(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, '"Allow', after=True)
    qtbot.keyClick(text.edit, Key.Key_Backspace)
    qtbot.waitUntil(lambda: '"Allo"' in underlined(text))
    put_cursor(text, '"All')
    qtbot.mouseClick(text.editor.json.mend_button, Qt.MouseButton.LeftButton)
    assert '"Effect": "Allow"' in text.edit.text
    assert text.document() == one()


def test_completion_writes_an_action(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, "oss:GetObject")
    for _ in "Object":
        qtbot.keyClick(text.edit, Key.Key_Backspace)
    qtbot.keyClick(text.edit, Key.Key_Space, CTRL)
    popup = text.edit.offers.view
    assert popup.isVisible()
    rows = [each.text for each in text.edit.offers.offers.rows]
    assert rows[0] == "oss:Get*"
    assert "oss:GetBucketAcl" in rows
    while text.edit.offers.chosen.text != "oss:GetBucketAcl":
        qtbot.keyClick(popup, Key.Key_Down)
    qtbot.keyClick(popup, Key.Key_Return)
    assert '"Action": "oss:GetBucketAcl"' in text.edit.text
    qtbot.waitUntil(lambda: text.document() == one("oss:GetBucketAcl"))


def test_completion_writes_a_name_with_its_quotes_and_colon(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, '"acs:oss:*:*:invoices/*"')
    qtbot.keyClicks(text.edit, ",")
    qtbot.keyClick(text.edit, Key.Key_Return)
    qtbot.keyClicks(text.edit, "Cond")
    qtbot.keyClick(text.edit, Key.Key_Space, CTRL)
    qtbot.keyClick(text.edit.offers.view, Key.Key_Return)
    assert '"Condition": ' in text.edit.text
    qtbot.keyClicks(text.edit, "{")
    qtbot.keyClick(text.edit, Key.Key_Space, CTRL)
    assert "IpAddress" in [each.text for each in text.edit.offers.offers.rows]


def test_the_list_opens_by_itself_while_an_action_is_typed(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, "oss:GetObject")
    qtbot.keyClicks(text.edit, "A")
    qtbot.waitUntil(lambda: text.edit.offers.is_open)
    qtbot.keyClick(text.edit.offers.view, Key.Key_Escape)
    assert not text.edit.offers.is_open
    assert '"oss:GetObjectA"' in text.edit.text


def test_undo_takes_back_the_text_first_and_then_the_plan(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, "oss:GetObject")
    qtbot.keyClicks(text.edit, "Acl")
    qtbot.keyClick(text.edit, Key.Key_Return, CTRL)
    assert text.document() == one("oss:GetObjectAcl")
    qtbot.keyClick(text.edit, Key.Key_Z, CTRL)
    assert "GetObjectAcl" not in text.edit.text
    qtbot.waitUntil(lambda: text.document() == one())
    assert not text.model.session.journal.can_undo
    qtbot.keyClick(text.edit, Key.Key_Y, CTRL)
    qtbot.waitUntil(lambda: text.document() == one("oss:GetObjectAcl"))
    assert len(text.model.session.journal.entries) == 1


def test_undo_reaches_the_plan_when_the_text_has_nothing_to_take_back(text: Scene, qtbot: QtBot) -> None:
    text.choose(SERVERS)
    qtbot.waitUntil(lambda: any(mark.fix for mark in text.edit.marks))
    text.editor.json.mend(next(mark for mark in text.edit.marks if mark.fix))
    assert text.model.session.journal.can_undo
    qtbot.keyClick(text.edit, Key.Key_Z, CTRL)
    assert not text.model.session.journal.can_undo
    qtbot.keyClick(text.edit, Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert text.model.session.journal.can_undo


def test_tab_indents_and_enter_keeps_the_depth(text: Scene, qtbot: QtBot) -> None:
    put_cursor(text, '"Version": "1"', after=False)
    qtbot.keyClick(text.edit, Key.Key_Tab)
    assert '\n    "Version": "1"' in text.edit.text
    cursor = text.edit.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    text.edit.setTextCursor(cursor)
    qtbot.keyClick(text.edit, Key.Key_Backtab)
    assert '\n  "Version": "1"' in text.edit.text
    put_cursor(text, '"Statement": [')
    qtbot.keyClick(text.edit, Key.Key_Return)
    assert text.edit.textCursor().block().text() == " " * 4


def test_tidying_writes_the_canonical_form(text: Scene, qtbot: QtBot) -> None:
    tidy = text.edit.text
    text.edit.selectAll()
    qtbot.keyClicks(text.edit, "x")
    text.edit.undo()
    put_cursor(text, '"Version": "1",')
    qtbot.keyClicks(text.edit, "    ")
    assert text.edit.text != tidy
    qtbot.keyClick(text.edit, Key.Key_F, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert text.edit.text == tidy


def test_the_bracket_at_the_cursor_and_its_partner_are_lit(text: Scene) -> None:
    put_cursor(text, '"Statement": [')
    lit = [each.cursor.selectedText() for each in text.edit.extraSelections()]
    assert lit[-2:] == ["[", "]"]


def test_hidden_characters_are_shown_and_characters_beyond_the_first_plane_count_once(
    text: Scene, qtbot: QtBot
) -> None:
    text.editor.draft.form(one("oss:GetObject", "acs:oss:*:*:😀\u202e/*", Sid="x"))
    assert "\u202e" not in text.edit.text
    assert "\\u202e" in text.edit.text
    text.editor.draft.form(one("oss:GetObject", "acs:oss:*:*:😀/*", Sid="x", Condition={"Bool": {"acs:NoKey": "true"}}))
    qtbot.waitUntil(lambda: '"true"' in underlined(text))
    text.edit.go_to(*next((each.start, each.end) for each in text.edit.marks if "acs:NoKey" in each.message))
    assert text.edit.textCursor().selectedText() == '"true"'


def test_the_text_is_put_back_as_it_was(text: Scene) -> None:
    text.editor.draft.form(one("oss:GetObject", "acs:oss:*:*:😀\u202e/*", Sid="x"))
    assert text.document() == one("oss:GetObject", "acs:oss:*:*:😀\u202e/*", Sid="x")


def test_the_next_problem_is_reached_by_its_button(text: Scene, qtbot: QtBot) -> None:
    text.edit.setPlainText(text.edit.text.replace('"Allow"', '"Alow"').replace('"1"', '"2"'))
    qtbot.waitUntil(lambda: len(underlined(text)) == 2)
    text.edit.go_to(0, 0)
    seen = []
    for _ in range(3):
        qtbot.mouseClick(text.editor.json.next_button, Qt.MouseButton.LeftButton)
        mark = text.edit.mark_here()
        assert mark is not None
        seen.append(mark.instead)
    assert seen == ['"1"', '"Allow"', '"1"']
