"""How much of everything a set of statements grants: each action of the catalog on every resource, bit by bit."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ramkeep.core.plan.access.columns import Columns
from ramkeep.core.plan.policy.document import Effect, Statement

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Bits = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Breadth:
    """What is granted on every resource.

    Attributes:
        known: how many actions the catalog has.
        refused: those of them that are not granted on every resource, whatever the circumstances.
        sure: the others are granted on every resource in all circumstances, and no Deny touches them.
    """

    known: int
    refused: tuple[str, ...]
    sure: bool

    @property
    def share(self) -> float:
        """The part of the catalog that is granted, 0 to 1; 0 for an empty catalog."""
        return 1 - len(self.refused) / self.known if self.known else 0.0


class Measure:
    """Measures breadth over one catalog; what each pattern covers is remembered."""

    def __init__(self, actions: Sequence[str]) -> None:
        self._actions = tuple(actions)
        self._columns = Columns(self._actions)

    def breadth(self, layers: Iterable[Sequence[tuple[Statement, frozenset[int], bool]]], places: int) -> Breadth:
        """The breadth that all layers leave.

        Args:
            layers: each a list of statements, with the places that it covers and whether it has no conditions.
            places: how many places there are; together they stand for every resource.
        """
        import numpy as np

        some = np.full(self._columns.width, 255, np.uint8)
        sure = some.copy()
        for layer in layers:
            some_here, sure_here = self._layer(layer, places)
            some &= some_here
            sure &= sure_here
        granted, surely = (np.unpackbits(each, count=len(self._actions)) for each in (some, sure))
        refused = tuple(self._actions[at] for at in np.flatnonzero(granted == 0))
        return Breadth(len(self._actions), refused, bool((granted == surely).all()))

    def _layer(
        self, statements: Sequence[tuple[Statement, frozenset[int], bool]], places: int
    ) -> tuple["Bits", "Bits"]:
        """The actions granted at every place in some circumstances, and those granted in all."""
        import numpy as np

        allowed, plainly, denied = (np.zeros((places, self._columns.width), np.uint8) for _ in range(3))
        touched = np.zeros(self._columns.width, np.uint8)
        for statement, covered, plain in statements:
            row, at = self._columns.of(statement), sorted(covered)
            if statement.effect is Effect.DENY:
                touched |= row
                if plain:
                    denied[at] |= row
                continue
            allowed[at] |= row
            if plain:
                plainly[at] |= row
        some: Bits = np.bitwise_and.reduce(allowed & ~denied, axis=0)
        sure: Bits = np.bitwise_and.reduce(plainly, axis=0) & ~touched
        return some, sure
