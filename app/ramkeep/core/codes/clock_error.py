"""How wrong a clock is, told by a code that another device shows.

A code says in which period its device is, not where in it, so that the answer is a span. RFC 6238, section 6, has the
verifier do the same to learn the drift of a token.
"""

from dataclasses import dataclass
from typing import Final

from ramkeep.core.codes import otp
from ramkeep.core.codes.credential import Credential, Kind

STEPS: Final = 20
"""Periods to search on either side of the clock."""

TYPING: Final = 15.0
"""Seconds that may pass between reading a code and typing its last digit."""

_HALF_HOUR: Final = 1800
_FARTHEST_ZONE: Final = 14 * 3600 + _HALF_HOUR
_STEPS_BESIDE_A_ZONE: Final = 2


@dataclass(frozen=True, slots=True)
class ClockError:
    """What a clock lacks: the seconds to add to it are at least `low` and under `high`."""

    low: float
    high: float

    def fits(self, correction: int) -> bool:
        """Whether the clock is right with so many seconds added, the time for typing included."""
        return self.low <= correction < self.high + TYPING

    @property
    def is_right(self) -> bool:
        """Whether the clock is right as it is."""
        return self.fits(0)

    @property
    def correction(self) -> int:
        """Seconds to add so that the codes fit; 0 when the clock is right.

        Where the clock may be off by whole half hours, as in a wrong time zone, it is taken to be so; else the middle
        of the span, half a period off at most.
        """
        middle = round((self.low + self.high) / 2)
        zone = round(middle / _HALF_HOUR) * _HALF_HOUR
        return zone if self.fits(zone) else middle


def clock_error(credential: Credential, typed: str, at: float, correction: int = 0) -> ClockError | None:
    """How wrong a clock that shows `at` is, when a device with the same credential shows `typed`.

    Searched are 20 periods on either side, with the correction that is made already and without it, and what a wrong
    time zone makes: every half hour up to 14.5 hours.

    Returns:
        None when the code is none of these, or comes from a counter, which knows no time.

    Raises:
        CodeUnavailable: a PIN is missing, or `at` is before 1970.
    """
    if credential.kind is Kind.HOTP:
        return None
    for near in (correction, 0):
        found = _error(credential, typed, at, max(at + near, 0), STEPS)
        if found is not None:
            return found
    for shift in sorted(range(-_FARTHEST_ZONE, _FARTHEST_ZONE + 1, _HALF_HOUR), key=abs):
        far = _error(credential, typed, at, at + shift, _STEPS_BESIDE_A_ZONE) if at + shift >= 0 else None
        if far is not None:
            return far
    return None


def _error(credential: Credential, typed: str, at: float, around: float, steps: int) -> ClockError | None:
    drift = otp.drift(credential, typed, around, steps)
    if drift is None:
        return None
    start = (otp.factor_at(credential, around) + drift) * credential.period
    return ClockError(start - at, start + credential.period - at)
