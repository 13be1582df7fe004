"""Is there light enough for the camera, and not too much of it on the code?"""

from dataclasses import dataclass, replace
from enum import Enum

from ramkeep.services.ports import GrayFrame

DARK_UNDER, LIGHT_FROM = 45, 60
"""Of 255. Between the two it stays as it was."""
LIT_FROM, LIT_SHARE = 140, 0.05
"""A picture with so much of it this light shows something well enough, however dark the rest is."""
BLOWN_FROM, BLOWN_SHARE = 250, 0.03
"""Nothing can be told apart in what is this light. A code held far away has this share of the picture."""
PAUSE_SECONDS = 1.0
"""So long it has to last, so that no hand in front of the camera is commented on."""

_ACROSS, _DOWN = 32, 18


class Light(Enum):
    """What is said of the picture's light."""

    GOOD = "good"
    DARK = "dark"
    GLARE = "glare"


@dataclass(frozen=True, slots=True)
class Lighting:
    """What was seen so far.

    Attributes:
        light: what holds.
        other: what would hold if it lasts, and `since` when; the same as `light` while nothing changes.
    """

    light: Light = Light.GOOD
    other: Light = Light.GOOD
    since: float = 0.0

    def after(self, frame: GrayFrame, seconds: float) -> "Lighting":
        """What holds after this picture too.

        Args:
            seconds: when it was taken; only differences count.
        """
        now = light_of(frame, self.light)
        if now is self.light:
            return replace(self, other=now)
        if now is not self.other:
            return Lighting(self.light, now, seconds)
        return Lighting(now, now, seconds) if seconds - self.since >= PAUSE_SECONDS else self


def light_of(frame: GrayFrame, before: Light = Light.GOOD) -> Light:
    """The light of one picture; near the limits it stays what it was before."""
    samples = _samples(frame)
    if not samples or samples[len(samples) // 2] >= (DARK_UNDER if before is Light.GOOD else LIGHT_FROM):
        return Light.GOOD
    if _share(samples, BLOWN_FROM) >= BLOWN_SHARE:
        return Light.GLARE
    return Light.GOOD if _share(samples, LIT_FROM) >= LIT_SHARE else Light.DARK


def _samples(frame: GrayFrame) -> list[int]:
    """Some hundred pixels from everywhere in the picture, the darkest first."""
    rows = [frame.height * (2 * row + 1) // (2 * _DOWN) for row in range(_DOWN)]
    columns = [frame.width * (2 * column + 1) // (2 * _ACROSS) for column in range(_ACROSS)]
    if not (frame.width and frame.height):
        return []
    return sorted(frame.data[row * frame.stride + column] for row in rows for column in columns)


def _share(samples: list[int], limit: int) -> float:
    return sum(1 for sample in samples if sample >= limit) / len(samples)
