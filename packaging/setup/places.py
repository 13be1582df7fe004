"""Where the parts of a checkout lie, and the one way to speak to the person before it."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
SUFFIX = ".exe" if os.name == "nt" else ""
VENV_PYTHON = PROGRAMS / f"python{SUFFIX}"
LOCKS = {"run": ROOT / "requirements.lock", "test": ROOT / "requirements-dev.lock"}


def say(line: str) -> None:
    """Print one line at once."""
    print(f"ramkeep: {line}", flush=True)
