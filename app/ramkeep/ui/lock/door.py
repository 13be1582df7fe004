"""Between the lock screen and the vault: tries passwords, and says why one did not open it."""

from PySide6.QtCore import QObject, QTimer, Signal

from ramkeep.core.vault.errors import WrongPassword
from ramkeep.services.ports import Clock, VaultBusy
from ramkeep.services.vault_session import VaultSession
from ramkeep.ui.lock import words
from ramkeep.ui.lock.delay import Delay
from ramkeep.ui.lock.page import LockPage
from ramkeep.ui.lock.refusal_words import busy, refusal
from ramkeep.ui.tasks import Tasks

_COUNT_MILLISECONDS = 250


class Door(QObject):
    """Serves one lock page.

    Signals:
        opened: the vault is open.
    """

    opened = Signal()

    def __init__(self, page: LockPage, vault: VaultSession, clock: Clock, tasks: Tasks) -> None:
        super().__init__(page)
        self._page, self._vault, self._tasks = page, vault, tasks
        self._delay = Delay(clock)
        self._countdown = QTimer(self)
        self._countdown.setInterval(_COUNT_MILLISECONDS)
        self._countdown.timeout.connect(self._on_counted)
        page.wished.connect(self._on_wished)
        if page.pending is not None:
            self._on_wished(*page.pending)

    def _on_wished(self, password: str, read_only: bool) -> None:
        self._page.pending = None
        vault = self._vault
        self._tasks.run(lambda: vault.unlock(password, read_only), self._on_opened, self._on_refused, vault=True)

    def _on_opened(self, _: None) -> None:
        self._page.set_busy(False)
        self._page.field.wipe()
        self.opened.emit()

    def _on_refused(self, failure: Exception) -> None:
        self._page.set_busy(False)
        if isinstance(failure, VaultBusy):
            self._page.offer_reading(busy(failure))
        elif isinstance(failure, WrongPassword):
            self._delay.grow()
            self._countdown.start()
            self._page.refuse(words.wrong(self._delay.left))
            self._page.set_waiting(True)
        else:
            self._page.refuse(refusal(failure, self._vault.place, f"{self._vault.place}.bak"))

    def _on_counted(self) -> None:
        left = self._delay.left
        if not left:
            self._countdown.stop()
            self._page.set_waiting(False)
        self._page.count(words.wrong(left))
