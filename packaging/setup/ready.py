"""The steps from a fresh clone to a checkout that runs; a stamp in the environment says which are done."""

import hashlib
import json
import platform

from places import LOCKS, ROOT, VENV, say

STAMP = VENV / "ramkeep-setup.json"

SYSTEM_LACKS = 3
PIP_FAILED = 4


def make_ready(purpose: str) -> int:
    """Prepare for `run` or `test`; returns 0 or the exit code of the step that failed."""
    if is_ready(purpose):
        return 0
    # Imported here, so that a checkout that is ready starts at once.
    from environment import PackagesRefused, install_packages, make_environment
    from system import SystemRefused, complete_system

    try:
        complete_system(purpose)
        make_environment()
        install_packages(LOCKS[purpose])
    except SystemRefused as refusal:
        say(str(refusal))
        return SYSTEM_LACKS
    except PackagesRefused as refusal:
        say(str(refusal))
        return PIP_FAILED
    write_stamp(purpose)
    return 0


def is_ready(purpose: str) -> bool:
    """Was this checkout made ready as it now stands? What serves the tests serves the window too."""
    done = _read_stamp()
    return any(done.get(known) == fingerprint(known) for known in {purpose, "test"})


def write_stamp(purpose: str) -> None:
    """Note that `purpose` is served, and forget what no longer holds."""
    done = {known: mark for known, mark in _read_stamp().items() if mark == fingerprint(known)}
    STAMP.write_text(json.dumps({**done, purpose: fingerprint(purpose)}), encoding="utf-8")


def fingerprint(purpose: str) -> str:
    """Changes with whatever would make the environment a different one."""
    # An environment knows its own path, so a checkout that was moved needs a new one.
    parts = [str(ROOT).encode(), platform.python_version().encode(), platform.machine().encode()]
    parts += [file.read_bytes() for file in (LOCKS[purpose], ROOT / "pyproject.toml")]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def _read_stamp() -> dict[str, str]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {known: mark for known, mark in found.items() if known in LOCKS} if isinstance(found, dict) else {}
