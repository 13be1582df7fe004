import time

import pytest

from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, deny, each_finding, findings, one, policy, statement, trust


def test_values_that_are_there_twice() -> None:
    found = one("said-twice", allow(["ecs:Describe*", "oss:*", "ECS:describe*"]))
    assert found.path == ("Statement", 0, "Action", 2)
    assert found.mended == allow(["ecs:Describe*", "oss:*"])
    assert one("said-twice", allow("*", ["*", "*"])).mended == allow("*", "*")
    twice = allow("*", "*", {"StringEquals": {"acs:Service": ["a", "a"]}})
    assert one("said-twice", twice).mended == allow("*", "*", {"StringEquals": {"acs:Service": "a"}})
    assert not findings(
        "said-twice", allow("*", ["acs:oss:*:*:a", "acs:oss:*:*:A"], {"StringEquals": {"acs:Service": ["a", "A"]}})
    )


def test_patterns_that_another_covers() -> None:
    found = one("covered-pattern", allow(["ecs:DescribeInstances", "oss:*", "ecs:describe*"]))
    assert found.path == ("Statement", 0, "Action", 0)
    assert '"ecs:describe*" covers "ecs:DescribeInstances"' in found.message
    assert found.mended == allow(["oss:*", "ecs:describe*"])
    resource = one("covered-pattern", deny("oss:*", ["acs:oss:*:*:logs*", "acs:oss:*:*:logs/2026/*"]))
    assert resource.mended == deny("oss:*", "acs:oss:*:*:logs*")


def test_of_two_patterns_that_cover_each_other_the_first_stays() -> None:
    assert one("covered-pattern", allow(["ecs:?*", "ecs:*?"])).mended == allow("ecs:?*")


@pytest.mark.parametrize(
    "document",
    [
        allow(["ecs:Describe*", "ecs:*Instances", "oss:Get*"]),
        allow("*", ["acs:oss:*:*:logs", "acs:oss:*:*:logs/*"]),
        allow("*", ["acs:ecs:*", "acs:ecs:*:*:instance/*"]),
        allow("*", ["acs:ram:*:*:user/*", "acs:ram::1234567890123456:user/x"]),
        policy(statement("Allow", "ecs:*"), statement("Allow", "ecs:Describe*")),
    ],
)
def test_patterns_that_add_something_or_might(document: Document) -> None:
    assert not findings("covered-pattern", document)


def test_exclusions_that_another_covers() -> None:
    document = policy({"Effect": "Allow", "NotAction": ["ram:*", "ram:Create*"], "Resource": "*"})
    assert one("covered-pattern", document).path == ("Statement", 0, "NotAction", 1)


