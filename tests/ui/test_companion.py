"""Checklist, enroll page, plan and vault together, in the window's rooms."""

import gc
from collections.abc import Iterator
from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.checklist.progress import done_steps
from ramkeep.core.checklist.steps import Step
from ramkeep.core.codes.holder import Holder
from ramkeep.core.plan.model.templates import starter
from ramkeep.services import preferences
from ramkeep.ui import desk as ui_desk
from ramkeep.ui.companion import VaultCodes
from ramkeep.ui.desk import lay_out
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan_alone import PlanAlone
from ramkeep.ui.rooms import Rooms
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, desk

ID = "1234567890123456"
SECRET = "JBSWY3DPEHPK3PXP" * 4
LEFT = Qt.MouseButton.LeftButton


class Table(NamedTuple):
    """The fakes, and what the window works with."""

    desk: Desk
    made: ui_desk.Desk


class Scene:
    """The rooms over a starter plan."""

    def __init__(self, qtbot: QtBot, table: Table) -> None:
        self.qtbot = qtbot
        self.desk, self.table = table
        self.desk.parts.vault.unlock(PASSWORD)
        self.rooms = Rooms(self.table, preferences.load(self.desk.settings))
        qtbot.addWidget(self.rooms)
        self.rooms.resize(1080, 700)
        with qtbot.waitActive(self.rooms):
            self.rooms.show()

    def make_plan(self) -> PlanModel:
        self.table.plans().make(starter(ID, "corp"))
        model = self.table.plans().current
        assert model is not None
        self.qtbot.waitUntil(lambda: model.is_up_to_date, timeout=20_000)
        return model

    def add(self, label: str, secret: str = SECRET) -> None:
        """Scan and say yes."""
        page = self.rooms.enroll
        page.offer_text(f"otpauth://totp/Aliyun:{label}?secret={secret}&issuer=Aliyun")
        self.qtbot.waitUntil(lambda: page.is_checking and page.check.model.is_reviewed)
        self.qtbot.mouseClick(page.check.add_button, LEFT)


@pytest.fixture
def table(theme: Theme, tasks: Tasks) -> Iterator[Table]:
    """A desk for the window. What lies in circles goes here, and not later on a thread that happens to tidy up."""
    there = desk()
    made = lay_out(there.parts, tasks, theme)
    yield Table(there, made)
    made.plans.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()


@pytest.fixture
def here(qtbot: QtBot, table: Table) -> Iterator[Scene]:
    """The rooms, without a plan yet."""
    scene = Scene(qtbot, table)
    yield scene
    scene.rooms.forget()


def test_from_no_plan_to_a_step_that_is_ticked(qtbot: QtBot, here: Scene) -> None:
    qtbot.keyClick(here.rooms, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    page = here.rooms.checklist
    assert page.isVisible()
    qtbot.mouseClick(page.no_plan.focusProxy(), LEFT)
    model = here.table.plans().current
    assert model is not None
    assert not page.no_plan.isVisible()
    qtbot.keyClick(page.rows[Step.OVERVIEW].tick, Qt.Key.Key_Space)
    assert "ram-overview" in done_steps(model.plan)
    model.session.undo()
    assert not page.rows[Step.OVERVIEW].tick.isChecked()
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=20_000)
    assert page.rows[Step.CHECKED].evidence.isVisible()


def test_root_is_scanned_from_its_step_and_its_code_waits_there(qtbot: QtBot, here: Scene) -> None:
    model = here.make_plan()
    here.rooms.go("show_checklist")
    page = here.rooms.checklist
    qtbot.mouseClick(page.rows[Step.SCAN].goal_button, LEFT)
    assert here.rooms.current == "show_enroll"
    assert ID in here.rooms.enroll.bound.text.text()
    here.add("ops@corp.example")
    qtbot.waitUntil(lambda: here.rooms.current == "show_checklist")
    assert here.desk.parts.vault.contents.accounts[-1].holder == f"acs:ram::{ID}:root"
    assert page.codes.isVisible()
    qtbot.mouseClick(page.codes.first.copy, LEFT)
    assert here.desk.clipboard.text == page.codes.first.code
    qtbot.mouseClick(page.codes.typed_button, LEFT)
    assert "root-code" in done_steps(model.plan)


def test_a_user_is_scanned_and_types_two_codes(qtbot: QtBot, here: Scene) -> None:
    model = here.make_plan()
    here.rooms.go("show_checklist")
    page = here.rooms.checklist
    page.rows[Step.USERS_MFA].open(True)
    page.users.list.setFocus()
    page.users.list.choose("admin-1")
    qtbot.keyClick(page.users.list, Qt.Key.Key_Return)
    here.add(f"admin-1@{ID}")
    qtbot.waitUntil(lambda: page.codes.isVisible() and here.rooms.current == "show_checklist")
    assert page.codes.second.isVisible()
    qtbot.mouseClick(page.codes.typed_button, LEFT)
    assert "users-mfa/admin-1" in done_steps(model.plan)
    assert page.users.list.rows.rows[0].codes == 1


