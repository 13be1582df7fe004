"""The page of the checklist, with real clicks and keys."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ramkeep.core.checklist.evidence import Entries, Known
from ramkeep.core.checklist.progress import done_steps, name_of
from ramkeep.core.checklist.steps import Goal, Section, Step
from ramkeep.core.codes import uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import About
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import ConsoleLogin, User
from ramkeep.ui.checklist import step_words
from ramkeep.ui.checklist.page import ChecklistPage
from ramkeep.ui.checklist.printed import page_of
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.clock import FakeClock

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
LEFT = Qt.MouseButton.LeftButton


class Scene:
    """A page whose edits are made, as the window makes them."""

    def __init__(self, page: ChecklistPage, clock: FakeClock) -> None:
        self.page, self.clock = page, clock
        self.plan = starter("1234567890123456", "corp")
        self.entries: Entries | None = Entries(0, {"admin-1": 1})
        self.labels: list[str] = []
        page.edit_wanted.connect(self._on_edit)
        self.show()

    def show(self) -> None:
        self.page.show_known(Known(self.plan, (), self.entries))

    def _on_edit(self, edit: Any, label: str) -> None:
        self.plan = apply(self.plan, edit)
        self.labels.append(label)
        self.show()

    @property
    def done(self) -> set[str]:
        """The steps that the plan says are done."""
        return set(done_steps(self.plan))


@pytest.fixture
def here(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Scene:
    """The page over the starter plan."""
    # A correction of the codes must not change the day on which a step was done.
    today, clock = FakeClock(1_789_999_995.0), FakeClock(1_789_999_995.0 + 86_400)
    page = ChecklistPage(theme, today, clock, tasks, "mei")
    qtbot.addWidget(page)
    page.resize(872, 664)
    with qtbot.waitActive(page):
        page.show()
    return Scene(page, clock)


def entry(label: str = "mei@corp") -> Account:
    """An entry of the vault."""
    return Account(AccountId("a" * 32), uri.parse(f"otpauth://totp/Aliyun:{label}?secret={SECRET}&issuer=Aliyun"))


def test_every_step_has_its_texts(theme: Theme) -> None:
    for step in Step:
        assert step_words.title(step)
        assert step_words.why(step).endswith(".")
        assert step_words.how(step)
    for goal in Goal:
        assert bool(step_words.goal(goal)) == (goal is not Goal.NOWHERE)
    assert all(map(step_words.section, Section))


def test_a_click_on_the_tick_says_who_and_when(qtbot: QtBot, here: Scene) -> None:
    row = here.page.rows[Step.OVERVIEW]
    qtbot.mouseClick(row.tick, LEFT, pos=QPoint(8, row.tick.height() // 2))
    assert here.done == {"ram-overview"}
    told = here.plan.progress.done[0]
    assert (told.by, told.date) == ("mei", "2026-09-21")
    assert row.tick.isChecked()
    assert "mei" in row.evidence.text.whole
    assert here.page.sections[Section.OWNER].count.text() == "1 of 7"
    assert here.labels == ["Tick “Look at the RAM overview”"]
    qtbot.keyClick(row.tick, Qt.Key.Key_Space)
    assert here.done == set()
    assert not row.tick.isChecked()


def test_a_tick_that_the_plan_does_not_take_stays_off(qtbot: QtBot, here: Scene) -> None:
    here.page.edit_wanted.disconnect()
    row = here.page.rows[Step.OVERVIEW]
    qtbot.keyClick(row.tick, Qt.Key.Key_Space)
    assert not row.tick.isChecked()


def test_why_and_how_open_and_close(qtbot: QtBot, here: Scene) -> None:
    row = here.page.rows[Step.PROTECTION]
    assert not row.is_open
    qtbot.mouseClick(row.more, LEFT)
    assert row.is_open
    qtbot.keyClick(row.title, Qt.Key.Key_Space)
    assert not row.is_open


def test_evidence_is_told(here: Scene) -> None:
    assert here.page.rows[Step.SCAN].evidence.text.whole == "No code for root in the vault yet"
    assert "2" in here.page.rows[Step.USERS_MFA].evidence.text.whole
    here.entries = None
    here.show()
    assert here.page.rows[Step.SCAN].evidence.isHidden()
    assert here.page.locked.isVisible()


def test_buttons_lead_to_the_place(qtbot: QtBot, here: Scene) -> None:
    with qtbot.waitSignal(here.page.enroll_wanted) as root:
        qtbot.mouseClick(here.page.rows[Step.SCAN].goal_button, LEFT)
    assert root.args == [""]
    with qtbot.waitSignal(here.page.goal_wanted) as goal:
        qtbot.mouseClick(here.page.rows[Step.APPLIED].goal_button, LEFT)
    assert goal.args == [Goal.EXPORT]
    assert here.page.rows[Step.CODE].goal_button.text() == "Scan for root"
    with qtbot.waitSignal(here.page.enroll_wanted) as root:
        qtbot.mouseClick(here.page.rows[Step.CODE].goal_button, LEFT)
    assert root.args == [""]
    here.entries = Entries(1)
    here.show()
    assert here.page.rows[Step.CODE].goal_button.text() == "Show the code"
    with qtbot.waitSignal(here.page.codes_wanted) as codes:
        qtbot.mouseClick(here.page.rows[Step.CODE].goal_button, LEFT)
    assert codes.args == [""]


def test_a_locked_vault_is_told_and_leads_to_the_lock(qtbot: QtBot, here: Scene) -> None:
    here.entries = None
    here.show()
    with qtbot.waitSignal(here.page.unlock_wanted):
        qtbot.mouseClick(here.page.locked.button, LEFT)
    with qtbot.waitSignal(here.page.unlock_wanted):
        qtbot.mouseClick(here.page.rows[Step.SCAN].goal_button, LEFT)


def test_users_by_keys_and_by_mouse(qtbot: QtBot, here: Scene) -> None:
    here.page.rows[Step.USERS_MFA].open(True)
    users = here.page.users.list
    users.setFocus()
    users.choose("admin-2")
    qtbot.keyClick(users, Qt.Key.Key_Space)
    assert here.done == {name_of(Step.USERS_MFA, "admin-2")}
    assert users.chosen is not None
    assert users.chosen.name == "admin-2"
    with qtbot.waitSignal(here.page.enroll_wanted) as enroll:
        qtbot.keyClick(users, Qt.Key.Key_Return)
    assert enroll.args == ["admin-2"]
    with qtbot.waitSignal(here.page.codes_wanted) as codes:
        qtbot.mouseClick(users.viewport(), LEFT, pos=users.action_rect(0).center())
    assert codes.args == ["admin-1"]
    qtbot.mouseClick(users.viewport(), LEFT, pos=users.tick_rect(0).center())
    assert here.page.rows[Step.USERS_MFA].tick.isChecked()
    qtbot.mouseClick(here.page.rows[Step.USERS_MFA].tick, LEFT, pos=QPoint(8, 16))
    assert here.done == set()


def test_two_codes_in_a_row_and_both_typed(qtbot: QtBot, here: Scene) -> None:
    here.page.show_codes(entry(), "admin-1")
    codes = here.page.codes
    assert codes.isVisible()
    first, second = codes.first.code, codes.second.code
    assert len({first, second}) == 2
    waiting = codes.second.state.text()
    assert "15" in waiting
    here.clock.advance(16)
    qtbot.waitUntil(lambda: codes.second.state.text() != waiting and "now" in codes.second.state.text())
    assert (codes.first.code, codes.second.code) == (first, second)
    with qtbot.waitSignal(here.page.copy_wanted) as copied:
        qtbot.mouseClick(codes.second.copy, LEFT)
    assert copied.args == [second]
    qtbot.keyClick(codes.typed_button, Qt.Key.Key_Space)
    assert here.done == {name_of(Step.USERS_MFA, "admin-1")}
    assert codes.isHidden()
    assert codes.first.code == ""
    assert codes.first.digits.text() == ""


def test_one_code_for_root(qtbot: QtBot, here: Scene) -> None:
    here.page.show_codes(entry(), "")
    codes = here.page.codes
    assert codes.second.isHidden()
    qtbot.mouseClick(codes.typed_button, LEFT)
    assert here.done == {"root-code"}


def test_an_entry_of_another_kind_is_told(here: Scene) -> None:
    here.page.show_codes(Account(AccountId("b" * 32), uri.parse(f"otpauth://hotp/x?secret={SECRET}&counter=1")), "mei")
    assert here.page.codes.trouble.isVisible()
    assert not here.page.codes.typed_button.isEnabled()


def test_without_a_plan_one_is_offered(qtbot: QtBot, here: Scene) -> None:
    here.page.show_known(None)
    assert here.page.no_plan.isVisible()
    with qtbot.waitSignal(here.page.start_wanted):
        qtbot.keyClick(here.page.no_plan.focusProxy(), Qt.Key.Key_Space)


def test_it_goes_to_paper(qtbot: QtBot, here: Scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("list.pdf", "list.html"):
        place = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args, place=place: (str(place), ""))
        with qtbot.waitSignal(here.page.toast_requested):
            qtbot.mouseClick(here.page.header.print_button, LEFT)
    assert (tmp_path / "list.pdf").read_bytes().startswith(b"%PDF")
    page = (tmp_path / "list.html").read_text("utf-8")
    assert all(step_words.title(step) in page for step in Step)
    assert "admin-1" in page
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "no" / "list.pdf"), ""))
    with qtbot.waitSignal(here.page.toast_requested) as told:
        qtbot.mouseClick(here.page.header.print_button, LEFT)
    assert told.args is not None
    assert told.args[0].startswith("Not saved")


def test_names_on_paper_are_no_html(theme: Theme) -> None:
    user = User("<b>x</b>\u202e", console=ConsoleLogin())
    page = page_of(Known(plan_of([user], [About("<script>")])))
    assert "<script>" not in page
    assert "<b>x" not in page
    assert "\u202e" not in page


def test_a_thousand_users_stay_fluid(qtbot: QtBot, here: Scene) -> None:
    here.plan = plan_of(User(f"user-{number:04}", console=ConsoleLogin()) for number in range(1000))
    here.show()
    here.page.rows[Step.USERS_MFA].open(True)
    users = here.page.users.list
    assert len(users.rows.rows) == 1000
    assert users.height() < 400
    users.choose("user-0990")
    here.page._on_user_tick("user-0990", True)
    assert users.chosen is not None
    assert users.chosen.name == "user-0990"


def test_an_empty_plan(here: Scene) -> None:
    here.plan = Plan()
    here.show()
    here.page.rows[Step.USERS_MFA].open(True)
    assert here.page.users.nobody.isVisible()
    assert not here.page.rows[Step.USERS_MFA].tick.isEnabled()
