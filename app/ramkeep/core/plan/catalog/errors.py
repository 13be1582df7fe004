"""Why bytes are not a catalog.

* CatalogRefused
  + NotACatalog     the bytes are something else
  + NewerFormat     a catalog in a form that a later Ramkeep writes
  + CatalogTooLarge over a bound of the format
  + CatalogDamaged  a line that does not read, or a file that ends too early
"""


class CatalogRefused(Exception):
    """Superclass of every refusal. Never raised directly.

    Attributes:
        reason: one sentence that says what is wrong, where, and what to do.
        line: the line to blame, counted from 1; None when no single line is.
    """

    def __init__(self, reason: str, line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line


class NotACatalog(CatalogRefused):
    """The bytes do not begin as a catalog does."""


class NewerFormat(CatalogRefused):
    """The file names a format that this version does not read."""


class CatalogTooLarge(CatalogRefused):
    """The file has more bytes, services or actions than a catalog may have."""


class CatalogDamaged(CatalogRefused):
    """A line does not read, contradicts another one, or the end is missing."""
