"""Settings as a small JSON file."""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from threading import Lock

MAX_BYTES = 1024 * 1024


class JsonSettings:
    """`ports.Settings` in one file, replaced whole at each change.

    A file that cannot be understood counts as empty; before it is replaced it is moved aside, to
    the same name with `.damaged` added.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._putting = Lock()

    def get(self, key: str) -> object:
        """The value kept under `key`, also by another process; None when there is none, or the file cannot be read."""
        try:
            return self._read().get(key)
        except OSError:
            return None

    def put(self, values: Mapping[str, object]) -> None:
        """Keep these values beside what the file holds now.

        Raises:
            OSError: as the system says; the old file is still there.
            TypeError, ValueError: a value is no plain JSON value; nothing was written.
        """
        with self._putting:
            self._replace(_encoded(self._read() | dict(values)))

    def _read(self) -> dict[str, object]:
        try:
            with self._path.open("rb") as file:
                data = file.read(MAX_BYTES + 1)
        except FileNotFoundError:
            return {}
        values = _decoded(data)
        if values is None:
            os.replace(self._path, self._path.with_name(self._path.name + ".damaged"))
            return {}
        return values

    def _replace(self, data: bytes) -> None:
        # Loaded when it is first needed: settings are read before the first picture.
        from ramkeep.adapters.whole_file import replace_whole

        # A link is followed, so that settings kept in a folder of dotfiles stay there.
        target = Path(os.path.realpath(self._path))
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_whole(target, data)


def _decoded(data: bytes) -> dict[str, object] | None:
    """The object that the file holds; None when it holds none."""
    if len(data) > MAX_BYTES:
        return None
    try:
        values = json.loads(data)
        # What cannot be written back would spoil every later change.
        _encoded(values)
    except (ValueError, RecursionError):
        return None
    return values if isinstance(values, dict) else None


def _encoded(values: object) -> bytes:
    text = json.dumps(values, ensure_ascii=False, allow_nan=False, indent=2, sort_keys=True)
    return text.encode() + b"\n"
