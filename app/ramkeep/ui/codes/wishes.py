"""What a person can wish for on a card, by mouse, key or menu alike."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.services import codes_changes
from ramkeep.services.codes_board import CodesBoard
from ramkeep.services.codes_changes import Change
from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.parts import Parts
from ramkeep.services.ports import ClipboardRefused
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.codes import words
from ramkeep.ui.codes.delete_dialog import DeleteDialog
from ramkeep.ui.codes.edit_dialog import EditDialog
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.worded import reason_of, worded


class Wishes(QObject):
    """Carries wishes out; every change of the vault goes through `Tasks`.

    Signals:
        saved: the vault holds something else now.
        seen: a card shows something else now, nothing was saved.
        revealed: the id of an account whose code was hidden and is seen now.
        copied: an account's id and what its chip says.
        told: a sentence, the text of a button or nothing, and what the button does or None.
        restored: the id of an account that is again as it was.
    """

    saved = Signal()
    seen = Signal()
    revealed = Signal(str)
    copied = Signal(str, str)
    told = Signal(str, str, object)
    restored = Signal(str)

    def __init__(
        self,
        page: QWidget,
        parts: Parts,
        board: CodesBoard,
        clipboard: CopiedCode,
        tasks: Tasks,
        theme: Theme,
    ) -> None:
        super().__init__(page)
        self._page, self._parts, self._vault, self._board = page, parts, parts.vault, board
        self._clock = parts.code_clock
        self._clipboard, self._tasks, self._theme = clipboard, tasks, theme
        self._undoable: list[Change] = []
        self._counting: set[AccountId] = set()
        self._moving = False
        self._dialog: EditDialog | DeleteDialog | ClockCheck | None = None

    @property
    def may_change(self) -> bool:
        """Is the vault open for writing?"""
        return self._vault.state is VaultState.OPEN

    def forget(self) -> None:
        """The vault is locked: let go of what was deleted, and of every dialog."""
        self._undoable.clear()
        self._counting.clear()
        if self._dialog is not None:
            self._dialog.reject()

    def copy(self, account: Account) -> None:
        """Copy the code; of a counter that shows none, the next one."""
        view = self._board.view(account, self._clock.now())
        if view.needs_pin:
            self.edit(account)
        elif view.trouble:
            self.told.emit(view.trouble, "", None)
        elif view.code is not None:
            self._put(account, view.code, words.copied())
        else:
            self.copy_next(account)

    def copy_next(self, account: Account) -> None:
        """Copy the code of the next period; of a counter, use up the next one."""
        view = self._board.view(account, self._clock.now())
        if view.is_counter:
            self.count(account, then=lambda code: self._put(account, code, words.copied()))
        elif view.next_code is not None:
            self._put(account, view.next_code, words.next_copied())

    def count(self, account: Account, then: Callable[[str], None] | None = None) -> None:
        """Show the next code of a counter, once the vault that counted on is saved."""
        account_id = account.id
        if not self._allowed() or account_id in self._counting:
            return
        self._counting.add(account_id)

        def done(code: str) -> None:
            if account_id not in self._counting:
                return
            self._counting.discard(account_id)
            self._show_counted(account_id, code)
            if then is not None:
                then(code)

        def failed(failure: Exception) -> None:
            self._counting.discard(account_id)
            self.told.emit(words.no_counter_code(reason_of(failure)), "", None)

        self._tasks.run(lambda: codes_changes.use_counter(self._vault, account_id), done, failed, vault=True)

    def reveal(self, account: Account) -> None:
        """Show a hidden code for a while; hide a shown one."""
        now = self._clock.now()
        if self._board.view(account, now).code is None:
            return
        self._board.toggle(account.id, now)
        hidden = self._board.is_hidden(account.id, now)
        announce(self._page, words.hidden() if hidden else words.revealed())
        self.seen.emit()
        if not hidden:
            self.revealed.emit(account.id)

    def favorite(self, account: Account) -> None:
        """Put the star on, or take it off."""
        if self._allowed():
            self._change(codes_changes.edit(account, replace(account, favorite=not account.favorite)))

    def move(self, account: Account, target: AccountId) -> None:
        """Give an account the place of another."""
        if self._allowed() and not self._moving:
            self._moving = True
            shown = [each.id for each in self._board.rows()] if self._board.gathers else ()
            self._change(codes_changes.move(self._vault.contents, account.id, target, shown))

    def edit(self, account: Account) -> None:
        """Ask for other names, note, star and PIN."""
        if not self._allowed():
            return
        dialog = EditDialog(self._theme, account, self._page)
        dialog.save_wished.connect(lambda after: self._save_edit(dialog, account, after))
        self._open(dialog)

    def delete(self, account: Account) -> None:
        """Ask, then take an account out."""
        if not self._allowed():
            return
        dialog = DeleteDialog(account, self._page)
        dialog.accepted.connect(lambda: self._delete(account))
        self._open(dialog)

    def check_clock(self, account: Account | None = None) -> None:
        """Compare the clock with another device, by a code of this account."""
        dialog = ClockCheck(self._page, self._parts, self._tasks, self._theme, account.id if account else None)
        dialog.corrected.connect(self.saved)
        self._open(dialog)

    def undo(self) -> None:
        """Take the last change back."""
        if not self._allowed():
            return
        if not self._undoable:
            self.told.emit(words.nothing_to_undo(), "", None)
            return
        self._revert(self._undoable[-1])

    def _revert(self, change: Change) -> None:
        if not self._allowed() or change not in self._undoable:
            return
        self._undoable.remove(change)

        def failed(failure: Exception) -> None:
            self._undoable.append(change)
            self._on_failed(failure)

        self._tasks.run(lambda: self._vault.apply(change.revert), lambda _: self._on_undone(change), failed, vault=True)

    def _allowed(self) -> bool:
        if self.may_change:
            return True
        if self._vault.state is VaultState.OPEN_READ_ONLY:
            self.told.emit(words.read_only(), "", None)
        return False

    def _put(self, account: Account, code: str, chip: str) -> None:
        try:
            self._clipboard.copy(code)
        except ClipboardRefused as refusal:
            self.told.emit(words.not_copied(worded(refusal.reason)), "", None)
            return
        announce(self._page, words.copied_announcement(account, self._clipboard.seconds))
        self.copied.emit(account.id, chip)

    def _show_counted(self, account_id: AccountId, code: str) -> None:
        now = self._clock.now()
        self._board.show_counter_code(account_id, code)
        if self._board.is_hidden(account_id, now):
            self._board.reveal(account_id, now)
        announce(self._page, " ".join(code))
        self.saved.emit()

    def _change(self, change: Change, done: Callable[[], None] | None = None) -> None:
        self._tasks.run(
            lambda: self._vault.apply(change.apply),
            lambda _: self._on_changed(change, done),
            self._on_failed,
            vault=True,
        )

    def _on_changed(self, change: Change, done: Callable[[], None] | None) -> None:
        self._moving = False
        if not self.may_change:
            return
        self._undoable.append(change)
        self.saved.emit()
        if done is not None:
            done()

    def _on_undone(self, change: Change) -> None:
        self.saved.emit()
        self.told.emit(words.restored(change.account) if change.deletes else words.undone(change.account), "", None)
        self.restored.emit(change.account.id)

    def _on_failed(self, failure: Exception) -> None:
        self._moving = False
        self.told.emit(words.not_saved(reason_of(failure)), "", None)

    def _save_edit(self, dialog: EditDialog, before: Account, after: Account) -> None:
        change = codes_changes.edit(before, after)

        def done(_: object) -> None:
            self._on_changed(change, None)
            dialog.accept()

        def failed(failure: Exception) -> None:
            dialog.refuse(words.not_saved(reason_of(failure)))

        self._tasks.run(lambda: self._vault.apply(change.apply), done, failed, vault=True)

    def _delete(self, account: Account) -> None:
        change = codes_changes.deletion(self._vault.contents, account.id)
        self._change(change, lambda: self.told.emit(words.deleted(account), words.undo(), lambda: self._revert(change)))

    def _open(self, dialog: EditDialog | DeleteDialog | ClockCheck) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_closed)
        dialog.open()

    def _on_closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
