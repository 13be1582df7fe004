import json

import pytest
from hypothesis import given

from ramkeep.core.plan.checks.locating import Locator
from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.model.values import (
    AttachmentKey,
    MembershipKey,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from tests.core.plan.model.strategies import plans

ALICE = PrincipalRef(PrincipalKind.USER, "alice")
FILE = {
    "users": [
        {"name": "bob"},
        {
            "name": "alice",
            "policies": [{"system": "Read"}, {"custom": "Read"}, {"custom": "Read", "resource_group": "prod"}],
        },
    ],
    "groups": [{"name": "ops", "members": ["bob", {"user": "alice", "note": "on leave"}]}],
    "roles": [{"name": "deploy"}],
    "policies": [{"name": "Read"}],
    "system_policies": [{"name": "Other"}, {"name": "Read"}],
}


@pytest.mark.parametrize(
    ("place", "path"),
    [
        (Place(None, None, ("password_policy", "min_length")), ("password_policy", "min_length")),
        (Place(Kind.USER, "alice", ("mfa",)), ("users", 1, "mfa")),
        (Place(Kind.ROLE, "deploy", ("trust", "Statement", 0)), ("roles", 0, "trust", "Statement", 0)),
        (Place(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "Read"), ("versions", 0)), ("policies", 0, "versions", 0)),
        (Place(Kind.POLICY, PolicyRef(PolicyType.SYSTEM, "Read")), ("system_policies", 1)),
        (Place(Kind.MEMBERSHIP, MembershipKey("ops", "bob")), ("groups", 0, "members", 0)),
        (Place(Kind.MEMBERSHIP, MembershipKey("ops", "alice")), ("groups", 0, "members", 1)),
        (
            Place(Kind.ATTACHMENT, AttachmentKey(ALICE, PolicyRef(PolicyType.SYSTEM, "Read"), "")),
            ("users", 1, "policies", 0),
        ),
        (
            Place(Kind.ATTACHMENT, AttachmentKey(ALICE, PolicyRef(PolicyType.CUSTOM, "Read"), "")),
            ("users", 1, "policies", 1),
        ),
        (
            Place(Kind.ATTACHMENT, AttachmentKey(ALICE, PolicyRef(PolicyType.CUSTOM, "Read"), "prod")),
            ("users", 1, "policies", 2),
        ),
    ],
)
def test_where_things_stand_in_the_file(place: Place, path: Path) -> None:
    assert Locator(FILE).path(place) == path


def test_what_is_not_there_is_found_as_near_as_can_be() -> None:
    locator = Locator(FILE)
    assert locator.path(Place(Kind.USER, "eve")) == ("users",)
    assert locator.path(Place(Kind.MEMBERSHIP, MembershipKey("none", "eve"))) == ("groups",)
    assert locator.path(Place(Kind.MEMBERSHIP, MembershipKey("ops", "eve"))) == ("groups", 0)
    assert Locator([]).path(Place(Kind.USER, "alice")) == ("users",)


@given(plans())
def test_every_object_of_a_plan_is_found_in_its_file(plan: Plan) -> None:
    written = json.loads(write_plan(plan))
    locator = Locator(written)
    for kind in Kind:
        for key in plan.items(kind):
            value = written
            for step in locator.path(Place(kind, key)):
                value = value[step]
            assert _name_of(value) == _name_of_key(key)


def _name_of(value: object) -> object:
    if isinstance(value, dict):
        return next(value[field] for field in ("name", "user", "custom", "system") if field in value)
    return value


def _name_of_key(key: object) -> object:
    match key:
        case MembershipKey():
            return key.user
        case AttachmentKey():
            return key.policy.name
        case PolicyRef():
            return key.name
    return key
