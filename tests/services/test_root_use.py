"""How often the owner is used."""

from datetime import date, timedelta

import pytest

from ramkeep.core.codes.account import AccountId
from ramkeep.services.root_use import DISMISSED, KEY, MOST_DAYS, MOST_ENTRIES, RootUse
from tests.fakes.clock import FakeClock
from tests.fakes.settings import MemorySettings

ROOT = AccountId("1" * 32)
TODAY = date(2026, 11, 26)


def use(count: RootUse, settings: MemorySettings, clock: FakeClock, day: date = TODAY) -> None:
    """One use, long after the one before."""
    clock.advance(3600)
    kept = count.note(ROOT, day)
    assert kept is not None
    settings.put(kept)


def test_three_uses_in_a_month_are_told_until_they_are_dismissed() -> None:
    settings, clock = MemorySettings(), FakeClock()
    count = RootUse(settings, clock)
    for expected in (False, False, True):
        use(count, settings, clock)
        assert count.is_to_tell(TODAY) is expected
    again = RootUse(settings, clock)
    assert (again.uses(TODAY), again.is_to_tell(TODAY)) == (3, True)
    settings.put(again.dismiss(TODAY))
    assert not again.is_to_tell(TODAY)
    assert not RootUse(settings, clock).is_to_tell(TODAY)
    assert RootUse(settings, clock).uses(date(2026, 12, 1)) == 0
    for _ in range(3):
        use(again, settings, clock, date(2026, 12, 3))
    assert again.is_to_tell(date(2026, 12, 3))


def test_a_look_and_a_copy_are_one_use() -> None:
    clock = FakeClock()
    count = RootUse(MemorySettings(), clock)
    assert count.note(ROOT, TODAY) is not None
    clock.advance(20)
    assert count.note(ROOT, TODAY) is None
    assert count.uses(TODAY) == 1


def test_it_is_bounded() -> None:
    settings, clock = MemorySettings(), FakeClock()
    count = RootUse(settings, clock)
    for number in range(MOST_DAYS + 5):
        use(count, settings, clock, TODAY + timedelta(number))
    for number in range(MOST_ENTRIES + 5):
        clock.advance(1)
        settings.put(count.note(AccountId(f"{number:032x}"), TODAY) or {})
    kept = settings.get(KEY)
    assert isinstance(kept, dict)
    assert len(kept) == MOST_ENTRIES
    assert max(map(len, kept.values())) <= MOST_DAYS


@pytest.mark.parametrize("kept", [None, 5, [], {"a": 5}, {"a": [5, None]}, "text"])
def test_settings_of_another_form_count_nothing(kept: object) -> None:
    count = RootUse(MemorySettings({KEY: kept, DISMISSED: kept}), FakeClock())
    assert count.uses(TODAY) == 0
    assert not count.is_to_tell(TODAY)
