"""What is named without being described, and roles whose trust is not known."""

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.unread import UnreadRole, unread_of
from ramkeep.core.plan.model.values import Attachment, Group, PolicyRef, PolicyType, PrincipalKind, PrincipalRef, User
from tests.core.plan.exchange.files import TRUST, file, held, policy, reasons, remarks, users

FULL = PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess")


def test_users_and_groups_that_are_only_named_are_added_and_told() -> None:
    members = {"Users": {"User": [{"UserName": "ghost", "JoinDate": "d"}]}}
    incoming = read_files(
        [
            file("ListUsers.json", users("alice")),
            file("ListUsersForGroup-dev.json", members),
            file("ListPoliciesForUser-other.json", held(("System", "ReadOnlyAccess"))),
            file("ListAccessKeys-robot.json", {"AccessKeys": {"AccessKey": [{"AccessKeyId": "K"}]}}),
            file("GetUserMFAInfo-zoe.json", {"IsMFAEnable": False}),
        ]
    )
    assert sorted(incoming.plan.users) == ["alice", "ghost", "other", "robot", "zoe"]
    assert incoming.plan.groups == {"dev": Group("dev")}
    assert len(reasons(incoming, NoteKind.BARE)) == len(remarks(incoming)) == 5


@pytest.mark.parametrize("name", ["a\u0000b", " x", "x" * 129, "\u202e", ""])
def test_names_that_no_plan_can_hold_are_left_out_and_told(name: str) -> None:
    members = {"Users": {"User": [{"UserName": name, "JoinDate": "d"}, {"UserName": "alice", "JoinDate": "d"}]}}
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", name)),
            file("ListUsersForGroup-dev.json", members),
            file("ListGroups.json", {"Groups": {"Group": [{"GroupName": "dev"}]}}),
        ]
    )
    assert list(incoming.plan.users) == ["alice"]
    assert len(incoming.plan.memberships) == 1
    assert NoteKind.VALUE in [note.kind for note in incoming.notes]
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


@pytest.mark.parametrize("trust", [None, "no policy at all", TRUST.replace('"1"', '"7"', 1)])
def test_a_role_whose_trust_is_not_known_is_kept_beside_the_plan(trust: str | None) -> None:
    role = {"Role": {"RoleName": "deploy", "Description": "d", "AssumeRolePolicyDocument": trust}}
    incoming = read_files(
        [
            file("GetRole-deploy.json", role),
            file("ListPoliciesForRole-deploy.json", held(("System", "ReadOnlyAccess"))),
            file("ListUsers.json", users("alice")),
        ]
    )
    attachment = Attachment(PrincipalRef(PrincipalKind.ROLE, "deploy"), FULL)
    assert incoming.plan.roles == {}
    assert incoming.plan.attachments == {}
    assert unread_of(incoming.plan.account).roles == (UnreadRole("deploy", trust or "", (attachment,)),)
    assert len(reasons(incoming, NoteKind.UNREAD_ROLE)) == 1
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


def test_a_role_that_is_only_named_is_kept_beside_the_plan() -> None:
    roles = {"Users": {"User": []}, "Groups": {"Group": []}, "Roles": {"Role": [{"RoleName": "deploy"}]}}
    incoming = read_files(
        [file("ListEntitiesForPolicy-Custom-read.json", roles), file("GetPolicy.json", policy("read"))]
    )
    (kept,) = unread_of(incoming.plan.account).roles
    assert (kept.name, len(kept.attachments)) == ("deploy", 1)


def test_the_same_attachment_from_several_answers_is_one() -> None:
    entities = {"Users": {"User": [{"UserName": "alice", "AttachDate": "d"}]}}
    incoming = read_files(
        [
            file("ListUsers.json", users("alice")),
            file("GetPolicy.json", policy("read")),
            file("ListEntitiesForPolicy-Custom-read.json", entities),
            file("ListPoliciesForUser-alice.json", held(("Custom", "read"))),
        ]
    )
    assert len(incoming.plan.attachments) == 1
    assert incoming.plan.users == {"alice": User("alice")}
    assert remarks(incoming) == []
