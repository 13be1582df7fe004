"""Deletes nothing."""


class MemoryFileRemover:
    """Remembers what was to be deleted; `hindrance` is why it would be left."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.hindrance: str | None = None

    def delete(self, place: str, digest: bytes) -> str | None:
        """Note it down."""
        self.asked.append(place)
        return self.hindrance
