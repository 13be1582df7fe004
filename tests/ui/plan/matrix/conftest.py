"""A matrix of the small company."""

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan.matrix.view import MatrixView
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import allow, attached, company, custom


@pytest.fixture
def plan() -> Plan:
    """The company, and Carol looks after servers and networks."""
    return company(
        custom("look", allow(["ecs:Describe*", "vpc:*"])),
        attached("user/carol", "look"),
    )


@pytest.fixture
def matrix(model: PlanModel, theme: Theme, qtbot: QtBot) -> MatrixView:
    """On the screen, worked out, with the keys going to its table."""
    made = MatrixView(theme)
    qtbot.addWidget(made)
    made.resize(900, 560)
    made.show_plan(model)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.finder.is_up_to_date)
    made.activateWindow()
    made.grid.setFocus()
    qtbot.waitUntil(made.grid.hasFocus)
    return made
