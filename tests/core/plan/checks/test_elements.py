import pytest

from ramkeep.core.plan.checks.elements import (
    each_action,
    each_condition,
    each_resource,
    is_wild,
    service_of,
    with_action,
    with_condition,
    with_resource,
    with_values,
)
from ramkeep.core.plan.policy.document import Condition
from tests.core.plan.checks.texts import allow, policy, statement


def test_patterns_and_their_paths() -> None:
    document = policy(
        statement("Allow", "ecs:*"), {"Effect": "Deny", "NotAction": ["a:b", "c:d"], "NotResource": "acs:oss:*:*:x"}
    )
    assert [(part.text, part.path) for part in each_action(document)] == [
        ("ecs:*", ("Statement", 0, "Action")),
        ("a:b", ("Statement", 1, "NotAction", 0)),
        ("c:d", ("Statement", 1, "NotAction", 1)),
    ]
    assert [part.path for part in each_resource(document)] == [
        ("Statement", 0, "Resource"),
        ("Statement", 1, "NotResource"),
    ]


def test_conditions_and_their_paths() -> None:
    document = allow("*", "*", {"StringEquals": {"acs:Service": ["a", "b"], "acs:SourceVpc": "v"}})
    first, second = each_condition(document)
    assert first.path == ("Statement", 0, "Condition", "StringEquals", "acs:Service")
    assert first.value_path(1) == (*first.path, 1)
    assert second.value_path(0) == second.path


def test_putting_other_patterns_in_place() -> None:
    document = allow(["a:b", "c:d"], ["acs:oss:*:*:x", "acs:oss:*:*:y"])
    action, resource = next(iter(each_action(document))), list(each_resource(document))[1]
    assert with_action(document, action, "e:f", "c:d") == allow(["e:f", "c:d"], ["acs:oss:*:*:x", "acs:oss:*:*:y"])
    assert with_resource(document, resource) == allow(["a:b", "c:d"], "acs:oss:*:*:x")


def test_putting_other_conditions_in_place() -> None:
    document = allow("*", "*", {"StringEquals": {"acs:Service": ["a", "b"], "acs:SourceVpc": "v"}})
    first, second = each_condition(document)
    assert with_condition(document, second) == allow("*", "*", {"StringEquals": {"acs:Service": ["a", "b"]}})
    assert with_condition(document, second, Condition("StringEquals", "acs:Service", ("c",))) is None
    three = allow(
        "*",
        "*",
        {"StringEquals": {"acs:Service": "a"}, "Bool": {"acs:MFAPresent": "true"}, "StringLike": {"oss:Prefix": "a"}},
    )
    assert with_condition(
        three, list(each_condition(three))[2], Condition("StringEquals", "oss:Prefix", ("a",))
    ) == allow("*", "*", {"StringEquals": {"acs:Service": "a", "oss:Prefix": "a"}, "Bool": {"acs:MFAPresent": "true"}})
    assert with_values(document, first, ["a", "c", "a"]) == allow(
        "*", "*", {"StringEquals": {"acs:Service": ["a", "c"], "acs:SourceVpc": "v"}}
    )


@pytest.mark.parametrize(("pattern", "service"), [("ECS:Describe*", "ecs"), ("*", "*"), ("ecs*", "*"), ("e*:x", "e*")])
def test_the_service_of_an_action(pattern: str, service: str) -> None:
    assert service_of(pattern) == service
    assert is_wild(pattern)