def test_values_of_conditions_that_another_covers() -> None:
    ip = allow("*", "*", {"IpAddress": {"acs:SourceIp": ["203.0.113.7", "203.0.113.0/24", "198.51.100.1"]}})
    assert one("covered-condition-value", ip).mended == allow(
        "*", "*", {"IpAddress": {"acs:SourceIp": ["203.0.113.0/24", "198.51.100.1"]}}
    )
    like = allow("*", "*", {"StringNotLike": {"oss:Prefix": ["a*", "ab*"]}})
    assert one("covered-condition-value", like).path[-1] == 1
    for condition in (
        {"StringEquals": {"oss:Prefix": ["a*", "ab*"]}},
        {"StringLike": {"oss:Prefix": ["A*", "ab*"]}},
        {"IpAddress": {"acs:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}},
    ):
        assert not findings("covered-condition-value", allow("*", "*", condition))


HTTPS = {"Bool": {"acs:SecureTransport": "true"}}


def test_statements_that_another_covers() -> None:
    document = policy(
        statement("Allow", "ecs:DescribeInstances", "acs:ecs:*:*:instance/*", HTTPS),
        statement("Deny", "ecs:Delete*"),
        statement("Allow", ["ecs:*", "oss:*"]),
    )
    found = one("covered-statement", document)
    assert found.path == ("Statement", 0)
    assert found.message.startswith("Statement 3 covers all of statement 1")
    assert found.mended == policy(statement("Deny", "ecs:Delete*"), statement("Allow", ["ecs:*", "oss:*"]))


def test_of_two_equal_statements_the_first_stays() -> None:
    document = policy(statement("Allow", "ecs:*"), statement("Allow", "ECS:*"))
    assert one("covered-statement", document).path == ("Statement", 1)


@pytest.mark.parametrize(
    "document",
    [
        policy(statement("Allow", "ecs:*", "*", HTTPS), statement("Allow", "ecs:Describe*")),
        policy(statement("Allow", "ecs:*"), statement("Deny", "ecs:Describe*")),
        policy(statement("Allow", "ecs:*", "acs:ecs:*:*:disk/*"), statement("Allow", "ecs:Describe*")),
    ],
)
def test_statements_that_add_something(document: Document) -> None:
    assert not findings("covered-statement", document)


def test_an_allow_that_is_denied_at_once() -> None:
    document = policy(
        statement("Allow", ["ecs:RunInstances"], "*", HTTPS),
        statement("Deny", ["ecs:*", "ram:*"]),
        statement("Allow", "oss:*"),
    )
    found = one("allow-denied-at-once", document)
    assert found.path == ("Statement", 0)
    assert found.mended == policy(statement("Deny", ["ecs:*", "ram:*"]), statement("Allow", "oss:*"))
    for other in (
        policy(statement("Allow", "ecs:RunInstances"), statement("Deny", "ecs:*", "*", HTTPS)),
        policy(statement("Allow", "ecs:*"), statement("Deny", "ecs:Run*")),
        policy(statement("Allow", "ecs:*"), statement("Deny", "ecs:*", "acs:ecs:*:*:disk/*")),
    ):
        assert not findings("allow-denied-at-once", other)


def test_statements_that_could_be_one() -> None:
    document = policy(statement("Allow", "ecs:*"), statement("Deny", "ram:*"), statement("Allow", "oss:*"))
    found = one("statements-could-be-one", document)
    assert found.path == ("Statement", 2)
    assert found.mended == policy(statement("Allow", ["ecs:*", "oss:*"]), statement("Deny", "ram:*"))
    resources = policy(statement("Allow", "ecs:*", "acs:ecs:*:*:a"), statement("Allow", "ecs:*", "acs:ecs:*:*:b"))
    assert one("statements-could-be-one", resources).mended == allow("ecs:*", ["acs:ecs:*:*:a", "acs:ecs:*:*:b"])


@pytest.mark.parametrize(
    "document",
    [
        policy(statement("Allow", "ecs:*"), statement("Allow", "oss:*", "*", HTTPS)),
        policy(statement("Allow", "ecs:*", "acs:ecs:*:*:a"), statement("Allow", "oss:*", "acs:oss:*:*:b")),
        policy(statement("Allow", "ecs:*", Sid="one"), statement("Allow", "oss:*", Sid="two")),
        policy(
            {"Effect": "Allow", "NotAction": "ecs:*", "Resource": "*"},
            {"Effect": "Allow", "NotAction": "oss:*", "Resource": "*"},
        ),
        policy(
            {"Effect": "Allow", "Action": "ecs:*", "NotResource": "acs:ecs:*:*:a"},
            {"Effect": "Allow", "Action": "ecs:*", "NotResource": "acs:ecs:*:*:b"},
        ),
    ],
)
def test_statements_that_could_not_be_one(document: Document) -> None:
    assert not findings("statements-could-be-one", document)


def test_trust_of_several_is_compared_as_well() -> None:
    document = Document(
        (*trust({"Service": "ecs.aliyuncs.com"}).statements, *trust({"Service": "fc.aliyuncs.com"}).statements)
    )
    names = {check.name for check, _ in each_finding(document, TextKind.TRUST)}
    assert "covered-statement" not in names


def test_a_huge_policy_is_looked_at_in_time() -> None:
    patterns = [f"ecs:*a{number:03}*b" for number in range(900)]
    many = [
        statement("Allow", [f"ecs:A{number}", f"oss:*B{number:03}*"], f"acs:ecs:*:*:x/{number:03}*")
        for number in range(300)
    ]
    start = time.perf_counter()
    for name in (
        "said-twice",
        "covered-pattern",
        "covered-statement",
        "allow-denied-at-once",
        "statements-could-be-one",
    ):
        assert not findings(name, allow(patterns, [f"acs:oss:*:*:*{number:03}?" for number in range(900)]))
        assert not findings(name, policy(*many))
    assert time.perf_counter() - start < 10
