"""The cost of a password is measured once and remembered."""

import pytest

from ramkeep.core.vault.kdf import FLOOR, KdfParams
from ramkeep.services.kdf_choice import KEY, measured_kdf
from tests.fakes.clock import FakeClock
from tests.fakes.settings import MemorySettings


class SteppingClock(FakeClock):
    """Each look at it takes a while."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds
        self.looks = 0

    def monotonic(self) -> float:
        self.looks += 1
        self.advance(self._seconds)
        return super().monotonic()


def test_it_is_measured_once_and_remembered() -> None:
    settings, clock = MemorySettings(), SteppingClock(seconds=2.0)
    assert measured_kdf(settings, clock)() == FLOOR
    assert clock.looks == 2
    assert settings.get(KEY) == {"memory_kib": 65536, "passes": 3, "lanes": 4}
    assert measured_kdf(settings, clock)() == FLOOR
    assert clock.looks == 2


def test_a_faster_computer_is_given_more_to_do() -> None:
    chosen = measured_kdf(MemorySettings(), SteppingClock(seconds=0.5))()
    assert chosen.memory_kib == 2 * FLOOR.memory_kib
    assert chosen.passes == 2 * FLOOR.passes


def test_what_is_remembered_is_used_and_never_under_the_floor() -> None:
    clock = SteppingClock(seconds=2.0)
    strong = {"memory_kib": 262144, "passes": 7, "lanes": 4}
    assert measured_kdf(MemorySettings({KEY: strong}), clock)() == KdfParams(262144, 7, 4)
    weak = {"memory_kib": 64, "passes": 1, "lanes": 1}
    assert measured_kdf(MemorySettings({KEY: weak}), clock)() == KdfParams(65536, 3, 1)
    assert clock.looks == 0


@pytest.mark.parametrize(
    "kept",
    [None, 5, [], {}, {"memory_kib": 65536, "passes": 3}, {"memory_kib": 2**40, "passes": 3, "lanes": 4},
     {"memory_kib": None, "passes": 3, "lanes": 4}, {"memory_kib": "much", "passes": 3, "lanes": 4},
     {"memory_kib": float("inf"), "passes": 3, "lanes": 4}],
)  # fmt: skip
def test_what_cannot_be_used_is_measured_again(kept: object) -> None:
    settings = MemorySettings({KEY: kept})
    assert measured_kdf(settings, SteppingClock(seconds=2.0))() == FLOOR
    assert settings.get(KEY) == {"memory_kib": 65536, "passes": 3, "lanes": 4}


def test_settings_that_cannot_be_written_only_cost_another_measurement() -> None:
    assert measured_kdf(MemorySettings(refuses=OSError("full")), SteppingClock(seconds=2.0))() == FLOOR
