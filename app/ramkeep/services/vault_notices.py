"""What a person should know about an open vault, though it is no reason to refuse."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OlderCopy:
    """The file is older than one that was open here: restored from a backup, or put back by somebody.

    Attributes:
        generation: saves that the file has seen.
        seen: saves of the latest one that was open here.
        seen_at: when that was, Unix seconds.
    """

    generation: int
    seen: int
    seen_at: int

    @property
    def reason(self) -> str:
        """One sentence for a person."""
        return f"This is an older copy of the vault (generation {self.generation}, you had {self.seen})."


@dataclass(frozen=True, slots=True)
class NotWritable:
    """The vault was opened read-only, as nothing can be written in its place. `reason` is the system's word."""

    reason: str


@dataclass(frozen=True, slots=True)
class BackupKeepsOldPassword:
    """The password was changed, but the `.bak` file could not be renewed and opens with the old one."""

    reason: str


Notice = OlderCopy | NotWritable | BackupKeepsOldPassword
