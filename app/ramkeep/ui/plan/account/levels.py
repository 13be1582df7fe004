"""How full a limit is."""

from collections.abc import Iterable

from ramkeep.core.plan.model.meters import Meter

_NEARLY = 0.8


def level_of(meter: Meter) -> str:
    """`danger` over the limit, `warn` from four fifths of it on, else nothing; as looks are named."""
    if meter.is_over:
        return "danger"
    return "warn" if share_of(meter) >= _NEARLY else ""


def share_of(meter: Meter) -> float:
    """How much of the limit is used; 0 where none is published."""
    return meter.used / meter.limit if meter.limit else float(meter.is_over)


def fullest_of(meters: Iterable[Meter]) -> Meter | None:
    """The one that is nearest to its limit; None while nothing is used."""
    found = max(meters, key=share_of, default=None)
    return found if found is not None and share_of(found) else None
