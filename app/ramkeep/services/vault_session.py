"""The vault as the program has it: absent, locked or open, and the one way to change what is in it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from enum import StrEnum
from threading import Lock

from ramkeep.core.said import said
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.errors import VaultRefused
from ramkeep.core.vault.kdf import KdfParams, not_under_floor
from ramkeep.core.vault.seal import OpenVault, create, open_
from ramkeep.services.ports import Clock, Settings, VaultChangedOnDisk, VaultFile
from ramkeep.services.seen_generations import SeenGenerations
from ramkeep.services.vault_notices import BackupKeepsOldPassword, Notice, NotWritable, OlderCopy


class VaultState(StrEnum):
    """What can be done with the vault now."""

    ABSENT = "absent"
    LOCKED = "locked"
    OPEN = "open"
    OPEN_READ_ONLY = "open read-only"


class SessionRefused(Exception):
    """Superclass of what a session refuses in the state it is in. Never raised directly.

    Attributes:
        reason: one sentence for a person.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class VaultExists(SessionRefused):
    """There is a vault already where one was to be made."""


class VaultAbsent(SessionRefused):
    """There is no vault to open."""


class VaultNotOpen(SessionRefused):
    """The vault is locked or absent."""


class ReadOnly(SessionRefused):
    """The vault is open for reading only."""


@dataclass(frozen=True, slots=True)
class _Opened:
    vault: OpenVault
    read_only: bool
    notices: tuple[Notice, ...] = ()


