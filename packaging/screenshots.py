"""Draws the pictures in docs/screenshots: the real window with made-up accounts and a clock that stands still.

`python packaging/screenshots.py [FOLDER]`; `--scale 2` draws at 200 %, as WebP.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from ramkeep.services.ports import GrayFrame, ScreenRefused
from screenshots_plan import draw_planner

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ramkeep.services.vault_session import VaultSession
    from ramkeep.ui.enroll.page import EnrollPage
    from ramkeep.ui.presenter import Presenter
    from ramkeep.ui.rooms import Rooms

ROOT = Path(__file__).parents[1]
NOON = 1_795_435_208.0
PASSWORD = "slow-lantern-harbor-91"
SIZE = (1080, 700)

# Type, label, secret and further parameters of each account.
ACCOUNTS = (
    ("totp", "Aliyun:root@example.com", "QXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIU" * 2, "&issuer=Aliyun"),
    ("totp", "Aliyun:mei.chen@1234567890123456", "MC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDS" * 2, "&issuer=Aliyun"),
    ("totp", "GitHub:mei.chen", "N4TZR3GHPWOB5YDSMC6A", ""),
    ("totp", "Grafana:admin@grafana.internal", "PWOB5YDSMC6AEFIUQXV2", ""),
    ("totp", "阿里云 RAM 用户:运维-只读", "LKJ7N4TZR3GHPWOB5YDS", ""),
    ("hotp", "Bank token:4711", "R3GHPWOB5YDSMC6AEFIU", "&counter=7"),
    ("steam", "Steam:mei_c", "YDSMC6AEFIUQXV2LKJ7N", ""),
    ("totp", "PagerDuty:oncall@example.com", "EFIUQXV2LKJ7N4TZR3GH", "&digits=8"),
)
CHINESE = (
    ("totp", "阿里云:主账号@示例.cn", "QXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIU" * 2, ""),
    ("totp", "阿里云:陈梅@1234567890123456", "MC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDS" * 2, ""),
    ("totp", "阿里云 RAM 用户:运维-只读", "LKJ7N4TZR3GHPWOB5YDS", ""),
    ("totp", "代码仓库:王小明", "N4TZR3GHPWOB5YDSMC6A", ""),
    ("totp", "监控平台:值班", "PWOB5YDSMC6AEFIUQXV2", ""),
    ("hotp", "银行令牌:4711", "R3GHPWOB5YDSMC6AEFIU", "&counter=7"),
)
NEW = ("totp", "Aliyun:mei.chen@1234567890123456", "JBSWY3DPEHPK3PXP" * 4, "&issuer=Aliyun")

Account = tuple[str, str, str, str]


def main() -> int:
    """Draw every picture into the folder that is named, by default docs/screenshots."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "docs" / "screenshots")
    parser.add_argument("--scale", default="1")
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = arguments.scale
    arguments.folder.mkdir(parents=True, exist_ok=True)
    studio = Studio(arguments.folder)
    for language, suffix in (("en", ""), ("zh_CN", "-zh")):
        for theme in ("light", "dark"):
            studio.draw_all(language, theme, f"{suffix}-{theme}")
    return 0


class StillClock:
    """A clock that shows the same moment for ever."""

    def now(self) -> float:
        """The moment."""
        return NOON

    def monotonic(self) -> float:
        """Never goes on."""
        return 1000.0


class OpenScreen:
    """A screen that could be read, so that its tile looks as it does on a desktop."""

    def available(self) -> None:
        """Nothing hinders."""

    def grab(self, done: Callable[[Sequence[GrayFrame] | ScreenRefused], None]) -> None:
        """Nothing is on it."""
        done([])


