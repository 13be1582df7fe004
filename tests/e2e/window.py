"""The program with its window, and what a person does with it."""

import json
from collections.abc import Callable
from pathlib import Path

import pyotp
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ramkeep.build import window_parts
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.presenter import Presenter
from ramkeep.ui.rooms import Rooms
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow

PASSWORD = "tarn quilt ember oxbow"
SECRET = "NBSWY3DPEB3W64TMMQQGM4TPNUQGC3RAMFWGS6LVNYQGM2LOM4QHI2LNMU4DGZLR"
ADDRESS = f"otpauth://totp/Aliyun:alice%40example.onaliyun.com?secret={SECRET}&issuer=Aliyun"
ORACLE = pyotp.TOTP(SECRET)


class Window:
    """The program with its window, and what a person does with it."""

    def __init__(self, qtbot: QtBot, theme: Theme, folder: Path, camera: Path | None) -> None:
        self._qtbot = qtbot
        self.vault = folder / "vault.ramkeep"
        settings = folder / "settings.json"
        # What a first run would have measured: the least cost that is ever chosen.
        settings.write_text(json.dumps({"kdf": {"memory_kib": 65536, "passes": 3, "lanes": 4}}))
        self.parts = window_parts(self.vault, settings, camera)
        self.frame = MainWindow()
        qtbot.addWidget(self.frame)
        self.presenter = Presenter(self.parts, self.frame, Tasks(self.frame), theme)
        self.frame.resize(1080, 700)
        self.frame.show()
        self.frame.activateWindow()

    @property
    def rooms(self) -> Rooms:
        """The rooms of the open vault."""
        assert self.presenter.rooms is not None
        return self.presenter.rooms

    def make_vault(self, way: str) -> None:
        """The first run, with a way in chosen at its end."""
        first = self.presenter.first_run
        assert first is not None
        fields = first.password.new_password
        self._qtbot.keyClicks(fields.first, PASSWORD)
        self._qtbot.keyClicks(fields.second, PASSWORD)
        with self._qtbot.waitSignal(first.created, timeout=30_000):
            self._qtbot.keyClick(fields.second, Qt.Key.Key_Return)
        self._qtbot.mouseClick(first.account.ways[way], Qt.MouseButton.LeftButton)
        self._qtbot.mouseClick(first.places.finish_button, Qt.MouseButton.LeftButton)

    def confirm(self, *, keep_file: bool = False) -> None:
        """Wait for the card of what was found, and say yes with Enter; keep the file that it came from, if it did."""
        check, leftovers = self.rooms.enroll.check, self.rooms.enroll.leftovers
        self._qtbot.waitUntil(check.add_button.hasFocus, timeout=15_000)
        with self._qtbot.waitSignal(self.rooms.enroll.stored, timeout=10_000):
            self._qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
            if keep_file:
                self._qtbot.waitUntil(leftovers.keep_button.hasFocus, timeout=10_000)
                self._qtbot.keyClick(leftovers.keep_button, Qt.Key.Key_Return)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        handle = self.frame.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key, modifiers)

    def lock_and_unlock(self) -> None:
        """Lock with the key, and open again with the password."""
        self.press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.waitUntil(lambda: self.parts.vault.state is VaultState.LOCKED)
        page = self.presenter.lock_page
        assert page is not None
        self._qtbot.keyClicks(page.field, PASSWORD)
        self._qtbot.keyClick(page.field, Qt.Key.Key_Return)
        self._qtbot.waitUntil(lambda: self.presenter.rooms is not None, timeout=30_000)

    def shown_code(self) -> str:
        """The code of the only card, as it is told to whoever cannot see it."""
        model = self.rooms.codes.list.model()
        assert model is not None
        assert model.rowCount() == 1
        told = str(model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        return "".join(filter(str.isdigit, told.split("Aliyun", 1)[1]))[:6]

    def agrees(self, code: Callable[[], str]) -> None:
        """Compare a code with the independent program's, in one and the same period."""
        for _ in range(2):
            before = ORACLE.at(int(self.parts.clock.now()))
            shown = code()
            if before == ORACLE.at(int(self.parts.clock.now())):
                break
        assert shown == before


def drop(page: QWidget, picture: Path) -> None:
    """Drop a file onto a page."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(picture))])
    action, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), action, mime, button, none))
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), action, mime, button, none))