class VaultSession:
    """Opens, changes and locks one vault.

    `create`, `unlock`, `apply`, `verify_password`, `change_password` and `lock` block, the first ones
    for seconds: call them off the UI thread. They wait for one another. The properties never wait.
    """

    def __init__(self, file: VaultFile, settings: Settings, clock: Clock, choose_kdf: Callable[[], KdfParams]) -> None:
        """`choose_kdf` says how costly new passwords are; see `kdf_choice`. Less than the floor is raised to it."""
        self._file = file
        self._seen = SeenGenerations(settings, clock)
        self._choose_kdf = choose_kdf
        self._guard = Lock()
        self._opened: _Opened | None = None
        self._listeners: list[Callable[[], object]] = []

    @property
    def state(self) -> VaultState:
        """What can be done now. Looks for the file while the vault is not open."""
        opened = self._opened
        if opened is None:
            return VaultState.LOCKED if self._file.exists() else VaultState.ABSENT
        return VaultState.OPEN_READ_ONLY if opened.read_only else VaultState.OPEN

    @property
    def place(self) -> str:
        """Where the vault lies, for a person."""
        return self._file.place

    @property
    def contents(self) -> Contents:
        """What the vault holds; nothing while it is not open."""
        opened = self._opened
        return opened.vault.contents if opened else Contents()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What a person should know about the open vault."""
        opened = self._opened
        return opened.notices if opened else ()

    def on_changed(self, callback: Callable[[], object]) -> None:
        """Call `callback` after each create, unlock, apply and lock, on the thread that did it."""
        self._listeners.append(callback)

    def create(self, password: str) -> None:
        """Make an empty vault and leave it open.

        Raises:
            VaultExists: there is one.
            VaultBusy: another process is at it.
            VaultRefused: the password is empty, or its key cannot be computed here.
            OSError: nothing can be written there.
        """
        with self._guard:
            if self._opened or self._file.exists():
                raise VaultExists(said("There is a vault already: {place}", place=self._file.place))
            self._file.lock()
            try:
                data, vault = create(Contents(), password, not_under_floor(self._choose_kdf()))
                self._file.replace(data)
            except BaseException:
                self._file.unlock()
                raise
            self._opened = _Opened(vault, read_only=False)
            self._note_generation()
        self._notify()

    def unlock(self, password: str, read_only: bool = False) -> None:
        """Open the vault; one that is open already is locked first.

        Where nothing can be written, it is opened read-only and `notices` tells so.

        Raises:
            VaultAbsent: there is none.
            VaultBusy: another process may write it; `read_only` opens it all the same.
            VaultRefused: wrong password, or why else it does not open (see `core.vault.errors`).
            OSError: it cannot be read.
        """
        with self._guard:
            self._close()
            self._opened = self._open(password, read_only)
            self._note_generation()
        self._notify()

    def lock(self) -> None:
        """Forget the key and the contents and let others write. Harmless when not open."""
        with self._guard:
            was_open = self._close()
        if was_open:
            self._notify()

    def apply(self, change: Callable[[Contents], Contents]) -> Contents:
        """Store what `change` makes of the contents; only then is it current. Gives the new contents.

        On any failure the contents stay as they were. A `change` that gives back the very same value
        saves nothing.

        Raises:
            VaultNotOpen: it is locked.
            ReadOnly: it is open for reading only.
            VaultChangedOnDisk: something else wrote the file.
            VaultRefused: more than a vault may hold, or it did not read back in memory.
            OSError: it cannot be written.
        """
        with self._guard:
            vault = self._writable()
            contents = change(vault.contents)
            if contents is vault.contents:
                return contents
            self._store(contents)
        self._notify()
        return contents

    def verify_password(self, password: str) -> None:
        """Ask again for the password of the open vault.

        Raises:
            WrongPassword: it is another.
            VaultNotOpen: it is locked.
        """
        with self._guard:
            self._require_open().vault.verify(password)

    def change_password(self, old: str, new: str) -> None:
        """Put `new` in the place of the password. Saves twice, so that the `.bak` opens with the new one too.

        Raises:
            WrongPassword: `old` is not right.
            VaultNotOpen, ReadOnly, VaultChangedOnDisk, VaultRefused, OSError: as `apply`.
        """
        with self._guard:
            vault = self._writable()
            vault.verify(old)
            data, renewed = vault.with_password(new, not_under_floor(self._choose_kdf()), after=self._last(vault))
            self._file.replace(data)
            vault.forget()
            self._become(renewed)
            self._renew_backup()
        self._notify()

    def _open(self, password: str, read_only: bool) -> _Opened:
        if not self._file.exists():
            raise VaultAbsent(f"There is no vault yet: {self._file.place}")
        notices: list[Notice] = []
        if not read_only:
            try:
                self._file.lock()
            except OSError as error:
                read_only = True
                notices.append(NotWritable(error.strerror or str(error)))
        try:
            vault = open_(self._file.read(), password)
        except BaseException:
            self._file.unlock()
            raise
        return _Opened(vault, read_only, (*notices, *self._older_copy(vault)))

    def _older_copy(self, vault: OpenVault) -> tuple[Notice, ...]:
        seen = self._seen.last(vault.header.vault_id)
        generation = vault.header.generation
        return (OlderCopy(generation, seen.generation, seen.at),) if generation < seen.generation else ()

    def _close(self) -> bool:
        opened, self._opened = self._opened, None
        if opened is None:
            return False
        opened.vault.forget()
        self._file.unlock()
        return True

    def _require_open(self) -> _Opened:
        if self._opened is None:
            raise VaultNotOpen(said("The vault is locked."))
        return self._opened

    def _writable(self) -> OpenVault:
        opened = self._require_open()
        if opened.read_only:
            raise ReadOnly(said("The vault is open for reading only."))
        return opened.vault

    def _store(self, contents: Contents) -> None:
        vault = self._writable()
        data, sealed = vault.seal(contents, after=self._last(vault))
        self._file.replace(data)
        self._become(sealed)

    def _become(self, vault: OpenVault) -> None:
        self._opened = replace(self._require_open(), vault=vault)
        self._note_generation()

    def _renew_backup(self) -> None:
        try:
            self._store(self._writable().contents)
        except (OSError, VaultChangedOnDisk, VaultRefused) as error:
            reason = str(error) if isinstance(error, OSError) else error.reason
            told = said("The backup beside the vault opens with the old password still: {reason}", reason=reason)
            notice = BackupKeepsOldPassword(told)
            opened = self._require_open()
            self._opened = replace(opened, notices=(*opened.notices, notice))

    def _last(self, vault: OpenVault) -> int:
        return self._seen.last(vault.header.vault_id).generation

    def _note_generation(self) -> None:
        """Remember how far the vault has come; not worth refusing anything for."""
        header = self._require_open().vault.header
        with suppress(Exception):
            self._seen.note(header.vault_id, header.generation)

    def _notify(self) -> None:
        for callback in tuple(self._listeners):
            callback()
