"""Policies that are understood, and those that are kept as they stand."""

from typing import Any

import pytest

from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, NoteKind
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.unread import UnreadPolicy, unread_of
from ramkeep.core.plan.model.values import Attachment, PolicyRef, PolicyType, PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.files import ODD_TEXT, OTHER_TEXT, TEXT, file, held, policy, reasons, users

READ = PolicyRef(PolicyType.CUSTOM, "read")
TO_ALICE = Attachment(PrincipalRef(PrincipalKind.USER, "alice"), READ)
HELD = [file("ListUsers.json", users("alice")), file("ListPoliciesForUser-alice.json", held(("Custom", "read")))]


def account(*files: Any) -> Incoming:
    incoming = read_files([*HELD, *files])
    assert read_plan(write_plan(incoming.plan)) == incoming.plan
    return incoming


def versions(**texts: str | None) -> Any:
    rows = [{"VersionId": id, "PolicyDocument": text, "IsDefaultVersion": False} for id, text in texts.items()]
    return file("ListPolicyVersions-Custom-read.json", {"PolicyVersions": {"PolicyVersion": rows}})


def test_a_policy_that_is_understood_is_attached() -> None:
    incoming = account(file("GetPolicy.json", policy("read")))
    assert incoming.plan.attachments == {TO_ALICE.key: TO_ALICE}
    assert unread_of(incoming.plan.account).policies == ()


def test_a_policy_without_a_text_is_not_attached_as_if_it_granted_nothing() -> None:
    incoming = account()
    assert incoming.plan.policies == {}
    assert incoming.plan.attachments == {}
    assert unread_of(incoming.plan.account).policies == (UnreadPolicy(READ, attachments=(TO_ALICE,)),)
    (reason,) = reasons(incoming, NoteKind.UNREAD_POLICY)
    assert "Add the answer to GetPolicy." in reason
    assert not incoming.is_whole


def test_a_text_that_is_refused_is_kept_as_it_stands() -> None:
    incoming = account(file("GetPolicy.json", policy("read", ODD_TEXT)))
    assert unread_of(incoming.plan.account).policies == (UnreadPolicy(READ, "v1", {"v1": ODD_TEXT}, (TO_ALICE,)),)
    (reason,) = reasons(incoming, NoteKind.UNREAD_POLICY)
    assert "It is kept as it stands." in reason


def test_an_old_version_that_is_refused_is_kept_beside_the_policy() -> None:
    incoming = account(file("GetPolicy.json", policy("read", version="v2")), versions(v1=ODD_TEXT, v2=TEXT))
    assert [each.id for each in incoming.plan.policies[READ].versions] == ["v2"]
    assert set(incoming.plan.attachments) == {TO_ALICE.key}
    assert unread_of(incoming.plan.account).policies == (UnreadPolicy(READ, "v2", {"v1": ODD_TEXT}),)


def test_without_the_version_in_force_the_others_do_not_stand_for_it() -> None:
    listed = {"Policies": {"Policy": [{"PolicyName": "read", "PolicyType": "Custom", "DefaultVersion": "v3"}]}}
    incoming = account(file("ListPolicies-Custom.json", listed), versions(v1=TEXT, v2=OTHER_TEXT, v3=None))
    assert incoming.plan.policies == {}
    (kept,) = unread_of(incoming.plan.account).policies
    assert (kept.default, kept.texts) == ("v3", {"v1": TEXT, "v2": OTHER_TEXT})
    assert "the text of version v3, which counts" in reasons(incoming, NoteKind.UNREAD_POLICY)[0]


@pytest.mark.parametrize("type", ["System", "Custom"])
def test_the_last_version_counts_when_none_is_said_to(type: str) -> None:
    rows = [{"VersionId": id, "PolicyDocument": text} for id, text in (("v9", TEXT), ("v10", OTHER_TEXT))]
    incoming = account(file(f"ListPolicyVersions-{type}-x.json", {"PolicyVersions": {"PolicyVersion": rows}}))
    assert incoming.plan.policies[PolicyRef(PolicyType(type), "x")].document == read(OTHER_TEXT)


def test_a_system_policy_that_is_refused_stays_attached_without_a_copy() -> None:
    incoming = account(
        file("GetPolicy.json", policy("read")),
        file("x.json", policy("OddAccess", ODD_TEXT, "System")),
        file("ListPoliciesForUser-alice~2.json", held(("System", "OddAccess"))),
    )
    ref = PolicyRef(PolicyType.SYSTEM, "OddAccess")
    assert ref in {key.policy for key in incoming.plan.attachments}
    assert unread_of(incoming.plan.account).policies == (UnreadPolicy(ref, "v1", {"v1": ODD_TEXT}),)
