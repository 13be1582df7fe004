from datetime import UTC, datetime, timedelta, timezone

import pytest

from ramkeep.core.plan.checks.dates import days_since

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2026-11-23T11:59:59Z", 0),
        ("2026-11-22T12:00:00Z", 1),
        ("2026-11-22T12:00:01Z", 0),
        ("2026-08-25T12:00:00Z", 90),
        ("2025-11-23", 365),
        ("2026-11-22T20:00:00+08:00", 1),
        ("2026-11-24T12:00:00Z", -1),
    ],
)
def test_counts_whole_days(text: str, days: int) -> None:
    assert days_since(text, NOON) == days


@pytest.mark.parametrize("text", ["", "-", "N/A", "yesterday", "2026-13-01"])
def test_what_is_no_date_has_no_age(text: str) -> None:
    assert days_since(text, NOON) is None


def test_the_moment_may_be_in_any_zone() -> None:
    there = NOON.astimezone(timezone(timedelta(hours=8)))
    assert days_since("2026-11-22T12:00:00Z", there) == 1
    assert days_since("2026-11-22T12:00:00Z", NOON.replace(tzinfo=None)) == 1
