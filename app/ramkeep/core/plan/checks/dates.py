"""How long ago something was."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from ramkeep.core.plan.policy.typed_values import moment

# Of two keys of some thousand users.
_MOST_REMEMBERED: Final = 1 << 14
_moment: Final = lru_cache(maxsize=_MOST_REMEMBERED)(moment)


def days_since(text: str, at: datetime) -> int | None:
    """Whole days from an ISO 8601 date until a moment; None when there is none or it cannot be read.

    A date without a zone is in UTC, as those of credential reports are.
    """
    then = _moment(text) if text else None
    if then is None:
        return None
    return (_since_year_one(at) - then.since).days


@lru_cache(maxsize=1)
def _since_year_one(at: datetime) -> timedelta:
    now = at.astimezone(UTC) if at.tzinfo else at
    return timedelta(now.toordinal(), now.second + 60 * now.minute + 3600 * now.hour, now.microsecond)
