"""`ramkeep plan check`."""

import json
from dataclasses import replace

import pytest

from ramkeep.cli.exits import Exit
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.settings import Ignored, Review
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import ConsoleLogin, User
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import allow, attached, company, custom

WRONG = company(custom("typing", allow("ecs:DescribeInstnces")), attached("group/readers", "typing"))


def test_the_plan_of_the_first_day_passes(table: Table) -> None:
    table.keep(starter("1234567890123456"))
    assert table.run("check", "@plan.json") == Exit.OK
    assert "warning" not in table.said
    assert "danger" not in table.said


def test_problems_are_told_by_file_line_and_column(table: Table) -> None:
    table.keep(WRONG)
    assert table.run("check", "@plan.json", "--only", "unknown-action") == Exit.PROBLEMS
    line = next(line for line in table.said.splitlines() if "DescribeInstnces" in line)
    place, _, rest = line.partition(": ")
    path, number, column = place.rsplit(":", 2)
    assert path == table.path("plan.json")
    assert rest.endswith("[unknown-action]")
    text = (table.folder / "plan.json").read_text(encoding="utf-8").splitlines()[int(number) - 1]
    assert text[int(column) - 1 :].startswith('"ecs:DescribeInstnces"')


def test_the_places_hold_in_a_file_of_another_order(table: Table) -> None:
    table.keep(WRONG)
    value = json.loads((table.folder / "plan.json").read_text(encoding="utf-8"))
    value["policies"].reverse()
    (table.folder / "plan.json").write_text(json.dumps(value, indent=1), encoding="utf-8")
    (problem,) = table.json("check", "@plan.json", "--only", "unknown-action")["problems"]
    text = (table.folder / "plan.json").read_text(encoding="utf-8").splitlines()[problem["line"] - 1]
    assert "DescribeInstnces" in text
    assert problem["path"] == "$.policies[1].versions[0].document.Statement[0].Action"


def test_json_says_all_there_is(table: Table) -> None:
    table.keep(WRONG)
    (problem,) = table.json("check", "@plan.json", "--only", "unknown-action")["problems"]
    assert problem["check"] == "unknown-action"
    assert problem["why"]
    assert problem["source"]
    assert "ecs:DescribeInstances" in problem["fix"]


@pytest.mark.parametrize(("limit", "code"), [("error", 0), ("warning", 8), ("hint", 8), ("never", 0)])
def test_the_severity_that_fails_can_be_chosen(table: Table, limit: str, code: int) -> None:
    bob = User("bob", console=ConsoleLogin())
    table.keep(company(bob))
    assert table.run("check", "@plan.json", "--only", "console-user-without-mfa", "--fail-on", limit) == code


def test_a_fix_is_saved_and_told(table: Table) -> None:
    table.keep(WRONG)
    assert table.run("check", "@plan.json", "--fix", "unknown-action", "--only", "unknown-action") == Exit.OK
    (policy,) = (each for each in table.kept().policies.values() if each.name == "typing")
    assert policy.document.statements[0].actions == ("ecs:DescribeInstances",)
    assert "Mended (unknown-action)" in table.noted


def test_without_a_fix_nothing_is_written(table: Table) -> None:
    table.keep(WRONG)
    before = (table.folder / "plan.json").stat()
    table.run("check", "@plan.json")
    assert (table.folder / "plan.json").stat().st_mtime_ns == before.st_mtime_ns


def test_checks_can_be_left_out_and_explained(table: Table) -> None:
    table.keep(WRONG)
    assert table.run("check", "@plan.json", "--only", "unknown-action", "--without", "unknown-action") == Exit.OK
    assert table.run("check", "--explain", "unknown-action") == Exit.OK
    assert "Source:" in table.said
    assert table.run("check", "@plan.json", "--only", "unknwon-action") == Exit.USAGE
    assert 'Did you mean "unknown-action"' in table.noted


def test_to_check_takes_a_file(table: Table) -> None:
    assert table.run("check") == Exit.USAGE
    assert "Name the file" in table.noted


def test_a_plan_comes_from_standard_input_too(table: Table) -> None:
    table.keep(WRONG)
    data = (table.folder / "plan.json").read_bytes()
    assert table.run("check", "-", "--only", "unknown-action", data=data) == Exit.PROBLEMS
    assert table.said.startswith("standard input:")
    assert table.run("check", "-", "--fix", "unknown-action", data=data) == Exit.USAGE


