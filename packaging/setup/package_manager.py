"""The package managers of the systems that Ramkeep runs on."""

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from system_parts import Part


class InstallFailed(Exception):
    """The package manager refused; its own last words were printed."""


@dataclass(frozen=True)
class _Commands:
    """How a package manager is called. `refresh` may be empty."""

    refresh: tuple[str, ...]
    install: tuple[str, ...]
    needs_root: bool = True


APT_QUIET = ("-qq", "-o", "Dpkg::Use-Pty=0", "-o", "DPkg::Lock::Timeout=120")
COMMANDS = {
    "apt": _Commands(("apt-get", "update"), ("apt-get", "install", "-y", "--no-install-recommends")),
    "dnf": _Commands((), ("dnf", "install", "-y")),
    "zypper": _Commands((), ("zypper", "--non-interactive", "install")),
    "pacman": _Commands((), ("pacman", "-S", "--needed", "--noconfirm")),
    "brew": _Commands((), ("brew", "install"), needs_root=False),
}


class Installer:
    """One package manager on this machine, in the hands of this user."""

    def __init__(self, family: str) -> None:
        self.family = family
        self._commands = COMMANDS[family]

    def may_install(self) -> bool:
        """Can packages be installed without asking anybody for a password?"""
        return self._privilege is not None

    def resolve(self, parts: Sequence[Part]) -> list[str]:
        """The packages that bring `parts`, by the names they have in this release."""
        alternatives = [part.packages[self.family] for part in parts]
        known = _known_to_apt([name for names in alternatives for name in names]) if self.family == "apt" else set()
        chosen = (next((name for name in names if name in known), names[-1]) for names in alternatives)
        return list(dict.fromkeys(chosen))

    def command(self, parts: Sequence[Part]) -> str:
        """One line for a person to type."""
        steps = [step for step in (self._commands.refresh, (*self._commands.install, *self.resolve(parts))) if step]
        if not self._commands.needs_root or os.geteuid() == 0:
            return " && ".join(map(shlex.join, steps))
        if shutil.which("sudo"):
            return " && ".join(f"sudo {shlex.join(step)}" for step in steps)
        return f"su -c {shlex.quote(' && '.join(map(shlex.join, steps)))}"

    def refresh(self, parts: Sequence[Part]) -> None:
        """Fetch the lists of packages where they do not know `parts`: a new machine has none."""
        if self.family != "apt" or not self.may_install():
            return
        names = self.resolve(parts)
        if not set(names) <= _known_to_apt(names):
            self._call(self._commands.refresh, [])

    def install(self, parts: Sequence[Part]) -> None:
        """Install the packages of `parts`.

        Raises:
            InstallFailed: the package manager ended with an error, also after its lists were renewed.
        """
        done = self._call(self._commands.install, self.resolve(parts))
        if done.returncode and self._commands.refresh:
            self._call(self._commands.refresh, [])
            done = self._call(self._commands.install, self.resolve(parts))
        if done.returncode:
            print(done.stdout[-4000:], flush=True)
            raise InstallFailed(f"{self._commands.install[0]} ended with exit code {done.returncode}")

    def _call(self, command: Sequence[str], names: Sequence[str]) -> "subprocess.CompletedProcess[str]":
        quiet = APT_QUIET if self.family == "apt" else ()
        whole = [*(self._privilege or []), *command, *quiet, *names]
        return subprocess.run(whole, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)

    @cached_property
    def _privilege(self) -> list[str] | None:
        """What stands before a command to run it as root; None when this user may not."""
        quiet = ["env", "DEBIAN_FRONTEND=noninteractive"] if self.family == "apt" else []
        if not self._commands.needs_root:
            return []
        if os.geteuid() == 0:
            return quiet
        if (
            shutil.which("sudo")
            and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
        ):
            return ["sudo", "-n", *quiet]
        return None


def find_installer() -> Installer | None:
    """The package manager of this system; None when it is not one of those known here."""
    if sys.platform == "darwin":
        return Installer("brew") if shutil.which("brew") else None
    programs = {"apt": "apt-get", "dnf": "dnf", "zypper": "zypper", "pacman": "pacman"}
    return next((Installer(family) for family, program in programs.items() if shutil.which(program)), None)


def _known_to_apt(names: Sequence[str]) -> set[str]:
    """Those that can be installed from the lists apt has."""
    shown = subprocess.run(
        ["apt-cache", "policy", *names], capture_output=True, text=True, check=False, env={**os.environ, "LC_ALL": "C"}
    )
    found: set[str] = set()
    name = ""
    for line in shown.stdout.splitlines():
        if line and not line.startswith(" "):
            name = line.rstrip(":")
        elif line.strip().startswith("Candidate:") and "(none)" not in line:
            found.add(name)
    return found
