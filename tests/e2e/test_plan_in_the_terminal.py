"""The planner's way in the terminal as one story: from nothing to an account that is as planned, and back."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ramkeep.cli.exits import Exit
from tests.fakes.aliyun import FakeAliyun

ACCOUNT = "1234567890123456"
PEOPLE = ("mei.chen", "li.wei", "zhang.min", "ann.lee", "omar.aziz")
PASSWORD = "Tarn-quilt-ember-4711"


def ramkeep(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The real program, in a process of its own."""
    environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config")}
    command = [sys.executable, "-m", "ramkeep", "plan", *words]
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=False, timeout=120
    )


def write_people_and_a_slip_of_the_hand(path: Path) -> None:
    """What a person types into the file: five people, and a policy with a misspelled action."""
    plan = json.loads(path.read_text(encoding="utf-8"))
    plan["users"] += [
        {"name": name, "display_name": name.title(), "console": {"mfa_bind_required": True}, "mfa": "virtual"}
        for name in PEOPLE
    ]
    groups = {group["name"]: group for group in plan["groups"]}
    for name, group in zip(PEOPLE, ("developers", "developers", "finance", "auditors", "developers"), strict=True):
        groups[group].setdefault("members", []).append(name)
    statement = {"Effect": "Allow", "Action": ["oss:GetObject", "oss:ListObject"], "Resource": "*"}
    document = {"Version": "1", "Statement": [statement]}
    plan["policies"] = [{"name": "read-books", "versions": [{"id": "v1", "document": document}]}]
    groups["developers"]["policies"].append({"custom": "read-books"})
    path.write_text(json.dumps(plan, ensure_ascii=False, indent=2), encoding="utf-8")


def test_from_nothing_to_an_account_as_planned_and_back(tmp_path: Path) -> None:
    assert ramkeep(tmp_path, "new", "plan.json", "--account", ACCOUNT, "--alias", "books").returncode == Exit.OK
    write_people_and_a_slip_of_the_hand(tmp_path / "plan.json")

    found = ramkeep(tmp_path, "check", "plan.json")
    assert found.returncode == Exit.PROBLEMS
    assert "oss:ListObject" in found.stdout
    mended = ramkeep(tmp_path, "check", "plan.json", "--fix", "unknown-action", "--fail-on", "error")
    assert mended.returncode == Exit.OK, mended.stdout
    assert "oss:ListObjects" in (tmp_path / "plan.json").read_text(encoding="utf-8")

    asked = ramkeep(tmp_path, "can", "plan.json", "mei.chen", "oss:GetObject", "acs:oss:*:*:books/a.csv")
    assert asked.returncode == Exit.OK
    assert "read-books" in asked.stdout
    assert ramkeep(tmp_path, "can", "plan.json", "zhang.min", "ecs:DeleteInstance").returncode == Exit.DENIED
    able = json.loads(ramkeep(tmp_path, "who-can", "plan.json", "ram:CreateUser", "--json").stdout)["able"]
    assert [each["who"] for each in able] == ["user/admin-1", "user/admin-2"]

    assert ramkeep(tmp_path, "export", "plan.json", "--to", "out").returncode == Exit.OK
    with FakeAliyun(tmp_path / "bin") as aliyun:
        done = aliyun.run(tmp_path / "out/apply.sh", typed=f"{PASSWORD}\n" * 7)
        assert done.returncode == 0, done.stderr
        assert PASSWORD not in "".join(path.read_text() for path in (tmp_path / "out").iterdir())
        compare_by_collecting(tmp_path, aliyun)


def compare_by_collecting(folder: Path, aliyun: FakeAliyun) -> None:
    """Ask the account for everything, and hold what comes back against the plan."""
    (folder / "collect.sh").write_text(ramkeep(folder, "collect").stdout, encoding="utf-8")
    collected = aliyun.run(folder / "collect.sh", str(folder / "answers"))
    assert collected.returncode == 0, collected.stderr
    brought = ramkeep(folder, "import", "found.json", "answers")
    assert (folder / "found.json").exists(), brought.stderr
    compared = json.loads(ramkeep(folder, "diff", "plan.json", "found.json", "--effect", "--json").stdout)
    assert compared["effect"] == {}
    # What an account cannot tell: names and notes of the plan itself, and devices that nobody has bound yet. What only
    # the account can: its limits, and which version of a policy counts where there is one.
    assert {(each["kind"], each["field"]) for each in compared["changes"]} == {
        ("plan", "title"),
        ("plan", "note"),
        ("account", "root"),
        ("user", "mfa"),
        ("limits", "source"),
        ("limits", "values"),
        ("policy", "default"),
    }


@pytest.mark.parametrize("task", ["check", "can", "matrix", "diff", "export"])
def test_a_damaged_plan_ends_every_task_with_a_place_and_no_traceback(tmp_path: Path, task: str) -> None:
    (tmp_path / "plan.json").write_text('{"format": "ramkeep-plan",\n "schema": 1, "users": [{"nam": "x"}]}')
    more = {"can": ("x", "ecs:RunInstances"), "diff": ("plan.json",)}.get(task, ())
    done = ramkeep(tmp_path, task, "plan.json", *more)
    assert done.returncode == Exit.PLAN_DAMAGED
    assert "Line 2, column 25" in done.stderr
    assert "Traceback" not in done.stderr
