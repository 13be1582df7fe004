"""The whole mission as one story: an empty app, a vault, MFA for the owner, a plan for five people, and the account as planned.

Everything is real but the account, for which the stand-in for `aliyun` keeps the books.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pyotp
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.checklist.progress import done_steps, name_of
from ramkeep.core.checklist.steps import Step
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from ramkeep.ui.plan.editor.editor import JSON, PolicyEditor
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.plan.tree.new_dialog import NewDialog
from ramkeep.ui.plan.tree.people_dialog import PeopleDialog
from ramkeep.ui.plan.tree.view import TreeView
from tests.core.plan.exchange.whole_plans import given, there
from tests.e2e.window import Window, drop
from tests.fakes.aliyun import FakeAliyun
from tests.fakes.qr_pictures import png

ACCOUNT = "1234567890123456"
OF_ROOT, OF_MEI = "JBSWY3DPEHPK3PXP" * 4, "KRSXG5CTMVRXEZLU" * 4
PEOPLE = """name,display name,groups
mei.chen,陈梅,developers
li.wei,Li Wei,developers
zhang.min,Zhang Min,finance
ann.lee,Ann Lee,auditors
omar.aziz,Omar Aziz,developers
"""
MISSPELLED = {
    "Version": "1",
    "Statement": [{"Effect": "Allow", "Action": ["ecs:StartInstance", "ecs:DescribeInstnces"], "Resource": "*"}],
}
FIRST_PASSWORD = "Tarn-quilt-ember-4711"

Dialog = TypeVar("Dialog", bound=QDialog)


def uri(label: str, secret: str) -> str:
    return f"otpauth://totp/Aliyun:{label}?secret={secret}&issuer=Aliyun"


class Story:
    """What the person does, chapter by chapter."""

    def __init__(self, window: Window, qtbot: QtBot, folder: Path) -> None:
        self.window, self.qtbot, self.folder = window, qtbot, folder

    @property
    def page(self) -> PlanPage:
        return self.window.rooms.plan

    @property
    def plan(self) -> Plan:
        assert self.page.model is not None
        return self.page.model.plan

    @property
    def tree(self) -> TreeView:
        found = self.page.views.widget(0)
        assert isinstance(found, TreeView)
        return found

    def click(self, widget: QWidget) -> None:
        self.qtbot.waitUntil(widget.isEnabled)
        self.qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog of this kind that is open."""
        self.qtbot.waitUntil(lambda: any(isinstance(each, kind) for each in QApplication.topLevelWidgets()))
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind))

    def rest(self) -> None:
        """Wait until everything is known of the plan as it is now."""
        model = self.page.model
        assert model is not None
        self.qtbot.waitUntil(lambda: model.is_up_to_date, timeout=20_000)

    def enroll(self, label: str, secret: str) -> None:
        """Drop the picture that the console shows, and say yes to what was read."""
        picture = self.folder / "enrollment.png"
        picture.write_bytes(png(uri(label, secret)))
        # Where there is no window manager, nobody gives the window back its focus after a popup.
        self.window.frame.activateWindow()
        drop(self.window.rooms.enroll, picture)
        add = self.window.rooms.enroll.check.add_button
        self.qtbot.waitUntil(add.hasFocus, timeout=15_000)
        self.qtbot.keyClick(add, Qt.Key.Key_Return)
        leftovers = self.window.rooms.enroll.leftovers
        self.qtbot.waitUntil(leftovers.isVisible, timeout=15_000)
        self.click(leftovers.delete_button)
        self.qtbot.waitUntil(lambda: self.window.rooms.current == "show_checklist", timeout=15_000)
        assert not picture.exists()

    def start_the_plan(self) -> None:
        self.window.rooms.go("show_checklist")
        self.window.rooms.checklist.start_wanted.emit()
        self.qtbot.waitUntil(lambda: self.window.rooms.plan.model is not None)
        self.window.rooms.go("show_plan")
        self.rest()
        fields = self.page.findChildren(QLineEdit)
        number = next(each for each in fields if each.accessibleName() == "Account ID")
        number.setFocus()
        number.clear()
        self.qtbot.keyClicks(number, ACCOUNT)
        self.qtbot.keyClick(number, Qt.Key.Key_Return)
        assert self.plan.account.id == ACCOUNT

    def protect_the_owner(self) -> None:
        checklist = self.window.rooms.checklist
        self.window.rooms.go("show_checklist")
        self.click(checklist.rows[Step.SCAN].goal_button)
        self.enroll(f"root-{ACCOUNT}", OF_ROOT)
        shown = checklist.codes.first.code
        assert pyotp.TOTP(OF_ROOT).verify(shown, valid_window=1)
        assert not checklist.codes.second.isVisible()
        self.click(checklist.codes.typed_button)
        assert Step.CODE in done_steps(self.plan)

    def add_five_people(self) -> None:
        self.window.rooms.go("show_plan")
        self.tree.structure.wishes.add_people()
        dialog = self.dialog(PeopleDialog)
        with self.qtbot.waitSignal(dialog.judged):
            dialog.text.setPlainText(PEOPLE)
        self.click(dialog.answer)
        assert {"mei.chen", "li.wei", "zhang.min", "ann.lee", "omar.aziz"} <= set(self.plan.users)
        assert self.plan.members_of("developers") == ("li.wei", "mei.chen", "omar.aziz")

    def write_a_policy_with_a_slip(self) -> None:
        self.tree.structure.wishes.new(Kind.POLICY)
        dialog = self.dialog(NewDialog)
        self.qtbot.keyClicks(dialog.name, "start-servers")
        self.click(dialog.answer)
        editor = self.tree.center.currentWidget()
        assert isinstance(editor, PolicyEditor)
        editor.show_view(JSON)
        editor.json.edit.setPlainText(json.dumps(MISSPELLED, indent=2))
        self.qtbot.waitUntil(lambda: "ecs:DescribeInstnces" in self.actions(), timeout=5000)
        self.rest()

    def actions(self) -> tuple[str, ...]:
        document = self.plan.policies[PolicyRef(PolicyType.CUSTOM, "start-servers")].document
        return tuple(action for statement in document.statements for action in statement.actions)

    def mend_it_by_its_button(self) -> None:
        panel = self.page.below.currentWidget()
        assert isinstance(panel, ProblemsPanel)
        model = panel.table.model()
        rows = [model.index(row, 1) for row in range(model.rowCount())]
        slip = next(index for index in rows if "DescribeInstnces" in str(index.data()))
        panel.table.setCurrentIndex(slip)
        self.click(panel.details.mend)
        assert self.actions() == ("ecs:StartInstance", "ecs:DescribeInstances")
        self.rest()

    def give_mei_mfa(self) -> None:
        rooms = self.window.rooms
        rooms.go("show_checklist")
        rooms.checklist.enroll_wanted.emit("mei.chen")
        self.enroll(f"mei.chen%40{ACCOUNT}.onaliyun.com", OF_MEI)
        codes = rooms.checklist.codes
        assert codes.second.isVisible()
        first, second = codes.first.code, codes.second.code
        oracle = pyotp.TOTP(OF_MEI)
        now = int(self.window.parts.clock.now())
        pairs = [(oracle.at(now + at), oracle.at(now + at + 30)) for at in (-30, 0, 30)]
        assert (first, second) in pairs
        self.click(codes.typed_button)
        assert name_of(Step.USERS_MFA, "mei.chen") in done_steps(self.plan)

    def export(self, monkeypatch: pytest.MonkeyPatch) -> Path:
        self.window.rooms.go("show_plan")
        self.rest()
        self.click(self.page.header.review)
        dialog = self.dialog(ReviewDialog)
        dialog.show_part(1)
        out = self.folder / "out"
        out.mkdir()
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_more: str(out))
        self.qtbot.waitUntil(dialog.export.save.isEnabled, timeout=10_000)
        self.click(dialog.export.save)
        self.qtbot.waitUntil(lambda: (out / "undo.sh").exists(), timeout=10_000)
        dialog.close()
        return out


def test_from_an_empty_app_to_an_account_as_planned(
    qtbot: QtBot,
    open_window: Callable[[Path | None], Window],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window = open_window(None)
    window.make_vault("type")
    story = Story(window, qtbot, tmp_path)
    story.start_the_plan()
    story.protect_the_owner()
    story.add_five_people()
    story.write_a_policy_with_a_slip()
    story.mend_it_by_its_button()
    story.give_mei_mfa()
    out = story.export(monkeypatch)
    with FakeAliyun(tmp_path / "bin") as aliyun:
        done = aliyun.run(out / "apply.sh", typed=f"{FIRST_PASSWORD}\n" * 7)
        assert done.returncode == 0, done.stderr
        assert there(aliyun.account) == given(story.plan)
    written = "".join(path.read_text(encoding="utf-8") for path in out.iterdir())
    assert not any(secret in written for secret in (OF_ROOT, OF_MEI, FIRST_PASSWORD))
