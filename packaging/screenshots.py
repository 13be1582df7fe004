"""Draws the pictures in docs/screenshots: the real window on real parts, with made-up accounts and a clock that stands still.

`python packaging/screenshots.py [FOLDER]`; `--scale 2` draws at 200 %.
"""

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).parents[1]
NOON = 1_795_435_208.0
PASSWORD = "slow-lantern-harbor-91"
SIZE = (1080, 700)

ACCOUNTS = (
    "otpauth://totp/Aliyun:root%40example.com?secret=QXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIU&issuer=Aliyun",
    "otpauth://totp/Aliyun:mei.chen%401234567890123456?secret=MC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDS&issuer=Aliyun",
    "otpauth://totp/GitHub:mei.chen?secret=N4TZR3GHPWOB5YDSMC6A&issuer=GitHub",
    "otpauth://totp/Grafana:admin%40grafana.internal?secret=PWOB5YDSMC6AEFIUQXV2&issuer=Grafana",
    "otpauth://totp/%E9%98%BF%E9%87%8C%E4%BA%91%20RAM%20%E7%94%A8%E6%88%B7:%E8%BF%90%E7%BB%B4-%E5%8F%AA%E8%AF%BB?secret=LKJ7N4TZR3GHPWOB5YDS",
    "otpauth://hotp/Bank%20token:4711?secret=R3GHPWOB5YDSMC6AEFIU&counter=7",
    "otpauth://steam/Steam:mei_c?secret=YDSMC6AEFIUQXV2LKJ7N&issuer=Steam",
    "otpauth://totp/PagerDuty:oncall%40example.com?secret=EFIUQXV2LKJ7N4TZR3GH&issuer=PagerDuty&digits=8",
)
CHINESE = (
    "otpauth://totp/%E9%98%BF%E9%87%8C%E4%BA%91:%E4%B8%BB%E8%B4%A6%E5%8F%B7%40%E7%A4%BA%E4%BE%8B.cn?secret=QXV2LKJ7N4TZR3GHPWOB5YDSMC6AEFIU",
    "otpauth://totp/%E9%98%BF%E9%87%8C%E4%BA%91:%E9%99%88%E6%A2%85%401234567890123456?secret=MC6AEFIUQXV2LKJ7N4TZR3GHPWOB5YDS",
    "otpauth://totp/%E9%98%BF%E9%87%8C%E4%BA%91%20RAM%20%E7%94%A8%E6%88%B7:%E8%BF%90%E7%BB%B4-%E5%8F%AA%E8%AF%BB?secret=LKJ7N4TZR3GHPWOB5YDS",
    "otpauth://totp/%E4%BB%A3%E7%A0%81%E4%BB%93%E5%BA%93:%E7%8E%8B%E5%B0%8F%E6%98%8E?secret=N4TZR3GHPWOB5YDSMC6A",
    "otpauth://totp/%E7%9B%91%E6%8E%A7%E5%B9%B3%E5%8F%B0:%E5%80%BC%E7%8F%AD?secret=PWOB5YDSMC6AEFIUQXV2",
)


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
        return NOON

    def monotonic(self) -> float:
        return 1000.0


