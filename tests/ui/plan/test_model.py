"""What the parts of the planner's room share."""

from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add, Remove, Rename
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import User
from ramkeep.ui.plan.model import Chosen, PlanModel
from tests.core.plan.grants.company import allow, custom

ALICE, BOB = Chosen(Kind.USER, "alice"), Chosen(Kind.USER, "bob")


def test_problems_are_found_off_the_window_and_kept_up_to_date(model: PlanModel, qtbot: QtBot) -> None:
    assert model.findings is not None
    assert not any(problem.check.name == "unknown-action" for problem in model.findings.problems)
    assert model.do(Add(custom("typing", allow("ecs:DescribeInstnces"))), "Add typing")
    assert not model.is_up_to_date
    qtbot.waitUntil(lambda: model.is_up_to_date)
    assert any(problem.check.name == "unknown-action" for problem in model.findings.problems)
    assert model.findings.holders.all


def test_many_edits_end_with_the_findings_of_the_last(model: PlanModel, qtbot: QtBot) -> None:
    for number in range(20):
        model.do(Add(User(f"u{number}")), "Add")
    qtbot.waitUntil(lambda: model.is_up_to_date)
    assert model.findings is not None
    assert model.findings.plan is model.plan
    assert len(model.findings.holders.all) == 24


def test_several_edits_are_one_step(model: PlanModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.changed):
        assert model.do([Add(User("x")), Add(User("y"))], "Add two")
    model.session.undo()
    assert not {"x", "y"} & set(model.plan.users)
    assert model.do([], "Nothing")
    assert model.session.undo_label == ""
    qtbot.waitUntil(lambda: model.is_up_to_date)


def test_a_refused_edit_is_told_and_changes_nothing(model: PlanModel, qtbot: QtBot) -> None:
    before = model.plan
    with qtbot.waitSignal(model.refused) as told:
        assert not model.do([Add(User("new")), Add(User("alice"))], "Add")
    assert "alice" in told.args[0]
    assert model.plan is before


def test_what_is_chosen_is_in_the_plan(model: PlanModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.choice_changed):
        model.choose(ALICE, BOB, Chosen(Kind.USER, "nobody"))
    assert model.choice == (ALICE, BOB)
    assert model.chosen == BOB
    with qtbot.assertNotEmitted(model.choice_changed):
        model.choose(ALICE, BOB)
    with qtbot.waitSignal(model.choice_changed):
        model.do(Remove(Kind.USER, "carol"), "Remove carol") and model.do(
            [Remove(Kind.MEMBERSHIP, key) for key in model.plan.memberships] + [Remove(Kind.USER, "alice")],
            "Remove alice",
        )
    assert model.choice == (BOB,)
    qtbot.waitUntil(lambda: model.is_up_to_date)


def test_the_choice_follows_a_name_there_and_back(model: PlanModel, qtbot: QtBot) -> None:
    model.choose(ALICE)
    assert model.do(Rename(Kind.USER, "alice", "alicia"), "Rename alice to alicia")
    assert model.choice == (Chosen(Kind.USER, "alicia"),)
    model.session.undo()
    assert model.choice == (ALICE,)
    model.session.redo()
    assert model.choice == (Chosen(Kind.USER, "alicia"),)
    qtbot.waitUntil(lambda: model.is_up_to_date)
