"""The quota meter."""

from dataclasses import replace

from ramkeep.core.plan.model.limits import Quota
from ramkeep.core.plan.model.meters import over_quota, quota
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import ControlLevel, Directory, OwnLimits
from ramkeep.core.plan.model.values import AccessKey, Group, Membership, PrincipalKind, Role, User
from tests.core.plan.model.strategies import attached, document, policy, small_plan, trust


def test_every_limit_has_a_meter() -> None:
    meters = quota(Plan())
    assert [meter.item for meter in meters] == list(Quota)
    assert {meter.used for meter in meters} == {0}
    assert over_quota(Plan()) == ()


def test_what_a_plan_uses() -> None:
    used = {meter.item: (meter.used, meter.where) for meter in quota(small_plan())}
    assert used[Quota.USERS] == (2, "")
    assert used[Quota.CUSTOM_POLICIES] == (1, "")
    assert used[Quota.MFA_DEVICES] == (1, "")
    assert used[Quota.GROUPS_PER_USER] == (1, "alice")
    assert used[Quota.USERS_PER_GROUP] == (2, "dev")
    assert used[Quota.ACCESS_KEYS_PER_USER] == (1, "bob")
    assert used[Quota.SYSTEM_PER_GROUP] == (1, "dev")
    assert used[Quota.CUSTOM_PER_USER] == (1, "bob")
    assert used[Quota.CUSTOM_PER_ROLE] == (1, "deploy")
    assert used[Quota.VERSIONS_PER_POLICY] == (2, "own")
    assert used[Quota.CONTROL_POLICIES_PER_LEVEL] == (2, "folder")


def test_the_size_of_a_policy_is_that_of_its_compact_text() -> None:
    text = '{"Version":"1","Statement":[{"Effect":"Allow","Action":"ecs:*","Resource":"*"}]}'
    meter = next(each for each in quota(plan_of([policy("p")])) if each.item == Quota.POLICY_SIZE)
    assert (meter.used, meter.limit, meter.where) == (len(text), 6144, "p")
    assert meter.source == "RAM, Limitations, 2025-12-16"


def test_everything_that_is_over_is_told() -> None:
    keys = tuple(AccessKey(f"k{number}") for number in range(3))
    groups = [Group(f"g{number}") for number in range(11)]
    plan = plan_of(
        [
            User("b", access_keys=keys),
            User("a", access_keys=keys),
            *groups,
            *(Membership(group.name, "a") for group in groups),
            policy("p", *[document()] * 6),
            policy("q", document("ecs:" + "x" * 6144)),
            *(attached(PrincipalKind.GROUP, "g0", system=f"S{number}") for number in range(21)),
        ]
    )
    assert [(meter.item, meter.where, meter.used) for meter in over_quota(plan)] == [
        (Quota.GROUPS_PER_USER, "a", 11),
        (Quota.ACCESS_KEYS_PER_USER, "a", 3),
        (Quota.ACCESS_KEYS_PER_USER, "b", 3),
        (Quota.SYSTEM_PER_GROUP, "g0", 21),
        (Quota.VERSIONS_PER_POLICY, "p", 6),
        (Quota.POLICY_SIZE, "q", 6144 + 79),
    ]


def test_the_accounts_own_limits_count() -> None:
    plan = replace(small_plan(), own_limits=OwnLimits({"users": 1}, "my account"))
    (meter,) = over_quota(plan)
    assert (meter.item, meter.used, meter.limit, meter.source) == (Quota.USERS, 2, 1, "my account")


def test_a_policy_at_two_scopes_counts_once_and_linked_roles_not_at_all() -> None:
    plan = plan_of(
        [
            *(attached(PrincipalKind.USER, "a", custom="p", scope=scope) for scope in ("", "r")),
            Role("AliyunServiceRoleForX", trust(), service_linked=True),
        ],
        [Directory(levels=(ControlLevel("Root", ()),))],
    )
    used = {meter.item: meter.used for meter in quota(plan)}
    assert used[Quota.CUSTOM_PER_USER] == 1
    assert used[Quota.ROLES] == 0


def test_of_objects_that_are_as_full_the_first_by_name_is_told_and_of_levels_the_first_as_they_stand() -> None:
    users = [User("bob", tags={"a": "1"}), User("alice", tags={"b": "2"})]
    levels = (ControlLevel("Root", ("one",)), ControlLevel("Folder", ("two",)))
    where = {meter.item: meter.where for meter in quota(plan_of(users, [Directory(levels=levels)]))}
    assert where[Quota.TAGS_PER_USER] == "alice"
    assert where[Quota.CONTROL_POLICIES_PER_LEVEL] == "Root"
