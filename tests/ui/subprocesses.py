"""Programs that a test runs in a process of their own."""

import os
import subprocess
import sys


def output_of(program: str, *arguments: str) -> str:
    """What a Python program prints; it sees no display."""
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
