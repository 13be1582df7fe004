import pytest

from ramkeep.core.plan.checks.arns import Arn, arn_of, service_of_resource, works_on
from tests.core.plan.catalog.sample import shipped


def test_the_fields_of_a_resource() -> None:
    arn = arn_of("acs:mns:cn-hangzhou:1234567890123456:/queues/a:b")
    assert arn == Arn("mns", "cn-hangzhou", "1234567890123456", "/queues/a:b")
    assert str(arn) == "acs:mns:cn-hangzhou:1234567890123456:/queues/a:b"
    assert arn_of("*") is None
    assert arn_of("acs:oss:*:bucket") is None


def test_the_service_of_a_resource() -> None:
    assert service_of_resource("acs:ECS:*:*:instance/*") == "ecs"
    assert service_of_resource("*") == "*"
    assert service_of_resource("acs:*") == "*"


@pytest.mark.parametrize(
    ("action", "resource", "expected"),
    [
        ("oss:GetObject", "acs:oss:*:*:b/dir/a.jpg", True),
        ("oss:GetObject", "acs:oss:*:*:b", False),
        ("oss:PutBucketAcl", "acs:oss:*:*:b", True),
        ("oss:PutBucketAcl", "acs:oss:*:*:b/*", False),
        ("oss:ListBuckets", "acs:oss:*:*:*", True),
        ("oss:ListBuckets", "acs:oss:*:*:b", False),
        ("ots:GetRow", "acs:ots:*:*:instance/a/table/t", True),
        ("ots:GetRow", "acs:ots:*:*:instance/a/", False),
        ("ecs:StartInstance", "acs:rds:*:*:x", True),
    ],
)
def test_what_an_action_works_on(action: str, resource: str, expected: bool) -> None:
    found = shipped().find(action)
    assert found is not None
    assert works_on(found, resource) is expected
