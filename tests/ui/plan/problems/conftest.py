"""A company with problems of every sort, in a page."""

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import ConsoleLogin, User
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import allow, attached, company, custom

HOSTILE = "eve\u202egnp.exe"


@pytest.fixture
def plan() -> Plan:
    """One error in two policies that can be mended, an administrator without MFA, and a hostile name."""
    return company(
        custom("typing", allow("ecs:DescribeInstnces")),
        custom("typing-too", allow("ecs:DescribeInstnces", "acs:ecs:*:*:instance/i-1")),
        attached("group/readers", "typing"),
        attached("group/readers", "typing-too"),
        User("erin", console=ConsoleLogin()),
        attached("user/erin", "AdministratorAccess", system=True),
        User(HOSTILE),
    )


@pytest.fixture
def page(plans: Plans, plan: Plan, theme: Theme, qtbot: QtBot) -> PlanPage:
    """The whole page, on the screen, with everything found out."""
    made = make_plan_page(plans, theme)
    qtbot.addWidget(made)
    made.resize(1080, 700)
    made.show()
    plans.make(plan)
    rest(made, qtbot)
    return made


@pytest.fixture
def panel(page: PlanPage) -> ProblemsPanel:
    """Its panel of problems."""
    found = page.below.currentWidget()
    assert isinstance(found, ProblemsPanel)
    return found


def rest(page: PlanPage, qtbot: QtBot) -> None:
    """Wait until everything is known of the plan as it is now."""
    qtbot.waitUntil(lambda: page.model is not None and page.model.is_up_to_date, timeout=15000)
