"""The codes page tells when somebody set the clock."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import an_account, set_up


def test_it_comes_with_the_next_beat_and_leads_to_the_check(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(1, "GitHub", "mei")])
    jump = scene.page.jump
    assert not jump.isVisible()
    scene.desk.clock.set_to(scene.desk.clock.now() - 3600)
    qtbot.waitUntil(jump.isVisible)
    assert "set back by 60 min" in jump.text.text()
    qtbot.mouseClick(jump.button, Qt.MouseButton.LeftButton)
    assert not jump.isVisible()
    (dialog,) = scene.page.findChildren(ClockCheck)
    assert dialog.isVisible()
    dialog.reject()
    assert QApplication.activeModalWidget() is None
