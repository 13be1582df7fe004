"""Who refers to whom."""

from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import (
    key_of_name,
    missing_for,
    principal_of,
    uses_of,
    without_control_policy,
)
from ramkeep.core.plan.model.settings import FULL_ACCESS, About, ControlLevel, Directory
from ramkeep.core.plan.model.values import Membership, PolicyRef, PolicyType, PrincipalKind, PrincipalRef, User
from tests.core.plan.model.strategies import attached, small_plan

OWN = PolicyRef(PolicyType.CUSTOM, "own")


def test_uses_are_told_in_words() -> None:
    plan = small_plan()
    assert uses_of(plan, Kind.USER, "bob").words() == (
        'membership of "bob" in the group "dev"',
        'attachment of the policy "own" to the user "bob" in the resource group "prod"',
    )
    assert [key.principal.name for _, key in uses_of(plan, Kind.POLICY, OWN).keys if hasattr(key, "principal")] == [
        "deploy",
        "bob",
    ]
    assert uses_of(plan, Kind.CONTROL_POLICY, "no-delete").words() == ('level "folder" of the directory',)


def test_a_copy_of_a_system_policy_is_used_by_nobody() -> None:
    assert uses_of(small_plan(), Kind.POLICY, PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess")).words() == ()


def test_an_object_of_another_kind_with_the_same_name_is_another_one() -> None:
    assert uses_of(small_plan(), Kind.GROUP, "alice").words() == ()
    assert uses_of(small_plan(), Kind.ROLE, "dev").words() == ()


def test_what_is_missing_is_named() -> None:
    plan = small_plan()
    assert missing_for(plan, User("new")) == ""
    assert missing_for(plan, About()) == ""
    assert missing_for(plan, Membership("dev", "alice")) == ""
    assert missing_for(plan, Membership("ops", "eve")) == 'group "ops"'
    assert missing_for(plan, attached(PrincipalKind.ROLE, "deploy", custom="own", scope="prod")) == ""
    assert missing_for(plan, attached(PrincipalKind.ROLE, "alice", system="S")) == 'role "alice"'
    assert missing_for(plan, Directory(levels=(ControlLevel("x", (FULL_ACCESS, "y")),))) == 'control policy "y"'


def test_a_control_policy_leaves_every_level() -> None:
    plan = small_plan()
    directory = without_control_policy(plan.directory, "no-delete")
    assert [level.policies for level in directory.levels] == [(FULL_ACCESS,), (FULL_ACCESS,)]


def test_keys_and_principals() -> None:
    assert key_of_name(Kind.USER, "a") == "a"
    assert key_of_name(Kind.POLICY, "own") == OWN
    assert principal_of(Kind.GROUP, "a") == PrincipalRef(PrincipalKind.GROUP, "a")
    assert principal_of(Kind.POLICY, "a") is None
