"""`ramkeep plan actions`."""

from ramkeep.cli.exits import Exit
from tests.cli.plan.conftest import Table


def test_words_and_patterns_find_actions(table: Table) -> None:
    assert table.run("actions", "delete", "ecs", "instance") == Exit.OK
    assert table.said.splitlines()[2].split()[0] == "ecs:DeleteInstance"
    assert table.run("actions", "ecs:*SecurityGroup*", "--limit", "500") == Exit.OK
    assert "ecs:AuthorizeSecurityGroup " in table.said


def test_a_misspelled_name_is_answered_with_near_ones(table: Table) -> None:
    assert table.run("actions", "ecs:DescribeInstnces") == Exit.OK
    assert "ecs:DescribeInstances" in table.said


def test_json_tells_level_resources_and_source(table: Table) -> None:
    (found,) = table.json("actions", "oss:DeleteBucket")
    assert found["access"] == "write"
    assert found["resources"] == ["acs:oss:{region}:{account}:{bucket}"]
    assert found["source"]


def test_nothing_fits(table: Table) -> None:
    assert table.run("actions", "qqqqzzzz") == Exit.NOT_FOUND
