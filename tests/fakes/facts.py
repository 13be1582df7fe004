"""Facts that a test chooses."""

from collections.abc import Sequence

from ramkeep import resources


class GivenFacts:
    """What comes with Ramkeep, and then what the test adds."""

    def __init__(self, catalogs: Sequence[bytes] = (), system_policies: Sequence[bytes] = ()) -> None:
        data = resources.folder() / "data"
        self._catalogs = ((data / "catalog.txt").read_bytes(), *catalogs)
        self._system_policies = ((data / "system_policies.json").read_bytes(), *system_policies)

    def catalogs(self) -> tuple[bytes, ...]:
        """Catalogs of services and actions."""
        return self._catalogs

    def system_policies(self) -> tuple[bytes, ...]:
        """Tables of system policies."""
        return self._system_policies
