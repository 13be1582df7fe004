"""Favorite, order, edit, delete and the way back, by mouse, key and menu; each in the file before it is on the page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ramkeep.core.vault.contents import Contents
from ramkeep.ui.codes import words
from ramkeep.ui.codes.delete_dialog import DeleteDialog
from ramkeep.ui.codes.edit_dialog import EditDialog
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, an_account, set_up, some_accounts

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def issuers(contents: Contents) -> list[str]:
    return [account.credential.issuer for account in contents.accounts]


def delete(scene: Scene, issuer: str) -> None:
    scene.choose(issuer)
    scene.press(Qt.Key.Key_Delete)
    scene.qtbot.mouseClick(scene.dialog(DeleteDialog).delete, LEFT)
    scene.wait_until_saved(lambda contents: issuer not in issuers(contents))


def drag(scene: Scene, issuer: str, to_row: float) -> None:
    """Take a card and bring its middle to the upper edge of a row."""
    viewport, start = scene.cards.viewport(), scene.layout(issuer).names.center()
    end = QPoint(start.x(), round(to_row * scene.cards.row_rect(0).height()))
    scene.qtbot.mousePress(viewport, LEFT, pos=start)
    scene.qtbot.mouseMove(viewport, start + QPoint(0, 20))
    scene.qtbot.mouseMove(viewport, end)
    scene.qtbot.mouseRelease(viewport, LEFT, pos=end)


class TestFavorite:
    def test_its_key_puts_the_star_on_and_the_card_first(self, scene: Scene) -> None:
        scene.choose("Steam")
        scene.press(Qt.Key.Key_D, CTRL)
        scene.wait_until_saved(lambda contents: contents.accounts[5].favorite)
        assert scene.listed[:3] == ["Alibaba Cloud", "GitHub", "Steam"]
        assert scene.cards.account is scene.cards.accounts[2]

    def test_its_key_takes_it_off_again(self, scene: Scene) -> None:
        scene.choose("Alibaba Cloud")
        scene.press(Qt.Key.Key_D, CTRL)
        scene.wait_until_saved(lambda contents: not contents.accounts[0].favorite)
        assert scene.listed[:2] == ["GitHub", "Alibaba Cloud"]


class TestOrder:
    def test_a_key_moves_a_card_down_and_up(self, scene: Scene) -> None:
        scene.choose("Grafana")
        scene.press(Qt.Key.Key_Down, ALT)
        scene.wait_until_saved(lambda contents: issuers(contents)[3] == "Grafana")
        scene.qtbot.waitUntil(lambda: scene.row("Grafana") == scene.cards.currentIndex().row() == 3)
        scene.press(Qt.Key.Key_Up, ALT)
        scene.wait_until_saved(lambda contents: issuers(contents)[2] == "Grafana")

    @pytest.mark.parametrize(("issuer", "key"), [("Grafana", Qt.Key.Key_Up), ("GitHub", Qt.Key.Key_Down)])
    def test_a_card_stays_among_its_kind(self, scene: Scene, issuer: str, key: Qt.Key) -> None:
        before = scene.listed
        scene.choose(issuer)
        scene.press(key, ALT)
        scene.tasks.wait()
        assert scene.listed == before
        assert scene.saved() == scene.vault.contents

    def test_dragging_moves_a_card(self, scene: Scene) -> None:
        drag(scene, "Grafana", 6)
        scene.wait_until_saved(lambda contents: issuers(contents)[5] == "Grafana")
        scene.qtbot.waitUntil(lambda: scene.row("Grafana") == 5)
        assert scene.clipboard == ""

    def test_dragging_ends_at_the_favorites(self, scene: Scene) -> None:
        drag(scene, "Steam", 0)
        scene.wait_until_saved(lambda contents: issuers(contents)[2] == "Steam")
        scene.qtbot.waitUntil(lambda: scene.row("Steam") == 2)

    def test_a_card_put_back_is_not_saved(self, scene: Scene) -> None:
        before = scene.desk.file.data
        drag(scene, "Grafana", 2.2)
        scene.tasks.wait()
        assert scene.desk.file.data == before

    def test_escape_lets_a_card_go(self, scene: Scene) -> None:
        before, viewport, start = scene.desk.file.data, scene.cards.viewport(), scene.layout("Grafana").names.center()
        scene.qtbot.mousePress(viewport, LEFT, pos=start)
        scene.qtbot.mouseMove(viewport, start + QPoint(0, 20))
        scene.qtbot.mouseMove(viewport, start + QPoint(0, 200))
        assert scene.cards.card.dragged == 2
        scene.press(Qt.Key.Key_Escape)
        assert scene.cards.card.dragged is None
        scene.qtbot.mouseRelease(viewport, LEFT, pos=start + QPoint(0, 200))
        scene.tasks.wait()
        assert scene.desk.file.data == before

    def test_a_line_shows_where_a_card_would_land(self, scene: Scene) -> None:
        viewport, start = scene.cards.viewport(), scene.layout("Grafana").names.center()
        edge = QPoint(start.x(), scene.cards.row_rect(5).top())
        accent = QColor(scene.theme.tokens.accent)
        assert viewport.grab().toImage().pixelColor(edge) != accent
        scene.qtbot.mousePress(viewport, LEFT, pos=start)
        scene.qtbot.mouseMove(viewport, start + QPoint(0, 20))
        scene.qtbot.mouseMove(viewport, edge)
        assert viewport.grab().toImage().pixelColor(edge) == accent
        scene.press(Qt.Key.Key_Escape)
        assert viewport.grab().toImage().pixelColor(edge) != accent

    def test_the_list_scrolls_while_a_card_is_held_at_its_edge(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, [an_account(number, f"Site {number}", "mei") for number in range(20)])
        viewport, bar, start = scene.cards.viewport(), scene.cards.verticalScrollBar(), QPoint(200, 120)
        qtbot.mousePress(viewport, LEFT, pos=start)
        qtbot.mouseMove(viewport, start + QPoint(0, 20))
        qtbot.mouseMove(viewport, QPoint(200, viewport.height() - 4))
        qtbot.waitUntil(lambda: bar.value() == bar.maximum())
        qtbot.mouseRelease(viewport, LEFT, pos=QPoint(200, viewport.height() - 4))
        scene.wait_until_saved(lambda contents: issuers(contents)[-1] == "Site 1")

    def test_a_search_holds_the_order_and_says_so(self, scene: Scene) -> None:
        scene.page.header.search.setText("a")
        scene.choose("Grafana")
        scene.press(Qt.Key.Key_Down, ALT)
        assert scene.toasts[-1][0] == words.clear_search_to_move()
        drag(scene, "Grafana", 0)
        assert len(scene.toasts) == 2


class TestDelete:
    def test_it_asks_first_and_names_the_account(self, scene: Scene) -> None:
        scene.choose("GitHub")
        scene.press(Qt.Key.Key_Delete)
        dialog = scene.dialog(DeleteDialog)
        assert "still ask for codes" in dialog.accessibleDescription()
        scene.qtbot.waitUntil(dialog.cancel.hasFocus)
        scene.qtbot.keyClick(dialog, Qt.Key.Key_Return)
        scene.tasks.wait()
        assert "GitHub" in issuers(scene.saved())

    def test_the_next_card_is_chosen_after_it(self, scene: Scene) -> None:
        delete(scene, "Grafana")
        assert scene.listed[2] == "阿里云 RAM 用户"
        assert scene.cards.currentIndex().row() == 2

    def test_the_toast_takes_it_back(self, scene: Scene) -> None:
        before = scene.vault.contents
        delete(scene, "GitHub")
        scene.qtbot.waitUntil(lambda: bool(scene.toasts))
        text, button, undo = scene.toasts[-1]
        assert text == "Deleted GitHub (mei.chen)"
        assert button == "Undo"
        assert undo is not None
        undo()
        scene.wait_until_saved(lambda contents: contents == before)
        scene.qtbot.waitUntil(lambda: scene.toasts[-1][0] == "Restored GitHub (mei.chen)")
        scene.qtbot.waitUntil(lambda: scene.cards.account == before.accounts[1])

    def test_the_toast_takes_back_its_own_deletion_only(self, scene: Scene) -> None:
        delete(scene, "GitHub")
        scene.qtbot.waitUntil(lambda: bool(scene.toasts))
        undo = scene.toasts[-1][2]
        assert undo is not None
        delete(scene, "Steam")
        undo()
        scene.wait_until_saved(lambda contents: "GitHub" in issuers(contents))
        assert "Steam" not in issuers(scene.saved())
        undo()
        scene.tasks.wait()
        assert issuers(scene.saved()).count("GitHub") == 1

    def test_every_change_is_taken_back_one_by_one(self, scene: Scene) -> None:
        before = scene.vault.contents
        delete(scene, "GitHub")
        scene.choose("Steam")
        scene.press(Qt.Key.Key_D, CTRL)
        scene.wait_until_saved(lambda contents: contents.accounts[4].favorite)
        delete(scene, "Bank")
        for _ in range(3):
            scene.press(Qt.Key.Key_Z, CTRL)
        scene.wait_until_saved(lambda contents: contents == before)
        scene.press(Qt.Key.Key_Z, CTRL)
        assert scene.toasts[-1][0] == words.nothing_to_undo()

    def test_what_cannot_be_saved_is_told_and_still_there(self, scene: Scene) -> None:
        scene.desk.file.refuses = OSError(28, "No space left on device")
        scene.choose("GitHub")
        scene.press(Qt.Key.Key_Delete)
        scene.qtbot.mouseClick(scene.dialog(DeleteDialog).delete, LEFT)
        scene.qtbot.waitUntil(lambda: bool(scene.toasts))
        assert scene.toasts[-1][0] == "Not saved. No space left on device"
        assert "GitHub" in scene.listed

    def test_an_undo_that_cannot_be_saved_can_be_tried_again(self, scene: Scene) -> None:
        delete(scene, "GitHub")
        scene.qtbot.waitUntil(lambda: bool(scene.toasts))
        scene.desk.file.refuses = OSError(28, "No space left on device")
        scene.press(Qt.Key.Key_Z, CTRL)
        scene.qtbot.waitUntil(lambda: "No space" in scene.toasts[-1][0])
        scene.desk.file.refuses = None
        scene.press(Qt.Key.Key_Z, CTRL)
        scene.wait_until_saved(lambda contents: "GitHub" in issuers(contents))

    def test_nothing_is_left_to_undo_after_the_lock(self, scene: Scene) -> None:
        delete(scene, "GitHub")
        scene.vault.lock()
        scene.page.refresh()
        assert scene.cards.accounts == ()
        scene.vault.unlock("tarn quilt ember oxbow")
        scene.page.refresh()
        scene.press(Qt.Key.Key_Z, CTRL)
        scene.tasks.wait()
        assert "GitHub" not in issuers(scene.saved())


class TestEdit:
    def test_f2_changes_the_names_and_the_note(self, scene: Scene) -> None:
        scene.choose("Grafana")
        scene.press(Qt.Key.Key_F2)
        dialog = scene.dialog(EditDialog)
        scene.qtbot.waitUntil(dialog.issuer.hasFocus)
        scene.qtbot.keyClicks(dialog.issuer, "Loki")
        dialog.note.setFocus()
        scene.qtbot.keyClicks(dialog.note, "behind the proxy")
        scene.qtbot.mouseClick(dialog.save, LEFT)
        scene.wait_until_saved(lambda contents: issuers(contents)[2] == "Loki")
        scene.qtbot.waitUntil(lambda: dialog not in QApplication.topLevelWidgets())
        assert scene.saved().accounts[2].note == "behind the proxy"
        scene.press(Qt.Key.Key_Z, CTRL)
        scene.wait_until_saved(lambda contents: issuers(contents)[2] == "Grafana")

    def test_a_refused_save_keeps_the_dialog_and_what_was_typed(self, scene: Scene) -> None:
        scene.desk.file.refuses = OSError(28, "No space left on device")
        scene.choose("Grafana")
        scene.press(Qt.Key.Key_F2)
        dialog = scene.dialog(EditDialog)
        scene.qtbot.waitUntil(dialog.issuer.hasFocus)
        scene.qtbot.keyClicks(dialog.issuer, "Loki")
        scene.qtbot.keyClick(dialog.issuer, Qt.Key.Key_Return)
        scene.qtbot.waitUntil(dialog.refusal.isVisible)
        assert "No space left on device" in dialog.refusal.text.text()
        assert dialog.issuer.text() == "Loki"
        scene.desk.file.refuses = None
        scene.qtbot.mouseClick(dialog.save, LEFT)
        scene.wait_until_saved(lambda contents: issuers(contents)[2] == "Loki")

    def test_a_pin_makes_the_card_work(self, scene: Scene) -> None:
        assert scene.view("Old phone").needs_pin
        scene.choose("Old phone")
        scene.press(Qt.Key.Key_F2)
        dialog = scene.dialog(EditDialog)
        scene.qtbot.keyClicks(dialog.pin, "1234")
        scene.qtbot.mouseClick(dialog.save, LEFT)
        scene.wait_until_saved(lambda contents: contents.accounts[6].credential.pin is not None)
        scene.qtbot.waitUntil(lambda: scene.view("Old phone").code is not None)

    def test_the_lock_closes_it(self, scene: Scene) -> None:
        scene.choose("Grafana")
        scene.press(Qt.Key.Key_F2)
        dialog = scene.dialog(EditDialog)
        scene.vault.lock()
        scene.page.refresh()
        assert not dialog.isVisible()


class TestMenu:
    def open_by_key(self, scene: Scene, issuer: str) -> dict[str, bool]:
        """The entries and whether they can be chosen."""
        scene.choose(issuer)
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(scene.cards.viewport(), event)
        return {entry.objectName(): entry.isEnabled() for entry in scene.menu().actions() if not entry.isSeparator()}

    def test_the_menu_key_offers_everything(self, scene: Scene) -> None:
        offered = self.open_by_key(scene, "GitHub")
        assert list(offered) == [
            "copy_code", "copy_next", "reveal", "edit", "favorite", "move_up", "move_down", "check_clock",
            "delete",
        ]  # fmt: skip
        assert all(offered.values())
        scene.menu().close()

    def test_the_icon_opens_it_and_an_entry_does_what_it_says(self, scene: Scene) -> None:
        scene.click(scene.layout("GitHub").more.center())
        entry = next(entry for entry in scene.menu().actions() if entry.objectName() == "copy_code")
        entry.trigger()
        assert scene.clipboard == scene.view("GitHub").code
        scene.menu().close()

    def test_the_right_button_chooses_the_card_under_it(self, scene: Scene) -> None:
        point = scene.layout("Grafana").names.center()
        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, scene.cards.viewport().mapToGlobal(point))
        QApplication.sendEvent(scene.cards.viewport(), event)
        assert scene.cards.currentIndex().row() == scene.row("Grafana")
        assert scene.clipboard == ""
        scene.menu().close()

    def test_a_counter_is_offered_its_next_code_only(self, scene: Scene) -> None:
        offered = self.open_by_key(scene, "Bank")
        assert "copy_code" not in offered
        assert offered["copy_next"]
        assert not offered["reveal"]
        scene.menu().close()

    def test_nothing_can_be_changed_in_a_vault_open_for_reading(self, qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
        scene = set_up(qtbot, theme, tasks, some_accounts(), read_only=True)
        offered = self.open_by_key(scene, "GitHub")
        scene.menu().close()
        assert {name for name, enabled in offered.items() if enabled} == {
            "copy_code",
            "copy_next",
            "reveal",
            "check_clock",
        }
        scene.press(Qt.Key.Key_Delete)
        scene.press(Qt.Key.Key_F2)
        scene.press(Qt.Key.Key_D, CTRL)
        assert [toast[0] for toast in scene.toasts] == [words.read_only()] * 3


def test_a_card_that_went_meanwhile_is_told(scene: Scene) -> None:
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_F2)
    dialog = scene.dialog(EditDialog)
    scene.vault.apply(lambda contents: contents.without([contents.accounts[1].id]))
    scene.qtbot.mouseClick(dialog.save, LEFT)
    scene.qtbot.waitUntil(dialog.refusal.isVisible)
    assert "no longer in the vault" in dialog.refusal.text.text()
    dialog.reject()


def test_one_account_has_nowhere_to_go(qtbot: QtBot, theme: Theme, tasks: Tasks) -> None:
    scene = set_up(qtbot, theme, tasks, [an_account(1, "GitHub", "mei")])
    scene.choose("GitHub")
    scene.press(Qt.Key.Key_Down, ALT)
    scene.press(Qt.Key.Key_Up, ALT)
    scene.tasks.wait()
    assert scene.listed == ["GitHub"]
