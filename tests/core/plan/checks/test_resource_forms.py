import pytest

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, findings, one, policy

ID = "1234567890123456"


@pytest.mark.parametrize(
    ("name", "resource", "other"),
    [
        ("resource-fields", "acs:ecs:*", "acs:ecs:*:*:*"),
        ("resource-fields", "acs:oss:*:*", "acs:oss:*:*:*"),
        ("resource-in-capitals", "acs:ECS:*:*:instance/*", "acs:ecs:*:*:instance/*"),
        ("region-of-global-service", f"acs:ram:cn-hangzhou:{ID}:user/x", f"acs:ram:*:{ID}:user/x"),
        ("region-of-global-service", "acs:cen:cn-beijing:*:ceninstance/x", "acs:cen:*:*:ceninstance/x"),
        ("account-id-form", "acs:oss:::logs/*", "acs:oss::*:logs/*"),
        ("slash-at-the-end", "acs:ots:*:*:instance/*/", "acs:ots:*:*:instance/*"),
    ],
)
def test_resources_that_are_surely_mistaken_are_put_right(name: str, resource: str, other: str) -> None:
    found = one(name, allow("*", ["acs:ecs:*:*:disk/d-1", resource]))
    assert found.path == ("Statement", 0, "Resource", 1)
    assert found.mended == allow("*", ["acs:ecs:*:*:disk/d-1", other])
    assert found.label == f"Replace by {other}"


@pytest.mark.parametrize(
    ("name", "resource"),
    [
        ("resource-fields", "acs:oss:*:logs"),
        ("resource-fields", "acs:oss:*:*:logs/a:b"),
        ("account-id-form", "acs:ecs:*:123456:instance/*"),
        ("account-id-form", "acs:ecs:*:12345678901234567:instance/*"),
        ("account-id-form", "acs:ecs:*:alice:instance/*"),
    ],
)
def test_resources_that_only_a_person_can_put_right(name: str, resource: str) -> None:
    found = one(name, allow("*", resource))
    assert found.path == ("Statement", 0, "Resource")
    assert found.mended is None


def test_a_service_that_people_call_otherwise_is_replaced_where_the_action_tells() -> None:
    found = one("resource-of-unknown-service", allow("log:GetLogStoreLogs", "acs:sls:*:*:project/p/logstore/*"))
    assert found.mended == allow("log:GetLogStoreLogs", "acs:log:*:*:project/p/logstore/*")
    other = one("resource-of-unknown-service", allow("ecs:*", "acs:zzz:*:*:instance/*"))
    assert (other.mended, other.severity) == (None, Severity.HINT)


ALL = (
    "resource-fields",
    "resource-in-capitals",
    "resource-of-unknown-service",
    "region-of-global-service",
    "account-id-form",
    "slash-at-the-end",
)


@pytest.mark.parametrize(
    "resource",
    [
        "*",
        "acs:*:*cn-beijing*:*:*",
        f"acs:ecs:cn-hangzhou:{ID}:instance/i-1",
        "acs:ram::system:policy/AdministratorAccess",
        f"acs:ram::{ID}:user/alice",
        f"acs:ram:*:{ID}:role/*",
        "acs:oss:*:*:logs/2026/",
        "acs:oss:oss-cn-hangzhou:*:logs",
        "acs:mns:*:*:/queues/q/messages",
        "acs:ecs:*:12345*:instance/*",
        "acs:adbaps:*:*:*",
    ],
)
def test_usual_resources_are_passed_over(resource: str) -> None:
    document: Document = policy({"Effect": "Allow", "Action": "*", "Resource": resource})
    assert [name for name in ALL if findings(name, document)] == []
