"""Names within a sentence."""

from collections.abc import Iterable

from ramkeep.core.plan.checks.elements import listed


def few(names: Iterable[str]) -> str:
    """The first three names in quotes, and how many more there are."""
    return listed(f'"{name}"' for name in names)


def number(count: int, one: str, many: str = "") -> str:
    """Such as `1 day` or `3 days`."""
    return f"{count} {one if count == 1 else many or one + 's'}"
