"""Folders of files: what is read is bounded, and what is written stays inside."""

import os
from pathlib import Path

import pytest

from ramkeep.adapters import folder_files
from ramkeep.adapters.folder_files import DiskFolder
from ramkeep.services.plan_ports import FolderRefused, LooseFile
from tests.fakes.folder import MemoryFolder


@pytest.mark.parametrize("make", [DiskFolder, MemoryFolder])
def test_what_is_written_is_read_back_by_name(make: type[DiskFolder | MemoryFolder], tmp_path: Path) -> None:
    folder, place = make(), str(tmp_path / "out")
    folder.write(place, [LooseFile("b/阿.json", b"2"), LooseFile("a.sh", b"1", executable=True)])
    assert [(file.name, file.data) for file in folder.read(place)] == [("a.sh", b"1"), ("b/阿.json", b"2")]


@pytest.mark.parametrize("make", [DiskFolder, MemoryFolder])
@pytest.mark.parametrize("name", ["../a", "/etc/a", "a/../../b", ""])
def test_a_name_that_leads_out_is_refused_and_nothing_written(
    make: type[DiskFolder | MemoryFolder], name: str, tmp_path: Path
) -> None:
    folder, place = make(), str(tmp_path / "out")
    with pytest.raises(FolderRefused, match="leads out"):
        folder.write(place, [LooseFile("good", b""), LooseFile(name, b"")])
    with pytest.raises(FileNotFoundError):
        folder.read(place)


def test_programs_can_be_run_by_their_owner_alone(tmp_path: Path) -> None:
    DiskFolder().write(str(tmp_path), [LooseFile("a.sh", b"", executable=True), LooseFile("b", b"")])
    assert [(tmp_path / name).stat().st_mode & 0o777 for name in ("a.sh", "b")] == [0o700, 0o600]


def test_one_file_is_a_folder_of_one(tmp_path: Path) -> None:
    (tmp_path / "policy.json").write_bytes(b"{}")
    assert DiskFolder().read(str(tmp_path / "policy.json")) == (LooseFile("policy.json", b"{}"),)


def test_a_pipe_is_refused_before_anybody_waits_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(FolderRefused, match="neither a file nor a folder"):
        DiskFolder().read(str(tmp_path / "pipe"))


def test_hidden_files_links_and_pipes_are_passed_over(tmp_path: Path) -> None:
    (tmp_path.parent / "elsewhere").write_bytes(b"1")
    (tmp_path / "link").symlink_to(tmp_path.parent / "elsewhere")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git/config").write_bytes(b"1")
    (tmp_path / ".hidden").write_bytes(b"1")
    (tmp_path / "round").symlink_to(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "seen").write_bytes(b"1")
    assert [file.name for file in DiskFolder().read(str(tmp_path))] == ["seen"]


def test_too_many_and_too_large_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in "abc":
        (tmp_path / name).write_bytes(b"1234")
    monkeypatch.setattr(folder_files, "MOST_BYTES", 11)
    with pytest.raises(FolderRefused, match="64 MiB"):
        DiskFolder().read(str(tmp_path))
    monkeypatch.setattr(folder_files, "MOST_BYTES", 12)
    monkeypatch.setattr(folder_files, "MOST_FILES", 2)
    with pytest.raises(FolderRefused, match="more than 2 files"):
        DiskFolder().read(str(tmp_path))
