from ramkeep.core.plan.editing.resource_kinds import ResourceKind, kinds_of
from tests.core.plan.catalog.sample import shipped, small


def test_the_kinds_of_a_service() -> None:
    kinds = kinds_of(small(), ("oss", "ecs", "nosuch", "oss"))
    assert [(each.service, each.title) for each in kinds] == [("oss", "bucket"), ("oss", "bucket / object")]


def test_what_is_to_be_filled_in() -> None:
    kind = ResourceKind("ecs", "acs:ecs:{region}:{account}:instance/{instance}")
    assert kind.fields == ("region", "account", "instance")
    assert kind.filled({"account": "1234567890123456", "instance": " i-1 "}) == (
        "acs:ecs:*:1234567890123456:instance/i-1"
    )
    assert kind.filled({}) == "acs:ecs:*:*:instance/*"
    assert ResourceKind("oss", "acs:oss:*:{account}:*").title == "*"


def test_every_kind_of_the_shipped_catalog_fills_in_to_a_resource() -> None:
    kinds = kinds_of(shipped(), [each.code for each in shipped().services])
    assert len(kinds) > 50
    assert all(each.filled({}).count(":") == 4 and "{" not in each.filled({}) for each in kinds)
