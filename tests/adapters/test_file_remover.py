import hashlib
import sys
from pathlib import Path

import pytest

from ramkeep.adapters.file_remover import CHANGED, LINK, MISSING, SHARED, DiskFileRemover

DATA = b"a picture"
DIGEST = hashlib.sha256(DATA).digest()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "mei.png"
    path.write_bytes(DATA)
    return path


def delete(path: Path, digest: bytes = DIGEST) -> str | None:
    return DiskFileRemover().delete(str(path), digest)


def test_the_file_that_was_read_is_deleted(file: Path) -> None:
    assert delete(file) is None
    assert not file.exists()


def test_a_file_that_changed_is_left(file: Path) -> None:
    file.write_bytes(b"something new")
    assert delete(file) == CHANGED
    assert file.read_bytes() == b"something new"


def test_a_link_and_what_it_leads_to_are_left(file: Path) -> None:
    link = file.with_name("link.png")
    link.symlink_to(file)
    assert delete(link) == LINK
    assert link.is_symlink()
    assert file.exists()


def test_a_file_with_a_second_name_is_left(file: Path) -> None:
    other = file.with_name("other.png")
    other.hardlink_to(file)
    assert delete(file) == SHARED
    assert file.exists()


def test_a_folder_in_its_place_is_left(tmp_path: Path) -> None:
    assert delete(tmp_path) == CHANGED
    assert tmp_path.is_dir()


def test_a_file_that_is_gone_is_told(file: Path) -> None:
    file.unlink()
    assert delete(file) == MISSING


@pytest.mark.skipif(sys.platform != "linux", reason="needs a place where even root deletes nothing")
def test_a_file_that_cannot_be_deleted_is_told_with_the_reason() -> None:
    path = Path("/proc/version")
    why = delete(path, hashlib.sha256(path.read_bytes()).digest())
    assert why is not None
    assert why.startswith("It could not be deleted: ")
    assert path.exists()
