"""The virtual environment in `.venv` and what lies in it."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from places import ROOT, VENV, VENV_PYTHON, say

PIP = (str(VENV_PYTHON), "-m", "pip", "-qq", "--disable-pip-version-check", "--no-input")


class PackagesRefused(Exception):
    """The environment could not be made or filled."""


def make_environment() -> None:
    """Make `.venv` for this Python, unless it is there.

    Raises:
        PackagesRefused: this Python cannot make one.
    """
    if _environment_fits():
        return
    say(f"making .venv for Python {sys.version.split()[0]}")
    _run([sys.executable, "-m", "venv", "--clear", str(VENV)], "the virtual environment could not be made")


def install_packages(lock: Path) -> None:
    """Install what `lock` names, by hash, then Ramkeep itself from this checkout.

    Raises:
        PackagesRefused: pip failed; its own words were printed.
    """
    count = sum("==" in line for line in lock.read_text(encoding="utf-8").splitlines())
    say(f"installing the {count} packages of {lock.name} (the first time takes a minute or more)")
    _run([*PIP, "install", "--require-hashes", "-r", str(lock)], "pip could not install the locked packages")
    say("installing ramkeep from this checkout")
    # Its build backend is one of the locked packages: nothing is fetched for it.
    own = ["install", "--no-deps", "--no-build-isolation", "--no-index", "--editable", str(ROOT)]
    _run([*PIP, *own], "pip could not install this checkout")


def _environment_fits() -> bool:
    """Is there an environment, made here, by the Python that runs now, with pip in it?"""
    try:
        lines = (VENV / "pyvenv.cfg").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False
    made = {key.strip(): value.strip() for key, _, value in (line.partition("=") for line in lines)}
    fits = made.get("version") == sys.version.split()[0] and made.get("command", str(VENV)).endswith(str(VENV))
    return fits and _succeeds([str(VENV_PYTHON), "-c", "import pip"])


def _succeeds(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _run(command: Sequence[str], trouble: str) -> None:
    code = subprocess.run(command, check=False).returncode
    if code:
        raise PackagesRefused(f"{trouble} (exit code {code}): {' '.join(command)}")
