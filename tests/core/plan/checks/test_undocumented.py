from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, findings, one, policy


def test_not_resource() -> None:
    document = policy({"Effect": "Deny", "Action": "ecs:*", "NotResource": "acs:ecs:*:*:instance/*"})
    assert one("not-resource", document).path == ("Statement", 0, "NotResource")
    assert not findings("not-resource", allow("ecs:*"))


def test_a_sid_can_be_left_out() -> None:
    assert one("statement-id", allow("ecs:*", Sid="first")).mended == allow("ecs:*")
    assert not findings("statement-id", allow("ecs:*"))


def test_set_operators() -> None:
    document = allow("ram:CreateRole", "*", {"ForAnyValue:StringEquals": {"ram:ServiceNames": "x"}})
    assert one("set-operator", document).path[-1] == "ram:ServiceNames"
    assert not findings("set-operator", allow("ram:CreateRole", "*", {"StringEquals": {"ram:ServiceNames": "x"}}))


def test_policy_variables() -> None:
    resource: Document = allow("oss:*", ["acs:oss:*:*:home", "acs:oss:*:*:home/${ram:UserName}/*"])
    assert one("policy-variable", resource).path == ("Statement", 0, "Resource", 1)
    value = allow("oss:*", "*", {"StringLike": {"oss:Prefix": "${ram:UserName}/*"}})
    assert one("policy-variable", value).path[-2:] == ("StringLike", "oss:Prefix")
    assert not findings("policy-variable", allow("oss:*", "acs:oss:*:*:a$b{c}"))
