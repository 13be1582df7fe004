"""A codes page on the desk of a test, and the fakes a test talks to."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.seal import open_
from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.services.codes_board import CodesBoard, CodeView
from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.vault_session import VaultSession
from ramkeep.ui.codes.card_layout import CardLayout
from ramkeep.ui.codes.list_view import CodesList
from ramkeep.ui.codes.page import CodesPage
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.fakes.desk import PASSWORD, Desk, desk
from tests.fakes.vault_file import cheap_vault

Dialog = TypeVar("Dialog", bound=QDialog)
Toast = tuple[str, str, Callable[[], object] | None]


def an_account(number: int, issuer: str, name: str, **rest: Any) -> Account:
    """An account with a secret of its own; names that `Account` knows go there, the others into its credential."""
    own = {key: rest.pop(key) for key in ("note", "favorite") if key in rest}
    secret = Secret(bytes([number % 255 + 1] * 20), "")
    credential = Credential(rest.pop("kind", Kind.TOTP), secret, issuer=issuer, account=name, **rest)
    return Account(AccountId(f"{number:032x}"), credential, **own)


def some_accounts() -> tuple[Account, ...]:
    """One of each kind that looks different."""
    return (
        an_account(1, "Alibaba Cloud", "ops@example.com", favorite=True),
        an_account(2, "GitHub", "mei.chen", favorite=True),
        an_account(3, "Grafana", "admin@grafana.internal"),
        an_account(4, "阿里云 RAM 用户", "运维-只读"),
        an_account(5, "Bank", "4711", kind=Kind.HOTP),
        an_account(6, "Steam", "mei_c", kind=Kind.STEAM),
        an_account(7, "Old phone", "1001", kind=Kind.MOTP),
    )


@dataclass(slots=True)
class Scene:
    """The page and what is round it."""

    qtbot: QtBot
    desk: Desk
    vault: VaultSession
    board: CodesBoard
    copied: CopiedCode
    tasks: Tasks
    theme: Theme
    page: CodesPage
    toasts: list[Toast] = field(default_factory=list)

    @property
    def cards(self) -> CodesList:
        """The list of cards."""
        return self.page.list

    @property
    def listed(self) -> list[str]:
        """The issuers in the order of the list."""
        return [account.credential.issuer for account in self.cards.accounts]

    @property
    def clipboard(self) -> str:
        """What is on it."""
        return self.desk.clipboard.text

    def row(self, issuer: str) -> int:
        """Where an account is listed."""
        return self.listed.index(issuer)

    def view(self, issuer: str) -> CodeView:
        """What its card shows now."""
        return self.board.view(self.cards.accounts[self.row(issuer)], self.desk.clock.now())

    def layout(self, issuer: str) -> CardLayout:
        """Where the parts of its card stand."""
        return self.cards.layout_of(self.row(issuer))

    def choose(self, issuer: str) -> None:
        """Put keyboard and selection on a card."""
        self.cards.choose(self.row(issuer))
        self.cards.setFocus()

    def click(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click into the list."""
        self.qtbot.mouseMove(self.cards.viewport(), point)
        self.qtbot.mouseClick(self.cards.viewport(), button, pos=point)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key on the list. Offscreen, nobody gives the page its activity back when a dialog closes."""
        if not self.page.isActiveWindow():
            with self.qtbot.waitActive(self.page):
                self.page.activateWindow()
        self.cards.setFocus()
        self.qtbot.keyClick(self.cards, key, modifier)

    def saved(self) -> Contents:
        """What the file holds, opened anew with the password."""
        assert self.desk.file.data is not None
        return open_(self.desk.file.data, PASSWORD).contents

    def wait_until_saved(self, holds: Callable[[Contents], bool]) -> None:
        """Wait for the vault's own thread, then for the page, which must show no search."""
        self.qtbot.waitUntil(lambda: holds(self.vault.contents))
        self.qtbot.waitUntil(lambda: set(self.cards.accounts) == set(self.vault.contents.accounts))
        assert holds(self.saved())

    def dialog(self, kind: type[Dialog]) -> Dialog:
        """The dialog that is open."""
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())

    def menu(self) -> QMenu:
        """The menu that is open."""
        return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QMenu) and each.isVisible())


def set_up(
    qtbot: QtBot, theme: Theme, tasks: Tasks, accounts: Sequence[Account] | Contents, *, read_only: bool = False
) -> Scene:
    """Open a vault with these accounts and show the page."""
    contents = accounts if isinstance(accounts, Contents) else Contents(tuple(accounts))
    here = desk()
    here.file.data = cheap_vault(contents, PASSWORD)
    vault = here.parts.vault
    vault.unlock(PASSWORD, read_only=read_only)
    board, copied = CodesBoard(), CopiedCode(here.clipboard, here.clock)
    page = CodesPage(here.parts, board, copied, tasks, theme, ClockJumps(here.parts.clock, here.parts.clock_state))
    scene = Scene(qtbot, here, vault, board, copied, tasks, theme, page)
    page.toast_requested.connect(lambda *toast: scene.toasts.append(toast))
    qtbot.addWidget(page)
    page.resize(872, 664)
    with qtbot.waitActive(page):
        page.show()
    page.set_active(True)
    page.setFocus()
    return scene
