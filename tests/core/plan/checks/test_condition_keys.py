import pytest

from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, deny, findings, one, policy


def keyed(key: str, action: object = "*", operator: str = "StringEquals", value: object = "x") -> Document:
    return allow(action, "*", {operator: {key: value}})


@pytest.mark.parametrize(
    ("name", "key", "meant"),
    [
        ("unknown-condition-key", "acs:SourceIpp", "acs:SourceIp"),
        ("unknown-condition-key", "acs:MFAPresnt", "acs:MFAPresent"),
        ("condition-key-of-aws", "aws:SourceIp", "acs:SourceIp"),
        ("condition-key-of-aws", "aws:MultiFactorAuthPresent", "acs:MFAPresent"),
        ("condition-key-of-aws", "aws:ResourceTag/team", "acs:ResourceTag/team"),
        ("condition-key-spelling", "acs:sourceip", "acs:SourceIp"),
        ("condition-key-spelling", "acs:resourceTag/team", "acs:ResourceTag/team"),
        ("condition-key-spelling", "ACS:SecureTransport", "acs:SecureTransport"),
    ],
)
def test_keys_with_a_right_form(name: str, key: str, meant: str) -> None:
    found = one(name, keyed(key))
    assert found.path == ("Statement", 0, "Condition", "StringEquals", key)
    assert found.mended == keyed(meant)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("unknown-condition-key", "acs:Zodiac"),
        ("unknown-condition-key", "acs:ResourceTag"),
        ("unknown-condition-key", "acs:PrincipalTag/team"),
        ("unknown-condition-key", "acs:PrincipalId"),
        ("unknown-condition-key", "zzz:tag/x"),
        ("unknown-condition-key", "iam:PassedToService"),
        ("condition-key-of-aws", "aws:username"),
    ],
)
def test_keys_that_only_a_person_can_put_right(name: str, key: str) -> None:
    assert one(name, keyed(key)).mended is None


def test_a_key_that_is_there_already_cannot_be_written_twice() -> None:
    document = allow("*", "*", {"IpAddress": {"acs:SourceIp": "203.0.113.1", "aws:SourceIp": "203.0.113.2"}})
    assert one("condition-key-of-aws", document).mended is None


@pytest.mark.parametrize(
    "key",
    [
        "acs:SourceIp",
        "acs:SourceIP",
        "acs:PrincipalArn",
        "acs:PrincipalARN",
        "acs:RequestTag/a",
        "ecs:tag/x",
        "saml:recipient",
        "oidc:sub",
        "rds:ResourceTag/x",
    ],
)
def test_documented_keys_are_passed_over(key: str) -> None:
    for name in ("unknown-condition-key", "condition-key-of-aws", "condition-key-spelling"):
        assert not findings(name, keyed(key))


def test_tags_that_calls_do_not_carry() -> None:
    found = one(
        "resource-tag-not-carried",
        keyed("acs:ResourceTag/team", ["ecs:StartInstance", "ecs:Describe*", "oss:GetObject"]),
    )
    assert "ecs:Describe* and oss:GetObject" in found.message
    assert "allows nothing" in found.message
    refused = one("resource-tag-not-carried", deny("rds:*", "*", {"StringEquals": {"acs:ResourceTag/team": "x"}}))
    assert "denies nothing" in refused.message
    negated = one("resource-tag-not-carried", deny("rds:*", "*", {"StringNotEquals": {"acs:ResourceTag/team": "x"}}))
    assert "no page says" in negated.message
    for document in (
        keyed("acs:ResourceTag/team", ["ecs:StartInstance", "ecs:*"]),
        keyed("acs:RequestTag/team", "ecs:Describe*"),
        policy(
            {
                "Effect": "Deny",
                "NotAction": "ecs:Describe*",
                "Resource": "*",
                "Condition": {"StringEquals": {"acs:ResourceTag/a": "b"}},
            }
        ),
    ):
        assert not findings("resource-tag-not-carried", document)


def test_the_instance_type_is_not_carried_by_run_instances() -> None:
    assert findings("instance-type-not-carried", keyed("ecs:InstanceType", ["ecs:RunInstances", "ecs:StartInstance"]))
    assert not findings("instance-type-not-carried", keyed("ecs:InstanceType", "ecs:ModifyInstanceSpec"))
    assert not findings("instance-type-not-carried", keyed("ecs:tag/x", "ecs:RunInstances"))


def test_the_caller_identity_ignores_addresses() -> None:
    address = {"IpAddress": {"acs:SourceIp": "203.0.113.0/24"}}
    assert findings("caller-identity-ignores-address", allow("sts:GetCallerIdentity", "*", address))
    assert not findings("caller-identity-ignores-address", allow("sts:AssumeRole", "*", address))
    assert not findings("caller-identity-ignores-address", keyed("acs:Service", "sts:GetCallerIdentity"))


def test_keys_of_another_service() -> None:
    assert "oss" in one("condition-key-of-other-service", keyed("oss:Prefix", ["ecs:*", "log:*"])).message
    assert findings("condition-key-of-other-service", keyed("acs:UserAgent", "ecs:*"))
    assert findings("condition-key-of-other-service", keyed("ram:ServiceName", "ecs:*"))
    for document in (
        keyed("oss:Prefix", ["ecs:*", "oss:*"]),
        keyed("oss:Prefix", "*"),
        keyed("oss:Prefix", "*:List*"),
        keyed("acs:UserAgent", "oss:*"),
        keyed("ram:ServiceName", "ims:CreateServiceLinkedRole"),
        keyed("ecs:tag/x", "vpc:*"),
        keyed("acs:SourceVpc", "ecs:*"),
    ):
        assert not findings("condition-key-of-other-service", document)


def test_kms_wants_a_statement_of_its_own_for_vpcs() -> None:
    assert findings("kms-vpc-condition-mixed", keyed("acs:SourceVpc", ["kms:Decrypt", "oss:GetObject"]))
    assert not findings("kms-vpc-condition-mixed", keyed("acs:SourceVpc", ["kms:Decrypt", "kms:Encrypt"]))
    assert not findings("kms-vpc-condition-mixed", keyed("acs:SourceVpc", ["ecs:*", "oss:GetObject"]))
    assert not findings("kms-vpc-condition-mixed", keyed("acs:Service", ["kms:Decrypt", "oss:GetObject"]))
