"""How far an account is."""

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.checklist.progress import (
    Count,
    counts,
    done_steps,
    logging_on,
    name_of,
    step_done,
    ticked,
    unticked,
)
from ramkeep.core.checklist.steps import Section, Step
from ramkeep.core.plan.model.edits import apply, inverse
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.plan_text import review_plan, write_plan
from ramkeep.core.plan.model.settings import StepDone
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import ConsoleLogin, User

DAY = "2026-11-26"
NAMES = st.lists(st.sampled_from([*(step.value for step in Step), "users-mfa/a", "users-mfa/b"]), max_size=8)


def test_a_tick_is_kept_in_the_plans_file() -> None:
    plan = apply(starter(), ticked(starter(), [Step.OVERVIEW], DAY, "mei"))
    assert step_done(plan, Step.OVERVIEW) == StepDone("ram-overview", DAY, "mei")
    assert review_plan(write_plan(plan)).plan == plan


@given(NAMES, NAMES)
def test_ticks_and_their_way_back(first: list[str], second: list[str]) -> None:
    plan = apply(Plan(), ticked(Plan(), first, DAY, ""))
    edit = ticked(plan, second, "2026-11-27", "li")
    after = apply(plan, edit)
    assert done_steps(after).keys() == {*first, *second}
    assert len(after.progress.done) == len({*first, *second})
    assert apply(after, inverse(plan, edit)) == plan
    without = apply(after, unticked(after, second))
    assert done_steps(without).keys() == {*first} - {*second}


def test_users_count_one_by_one() -> None:
    users = [User(name, console=ConsoleLogin()) for name in ("b", "a")]
    plan = plan_of([*users, User("robot", api=True), User("gone", console=ConsoleLogin(active=False))])
    assert [user.name for user in logging_on(plan)] == ["a", "b"]
    assert counts(plan)[Section.PEOPLE] == Count(0, 2)
    plan = apply(plan, ticked(plan, [name_of(Step.USERS_MFA, "b")], DAY, ""))
    assert counts(plan)[Section.PEOPLE] == Count(1, 2)
    assert step_done(plan, Step.USERS_MFA) is None
    plan = apply(plan, ticked(plan, [name_of(Step.USERS_MFA, "a")], "2026-12-01", "mei"))
    assert counts(plan)[Section.PEOPLE] == Count(2, 2)
    told = step_done(plan, Step.USERS_MFA)
    assert told is not None
    assert (told.date, told.by) == ("2026-12-01", "mei")


def test_sections_of_an_untouched_plan() -> None:
    assert counts(Plan()) == {
        Section.OWNER: Count(0, 7),
        Section.PLAN: Count(0, 4),
        Section.PEOPLE: Count(0, 0),
        Section.ACCOUNT: Count(0, 4),
    }
    assert step_done(Plan(), Step.USERS_MFA) is None
    assert sum(counts(starter()).values(), Count(0, 0)) == Count(0, 17)
