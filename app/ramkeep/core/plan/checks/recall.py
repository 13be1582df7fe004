"""What was made of things that are still the very same: kept from one plan to the next."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from operator import is_
from typing import Any, TypeVar

Thing = TypeVar("Thing")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class _Kept:
    """What was made of things, which are kept so that the identity of each stays its own.

    Attributes:
        of: what all of it depends on besides.
        keys: the identities of the things.
        made: what was made of each, in the same order.
    """

    of: tuple[object, ...]
    things: Sequence[object] = ()
    keys: Sequence[int] = ()
    made: Sequence[Any] = ()


class Recall:
    """Remembers what was made of values that are never written to, so that an edit costs only what it touched.

    Values are told apart by identity. What was not asked for between two calls of `turn` is forgotten.
    """

    def __init__(self) -> None:
        self._before: dict[Hashable, _Kept] = {}
        self._now: dict[Hashable, _Kept] = {}

    def turn(self) -> None:
        """Forgets what was not asked for since the last time; to be called before each plan."""
        self._before, self._now = self._now, {}

    def each(
        self, name: Hashable, things: Iterable[Thing], make: Callable[[Thing], Made], *of: object
    ) -> Sequence[Made]:
        """What is made of each thing, in the order of the things.

        Args:
            name: of this use, to be asked once for each plan.
            things: as they are now.
            make: must give the same for the same thing and the same `of`.
            of: all else that the answers depend on; when one of these is another value, everything is made anew.
        """
        things = tuple(things)
        keys = tuple(map(id, things))
        kept = self._before.get(name)
        if kept is None or not _same(kept.of, of):
            kept = _Kept(of, things, keys, tuple(map(make, things)))
        elif kept.keys != keys:
            known = dict(zip(kept.keys, kept.made, strict=True))
            made = tuple(known[key] if key in known else make(thing) for key, thing in zip(keys, things, strict=True))
            kept = _Kept(of, things, keys, made)
        self._now[name] = kept
        return kept.made

    def once(self, name: Hashable, make: Callable[[], Made], *of: object) -> Made:
        """What is made of these values together; `make` must depend on nothing else."""
        kept = self._now.get(name) or self._before.get(name)
        if kept is None or not _same(kept.of, of):
            kept = _Kept(of, made=(make(),))
        self._now[name] = kept
        made: Made = kept.made[0]
        return made

    def same(self, name: Hashable, value: Made) -> Made:
        """The value of the last time where it equals this one, so that what was made of it still counts."""
        kept = self._before.get(name)
        if kept is not None and kept.made[0] == value:
            value = kept.made[0]
        self._now[name] = _Kept((), made=(value,))
        return value


def _same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    return len(one) == len(other) and all(map(is_, one, other))
