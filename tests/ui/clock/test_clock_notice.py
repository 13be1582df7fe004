"""The codes page tells why its codes may be wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import an_account, set_up


def test_it_comes_with_the_next_beat_and_leads_to_the_check(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(1, "GitHub", "mei")])
    notice = scene.page.clock_notice
    assert not notice.isVisible()
    scene.desk.clock.set_to(scene.desk.clock.now() - 3600)
    qtbot.waitUntil(notice.isVisible)
    assert "set back by 60 min" in notice.text.text()
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    (dialog,) = scene.page.findChildren(ClockCheck)
    assert dialog.isVisible()
    dialog.reject()
    assert QApplication.activeModalWidget() is None


def test_a_correction_of_a_clock_that_is_kept_right_is_doubted_once(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(1, "GitHub", "mei")])
    notice = scene.page.clock_notice
    scene.desk.clock_state.kept_right = False
    scene.vault.apply(lambda contents: contents.with_clock_correction(-40))
    scene.page.refresh()
    assert not notice.isVisible()
    scene.desk.clock_state.kept_right = True
    qtbot.waitUntil(notice.isVisible)
    assert "correction of −40 s" in notice.text.text()
    qtbot.mouseClick(notice.button, Qt.MouseButton.LeftButton)
    assert not notice.isVisible()
    scene.page.findChildren(ClockCheck)[0].reject()
    scene.vault.apply(lambda contents: contents.with_clock_correction(30))
    scene.page.refresh()
    assert notice.isVisible()
