"""What the tests of the tree share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.tree.structure import Structure
from ramkeep.ui.plan.tree.view import TreeView
from ramkeep.ui.theme.theme import Theme


@pytest.fixture
def view(model: PlanModel, theme: Theme, qtbot: QtBot) -> Iterator[TreeView]:
    """The three panes with the small company."""
    made = TreeView(theme)
    qtbot.addWidget(made)
    made.resize(1000, 620)
    made.show_plan(model)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made
    made.show_plan(None)


@pytest.fixture
def structure(view: TreeView) -> Structure:
    """The left pane."""
    return view.structure
