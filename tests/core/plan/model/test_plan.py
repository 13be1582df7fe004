"""The plan as a value."""

from ramkeep.core.plan.model.plan import Kind, Plan, kind_of, plan_of
from ramkeep.core.plan.model.settings import About, PasswordPolicy
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef, User
from tests.core.plan.model.strategies import small_plan


def test_every_kind_has_its_objects() -> None:
    plan = small_plan()
    for kind in Kind:
        found = plan.items(kind)
        assert found
        assert all(kind_of(item) == kind and item.key == key for key, item in found.items())
        assert plan.with_items(kind, {}).items(kind) == {}
        assert plan.items(kind) == found


def test_settings_are_found_by_their_class() -> None:
    plan = plan_of(settings=[PasswordPolicy(min_length=20)])
    assert plan.setting(PasswordPolicy) is plan.password_policy
    assert plan.with_setting(About("x")).about == About("x")


def test_who_is_where() -> None:
    plan = small_plan()
    assert plan.groups_of("alice") == ("dev",)
    assert plan.groups_of("nobody") == ()
    assert plan.members_of("dev") == ("alice", "bob")
    attached = plan.attached_to(PrincipalRef(PrincipalKind.USER, "bob"))
    assert [(each.policy.name, each.resource_group) for each in attached] == [("own", "prod")]


def test_of_two_objects_with_one_key_the_later_counts() -> None:
    assert plan_of([User("a"), User("a", "A")]).users["a"].display_name == "A"


def test_plans_are_equal_by_what_they_say() -> None:
    assert plan_of([User("a"), User("b")]) == plan_of([User("b"), User("a")])
    assert plan_of() == Plan()
