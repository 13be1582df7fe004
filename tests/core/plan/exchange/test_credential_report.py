"""Credential reports: the columns of the documentation, bare and within an answer."""

import base64
from typing import Any

import pytest

from ramkeep.core.plan.exchange.credential_report import is_report
from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.model.settings import Root
from ramkeep.core.plan.model.values import AccessKey, ConsoleLogin, MfaState, User
from tests.core.plan.exchange.files import ACCOUNT, file, imported, reasons, remarks, users

COLUMNS = (
    "user,user_creation_time,user_last_logon,password_exist,password_active,password_last_changed,"
    "password_next_rotation,mfa_active,access_key_1_exist,access_key_1_active,access_key_1_last_rotated,"
    "access_key_1_last_used,access_key_2_exist,access_key_2_active,access_key_2_last_rotated,access_key_2_last_used,"
    "additional_access_key_1_exist,additional_access_key_1_active,additional_access_key_1_last_rotated,"
    "additional_access_key_1_last_used\n"
)
NO_KEY = "FALSE,N/A,-,-"
ROOT = f"<root>,2019-01-01T00:00:00Z,2026-01-01T00:00:00Z,TRUE,N/A,N/A,N/A,TRUE,TRUE,TRUE,-,-,{NO_KEY},TRUE,TRUE,-,-\n"
ALICE = f"alice@example.onaliyun.com,2019-01-01T00:00:00Z,2026-02-02T00:00:00Z,TRUE,TRUE,2025-03-03T00:00:00Z,-,TRUE,{NO_KEY},{NO_KEY},{NO_KEY}\n"
BOB = (
    f"bob@{ACCOUNT}.onaliyun.com,2019-01-01T00:00:00Z,-,FALSE,N/A,N/A,N/A,FALSE,"
    f"TRUE,TRUE,2020-02-02T00:00:00Z,2026-01-01T00:00:00Z,TRUE,FALSE,2021-02-02T00:00:00Z,-,{NO_KEY}\n"
)
REPORT = COLUMNS + ROOT + ALICE + BOB


def test_a_report_as_it_is_downloaded() -> None:
    incoming = read_files([file("credentials.csv", REPORT)])
    plan = incoming.plan
    assert plan.account.root == Root(MfaState.UNSPECIFIED, 2)
    assert (plan.account.alias, plan.account.id) == ("example", ACCOUNT)
    console = ConsoleLogin(last_logon="2026-02-02T00:00:00Z", password_changed="2025-03-03T00:00:00Z")
    keys = (
        AccessKey("AccessKey 1", True, "2020-02-02T00:00:00Z", "2026-01-01T00:00:00Z"),
        AccessKey("AccessKey 2", False, "2021-02-02T00:00:00Z"),
    )
    assert plan.users == {
        "alice": User("alice", console=console, mfa=MfaState.UNSPECIFIED),
        "bob": User("bob", api=True, access_keys=keys),
    }
    assert remarks(incoming) == []


@pytest.mark.parametrize(
    "change", [lambda t: t.replace("\n", "\r\n"), lambda t: "\ufeff" + t, lambda t: '"user"' + t[4:]]
)
def test_line_ends_marks_and_quotes(change: Any) -> None:
    assert read_files([file("x.csv", change(REPORT))]).plan == read_files([file("x.csv", REPORT)]).plan
    assert read_files([file("x.csv", change(REPORT).encode("utf-16"))]).plan == read_files([file("x.csv", REPORT)]).plan


@pytest.mark.parametrize("encode", [base64.b64encode, base64.b32encode])
def test_within_an_answer_in_pages(encode: Any) -> None:
    pages = [COLUMNS + ROOT + ALICE, BOB]
    answers = [
        {"Content": encode(page.encode()).decode(), "IsTruncated": str(not at).lower(), "NextToken": "x"}
        for at, page in enumerate(pages)
    ]
    whole = read_files([file("x.csv", REPORT)]).plan
    assert read_files([file(f"GetCredentialReport~{at}.json", each) for at, each in enumerate(answers)]).plan == whole
    incoming = read_files([file("GetCredentialReport.json", answers[0])])
    assert "GetCredentialReport goes on" in reasons(incoming, NoteKind.INCOMPLETE)[0]


