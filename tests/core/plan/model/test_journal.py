"""The journal: back and forth, along any branch, always to the very same plan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.edits import Add, Remove, Rename
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.journal import START, Journal
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import User
from tests.core.plan.model.strategies import edits, plans

ANN, BEN, CIM = Add(User("ann")), Add(User("ben")), Add(User("cim"))


def people(journal: Journal) -> str:
    return " ".join(sorted(journal.plan.users))


@given(st.data())
def test_every_moment_can_be_gone_to(data: st.DataObject) -> None:
    journal = Journal(data.draw(plans()))
    moments = {START: journal.plan}
    for _ in range(data.draw(st.integers(1, 8))):
        if data.draw(st.booleans()):
            journal = journal.undo()
        try:
            journal = journal.do(data.draw(edits(journal.plan)))
        except EditRefused:
            continue
        moments[journal.at] = journal.plan
    for index in data.draw(st.permutations(sorted(moments))):
        journal = journal.go(index)
        assert (journal.at, journal.plan) == (index, moments[index])


def test_undo_and_redo() -> None:
    journal = Journal(Plan()).do(ANN, "add Ann").do(BEN)
    assert people(journal) == "ann ben"
    assert people(journal.undo()) == "ann"
    assert people(journal.undo().undo()) == ""
    assert journal.undo().undo().redo().redo() == journal
    assert journal.entries[0].label == "add Ann"


def test_at_the_ends_nothing_happens() -> None:
    start = Journal(Plan())
    assert (start.can_undo, start.can_redo) == (False, False)
    assert start.undo() == start.redo() == start
    there = start.do(ANN)
    assert (there.can_undo, there.can_redo, there.undo().can_redo) == (True, False, True)
    assert there.redo() == there


def test_what_is_done_after_an_undo_is_a_branch() -> None:
    journal = Journal(Plan()).do(ANN).do(BEN).undo().do(CIM)
    assert people(journal) == "ann cim"
    assert journal.branches() == (1, 2)
    assert [journal.path(tip) for tip in journal.branches()] == [(0, 1), (0, 2)]
    other = journal.go(1)
    assert people(other) == "ann ben"
    assert people(other.undo().undo().redo().redo()) == "ann ben"
    assert people(journal.undo().redo()) == "ann cim"


def test_a_refused_edit_leaves_the_journal_as_it_was() -> None:
    journal = Journal(Plan()).do(ANN)
    with pytest.raises(EditRefused):
        journal.do(ANN)
    with pytest.raises(EditRefused):
        journal.do(Remove(Kind.USER, "ben"))
    assert journal == Journal(Plan()).do(ANN)


def test_an_empty_journal_is_one_branch() -> None:
    assert Journal(Plan()).branches() == (START,)
    assert Journal(Plan()).path(START) == ()


def test_a_place_that_is_not_there() -> None:
    with pytest.raises(IndexError):
        Journal(Plan()).go(0)


def test_a_branch_starts_where_it_says() -> None:
    journal = Journal(Plan()).do(ANN).do(Rename(Kind.USER, "ann", "anna")).go(START).do(BEN)
    assert [entry.before for entry in journal.entries] == [START, 0, START]
    assert people(journal) == "ben"
