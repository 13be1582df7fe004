"""What holds for every check of a whole plan, whatever the plan."""

import json

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.locating import Locator
from ramkeep.core.plan.checks.problem import Fix, Place
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.busy import busy_plans
from tests.core.plan.checks.trying import NOON
from tests.core.plan.grants.company import system
from tests.core.plan.model.strategies import plans

CHECKS_OF_PLANS = [each for each in EVERY_CHECK if isinstance(each, Check)]


def _found(check: Check, case: Case) -> list[tuple[Place, str, Fix | None]]:
    return [(each.place, each.message, each.fix) for each in check.find(case)]


def _case(plan: Plan) -> Case:
    return Case(plan, small(), system(), NOON)


@given(plans() | busy_plans, st.data())
def test_a_fix_takes_its_problem_away_and_leaves_a_plan_that_can_be_saved(plan: Plan, data: st.DataObject) -> None:
    check = data.draw(st.sampled_from(CHECKS_OF_PLANS))
    before = _found(check, _case(plan))
    for place, message, fix in before:
        if fix is not None:
            after = apply(plan, fix.edit)
            rest = [each[:2] for each in _found(check, _case(after))]
            assert rest.count((place, message)) < [each[:2] for each in before].count((place, message))
            assert read_plan(write_plan(after)) == after


@given(plans() | busy_plans)
def test_every_finding_has_a_place_in_the_file_and_a_sentence(plan: Plan) -> None:
    locator, case = Locator(json.loads(write_plan(plan))), _case(plan)
    for check in CHECKS_OF_PLANS:
        for place, message, fix in _found(check, case):
            assert locator.path(place), (check.name, place)
            assert message.strip(), check.name
            assert fix is None or fix.label, check.name


@given(plans() | busy_plans)
def test_the_same_plan_has_the_same_problems(plan: Plan) -> None:
    one, other = _case(plan), _case(read_plan(write_plan(plan)))
    for check in CHECKS_OF_PLANS:
        messages = [message for _, message, _ in _found(check, one)]
        assert sorted(messages) == sorted(message for _, message, _ in _found(check, other)), check.name
