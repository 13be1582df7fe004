"""Problems that somebody lives with."""

from ramkeep.core.plan.checks.access_keys import CHECKS
from ramkeep.core.plan.checks.ignoring import heeding, ignoring, is_ignored, object_of, parted
from ramkeep.core.plan.checks.problem import Place, Problem, Severity
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.values import MembershipKey, PolicyRef, PolicyType

ONE, OTHER = CHECKS[0], CHECKS[1]
DATE = "2026-11-26"


def problem(place: Place, check: object = ONE, message: str = "Something.") -> Problem:
    return Problem(check, place, message, None, Severity.WARNING)  # type: ignore[arg-type]  # any check will do


ALICE = problem(Place(Kind.USER, "alice", ("access_keys", 0)))
BOB = problem(Place(Kind.USER, "bob"))
SETTING = problem(Place(None, None, ("password_policy", "min_length")), OTHER)


def ignored(*problems: Problem, plan: Plan | None = None) -> Plan:
    plan = plan or Plan()
    return apply(plan, ignoring(plan, problems, "It is a robot.", DATE))


def test_objects_are_told_as_references_tell_them() -> None:
    assert object_of(ALICE.place) == 'user "alice"'
    assert object_of(SETTING.place) == ""
    assert object_of(Place(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "p"))) == 'policy "p"'
    assert object_of(Place(Kind.MEMBERSHIP, MembershipKey("g", "u"))) == 'membership of "u" in "g"'


def test_what_is_ignored_is_one_check_at_one_object() -> None:
    review = ignored(ALICE).review
    assert is_ignored(ALICE, review)
    assert not is_ignored(BOB, review)
    assert not is_ignored(problem(ALICE.place, OTHER), review)


def test_it_lasts_while_words_and_place_within_the_object_change() -> None:
    review = ignored(ALICE).review
    assert is_ignored(problem(Place(Kind.USER, "alice", ("access_keys", 1)), message="Other words."), review)


def test_problems_are_parted_in_their_order_with_what_was_said() -> None:
    plan = ignored(ALICE, SETTING)
    found = parted((BOB, ALICE, SETTING), plan.review)
    assert found.open == (BOB,)
    assert [each for each, _ in found.ignored] == [ALICE, SETTING]
    assert {(said.reason, said.date) for _, said in found.ignored} == {("It is a robot.", DATE)}


def test_nothing_is_ignored_in_a_new_plan() -> None:
    assert parted((BOB, ALICE), Plan().review).open == (BOB, ALICE)


def test_a_second_reason_replaces_the_first() -> None:
    plan = ignored(ALICE)
    plan = apply(plan, ignoring(plan, (ALICE, BOB), "Seen again.", "2026-12-01"))
    assert [each.reason for each in plan.review.ignored] == ["Seen again.", "Seen again."]


def test_what_is_heeded_again_is_open_and_the_rest_stays() -> None:
    plan = ignored(ALICE, BOB)
    plan = apply(plan, heeding(plan, (ALICE,)))
    assert not is_ignored(ALICE, plan.review)
    assert is_ignored(BOB, plan.review)


def test_it_is_kept_in_the_file_of_the_plan() -> None:
    plan = ignored(ALICE, SETTING)
    assert read_plan(write_plan(plan)).review == plan.review
