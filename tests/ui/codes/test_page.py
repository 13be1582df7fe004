"""The page round the list: search, what stands in the list's place, notices, the heartbeat and the lock."""

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QStyle, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.vault.contents import Contents, Unreadable
from ramkeep.services.preferences import Preferences
from ramkeep.ui.codes import motion, words
from ramkeep.ui.codes.list_view import CodesList
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, an_account, set_up, some_accounts

LEFT = Qt.MouseButton.LeftButton


class TestSearch:
    def test_each_letter_filters(self, scene: Scene) -> None:
        search = scene.page.header.search
        scene.qtbot.keyClicks(search, "g")
        assert scene.listed == ["GitHub", "Grafana"]
        scene.qtbot.keyClicks(search, "r")
        assert scene.listed == ["Grafana"]
        assert scene.page.header.count.text() == "1 of 7 accounts"
        scene.qtbot.keyClick(search, Qt.Key.Key_Backspace)
        assert scene.listed == ["GitHub", "Grafana"]

    def test_chinese_is_found(self, scene: Scene) -> None:
        scene.page.header.search.setText("阿里 只读")
        assert scene.listed == ["阿里云 RAM 用户"]

    def test_enter_copies_the_first(self, scene: Scene) -> None:
        scene.page.focus_search()
        scene.qtbot.keyClicks(scene.page.header.search, "graf")
        scene.qtbot.keyClick(scene.page.header.search, Qt.Key.Key_Return)
        assert scene.clipboard == scene.view("Grafana").code

    def test_enter_in_an_empty_field_copies_nothing(self, scene: Scene) -> None:
        scene.choose("GitHub")
        scene.page.focus_search()
        scene.qtbot.keyClick(scene.page.header.search, Qt.Key.Key_Return)
        assert scene.clipboard == ""

    def test_down_goes_to_the_list(self, scene: Scene) -> None:
        scene.page.focus_search()
        assert scene.page.header.search.hasFocus()
        scene.qtbot.keyClicks(scene.page.header.search, "g")
        scene.qtbot.keyClick(scene.page.header.search, Qt.Key.Key_Down)
        assert scene.cards.hasFocus()
        scene.press(Qt.Key.Key_Down)
        scene.press(Qt.Key.Key_Return)
        assert scene.clipboard == scene.view("Grafana").code

    def test_escape_clears_and_then_belongs_to_the_window(self, scene: Scene) -> None:
        search = scene.page.header.search
        search.setText("git")

        def asks() -> bool:
            event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
            event.ignore()
            QApplication.sendEvent(search, event)
            return event.isAccepted()

        assert asks()
        scene.qtbot.keyClick(search, Qt.Key.Key_Escape)
        assert search.text() == ""
        assert len(scene.listed) == 7
        assert not asks()

    def test_the_cross_clears(self, scene: Scene) -> None:
        search = scene.page.header.search
        assert not search.clear_button.isVisible()
        search.setText("git")
        scene.qtbot.mouseClick(search.clear_button, LEFT)
        assert search.text() == ""
        assert search.hasFocus()

    def test_the_chosen_card_stays_chosen_when_the_search_is_cleared(self, scene: Scene) -> None:
        scene.page.header.search.setText("steam")
        scene.page.header.search.clear()
        assert scene.cards.account is scene.cards.accounts[scene.row("Steam")]

    def test_nothing_found_says_so_and_offers_the_way_back(self, scene: Scene) -> None:
        scene.page.header.search.setText("grafna <b>")
        assert scene.page.places.currentWidget() is scene.page.no_match
        assert scene.page.no_match.heading.text() == "Nothing matches 'grafna <b>'"
        assert scene.page.no_match.heading.textFormat() is Qt.TextFormat.PlainText
        scene.qtbot.mouseClick(scene.page.no_match.findChild(QPushButton), LEFT)
        assert scene.page.places.currentWidget() is scene.cards
        assert scene.page.header.search.hasFocus()

    def test_a_long_query_does_not_widen_the_page(self, scene: Scene) -> None:
        scene.page.header.search.setText("w" * 5000)
        heading = scene.page.no_match.heading
        assert heading.fontMetrics().horizontalAdvance(heading.text()) <= heading.width()


