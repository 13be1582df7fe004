"""`ramkeep plan matrix` and `quota`."""

import csv

from ramkeep.cli.exits import Exit
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import company


def test_the_matrix_shows_the_services_that_anybody_has(table: Table) -> None:
    table.keep(company())
    assert table.run("matrix", "@plan.json") == Exit.OK
    rows = {line.split()[0]: line.split()[1:] for line in table.said.splitlines()}
    assert rows["who"] == ["ecs", "oss", "sts"]
    assert rows["user/alice"] == [".", "r~", "."]
    assert rows["user/bob"][0] == "w~"
    assert rows["user/carol"] == [".", ".", "."]
    assert rows["role/deploy"][0] == "A"


def test_one_service_one_person_one_column_an_action(table: Table) -> None:
    table.keep(company())
    assert (
        table.run("matrix", "@plan.json", "--service", "oss", "--who", "alice", "--who", "root", "--actions", "--csv")
        == 0
    )
    heading, alice, root = csv.reader(table.said.splitlines())
    assert alice[heading.index("oss:GetObject")] == "s"
    assert set(alice[1:]) == {"s", "."}
    assert set(root[1:]) == {"A"}


def test_json_holds_every_cell(table: Table) -> None:
    table.keep(company())
    cells = table.json("matrix", "@plan.json", "--service", "ecs", "--service", "oss")
    assert cells["role/deploy"] == {"ecs": "A", "oss": "."}


def test_many_services_are_told_as_lists(table: Table) -> None:
    table.run("new", "@plan.json")
    table.run("matrix", "@plan.json")
    assert "user/admin-1\n  A  all " in table.said


def test_a_service_that_is_none_is_refused(table: Table) -> None:
    table.keep(company())
    assert table.run("matrix", "@plan.json", "--service", "ecz") == Exit.USAGE


def test_nobody_can_do_anything(table: Table) -> None:
    table.run("new", "@plan.json", "--template", "empty")
    assert table.run("matrix", "@plan.json") == Exit.OK
    assert table.said.endswith("Nobody can do anything.\n")


def test_the_quota_meter(table: Table) -> None:
    table.keep(company())
    assert table.run("quota", "@plan.json") == Exit.OK
    assert table.said.splitlines()[2].split()[:4] == ["users", "3", "5000", "0"]
    meters = {each["item"]: each for each in table.json("quota", "@plan.json")}
    assert (meters["groups"]["used"], meters["groups"]["limit"]) == (1, 300)
