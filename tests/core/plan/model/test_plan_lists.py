"""The lists of the plan file."""

from hypothesis import given

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.plan_lists import read_lists, write_lists
from ramkeep.core.plan.model.shapes import Faults
from ramkeep.core.plan.model.values import Group, Membership, PolicyType, PrincipalKind, User
from tests.core.plan.model.strategies import attached, plans, small_plan


@given(plans())
def test_the_lists_come_back(plan: Plan) -> None:
    faults = Faults()
    for name, found in read_lists(write_lists(plan), faults).items():
        assert found == getattr(plan, name)
    assert faults.found == []


def test_names_are_in_order() -> None:
    plan = plan_of([User("b"), User("a"), Group("g"), Membership("g", "b"), Membership("g", "a")])
    lists = write_lists(plan)
    assert lists["users"] == [{"name": "a"}, {"name": "b"}]
    assert lists["groups"] == [{"name": "g", "members": ["a", "b"]}]


def test_system_and_custom_policies_have_lists_of_their_own() -> None:
    lists = write_lists(small_plan())
    assert [each["name"] for each in lists["policies"] if isinstance(each, dict)] == ["own"]
    assert [each["name"] for each in lists["system_policies"] if isinstance(each, dict)] == ["ReadOnlyAccess"]
    found = read_lists(lists, Faults())["policies"]
    assert sorted(ref.type for ref in found) == [PolicyType.CUSTOM, PolicyType.SYSTEM]


def test_the_same_thing_twice_is_a_fault() -> None:
    group = {"name": "g", "members": ["a", {"user": "a"}], "policies": [{"system": "S"}, {"system": "S", "note": "x"}]}
    faults = Faults()
    read_lists({"users": [{"name": "a"}], "groups": [group]}, faults)
    assert [(path, reason) for path, reason, _ in faults.found] == [
        (("groups", 0, "members", 1), "This is in the list already."),
        (("groups", 0, "policies", 1), "This is in the list already."),
    ]


def test_inner_lists_that_are_none_are_faults() -> None:
    faults = Faults()
    read_lists(
        {"groups": [{"name": "g", "members": "a", "policies": 3}], "users": [{"name": "a", "policies": [1]}]}, faults
    )
    assert sorted(path for path, _, _ in faults.found) == [
        ("groups", 0, "members"),
        ("groups", 0, "policies"),
        ("users", 0, "policies", 0),
    ]


def test_the_same_policy_at_two_scopes_is_two_attachments() -> None:
    scopes = [attached(PrincipalKind.USER, "a", system="S", scope=scope) for scope in ("", "r")]
    assert len(plan_of(scopes).attachments) == 2
