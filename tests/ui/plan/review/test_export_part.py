"""The files for the account."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.checks.ignoring import ignoring
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.exchange.every_export import EXPORTS
from ramkeep.core.plan.model.edits import Add
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.values import User
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.dialog import ReviewDialog
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


def show(dialog: ReviewDialog, form: str, qtbot: QtBot) -> None:
    dialog.show_part(1)
    dialog.export.formats.button(list(EXPORTS).index(form)).click()
    qtbot.waitUntil(lambda: not dialog.export.busy.busy and dialog.export.file is not None, timeout=15000)


@pytest.mark.parametrize("form", EXPORTS)
def test_every_format_is_shown_as_it_will_be_written(
    form: str, dialog: ReviewDialog, model: PlanModel, qtbot: QtBot
) -> None:
    show(dialog, form, qtbot)
    export = EXPORTS[form](model.plan)
    part = dialog.export
    assert [part.files.item(at).text() for at in range(part.files.count())] == [each.name for each in export.files]
    assert part.text.isReadOnly()
    assert export.files[0].text.startswith(part.text.toPlainText()[:500])
    assert all(sentence[:20] in part.left_out.text() for sentence in export.left_out)


def test_a_file_is_chosen_and_copied(dialog: ReviewDialog, model: PlanModel, qtbot: QtBot) -> None:
    show(dialog, "script", qtbot)
    qtbot.keyClick(dialog.export.files, Qt.Key.Key_Down)
    qtbot.mouseClick(dialog.export.copy, LEFT)
    assert QApplication.clipboard().text() == EXPORTS["script"](model.plan).files[1].text
    assert dialog.export.told.text() == words.copied()


def test_all_files_are_saved_into_a_folder(
    dialog: ReviewDialog, model: PlanModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(dialog, "script", qtbot)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/out")
    qtbot.mouseClick(dialog.export.save, LEFT)
    qtbot.waitUntil(lambda: dialog.export.told.text() == words.saved("/out"))
    written = model.desk.folder.read("/out")
    assert [(file.name, file.data.decode(), file.executable) for file in written] == [
        (file.name, file.text, True) for file in EXPORTS["script"](model.plan).files
    ]


def test_errors_are_in_the_way_until_they_are_mended_or_ignored(
    dialog: ReviewDialog, model: PlanModel, qtbot: QtBot
) -> None:
    show(dialog, "script", qtbot)
    assert dialog.export.save.isEnabled()
    model.do(Add(User("a b"), as_found=True), "Add a name that RAM refuses")
    qtbot.waitUntil(lambda: bool(dialog.export.errors), timeout=15000)
    assert not dialog.export.save.isEnabled()
    assert not dialog.export.copy.isEnabled()
    assert dialog.export.notice.text.text() == words.blocked(dialog.export.errors or 0)
    assert model.findings is not None
    errors = [each for each in model.findings.problems if each.severity is Severity.ERROR]
    model.do(ignoring(model.plan, errors, "It is renamed by hand.", "2026-11-26"), "Ignore")
    qtbot.waitUntil(lambda: dialog.export.save.isEnabled(), timeout=15000)


def test_a_hostile_name_in_a_refusal_is_shown_harmless(
    plan_desk: PlanDesk, tasks: Tasks, theme: Theme, qtbot: QtBot
) -> None:
    model = PlanModel(plan_desk, PlanSession(plan_of([User("a\u202egnp.exe")])), tasks)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = ReviewDialog(theme, model, parent)
    dialog.show_part(1)
    qtbot.waitUntil(lambda: "[U+202E]" in dialog.export.told.text(), timeout=15000)
    assert "\u202e" not in dialog.export.told.text()
    qtbot.waitUntil(lambda: model.is_up_to_date and not dialog.changes.busy.busy, timeout=15000)


def test_the_way_to_the_errors_closes_the_dialog(dialog: ReviewDialog, model: PlanModel, qtbot: QtBot) -> None:
    show(dialog, "script", qtbot)
    model.do(Add(User("a b"), as_found=True), "Add a name that RAM refuses")
    qtbot.waitUntil(lambda: bool(dialog.export.errors), timeout=15000)
    with qtbot.waitSignal(dialog.errors_wanted):
        qtbot.mouseClick(dialog.export.notice.button, LEFT)
    assert not dialog.isVisible()
