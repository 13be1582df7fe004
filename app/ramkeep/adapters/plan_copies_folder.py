"""Copies of unsaved plans in a folder of their own: one file a plan, its path in the first line."""

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from ramkeep.adapters.whole_file import replace_whole
from ramkeep.core.plan.model.file_json import MAX_BYTES

_ENDING = ".unsaved"


class FolderPlanCopies:
    """`plan_ports.PlanCopies` as files for their owner alone, as people's addresses are in plans."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def places(self) -> tuple[str, ...]:
        found = [_read(path) for path in self._folder.glob(f"*{_ENDING}")]
        return tuple(sorted(each[0] for each in found if each is not None))

    def get(self, place: str) -> str | None:
        found = _read(self._path(place))
        return found[1] if found is not None and found[0] == place else None

    def put(self, place: str, text: str) -> None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        replace_whole(self._path(place), f"{json.dumps(place)}\n{text}".encode())

    def drop(self, place: str) -> None:
        with suppress(OSError):
            self._path(place).unlink()

    def _path(self, place: str) -> Path:
        return self._folder / (hashlib.sha256(place.encode("utf-8", "surrogatepass")).hexdigest()[:32] + _ENDING)


def _read(path: Path) -> tuple[str, str] | None:
    """The plan's path and text; None when the file is none of ours, or cannot be read."""
    try:
        with path.open("rb") as file:
            text = file.read(MAX_BYTES + 4096).decode()
        first, _, rest = text.partition("\n")
        place = json.loads(first)
    except (OSError, ValueError):
        return None
    return (place, rest) if isinstance(place, str) else None
