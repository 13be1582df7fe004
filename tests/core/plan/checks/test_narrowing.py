import pytest

from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.policy import Document
from tests.core.plan.checks.texts import allow, deny, findings, names_of, one, policy, statement

INSTANCES = "acs:ecs:*:*:instance/*"
OBJECTS, BUCKET = "acs:oss:*:*:logs/*", "acs:oss:*:*:logs"


def test_an_action_that_cannot_be_narrowed_gets_a_statement_of_its_own() -> None:
    found = one("action-not-narrowable", allow(["ecs:StartInstance", "ecs:AuthorizeSecurityGroup"], INSTANCES))
    assert found.path == ("Statement", 0, "Action", 1)
    assert found.mended == policy(
        statement("Allow", "ecs:StartInstance", INSTANCES), statement("Allow", "ecs:AuthorizeSecurityGroup")
    )


def test_alone_it_gets_all_resources() -> None:
    found = one(
        "action-not-narrowable",
        allow("ecs:AuthorizeSecurityGroup", INSTANCES, {"Bool": {"acs:SecureTransport": "true"}}),
    )
    assert found.mended == allow("ecs:AuthorizeSecurityGroup", "*", {"Bool": {"acs:SecureTransport": "true"}})


def test_a_denial_that_cannot_be_narrowed_is_left_to_a_person() -> None:
    assert one("action-not-narrowable", deny("ecs:AuthorizeSecurityGroup", INSTANCES)).mended is None


@pytest.mark.parametrize(
    "resource", ["*", "acs:ecs:*:*:*", "acs:*:*:*:*", "acs:ecs:*:1234567890123456:*", [INSTANCES, "*"]]
)
def test_on_everything_it_is_right(resource: object) -> None:
    assert not findings("action-not-narrowable", allow("ecs:AuthorizeSecurityGroup", resource))


def test_actions_on_resources_are_not_reported() -> None:
    assert not findings("action-not-narrowable", allow(["ecs:StartInstance", "ecs:Authorize*"], INSTANCES))


def test_a_bucket_action_on_objects_gets_the_bucket() -> None:
    found = one("oss-bucket-or-object", allow(["oss:GetObject", "oss:ListObjects"], OBJECTS))
    assert found.path == ("Statement", 0, "Action", 1)
    assert found.mended == allow(["oss:GetObject", "oss:ListObjects"], [OBJECTS, BUCKET])


def test_an_object_action_on_a_bucket_gets_its_objects() -> None:
    found = one("oss-bucket-or-object", allow("oss:PutObject", BUCKET))
    assert found.mended == allow("oss:PutObject", [BUCKET, OBJECTS])


def test_listing_all_buckets_is_no_action_on_one() -> None:
    found = one("oss-bucket-or-object", allow("oss:ListBuckets", BUCKET))
    assert found.mended is None
    assert "acs:oss:*:*:*" in found.message


@pytest.mark.parametrize(
    "document",
    [
        allow(["oss:GetObject", "oss:ListObjects"], [BUCKET, OBJECTS]),
        allow(["oss:GetObject", "oss:ListObjects", "oss:ListBuckets"], "acs:oss:*:*:*"),
        allow("oss:GetObject", "acs:oss:*:*:logs*"),
        allow("oss:ListObjects", "acs:oss:oss-cn-hangzhou:1234567890123456:logs"),
        allow("oss:*", OBJECTS),
        allow("oss:GetObject", "acs:ecs:*:*:instance/*"),
        policy({"Effect": "Allow", "Action": "oss:ListObjects", "NotResource": OBJECTS}),
        policy({"Effect": "Deny", "NotAction": "oss:ListObjects", "Resource": OBJECTS}),
    ],
)
def test_buckets_and_objects_in_their_places(document: Document) -> None:
    assert not findings("oss-bucket-or-object", document)


def test_an_action_on_resources_of_another_kind() -> None:
    found = one("action-misses-resources", allow(["ots:GetRow", "ots:GetInstance"], "acs:ots:*:*:instance/crm"))
    assert found.path == ("Statement", 0, "Action", 0)
    assert "acs:ots:{region}:{account}:instance/{instance}/table/{table}" in found.message
    for resource in ("acs:ots:*:*:instance/crm*", "acs:ots:*:*:instance/crm/table/a", "*", "acs:ots:*"):
        assert not findings("action-misses-resources", allow("ots:GetRow", resource))
    assert not findings("action-misses-resources", allow("ecs:StartInstance", "acs:ecs:*:*:disk/*"))


def test_a_resource_that_no_action_works_on() -> None:
    found = one("idle-resource", allow("oss:GetObject", [OBJECTS, BUCKET]))
    assert found.path == ("Statement", 0, "Resource", 1)
    assert found.mended == allow("oss:GetObject", OBJECTS)
    for document in (
        allow(["oss:GetObject", "oss:ListObjects"], [OBJECTS, BUCKET]),
        allow("oss:Get*", [OBJECTS, BUCKET]),
        allow(["oss:GetObject", "ecs:StartInstance"], [OBJECTS, BUCKET]),
        allow("oss:GetObject", BUCKET),
    ):
        assert not findings("idle-resource", document)


def test_a_resource_of_a_service_that_no_action_is_of() -> None:
    found = one("resource-of-other-service", allow(["oss:*", "kms:Decrypt"], [OBJECTS, "acs:rds:*:*:dbinstance/*"]))
    assert found.path == ("Statement", 0, "Resource", 1)
    for document in (
        allow("sts:AssumeRole", "acs:ram:*:*:role/x"),
        allow("ecs:RunInstances", ["acs:vpc:*:*:vswitch/*", INSTANCES]),
        allow("tag:TagResources", INSTANCES),
        allow(["oss:*", "fc:*"], "acs:log:*:*:project/*"),
        allow("oss:*", "acs:*:*:*:*"),
        allow("*", OBJECTS),
        allow("oss:*", "acs:zzz:*:*:x"),
    ):
        assert not findings("resource-of-other-service", document)


def test_an_action_of_a_service_that_no_resource_is_of() -> None:
    found = one("action-without-resource", allow(["oss:GetObject", "ram:GetUser"], OBJECTS))
    assert found.path == ("Statement", 0, "Action", 1)
    for document in (
        allow(["oss:GetObject", "ram:GetUser"], [OBJECTS, "acs:ram:*:*:user/*"]),
        allow(["oss:GetObject", "ram:GetUser"], "*"),
        allow(["oss:GetObject", "zzz:Do"], OBJECTS),
        allow("oss:GetObject", INSTANCES),
    ):
        assert not findings("action-without-resource", document)


def test_a_usual_policy_has_no_problem() -> None:
    document = policy(
        statement("Allow", "oss:ListObjects", BUCKET, {"StringLike": {"oss:Prefix": "2026/*"}}),
        statement("Allow", ["oss:GetObject", "oss:PutObject"], "acs:oss:*:*:logs/2026/*"),
        statement(
            "Allow",
            ["ecs:StartInstance", "ecs:StopInstance"],
            INSTANCES,
            {"StringEquals": {"acs:ResourceTag/team": "web"}},
        ),
        statement("Deny", "*", "*", {"NotIpAddress": {"acs:SourceIp": ["203.0.113.0/24", "2001:db8::/32"]}}),
    )
    assert names_of(document, TextKind.IDENTITY) == set()
