"""Copies of unsaved plans outlive the program, and go when the plan is saved."""

import stat
from pathlib import Path

import pytest

from ramkeep.adapters.plan_copies_folder import FolderPlanCopies
from tests.fakes.plan_copies import MemoryPlanCopies


@pytest.mark.parametrize("place", ["", "/home/mei/计划.json", 'a "b"\nc', "\ud800"])
@pytest.mark.parametrize("kind", ["folder", "memory"])
def test_a_copy_is_kept_by_the_path_of_its_plan(kind: str, place: str, tmp_path: Path) -> None:
    copies = FolderPlanCopies(tmp_path / "x") if kind == "folder" else MemoryPlanCopies()
    assert copies.get(place) is None
    assert copies.places() == ()
    copies.put(place, "one\n")
    copies.put(place, "two\n阿")
    assert copies.get(place) == "two\n阿"
    assert copies.places() == (place,)
    copies.drop(place)
    copies.drop(place)
    assert copies.get(place) is None
    assert copies.places() == ()


def test_another_program_finds_it_and_nobody_else_reads_it(tmp_path: Path) -> None:
    FolderPlanCopies(tmp_path / "own").put("/a", "text")
    assert FolderPlanCopies(tmp_path / "own").get("/a") == "text"
    (file,) = (tmp_path / "own").iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "own").stat().st_mode) == 0o700


def test_what_is_damaged_or_foreign_is_passed_over(tmp_path: Path) -> None:
    copies = FolderPlanCopies(tmp_path)
    copies.put("/a", "text")
    (file,) = tmp_path.iterdir()
    file.write_bytes(b"\xff\xfe")
    (tmp_path / "other.unsaved").write_bytes(b"[1]\ntext")
    assert copies.get("/a") is None
    assert copies.places() == ()
