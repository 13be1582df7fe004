"""What the program knows about a step."""

from dataclasses import replace

import pytest

from ramkeep.core.checklist.evidence import Entries, Evidence, Known, Sign, evidence
from ramkeep.core.checklist.steps import Step
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.edits import apply, removal
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import Ignored, PasswordPolicy, Review, Root
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.plan_desk import PlanDesk
from tests.fakes.clock import FakeClock
from tests.fakes.facts import GivenFacts
from tests.fakes.folder import MemoryFolder
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlans


@pytest.fixture(scope="module")
def checker() -> Checker:
    """The checks over the facts that come with the program."""
    desk = PlanDesk(FakeClock(), GivenFacts(), MemoryFolder(), MemoryPlanCopies(), MemoryPlans().at)
    catalog: Catalog = desk.catalog
    system: SystemPolicies = desk.system
    return Checker(catalog, system)


def known(plan: Plan, checker: Checker, entries: Entries | None = None) -> Known:
    """Everything about a plan."""
    problems: tuple[Problem, ...] = checker.problems(plan)
    return Known(plan, problems, entries)


def test_the_starter_plan_speaks_for_itself(checker: Checker) -> None:
    here = known(starter(), checker)
    assert evidence(Step.PROTECTION, here) == Evidence(Sign.PLAN_SAYS_MFA, True)
    assert evidence(Step.NO_ACCESS_KEY, here) == Evidence(Sign.PLAN_SAYS_NO_KEY, True)
    assert evidence(Step.STARTER_PLAN, here) == Evidence(Sign.PLAN_HAS, True, 2, 4)
    assert evidence(Step.ADMINISTRATORS, here) == Evidence(Sign.ADMINISTRATORS_ENOUGH, True)
    assert evidence(Step.RECOVERY, here) == Evidence(Sign.ADMINISTRATORS_ENOUGH, True)
    assert evidence(Step.CHECKED, here) == Evidence(Sign.NO_PROBLEMS, True)
    assert evidence(Step.PASSWORD_POLICY, here) == Evidence(Sign.RULES_KEPT, True)


def test_a_plan_that_is_worse(checker: Checker) -> None:
    plan = apply(starter(), removal(starter(), Kind.USER, "admin-2"))
    plan = plan.with_setting(PasswordPolicy()).with_setting(replace(plan.account, root=Root(access_keys=2)))
    here = known(plan, checker)
    assert evidence(Step.ADMINISTRATORS, here) == Evidence(Sign.ONE_ADMINISTRATOR, False)
    assert evidence(Step.PROTECTION, here) == Evidence(Sign.PLAN_SAYS_NO_MFA, False)
    assert evidence(Step.NO_ACCESS_KEY, here) == Evidence(Sign.ROOT_KEYS, False, 2)
    # The owner's keys and the owner without MFA.
    assert evidence(Step.CHECKED, here) == Evidence(Sign.PROBLEMS, False, 2)
    passwords = evidence(Step.PASSWORD_POLICY, here)
    assert passwords is not None
    assert (passwords.sign, passwords.holds) == (Sign.RULES_BROKEN, False)


def test_an_ignored_problem_does_not_hinder(checker: Checker) -> None:
    plan = starter()
    plan = plan.with_setting(replace(plan.account, root=replace(plan.account.root, access_keys=1)))
    assert evidence(Step.CHECKED, known(plan, checker)) == Evidence(Sign.PROBLEMS, False, 1)
    plan = plan.with_setting(Review((Ignored("owner-access-key", "", "for a month"),)))
    assert evidence(Step.CHECKED, known(plan, checker)) == Evidence(Sign.NO_PROBLEMS, True)


def test_codes_of_the_vault() -> None:
    plan = starter()
    assert evidence(Step.SCAN, Known(plan)) is None
    assert evidence(Step.USERS_MFA, Known(plan)) is None
    assert evidence(Step.SCAN, Known(plan, entries=Entries())) == Evidence(Sign.NO_ROOT_CODE, False)
    some = Entries(2, {"admin-1": 1, "somebody else": 3})
    assert evidence(Step.SCAN, Known(plan, entries=some)) == Evidence(Sign.ROOT_CODE_KEPT, True, 2)
    assert evidence(Step.USERS_MFA, Known(plan, entries=some)) == Evidence(Sign.USERS_WITH_CODES, False, 1, 2)
    everyone = Entries(0, {"admin-1": 1, "admin-2": 1})
    assert evidence(Step.USERS_MFA, Known(plan, entries=everyone)) == Evidence(Sign.USERS_WITH_CODES, True, 2, 2)


def test_an_empty_plan_and_one_that_is_not_looked_at() -> None:
    assert evidence(Step.STARTER_PLAN, Known(Plan())) == Evidence(Sign.PLAN_EMPTY, False)
    assert evidence(Step.ADMINISTRATORS, Known(Plan(), ())) == Evidence(Sign.NO_ADMINISTRATOR, False)
    assert evidence(Step.USERS_MFA, Known(Plan(), (), Entries())) == Evidence(Sign.USERS_WITH_CODES, False)
    for step in (Step.ADMINISTRATORS, Step.CHECKED, Step.PASSWORD_POLICY, Step.SECURITY_PREFERENCE):
        assert evidence(step, Known(Plan())) is None
    assert evidence(Step.OVERVIEW, Known(Plan())) is None
