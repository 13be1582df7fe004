"""Codes of one account together, the owner marked, and its use counted."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.holder import Holder
from ramkeep.services.root_use import DISMISSED, KEY
from ramkeep.ui.codes import words
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, an_account, set_up

ID = "1234567890123456"
LEFT = Qt.MouseButton.LeftButton


def dated(account: Account, day: int, holder: str = "") -> Account:
    return replace(account, added_at=day, holder=holder)


def company() -> tuple[Account, ...]:
    """Four codes, two of them with one label, and another site between."""
    return (
        dated(an_account(1, "Aliyun", f"mei@{ID}"), 1_700_000_000),
        dated(an_account(2, "GitHub", "mei"), 1_700_000_001),
        dated(an_account(3, "Aliyun", f"mei@{ID}"), 1_750_000_000),
        dated(an_account(4, "Aliyun", "ops@example.com"), 1_750_000_001, str(Holder(ID))),
    )


def numbers(scene: Scene) -> list[int]:
    return [int(account.id, 16) for account in scene.cards.accounts]


def test_the_owner_is_first_under_the_heading(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    assert numbers(scene) == [4, 1, 3, 2]
    assert scene.cards.places.headings == {0: ID, 3: ""}
    assert words.root_chip() in words.spoken(scene.board.view(scene.cards.accounts[0], scene.desk.clock.now()))
    for row in range(4):
        rect = scene.cards.visualRect(scene.cards.model().index(row, 0))
        assert rect.bottom() == scene.cards.row_rect(row).bottom()
    assert not scene.cards.grab().isNull()


def test_clicks_find_the_card_under_its_heading(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    for row in (0, 3):
        scene.click(scene.cards.layout_of(row).code.center())
        assert scene.cards.currentIndex().row() == row
        view = scene.board.view(scene.cards.accounts[row], scene.desk.clock.now())
        assert scene.clipboard == view.code
    scene.click(QPoint(200, 8))
    assert scene.cards.currentIndex().row() == 3


def test_a_search_needs_no_headings(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    scene.page.header.search.setText("mei")
    assert scene.cards.places.headings == {}
    scene.page.header.search.clear()
    assert scene.cards.places.headings == {0: ID, 3: ""}


def test_what_is_arranged_by_hand_stays(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    scene.cards.choose(3)
    scene.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: numbers(scene) == [4, 1, 2, 3])
    assert scene.cards.places.headings == {0: ID, 2: ""}
    assert [int(each.id, 16) for each in scene.saved().accounts] == [4, 1, 2, 3]
    scene.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: numbers(scene) == [4, 1, 3, 2])
    assert [int(each.id, 16) for each in scene.saved().accounts] == [1, 2, 3, 4]


def test_two_of_one_label_are_told_apart(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    views = [scene.board.view(account, scene.desk.clock.now()) for account in scene.cards.accounts]
    assert [view.alike for view in views] == [False, True, True, False]
    assert len({words.told_apart(view.account) for view in views[1:3]}) == 2
    assert words.told_apart(views[1].account) in words.spoken(views[1])


def use_root(scene: Scene, times: int) -> None:
    """Copy its code, with an hour between."""
    for _ in range(times):
        scene.desk.clock.advance(3600)
        scene.cards.choose(0)
        scene.press(Qt.Key.Key_Return)


def test_the_third_use_of_root_is_told_and_dismissed(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    use_root(scene, 2)
    assert scene.page.root_often.isHidden()
    use_root(scene, 1)
    assert scene.page.root_often.isVisible()
    assert "3" in scene.page.root_often.text.text()
    qtbot.waitUntil(lambda: scene.desk.settings.get(KEY) is not None)
    qtbot.mouseClick(scene.page.root_often.button, LEFT)
    assert scene.page.root_often.isHidden()
    qtbot.waitUntil(lambda: scene.desk.settings.get(DISMISSED) is not None)
    use_root(scene, 1)
    assert scene.page.root_often.isHidden()


def test_other_codes_are_not_counted(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    for _ in range(4):
        scene.desk.clock.advance(3600)
        scene.cards.choose(1)
        scene.press(Qt.Key.Key_Return)
    assert scene.page.root_often.isHidden()
    assert scene.desk.settings.get(KEY) is None


def test_a_look_at_a_hidden_code_counts(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, company())
    scene.cards.choose(0)
    scene.press(Qt.Key.Key_Space)
    assert scene.desk.settings.get(KEY) is None
    scene.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: scene.desk.settings.get(KEY) is not None)
