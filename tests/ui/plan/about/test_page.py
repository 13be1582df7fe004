"""The page about what is chosen."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.grants.overview import Power
from ramkeep.core.plan.grants.reach import Powers, Services
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.ui.plan.about.page_text import Line, Page, page_of
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree.view import TreeView
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.breakable import breakable
from ramkeep.ui.widgets.elided_button import ElidedButton
from tests.core.plan.grants.company import allow, company, custom

ALICE, BOB, READERS = Chosen(Kind.USER, "alice"), Chosen(Kind.USER, "bob"), Chosen(Kind.GROUP, "readers")
POWERS = Powers((Services(Power.READ, False, ("ecs",)), Services(Power.WRITE, True, ("oss", "log"))), 9)


@pytest.fixture
def view(model: PlanModel, theme: Theme, qtbot: QtBot) -> TreeView:
    made = TreeView(theme)
    qtbot.addWidget(made)
    made.resize(1000, 620)
    made.show_plan(model)
    made.show()
    return made


def lines(page: Page, heading: str) -> tuple[Line, ...]:
    return next(block.lines for block in page.blocks if block.heading == heading)


def said(view: TreeView) -> str:
    labels = [each.accessibleName() or each.text() for each in view.about.findChildren(QLabel)]
    return "\n".join([*labels, *(each.whole for each in view.about.findChildren(ElidedButton))])


def button(view: TreeView, qtbot: QtBot, text: str) -> ElidedButton:
    def found() -> list[ElidedButton]:
        return [each for each in view.about.findChildren(ElidedButton) if each.whole == text]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def test_a_user_in_plain_words() -> None:
    page = page_of(company(), (ALICE,), None, POWERS, {"ecs": "Elastic Compute Service (ecs)"})
    assert (page.title, page.subtitle) == ("alice", "User")
    can = [(line.text, line.detail) for line in lines(page, "Can do")]
    assert can == [("Read", "Elastic Compute Service (ecs)"), ("Read and change, with limits", "oss, log")]
    assert [line.target for line in lines(page, "Groups")] == [READERS]
    policies = [(line.text, line.detail) for line in lines(page, "Policies")]
    assert policies == [("read-books", "through readers"), ("read-films", "through readers · in films")]


def test_an_administrator_and_somebody_without_anything() -> None:
    everything = Powers((Services(Power.ADMIN, False, ("ecs", "oss")),), 2)
    assert lines(page_of(company(), (BOB,), None, everything), "Can do")[0].text == "Everything, in every service"
    assert lines(page_of(company(), (BOB,), None, Powers((), 2)), "Can do")[0].text == "Nothing is granted"
    assert "…" in lines(page_of(company(), (BOB,), None, None), "Can do")[0].text


def test_a_role_tells_who_may_assume_it() -> None:
    page = page_of(company(), (Chosen(Kind.ROLE, "deploy"),), None, None)
    assert lines(page, "Who may assume it")[0].text == "acs:ram::1234567890123456:user/bob, if allowed to"


def test_a_resource_group_tells_what_is_limited_to_it() -> None:
    page = page_of(company(), (Chosen(Kind.RESOURCE_GROUP, "films"),), None, None)
    assert lines(page, "Policies limited to it")[0].text == "read-films"


def test_long_words_may_be_broken_and_short_ones_not() -> None:
    assert breakable("a plain sentence") == "a plain sentence"
    broken = breakable("oss-read-invoices-of-finance " + "x" * 50)
    assert broken.replace("\u200b", "") == "oss-read-invoices-of-finance " + "x" * 50
    assert max(map(len, broken.replace(" ", "\u200b").split("\u200b"))) <= 20


def test_what_somebody_can_do_is_found_and_told(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(ALICE)
    qtbot.waitUntil(lambda: view.reach.powers is not None)
    qtbot.waitUntil(lambda: "Read, with limits" in said(view))
    assert "(oss)" in said(view)


def test_problems_of_the_object_are_mended_by_their_button(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.do(Add(custom("idle", allow("ecs:*"))), "Add")
    qtbot.waitUntil(lambda: model.is_up_to_date)
    assert model.findings is not None
    idle = PolicyRef(PolicyType.CUSTOM, "idle")
    fix = next(each.fix for each in model.findings.problems if each.fix and each.place.key == idle)
    model.choose(Chosen(Kind.POLICY, idle))
    button(view, qtbot, fix.label).click()
    assert model.session.undo_label == fix.label


def test_names_lead_to_their_objects(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(ALICE)
    button(view, qtbot, "readers").click()
    assert model.chosen == READERS


def test_the_page_is_made_anew_only_when_it_says_something_else(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    model.choose(BOB)
    qtbot.waitUntil(lambda: view.reach.powers is not None)
    qtbot.waitUntil(lambda: "Working it out…" not in said(view) and "bob" in said(view))
    inside = view.about.area.widget()
    model.found.emit()
    QApplication.processEvents()
    assert view.about.area.widget() is inside


def test_the_editor_has_the_middle_for_policies_alone(view: TreeView, model: PlanModel, qtbot: QtBot) -> None:
    editor = QLabel("editor")
    view.set_editor(editor)
    model.choose(Chosen(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "run")))
    assert view.center.currentWidget() is editor
    model.choose(Chosen(Kind.ROLE, "deploy"))
    assert view.center.currentWidget() is view.about
    model.choose(Chosen(Kind.ROLE, "deploy", ("trust", "Statement", 0)))
    assert view.center.currentWidget() is editor
    model.choose()
    assert view.center.currentWidget() is view.about


def test_the_plan_is_told_while_nothing_is_chosen(view: TreeView, model: PlanModel) -> None:
    named = replace(model.plan, account=replace(model.plan.account, id=""))
    page = page_of(named, (), model.findings, None)
    assert any("account's ID" in line.text for line in lines(page, "At a glance"))
    assert lines(page_of(named, (ALICE, READERS), None, None), "")[1].target == READERS
