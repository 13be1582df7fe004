"""Accounts read back from what they answer, and files of every other sort."""

import gc
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.errors import NothingFound, TooMuch, TwoAccounts
from ramkeep.core.plan.exchange.importing import _READERS, read_files
from ramkeep.core.plan.exchange.incoming import IncomingFile, NoteKind
from ramkeep.core.plan.exchange.operations import Operation
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.values import Group, Membership, PrincipalKind, User
from tests.core.plan.exchange.account_answers import answers_of, as_told, files_of, with_ids
from tests.core.plan.exchange.files import (
    ACCOUNT,
    ODD_TEXT,
    TEXT,
    TRUST,
    file,
    imported,
    policy,
    reasons,
    remarks,
    users,
)
from tests.core.plan.model.strategies import attached, plans, small_plan


@settings(max_examples=60, deadline=None)
@given(plans().map(with_ids), st.randoms(use_true_random=False))
def test_an_account_comes_back_as_it_was(plan: Plan, chance: Any) -> None:
    files = files_of(answers_of(plan))
    chance.shuffle(files)
    incoming = read_files(files)
    assert incoming.plan == as_told(plan)
    assert incoming.notes == ()
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


def test_answers_may_stand_in_one_file_and_come_in_any_encoding() -> None:
    plan = with_ids(small_plan())
    whole = read_files(files_of(answers_of(plan))).plan
    by_operation: dict[str, list[str]] = {}
    for each in answers_of(plan):
        by_operation.setdefault(f"{each.operation}-{each.about}", []).append(json.dumps(each.answer, indent=1))
    together = [file(f"{name}.json", "\n".join(texts).encode("utf-16")) for name, texts in by_operation.items()]
    assert read_files(together).plan == whole


def test_a_last_page_that_did_not_come_is_told() -> None:
    first, last = users("alice", truncated=True), users("bob")
    assert remarks(read_files([file("ListUsers.json", first), file("ListUsers~2.json", last)])) == []
    incoming = read_files([file("ListUsers.json", first)])
    (reason,) = reasons(incoming, NoteKind.INCOMPLETE)
    assert "The answer to ListUsers goes on" in reason
    assert incoming.coverage.whole == frozenset()
    assert not incoming.is_whole


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"nothing",
        b"\xff\xfe\x00",
        b'{"a": NaN}',
        b'{"Users": {"User": [{"UserName": "x"}, {"UserName": "x", "UserName": "y"}]}}',
        b'{"Users": {"User": [{"UserName": "\\ud800"}]}}',
        b"[" * 100_000,
        b'{"a":' * 5_000,
        b'"' + b'\\"' * 100_000,
        b"\x00" * 1000,
        b"PK\x03\x04\xff\xff",
    ],
)
def test_hostile_files_are_left_out_and_the_others_are_read(data: bytes) -> None:
    with pytest.raises(NothingFound):
        read_files([IncomingFile("bad.json", data)])
    incoming = read_files([IncomingFile("bad.json", data), file("ListUsers.json", users("alice"))])
    assert list(incoming.plan.users) == ["alice"]
    (note,) = [each for each in incoming.notes if each.kind != NoteKind.UNTOLD]
    assert (note.kind, note.file) == (NoteKind.UNREADABLE, "bad.json")
    assert note.line


def test_a_fault_of_json_has_its_place() -> None:
    incoming = read_files([file("bad.json", '{"Users":\n {"User": [}}'), file("ListUsers.json", users("alice"))])
    (note,) = [each for each in incoming.notes if each.kind == NoteKind.UNREADABLE]
    assert (note.line, note.column) == (2, 12)
    assert str(note).startswith("bad.json, line 2, column 12: ")


