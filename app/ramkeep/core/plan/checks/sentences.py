"""Names within a sentence."""

from collections.abc import Iterable

from ramkeep.core.said import listed, said


def few(names: Iterable[str]) -> str:
    """The first three names in quotes, and how many more there are."""
    return listed(said('"{name}"', name=name) for name in names)