class Studio:
    """Opens the window on made-up vaults and photographs it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtWidgets import QApplication

        from ramkeep.ui.theme.theme import Theme

        self._folder = folder
        self._application = QApplication([])
        self._theme = Theme(self._application, "light")

    def draw_all(self, language: str, theme: str, ending: str) -> None:
        """Every picture in one language and theme."""
        accounts = CHINESE if language == "zh_CN" else ACCOUNTS
        with tempfile.TemporaryDirectory() as folder:
            made = Path(folder)
            os.environ["XDG_DATA_HOME"] = str(made / "data")
            self._first_run(made / "first", language, theme, f"first-run{ending}.png")
            with self._window(made, language, theme, accounts) as window:
                self._lock(window, f"lock{ending}.png")
                rooms = self._unlock(window)
                self._photograph(window, f"codes{ending}.png")
                rooms.go("show_settings")
                self._photograph(window, f"settings{ending}.png")
                self._clock(rooms, ending)
                chinese = language == "zh_CN"
                draw_planner(rooms, self._theme, self._photograph_widget, self._wait, ending, chinese=chinese)
                rooms.go("show_enroll")
                self._enroll(window, rooms.enroll, ending)

    @contextmanager
    def _window(self, folder: Path, language: str, theme: str, accounts: tuple[Account, ...]) -> Iterator["Presenter"]:
        from ramkeep import build
        from ramkeep.services import preferences
        from ramkeep.services.preferences import Preferences
        from ramkeep.ui import translation
        from ramkeep.ui.presenter import Presenter
        from ramkeep.ui.tasks import Tasks
        from ramkeep.ui.window import MainWindow

        folder.mkdir(exist_ok=True)
        parts = build.window_parts(folder / "vault.ramkeep", folder / "settings.json", _desk(folder))
        parts = replace(parts, clock=StillClock(), screen=OpenScreen())
        preferences.save(parts.settings, Preferences(theme=theme, language=language))
        if accounts:
            _fill(parts.vault, accounts)
        translation.speak(language)
        self._theme.choose(theme)
        window = MainWindow()
        presenter = Presenter(parts, window, Tasks(window), self._theme)
        window.resize(*SIZE)
        window.show()
        try:
            yield presenter
        finally:
            window.close()

    def _first_run(self, folder: Path, language: str, theme: str, name: str) -> None:
        from PySide6.QtTest import QTest

        with self._window(folder, language, theme, ()) as window:
            assert window.first_run is not None
            fields = window.first_run.password.new_password
            for field in (fields.first, fields.second):
                QTest.keyClicks(field, PASSWORD)
            self._wait(lambda: False, 4000)
            self._photograph(window, name)

    def _lock(self, window: "Presenter", name: str) -> None:
        assert window.lock_page is not None
        window.lock_page.field.setText(PASSWORD)
        self._photograph(window, name)

    def _unlock(self, window: "Presenter") -> "Rooms":
        assert window.lock_page is not None
        window.lock_page.unlock_button.click()
        self._wait(lambda: window.rooms is not None, 20_000)
        assert window.rooms is not None
        return window.rooms

    def _enroll(self, window: "Presenter", page: "EnrollPage", ending: str) -> None:
        self._photograph(window, f"enroll{ending}.png")
        page.choose_way("camera")
        self._wait(lambda: False, 1500)
        self._photograph(window, f"enroll-camera{ending}.png")
        page.leave()
        for way in ("screen", "image", "type"):
            page.choose_way(way)
            self._photograph(window, f"enroll-{way}{ending}.png")
        page.clear()
        page.offer_text(_second_part())
        self._photograph(window, f"enroll-parts{ending}.png")
        page.clear()
        self._region(window, f"enroll-region{ending}.png")
        page.offer_text(_uri(NEW))
        self._wait(lambda: page.is_checking)
        self._photograph(window, f"check-card{ending}.png")
        page.clear()

    def _region(self, window: "Presenter", name: str) -> None:
        """A part of the screen is drawn, on a picture of the window itself."""
        from PySide6.QtCore import QRect

        from ramkeep.adapters.screen_qt import gray_frame
        from ramkeep.ui.enroll.region_picker import RegionPicker

        picker = RegionPicker(self._theme)
        picker.show([gray_frame(window.window.grab().toImage())])
        shown = picker.windows[0]
        width, height = shown.pane.part.width(), shown.pane.part.height()
        shown.region = QRect(width // 4, height // 4, width // 2, height // 3)
        self._photograph_widget(shown, name)
        picker.close()

    def _clock(self, rooms: "Rooms", ending: str) -> None:
        """The clock is found to be slow."""
        from ramkeep.core.codes.otp import code_at
        from ramkeep.ui.clock.check import ClockCheck

        rooms.settings.clock_button.click()
        (dialog,) = rooms.settings.findChildren(ClockCheck)
        dialog.code.setText(code_at(dialog.accounts.currentData(), NOON + 95))
        self._photograph_widget(dialog, f"clock{ending}.png")
        dialog.reject()

    def _photograph(self, window: "Presenter", name: str) -> None:
        self._photograph_widget(window.window, name, 250)

    def _photograph_widget(self, widget: "QWidget", name: str, milliseconds: int = 900) -> None:
        self._wait(lambda: False, milliseconds)
        picture = widget.grab()
        # Large ones as WebP without loss: a third of the bytes.
        path = (self._folder / name).with_suffix(".webp" if picture.devicePixelRatio() > 1 else ".png")
        if not picture.save(str(path), quality=100 if path.suffix == ".webp" else -1):
            raise OSError(f"cannot write {name}")
        sys.stdout.write(f"{name}\n")

    def _wait(self, done: Callable[[], bool], milliseconds: int = 5000) -> None:
        """Let events run until `done`, or for so long."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

        deadline, loop = QDeadlineTimer(milliseconds), QEventLoop()
        ticking = QTimer(interval=20)
        ticking.timeout.connect(lambda: loop.quit() if done() or deadline.hasExpired() else None)
        ticking.start()
        loop.exec()


