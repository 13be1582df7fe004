"""Where rows stand when some of them have a heading over them; all rows themselves are of one height."""

from bisect import bisect_right
from collections.abc import Mapping

from ramkeep.ui.codes.card_layout import SMALL_LINE, line, row_height
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12


def heading_height() -> int:
    """A heading with the room around it; grows with the desktop's letters."""
    return line(SMALL_LINE) + SPACE_12 + SPACE_8


class Places:
    """Rows and their headings, from the top of the list.

    Attributes:
        headings: what stands over a row, by its number.
    """

    def __init__(self, headings: Mapping[int, str] | None = None) -> None:
        self.headings = dict(headings or {})
        self._rows = sorted(self.headings)

    def top(self, row: int) -> int:
        """Where a row begins, under its heading."""
        return row * row_height() + bisect_right(self._rows, row) * heading_height()

    def at(self, y: int) -> int:
        """The row at a height; its heading belongs to it."""
        low = (y - len(self._rows) * heading_height()) // row_height()
        row = max(low, 0)
        while self._end(row) <= y:
            row += 1
        return row if y >= 0 else -1

    def gap(self, y: int) -> int:
        """Before which row something that is dropped at a height lands."""
        row = self.at(max(y, 0))
        return row + 1 if y > self.top(row) + row_height() // 2 else row

    def _end(self, row: int) -> int:
        return self.top(row) + row_height()
