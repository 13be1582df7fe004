"""What an overview says of policies whose texts are not known for sure."""

from ramkeep.cli.plan.uncertain import uncertain_of
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import attached, company, holders

UNKNOWN = attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True)


def test_each_policy_is_counted_with_its_holders() -> None:
    more = attached("user/alice", "AliyunNobodyKnowsFullAccess", system=True)
    assert [
        (each.policy, each.knowledge, each.holders) for each in uncertain_of(holders(UNKNOWN, more).all.values())
    ] == [("AliyunNobodyKnowsFullAccess", "unknown", 2)]
    assert uncertain_of(holders().all.values()) == ()


def test_nobody_is_not_told_without_the_doubt(table: Table) -> None:
    table.keep(company(UNKNOWN))
    table.run("who-can", "@plan.json", "ram:DeleteUser")
    assert "Nobody but the owner" in table.said
    assert "holders may do more: AliyunNobodyKnowsFullAccess (held by 1)." in table.noted
    table.run("matrix", "@plan.json")
    assert "AliyunNobodyKnowsFullAccess (held by 1)." in table.noted


def test_json_has_it_too(table: Table) -> None:
    table.keep(company(UNKNOWN))
    answer = table.json("who-can", "@plan.json", "ram:DeleteUser")
    assert answer["uncertain"] == [{"policy": "AliyunNobodyKnowsFullAccess", "knowledge": "unknown", "holders": 1}]
