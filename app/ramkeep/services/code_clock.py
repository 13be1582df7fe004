"""The clock that codes are made by: the computer's, with the correction that the vault holds."""

from ramkeep.services.ports import Clock
from ramkeep.services.vault_session import VaultSession


class CodeClock:
    """`ports.Clock` for codes alone. What locks the vault, or dates anything, keeps the computer's clock."""

    def __init__(self, clock: Clock, vault: VaultSession) -> None:
        self._clock, self._vault = clock, vault

    def now(self) -> float:
        """Seconds since 1970, corrected while the vault is open."""
        return self._clock.now() + self._vault.contents.clock_correction

    def monotonic(self) -> float:
        """As the computer's clock."""
        return self._clock.monotonic()
