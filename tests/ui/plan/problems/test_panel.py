"""The list of problems: looked at, filtered, walked, mended and lived with."""

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, User
from ramkeep.ui.plan.account.settings_dialog import SettingsDialog
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.page import PlanPage
from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.ignore_dialog import IgnoreDialog
from ramkeep.ui.plan.problems.panel import ProblemsPanel
from ramkeep.ui.plan.problems.table_model import Column
from tests.ui.plan.problems.conftest import HOSTILE, rest

LEFT = Qt.MouseButton.LeftButton


def model_of(page: PlanPage) -> PlanModel:
    assert page.model is not None
    return page.model


def look_at(panel: ProblemsPanel, check: str, name: str = "") -> None:
    rows = panel.table.rows.entries
    place = next(
        at for at, each in enumerate(rows) if each.problem.check.name == check and name in str(each.problem.place.key)
    )
    panel.table.setCurrentIndex(panel.table.rows.index(place, 0))


def texts(panel: ProblemsPanel, column: Column) -> list[str]:
    rows = panel.table.rows
    return [str(rows.data(rows.index(place, column))) for place in range(rows.rowCount())]


def test_all_problems_are_listed_worst_first(page: PlanPage, panel: ProblemsPanel) -> None:
    findings = model_of(page).findings
    assert findings is not None
    assert len(panel.table.rows.entries) == len(findings.problems) > 10
    ranks = [list(Severity).index(entry.problem.severity) for entry in panel.table.rows.entries]
    assert ranks == sorted(ranks)
    assert panel.head.chips[Severity.ERROR].text() == str(ranks.count(0))


def test_hostile_names_are_shown_harmless(panel: ProblemsPanel) -> None:
    shown = [*texts(panel, Column.PROBLEM), *texts(panel, Column.WHERE)]
    assert [text for text in shown if "\u202e" in text] == []
    assert any("[U+202E]" in text for text in shown)
    assert HOSTILE in [entry.problem.place.key for entry in panel.table.rows.entries]


def test_an_edit_brings_new_problems_and_what_is_chosen_stays(
    page: PlanPage, panel: ProblemsPanel, qtbot: QtBot
) -> None:
    look_at(panel, "administrator-without-mfa")
    before, chosen = panel.table.rows.rowCount(), panel.table.entry
    assert chosen is not None
    model_of(page).do(Add(User("idle")), "Add idle")
    rest(page, qtbot)
    assert panel.table.rows.rowCount() > before
    assert panel.table.entry is not None
    assert panel.table.entry.is_like(chosen)


def test_chips_and_words_filter(panel: ProblemsPanel, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.head.chips[Severity.DANGER], LEFT)
    assert {entry.problem.severity for entry in panel.table.rows.entries} == {Severity.DANGER}
    qtbot.keyClicks(panel.head.search, "erin MFA")
    assert all("erin" in text for text in texts(panel, Column.PROBLEM))
    qtbot.keyClicks(panel.head.search, " nowhere")
    assert panel.nothing.isVisible()
    qtbot.mouseClick(panel.nothing.clear, LEFT)
    assert panel.table.isVisible()
    assert len({entry.problem.severity for entry in panel.table.rows.entries}) > 2


