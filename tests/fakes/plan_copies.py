"""Copies of plans that live as long as the test."""


class MemoryPlanCopies:
    """Keeps texts by the paths of their plans."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def places(self) -> tuple[str, ...]:
        """The paths of plans that there is a copy of."""
        return tuple(sorted(self.kept))

    def get(self, place: str) -> str | None:
        """The copy; None when there is none."""
        return self.kept.get(place)

    def put(self, place: str, text: str) -> None:
        """Keep a copy."""
        self.kept[place] = text

    def drop(self, place: str) -> None:
        """Forget a copy."""
        self.kept.pop(place, None)
