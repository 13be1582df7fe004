"""The planner while the vault is locked."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ramkeep.ui.presenter import Presenter
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow
from tests.fakes.desk import desk


def test_a_plan_needs_no_unlocked_vault(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    presenter = Presenter(desk().parts, window, Tasks(window), theme)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert presenter.lock_page is not None
    button = presenter.lock_page.plan_button
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    alone = presenter.plan_alone
    assert alone is not None
    assert window.page is alone
    assert alone.page.start.tiles[0].hasFocus()
    alone.page.start.tiles[0].click()
    model = alone.page.model
    assert model is not None
    qtbot.waitUntil(lambda: model.is_up_to_date)

    qtbot.mouseClick(alone.back, Qt.MouseButton.LeftButton)
    assert presenter.lock_page is not None
    assert presenter.plan_alone is None
    qtbot.mouseClick(presenter.lock_page.plan_button, Qt.MouseButton.LeftButton)
    assert presenter.plan_alone is not None
    assert presenter.plan_alone.page.model is model
    presenter.finish()