class TestEmpty:
    def test_it_offers_the_first_account_and_nothing_else(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, ())
        assert scene.page.places.currentWidget() is scene.page.no_accounts
        assert not scene.page.header.search.isVisible()
        assert not scene.page.header.add.isVisible()
        asked = QSignalSpy(scene.page.add_requested)
        qtbot.mouseClick(scene.page.no_accounts.findChild(QPushButton), LEFT)
        assert asked.count() == 1

    def test_its_sentence_is_shown_whole(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        sentence = set_up(qtbot, theme, tasks, ()).page.no_accounts.sentence
        assert sentence.height() >= sentence.heightForWidth(sentence.width())

    def test_the_focus_goes_to_its_button(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, ())
        assert scene.page.no_accounts.findChild(QPushButton).hasFocus()

    def test_the_first_account_brings_the_list(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, ())
        scene.vault.apply(lambda contents: contents.with_accounts(some_accounts()))
        scene.page.refresh()
        assert len(scene.listed) == 7
        assert scene.page.places.currentWidget() is scene.cards
        assert scene.page.header.search.isVisible()
        assert scene.page.header.count.text() == "7 accounts"


class TestNotices:
    def test_entries_of_another_version_are_told(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        contents = Contents(some_accounts(), (Unreadable(b'{"type":"passkey"}'), Unreadable(b'{"type":"note"}')))
        scene = set_up(qtbot, theme, tasks, contents)
        assert scene.page.unreadable.isVisible()
        assert scene.page.unreadable.text.text() == words.unreadable(2)
        assert not scene.page.read_only.isVisible()

    def test_a_vault_open_for_reading_says_so(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, some_accounts(), read_only=True)
        assert scene.page.read_only.isVisible()
        scene.choose("GitHub")
        scene.press(Qt.Key.Key_Return)
        assert scene.clipboard == scene.view("GitHub").code

    def test_a_usual_vault_has_none(self, scene: Scene) -> None:
        assert not scene.page.notices.isVisible()


class TestHeartbeat:
    def beats(self, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> list[int]:
        """The beats from now on."""
        beats: list[int] = []
        monkeypatch.setattr(CodesList, "beat", lambda cards: beats.append(1))
        return beats

    def test_it_beats_about_four_times_a_second(self, scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
        beats = self.beats(scene, monkeypatch)
        scene.qtbot.waitUntil(lambda: len(beats) >= 3, timeout=2000)
        assert motion.beat_milliseconds(scene.page) == 250

    @pytest.mark.parametrize("leave", ["inactive", "hidden"])
    def test_it_rests_when_nobody_looks(self, scene: Scene, monkeypatch: pytest.MonkeyPatch, leave: str) -> None:
        beats = self.beats(scene, monkeypatch)
        if leave == "inactive":
            scene.page.set_active(False)
        else:
            scene.page.hide()
        assert not any(timer.isActive() for timer in scene.page.findChildren(QTimer))
        scene.page.show()
        scene.page.set_active(True)
        scene.qtbot.waitUntil(lambda: len(beats) >= 1, timeout=2000)

    def test_it_beats_once_a_second_where_little_motion_is_wished(
        self, scene: Scene, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(scene.page, "style", Still)
        scene.page.set_active(False)
        scene.page.set_active(True)
        assert [timer.interval() for timer in scene.page.findChildren(QTimer) if timer.isActive()] == [1000]
        assert motion.fade_milliseconds(scene.page) == 0


class Still:
    """What a page asks of the style of a desktop that wants no animations."""

    def styleHint(self, hint: QStyle.StyleHint, *_: object) -> int:
        return 0 if hint is QStyle.StyleHint.SH_Widget_Animation_Duration else 1


class TestLock:
    def test_nothing_is_left_on_the_page(self, scene: Scene) -> None:
        scene.page.header.search.setText("git")
        scene.click(scene.layout("GitHub").names.center())
        scene.cards.beat()
        scene.vault.lock()
        scene.page.refresh()
        assert scene.cards.accounts == ()
        assert len(scene.board) == 0
        assert scene.page.header.search.text() == ""
        assert scene.cards.card.badge is None
        assert scene.cards._seen == {}

    def test_a_change_that_ends_after_it_harms_nothing(self, scene: Scene) -> None:
        scene.choose("GitHub")
        scene.press(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
        scene.tasks.wait()
        scene.vault.lock()
        scene.page.refresh()
        QApplication.processEvents()
        assert scene.cards.accounts == ()


def test_preferences_take_effect_at_once(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True, clear_after=60, show_next=False))
    assert scene.view("GitHub").hidden
    assert scene.copied.seconds == 60
    assert not scene.cards.card.show_next


def test_the_main_button_asks_for_an_account(scene: Scene) -> None:
    asked = QSignalSpy(scene.page.add_requested)
    scene.qtbot.mouseClick(scene.page.header.add, LEFT)
    assert asked.count() == 1


def test_every_control_has_a_name_and_is_reached_by_tab(scene: Scene) -> None:
    controls = [
        each
        for kind in (QPushButton, QToolButton, QLineEdit, CodesList)
        for each in scene.page.findChildren(kind)
        if each.isVisible()
    ]
    for control in controls:
        assert control.accessibleName() or getattr(control, "text", str)()
    scene.page.header.search.setFocus()
    reached: set[QWidget | None] = set()
    for _ in range(6):
        reached.add(QApplication.focusWidget())
        scene.qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(controls) <= reached


def test_a_narrow_window_shows_everything(scene: Scene) -> None:
    scene.page.resize(720 - 56, 520 - 36)
    QApplication.processEvents()
    header = scene.page.header
    assert header.add.geometry().right() < header.width()
    assert header.count.geometry().right() <= header.search.geometry().left()
    assert scene.page.minimumSizeHint().width() <= 720 - 56


@pytest.mark.parametrize(
    "name",
    ["\u202egnp.exe", "line\nbreak", "\x00\x07", "x" * 5000, "Z" + "\u0311" * 500, "<b>bold</b>", "👩‍👩‍👧‍👦", "שלום"],
)
def test_hostile_names_leave_the_card_whole(qtbot: QtBot, theme: Theme, tasks: Tasks, name: str) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(1, name, name, note=name), an_account(2, "Plain", "mei")])
    layout = scene.cards.layout_of(0)
    plain = scene.cards.layout_of(1)
    assert layout.names.size() == plain.names.size()
    scene.page.focus_search()
    image = scene.cards.viewport().grab().toImage()
    gap = layout.card.bottom() + 3
    ground = image.pixelColor(2, gap)
    assert all(image.pixelColor(x, gap) == ground for x in range(layout.card.left(), layout.card.right()))
    scene.click(layout.names.center())
    assert scene.clipboard == scene.board.view(scene.cards.accounts[0], scene.desk.clock.now()).code