def test_only_the_chosen_object(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    model_of(page).choose(Chosen(Kind.USER, "erin"))
    qtbot.mouseClick(panel.head.only_chosen, LEFT)
    assert panel.table.rows.entries
    assert all("erin" in where for where in texts(panel, Column.WHERE))
    model_of(page).choose(Chosen(Kind.USER, "alice"))
    assert not any("erin" in where for where in texts(panel, Column.WHERE))


def test_keys_walk_the_problems_and_choose_their_objects(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.head.search, "unknown-action")
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert panel.table.currentIndex().row() == 0
    qtbot.keyClick(page, Qt.Key.Key_F8)
    assert panel.table.currentIndex().row() == 1
    entry = panel.table.entry
    assert entry is not None
    assert model_of(page).chosen == Chosen(Kind.POLICY, entry.problem.place.key, entry.problem.place.path)  # type: ignore[arg-type]  # it has a key
    qtbot.keyClick(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(page, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert panel.table.currentIndex().row() == panel.table.rows.rowCount() - 1


def test_a_key_that_walks_the_problems_opens_no_dialog_over_them(
    page: PlanPage, panel: ProblemsPanel, qtbot: QtBot
) -> None:
    for _ in panel.table.rows.entries:
        qtbot.keyClick(page, Qt.Key.Key_F8)
        entry = panel.table.entry
        assert entry is not None
        assert entry.problem.place.key is not None or panel.table.hasFocus()
    assert page.window().findChildren(SettingsDialog) == []


def test_enter_and_double_click_go_there(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    look_at(panel, "administrator-without-mfa")
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    assert model_of(page).chosen == Chosen(Kind.USER, "erin")
    model_of(page).choose()
    where = panel.table.visualRect(panel.table.currentIndex()).center()
    qtbot.mouseClick(panel.table.viewport(), LEFT, pos=where)
    qtbot.mouseDClick(panel.table.viewport(), LEFT, pos=where)
    assert model_of(page).chosen == Chosen(Kind.USER, "erin")


def test_a_problem_of_a_setting_opens_its_page(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    place = next(
        at for at, each in enumerate(panel.table.rows.entries) if each.problem.place.path[:1] == ("password_policy",)
    )
    panel.table.setCurrentIndex(panel.table.rows.index(place, 0))
    qtbot.keyClick(panel.table, Qt.Key.Key_Return)
    dialog = next(each for each in page.window().findChildren(SettingsDialog))
    assert dialog.forms["password_policy"].isVisible()
    dialog.accept()


def test_a_key_and_a_button_mend_in_one_step(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    model = model_of(page)
    before = model.plan
    look_at(panel, "unknown-action", "typing")
    qtbot.keyClick(page, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    policy = model.plan.policies[PolicyRef(PolicyType.CUSTOM, "typing")]
    assert policy.document.statements[0].actions == ("ecs:DescribeInstances",)
    model.session.undo()
    assert model.plan == before
    rest(page, qtbot)
    look_at(panel, "unknown-action", "typing")
    qtbot.mouseClick(panel.details.mend, LEFT)
    assert model.plan != before
    rest(page, qtbot)


def test_all_of_a_kind_are_mended_in_one_step(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    model = model_of(page)
    before = model.plan
    look_at(panel, "unknown-action")
    assert panel.details.mend_all.text() == words.mend_all(2)
    with qtbot.waitSignal(model.changed, timeout=15000):
        qtbot.mouseClick(panel.details.mend_all, LEFT)
    rest(page, qtbot)
    assert not [each for each in panel.table.rows.entries if each.problem.check.name == "unknown-action"]
    model.session.undo()
    assert model.plan == before
    rest(page, qtbot)


def test_ignoring_takes_a_reason_and_can_be_taken_back(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    model = model_of(page)
    look_at(panel, "administrator-without-mfa")
    qtbot.mouseClick(panel.details.ignore, LEFT)
    dialog = panel.findChild(IgnoreDialog)
    assert not dialog.answer.isEnabled()
    qtbot.keyClicks(dialog.reason, "She gets a key on Monday.")
    qtbot.keyClick(dialog.reason, Qt.Key.Key_Return)
    rest(page, qtbot)
    (said,) = model.plan.review.ignored
    assert (said.check, said.object) == ("administrator-without-mfa", 'user "erin"')
    assert said.reason == "She gets a key on Monday."
    assert said.date == "2026-09-21"
    assert "administrator-without-mfa" not in {each.problem.check.name for each in panel.table.rows.entries}
    qtbot.mouseClick(panel.head.ignored, LEFT)
    look_at(panel, "administrator-without-mfa")
    assert "She gets a key on Monday." in panel.details.said.text()
    qtbot.mouseClick(panel.details.heed, LEFT)
    rest(page, qtbot)
    assert model.plan.review.ignored == ()
    assert "administrator-without-mfa" in {each.problem.check.name for each in panel.table.rows.entries}


def test_several_are_ignored_together(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    flags = QItemSelectionModel.SelectionFlag
    for place in (0, 1, 2):
        panel.table.selectionModel().select(panel.table.rows.index(place, 0), flags.Select | flags.Rows)
    panel.ignore()
    dialog = panel.findChild(IgnoreDialog)
    qtbot.keyClicks(dialog.reason, "Known.")
    dialog.accept()
    rest(page, qtbot)
    assert len(model_of(page).plan.review.ignored) == 3


def test_why_tells_reason_source_and_benchmark(panel: ProblemsPanel) -> None:
    look_at(panel, "administrator-without-mfa")
    assert "One guessed or leaked password" in panel.details.why.text()
    assert "CIS Alibaba Cloud Foundation Benchmark 2.0: 1.4" in panel.details.source.text()


def test_it_folds_up_to_its_head(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    tall = panel.height()
    qtbot.keyClick(page, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: panel.height() < tall / 2)
    assert panel.head.isVisible()
    assert panel.head.fold.accessibleName() == words.unfold()
    assert page.views.height() > page.split.height() - tall
    qtbot.mouseClick(panel.head.fold, LEFT)
    qtbot.waitUntil(lambda: panel.table.isVisible() and panel.height() > tall / 2)


def test_without_problems_it_says_so(page: PlanPage, panel: ProblemsPanel, qtbot: QtBot) -> None:
    panel.table.selectAll()
    panel.ignore()
    dialog = panel.findChild(IgnoreDialog)
    qtbot.keyClicks(dialog.reason, "All of it is known.")
    dialog.accept()
    rest(page, qtbot)
    assert panel.nothing.isVisible()
    assert panel.nothing.heading.text() == words.none_found()


def test_the_menu_copies_what_is_chosen(panel: ProblemsPanel) -> None:
    look_at(panel, "administrator-without-mfa")
    menu = panel.menu()
    assert menu is not None
    next(each for each in menu.actions() if each.text() == words.copy()).trigger()
    assert 'User "erin" can do everything with a password alone.' in QApplication.clipboard().text()
