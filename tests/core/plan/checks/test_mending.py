"""Fixes applied one after another until there are none left."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.mending import MOST_TURNS, mended
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Problem, Severity
from ramkeep.core.plan.model.edits import Add, Batch, Change, Edit, Remove, Rename, Set, apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.settings import PasswordPolicy
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import ConsoleLogin, Group, User
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import allow, company, custom, system

ALICE = Place(Kind.USER, "alice")


def _none(_case: Case) -> Sequence[Finding]:
    return ()


CHECK = Check("made-up", Severity.WARNING, "Made up", "For the test.", "none", lambda case: iter(_none(case)))


def problem(message: str, edit: Edit | None) -> Problem:
    return Problem(CHECK, ALICE, message, Fix("mend", edit) if edit else None, Severity.WARNING)


def once(*problems: Problem) -> Callable[[Plan], Sequence[Problem]]:
    """These problems at the first look, and none after it."""
    looks = iter([problems])
    return lambda _plan: next(looks, ())


def messages(done: Sequence[Problem]) -> list[str]:
    return [each.message for each in done]


def with_comment(plan: Plan, text: str) -> Edit:
    return Change(replace(plan.users["alice"], comments=text))


def test_every_fix_is_applied_and_problems_without_one_stay() -> None:
    plan = plan_of([User("alice"), User("bob")])
    problems = (
        problem("alice", Change(User("alice", comments="here"))),
        problem("nobody can mend it", None),
        problem("bob", Remove(Kind.USER, "bob")),
    )
    after, done = mended(plan, once(*problems))
    assert messages(done) == ["alice", "bob"]
    assert after == plan_of([User("alice", comments="here")])


def test_without_problems_the_plan_is_the_very_same() -> None:
    plan = plan_of([User("alice")])
    after, done = mended(plan, once())
    assert after is plan
    assert done == ()


def test_of_two_fixes_of_one_object_the_second_waits_for_the_next_look() -> None:
    """Each was made for the object of before: applied together, the second would take back what the first did."""
    plan = plan_of([User("alice", console=ConsoleLogin())])

    def problems_of(now: Plan) -> list[Problem]:
        alice, found = now.users["alice"], []
        if not alice.comments:
            found.append(problem("comment", Change(replace(alice, comments="here"))))
        if not alice.display_name:
            found.append(problem("display", Change(replace(alice, display_name="Alice"))))
        return found

    after, done = mended(plan, problems_of)
    assert messages(done) == ["comment", "display"]
    assert after.users["alice"] == User("alice", "Alice", console=ConsoleLogin(), comments="here")


def test_a_batch_conflicts_by_each_of_its_edits() -> None:
    plan = plan_of([User("alice"), User("bob")])
    problems = (
        problem("both", Batch((Change(User("bob", comments="1")), Change(User("alice", comments="1"))))),
        problem("alice", Change(User("alice", comments="2"))),
        problem("renamed", Rename(Kind.USER, "bob", "rob")),
        problem("added", Add(Group("readers"))),
        problem("again", Remove(Kind.GROUP, "readers")),
        problem("setting", Set(PasswordPolicy(min_length=14))),
        problem("setting again", Set(PasswordPolicy(min_length=10))),
    )
    after, done = mended(plan, once(*problems))
    assert messages(done) == ["both", "added", "setting"]
    assert after.users == {"alice": User("alice", comments="1"), "bob": User("bob", comments="1")}
    assert set(after.groups) == {"readers"}
    assert after.password_policy.min_length == 14


def test_a_fix_that_is_refused_is_passed_over_and_holds_nobody_up() -> None:
    plan = plan_of([User("alice")])
    problems = (
        problem("gone", Remove(Kind.USER, "zoe")),
        problem("there", Add(User("alice"))),
        problem("good", with_comment(plan, "here")),
    )
    after, done = mended(plan, once(*problems))
    assert messages(done) == ["good"]
    assert after.users["alice"].comments == "here"


def test_a_batch_that_is_refused_leaves_nothing_behind() -> None:
    plan = plan_of([User("alice")])
    half = Batch((with_comment(plan, "half"), Remove(Kind.USER, "zoe")))
    after, done = mended(plan, once(problem("half", half)))
    assert after == plan
    assert done == ()


def test_problems_that_can_never_be_mended_end_it_at_once() -> None:
    looks = 0

    def problems_of(_plan: Plan) -> list[Problem]:
        nonlocal looks
        looks += 1
        return [problem("gone", Remove(Kind.USER, "zoe"))]

    assert mended(plan_of([User("alice")]), problems_of) == (plan_of([User("alice")]), ())
    assert looks == 1


def test_two_fixes_that_undo_each_other_come_to_an_end() -> None:
    looks = 0

    def problems_of(now: Plan) -> list[Problem]:
        nonlocal looks
        looks += 1
        other = "off" if now.users["alice"].comments == "on" else "on"
        return [problem(other, with_comment(now, other))]

    after, done = mended(plan_of([User("alice", comments="off")]), problems_of)
    assert looks == MOST_TURNS
    assert messages(done) == ["on", "off"] * (MOST_TURNS // 2)
    assert after.users["alice"].comments == "off"


def test_a_fix_that_brings_up_another_is_followed() -> None:
    """The real checks: a pattern that is misspelled twice over takes more than one look."""
    plan = company(custom("typos", allow(["ecs:DescribeInstnces", "ecs:DescribeInstances", "ecs:DescribeInstances"])))
    checker = Checker(small(), system())
    after, done = mended(plan, checker.problems)
    assert done
    assert not [each for each in checker.problems(after) if each.fix and _applies(after, each.fix.edit)]
    assert read_plan(write_plan(after)) == after


def test_the_starter_loses_no_object() -> None:
    after, _ = mended(starter(), Checker(small(), system()).problems)
    assert after.users.keys() == starter().users.keys()
    assert after.groups.keys() == starter().groups.keys()
    assert after.attachments.keys() == starter().attachments.keys()


def _applies(plan: Plan, edit: Edit) -> bool:
    return apply(plan, edit) != plan
