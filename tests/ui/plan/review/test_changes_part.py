"""What changes, in words."""

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.model.edits import Set, apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.model.settings import PasswordPolicy
from ramkeep.core.plan.model.values import User
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.change_rows import ChangeRow, compare
from ramkeep.ui.plan.review.dialog import ReviewDialog
from tests.core.plan.grants.company import allow, attached, company, custom, system
from tests.fakes.plan_text import MemoryPlans

CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())


def settle(dialog: ReviewDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.changes.busy.busy, timeout=15000)


def choose(dialog: ReviewDialog, name: str, qtbot: QtBot) -> None:
    box = dialog.changes.base
    box.setCurrentIndex(box.findText(name))
    box.activated.emit(box.currentIndex())
    settle(dialog, qtbot)


def test_the_summary_counts_objects_and_people(dialog: ReviewDialog) -> None:
    text = dialog.changes.summary.text()
    assert text.startswith("2 added, 2 changed; ")
    assert "everything on Object Storage Service" in text


def test_whose_access_is_wider_comes_first_with_a_chip(dialog: ReviewDialog) -> None:
    rows = dialog.changes.list.changes.rows
    assert rows[0] == ChangeRow(0, words.people())
    assert rows[1].text == "User carol"
    assert rows[1].chip
    assert rows[1].tone == "warn"
    assert rows[2] == ChangeRow(2, "everything on Object Storage Service", "+", tone="success")
    assert ChangeRow(2, "nothing on Elastic Compute Service, before: everything", "-", tone="danger") in rows
    assert ChangeRow(1, "Group ops", "+", tone="success") in rows


def test_signs_are_said_to_those_who_cannot_see_them(dialog: ReviewDialog) -> None:
    row = next(each for each in dialog.changes.list.changes.rows if each.text == "Group ops")
    assert row.told == "added Group ops"


def test_it_compares_with_an_empty_account_and_with_branches(
    model: PlanModel, dialog: ReviewDialog, qtbot: QtBot
) -> None:
    choose(dialog, words.empty_account(), qtbot)
    assert ChangeRow(1, "User alice", "+", tone="success") in dialog.changes.list.changes.rows
    assert dialog.changes.base.findText(words.as_saved()) == -1
    assert model.session.saved is None


def test_another_file_is_read_and_compared_with(
    model: PlanModel, dialog: ReviewDialog, files: MemoryPlans, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    files.at("/plans/same.json").text = write_plan(model.plan)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("/plans/same.json", ""))
    choose(dialog, words.other_file(), qtbot)
    qtbot.waitUntil(lambda: dialog.changes.same.isVisible(), timeout=15000)
    assert dialog.changes.base.currentText() == words.file("same.json")
    assert dialog.changes.summary.text() == words.same()[0]


def test_hostile_names_and_settings_are_told_harmlessly() -> None:
    before = company()
    after = apply(company(User("eve\u202egnp", display_name="<b>x</b>")), Set(PasswordPolicy(min_length=14)))
    told = [row.text for row in compare(before, after, CATALOG, system()).rows]
    assert "User eve[U+202E]gnp" in told
    assert "Password policy" in told
    assert "Least characters: 8 → 14" in told


def test_what_only_limits_differ_in_moves_nobody() -> None:
    one = company(custom("a", allow("oss:GetObject", "acs:oss:*:*:a/*")), attached("user/carol", "a"))
    other = company(custom("a", allow("oss:GetObject", "acs:oss:*:*:b/*")), attached("user/carol", "a"))
    found = compare(one, other, CATALOG, system())
    assert found.summary == f"1 changed; {words.nobody_moves()}"
    assert not found.is_wider


def test_the_same_plans_have_no_rows() -> None:
    assert compare(Plan(), Plan(), CATALOG, system()).rows == ()
