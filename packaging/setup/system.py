"""Brings the system's missing packages, or says the one command that does."""

import os

from package_manager import Installer, InstallFailed, find_installer
from places import say
from system_parts import Part, missing, parts_for


class SystemRefused(Exception):
    """Something is missing that only a person can bring; the text says how."""


def complete_system(purpose: str) -> None:
    """Install what `run` or `test` lacks, where this user may.

    Raises:
        SystemRefused: a needed part is missing still.
    """
    lacking = missing(parts_for(purpose))
    needed = [part for part in lacking if part.needed]
    wanted = [part for part in lacking if not part.needed]
    if os.environ.get("RAMKEEP_SYSTEM") == "keep":
        _name(lacking, "going on without")
        return
    installer = find_installer()
    if purpose == "test" and installer and installer.may_install():
        needed, wanted = needed + wanted, []
    _bring(needed, installer, purpose)
    if wanted:
        command = f": {installer.command(wanted)}" if installer else ""
        say(f"it would be better with {wanted[0].name}{command}")


def _bring(parts: list[Part], installer: Installer | None, purpose: str) -> None:
    if not parts:
        return
    again = f"then `make {purpose}` again"
    if installer is None:
        raise SystemRefused(f"install these with the system's package manager, {again}: {_names(parts)}")
    installer.refresh(parts)
    by_hand = f"Type this, {again}:\n\n    {installer.command(parts)}\n"
    if not installer.may_install():
        raise SystemRefused(f"the system lacks {_names(parts)}. {by_hand}")
    say(f"installing system packages: {' '.join(installer.resolve(parts))}")
    try:
        installer.install(parts)
    except InstallFailed as failure:
        raise SystemRefused(f"{failure}. {by_hand}") from failure
    _name(missing(parts), "installed, yet still not found")


def _name(parts: list[Part], what: str) -> None:
    if parts:
        say(f"{what}: {_names(parts)}")


def _names(parts: list[Part]) -> str:
    return ", ".join(part.name for part in parts)