def _uri(account: Account) -> str:
    kind, label, secret, parameters = account
    return f"otpauth://{kind}/{quote(label, safe=':@')}?secret={secret}{parameters}"


def _second_part() -> str:
    from ramkeep.core.codes import migration, uri

    return migration.write([uri.parse(_uri(one)) for one in ACCOUNTS[:3]], per_code=1, batch_id=7)[1]


def _fill(vault: "VaultSession", made_up: tuple[Account, ...]) -> None:
    from ramkeep.core.codes import account, uri

    accounts = [
        account.Account(account.AccountId(f"{number:032x}"), uri.parse(_uri(one)), favorite=number == 0)
        for number, one in enumerate(made_up)
    ]
    vault.create(PASSWORD)
    vault.apply(lambda contents: contents.with_accounts(accounts))
    vault.lock()


def _desk(folder: Path) -> Path:
    """A picture of what a camera sees: a phone that shows the second of three parts of an export, on a desk."""
    import cv2
    import numpy as np

    from ramkeep.adapters.qr_drawing_zxing import draw_qr

    code = cv2.imdecode(np.frombuffer(draw_qr(_second_part()), np.uint8), cv2.IMREAD_COLOR)
    assert code is not None
    desk = np.zeros((720, 1280, 3), np.float32)
    desk[:] = np.linspace((70, 92, 118), (104, 128, 150), 1280)
    cv2.rectangle(desk, (430, 40), (850, 700), (30, 26, 24), -1)
    cv2.rectangle(desk, (446, 70), (834, 670), (250, 250, 250), -1)
    desk[190:550, 460:820] = cv2.resize(code, (360, 360), interpolation=cv2.INTER_AREA)
    turned = cv2.warpAffine(
        desk, cv2.getRotationMatrix2D((640, 360), 8, 0.92), (1280, 720), borderMode=cv2.BORDER_REPLICATE
    )
    path = folder / "Desk camera.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), cv2.GaussianBlur(turned, (3, 3), 0))
    return path


if __name__ == "__main__":
    raise SystemExit(main())
