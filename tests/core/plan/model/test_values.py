"""The objects of an account."""

from dataclasses import fields, replace

from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    AttachmentKey,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    User,
)
from tests.core.plan.model.strategies import document


def test_the_version_that_counts() -> None:
    first, second = document("ecs:*"), document("oss:*")
    policy = Policy("p", (PolicyVersion("v1", first), PolicyVersion("v2", second)))
    assert policy.document == second
    assert replace(policy, default="v1").document == first


def test_keys() -> None:
    ref = PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess")
    dev = PrincipalRef(PrincipalKind.GROUP, "dev")
    assert Policy("ReadOnlyAccess", (PolicyVersion("v1", document()),), PolicyType.SYSTEM).key == ref
    assert Attachment(dev, ref, "prod", note="why").key == AttachmentKey(dev, ref, "prod")
    assert Membership("dev", "alice").key == ("dev", "alice")


def test_values_can_be_kept_in_sets() -> None:
    assert len({User("a", tags={"x": "1"}), User("a", tags={"x": "1"}), User("b")}) == 2


def test_an_access_key_has_no_place_for_a_secret() -> None:
    assert [each.name for each in fields(AccessKey)] == ["id", "active", "created", "last_used", "note", "extra"]
