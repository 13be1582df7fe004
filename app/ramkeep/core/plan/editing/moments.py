"""The dates of conditions in parts: day, clock and zone.

Source: Alibaba Cloud, "Policy elements": acs:CurrentTime is ISO 8601, offsets allowed.
"""

import re
from typing import NamedTuple

from ramkeep.core.plan.policy.typed_values import moment

_PARTS = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d)?(?:\.\d+)?(Z|[+-]\d\d:?\d\d)?)?\Z", re.ASCII)
MIDNIGHT = "00:00:00"


class MomentParts(NamedTuple):
    """A date as it is written.

    Attributes:
        day: such as `2026-11-26`.
        clock: such as `16:00:00`; fractions of a second are not told.
        zone: `Z`, such as `+08:00`, or empty when none is written.
    """

    day: str
    clock: str = MIDNIGHT
    zone: str = ""

    def __str__(self) -> str:
        return f"{self.day}T{self.clock}{self.zone}"


def moment_parts(text: str) -> MomentParts | None:
    """The parts of a date; None for what is none."""
    found = _PARTS.match(text)
    if found is None or moment(text) is None:
        return None
    day, clock, seconds, zone = found.groups()
    if clock is None:
        return MomentParts(day)
    return MomentParts(day, clock + (seconds or ":00"), zone or "")


def offset_zone(seconds: int) -> str:
    """The zone so many seconds ahead of UTC."""
    if seconds == 0:
        return "Z"
    minutes = abs(seconds) // 60
    return f"{'+' if seconds > 0 else '-'}{minutes // 60:02}:{minutes % 60:02}"
