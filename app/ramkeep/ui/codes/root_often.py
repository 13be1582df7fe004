"""A quiet line when codes of the owner are used for daily work."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QDateTime, Signal

from ramkeep.core.codes.account import AccountId
from ramkeep.core.codes.holder import is_root
from ramkeep.services.ports import Clock, Settings
from ramkeep.services.root_use import RootUse
from ramkeep.services.vault_session import VaultSession, VaultState
from ramkeep.ui.codes import words
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.notice import Notice


class RootOften(Notice):
    """Counts, tells from the third use in a month on, and is silent for the month once it is dismissed.

    Signals:
        changed: it came or went.
    """

    changed = Signal()

    def __init__(self, theme: Theme, vault: VaultSession, settings: Settings, clock: Clock, tasks: Tasks) -> None:
        super().__init__(theme, "info", "", words.dismiss())
        self._vault, self._settings, self._clock, self._tasks = vault, settings, clock, tasks
        self._use = RootUse(settings, clock)
        self.hide()
        self.acted.connect(self._on_dismissed)

    def note(self, account_id: AccountId, _chip: str = "") -> None:
        """A code was copied, which a chip tells, or looked at."""
        account = self._vault.contents.find(account_id)
        if account is None or not is_root(account):
            return
        kept = self._use.note(account_id, self._today())
        if kept is not None:
            self._keep(kept)
            self.refresh()

    def refresh(self) -> None:
        """Tell it, or not; without an owner's code in the vault there is nothing to tell."""
        today = self._today()
        is_open = self._vault.state in (VaultState.OPEN, VaultState.OPEN_READ_ONLY)
        there = is_open and any(map(is_root, self._vault.contents.accounts))
        wanted = there and self._use.is_to_tell(today)
        if wanted:
            self.say(words.root_often(self._use.uses(today)), words.dismiss())
        self.setVisible(wanted)
        self.changed.emit()

    def _on_dismissed(self) -> None:
        self._keep(self._use.dismiss(self._today()))
        self.refresh()

    def _keep(self, values: Mapping[str, object]) -> None:
        self._tasks.run(lambda: self._settings.put(values), lambda _: None, lambda _: None, vault=True)

    def _today(self) -> date:
        day = QDateTime.fromSecsSinceEpoch(int(self._clock.now())).date()
        return date(day.year(), day.month(), day.day())
