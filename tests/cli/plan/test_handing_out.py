"""`ramkeep plan export`."""

import json
import os
from pathlib import Path

import hcl2
import pytest

from ramkeep.cli.exits import Exit
from ramkeep.core.plan.model.plan_text import read_plan
from ramkeep.core.plan.model.templates import starter
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import company


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("form", ["script", "terraform", "policies", "plan"])
def test_the_same_plan_gives_the_same_bytes(table: Table, form: str) -> None:
    table.keep(company())
    for place in ("one", "two"):
        assert table.run("export", "@plan.json", "--as", form, "--to", f"@{place}") == Exit.OK
    assert files(table.folder / "one") == files(table.folder / "two") != {}
    assert all(str(table.folder / "two" / name) in table.said for name in files(table.folder / "two"))


def test_the_scripts_can_be_run(table: Table) -> None:
    table.keep(company())
    table.run("export", "@plan.json", "--to", "@out")
    assert sorted(name for name in files(table.folder / "out") if name.endswith(".sh")) == ["apply.sh", "undo.sh"]
    assert all(os.access(table.folder / "out" / name, os.X_OK) for name in ("apply.sh", "undo.sh"))


def test_terraform_parses_and_names_everybody(table: Table) -> None:
    table.keep(company())
    table.run("export", "@plan.json", "--as", "terraform", "--to", "@out")
    text = "\n".join(data.decode() for name, data in files(table.folder / "out").items() if name.endswith(".tf"))
    hcl2.loads(text)
    assert all(f'"{name}"' in text for name in ("alice", "bob", "carol", "readers", "read-books"))


def test_policies_are_one_file_each(table: Table) -> None:
    table.keep(company())
    table.run("export", "@plan.json", "--as", "policies", "--to", "@out")
    (name,) = (each for each in files(table.folder / "out") if "read-books" in each)
    assert json.loads(files(table.folder / "out")[name])["Statement"][0]["Action"] == "oss:GetObject"


def test_one_file_is_printed_and_several_ask_for_a_folder(table: Table) -> None:
    table.keep(starter())
    assert table.run("export", "@plan.json", "--as", "plan") == Exit.OK
    assert read_plan(table.said) == starter()
    assert table.run("export", "@plan.json", "--as", "script") == Exit.USAGE
    assert "--to FOLDER" in table.noted


@pytest.mark.parametrize("words", [[], ["--to", "@out"]])
def test_a_plan_without_policies_gives_no_files_of_them(table: Table, words: list[str]) -> None:
    table.keep(starter())
    assert table.run("export", "@plan.json", "--as", "policies", *words) == Exit.NOT_FOUND
    assert "nothing to write" in table.noted
    assert not (table.folder / "out").exists()


def test_what_is_left_to_do_by_hand_is_told(table: Table) -> None:
    table.keep(starter())
    table.run("export", "@plan.json", "--to", "@out")
    assert "MFA" in table.noted