def test_what_was_scanned_before_there_was_a_plan_becomes_roots(qtbot: QtBot, here: Scene) -> None:
    here.make_plan()
    here.rooms.go("show_checklist")
    page = here.rooms.checklist
    assert page.adopt_button.isVisible()
    names = [action.text() for action in page.adopt_menu.actions()]
    assert names == ["Alibaba Cloud (ops@example.com)", "阿里云 (运维-只读)"]
    qtbot.mouseClick(page.adopt_button, LEFT)
    qtbot.waitUntil(page.adopt_menu.isVisible)
    qtbot.keyClick(page.adopt_menu, Qt.Key.Key_Down)
    qtbot.keyClick(page.adopt_menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: here.desk.parts.vault.contents.accounts[0].holder == f"acs:ram::{ID}:root")
    qtbot.waitUntil(lambda: not page.adopt_button.isVisible())
    assert page.known is not None
    assert page.known.entries is not None
    assert page.known.entries.root == 1


def test_leaving_the_page_takes_codes_away(qtbot: QtBot, here: Scene) -> None:
    here.make_plan()
    here.rooms.go("show_checklist")
    here.rooms.enroll_for(Holder(ID))
    here.add("ops@corp.example")
    page = here.rooms.checklist
    qtbot.waitUntil(lambda: page.codes.isVisible())
    here.rooms.go("show_codes")
    assert page.codes.first.code == ""
    here.rooms.go("show_checklist")
    assert not page.codes.isVisible()


def test_goals_lead_to_the_other_rooms(qtbot: QtBot, here: Scene) -> None:
    here.make_plan()
    for step, place in (
        (Step.STARTER_PLAN, "show_plan"),
        (Step.RECOVERY, "show_settings"),
        (Step.ROOT_RESTS, "show_codes"),
    ):
        here.rooms.go("show_checklist")
        qtbot.mouseClick(here.rooms.checklist.rows[step].goal_button, LEFT)
        assert here.rooms.current == place


def test_who_ticks_is_remembered(qtbot: QtBot, here: Scene) -> None:
    here.make_plan()
    here.rooms.go("show_checklist")
    field = here.rooms.checklist.header.by_field
    field.setText("Li")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: here.desk.settings.get("checklist_by") == "Li")


def test_codes_are_lent_while_the_vault_is_open(qtbot: QtBot, here: Scene) -> None:
    model = here.make_plan()
    assert model.codes is None
    here.rooms.go("show_plan")
    assert isinstance(model.codes, VaultCodes)
    assert not model.codes.has_entry(model.plan, "admin-1")
    assert model.codes.code(model.plan, "admin-1") is None
    here.rooms.go("show_enroll")
    with qtbot.waitSignal(model.codes_changed):
        here.add(f"admin-1@{ID}")
    assert model.codes.has_entry(model.plan, "admin-1")
    lent = model.codes.code(model.plan, "admin-1")
    assert lent is not None
    assert 0 < lent.left <= 30
    assert lent.code not in repr(lent)
    here.rooms.forget()
    assert model.codes is None


def test_what_earlier_rooms_lent_is_taken_back_too(qtbot: QtBot, here: Scene) -> None:
    model = here.make_plan()
    here.rooms.go("show_plan")
    assert model.codes is not None
    here.rooms.leave()
    later = Rooms(here.table, preferences.load(here.desk.settings))
    qtbot.addWidget(later)
    assert model.codes is not None
    later.forget()
    assert model.codes is None


def test_a_locked_vault_leads_to_the_lock(qtbot: QtBot, table: Table) -> None:
    plans = table.made.plans()
    plans.make(starter(ID))
    alone = PlanAlone(table.made)
    qtbot.addWidget(alone)
    alone.resize(1080, 700)
    with qtbot.waitActive(alone):
        alone.show()
    qtbot.mouseClick(alone.switch, LEFT)
    assert alone.checklist.isVisible()
    assert alone.checklist.locked.isVisible()
    qtbot.keyClick(alone.checklist.rows[Step.OVERVIEW].tick, Qt.Key.Key_Space)
    model = plans.current
    assert model is not None
    assert "ram-overview" in done_steps(model.plan)
    with qtbot.waitSignal(alone.left):
        qtbot.mouseClick(alone.checklist.rows[Step.SCAN].goal_button, LEFT)
    qtbot.mouseClick(alone.checklist.rows[Step.STARTER_PLAN].goal_button, LEFT)
    assert alone.page.isVisible()
