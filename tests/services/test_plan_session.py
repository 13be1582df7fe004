"""A plan that is being worked on: history, branches, and the file."""

import pytest

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.errors import AlreadyThere
from ramkeep.core.plan.model.journal import START
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import Group, User
from ramkeep.services.plan_ports import PlanChangedOnDisk
from ramkeep.services.plan_session import PlanSession, PlanUnsaved
from tests.fakes.plan_text import MemoryPlan


def saved(session: PlanSession) -> None:
    saving = session.save()
    saving.run()
    session.mark_saved(saving)


def test_everything_can_be_undone_and_redone_by_name() -> None:
    session = PlanSession(Plan())
    session.do(Add(User("alice")), "Add alice")
    session.do(Add(User("bob")), "Add bob")
    assert (session.undo_label, session.redo_label) == ("Add bob", "")
    session.undo()
    assert set(session.plan.users) == {"alice"}
    assert (session.undo_label, session.redo_label) == ("Add alice", "Add bob")
    session.undo()
    assert session.plan == Plan()
    assert session.undo_label == ""
    session.redo()
    session.redo()
    assert set(session.plan.users) == {"alice", "bob"}


def test_a_refused_edit_changes_nothing_and_tells_nobody() -> None:
    session, told = PlanSession(starter()), []
    session.on_changed(lambda: told.append(1))
    with pytest.raises(AlreadyThere):
        session.do(Add(User("admin-1")), "Add admin-1")
    session.undo()
    assert session.plan == starter()
    assert told == []


def test_a_plan_without_a_file_counts_as_changed_until_it_is_saved() -> None:
    session, file = PlanSession(starter()), MemoryPlan()
    assert session.is_changed
    assert session.place == ""
    with pytest.raises(PlanUnsaved):
        session.save()
    saving = session.save_to(file)
    saving.run()
    session.mark_saved(saving)
    assert not session.is_changed
    assert session.place == "plan.json"
    assert read_plan(str(file.text)) == starter()


def test_undoing_to_what_was_saved_is_no_change() -> None:
    file = MemoryPlan()
    session = PlanSession(starter(), file)
    saved(session)
    session.do(Add(User("carol")), "Add carol")
    assert session.is_changed
    session.undo()
    assert not session.is_changed


def test_what_is_done_while_it_is_saved_is_still_a_change() -> None:
    session, file = PlanSession(starter()), MemoryPlan()
    saving = session.save_to(file)
    session.do(Add(User("carol")), "Add carol")
    saving.run()
    session.mark_saved(saving)
    assert session.is_changed
    assert "carol" not in str(file.text)


def test_another_programs_change_is_not_overwritten() -> None:
    file = MemoryPlan()
    session = PlanSession(starter(), file)
    saved(session)
    file.text = "{}"
    session.do(Add(User("carol")), "Add carol")
    with pytest.raises(PlanChangedOnDisk):
        session.save().run()
    assert file.text == "{}"
    assert session.is_changed


def test_a_plan_that_outlived_a_crash_differs_from_its_file() -> None:
    session = PlanSession(starter(), MemoryPlan(), saved=Plan())
    assert session.is_changed
    assert session.saved == Plan()


def test_a_branch_is_a_state_to_come_back_to_and_compare_with() -> None:
    session, told = PlanSession(Plan()), []
    session.do(Add(User("alice")), "Add alice")
    session.name_branch("before")
    session.on_changed(lambda: told.append(1))
    session.do(Add(Group("g")), "Add g")
    assert [branch.name for branch in session.branches] == ["before"]
    assert set(session.plan_at(session.branches[0].at).groups) == set()
    assert set(session.plan.groups) == {"g"}
    session.go(session.branches[0].at)
    session.do(Add(Group("other")), "Add other")
    session.go(1)
    assert set(session.plan.groups) == {"g"}
    session.go(START)
    assert session.plan == session.as_opened() == Plan()
    assert len(told) == 5
    session.name_branch("before")
    assert len(session.branches) == 1
