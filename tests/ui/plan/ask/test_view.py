"""Questions to the plan, on the screen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.asking.question import Circumstances, Form, Question
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import Membership, PolicyRef, PolicyType, User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.ask import words
from ramkeep.ui.plan.ask.lines import walk
from ramkeep.ui.plan.ask.view import AskView
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import BUCKET, attached, company

Show = Callable[[Plan], tuple[AskView, PlanModel]]
MEI = (User("mei.chen", "Mei Chen"), User("mei.wang"), Membership("readers", "mei.chen"))


@pytest.fixture
def show(theme: Theme, plan_desk: PlanDesk, tasks: Tasks, qtbot: QtBot) -> Show:
    def made(plan: Plan) -> tuple[AskView, PlanModel]:
        model = PlanModel(plan_desk, PlanSession(plan), tasks)
        view = AskView(theme)
        qtbot.addWidget(view)
        view.resize(840, 640)
        view.show()
        view.show_plan(model)
        qtbot.waitUntil(lambda: model.is_up_to_date)
        return view, model

    return made


@pytest.fixture
def view(show: Show) -> AskView:
    return show(company(*MEI))[0]


def write(view: AskView, qtbot: QtBot, sentence: str) -> None:
    """Write a sentence and wait for its answer."""
    view.sentence.clear()
    qtbot.keyClicks(view.sentence, sentence)
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.sentence, Qt.Key.Key_Return)


def lines(view: AskView) -> list[str]:
    return [line.text for _, line in walk(view.tree.lines)]


def able(view: AskView) -> list[tuple[str, str, str]]:
    model = view.who.who
    rows = range(model.rowCount())
    return [(*(str(model.index(row, column).data()) for column in range(3)),) for row in rows]  # type: ignore[misc]


def test_it_begins_with_examples(view: AskView, qtbot: QtBot) -> None:
    assert view.body.currentWidget() is view.start
    with qtbot.waitSignal(view.asker.answered):
        qtbot.mouseClick(view.start.examples[0], Qt.MouseButton.LeftButton)
    assert view.pickers.question == Question(Form.WHO, "", "ecs:DeleteInstance")
    assert view.answers.currentWidget() is view.who


def test_who_can(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "who can delete an ECS instance?")
    assert able(view) == [("deploy", "As asked", "run"), ("bob", "Under conditions", "with-mfa")]
    assert view.headline.text.text() == words.some_can(1, 2)


def test_a_row_of_who_can_is_explained(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    write(view, qtbot, "who can delete an ECS instance?")
    view.who.setFocus()
    qtbot.keyClick(view.who, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.who, Qt.Key.Key_Return)
    assert view.pickers.question == Question(Form.CAN, "bob", "ecs:DeleteInstance")
    assert view.headline.text.text() == "Refused: nothing allows it"
    assert model.choice == (Chosen(Kind.USER, "bob"),)


def test_can_with_circumstances(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can bob delete an ecs instance with MFA?")
    assert view.headline.text.text() == "Allowed"
    assert view.pickers.circumstances.mfa.currentIndex() == 1
    qtbot.mouseClick(view.pickers.more, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(view.asker.answered):
        view.pickers.circumstances.mfa.setCurrentIndex(2)
    assert view.headline.text.text() == "Refused: nothing allows it"
    assert "Not met: logged on with MFA (given: false)" in lines(view)


def test_why_not_begins_with_what_is_missing(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "why can bob not delete an ecs instance?")
    assert lines(view)[0] == "What came nearest, and what is missing"


def test_what_can_shows_services_and_actions(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "what can bob do?")
    model = view.what.what
    assert [each.service for each in model.services] == ["ecs", "sts"]
    ecs = model.index(0, 0)
    assert model.index(0, 0, ecs).data() == "ecs:DeleteInstance"
    assert model.index(0, 1, ecs).data() == "under conditions"
    qtbot.keyClicks(view.what.filter, "assume")
    assert [each.service for each in model.services] == ["sts"]


def test_an_action_of_what_can_is_explained(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "what can bob do?")
    view.what.tree.setFocus()
    view.what.tree.expandAll()
    view.what.tree.setCurrentIndex(view.what.what.index(0, 0, view.what.what.index(0, 0)))
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.what.tree, Qt.Key.Key_Return)
    assert view.pickers.question == Question(Form.CAN, "bob", "ecs:DeleteInstance")


def test_the_model_of_what_can_holds_together(view: AskView, qtbot: QtBot, qtmodeltester: object) -> None:
    write(view, qtbot, "what can bob do?")
    qtmodeltester.check(view.what.what)  # type: ignore[attr-defined]


def test_what_else_may_be_meant_is_offered(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "why can mei not read this bucket?")
    assert [chip.whole for chip in view.understood.chips][:2] == ["mei.chen", "mei.wang"]
    assert view.understood.chips[0].isChecked()
    assert words.which_resource() in view.understood.told.text()
    with qtbot.waitSignal(view.asker.answered):
        qtbot.mouseClick(view.understood.chips[1], Qt.MouseButton.LeftButton)
    assert view.pickers.question.who == "mei.wang"
    assert view.understood.chips[1].isChecked()
    assert "No policy of theirs speaks of this" in lines(view)


def test_another_action_may_be_meant(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can alice read buckets")
    chip = next(each for each in view.understood.chips if each.whole == "oss:ListObjects")
    with qtbot.waitSignal(view.asker.answered):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert view.pickers.action.text() == "oss:ListObjects"


def test_a_chinese_sentence(view: AskView, qtbot: QtBot) -> None:
    view.sentence.setText("谁能删除 ECS 实例？")
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.sentence, Qt.Key.Key_Return)
    assert able(view)[0][0] == "deploy"


def test_a_name_written_wrong_is_taken_as_the_nearest_and_said(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can alise read objects")
    assert view.pickers.who.text() == "alice"
    assert view.understood.chips[0].whole == "alice"


def test_a_name_that_nobody_has_asks_nothing(view: AskView, qtbot: QtBot) -> None:
    view.sentence.setText("can zebediah create users")
    qtbot.keyClick(view.sentence, Qt.Key.Key_Return)
    qtbot.waitUntil(view.understood.isVisible)
    assert words.nobody("zebediah") in view.understood.told.text()
    assert view.body.currentWidget() is view.start
    assert view.pickers.action.text() == "ram:CreateUser"


def test_a_sentence_of_no_form_says_so(view: AskView, qtbot: QtBot) -> None:
    view.sentence.setText("good morning")
    qtbot.keyClick(view.sentence, Qt.Key.Key_Return)
    qtbot.waitUntil(view.understood.isVisible)
    assert view.understood.told.text() == words.not_understood()


def test_the_fields_ask_too(view: AskView, qtbot: QtBot) -> None:
    qtbot.keyClicks(view.pickers.who, "alice")
    qtbot.keyClick(view.pickers.who, Qt.Key.Key_Return)
    qtbot.keyClicks(view.pickers.action, "oss:GetObject")
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.pickers.action, Qt.Key.Key_Return)
    qtbot.keyClicks(view.pickers.resource, BUCKET)
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.pickers.resource, Qt.Key.Key_Return)
    assert view.headline.text.text() == "Allowed"


def test_the_field_of_people_offers_them(view: AskView, qtbot: QtBot) -> None:
    view.pickers.who.setFocus()
    qtbot.keyClicks(view.pickers.who, "mei")
    qtbot.waitUntil(lambda: view.pickers.who.offers.is_open)
    assert [each.text for each in view.pickers.who.offers.offers.rows] == ["mei.chen", "mei.wang"]


def test_the_field_of_actions_finds_by_words(view: AskView, qtbot: QtBot) -> None:
    view.pickers.action.setFocus()
    qtbot.keyClicks(view.pickers.action, "delete ecs instance")
    qtbot.waitUntil(lambda: view.pickers.action.offers.is_open)
    assert view.pickers.action.offers.offers.rows[0].text == "ecs:DeleteInstance"


def test_the_field_of_resources_offers_what_is_documented(view: AskView, qtbot: QtBot) -> None:
    view.pickers.show_question(Question(Form.CAN, "alice", "ecs:DeleteInstance"))
    view.pickers.resource.setFocus()
    qtbot.keyClick(view.pickers.resource, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: view.pickers.resource.offers.is_open)
    assert any(":instance/" in each.text for each in view.pickers.resource.offers.offers.rows)


def test_a_resource_is_built(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can alice read objects")
    qtbot.mouseClick(view.pickers.build, Qt.MouseButton.LeftButton)
    assert view.pickers.builder.isVisible()
    with qtbot.waitSignal(view.asker.answered):
        view.pickers.builder.made.emit(BUCKET)
    assert view.pickers.resource.text() == BUCKET
    assert not view.pickers.builder.isVisible()


def test_the_form_chooses_the_fields(view: AskView) -> None:
    view.pickers.form.setCurrentIndex(list(Form).index(Form.WHO))
    assert not view.pickers.who.isVisible()
    view.pickers.form.setCurrentIndex(list(Form).index(Form.WHAT))
    assert view.pickers.who.isVisible()
    assert not view.pickers.action.isVisible()


def test_a_statement_leads_to_its_policy_and_text(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    write(view, qtbot, f"can alice oss:GetObject on {BUCKET}")
    view.tree.setFocus()
    qtbot.keyClick(view.tree, Qt.Key.Key_End)
    qtbot.keyClick(view.tree, Qt.Key.Key_Return)
    assert model.choice == (Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "read-books")),)
    assert view.pane.isVisible()
    assert "acs:oss:*:*:books/*" in view.pane.text.toPlainText()
    assert view.pane.text.extraSelections()
    qtbot.mouseClick(view.pane.close_button, Qt.MouseButton.LeftButton)
    assert not view.pane.isVisible()


def test_an_edit_is_answered_anew(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    write(view, qtbot, "can carol delete an ecs instance")
    assert view.headline.text.text() == "Refused: nothing allows it"
    with qtbot.waitSignal(view.asker.answered):
        model.do(Add(attached("user/carol", "run")), "Attach run to carol")
    assert view.headline.text.text() == "Allowed"


def test_nothing_is_asked_again_while_nobody_looks(show: Show, qtbot: QtBot, tasks: Tasks) -> None:
    view, model = show(company())
    write(view, qtbot, "can carol delete an ecs instance")
    view.hide()
    answers: list[object] = []
    view.asker.answered.connect(answers.append)
    model.do(Add(attached("user/carol", "run")), "Attach run to carol")
    qtbot.waitUntil(lambda: model.is_up_to_date)
    tasks.wait()
    QApplication.processEvents()
    assert not answers
    view.show()
    qtbot.waitUntil(lambda: len(answers) == 1)
    assert view.headline.text.text() == "Allowed"


def test_the_last_question_wins(view: AskView, qtbot: QtBot) -> None:
    view.ask(Question(Form.CAN, "alice", "oss:GetObject"))
    view.ask(Question(Form.CAN, "bob", "oss:GetObject"))
    with qtbot.waitSignal(view.asker.answered) as caught:
        view.ask(Question(Form.CAN, "deploy", "ecs:DeleteInstance"))
    assert caught.args[0].question.who == "deploy"
    assert view.headline.text.text() == "Allowed"


def test_questions_come_back_by_the_up_key_and_the_menu(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can bob delete an ecs instance")
    write(view, qtbot, "who can create users")
    with qtbot.waitSignal(view.asker.answered):
        qtbot.keyClick(view.sentence, Qt.Key.Key_Up)
    assert view.pickers.question == Question(Form.CAN, "bob", "ecs:DeleteInstance")
    view.menu.aboutToShow.emit()
    assert [each.text() for each in view.menu.actions()] == [
        "Who can call ram:CreateUser?",
        "Can bob call ecs:DeleteInstance?",
    ]
    with qtbot.waitSignal(view.asker.answered):
        view.menu.actions()[0].trigger()
    assert view.pickers.question.form is Form.WHO


def test_the_answer_is_copied(view: AskView, qtbot: QtBot) -> None:
    write(view, qtbot, "can bob delete an ecs instance")
    qtbot.mouseClick(view.headline.copy, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Can bob call ecs:DeleteInstance?\nRefused: nothing allows it\n")
    assert "  Policies at account scope" in copied


def test_an_unknown_action_is_told(view: AskView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.asker.answered):
        view.ask(Question(Form.CAN, "bob", "ecs:Frobnicate"))
    assert words.unknown_action("ecs:Frobnicate") in view.headline.about.text()


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (Question(Form.CAN, "nobody-there", "ecs:StopInstance"), "There is no user, role or group of this name"),
        (Question(Form.WHO, "", "ecs:*"), "Ask about one action"),
    ],
)
def test_a_question_without_an_answer_says_why(view: AskView, qtbot: QtBot, question: Question, told: str) -> None:
    with qtbot.waitSignal(view.asker.answered):
        view.ask(question)
    assert view.headline.text.text().startswith(told)


def test_circumstances_that_do_not_read_are_told(view: AskView, qtbot: QtBot) -> None:
    panel = view.pickers.circumstances
    qtbot.mouseClick(view.pickers.more, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(panel.address, "somewhere")
    qtbot.keyClick(panel.address, Qt.Key.Key_Return)
    assert panel.fault.isVisible()
    panel.address.clear()
    qtbot.keyClicks(panel.others, "acs:UserAgent=curl, oss:Prefix=a/")
    qtbot.keyClick(panel.others, Qt.Key.Key_Return)
    assert not panel.fault.isVisible()
    assert view.pickers.question.circumstances == Circumstances(others=("acs:UserAgent=curl", "oss:Prefix=a/"))


def test_another_plan_is_asked_afresh(show: Show, qtbot: QtBot) -> None:
    view, model = show(company())
    write(view, qtbot, "who can create users")
    view.show_plan(None)
    view.show_plan(model)
    assert view.body.currentWidget() is view.start
    assert view.asked == []


def test_it_is_painted_in_both_themes(view: AskView, theme: Theme, qtbot: QtBot) -> None:
    write(view, qtbot, "can bob delete an ecs instance")
    light = view.grab().toImage()
    theme.choose("dark")
    assert view.grab().toImage() != light


@pytest.mark.parametrize("width", [840, 500])
def test_tab_goes_through_the_fields_in_their_order(view: AskView, qtbot: QtBot, width: int) -> None:
    view.resize(width, 640)
    pickers = view.pickers
    view.activateWindow()
    pickers.form.setFocus()
    for field in (pickers.who, pickers.action, pickers.resource, pickers.build, pickers.more):
        qtbot.keyClick(view.focusWidget(), Qt.Key.Key_Tab)
        assert view.focusWidget() is field
    qtbot.waitUntil(lambda: (pickers.action.y() > pickers.who.y()) == (width < 760))


def test_every_control_has_a_name(view: AskView) -> None:
    pickers, panel = view.pickers, view.pickers.circumstances
    for part in (
        *(view.sentence, view.history, view.headline.copy, view.tree, view.who, view.what.tree, view.what.filter),
        *(pickers.form, pickers.who, pickers.action, pickers.resource, pickers.build),
        *(panel.mfa, panel.https, panel.address, panel.moment, panel.group, panel.others),
        *(view.pane.text, view.pane.close_button),
    ):
        assert part.accessibleName()
