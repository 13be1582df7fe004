"""What no file speaks of."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from tests.core.plan.exchange.account_answers import answers_of, files_of
from tests.core.plan.exchange.files import TEXT, file, held, imported, reasons, users
from tests.core.plan.model.strategies import small_plan

ALL_OF_ALICE: dict[str, Any] = {
    "ListUsers": users("alice"),
    "GetLoginProfile-alice": {"Code": "EntityNotExist.User.LoginProfile"},
    "GetUserMFAInfo-alice": {"IsMFAEnable": False},
    "ListAccessKeys-alice": {"AccessKeys": {"AccessKey": []}},
    "ListPoliciesForUser-alice": held(),
    "ListPolicyAttachments": {"PolicyAttachments": {"PolicyAttachment": []}, "TotalCount": 0},
}


def test_a_whole_account_has_no_gap() -> None:
    incoming = read_files(files_of(answers_of(small_plan())))
    assert incoming.notes == ()
    assert incoming.is_whole
    assert imported(**ALL_OF_ALICE).is_whole


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        ("GetLoginProfile-alice", 'whether the user "alice" may log on'),
        ("GetUserMFAInfo-alice", 'whether the user "alice" has an MFA device'),
        ("ListAccessKeys-alice", 'the AccessKeys of the user "alice"'),
        ("ListPolicyAttachments", "attached within resource groups"),
    ],
)
def test_each_gap_is_told(missing: str, told: str) -> None:
    incoming = imported(**{name: value for name, value in ALL_OF_ALICE.items() if name != missing})
    (reason,) = reasons(incoming, NoteKind.UNTOLD)
    assert told in reason
    assert not incoming.is_whole


def test_who_has_which_policies_is_told_by_either_list() -> None:
    without = {name: value for name, value in ALL_OF_ALICE.items() if not name.startswith("ListPolic")}
    told = reasons(imported(**without), NoteKind.UNTOLD)
    assert told[0] == 'No file lists the policies of the user "alice". Add ListPoliciesForUser.'
    assert len(told) == 2


def test_members_are_told_by_either_side() -> None:
    groups = {"Groups": {"Group": [{"GroupName": name} for name in ("a", "b", "c", "d", "e")]}}
    incoming = imported(**ALL_OF_ALICE, ListGroups=groups)
    assert reasons(incoming, NoteKind.UNTOLD) == [
        'No file lists all members of the groups "a", "b", "c" and 2 more. Add ListUsersForGroup.'
    ]
    assert imported(
        **ALL_OF_ALICE, ListGroups=groups, **{"ListGroupsForUser-alice": {"Groups": {"Group": []}}}
    ).is_whole


def test_policies_alone_have_no_gap() -> None:
    assert read_files([file("read.json", TEXT)]).is_whole
