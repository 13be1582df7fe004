from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.editing.completing import (
    LONGEST_PREFIX,
    MOST,
    Completion,
    actions,
    completions,
    condition_keys,
    picks,
    resources,
)
from ramkeep.core.plan.editing.slots import slot_at
from tests.core.plan.catalog.sample import shipped, small

START = '{"Version": "1", "Statement": [{'


def offered(before: str, after: str = "") -> list[str]:
    text = before + after
    return [each.text for each in completions(text, slot_at(text, len(before)), small(), "1234567890123456")]


def test_services_come_before_the_colon() -> None:
    assert offered(START + '"Action": "e') == ["ecs:", "efc:", "kvstore:", "oss:"][:2]
    assert offered(START + '"Action": "buck') == ["oss:"]


def test_actions_come_after_the_colon() -> None:
    assert offered(START + '"Action": "ecs:') == [
        "ecs:*",
        "ecs:Describe*",
        "ecs:AttachDisk",
        "ecs:CreateInstance",
        "ecs:DeleteInstance",
        "ecs:DescribeInstances",
        "ecs:ModifyInstanceSpec",
        "ecs:DescribeAncientInstances",
    ]
    assert offered(START + '"Action": "ECS:disk') == ["ecs:AttachDisk"]
    assert offered(START + '"Action": "nosuch:') == []


def test_an_action_comes_with_its_level_and_words() -> None:
    assert list(actions("ecs:attach", small())) == [Completion("ecs:AttachDisk", "Attach disk", Access.WRITE)]


def test_looking_for_actions_by_words() -> None:
    assert [each.text for each in picks("bucket", small())][:2] == ["oss:*", "oss:PutBucket"]
    assert [each.text for each in picks("ecs:Describe", small())][:3] == [
        "ecs:Describe*",
        "ecs:DescribeInstances",
        "ecs:DescribeAncientInstances",
    ]
    assert [each.text for each in picks(" *:Describe* ", small())] == ["*:Describe*"]
    assert picks("nosuch:*", small()) == ()
    assert [each.text for each in picks("", small())] == ["ecs:*", "oss:*", "kvstore:*"]


def test_it_is_told_what_can_be_narrowed() -> None:
    found = {each.text: each.narrow for each in picks("get object", shipped())}
    assert found["oss:GetObject"] is True
    assert next(actions("ecs:attach", small())).narrow is None


def test_resources_are_those_of_the_services_beside() -> None:
    before = START + '"Action": "oss:GetObject", "Resource": "'
    assert offered(before) == ["*", "acs:oss:*:1234567890123456:*", "acs:oss:*:1234567890123456:*/*"]
    assert offered(START + '"Action": "*", "Resource": "') == ["*"]
    assert next(resources((), small())) == Completion("*")


def test_keys_are_those_of_the_operator() -> None:
    assert offered(START + '"Condition": {"Bool": {"') == ["acs:SecureTransport", "acs:MFAPresent"]
    assert offered(START + '"Condition": {"IpAddress": {"acs:v') == ["acs:VpcSourceIp"]
    assert "acs:ResourceTag/" in condition_keys("StringEquals", ())
    assert "oss:Prefix" in condition_keys("StringLike", ("oss",))
    assert "oss:Prefix" not in condition_keys("StringLike", ("ecs",))


def test_words_of_the_language() -> None:
    assert offered(START + '"Effect": "') == ["Allow", "Deny"]
    assert offered(START + '"Condition": {"ip') == ["IpAddress", "NotIpAddress"]
    assert offered(START + '"Condition": {"Bool": {"acs:MFAPresent": "') == ["true", "false"]
    assert offered("{") == ["Version", "Statement"]
    assert offered(START + '"Principal": {"') == ["RAM", "Service", "Federated"]
    assert offered(START + '"Effect": "Allow"') == []


def test_what_is_offered_is_bounded() -> None:
    text = START + '"Action": "ecs:'
    assert len(completions(text, slot_at(text, len(text)), shipped())) == MOST
    text += "x" * (LONGEST_PREFIX + 1)
    assert completions(text, slot_at(text, len(text)), shipped()) == ()
