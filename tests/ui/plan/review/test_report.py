"""The report: its page, its document, and the part of the dialog."""

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.ignoring import ignoring, parted
from ramkeep.core.plan.checks.report import report
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import About
from ramkeep.core.plan.model.values import User
from ramkeep.ui.paper_pdf import paper_pdf
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.plan.review.report_html import report_html
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.grants.company import attached, company, system

CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())
AT = datetime(2026, 11, 26, tzinfo=UTC)
HOSTILE = "<script>alert(1)</script><img src=x>\u202e"


class Tags(HTMLParser):
    """Which tags a page has, and what it says."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def page_of(plan: Plan) -> str:
    problems = parted(Checker(CATALOG, system()).problems(plan, AT), plan.review)
    return report_html(report(plan, CATALOG, system(), problems, AT), "2026-11-26")


def test_it_tells_people_powers_problems_limits_and_settings(theme: Theme) -> None:
    text = Tags(page_of(company(User("erin"), attached("user/erin", "AdministratorAccess", system=True)))).text
    for told in (
        "Who can do the dangerous things",
        "administrator: everything",
        "readers",
        "1234567890123456",
        "2026-11-26",
        "Open problems",
        "Users of one group",
        "Least characters",
    ):
        assert told in text
    assert re.search(r"Do everything in the account\s*erin", text.replace("\n", " ")) or "erin" in text


def test_letters_of_the_matrix(theme: Theme) -> None:
    page = page_of(company())
    assert (
        '<tr><td class="name">alice</td><td class="middle"></td><td class="middle read">r</td><td class="middle"></td></tr>'
        in page
    )


def test_hostile_names_stay_text(theme: Theme) -> None:
    plan = company(User("mallory", display_name=HOSTILE)).with_setting(About(HOSTILE))
    page = Tags(page_of(plan))
    assert not page.tags & {"script", "img"}
    assert "<script>alert(1)</script>" in page.text
    assert "\u202e" not in page.text


def test_ignored_problems_stand_with_their_reasons(theme: Theme) -> None:
    plan = company()
    problems = Checker(CATALOG, system()).problems(plan, AT)
    plan = apply(plan, ignoring(plan, problems[:1], "<b>Accepted</b> by the board.", "2026-11-01"))
    text = Tags(page_of(plan)).text
    assert "<b>Accepted</b> by the board." in text
    assert "2026-11-01" in text


def test_the_same_plan_and_date_give_the_same_page_and_document(theme: Theme) -> None:
    page = page_of(company())
    assert page == page_of(company())
    document = paper_pdf(page, "Plan", AT)
    assert document.startswith(b"%PDF-")
    assert document == paper_pdf(page, "Plan", AT)
    assert document.count(b"/Type /Page\n") >= 3


def test_the_preview_is_made_once_it_is_looked_at(dialog: ReviewDialog, qtbot: QtBot) -> None:
    assert dialog.report.report is None
    dialog.show_part(2)
    qtbot.waitUntil(lambda: dialog.report.report is not None, timeout=15000)
    assert "Who can do the dangerous things" in dialog.report.view.toPlainText()


@pytest.mark.parametrize(("kind", "start"), [("html", b"<!DOCTYPE html>"), ("pdf", b"%PDF-")])
def test_it_is_saved(
    kind: str, start: bytes, dialog: ReviewDialog, model: PlanModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.show_part(2)
    qtbot.waitUntil(lambda: dialog.report.report is not None, timeout=15000)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"/out/report.{kind}", ""))
    part = dialog.report
    qtbot.mouseClick(part.save_html if kind == "html" else part.save_pdf, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(part.told.text()), timeout=15000)
    (file,) = model.desk.folder.read("/out")
    assert file.name == f"report.{kind}"
    assert file.data.startswith(start)