def test_it_adds_to_what_the_api_said_and_takes_nothing_away() -> None:
    listed = {
        "AccessKeys": {
            "AccessKey": [
                {"AccessKeyId": "LTAI2", "Status": "Inactive", "CreateDate": "2021-02-02T00:00:00Z"},
                {"AccessKeyId": "LTAI1", "Status": "Active", "CreateDate": "2020-02-02T00:00:00Z"},
            ]
        }
    }
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", "bob")),
            file("GetUserMFAInfo-alice.json", {"MFADevice": {"SerialNumber": "x", "Type": "U2F"}}),
            file("GetLoginProfile-alice.json", {"LoginProfile": {"UserName": "alice", "MFABindRequired": True}}),
            file("ListAccessKeys-bob.json", listed),
            file("report.csv", REPORT),
        ]
    )
    alice, bob = incoming.plan.users["alice"], incoming.plan.users["bob"]
    assert alice.mfa == MfaState.U2F
    assert alice.console == ConsoleLogin(
        mfa_bind_required=True, last_logon="2026-02-02T00:00:00Z", password_changed="2025-03-03T00:00:00Z"
    )
    assert [(key.id, key.last_used) for key in bob.access_keys] == [("LTAI2", ""), ("LTAI1", "2026-01-01T00:00:00Z")]
    assert remarks(incoming) == []


def test_what_it_says_otherwise_than_the_api_is_told() -> None:
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", "bob")),
            file("GetUserMFAInfo-bob.json", {"MFADevice": {"SerialNumber": "x", "Type": "VMFA"}}),
            file("ListAccessKeys-bob.json", {"AccessKeys": {"AccessKey": []}}),
            file("report.csv", REPORT),
        ]
    )
    bob = incoming.plan.users["bob"]
    assert (bob.mfa, bob.access_keys) == (MfaState.VIRTUAL, ())
    told = reasons(incoming, NoteKind.CONTRADICTION)
    assert len(told) == 2
    assert any("0 AccessKeys by the list, which counts, and 2 by the report" in each for each in told)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (COLUMNS + '"open quote\n', NoteKind.UNREADABLE),
        (COLUMNS + "a" * 200_000 + ",b\n", NoteKind.UNREADABLE),
        (COLUMNS + "a" * 5_000 + ",b\n" + ALICE, NoteKind.VALUE),
        (COLUMNS + '"a\u0000b@x.onaliyun.com",b\n' + ALICE, NoteKind.VALUE),
        ("user,mfa_active\nalice@x.onaliyun.com,TRUE\n", NoteKind.INCOMPLETE),
        (COLUMNS.strip() + ",secret\n" + ALICE, NoteKind.SECRET),
    ],
)
def test_damaged_reports_are_told(text: str, kind: NoteKind) -> None:
    incoming = read_files([file("ListUsers.json", users("zoe")), file("x.csv", text)])
    assert kind in [note.kind for note in incoming.notes]
    assert "zoe" in incoming.plan.users


def test_a_later_page_alone_cannot_be_read() -> None:
    answer = {"Content": base64.b64encode(BOB.encode()).decode(), "IsTruncated": False}
    incoming = imported(ListUsers=users("zoe"), GetCredentialReport=answer)
    assert "lacks its first line" in reasons(incoming, NoteKind.UNREADABLE)[0]


@pytest.mark.parametrize("content", ["", "!!!", "AAAA", "OVZWK4RMOVZW****"])
def test_content_that_is_no_report(content: str) -> None:
    incoming = imported(ListUsers=users("zoe"), GetCredentialReport={"Content": content})
    assert "neither Base64 nor Base32" in reasons(incoming, NoteKind.UNREADABLE)[0]


def test_what_starts_like_a_report() -> None:
    assert is_report(REPORT)
    assert is_report('\ufeff"User","x"')
    assert not is_report('{"user": 1}')
    assert not is_report("users,x")
