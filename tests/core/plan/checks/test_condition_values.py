import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, deny, findings, one


def under(operator: str, key: str, value: object) -> Document:
    return allow("ecs:*", "*", {operator: {key: value}})


@pytest.mark.parametrize(
    ("operator", "key", "value", "right"),
    [
        ("StringEquals", "acs:SourceIp", ["203.0.113.5", "203.0.113.6"], "IpAddress"),
        ("StringLike", "acs:VpcSourceIp", "203.0.113.5", "IpAddress"),
        ("StringNotEquals", "acs:SourceIp", "203.0.113.0/24", "NotIpAddress"),
        ("StringEquals", "acs:MFAPresent", "true", "Bool"),
        ("StringEqualsIgnoreCase", "acs:SecureTransport", "True", "Bool"),
    ],
)
def test_operators_of_another_type_are_replaced(operator: str, key: str, value: object, right: str) -> None:
    found = one("operator-of-other-type", under(operator, key, value))
    assert found.path == ("Statement", 0, "Condition", operator, key)
    assert found.severity is Severity.WARNING
    assert found.mended == under(right, key, value)


@pytest.mark.parametrize(
    ("operator", "key", "value"),
    [
        ("NumericLessThan", "acs:CurrentTime", "20260101"),
        ("StringLike", "acs:SourceIp", "203.0.113.*"),
        ("StringNotEquals", "acs:MFAPresent", "true"),
        ("Bool", "acs:ResourceTag/x", "true"),
        ("ForAnyValue:StringEquals", "acs:SourceIp", "203.0.113.5"),
    ],
)
def test_operators_whose_meaning_is_not_sure_are_left_to_a_person(operator: str, key: str, value: object) -> None:
    assert one("operator-of-other-type", under(operator, key, value)).mended is None


@pytest.mark.parametrize(("key", "value"), [("acs:SourceIp", "203.0.113.0/24"), ("acs:SecureTransport", "yes")])
def test_values_that_no_call_carries_are_errors(key: str, value: str) -> None:
    found = one("operator-of-other-type", under("StringEquals", key, value))
    assert found.severity is Severity.ERROR
    assert value in found.message


@pytest.mark.parametrize(
    ("operator", "key", "value"),
    [
        ("IpAddress", "acs:SourceIp", "203.0.113.5"),
        ("Bool", "acs:MFAPresent", "true"),
        ("DateLessThan", "acs:CurrentTime", "2026-01-01T00:00:00Z"),
        ("StringLike", "acs:ResourceTag/x", "a*"),
        ("Bool", "ecs:IsDiskEncrypted", "true"),
        ("NumericLessThan", "oss:MaxKeys", "10"),
    ],
)
def test_operators_of_the_right_type_or_of_keys_unknown(operator: str, key: str, value: object) -> None:
    assert not findings("operator-of-other-type", under(operator, key, value))


def test_wildcards_under_an_operator_that_takes_them_literally() -> None:
    found = one("wildcard-taken-literally", under("StringEquals", "oss:Prefix", ["a/", "b/*"]))
    assert found.path == ("Statement", 0, "Condition", "StringEquals", "oss:Prefix", 1)
    assert found.mended == under("StringLike", "oss:Prefix", ["a/", "b/*"])
    negated = one("wildcard-taken-literally", under("ForAnyValue:StringNotEquals", "acs:Service", "e?s"))
    assert negated.mended == under("ForAnyValue:StringNotLike", "acs:Service", "e?s")
    assert one("wildcard-taken-literally", under("StringEqualsIgnoreCase", "acs:Service", "e*")).mended is None
    for document in (
        under("StringLike", "oss:Prefix", "b/*"),
        under("StringEquals", "oss:Prefix", "b/"),
        under("StringEquals", "acs:SourceIp", "203.0.113.*"),
    ):
        assert not findings("wildcard-taken-literally", document)


def test_two_conditions_on_a_key_under_one_operator_cannot_be_written() -> None:
    document = allow("oss:*", "*", {"StringEquals": {"oss:Prefix": "a*"}, "StringLike": {"oss:Prefix": "ab*"}})
    assert one("wildcard-taken-literally", document).mended is None


def test_callers_that_nobody_is() -> None:
    found = one("principal-arn-of-nobody", under("StringLike", "acs:PrincipalARN", ["acs:ram:*:*:role/a*", "role/*"]))
    assert found.path[-1] == 1
    assert findings("principal-arn-of-nobody", under("StringEquals", "acs:PrincipalArn", "*"))
    assert not findings(
        "principal-arn-of-nobody", under("StringLike", "acs:PrincipalARN", ["*:role/a", "acs:ram:*:role/x"])
    )


