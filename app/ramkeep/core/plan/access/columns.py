"""The actions of a catalog as the columns of rows of bits."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from ramkeep.core.plan.policy.document import Statement
from ramkeep.core.plan.policy.globs import glob

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint8]

_WILD = re.compile(r"[*?]")
_PAST_EVERY_LETTER = "\U0010ffff"


class Columns:
    """Finds the actions that a pattern covers; actions in order of name make most patterns a plain range.

    Attributes:
        width: bytes of one row.
    """

    def __init__(self, actions: Sequence[str]) -> None:
        import numpy as np

        folded = [action.lower() for action in actions]
        order = sorted(range(len(folded)), key=folded.__getitem__)
        self._names = [folded[index] for index in order]
        self._places = np.array(order, np.intp)
        self._patterns: dict[str, Bits] = {}
        self.width = (len(folded) + 7) // 8

    def of(self, statement: Statement) -> "Bits":
        """The actions that the statement speaks of, a bit each."""
        import numpy as np

        row = np.zeros(self.width, np.uint8)
        for pattern in statement.actions:
            row |= self.covered(pattern.lower())
        return ~row if statement.not_actions else row

    def covered(self, pattern: str) -> "Bits":
        """The actions that a pattern in lower case covers, a bit each."""
        known = self._patterns.get(pattern)
        if known is None:
            known = self._patterns[pattern] = self._found(pattern)
        return known

    def _found(self, pattern: str) -> "Bits":
        import numpy as np

        wild = _WILD.search(pattern)
        start = pattern[: wild.start()] if wild else pattern
        low, high = bisect_left(self._names, start), bisect_left(self._names, start + _PAST_EVERY_LETTER)
        places = self._places[low:high]
        if pattern != start + "*":
            covers = glob(pattern)
            places = places[[covers(name) for name in self._names[low:high]]] if high > low else places
        flags = np.zeros(len(self._names), np.bool_)
        flags[places] = True
        return np.packbits(flags)
