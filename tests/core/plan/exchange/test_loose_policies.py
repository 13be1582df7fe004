"""Files that are a policy each."""

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.loose_policies import policy_name
from ramkeep.core.plan.model.names import name_fault
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Policy, PolicyRef, PolicyType, PolicyVersion
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.files import ODD_TEXT, OTHER_TEXT, TEXT, TRUST, file, policy, reasons, users


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("read-logs.json", "read-logs"),
        ("policies/Read logs (new).json", "Read-logs-new"),
        ("C:\\policies\\read_logs.txt", "read-logs"),
        ("读日志.json", "policy"),
        ("ops-读.json", "ops"),
        ("a.b.json", "a-b"),
        (".json", "policy"),
        ("x" * 300 + ".json", "x" * 128),
        ("a" * 127 + "-b.json", "a" * 127),
    ],
)
def test_the_name_is_made_fit_for_ram(name: str, wanted: str) -> None:
    assert policy_name(name) == wanted
    assert name_fault(Kind.POLICY, wanted) == ""


def test_each_file_becomes_a_custom_policy() -> None:
    incoming = read_files([file("read logs.json", TEXT), file("write.json", f"\ufeff{OTHER_TEXT}")])
    assert incoming.plan.policies == {
        PolicyRef(PolicyType.CUSTOM, name): Policy(name, (PolicyVersion("v1", read(text)),), default="v1")
        for name, text in (("read-logs", TEXT), ("write", OTHER_TEXT))
    }
    assert reasons(incoming, NoteKind.NAMED)[0] == 'read logs.json: The policy of this file is called "read-logs".'
    assert incoming.is_whole


def test_names_that_are_taken_get_a_number() -> None:
    files = [file("read.json", OTHER_TEXT), file("old/read.json", TEXT), file("GetPolicy.json", policy("read"))]
    incoming = read_files(files)
    assert {ref.name: each.document for ref, each in incoming.plan.policies.items()} == {
        "read": read(TEXT),
        "read-2": read(TEXT),
        "read-3": read(OTHER_TEXT),
    }


def test_problems_are_told_by_file_line_and_column() -> None:
    text = TEXT.replace("{", "{\n").replace("Allow", "allow").replace("ecs:*", "ecs")
    incoming = read_files([file("bad.json", text), file("ListUsers.json", users("alice"))])
    assert incoming.plan.policies == {}
    told = [str(note) for note in incoming.notes]
    assert told[0].startswith("bad.json, line 3, column 10: $.Statement[0].Effect: ")
    assert 'Did you mean "Allow"?' in told[0]
    assert {note.kind for note in incoming.notes} == {NoteKind.UNREADABLE, NoteKind.UNTOLD}


def test_a_trust_policy_is_no_custom_policy() -> None:
    incoming = read_files([file("trust.json", TRUST), file("ListUsers.json", users("alice"))])
    assert incoming.plan.policies == {}
    assert "it belongs to a role or a bucket" in reasons(incoming, NoteKind.UNUSED)[0]


def test_many_files_of_one_name_end_soon() -> None:
    incoming = read_files([file(f"{at}/读.json", TEXT) for at in range(200)])
    assert len(incoming.plan.policies) == 200


def test_one_bad_policy_alone_is_told_and_not_refused() -> None:
    incoming = read_files([file("bad.json", ODD_TEXT)])
    assert [note.column for note in incoming.notes] == [12]
