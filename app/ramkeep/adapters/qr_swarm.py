"""Pictures made to keep a decoder busy: thousands of corner patterns, each to be tried with the others."""

from ramkeep.adapters.opencv import Pixels

_ROWS = 24
_FEW_PIXELS = 500_000  # too few for so many patterns
_BEARABLE = 3_000  # twice what the busiest photographs of many codes show


def swarms(pixels: Pixels) -> bool:
    """Are there, by a sample of its rows, more corner patterns in it than a decoder can be asked to try?"""
    import numpy as np

    if pixels.size < _FEW_PIXELS:
        return False
    # Not evenly apart, so that no regular picture hides between them.
    rows = pixels[np.linspace(0, len(pixels) - 1, _ROWS).astype(int)]
    return sum(map(_patterns, rows)) / _ROWS * len(pixels) / 9 > _BEARABLE


def _patterns(row: "Pixels") -> int:
    """How often dark and light follow each other in the widths 1 1 3 1 1, give or take a half (ISO/IEC 18004)."""
    import numpy as np

    dark = row < row.mean()
    edges = np.flatnonzero(dark[1:] != dark[:-1]) + 1
    widths = np.diff(edges)
    if len(widths) < 5:
        return 0
    fives = np.lib.stride_tricks.sliding_window_view(widths, 5)[(0 if dark[edges[0]] else 1) :: 2]
    unit = fives.sum(axis=1) / 7
    like = np.abs(fives - unit[:, None] * np.array([1, 1, 3, 1, 1])) <= unit[:, None] * np.array([1, 1, 3, 1, 1]) / 2
    return int(like.all(axis=1).sum())
