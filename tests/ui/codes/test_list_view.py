"""The list repaints and computes no more than what is seen, and the keyboard walks it."""

from html import unescape

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QPaintEvent, QRegion
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from ramkeep.core.codes import otp
from ramkeep.services.preferences import Preferences
from ramkeep.ui.codes import tooltips
from ramkeep.ui.codes.card_layout import Part, row_height
from ramkeep.ui.codes.list_view import CodesList
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, an_account, set_up

MANY = 10_000


@pytest.fixture
def crowd(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Scene:
    """Ten thousand accounts."""
    return set_up(qtbot, theme, tasks, [an_account(n, f"Site {n:05}", f"user{n % 7}@example.com") for n in range(MANY)])


@pytest.fixture
def computed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The moving factor of each code that is computed from now on."""
    made: list[int] = []
    real = otp.code
    monkeypatch.setattr(otp, "code", lambda credential, factor: made.append(factor) or real(credential, factor))
    return made


class Paints(QObject):
    """Notes what is painted of a list from now on."""

    def __init__(self, cards: CodesList) -> None:
        super().__init__(cards)
        QApplication.processEvents()
        self.regions: list[QRegion] = []
        cards.viewport().installEventFilter(self)

    def touch(self, rect: QRect) -> bool:
        """Was any of this painted?"""
        return any(region.intersects(rect) for region in self.regions)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


class TestTenThousandAccounts:
    def test_only_what_is_seen_is_computed(self, crowd: Scene, computed: list[int]) -> None:
        crowd.page.repaint()
        crowd.desk.clock.advance(30)
        computed.clear()
        crowd.cards.beat()
        crowd.page.repaint()
        assert 0 < len(computed) <= 2 * (664 // row_height() + 1)

    def test_a_search_computes_only_what_it_shows(self, crowd: Scene, computed: list[int]) -> None:
        crowd.qtbot.keyClicks(crowd.page.header.search, "user3 site 0")
        assert crowd.page.header.count.text() == f"{MANY // 7 + 1} of {MANY} accounts"
        QApplication.processEvents()
        assert len(computed) <= 200

    def test_a_beat_asks_for_the_visible_rows_only(self, crowd: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
        crowd.cards.scrollToBottom()
        asked = []
        view = crowd.board.view
        monkeypatch.setattr(crowd.board, "view", lambda account, at: asked.append(account) or view(account, at))
        crowd.cards.beat()
        assert 0 < len(asked) <= 664 // row_height() + 2
        assert asked[-1] is crowd.cards.accounts[-1]

    def test_the_last_card_can_be_seen_whole(self, crowd: Scene) -> None:
        crowd.press(Qt.Key.Key_End)
        crowd.cards.scrollToBottom()
        last = crowd.cards.row_rect(MANY - 1)
        assert crowd.cards.viewport().rect().contains(last)
        assert crowd.cards.currentIndex().row() == MANY - 1


def test_a_beat_within_a_period_repaints_the_rings_alone(scene: Scene) -> None:
    scene.cards.beat()
    painted = Paints(scene.cards)
    changed = QSignalSpy(scene.cards.model().dataChanged)
    scene.desk.clock.advance(0.25)
    scene.cards.beat()
    QApplication.processEvents()
    rings = QRegion()
    for issuer in ("Alibaba Cloud", "GitHub", "Grafana", "阿里云 RAM 用户", "Steam"):
        rings += QRegion(scene.layout(issuer).ring)
    assert changed.count() == 0
    assert painted.regions
    assert all(region.subtracted(rings).isEmpty() for region in painted.regions)


def test_a_new_code_is_told_for_its_row(scene: Scene) -> None:
    scene.cards.beat()
    changed = QSignalSpy(scene.cards.model().dataChanged)
    scene.desk.clock.advance(30)
    scene.cards.beat()
    rows = sorted(changed.at(number)[0].row() for number in range(changed.count()))
    assert rows == [0, 1, 2, 3, 5]


def test_a_code_that_begins_to_expire_is_repainted(scene: Scene) -> None:
    scene.desk.clock.set_to(1_700_000_010.0 + 24.9)
    scene.cards.beat()
    painted = Paints(scene.cards)
    scene.desk.clock.advance(0.25)
    scene.cards.beat()
    scene.qtbot.waitUntil(lambda: painted.touch(scene.layout("GitHub").code))


def test_a_reveal_ends_by_itself(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True))
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_Space)
    scene.cards.beat()
    painted = Paints(scene.cards)
    scene.desk.clock.advance(10)
    scene.cards.beat()
    scene.qtbot.waitUntil(lambda: painted.touch(scene.layout("GitHub").code))


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Home], 0), ([Qt.Key.Key_End], 6), ([Qt.Key.Key_Down], 2), ([Qt.Key.Key_Up], 0), ([Qt.Key.Key_S], 5),
        ([Qt.Key.Key_G], 2),
    ],
)  # fmt: skip
def test_keys_walk_the_list(scene: Scene, keys: list[Qt.Key], row: int) -> None:
    scene.choose("GitHub")
    for key in keys:
        scene.press(key)
    assert scene.cards.currentIndex().row() == row


def test_a_screen_reader_finds_the_list_and_its_cards(scene: Scene) -> None:
    cards = QAccessible.queryAccessibleInterface(scene.cards)
    assert cards.text(QAccessible.Text.Name) == "Codes"
    assert cards.role() is QAccessible.Role.List
    texts = [cards.child(number).text(QAccessible.Text.Name) for number in range(cards.childCount())]
    code = scene.view("GitHub").code
    assert code is not None
    assert any(text.startswith(f"GitHub, mei.chen, {' '.join(code)}") for text in texts)


def test_a_hidden_code_is_nowhere_for_a_screen_reader(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True))
    cards = QAccessible.queryAccessibleInterface(scene.cards)
    texts = " ".join(
        cards.child(number).text(kind) for number in range(cards.childCount()) for kind in QAccessible.Text
    )
    for issuer in ("Alibaba Cloud", "GitHub", "Grafana", "Steam"):
        code = scene.view(issuer).code
        assert code is not None
        assert code not in texts
        assert " ".join(code) not in texts
    assert texts.count("code hidden") >= 5


def test_scrolling_under_the_pointer_moves_the_hover(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(n, f"Site {n}", "mei") for n in range(30)])
    scene.qtbot.mouseMove(scene.cards.viewport(), scene.cards.layout_of(1).names.center())
    assert scene.cards.card.pointed == (1, Part.NAMES)
    scene.cards.verticalScrollBar().setValue(10 * row_height())
    assert scene.cards.card.pointed != (1, Part.NAMES)


def test_the_cards_keep_their_width_beside_a_scroll_bar(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    few = set_up(qtbot, theme, tasks, [an_account(1, "GitHub", "mei")])
    many = set_up(qtbot, theme, tasks, [an_account(n, f"Site {n}", "mei") for n in range(30)])
    assert many.cards.verticalScrollBar().isVisible()
    assert not few.cards.verticalScrollBar().isVisible()
    assert few.cards.layout_of(0).card == many.cards.layout_of(0).card
    assert many.cards.viewport().rect().contains(many.cards.layout_of(0).card)
    header = few.page.header
    right = header.mapTo(few.page, QPoint(header.add.geometry().right(), 0)).x()
    assert few.cards.viewport().mapTo(few.page, few.cards.layout_of(0).card.topRight()).x() == right


class TestTooltip:
    def test_a_name_that_is_cut_is_told_whole_and_never_read_as_html(
        self, qtbot: QtBot, theme: Theme, tasks: Tasks
    ) -> None:
        name = "<img src='file:///etc/passwd'>" + "x" * 200
        scene = set_up(qtbot, theme, tasks, [an_account(1, name, "mei")])
        text = tooltips.of(scene.view(name), scene.cards.layout_of(0), Part.NAMES)
        assert "<img" not in text
        assert name in unescape(text)

    def test_a_name_that_fits_is_not_told_again(self, scene: Scene) -> None:
        assert tooltips.of(scene.view("GitHub"), scene.layout("GitHub"), Part.NAMES) == ""

    @pytest.mark.parametrize(
        ("issuer", "part", "text"),
        [("GitHub", Part.COPY, "Copy"), ("GitHub", Part.MORE, "More"), ("Old phone", Part.CHIP, "PIN")],
    )
    def test_painted_buttons_have_names(self, scene: Scene, issuer: str, part: Part, text: str) -> None:
        assert text in tooltips.of(scene.view(issuer), scene.layout(issuer), part)

    def test_it_appears_over_the_icon(self, scene: Scene) -> None:
        point = scene.layout("GitHub").copy.center()
        where = scene.cards.viewport().mapToGlobal(point)
        QApplication.sendEvent(scene.cards.viewport(), QHelpEvent(QEvent.Type.ToolTip, point, where))
        assert "Copy" in QToolTip.text()
        QToolTip.hideText()


def test_rows_are_where_qt_puts_them(scene: Scene) -> None:
    for row in range(len(scene.cards.accounts)):
        rect = scene.cards.visualRect(scene.cards.model().index(row, 0))
        assert (rect.top(), rect.height()) == (scene.cards.row_rect(row).top(), scene.cards.row_rect(row).height())
