"""Policies and roles of the account that an import could not read."""

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, UnreadRole, with_unread
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, User
from tests.core.plan.checks.trying import messages, paths, unmended
from tests.core.plan.grants.company import attached


def lost(name: str, *holders: str) -> UnreadPolicy:
    ref = PolicyRef(PolicyType.CUSTOM, name)
    return UnreadPolicy(ref, "v1", attachments=tuple(attached(holder, name) for holder in holders))


def keeping(*policies: UnreadPolicy, roles: tuple[UnreadRole, ...] = ()) -> Plan:
    account = with_unread(Account("1234567890123456"), Unread(policies, roles))
    return plan_of([User("alice"), User("bob")], [account])


def test_a_policy_that_was_not_read() -> None:
    plan = keeping(lost("old", "user/alice", "user/bob"))
    assert messages("policy-not-read", plan) == [
        'It is not known what "old" grants. Attached to the user "alice" and 1 more.'
    ]
    assert paths("policy-not-read", plan) == [("account", "unread")]
    assert unmended("policy-not-read", plan)


def test_several_are_told_at_once() -> None:
    assert messages("policy-not-read", keeping(lost("a"), lost("b"))) == ['It is not known what "a" and "b" grant.']


def test_a_system_policy_is_attached_in_the_plan_itself() -> None:
    policy = UnreadPolicy(PolicyRef(PolicyType.SYSTEM, "AliyunNewAccess"))
    account = with_unread(Account("1234567890123456"), Unread((policy,)))
    plan = plan_of([User("alice"), attached("user/alice", "AliyunNewAccess", system=True)], [account])
    assert messages("policy-not-read", plan) == [
        'It is not known what "AliyunNewAccess" grants. Attached to the user "alice".'
    ]


def test_a_role_that_was_not_read() -> None:
    plan = keeping(roles=(UnreadRole("ops"),))
    assert messages("role-not-read", plan) == ['It is not known who may assume "ops", which is in the account.']
    assert not messages("policy-not-read", plan)


def test_the_starter_has_none() -> None:
    assert not messages("policy-not-read", starter())
    assert not messages("role-not-read", starter())
