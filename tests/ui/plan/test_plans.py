"""The plans that are open, their files, and what outlives a crash."""

from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import User
from ramkeep.ui.plan.plans import RECENT, Plans
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlans
from tests.fakes.settings import MemorySettings

PLACE = "/plans/a.json"


def rest(plans: Plans, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: all(model.is_up_to_date for model in plans.models))


def test_a_new_plan_is_saved_where_it_is_told(
    plans: Plans, files: MemoryPlans, settings: MemorySettings, qtbot: QtBot
) -> None:
    plans.make(starter())
    assert plans.current is not None
    with qtbot.waitSignal(plans.saved) as told:
        plans.save(plans.current, PLACE)
    assert told.args == [PLACE]
    assert read_plan(str(files.at(PLACE).text)) == starter()
    assert not plans.current.session.is_changed
    qtbot.waitUntil(lambda: settings.get(RECENT) == [PLACE])
    rest(plans, qtbot)


def test_a_plan_is_opened_once_and_shown_again(plans: Plans, files: MemoryPlans, qtbot: QtBot) -> None:
    files.at(PLACE).text = write_plan(starter())
    with qtbot.waitSignal(plans.current_changed):
        plans.open(PLACE)
    first = plans.current
    plans.make(Plan())
    assert plans.current is not first
    plans.open(PLACE)
    assert plans.current is first
    assert len(plans.models) == 2
    rest(plans, qtbot)


def test_what_cannot_be_read_is_told_and_nothing_is_lost(plans: Plans, files: MemoryPlans, qtbot: QtBot) -> None:
    plans.make(starter())
    files.at(PLACE).text = "{"
    with qtbot.waitSignal(plans.failed) as told:
        plans.open(PLACE)
    assert "Line 1" in told.args[0]
    with qtbot.waitSignal(plans.failed) as told:
        plans.open("/nothing.json")
    assert "No such file" in told.args[0]
    assert len(plans.models) == 1
    rest(plans, qtbot)


def test_another_programs_change_is_not_overwritten(plans: Plans, files: MemoryPlans, qtbot: QtBot) -> None:
    files.at(PLACE).text = write_plan(starter())
    with qtbot.waitSignal(plans.current_changed):
        plans.open(PLACE)
    assert plans.current is not None
    plans.current.do(Add(User("carol")), "Add carol")
    files.at(PLACE).text = write_plan(Plan())
    with qtbot.waitSignal(plans.failed) as told:
        plans.save(plans.current)
    assert "another program" in told.args[0]
    assert plans.current.session.is_changed
    rest(plans, qtbot)


def test_unsaved_changes_outlive_a_crash(
    plans: Plans, files: MemoryPlans, copies: MemoryPlanCopies, qtbot: QtBot
) -> None:
    files.at(PLACE).text = write_plan(starter())
    with qtbot.waitSignal(plans.current_changed):
        plans.open(PLACE)
    assert plans.current is not None
    plans.current.do(Add(User("carol")), "Add carol")
    plans.keep_copies_now()
    qtbot.waitUntil(lambda: "carol" in copies.kept.get(PLACE, ""))
    rest(plans, qtbot)

    # As if the program had ended here: another one starts with the same files.
    again = Plans(plans.desk, MemorySettings(), plans.tasks)
    assert again.left_over() == (PLACE,)
    with qtbot.waitSignal(again.outlived):
        again.open(PLACE)
    assert again.current is not None
    assert "carol" in again.current.plan.users
    assert again.current.session.is_changed
    with qtbot.waitSignal(again.saved):
        again.save(again.current)
    qtbot.waitUntil(lambda: copies.places() == ())
    assert "carol" in str(files.at(PLACE).text)
    rest(again, qtbot)


def test_a_plan_without_a_file_outlives_a_crash_too(plans: Plans, copies: MemoryPlanCopies, qtbot: QtBot) -> None:
    plans.make(Plan())
    assert plans.current is not None
    plans.current.do(Add(User("carol")), "Add carol")
    qtbot.waitUntil(lambda: "carol" in copies.kept.get("", ""), timeout=5000)
    again = Plans(plans.desk, MemorySettings(), plans.tasks)
    with qtbot.waitSignal(again.outlived):
        again.open("")
    assert again.current is not None
    assert "carol" in again.current.plan.users
    rest(plans, qtbot)
    rest(again, qtbot)


def test_closing_forgets_the_plan_and_its_copy(plans: Plans, copies: MemoryPlanCopies, qtbot: QtBot) -> None:
    plans.make(Plan())
    first = plans.current
    plans.make(starter())
    rest(plans, qtbot)
    copies.put("", "x")
    assert plans.current is not None
    plans.close(plans.current)
    assert plans.current is first
    qtbot.waitUntil(lambda: copies.places() == ())
    assert first is not None
    plans.close(first)
    assert plans.current is None
