"""How costly a password is to check: measured once on a computer, then remembered."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Final

from ramkeep.core.vault.errors import LimitExceeded
from ramkeep.core.vault.kdf import SALT_LENGTH, KdfParams, calibrate, derive, not_under_floor
from ramkeep.services.ports import Clock, Settings

KEY: Final = "kdf"

_NAMES: Final = ("memory_kib", "passes", "lanes")


def measured_kdf(settings: Settings, clock: Clock, target_seconds: float = 1.0) -> Callable[[], KdfParams]:
    """A choice of parameters for `VaultSession`. The first call measures, for a second or two; keep it off the UI."""

    def choose() -> KdfParams:
        remembered = _remembered(settings)
        if remembered is not None:
            return remembered
        chosen = calibrate(lambda params: _seconds(params, clock), target_seconds)
        with suppress(OSError):
            settings.put({KEY: {name: getattr(chosen, name) for name in _NAMES}})
        return chosen

    return choose


def _remembered(settings: Settings) -> KdfParams | None:
    """What an earlier measurement said, never under the floor; None when there is none that can be used."""
    written = settings.get(KEY)
    if not isinstance(written, dict):
        return None
    try:
        memory_kib, passes, lanes = (int(written[name]) for name in _NAMES)
        return not_under_floor(KdfParams(memory_kib, passes, lanes))
    except (KeyError, ValueError, TypeError, OverflowError, LimitExceeded):
        return None


def _seconds(params: KdfParams, clock: Clock) -> float:
    """How long one password takes now."""
    start = clock.monotonic()
    derive("a password of usual length", replace(params, salt=bytes(SALT_LENGTH)))
    return clock.monotonic() - start
