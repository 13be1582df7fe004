"""A clipboard of nobody's desktop."""

from ramkeep.services.ports import ClipboardRefused


class MemoryClipboard:
    """Holds a text, or refuses.

    Attributes:
        text: what is on it; empty for nothing.
        refuses: raised by the next calls of `put_secret`.
    """

    def __init__(self, refuses: ClipboardRefused | None = None) -> None:
        self.text = ""
        self.refuses = refuses

    def put_secret(self, text: str) -> None:
        """Offer `text`, or raise what the test asked for."""
        if self.refuses is not None:
            raise self.refuses
        self.text = text

    def holds(self, text: str) -> bool:
        """Does it hold exactly this?"""
        return self.text == text

    def clear(self) -> None:
        """Empty it."""
        self.text = ""
