"""Answers within files, wrapped and bare, and secrets beside them."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.answers import LoosePolicy, answers_in, is_secret
from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.exchange.operations import Operation
from tests.core.plan.exchange.files import users


def found(name: str, *values: Any) -> tuple[list[Any], Notes]:
    notes = Notes()
    return list(answers_in(name, list(values), notes)), notes


def test_a_pair_of_request_and_response_tells_whom_it_is_about() -> None:
    pair = {
        "request": {"Action": "ListGroupsForUser", "query": {"UserName": "alice"}},
        "response": {"Groups": {"Group": []}},
    }
    ([answer], notes) = found("x.json", pair)
    assert (answer.operation, answer.asked) == (
        Operation.LIST_GROUPS_FOR_USER,
        {"UserName": "alice", "Action": "ListGroupsForUser"},
    )
    assert notes.all() == ()


def test_lists_and_nested_wrappers() -> None:
    answers, _ = found("x.json", [{"Response": {"body": users("bob")}}, [users("alice")]])
    assert [each.operation for each in answers] == [Operation.LIST_USERS] * 2


def test_endless_wrapping_is_not_followed() -> None:
    value: Any = users("bob")
    for _ in range(40):
        value = {"response": value}
    answers, notes = found("x.json", value)
    assert answers == []
    assert [note.kind for note in notes.all()] == [NoteKind.UNUSED]


def test_an_error_is_an_answer_to_the_call_of_the_name() -> None:
    ([answer], _) = found("GetLoginProfile-alice.json", {"Code": "NoPermission", "Message": "no"})
    assert (answer.operation, answer.failed, answer.owner) == (Operation.GET_LOGIN_PROFILE, "NoPermission", "alice")


def test_a_policy_is_none() -> None:
    assert found("x.json", {"Version": "1", "Statement": []})[0] == [LoosePolicy("x.json")]


@pytest.mark.parametrize("value", [3, "text", None, {"x": 1}, {"format": "ramkeep-plan"}, {"RequestId": "1"}])
def test_what_is_no_answer_is_told(value: Any) -> None:
    answers, notes = found("x.json", value)
    assert (answers, [note.kind for note in notes.all()]) == ([], [NoteKind.UNUSED])


def test_content_beats_a_wrong_name_and_says_so() -> None:
    ([answer], notes) = found("ListGroups.json", users("alice"))
    assert answer.operation == Operation.LIST_USERS
    assert "The name speaks of ListGroups" in notes.all()[0].reason


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ({"Policies": {"Policy": [{"AttachDate": "d"}]}}, "ListPoliciesForUser or ListPoliciesForGroup or"),
        ({"IsMFAEnable": True}, "GetAccountMFAInfo or GetUserMFAInfo"),
    ],
)
def test_an_answer_that_could_be_of_several_calls_wants_a_name(body: Any, names: str) -> None:
    answers, notes = found("x.json", body)
    assert answers == []
    (note,) = notes.all()
    assert note.kind == NoteKind.OWNER_MISSING
    assert names in note.reason


def test_secrets_are_told_by_the_names_of_their_fields_alone() -> None:
    key = {"AccessKey": {"AccessKeyId": "LTAI", "AccessKeySecret": "hush-hush", "Status": "Active"}}
    device = {"VirtualMFADevice": {"SerialNumber": "s", "Base32StringSeed": "DONTTELL", "QRCodePNG": "iVBOR"}}
    _, notes = found("made.json", key, device, {"LoginProfile": {"Password": "hush-hush"}})
    told = [note for note in notes.all() if note.kind == NoteKind.SECRET]
    assert [note.reason.split()[2] for note in told] == ["AccessKeySecret", "Base32StringSeed", "QRCodePNG", "Password"]
    assert not any(secret in str(note) for note in notes.all() for secret in ("hush", "DONTTELL", "iVBOR"))


def test_names_of_secrets() -> None:
    assert all(map(is_secret, ("Password", "access_key_secret", "SecurityToken")))
    assert not any(map(is_secret, ("PasswordPolicy", "password_exist", "AccessKeyId")))