def test_private_networks_as_sources() -> None:
    assert one("private-network", under("IpAddress", "acs:SourceIp", "192.168.0.0/16")).severity is Severity.WARNING
    assert one("private-network", under("NotIpAddress", "acs:SourceIp", "fd00::/8")).severity is Severity.WARNING
    mixed = one("private-network", under("IpAddress", "acs:SourceIp", ["203.0.113.1", "10.1.2.3"]))
    assert (mixed.severity, mixed.path[-1]) == (Severity.HINT, 1)
    assert not findings(
        "private-network", under("IpAddress", "acs:SourceIp", ["203.0.113.0/24", "8.0.0.0/5", "172.32.0.0/16"])
    )
    assert not findings("private-network", under("IpAddress", "acs:VpcSourceIp", "10.0.0.0/8"))


def test_networks_of_everyone() -> None:
    assert "restricts no call" in one("network-of-everyone", under("IpAddress", "acs:SourceIp", "0.0.0.0/0")).message
    assert "IPv6" in one("network-of-everyone", under("NotIpAddress", "acs:SourceIp", "::/0")).message
    assert not findings("network-of-everyone", under("IpAddress", "acs:SourceIp", ["0.0.0.0/1", "128.0.0.0/1"]))


def test_networks_written_with_the_address_of_a_computer() -> None:
    found = one("network-with-host-bits", under("IpAddress", "acs:SourceIp", ["203.0.113.5/24", "198.51.100.0/24"]))
    assert found.path[-1] == 0
    assert found.mended == under("IpAddress", "acs:SourceIp", ["203.0.113.0/24", "198.51.100.0/24"])
    six = one("network-with-host-bits", under("IpAddress", "acs:SourceIp", "2001:db8::1/32"))
    assert six.mended == under("IpAddress", "acs:SourceIp", "2001:db8::/32")
    assert not findings(
        "network-with-host-bits", under("IpAddress", "acs:SourceIp", ["203.0.113.5", "203.0.113.5/32", "2001:DB8::/32"])
    )


@pytest.mark.parametrize(
    ("written", "right"),
    [
        ("2026-01-31T16:00:00", "2026-01-31T16:00:00Z"),
        ("2026-01-31", "2026-01-31T00:00:00Z"),
        ("2026-01-31T16:00", "2026-01-31T16:00Z"),
    ],
)
def test_dates_get_a_zone(written: str, right: str) -> None:
    found = one("date-without-zone", under("DateLessThan", "acs:CurrentTime", written))
    assert found.mended == under("DateLessThan", "acs:CurrentTime", right)


@pytest.mark.parametrize("written", ["2026-01-31T16:00:00Z", "2026-01-31T16:00:00+08:00", "2026-01-31T16:00-0500"])
def test_dates_with_a_zone(written: str) -> None:
    assert not findings("date-without-zone", under("DateLessThan", "acs:CurrentTime", written))


def test_for_all_values_grants_without_the_key() -> None:
    condition = {"ForAllValues:StringEquals": {"ram:TrustedPrincipalTypes": "Service"}}
    assert findings("for-all-values-grants-when-absent", allow("ram:CreateRole", "*", condition))
    assert not findings("for-all-values-grants-when-absent", deny("ram:CreateRole", "*", condition))


def test_an_allow_by_negation_only() -> None:
    negated = {"StringNotEquals": {"acs:ResourceTag/a": "b"}}
    assert one("allow-by-negation-only", allow("ecs:*", "*", negated)).path == ("Statement", 0, "Condition")
    for document in (
        deny("ecs:*", "*", negated),
        allow("ecs:*", "*", {**negated, "Bool": {"acs:SecureTransport": "true"}}),
        allow("ecs:*", "*", {"NotIpAddress": {"acs:SourceIp": "203.0.113.0/24"}}),
        allow("ecs:*"),
    ):
        assert not findings("allow-by-negation-only", document)


def test_an_allow_for_unencrypted_calls_only() -> None:
    assert findings("allow-unencrypted-only", under("Bool", "acs:SecureTransport", "False"))
    assert not findings("allow-unencrypted-only", under("Bool", "acs:SecureTransport", "true"))
    assert not findings("allow-unencrypted-only", deny("*", "*", {"Bool": {"acs:SecureTransport": "false"}}))
    assert not findings("allow-unencrypted-only", under("Bool", "acs:MFAPresent", "false"))
