"""What the tests of the planner's room share."""

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.plan import Plan
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.tasks import Tasks
from tests.core.plan.grants.company import company
from tests.fakes.clock import FakeClock
from tests.fakes.facts import GivenFacts
from tests.fakes.folder import MemoryFolder
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlans
from tests.fakes.settings import MemorySettings


@pytest.fixture(scope="session")
def _facts() -> GivenFacts:
    return GivenFacts()


@pytest.fixture
def files() -> MemoryPlans:
    """The files of plans."""
    return MemoryPlans()


@pytest.fixture
def copies() -> MemoryPlanCopies:
    """What outlives a crash."""
    return MemoryPlanCopies()


@pytest.fixture
def settings() -> MemorySettings:
    """What the program remembers."""
    return MemorySettings()


@pytest.fixture
def plan_desk(_facts: GivenFacts, files: MemoryPlans, copies: MemoryPlanCopies) -> PlanDesk:
    """The planner's services, in memory."""
    return PlanDesk(FakeClock(1_790_000_000.0), _facts, MemoryFolder(), copies, files.at)


@pytest.fixture
def plans(plan_desk: PlanDesk, settings: MemorySettings, tasks: Tasks) -> Plans:
    """The open plans; none yet."""
    return Plans(plan_desk, settings, tasks)


@pytest.fixture
def plan() -> Plan:
    """The small company of the questions."""
    return company()


@pytest.fixture
def model(plan_desk: PlanDesk, plan: Plan, tasks: Tasks, qtbot: QtBot) -> PlanModel:
    """That company in a window, with everything found out about it."""
    made = PlanModel(plan_desk, PlanSession(plan), tasks)
    qtbot.waitUntil(lambda: made.is_up_to_date)
    return made
