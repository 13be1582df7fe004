"""How full the limits are."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.limits import Quota
from ramkeep.core.plan.model.meters import Meter
from ramkeep.core.plan.model.values import User
from ramkeep.ui.plan.account import words
from ramkeep.ui.plan.account.levels import fullest_of, level_of
from ramkeep.ui.plan.account.quota_dialog import QuotaDialog
from ramkeep.ui.plan.account.quota_line import QuotaLine
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import allow, attached, custom


@pytest.mark.parametrize(
    ("used", "limit", "level"), [(7, 10, ""), (8, 10, "warn"), (10, 10, "warn"), (11, 10, "danger"), (9, None, "")]
)
def test_levels(used: int, limit: int | None, level: str) -> None:
    assert level_of(Meter(Quota.USERS, used, limit, "")) == level


def test_the_fullest_is_the_nearest_to_its_limit() -> None:
    few, many = Meter(Quota.USERS, 100, 5000, ""), Meter(Quota.CUSTOM_PER_GROUP, 8, 10, "", "developers")
    assert fullest_of((few, many)) is many
    assert fullest_of((Meter(Quota.USERS, 0, 5000, ""),)) is None


@pytest.fixture
def line(model: PlanModel, theme: Theme, qtbot: QtBot) -> QuotaLine:
    made = QuotaLine(theme)
    qtbot.addWidget(made)
    made.show_plan(model)
    qtbot.waitUntil(lambda: bool(made.meters))
    return made


def test_the_line_tells_users_and_the_fullest_and_follows(line: QuotaLine, model: PlanModel, qtbot: QtBot) -> None:
    assert line.whole.startswith("Users 3 of 5,000 · ")
    model.do(Add(User("dora")), "Add dora")
    qtbot.waitUntil(lambda: line.whole.startswith("Users 4 of 5,000 · "), timeout=15000)


def test_a_limit_that_is_nearly_full_is_told_in_words_and_color(
    line: QuotaLine, model: PlanModel, qtbot: QtBot
) -> None:
    items = [(custom(f"p{at}", allow("oss:GetObject")), attached("group/readers", f"p{at}")) for at in range(6)]
    model.do([Add(each) for pair in items for each in pair], "Add policies")
    qtbot.waitUntil(lambda: line.whole.endswith("Custom policies of readers 8 of 10"), timeout=15000)
    assert line.property("level") == "warn"
    assert line.accessibleDescription() == words.nearly_full()


def test_it_opens_every_limit_with_its_source(line: QuotaLine, qtbot: QtBot) -> None:
    line.show()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    dialog = line.findChild(QuotaDialog)
    assert len(dialog.rows) == len(Quota)
    assert all(row.bar.accessibleName() for row in dialog.rows)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
