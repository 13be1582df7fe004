"""What a request says about its circumstances."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType


class Context:
    """The condition keys of a request with their values; immutable.

    A key with no value at all counts as absent. Keys that differ in case alone are one key; the first spelling given
    is the one shown.
    """

    __slots__ = ("_exact", "_folded", "_hash")

    def __init__(self, values: Mapping[str, str | Sequence[str]] | None = None) -> None:
        exact: dict[str, tuple[str, ...]] = {}
        for key, given in (values or {}).items():
            held = (given,) if isinstance(given, str) else tuple(given)
            if held:
                exact[key] = held
        self._exact = exact
        self._hash = hash(frozenset(exact.items()))
        self._folded = {key.lower(): value for key, value in reversed(exact.items())}

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys that are present, as they were given."""
        return tuple(self._exact)

    def exact(self, key: str) -> tuple[str, ...]:
        """The values of a key spelled just so; empty when it is absent."""
        return self._exact.get(key, ())

    def folded(self, key: str) -> tuple[str, ...]:
        """The values of a key in any spelling; empty when it is absent."""
        return self._exact.get(key) or self._folded.get(key.lower(), ())

    def with_default(self, key: str, value: str) -> "Context":
        """The same with one more key, unless it is there already."""
        return self if self.folded(key) else Context({**self._exact, key: value})

    def as_mapping(self) -> Mapping[str, tuple[str, ...]]:
        """Every key with its values, for reading."""
        return MappingProxyType(self._exact)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Context) and self._exact == other._exact

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Context({self._exact!r})"
