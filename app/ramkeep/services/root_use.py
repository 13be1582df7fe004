"""Counts how often codes of the owner are used: days in the settings, which are no secret."""

from collections.abc import Mapping
from datetime import date

from ramkeep.core.codes.account import AccountId
from ramkeep.services.ports import Clock, Settings

KEY = "root_use"
DISMISSED = "root_use_dismissed"
OFTEN = 3
MOST_ENTRIES = 32
MOST_DAYS = 64
ONE_USE_SECONDS = 300.0


class RootUse:
    """A copy or a look is one use; what follows within five minutes belongs to it.

    What was read once is kept, and `settings` is written to by the caller, off the window's thread.
    """

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings, self._clock = settings, clock
        self._days: dict[str, list[str]] | None = None
        self._dismissed: str | None = None
        self._latest: dict[AccountId, float] = {}

    def note(self, account_id: AccountId, day: date) -> Mapping[str, object] | None:
        """Count a use; what the settings are to keep now, or None when it belongs to the use before."""
        now = self._clock.monotonic()
        latest = self._latest.get(account_id)
        if latest is not None and now - latest < ONE_USE_SECONDS:
            return None
        self._latest[account_id] = now
        days = self._kept()
        days[account_id] = [*days.pop(account_id, ()), day.isoformat()][-MOST_DAYS:]
        for oldest in list(days)[: max(0, len(days) - MOST_ENTRIES)]:
            del days[oldest]
        return {KEY: {name: list(each) for name, each in days.items()}}

    def uses(self, day: date) -> int:
        """How often the owner was used in the month of this day."""
        month = _month(day)
        return sum(each.startswith(month) for days in self._kept().values() for each in days)

    def is_to_tell(self, day: date) -> bool:
        """Was that so often that it should be told, and was it not told this month?"""
        if self._dismissed is None:
            kept = self._settings.get(DISMISSED)
            self._dismissed = kept if isinstance(kept, str) else ""
        return self.uses(day) >= OFTEN and self._dismissed != _month(day)

    def dismiss(self, day: date) -> Mapping[str, object]:
        """Tell it no more in the month of this day; what the settings are to keep now."""
        self._dismissed = _month(day)
        return {DISMISSED: self._dismissed}

    def _kept(self) -> dict[str, list[str]]:
        if self._days is None:
            kept = self._settings.get(KEY)
            pairs = kept.items() if isinstance(kept, dict) else ()
            self._days = {
                name: [day for day in days if isinstance(day, str)][-MOST_DAYS:]
                for name, days in list(pairs)[-MOST_ENTRIES:]
                if isinstance(name, str) and isinstance(days, list)
            }
        return self._days


def _month(day: date) -> str:
    return day.isoformat()[:7]
