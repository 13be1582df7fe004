"""A vault file in memory, and vaults that open in no time."""

from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.kdf import KdfParams
from ramkeep.core.vault.seal import create
from ramkeep.services.ports import VaultBusy, VaultChangedOnDisk

# The least that Argon2id computes with: a fifth of a millisecond. No session chooses it.
CHEAP = KdfParams(memory_kib=8, passes=1, lanes=1)


def cheap_vault(contents: Contents, password: str) -> bytes:
    """A vault whose password takes no time to check: `VaultSession.unlock` is then fast in a test."""
    return create(contents, password, CHEAP).data


class MemoryVaultFile:
    """Holds the bytes and does what the port promises.

    Attributes:
        data: what lies there; None for nothing.
        backup: what the last `replace` replaced.
        holder: another process that has claimed the file; None for none.
        refuses: raised by the next calls of `replace`.
        lock_refuses: raised by the next calls of `lock`.
        locked: is the claim held here?
    """

    def __init__(self, data: bytes | None = None) -> None:
        self.data = data
        self.backup: bytes | None = None
        self.holder: str | None = None
        self.refuses: BaseException | None = None
        self.lock_refuses: OSError | None = None
        self.locked = False
        self._read: bytes | None = None

    @property
    def place(self) -> str:
        """The path, for a person."""
        return "/home/someone/vault.ramkeep"

    def exists(self) -> bool:
        """Is there a vault?"""
        return self.data is not None

    def read(self) -> bytes:
        """The whole file."""
        if self.data is None:
            raise FileNotFoundError(self.place)
        self._read = self.data
        return self.data

    def replace(self, data: bytes) -> None:
        """Put `data` in the place, or raise what the test asked for."""
        if self.refuses is not None:
            raise self.refuses
        if self.data is not None and self.data != self._read:
            raise VaultChangedOnDisk
        self.backup, self.data, self._read = self.data, data, data

    def lock(self) -> None:
        """Claim, unless the test says that another process has."""
        if self.holder is not None:
            raise VaultBusy(self.holder)
        if self.lock_refuses is not None:
            raise self.lock_refuses
        self.locked = True

    def unlock(self) -> None:
        """Give up the claim."""
        self.locked = False
        self._read = None
