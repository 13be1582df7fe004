"""The plan as a file: whole or not at all, with nothing left beside it, and never over another's change."""

import os
import stat
from pathlib import Path

import pytest

from ramkeep.adapters.plan_file import PlanFile
from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.plan_ports import PlanChangedOnDisk


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "plan.json"


def test_a_plan_outlives_the_program(path: Path) -> None:
    PlanFile(path).replace(write_plan(starter()))
    assert read_plan(PlanFile(path).read()) == starter()
    assert [each.name for each in path.parent.iterdir()] == ["plan.json"]


def test_what_is_written_is_there_byte_for_byte(path: Path) -> None:
    PlanFile(path).replace("a\n阿里\n")
    assert path.read_bytes() == "a\n阿里\n".encode()
    path.write_bytes(b"a\r\n")
    assert PlanFile(path).read() == "a\r\n"


def test_a_file_that_others_changed_is_left_alone(path: Path) -> None:
    file = PlanFile(path)
    file.replace("one")
    path.write_text("theirs")
    with pytest.raises(PlanChangedOnDisk, match="Nothing was saved"):
        file.replace("two")
    assert path.read_text() == "theirs"
    assert file.read() == "theirs"
    file.replace("two")
    file.replace("three")
    assert path.read_text() == "three"


def test_a_file_that_was_never_read_is_left_alone(path: Path) -> None:
    path.write_text("theirs")
    with pytest.raises(PlanChangedOnDisk):
        PlanFile(path).replace("mine")
    assert path.read_text() == "theirs"


def test_a_new_file_is_for_its_owner_and_an_old_one_keeps_its_permissions(path: Path) -> None:
    file = PlanFile(path)
    file.replace("one")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    path.chmod(0o644)
    file.replace("two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_a_link_stays_a_link(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(path)
    file = PlanFile(link)
    file.replace("one")
    assert link.is_symlink()
    assert path.read_text() == "one"
    assert file.place == str(link)


def test_a_failed_write_leaves_the_old_file_and_no_scraps(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = PlanFile(path)
    file.replace("one")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        file.replace("two")
    assert path.read_text() == "one"
    assert [each.name for each in path.parent.iterdir()] == ["plan.json"]


def test_a_missing_folder_is_the_systems_word(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        PlanFile(path / "x" / "plan.json").read()


def test_a_file_of_100_megabytes_is_refused(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(100 * 2**20)
    with pytest.raises(PlanTextError, match="over 64 MiB"):
        PlanFile(path).read()


def test_what_is_no_text_is_refused(path: Path) -> None:
    path.write_bytes(b"\xff\xfe{\x00}\x00")
    with pytest.raises(PlanTextError, match="no text in UTF-8"):
        PlanFile(path).read()
