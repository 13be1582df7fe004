"""What Ramkeep knows of Alibaba Cloud: the files that come with it, and newer ones that a person has put beside."""

from contextlib import suppress
from pathlib import Path
from typing import Final

from ramkeep import resources

CATALOG: Final = "catalog.txt"
SYSTEM_POLICIES: Final = "system_policies.json"


class FactFiles:
    """`plan_ports.Facts` in the resources, and in a folder of this person."""

    def __init__(self, own: Path) -> None:
        self._own = own

    def catalogs(self) -> tuple[bytes, ...]:
        return self._both(CATALOG)

    def system_policies(self) -> tuple[bytes, ...]:
        return self._both(SYSTEM_POLICIES)

    def _both(self, name: str) -> tuple[bytes, ...]:
        found = [(resources.folder() / "data" / name).read_bytes()]
        with suppress(OSError):
            found.append((self._own / name).read_bytes())
        return tuple(found)
