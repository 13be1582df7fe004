"""Starts Ramkeep from the environment."""

import os
import subprocess
import sys
from collections.abc import Mapping

from places import PROGRAMS, SUFFIX, say


def start(arguments: list[str]) -> int:
    """Run Ramkeep in place of this process where the system can; returns its exit code elsewhere."""
    if not arguments and not has_display(os.environ):
        say("no display here (DISPLAY and WAYLAND_DISPLAY are empty), so `ramkeep tour` shows the way in the terminal")
        arguments = ["tour"]
    command = [str(PROGRAMS / f"ramkeep{SUFFIX}"), *arguments]
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    return os.execv(command[0], command)


def has_display(environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Can a window open? Elsewhere than under X11 and Wayland there is always a display."""
    if platform in ("darwin", "win32", "cygwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
