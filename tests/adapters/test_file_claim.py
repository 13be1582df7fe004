"""One process claims a file; the others are told who has it."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ramkeep.adapters.file_claim import FileClaim
from ramkeep.services.ports import VaultBusy

HOLDING = """
import sys
from pathlib import Path
from ramkeep.adapters.file_claim import FileClaim
FileClaim(Path(sys.argv[1]), "Ramkeep").take()
print("ready", flush=True)
sys.stdin.read()
"""


@contextmanager
def holder(path: Path) -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        yield process


def test_another_process_is_told_who_holds_the_claim(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with holder(path) as process:
        with pytest.raises(VaultBusy) as caught:
            FileClaim(path, "ramkeep add").take()
        assert caught.value.holder == f"Ramkeep (process {process.pid})"
        with pytest.raises(VaultBusy, match="Ramkeep"):
            FileClaim(path, "ramkeep add").take()
    assert FileClaim(path, "ramkeep add").take()


def test_a_process_that_dies_leaves_the_claim_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with holder(path) as process:
        process.kill()
        process.wait()
        assert FileClaim(path, "Ramkeep").take()


def test_a_claim_can_be_taken_twice_and_given_up_twice(tmp_path: Path) -> None:
    claim, other = FileClaim(tmp_path / "lock", "Ramkeep"), FileClaim(tmp_path / "lock", "Other")
    assert claim.take()
    assert claim.take()
    with pytest.raises(VaultBusy, match="Ramkeep"):
        other.take()
    claim.release()
    claim.release()
    assert other.take()


def test_a_file_system_without_locks_is_served(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fcntl = pytest.importorskip("fcntl")

    def no_locks(*_: object) -> None:
        raise OSError(errno.ENOTSUP, "no locks here")

    monkeypatch.setattr(fcntl, "flock", no_locks)
    claim = FileClaim(tmp_path / "lock", "Ramkeep")
    assert not claim.take()
    claim.release()


def test_a_holder_without_a_record_is_another_program(tmp_path: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    path = tmp_path / "lock"
    path.write_bytes(b"\x1b[2J\n")
    descriptor = os.open(path, os.O_RDWR)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    with pytest.raises(VaultBusy) as caught:
        FileClaim(path, "Ramkeep").take()
    assert caught.value.holder == "[2J"
    path.write_bytes(b"")
    with pytest.raises(VaultBusy, match="another program"):
        FileClaim(path, "Ramkeep").take()
    os.close(descriptor)


def test_a_lock_file_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"):
        FileClaim(tmp_path / "no folder" / "lock", "Ramkeep").take()
