"""A plan with changes, under review."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add, Remove
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Group, User
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import attached


@pytest.fixture
def model(model: PlanModel, qtbot: QtBot) -> PlanModel:
    """Carol gains write on OSS, the role loses its servers, and a group is new."""
    model.do(
        [
            Add(User("zed")),
            Add(Group("ops")),
            Add(attached("user/carol", "AliyunOSSFullAccess", system=True)),
            Remove(Kind.ATTACHMENT, attached("role/deploy", "run").key),
        ],
        "Several things",
    )
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=15000)
    return model


@pytest.fixture
def dialog(model: PlanModel, theme: Theme, qtbot: QtBot) -> Iterator[ReviewDialog]:
    """The dialog, with its first comparison made."""
    parent = QWidget()
    parent.resize(1080, 700)
    qtbot.addWidget(parent)
    made = ReviewDialog(theme, model, parent)
    made.show()
    qtbot.waitUntil(lambda: not made.changes.busy.busy and not made.export.busy.busy, timeout=15000)
    yield made
    qtbot.waitUntil(lambda: model.is_up_to_date and not made.report.busy.busy, timeout=15000)
