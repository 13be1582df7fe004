"""The clock that codes are made by: the computer's, with the correction that the vault holds."""

from ramkeep.services.ports import Clock, ClockState
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


def needless_correction(vault: VaultSession, state: ClockState) -> int:
    """The correction of the open vault while the system says that its clock is right; 0 without such a doubt.

    The clock was set since, or the vault came from a computer whose clock was wrong.
    """
    correction = vault.contents.clock_correction
    return correction if correction and state.synchronized() else 0
