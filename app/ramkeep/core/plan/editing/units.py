"""Places in a text, counted in characters here and in UTF-16 units by toolkits."""


class Units:
    """Converts places of one text; in most texts both are the same."""

    def __init__(self, text: str) -> None:
        wide = not text.isascii() and max(text, default="") > "\uffff"
        self._wide = [at for at, character in enumerate(text) if character > "\uffff"] if wide else []

    def of(self, offset: int) -> int:
        """The units before a character."""
        return offset + sum(at < offset for at in self._wide)

    def offset(self, units: int) -> int:
        """The characters before a place in units; one within a character is after it."""
        for at in self._wide:
            if at >= units:
                break
            units -= 1
        return units
