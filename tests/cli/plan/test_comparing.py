"""`ramkeep plan diff`."""

from ramkeep.cli.exits import Exit
from ramkeep.core.plan.model.unread import Unread, UnreadRole, with_unread
from ramkeep.core.plan.model.values import Membership, User
from tests.cli.plan.conftest import Table
from tests.core.plan.grants.company import allow, attached, company, custom


def test_plans_that_say_the_same(table: Table) -> None:
    table.keep(company())
    table.keep(company(), "other.json")
    assert table.run("diff", "@plan.json", "@other.json", "--effect") == Exit.OK
    assert "The plans say the same." in table.noted
    assert "Nobody gains or loses" in table.said


def test_differences_and_what_they_mean_for_people(table: Table) -> None:
    table.keep(company())
    more = [User("dora", "Dora"), Membership("readers", "dora"), custom("run", allow("ecs:DeleteInstance"))]
    table.keep(company(*more, attached("user/carol", "run")), "other.json")
    assert table.run("diff", "@plan.json", "@other.json", "--effect") == Exit.DIFFERENT
    lines = table.said.splitlines()
    assert '+ user "dora"' in lines
    assert '+ user "dora": group readers' in lines
    assert '+ user "carol": policy run' in lines
    assert "user/carol gains ecs:DeleteInstance (nowhere -> everywhere)" in lines
    assert any(line.startswith("user/dora gains oss:GetObject") for line in lines)
    assert any(line.startswith("role/deploy loses") and "ecs (" in line for line in lines)
    assert "carol is touched by" in table.noted


def test_as_json(table: Table) -> None:
    table.keep(company())
    table.keep(company(User("dora")), "other.json")
    answer = table.json("diff", "@plan.json", "@other.json", "--effect")
    assert answer["effect"] == {}
    assert [(each["kind"], each["name"], each["people"]) for each in answer["changes"]] == [("user", "dora", ["dora"])]


def test_every_value_can_be_told(table: Table) -> None:
    table.run("new", "@plan.json", "--account", "1234567890123456")
    table.run("new", "@other.json", "--template", "empty")
    assert table.run("diff", "@plan.json", "@other.json") == Exit.DIFFERENT
    assert "~ password policy: min length 14 -> 8" in table.said.splitlines()
    assert "~ password policy: require numbers yes -> no" in table.said.splitlines()
    assert not any("Mapping" in line or "object at" in line for line in table.said.splitlines())


def test_fields_kept_beside_those_of_the_plan_are_named(table: Table) -> None:
    unread = Unread(roles=(UnreadRole("ops"),))
    plan = company()
    table.keep(plan)
    table.keep(plan.with_setting(with_unread(plan.account, unread)), "after.json")
    assert table.run("diff", "@plan.json", "@after.json") == Exit.DIFFERENT
    assert table.said.splitlines() == ["~ account: what is kept under unread"]


def test_of_two_limits_neither_is_a_gain(table: Table) -> None:
    mfa = {"Bool": {"acs:MFAPresent": "true"}}
    table.keep(company(custom("own", allow("ecs:StopInstance", Condition=mfa)), attached("user/carol", "own")))
    narrow = custom("own", allow("ecs:StopInstance", "acs:ecs:*:*:instance/dev-*"))
    table.keep(company(narrow, attached("user/carol", "own")), "after.json")
    table.run("diff", "@plan.json", "@after.json", "--effect")
    assert (
        "user/carol has otherwise ecs:StopInstance (under conditions -> on some resources)" in table.said.splitlines()
    )


def test_of_two_files_the_one_that_is_no_plan_is_named(table: Table) -> None:
    table.run("new", "@plan.json")
    (table.folder / "other.json").write_bytes(b"")
    assert table.run("diff", "@plan.json", "@other.json") == Exit.PLAN_DAMAGED
    assert table.noted.startswith(f"{table.path('other.json')}: Line 1")
