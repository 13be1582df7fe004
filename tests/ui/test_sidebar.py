"""The sidebar leads from room to room, wide or narrow."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from ramkeep.ui.rooms import PLACES
from ramkeep.ui.sidebar import NARROW, WIDE, Sidebar
from ramkeep.ui.theme.theme import Theme


@pytest.fixture
def sidebar(qtbot: QtBot, theme: Theme) -> Sidebar:
    made = Sidebar(theme, PLACES)
    qtbot.addWidget(made)
    made.resize(WIDE, 600)
    made.show()
    made.show_current("show_codes")
    return made


def test_a_click_leads_there(qtbot: QtBot, sidebar: Sidebar) -> None:
    row = sidebar.list.visualRect(sidebar.list.model().index(len(PLACES) - 1, 0))
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert chosen.args == ["show_settings"]


@pytest.mark.parametrize(("key", "place"), [(Qt.Key.Key_Down, "show_enroll"), (Qt.Key.Key_S, "show_settings")])
def test_arrows_and_letters_lead_there(qtbot: QtBot, sidebar: Sidebar, key: Qt.Key, place: str) -> None:
    with qtbot.waitSignal(sidebar.chosen) as chosen:
        qtbot.keyClick(sidebar.list, key)
    assert chosen.args == [place]


def test_to_mark_a_place_does_not_lead_there(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.assertNotEmitted(sidebar.chosen):
        sidebar.show_current("show_settings")
    assert sidebar.list.currentIndex().data() == "Settings"


def test_narrow_it_shows_icons_alone_and_keeps_its_names(sidebar: Sidebar) -> None:
    wide = sidebar.grab().toImage()
    sidebar.set_narrow(True)
    assert sidebar.narrow
    assert sidebar.width() == NARROW
    assert sidebar.grab().toImage() != wide
    interface = QAccessible.queryAccessibleInterface(sidebar.list)
    names = [interface.child(row).text(QAccessible.Text.Name) for row in range(interface.childCount())]
    assert names == ["Codes", "Add account", "Plan", "Checklist", "Settings"]
    sidebar.set_narrow(False)
    assert sidebar.width() == WIDE


def test_the_buttons_at_the_foot_have_names_and_tell_their_keys(qtbot: QtBot, sidebar: Sidebar) -> None:
    for button, name, wish in (
        (sidebar.lock_button, "Lock", sidebar.lock_wanted),
        (sidebar.keys_button, "Keys", sidebar.keys_wanted),
        (sidebar.toggle_button, "Show or hide the sidebar", sidebar.toggle_wanted),
    ):
        assert button.accessibleName() == name
        assert button.toolTip().startswith(f"{name} (Ctrl+")
        with qtbot.waitSignal(wish):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_its_rows_follow_the_theme(sidebar: Sidebar, theme: Theme) -> None:
    light = sidebar.list.grab().toImage()
    theme.choose("dark")
    assert sidebar.list.grab().toImage() != light
