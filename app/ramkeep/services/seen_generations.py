"""Remembers outside a vault how often it had been saved, so that an older copy of it is noticed."""

from dataclasses import dataclass
from typing import Any, Final

from ramkeep.core.vault.header import MAX_GENERATION
from ramkeep.services.ports import Clock, Settings

KEY: Final = "vault_generations"
MAX_VAULTS: Final = 32

_LATEST: Final = 2**40


@dataclass(frozen=True, slots=True)
class Seen:
    """The latest save of a vault that was open here, and when, in Unix seconds."""

    generation: int
    at: int


class SeenGenerations:
    """The latest generation of each vault, kept in the settings. What was written there by others is not trusted."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def last(self, vault_id: bytes) -> Seen:
        """What was seen last; zeros for a vault that is new here."""
        return _read(self._all().get(vault_id.hex()))

    def note(self, vault_id: bytes, generation: int) -> None:
        """Remember `generation`, unless a later one is remembered already.

        Raises:
            OSError: the settings cannot be written.
        """
        if generation <= self.last(vault_id).generation:
            return
        seen = self._all() | {vault_id.hex(): {"generation": generation, "at": int(self._clock.now())}}
        latest = sorted(seen.items(), key=lambda item: _read(item[1]).at)[-MAX_VAULTS:]
        self._settings.put({KEY: dict(latest)})

    def _all(self) -> dict[str, Any]:
        kept = self._settings.get(KEY)
        return dict(kept) if isinstance(kept, dict) else {}


def _read(entry: object) -> Seen:
    if isinstance(entry, dict):
        generation, at = entry.get("generation"), entry.get("at")
        if type(generation) is int and type(at) is int and 0 <= at <= _LATEST:
            # Half of what can be counted leaves room to save on, whatever the settings say.
            return Seen(generation, at) if 0 <= generation <= MAX_GENERATION // 2 else Seen(0, 0)
    return Seen(0, 0)