@pytest.mark.parametrize(
    "value",
    [
        {"Users": 3, "Groups": [], "Roles": {"Role": "x"}},
        {"Users": {"User": [1, None, {"UserName": 5}, {"UserName": None}, {"UserName": ["x"]}]}},
        {"Policies": {"Policy": [{"PolicyName": "x"}, {"PolicyName": {}, "PolicyType": []}]}},
        {"Policy": [], "DefaultPolicyVersion": "x"},
        {"PolicyVersion": {"PolicyDocument": {"a": 1}}},
        {"Role": {"RoleName": "x", "MaxSessionDuration": 5, "Tags": {"Tag": [{"TagKey": 1}]}}},
        {"Role": {"RoleName": "x", "MaxSessionDuration": 5, "AssumeRolePolicyDocument": TRUST}},
        {"PasswordPolicy": "strong"},
        {"SecurityPreference": {"LoginProfilePreference": []}},
        {"AccessKeys": {"AccessKey": [{"AccessKeyId": None}]}},
        {"Content": 7},
        {"PolicyAttachments": [[], {}]},
        {"ResourceGroups": {"ResourceGroup": [{"Id": "x" * 500}, {}]}, "TotalCount": "x"},
        {"VirtualMFADevices": {"VirtualMFADevice": [{"User": 3}]}},
        {"IsMFAEnable": "perhaps"},
    ],
)
@pytest.mark.parametrize("name", ["x", "ListUsersForGroup-dev", "GetPolicyVersion-Custom-read", "GetUserMFAInfo-a"])
def test_answers_of_another_shape_never_break_the_import(value: Any, name: str) -> None:
    incoming = read_files([file("ListUsers.json", users("alice")), file(f"{name}.json", value)])
    assert "alice" in incoming.plan.users
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


_names = st.sampled_from(
    [
        "x",
        "ListUsersForGroup-dev",
        "ListUsersForGroup- dev",
        "GetPolicyVersion-Custom-read",
        "GetPolicyVersion-System- read",
        "ListEntitiesForPolicy-Custom-\u202e",
        "GetLoginProfile-alice",
        "ListAccessKeys- alice ",
    ]
)
_words = st.sampled_from(["alice", " x", "\u202e", "v1", "Custom", TEXT, TRUST, ODD_TEXT, "d", ""])
_members = st.sampled_from(
    [
        "Users",
        "User",
        "UserName",
        "Groups",
        "Group",
        "GroupName",
        "Roles",
        "Role",
        "RoleName",
        "Policies",
        "Policy",
        "PolicyName",
        "PolicyType",
        "VersionId",
        "PolicyVersion",
        "PolicyDocument",
        "AssumeRolePolicyDocument",
        "JoinDate",
        "AttachDate",
        "Tags",
        "Tag",
        "TagKey",
        "IsTruncated",
        "Marker",
    ]
)
_bodies = st.recursive(
    st.none() | st.booleans() | st.integers() | _words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_members, inner, max_size=5),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.tuples(_names, _bodies), max_size=4))
def test_whatever_an_answer_holds_the_plan_can_be_saved(bodies: list[tuple[str, Any]]) -> None:
    files = [file(f"{at}/{name}.json", body) for at, (name, body) in enumerate(bodies)]
    incoming = read_files([*files, file("ListUsers.json", users("alice"))])
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("x", {"LoginProfile": {"UserName": " x", "MFABindRequired": True}}),
        ("ListAccessKeys- y", {"AccessKeys": {"AccessKey": [{"AccessKeyId": "K"}]}}),
        ("x", {"TagResources": [{"ResourceName": "z\n", "ResourceType": "user", "TagKey": "k"}]}),
        ("GetPolicyVersion-System- p", {"PolicyVersion": {"VersionId": "v1", "PolicyDocument": TEXT}}),
        ("ListEntitiesForPolicy-System- p", {"Users": {"User": [{"UserName": "alice"}]}, "Groups": {"Group": []}}),
        ("ListPoliciesForUser- x", {"Policies": {"Policy": [{"PolicyName": "P", "PolicyType": "System"}]}}),
        ("GetPolicyVersion-Custom-p", {"PolicyVersion": {"VersionId": " v1", "PolicyDocument": TEXT}}),
    ],
)
def test_names_that_no_plan_can_hold_do_not_come_in_by_any_way(name: str, value: Any) -> None:
    incoming = read_files([file("ListUsers.json", users("alice")), file(f"{name}.json", value)])
    assert list(incoming.plan.users) == ["alice"]
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


def test_two_accounts_are_not_mixed() -> None:
    role = {"Role": {"RoleName": "deploy", "Arn": "acs:ram::9999999999999999:role/deploy"}}
    with pytest.raises(
        TwoAccounts, match=f"^GetRole.json is of the account 9{{16}}, GetCallerIdentity.json of {ACCOUNT}"
    ):
        imported(GetRole=role, GetCallerIdentity={"AccountId": ACCOUNT})


def test_no_files_and_files_that_say_nothing_are_refused() -> None:
    with pytest.raises(NothingFound, match=r"^There are no files to read\.$"):
        read_files([])
    with pytest.raises(NothingFound, match=r"photo\.json: Nothing in here is part of a plan\."):
        read_files([file("photo.json", {"iso": 100})])


