"""Bringing an account in."""

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.exchange.collecting import collecting_script
from ramkeep.core.plan.model.plan import Plan
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_ports import LooseFile
from ramkeep.ui.plan.importing import words
from ramkeep.ui.plan.importing.dialog import ImportDialog
from ramkeep.ui.plan.importing.reading import Abandoned, Reading
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton
USERS = {
    "Users": {
        "User": [{"UserName": "alice", "UserId": "1", "DisplayName": "Alice A."}, {"UserName": "new", "UserId": "2"}]
    }
}


@pytest.fixture
def desk(plan_desk: PlanDesk) -> PlanDesk:
    plan_desk.folder.write(
        "/in", [LooseFile("ListUsers.json", json.dumps(USERS).encode()), LooseFile("bad.json", b"{")]
    )
    plan_desk.folder.write("/nothing", [LooseFile("readme.md", b"hello")])
    return plan_desk


@pytest.fixture
def dialog(desk: PlanDesk, model: PlanModel, tasks: Tasks, theme: Theme, qtbot: QtBot) -> Iterator[ImportDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = ImportDialog(theme, desk, tasks, model, parent)
    made.show()
    yield made
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=15000)


def found(dialog: ImportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, place: str = "/in") -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: place)
    qtbot.mouseClick(dialog.choose.folder, LEFT)
    qtbot.waitUntil(lambda: dialog.found.isVisible())


def test_it_tells_what_was_found_and_what_is_missing(
    dialog: ImportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(dialog, qtbot, monkeypatch)
    assert "2 user" in dialog.found.counts.text()
    assert dialog.found.lossy.isVisible()
    notes = [dialog.found.notes.item(place).text() for place in range(dialog.found.notes.count())]
    assert any(note.startswith(f"{words.missing_mark()}: bad.json") for note in notes)


def test_a_new_plan_is_the_first_choice(dialog: ImportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    found(dialog, qtbot, monkeypatch)
    with qtbot.waitSignal(dialog.plan_made) as made:
        qtbot.mouseClick(dialog.bring, LEFT)
    plan = made.args[0]
    assert isinstance(plan, Plan)
    assert sorted(plan.users) == ["alice", "new"]
    assert not dialog.isVisible()


def test_a_merge_is_one_step(
    dialog: ImportDialog, model: PlanModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = model.plan
    found(dialog, qtbot, monkeypatch)
    dialog.found.merge.click()
    qtbot.waitUntil(lambda: dialog.bring.isEnabled() and bool(dialog.found.effect.text()))
    assert "1 added" in dialog.found.effect.text()
    qtbot.mouseClick(dialog.bring, LEFT)
    assert model.plan.users["alice"].display_name == "Alice A."
    assert {"bob", "new"} <= model.plan.users.keys()
    assert model.session.undo_label == words.step(("in",))
    model.session.undo()
    assert model.plan == before


def test_what_the_account_has_not_is_taken_out_on_request(
    dialog: ImportDialog, model: PlanModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    found(dialog, qtbot, monkeypatch)
    assert not dialog.found.remove.isEnabled()
    dialog.found.merge.click()
    dialog.found.remove.click()
    qtbot.waitUntil(lambda: dialog.bring.isEnabled())
    qtbot.mouseClick(dialog.bring, LEFT)
    assert sorted(model.plan.users) == ["alice", "new"]


def test_files_that_say_nothing_are_refused_with_the_reason(
    dialog: ImportDialog, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (["/nothing"], ""))
    qtbot.mouseClick(dialog.choose.files, LEFT)
    qtbot.waitUntil(lambda: dialog.choose.refusal.isVisible())
    assert "Nothing in these files is part of an account." in dialog.choose.refusal.text.text()
    dialog.read(["/gone"])
    qtbot.waitUntil(lambda: dialog.choose.refusal.text.text() == words.not_found("/gone"))


def test_folders_can_be_dropped(dialog: ImportDialog, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/in")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.choose.dropEvent(QDropEvent(QPoint(1, 1), Qt.DropAction.CopyAction, data, buttons, keys))
    qtbot.waitUntil(lambda: dialog.found.isVisible())


def test_reading_can_be_canceled(dialog: ImportDialog, qtbot: QtBot) -> None:
    dialog.read(["/in"])
    assert dialog.busy.isVisible()
    qtbot.mouseClick(dialog.cancel, LEFT)
    assert dialog.choose.isVisible()
    assert dialog.incoming is None
    assert dialog.isVisible()


def test_an_abandoned_reading_stops_at_the_next_file(desk: PlanDesk) -> None:
    reading = Reading(desk.folder, ["/in"])
    reading.abandon()
    with pytest.raises(Abandoned):
        reading.run()
    assert reading.files == 0


def test_the_collecting_script_is_saved(
    dialog: ImportDialog, desk: PlanDesk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/out/collect.sh", ""))
    qtbot.mouseClick(dialog.choose.script, LEFT)
    qtbot.waitUntil(lambda: bool(dialog.choose.told.text()))
    (file,) = desk.folder.read("/out")
    assert file.data.decode() == collecting_script()
    assert file.executable


def test_without_an_open_plan_there_is_only_a_new_one(desk: PlanDesk, tasks: Tasks, theme: Theme, qtbot: QtBot) -> None:
    dialog = ImportDialog(theme, desk, tasks, None, None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.read(["/in"])
    qtbot.waitUntil(lambda: dialog.found.isVisible())
    assert not dialog.found.merge.isVisible()
    assert dialog.bring.isEnabled()
