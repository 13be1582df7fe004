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


def test_who_calls() -> None:
    assert Request("x:y", principal="acs:ram::1:root").is_root
    assert Request("x:y", caller=Caller.ROOT).is_root
    assert Request("x:y", principal=ALICE).is_user
    assert not Request("x:y", principal=OPS).is_user
    assert not Request("x:y", principal="acs:ram::1:saml-provider/p").is_ram_identity
    assert Request("STS:assumerolewithoidc").assumes_role
