"""Calls by AccessKey do not carry acs:MFAPresent ("What is multi-factor authentication"; measured by others)."""

from typing import Any

from ramkeep.core.plan.checks.mfa_rules import SELF_SERVICE
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import AccessKey, ConsoleLogin, Group, Item, Membership, User
from tests.core.plan.checks.trying import found, messages, paths
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny

MISSES, NEVER, DEFEATED = "mfa-rule-misses-access-keys", "mfa-grant-never-holds", "mfa-exception-defeated"
MFA, NO_MFA = {"Bool": {"acs:MFAPresent": "true"}}, {"Bool": {"acs:MFAPresent": "false"}}
KEY = (AccessKey("k1"),)
PERSON, BOTH = User("ann", console=ConsoleLogin()), User("bob", console=ConsoleLogin(), access_keys=KEY)
PROGRAM = User("job", access_keys=KEY)
RULE: dict[str, Any] = {"Effect": "Deny", "NotAction": list(SELF_SERVICE), "Resource": "*", "Condition": NO_MFA}
PLACE = ("versions", 0, "document", "Statement", 1)


def plan(*items: Item) -> Plan:
    return plan_of([PERSON, BOTH, PROGRAM, Group("ops"), *items], [Account(ACCOUNT)])


def all_hold(*statements: dict[str, Any]) -> Plan:
    members = (Membership("ops", each) for each in ("ann", "bob", "job"))
    return plan(custom("p", *statements), attached("group/ops", "p"), *members)


def test_a_rule_that_keys_pass_by() -> None:
    ruled = all_hold(allow("ecs:*"), RULE)
    assert messages(MISSES, ruled) == [
        (
            'This Deny without MFA does not touch calls by AccessKey: "bob" and "job" have an active AccessKey, and no MFA is '
            "asked of such calls."
        )
    ]
    assert paths(MISSES, ruled) == [PLACE]


def test_rules_for_people_without_keys_are_in_order() -> None:
    assert not found(MISSES, plan(custom("p", RULE), attached("user/ann", "p")))
    idle = User("bob", console=ConsoleLogin(), access_keys=(AccessKey("k1", active=False),))
    assert not found(MISSES, plan(idle, custom("p", RULE), attached("user/bob", "p")))
    assert not found(MISSES, all_hold(deny("ecs:*")))


def test_a_grant_that_never_holds() -> None:
    granted = all_hold(allow("ecs:Describe*"), allow("ecs:*", Condition=MFA))
    assert messages(NEVER, granted) == [
        (
            'This Allow with MFA never holds for "job": without a console logon all calls are by AccessKey, and those carry no '
            "MFA."
        )
    ]
    assert paths(NEVER, granted) == [PLACE]
    assert not found(NEVER, all_hold(allow("ecs:*")))
    assert not found(NEVER, plan(custom("p", allow("ecs:*", Condition=MFA)), attached("user/bob", "p")))


def test_someone_planned_without_keys_yet() -> None:
    grant = custom("p", allow("ecs:*", Condition=MFA))
    assert not found(NEVER, plan(User("new"), grant, attached("user/new", "p")))
    assert found(NEVER, plan(User("new", api=True), grant, attached("user/new", "p")))


def test_an_exception_that_another_deny_takes_back() -> None:
    items = [custom("rule", RULE), custom("no-ram", allow("ecs:*"), deny("ram:*"))]
    held = [attached("user/ann", "rule"), attached("user/ann", "no-ram")]
    beaten = plan(*items, *held)
    assert messages(DEFEATED, beaten) == [
        (
            'This Deny covers ram:BindMFADevice, which the rule on MFA in "rule" leaves out so that a device can be bound: '
            '"ann" cannot bind one.'
        )
    ]
    (finding,) = found(DEFEATED, beaten)
    assert (finding.place.kind, finding.place.path) == (Kind.POLICY, PLACE)


def test_a_deny_in_the_same_policy_counts_too() -> None:
    assert found(DEFEATED, plan(custom("p", RULE, deny("ram:*", Condition=NO_MFA)), attached("user/ann", "p")))


def test_exceptions_that_work() -> None:
    def denied_beside(statement: dict[str, Any], user: str = "ann") -> Plan:
        held = [attached(f"user/{user}", "rule"), attached(f"user/{user}", "other")]
        return plan(custom("rule", RULE), custom("other", statement), *held)

    assert not found(DEFEATED, plan(custom("rule", RULE), attached("user/ann", "rule")))
    assert not found(DEFEATED, denied_beside(deny("ram:Delete*")))
    assert not found(DEFEATED, denied_beside(deny("ram:*", "acs:ram:*:*:user/carol")))
    assert not found(DEFEATED, denied_beside(allow("ram:*")))
    assert not found(DEFEATED, denied_beside(deny("ram:*"), user="job"))
    assert found(DEFEATED, denied_beside(deny("ram:*")))
