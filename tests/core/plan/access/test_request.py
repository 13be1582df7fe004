import pytest

from ramkeep.core.plan.access import Caller, Request
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.access.plans import ALICE, OPS


def test_the_caller_is_part_of_the_context() -> None:
    assert Request("ecs:Run", principal=ALICE).context.folded("acs:PrincipalArn") == (ALICE,)
    given = Request("ecs:Run", principal=ALICE, context=Context({"acs:principalarn": OPS}))
    assert given.context.folded("acs:PrincipalARN") == (OPS,)
    assert not Request("ecs:Run", principal="ecs.aliyuncs.com").context.keys


def test_no_resource_at_all_is_any() -> None:
    assert Request("ecs:Run", ()).resources == ("*",)


def test_a_session_goes_by_the_arn_of_its_role() -> None:
    session = Request("ecs:Run", principal="acs:ram::1:assumed-role/ops/nightly")
    assert session.context.folded("acs:PrincipalARN") == ("acs:ram::1:role/ops",)


def test_who_calls() -> None:
    assert Request("x:y", principal="acs:ram::1:root").is_root
    assert Request("x:y", caller=Caller.ROOT).is_root
    assert not Request("x:y", principal="acs:ram::1:saml-provider/p").is_ram_identity
    assert Request("STS:assumerolewithoidc").assumes_role


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (Request("x:y", principal=OPS), True),
        (Request("x:y"), True),
        (Request("x:y", principal=ALICE), False),
        (Request("x:y", caller=Caller.ROOT), False),
        (Request("x:y", principal="ecs.aliyuncs.com"), False),
        (Request("sts:AssumeRoleWithSAML"), False),
    ],
)
def test_only_a_role_may_have_a_session_policy(request_: Request, expected: bool) -> None:
    assert request_.may_have_session_policy is expected


def test_whose_own_policies_count_for_a_role() -> None:
    assert Request("sts:AssumeRole", principal=ALICE).has_identity_policies
    assert not Request("sts:AssumeRole", principal="ecs.aliyuncs.com").has_identity_policies
    assert not Request("sts:AssumeRoleWithOIDC").has_identity_policies


def test_a_resource_of_another_account() -> None:
    alice, owner = Request("x:y", principal="acs:ram::1:user/a"), Request("x:y", principal="acs:ram::1:root")
    assert alice.is_foreign("acs:oss:*:2:b")
    assert not any(alice.is_foreign(each) for each in ("acs:oss:*:1:b", "acs:oss:*:*:b", "*"))
    assert owner.is_owner_of("acs:oss:*:1:b")
    assert not owner.is_owner_of("acs:oss:*:2:b")
    assert not alice.is_owner_of("acs:oss:*:1:b")
