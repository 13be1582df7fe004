"""A user's code in the inspector, lent by a vault."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.edits import removal
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.ui.plan.codes_of_plan import LentCode
from ramkeep.ui.plan.inspector.code_line import CodeLine
from ramkeep.ui.plan.inspector.pane import Inspector
from ramkeep.ui.plan.inspector.principal_forms import UserForm
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


class Lender:
    """Has a code for one user, and counts how often it is asked for."""

    def __init__(self, user: str) -> None:
        self.user, self.asked, self.now = user, 0, LentCode("123 456", 17.2)

    def has_entry(self, plan: Plan, user: str) -> bool:
        return user == self.user and user in plan.users

    def code(self, plan: Plan, user: str) -> LentCode | None:
        self.asked += 1
        return self.now if self.has_entry(plan, user) else None


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, model: PlanModel) -> Inspector:
    """The inspector over the small company."""
    made = Inspector(theme)
    qtbot.addWidget(made)
    made.resize(240, 700)
    with qtbot.waitActive(made):
        made.show()
    made.show_plan(model)
    return made


def line_of(pane: Inspector, model: PlanModel, user: str) -> CodeLine:
    """Choose a user."""
    model.choose(Chosen(Kind.USER, user))
    assert isinstance(pane.form, UserForm)
    return pane.form.code


def test_without_a_vault_nothing_is_said(pane: Inspector, model: PlanModel) -> None:
    assert line_of(pane, model, min(model.plan.users)).isHidden()


def test_a_code_is_asked_for_only_when_it_is_wanted(qtbot: QtBot, pane: Inspector, model: PlanModel) -> None:
    first, second = sorted(model.plan.users)[:2]
    lender = Lender(first)
    model.lend_codes(lender)
    line = line_of(pane, model, first)
    assert line.isVisible()
    assert line.key.isVisible()
    assert lender.asked == 0
    qtbot.mouseClick(line.show_button, LEFT)
    assert line.code.text() == "123 456"
    assert line.left.text() == "18 s"
    lender.now = LentCode("654 321", 30.0)
    qtbot.waitUntil(lambda: line.code.text() == "654 321")
    qtbot.keyClick(line.show_button, Qt.Key.Key_Space)
    assert line.code.text() == ""
    qtbot.mouseClick(line.show_button, LEFT)
    line_of(pane, model, second)
    assert line.code.text() == ""
    assert not line.show_button.isVisible()


def test_a_lock_takes_the_code_away(qtbot: QtBot, pane: Inspector, model: PlanModel) -> None:
    user = min(model.plan.users)
    model.lend_codes(Lender(user))
    line = line_of(pane, model, user)
    qtbot.mouseClick(line.show_button, LEFT)
    model.lend_codes(None)
    assert line.isHidden()
    assert line.code.text() == ""


def test_a_user_that_goes_takes_it_along(qtbot: QtBot, pane: Inspector, model: PlanModel) -> None:
    user = min(model.plan.users)
    lender = Lender(user)
    model.lend_codes(lender)
    line = line_of(pane, model, user)
    qtbot.mouseClick(line.show_button, LEFT)
    model.do(removal(model.plan, Kind.USER, user), "Remove")
    qtbot.waitUntil(lambda: line.code.text() == "")
    model.lend_codes(lender)
    assert line.isHidden() or not line.isVisible()
