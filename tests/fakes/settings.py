"""Settings that live as long as the test."""

import json
from collections.abc import Mapping


class MemorySettings:
    """Keeps values as a file of JSON would: what is got is never the object that was put."""

    def __init__(self, values: Mapping[str, object] | None = None, refuses: OSError | None = None) -> None:
        self._text = json.dumps(dict(values or {}))
        self.refuses = refuses

    def get(self, key: str) -> object:
        """The value kept under `key`; None when there is none."""
        return self.all().get(key)

    def put(self, values: Mapping[str, object]) -> None:
        """Keep these values, or raise what the test asked for."""
        if self.refuses is not None:
            raise self.refuses
        self._text = json.dumps(self.all() | dict(values))

    def all(self) -> dict[str, object]:
        """Everything that is kept."""
        values: dict[str, object] = json.loads(self._text)
        return values
