"""A file is put in place whole, or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest

from ramkeep.adapters.whole_file import replace_whole


def test_a_new_file_is_for_its_owner(tmp_path: Path) -> None:
    replace_whole(tmp_path / "a", b"1")
    replace_whole(tmp_path / "b", b"2", executable=True)
    assert (tmp_path / "a").read_bytes() == b"1"
    assert [stat.S_IMODE((tmp_path / name).stat().st_mode) for name in "ab"] == [0o600, 0o700]


def test_a_file_that_is_there_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o644)
    replace_whole(path, b"new", executable=True)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_failed_write_leaves_the_old_file_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        replace_whole(path, b"new")
    assert [(each.name, each.read_bytes()) for each in tmp_path.iterdir()] == [("a", b"old")]


def test_a_long_name_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 250)
    replace_whole(path, b"1")
    assert path.read_bytes() == b"1"


def test_a_folder_that_is_not_there_is_told_with_the_files_own_name(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "plan.json"
    with pytest.raises(FileNotFoundError) as caught:
        replace_whole(path, b"")
    assert caught.value.filename == str(path)


def test_a_long_name_of_wide_letters(tmp_path: Path) -> None:
    path = tmp_path / ("\N{GRINNING FACE}" * 60)
    replace_whole(path, b"x")
    assert path.read_bytes() == b"x"
