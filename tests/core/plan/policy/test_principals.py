import pytest

from ramkeep.core.plan.policy.corners import Corners, Ruling
from ramkeep.core.plan.policy.document import Condition, Effect, Principal, Statement
from ramkeep.core.plan.policy.principals import (
    NO_ACCOUNT,
    account_of,
    binds_owner,
    is_ram_identity,
    is_role,
    names_principal,
    numbered_account_of,
    role_behind,
)

ALICE = "acs:ram::1:user/alice"
SESSION = "acs:ram::1:assumed-role/ops/nightly"


def trusting(*principals: Principal, condition: bool = False) -> Statement:
    conditions = (Condition("Bool", "acs:SecureTransport", ("false",)),) if condition else ()
    return Statement(Effect.DENY, ("*",), principals=principals, conditions=conditions)


@pytest.mark.parametrize(
    ("kind", "value", "caller", "expected"),
    [
        ("RAM", "acs:ram::1:root", ALICE, True),
        ("RAM", "acs:ram::2:root", ALICE, False),
        ("RAM", "acs:ram::1:root", SESSION, True),
        ("RAM", "acs:ram::1:root", "ecs.aliyuncs.com", False),
        ("RAM", "acs:ram::1:root", "acs:ram::1:saml-provider/p", False),
        ("RAM", "acs:ram::1:user/alice", ALICE, True),
        ("RAM", "acs:ram:*:1:user/alice", ALICE, True),
        ("RAM", "acs:ram::1:user/al", ALICE, False),
        ("RAM", "acs:ram::1:user/alice", "acs:ram::2:user/alice", False),
        ("RAM", "acs:ram::1:role/ops", SESSION, True),
        ("RAM", "acs:ram::1:role/ops", "acs:ram::1:role/ops", True),
        ("RAM", "acs:ram::1:*", ALICE, True),
        ("RAM", "*", ALICE, True),
        ("RAM", "*", "ecs.aliyuncs.com", False),
        ("Service", "ecs.aliyuncs.com", "ecs.aliyuncs.com", True),
        ("Service", "ecs.aliyuncs.com", ALICE, False),
        ("Federated", "acs:ram::1:saml-provider/p", "acs:ram::1:saml-provider/p", True),
        ("Federated", "acs:ram::1:saml-provider/p", "acs:ram::2:saml-provider/p", False),
        ("Federated", "acs:ram::1:saml-provider/p", ALICE, False),
        ("", "2001", ALICE, True),
        ("", "2002", ALICE, False),
        ("", "*", "", True),
        ("", "arn:sts::1:assumed-role/ops/nightly", SESSION, True),
        ("", "arn:sts::1:assumed-role/ops/*", SESSION, True),
        ("", "arn:sts::1:assumed-role/ops/daily", SESSION, False),
        ("", "arn:sts::1:assumed-role/ops/*", "acs:ram::1:role/ops", True),
        ("", "arn:sts::1:assumed-role/ops/nightly", "acs:ram::1:role/ops", False),
        ("", "arn:sts::2:assumed-role/ops/*", SESSION, False),
    ],
)
def test_whom_a_principal_names(kind: str, value: str, caller: str, expected: bool) -> None:
    ruling = Ruling(Corners())
    assert names_principal(trusting(Principal(kind, value)), caller, "2001", ruling) is expected
    assert not ruling.asked


def test_the_case_of_a_role_is_an_open_question() -> None:
    statement, ruling = trusting(Principal("RAM", "acs:ram::1:role/ops")), Ruling(Corners())
    assert names_principal(statement, "acs:ram::1:role/Ops", "", ruling)
    assert ruling.asked == {"role_case_is_ignored"}
    assert not names_principal(statement, "acs:ram::1:role/Ops", "", Ruling(Corners(role_case_is_ignored=False)))


def test_a_statement_for_everybody_binds_the_owner_of_a_bucket_only_with_a_condition() -> None:
    assert binds_owner(trusting(Principal("", "*"), condition=True))
    assert not binds_owner(trusting(Principal("", "*")))
    assert not binds_owner(trusting(Principal("", "2001"), condition=True))
    assert not binds_owner(trusting(Principal("RAM", "*"), condition=True))


def test_what_an_arn_says() -> None:
    assert account_of(ALICE) == numbered_account_of(ALICE) == "1"
    assert account_of("ecs.aliyuncs.com") == ""
    assert account_of("acs:oss:*:*:b") == "*"
    assert numbered_account_of("acs:oss:*:*:b") == ""
    assert numbered_account_of(f"acs:ram::{NO_ACCOUNT}:user/alice") == ""
    assert role_behind(SESSION) == "acs:ram::1:role/ops"
    assert role_behind(ALICE) == ALICE
    assert is_role("acs:ram:*:1:role/ops")
    assert not is_role(ALICE)
    assert is_ram_identity(SESSION)
    assert not is_ram_identity("acs:ram::1:oidc-provider/p")