def test_progress_is_for_people_and_goes_away(table: Table) -> None:
    table.keep(starter())
    table.run("check", "@plan.json", seen=True)
    assert "\rChecking: 1 of " in table.noted
    assert "\r\033[K" in table.noted
    table.run("check", "@plan.json")
    assert "Checking" not in table.noted


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "Line 1, column 2"),
        ("[" * 200 + "]" * 200, "nested more than"),
        ('{"format": "ramkeep-plan", "schema": 9}', "newer Ramkeep"),
        ('{"format": "ramkeep-plan", "schema": 1, "groups": [{"name": "g", "members": ["nobody"]}]}', "no user"),
        ("", "empty"),
        ('{"a": "' + "\\ud800" + '"}', "Line 1"),
    ],
)
def test_a_file_that_is_no_plan_is_refused_with_the_place(table: Table, text: str, what: str) -> None:
    (table.folder / "plan.json").write_text(text, encoding="utf-8")
    assert table.run("check", "@plan.json") == Exit.PLAN_DAMAGED
    assert what in table.noted
    assert (table.folder / "plan.json").read_text(encoding="utf-8") == text


def test_every_fault_is_told_with_its_file(table: Table) -> None:
    groups = [{"name": "g", "members": ["nobody"]}, {"name": "h", "members": ["nobody-else"]}]
    data = json.dumps({"format": "ramkeep-plan", "schema": 1, "groups": groups})
    (table.folder / "plan.json").write_text(data, encoding="utf-8")
    assert table.run("check", "@plan.json") == Exit.PLAN_DAMAGED
    first, second, last = table.noted.splitlines()
    assert first.startswith(f"{table.path('plan.json')}: Line 1, column ")
    assert second.startswith(f"{table.path('plan.json')}: Line 1, column ")
    assert ("nobody" in first, "nobody-else" in second) == (True, True)
    assert "does not read as a plan" in last
    assert table.run("check", "-", data=data.encode()) == Exit.PLAN_DAMAGED
    assert table.noted.startswith("standard input: Line 1")


def test_a_file_of_100_megabytes_is_refused(table: Table) -> None:
    with (table.folder / "plan.json").open("wb") as file:
        file.truncate(100 * 2**20)
    assert table.run("check", "@plan.json") == Exit.PLAN_DAMAGED
    assert "over 64 MiB" in table.noted


def test_no_file_is_told_as_that(table: Table) -> None:
    assert table.run("check", "@plan.json") == Exit.NOT_FOUND
    assert "ramkeep plan new makes one" in table.noted


def test_ten_thousand_users_in_any_script(table: Table) -> None:
    users = [User(f"用户-{number}") for number in range(5000)] + [User(f"user-{number}") for number in range(5000)]
    table.keep(replace(plan_of(users), about=starter().about))
    assert table.run("check", "@plan.json", "--show", "error", "--only", "quota-exceeded") in (Exit.OK, Exit.PROBLEMS)
    assert "10,000" in table.said or "10000" in table.said


def test_ignored_problems_are_counted_and_shown_on_request(table: Table) -> None:
    review = Review((Ignored("unknown-action", 'policy "typing"', "It comes next month.", "2026-11-26"),))
    table.keep(WRONG.with_setting(review))
    assert table.run("check", "@plan.json", "--only", "unknown-action") == Exit.OK
    assert "DescribeInstnces" not in table.said
    assert "1 is ignored." in table.noted
    assert table.run("check", "@plan.json", "--only", "unknown-action", "--ignored") == Exit.OK
    assert "DescribeInstnces" in table.said
    assert "because: It comes next month. (2026-11-26)" in table.said
    told = table.json("check", "@plan.json", "--only", "unknown-action")
    assert told["problems"] == []
    assert told["ignored"][0]["reason"] == "It comes next month."


def test_ignored_problems_are_not_mended(table: Table) -> None:
    table.keep(WRONG.with_setting(Review((Ignored("unknown-action", 'policy "typing"'),))))
    table.run("check", "@plan.json", "--fix", "unknown-action")
    assert "Mended" not in table.noted
