"""`ramkeep plan new`."""

from ramkeep.cli.exits import Exit
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan
from ramkeep.core.plan.model.templates import starter
from tests.cli.plan.conftest import Table


def test_the_plan_of_the_first_day(table: Table) -> None:
    assert table.run("new", "@plan.json", "--account", "1234567890123456", "--alias", "books") == Exit.OK
    plan = table.kept()
    assert plan == starter("1234567890123456", "books")
    assert set(plan.groups) == {"administrators", "finance", "developers", "auditors"}
    assert plan.members_of("administrators") == ("admin-1", "admin-2")


def test_an_empty_plan_with_a_title(table: Table) -> None:
    assert table.run("new", "@plan.json", "--template", "empty", "--title", "账目") == Exit.OK
    assert table.kept().about.title == "账目"
    assert table.kept().users == {}


def test_a_file_that_is_there_is_left_alone(table: Table) -> None:
    table.keep(Plan())
    assert table.run("new", "@plan.json") == Exit.REFUSED
    assert table.kept() == Plan()
    assert "left alone" in table.noted


def test_a_plan_can_be_printed(table: Table) -> None:
    assert table.run("new", "-") == Exit.OK
    assert read_plan(table.said) == starter()


def test_a_folder_that_is_not_there_is_the_systems_word(table: Table) -> None:
    assert table.run("new", "@no/plan.json") == Exit.REFUSED
    assert "No such file or directory" in table.noted
