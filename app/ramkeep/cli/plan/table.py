"""Tables of plain text, for letters of every script."""

from collections.abc import Sequence
from unicodedata import combining, east_asian_width

_GAP = "  "


def width(text: str) -> int:
    """The columns of a terminal that a text takes: wide letters take two, combining signs none."""
    return sum(0 if combining(letter) else 2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def table(rows: Sequence[Sequence[str]], heading: Sequence[str] = ()) -> list[str]:
    """The lines: every column as wide as its widest cell, the last one left as it is."""
    everything = [heading, *rows] if heading else list(rows)
    if not everything:
        return []
    widths = [max(width(row[at]) for row in everything) for at in range(len(everything[0]))]
    lines = [_line(row, widths) for row in everything]
    if heading:
        lines.insert(1, _line(["-" * each for each in widths], widths))
    return lines


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = [cell + " " * (size - width(cell)) for cell, size in zip(row, widths, strict=True)]
    return _GAP.join(cells).rstrip()