class OpenScreen:
    """A screen that could be read, so that its tile looks as it does on a desktop."""

    def available(self) -> None:
        return None

    def grab(self, done: Callable[[object], None]) -> None:
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
            self._first_run(made / "first", language, theme, f"first-run{ending}.png")
            with self._window(made, language, theme, accounts) as window:
                self._lock(window, f"lock{ending}.png")
                self._codes(window, f"codes{ending}.png")
                self._settings(window, f"settings{ending}.png")
                self._enroll(window, ending)

    @contextmanager
    def _window(self, folder: Path, language: str, theme: str, accounts: tuple[str, ...]) -> Iterator["MainWindow"]:
        from ramkeep import build
        from ramkeep.services import preferences
        from ramkeep.services.preferences import Preferences
        from ramkeep.ui import translation
        from ramkeep.ui.window import MainWindow

        folder.mkdir(exist_ok=True)
        parts = build.window_parts(folder / "vault.ramkeep", folder / "settings.json", _desk(folder))
        parts = replace(parts, clock=StillClock(), screen=OpenScreen())
        preferences.save(parts.settings, Preferences(theme=theme, language=language))
        if accounts:
            _fill(parts.vault, accounts)
        translation.speak(language)
        self._theme.choose(theme)
        window = MainWindow(parts, self._theme)
        window.resize(*SIZE)
        window.show()
        try:
            yield window
        finally:
            window.close()

    def _first_run(self, folder: Path, language: str, theme: str, name: str) -> None:
        with self._window(folder, language, theme, ()) as window:
            fields = window.first_run.password.new_password
            for field in (fields.first, fields.second):
                field.setText(PASSWORD)
            self._wait(lambda: False, 4000)
            self._photograph(window, name)

    def _lock(self, window: "MainWindow", name: str) -> None:
        self._wait(lambda: window.lock_page is not None)
        window.lock_page.field.setText("••••••••")
        self._photograph(window, name)
        window.lock_page.field.setText(PASSWORD)
        window.lock_page.unlock_button.click()
        self._wait(lambda: window.rooms is not None, 20_000)

    def _codes(self, window: "MainWindow", name: str) -> None:
        self._photograph(window, name)

    def _settings(self, window: "MainWindow", name: str) -> None:
        window.rooms.go("show_settings")
        self._photograph(window, name)

    def _enroll(self, window: "MainWindow", ending: str) -> None:
        window.rooms.go("show_enroll")
        page = window.rooms.enroll
        self._photograph(window, f"enroll{ending}.png")
        page.choose_way("camera")
        self._wait(lambda: False, 1500)
        self._photograph(window, f"enroll-camera{ending}.png")
        page.leave()
        page.choose_way("type")
        self._photograph(window, f"enroll-type{ending}.png")
        page.clear()
        page.offer_text("otpauth://totp/Aliyun:mei.chen%401234567890123456?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Aliyun")
        self._wait(lambda: page.is_checking)
        self._photograph(window, f"check-card{ending}.png")
        page.clear()

    def _photograph(self, window: "MainWindow", name: str) -> None:
        self._wait(lambda: False, 250)
        if not window.grab().save(str(self._folder / name), "PNG"):
            raise OSError(f"cannot write {name}")
        sys.stdout.write(f"{name}\n")

    def _wait(self, done: Callable[[], bool], milliseconds: int = 5000) -> None:
        """Let events run until `done`, or for so long."""
        from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer

        deadline, loop = QDeadlineTimer(milliseconds), QEventLoop()
        ticking = QTimer(interval=20)
        ticking.timeout.connect(lambda: (done() or deadline.hasExpired()) and loop.quit())
        ticking.start()
        loop.exec()


def _fill(vault: "VaultSession", uris: tuple[str, ...]) -> None:
    from ramkeep.core.codes import uri
    from ramkeep.core.codes.account import Account, AccountId

    accounts = [
        Account(AccountId(f"{number:032x}"), uri.parse(text), favorite=number == 0) for number, text in enumerate(uris)
    ]
    vault.create(PASSWORD)
    vault.apply(lambda contents: contents.with_accounts(accounts))
    vault.lock()


def _desk(folder: Path) -> Path:
    """A picture of what a camera sees: a phone that shows the second of three parts of an export, on a desk."""
    import cv2
    import numpy as np

    from ramkeep.adapters.qr_drawing_zxing import draw_qr
    from ramkeep.core.codes import migration, uri

    credentials = [uri.parse(text) for text in ACCOUNTS if "totp" in text and "digits" not in text][:3]
    part = migration.write(credentials, per_code=1, batch_id=7)[1]
    code = cv2.imdecode(np.frombuffer(draw_qr(part), np.uint8), cv2.IMREAD_COLOR)
    desk = np.zeros((720, 1280, 3), np.float32)
    desk[:] = np.linspace((70, 92, 118), (104, 128, 150), 1280)
    desk += np.random.default_rng(7).normal(0, 3, desk.shape)
    cv2.rectangle(desk, (430, 40), (850, 700), (30, 26, 24), -1)
    cv2.rectangle(desk, (446, 70), (834, 670), (250, 250, 250), -1)
    desk[190:550, 460:820] = cv2.resize(code, (360, 360), interpolation=cv2.INTER_AREA)
    turned = cv2.warpAffine(desk, cv2.getRotationMatrix2D((640, 360), 8, 0.92), (1280, 720), borderMode=cv2.BORDER_REPLICATE)
    path = folder / "Desk camera.png"
    path.parent.mkdir(parents=True, exist_ok=True)
    cv2.imwrite(str(path), cv2.GaussianBlur(turned, (3, 3), 0))
    return path


if __name__ == "__main__":
    raise SystemExit(main())
