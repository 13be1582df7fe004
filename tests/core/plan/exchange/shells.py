"""Runs pieces of the scripts in a shell."""

import subprocess

from ramkeep.core.plan.exchange.script_library import library


def run(text: str, *arguments: str, before: str = library(compares=True)) -> subprocess.CompletedProcess[str]:
    """Run `text` after the functions of the scripts; texts come in as `$1` and so on."""
    whole = f"set -eu\n{before}\nhow_to_go_on=''\n{text}"
    command = ["sh", "-c", whole, "sh", *arguments]
    environment = {"PATH": "/usr/bin:/bin", "RAMKEEP_WAITS": "0 0"}
    done = subprocess.run(command, capture_output=True, check=False, env=environment, timeout=30)
    # Line breaks stay as they are, which reading as text would not leave them.
    return subprocess.CompletedProcess(command, done.returncode, done.stdout.decode(), done.stderr.decode())


def told(text: str, *arguments: str) -> str:
    """What `text` prints, to the last character."""
    done = run(f"{text}\n", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout
