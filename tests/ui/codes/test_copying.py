"""Codes reach the clipboard by mouse and by key."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.vault.contents import Contents
from ramkeep.services.ports import ClipboardRefused
from ramkeep.services.preferences import Preferences
from ramkeep.ui.codes import words
from ramkeep.ui.codes.edit_dialog import EditDialog
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, set_up, some_accounts

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_click_on_a_card_copies_its_code(scene: Scene) -> None:
    told = QSignalSpy(scene.page.status_changed)
    scene.click(scene.layout("GitHub").names.center())
    assert scene.clipboard == scene.view("GitHub").code
    assert scene.cards.account is scene.cards.accounts[scene.row("GitHub")]
    assert told.count() == 1
    assert scene.copied.left == 30


def test_a_click_between_two_cards_copies_nothing(scene: Scene) -> None:
    card = scene.layout("GitHub").card
    scene.click(QPoint(card.center().x(), card.bottom() + 2))
    assert scene.clipboard == ""


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
        (Qt.Key.Key_C, CTRL),
    ],
)
def test_a_key_copies_the_code_of_the_current_card(scene: Scene, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    scene.choose("Grafana")
    scene.press(key, modifier)
    assert scene.clipboard == scene.view("Grafana").code


def test_the_coming_code_is_copied_by_its_key(scene: Scene) -> None:
    scene.choose("Grafana")
    scene.press(Qt.Key.Key_C, CTRL | SHIFT)
    assert scene.clipboard == scene.view("Grafana").next_code
    assert scene.cards.card.badge is not None
    assert scene.cards.card.badge.text == words.next_copied()


def test_a_double_click_copies_once(scene: Scene) -> None:
    told = QSignalSpy(scene.page.status_changed)
    point = scene.layout("GitHub").names.center()
    scene.click(point)
    scene.qtbot.mouseDClick(scene.cards.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert told.count() == 1


def test_a_press_that_ends_elsewhere_copies_nothing(scene: Scene) -> None:
    viewport = scene.cards.viewport()
    scene.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=scene.layout("GitHub").names.center())
    scene.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=scene.layout("Grafana").names.center())
    assert scene.clipboard == ""


def test_the_copied_card_wears_a_chip_for_two_seconds(scene: Scene) -> None:
    scene.click(scene.layout("GitHub").names.center())
    badge = scene.cards.card.badge
    assert badge is not None
    assert (badge.account_id, badge.text) == (scene.cards.accounts[1].id, "Copied")
    assert not scene.layout("GitHub").chip.isEmpty()
    assert scene.layout("Grafana").chip.isEmpty()
    scene.qtbot.waitUntil(lambda: scene.cards.card.badge is None, timeout=4000)
    assert scene.layout("GitHub").chip.isEmpty()


def test_a_copy_is_announced(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    spoken = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: spoken.append(event.message()))
    scene.click(scene.layout("GitHub").names.center())
    assert len(spoken) == 1
    assert "GitHub" in spoken[0]
    assert str(scene.view("GitHub").code) not in spoken[0]


def test_the_time_on_the_clipboard_follows_the_choice(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(clear_after=10))
    scene.click(scene.layout("GitHub").names.center())
    assert scene.copied.left == 10


def test_a_clipboard_that_refuses_is_told_and_wears_no_chip(scene: Scene) -> None:
    scene.desk.clipboard.refuses = ClipboardRefused("Another program holds it.")
    scene.click(scene.layout("GitHub").names.center())
    assert "Another program holds it." in scene.toasts[-1][0]
    assert scene.cards.card.badge is None


def test_a_hidden_code_is_copied_without_being_shown(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True))
    scene.click(scene.layout("GitHub").names.center())
    assert scene.clipboard == scene.view("GitHub").code
    assert scene.view("GitHub").hidden


def test_space_shows_a_hidden_code_for_ten_seconds(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True))
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_Space)
    assert not scene.view("GitHub").hidden
    scene.desk.clock.advance(10)
    assert scene.view("GitHub").hidden


def test_a_click_on_the_dots_shows_the_code_and_copies_nothing(scene: Scene) -> None:
    scene.page.preferences_changed(Preferences(hide_codes=True))
    scene.click(scene.layout("GitHub").code.center())
    assert not scene.view("GitHub").hidden
    assert scene.clipboard == ""


def test_space_hides_a_single_code_and_shows_it_again(scene: Scene) -> None:
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_Space)
    assert scene.view("GitHub").hidden
    assert not scene.view("Grafana").hidden
    scene.press(Qt.Key.Key_Space)
    assert not scene.view("GitHub").hidden


def test_the_copy_icon_of_the_hovered_card_copies(scene: Scene) -> None:
    scene.click(scene.layout("Grafana").copy.center())
    assert scene.clipboard == scene.view("Grafana").code


def test_a_card_without_its_pin_asks_for_it_instead(scene: Scene) -> None:
    scene.choose("Old phone")
    scene.press(Qt.Key.Key_Return)
    assert scene.clipboard == ""
    dialog = scene.dialog(EditDialog)
    scene.qtbot.waitUntil(dialog.pin.hasFocus)
    dialog.reject()


def test_the_trouble_chip_opens_the_field_of_the_pin(scene: Scene) -> None:
    scene.click(scene.layout("Old phone").chip.center())
    scene.dialog(EditDialog).reject()


def test_a_clock_before_1970_is_told(scene: Scene) -> None:
    scene.desk.clock.set_to(-10)
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_Return)
    assert "1970" in scene.toasts[-1][0]
    assert scene.clipboard == ""


class TestCounter:
    """HOTP: the vault counts on before the code is seen."""

    def test_the_button_shows_a_code_that_the_file_has_counted(self, scene: Scene) -> None:
        account_id = scene.cards.accounts[scene.row("Bank")].id
        order = []
        scene.vault.on_changed(lambda: order.append(scene.saved().find(account_id).credential.counter))
        show = scene.board.show_counter_code
        scene.board.show_counter_code = lambda *shown: (order.append("shown"), show(*shown))  # type: ignore[method-assign]
        scene.click(scene.layout("Bank").next.center())
        scene.qtbot.waitUntil(lambda: scene.view("Bank").code is not None)
        assert order == [1, "shown"]
        assert scene.clipboard == ""

    def test_enter_makes_and_copies_the_first_code_and_then_copies_the_same(self, scene: Scene) -> None:
        scene.choose("Bank")
        scene.press(Qt.Key.Key_Return)
        scene.qtbot.waitUntil(lambda: scene.clipboard != "")
        first = scene.clipboard
        assert first == scene.view("Bank").code
        scene.press(Qt.Key.Key_Return)
        assert scene.clipboard == first
        assert scene.saved().accounts[4].credential.counter == 1

    def test_the_key_of_the_next_code_counts_on(self, scene: Scene) -> None:
        scene.choose("Bank")
        scene.press(Qt.Key.Key_Return)
        scene.qtbot.waitUntil(lambda: scene.clipboard != "")
        first = scene.clipboard
        scene.press(Qt.Key.Key_C, CTRL | SHIFT)
        scene.qtbot.waitUntil(lambda: scene.clipboard != first)
        assert scene.saved().accounts[4].credential.counter == 2

    def test_a_double_click_uses_one_code(self, scene: Scene) -> None:
        point = scene.layout("Bank").next.center()
        scene.click(point)
        scene.qtbot.mouseDClick(scene.cards.viewport(), Qt.MouseButton.LeftButton, pos=point)
        scene.qtbot.waitUntil(lambda: scene.view("Bank").code is not None)
        scene.tasks.wait()
        assert scene.saved().accounts[4].credential.counter == 1

    def test_a_click_beside_the_button_uses_none(self, scene: Scene) -> None:
        scene.click(scene.layout("Bank").names.center())
        scene.tasks.wait()
        assert scene.saved().accounts[4].credential.counter == 0

    def test_a_vault_that_cannot_be_saved_gives_no_code(self, scene: Scene) -> None:
        scene.desk.file.refuses = OSError(28, "No space left on device")
        scene.click(scene.layout("Bank").next.center())
        scene.qtbot.waitUntil(lambda: bool(scene.toasts))
        assert "No space left on device" in scene.toasts[0][0]
        assert scene.view("Bank").code is None
        scene.desk.file.refuses = None
        scene.click(scene.layout("Bank").next.center())
        scene.qtbot.waitUntil(lambda: scene.view("Bank").code is not None)

    def test_the_code_is_seen_though_codes_are_hidden(self, scene: Scene) -> None:
        scene.page.preferences_changed(Preferences(hide_codes=True))
        scene.click(scene.layout("Bank").next.center())
        scene.qtbot.waitUntil(lambda: scene.view("Bank").code is not None)
        assert not scene.view("Bank").hidden
        scene.desk.clock.advance(10)
        assert scene.view("Bank").hidden

    def test_a_vault_open_for_reading_says_why_there_is_none(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, Contents(some_accounts()), read_only=True)
        scene.click(scene.layout("Bank").next.center())
        assert scene.toasts[-1][0] == words.read_only()
        assert scene.view("Bank").code is None

    def test_a_code_that_comes_after_the_lock_is_not_shown(self, scene: Scene) -> None:
        scene.click(scene.layout("Bank").next.center())
        scene.tasks.wait()
        scene.vault.lock()
        scene.page.refresh()
        QApplication.processEvents()
        scene.vault.unlock("tarn quilt ember oxbow")
        scene.page.refresh()
        assert scene.view("Bank").code is None


def test_leaving_the_list_takes_the_hover_away(scene: Scene) -> None:
    scene.qtbot.mouseMove(scene.cards.viewport(), scene.layout("GitHub").copy.center())
    assert scene.cards.card.pointed is not None
    scene.cards.viewportEvent(QEvent(QEvent.Type.Leave))
    assert scene.cards.card.pointed is None