def test_too_much_is_refused_before_it_is_read() -> None:
    with pytest.raises(TooMuch, match="64 MiB"):
        read_files([IncomingFile("a.json", bytes(40 * 2**20)), IncomingFile("b.json", bytes(40 * 2**20))])
    empty = IncomingFile("a.json", b"")
    with pytest.raises(TooMuch, match="200,000 files"):
        read_files(empty for _ in range(10**7))


def test_names_of_files_may_hold_what_no_text_does() -> None:
    members = {"Users": {"User": [{"UserName": "alice", "JoinDate": "d"}]}}
    incoming = read_files([file("ListUsersForGroup-\udcff.json", members), file("ListUsers.json", users("alice"))])
    assert all(str(note).encode() for note in incoming.notes)
    assert read_plan(write_plan(incoming.plan)) == incoming.plan


def test_an_error_of_the_account_is_told() -> None:
    incoming = read_files(
        [file("ListUsers.json", users("alice")), file("GetLoginProfile-alice.json", {"Code": "NoPermission"})]
    )
    (reason,) = reasons(incoming, NoteKind.REFUSED)
    assert "GetLoginProfile with the error NoPermission" in reason


def test_the_order_of_files_does_not_matter() -> None:
    files = [
        *files_of(answers_of(with_ids(small_plan()))),
        file("read logs.json", TEXT),
        file("x.json", policy("z", ODD_TEXT)),
    ]
    assert read_files(files) == read_files(reversed(files))


def test_ten_thousand_users_come_in_within_seconds() -> None:
    people = [User(f"user-{at}", f"User {at}", email=f"{at}@example.com") for at in range(10_000)]
    groups = [Group(f"group-{at}") for at in range(100)]
    joined = [Membership(f"group-{at % 100}", f"user-{at}") for at in range(10_000)]
    granted = [attached(PrincipalKind.USER, each.name, system="ReadOnlyAccess") for each in people]
    plan = plan_of([*people, *groups, *joined, *granted])
    calls = answers_of_large(plan)
    gc.collect()
    start = time.process_time()
    incoming = read_files(calls)
    taken = time.process_time() - start
    assert incoming.plan.users == plan.users
    assert incoming.plan.memberships == plan.memberships
    assert incoming.plan.attachments == plan.attachments
    assert taken < 20


def answers_of_large(plan: Plan) -> list[IncomingFile]:
    """The files of a large plan, made without looking through it for each of its users."""
    rows = [
        {"UserName": each.name, "DisplayName": each.display_name, "Email": each.email} for each in plan.users.values()
    ]
    members: dict[str, list[dict[str, str]]] = {}
    for key in plan.memberships:
        members.setdefault(key.group, []).append({"UserName": key.user, "JoinDate": "d"})
    held = {"Policies": {"Policy": [{"PolicyName": "ReadOnlyAccess", "PolicyType": "System", "AttachDate": "d"}]}}
    return [
        file("ListUsers.json", {"Users": {"User": rows}, "IsTruncated": False}),
        file("ListGroups.json", {"Groups": {"Group": [{"GroupName": name} for name in plan.groups]}}),
        *(file(f"ListUsersForGroup-{name}.json", {"Users": {"User": found}}) for name, found in members.items()),
        *(file(f"ListPoliciesForUser-{name}.json", held) for name in plan.users),
        *(file(f"GetUserMFAInfo-{name}.json", {"IsMFAEnable": False}) for name in plan.users),
    ]


def test_every_operation_that_is_known_is_read() -> None:
    assert set(_READERS) == set(Operation)


def test_other_files_in_the_folder_are_no_loss() -> None:
    files = [file(name, b"\x89PNG\xff") for name in ("photo.png", "collect.sh")]
    incoming = read_files([*files, file("ListUsers.json", users("alice"))])
    assert len(reasons(incoming, NoteKind.UNUSED)) == len(remarks(incoming)) == 2


def test_a_list_of_access_keys_is_not_taken_but_told() -> None:
    incoming = read_files(
        [file("AccessKey.csv", "AccessKey ID,AccessKey Secret\nLTAI1,hush\n"), file("ListUsers.json", users("a"))]
    )
    assert reasons(incoming, NoteKind.SECRET)[0].startswith("AccessKey.csv: The field AccessKey Secret holds a secret.")
    assert "hush" not in repr(incoming.notes)


def test_a_policy_may_have_any_name() -> None:
    incoming = read_files([file("log-access.json", TEXT), file("notes.json", TEXT), file("Desktop.ini", b"[x]")])
    assert {ref.name for ref in incoming.plan.policies} == {"log-access", "notes"}
