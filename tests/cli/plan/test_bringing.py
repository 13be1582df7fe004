"""`ramkeep plan import` and `collect`."""

import json
import subprocess

from ramkeep.cli.exits import Exit
from ramkeep.core.plan.model.values import PolicyRef, PolicyType
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import company

USERS = {
    "Users": {"User": [{"UserName": "alice", "DisplayName": "Alice"}, {"UserName": "zoe", "DisplayName": "佐伊"}]},
    "IsTruncated": False,
    "RequestId": "1",
}
POLICY = {"Version": "1", "Statement": [{"Effect": "Allow", "Action": "ecs:Describe*", "Resource": "*"}]}

# A list of users alone does not tell of their policies.
ONLY_USERS = Exit.REFUSED


def answers(table: Table, **files: object) -> None:
    folder = table.folder / "answers"
    folder.mkdir()
    for name, value in files.items():
        (folder / f"{name}.json").write_text(json.dumps(value), encoding="utf-8")


def test_a_folder_of_answers_makes_a_plan(table: Table) -> None:
    answers(table, ListUsers=USERS)
    assert table.run("import", "@plan.json", "@answers") == ONLY_USERS
    assert {user.name: user.display_name for user in table.kept().users.values()} == {"alice": "Alice", "zoe": "佐伊"}
    assert '+ user "zoe"' in table.said
    assert table.run("import", "@plan.json", "@answers") == ONLY_USERS
    assert "says all of it already" in table.noted


def test_a_plan_that_is_there_keeps_what_only_it_has(table: Table) -> None:
    table.keep(company())
    answers(table, ListUsers=USERS)
    assert table.run("import", "@plan.json", "@answers") == ONLY_USERS
    assert set(table.kept().users) == {"alice", "bob", "carol", "zoe"}
    assert 'Only the plan has the user "bob"; --remove-absent' in table.noted
    assert table.run("import", "@plan.json", "@answers", "--remove-absent") == ONLY_USERS
    assert set(table.kept().users) == {"alice", "zoe"}


def test_a_dry_run_saves_nothing(table: Table) -> None:
    table.keep(company())
    answers(table, ListUsers=USERS)
    assert table.run("import", "@plan.json", "@answers", "--dry-run") == ONLY_USERS
    assert table.kept() == company()
    assert "Nothing was saved" in table.noted


def test_a_policy_is_named_after_its_file(table: Table) -> None:
    (table.folder / "look.json").write_text(json.dumps(POLICY), encoding="utf-8")
    assert table.run("import", "@plan.json", "@look.json") == Exit.OK
    policy = table.kept().policies[PolicyRef(PolicyType.CUSTOM, "look")]
    assert policy.document.statements[0].actions == ("ecs:Describe*",)


def test_what_was_cut_off_makes_the_exit_code(table: Table) -> None:
    answers(table, ListUsers={**USERS, "IsTruncated": True, "Marker": "x"})
    answer = table.json("import", "@plan.json", "@answers")
    assert answer["whole"] is False
    assert table.run("import", "@plan.json", "@answers") == Exit.REFUSED
    assert any(line.startswith("! ListUsers.json") for line in table.noted.splitlines())


def test_sources_that_say_nothing(table: Table) -> None:
    (table.folder / "note.txt").write_text("hello", encoding="utf-8")
    assert table.run("import", "@plan.json", "@note.txt") == Exit.PLAN_DAMAGED
    assert table.run("import", "@plan.json", "@nothing") == Exit.NOT_FOUND
    assert table.run("import", "-", "@note.txt") == Exit.USAGE
    assert not (table.folder / "plan.json").exists()


def test_the_collecting_script_is_a_script(table: Table) -> None:
    assert table.run("collect") == Exit.OK
    assert table.said.startswith("#!/bin/sh\n")
    assert subprocess.run(["sh", "-n"], input=table.said, text=True, check=False).returncode == 0
