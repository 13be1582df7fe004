"""Objects with what was told of them, in the place of what they were."""

from dataclasses import replace

import pytest

from ramkeep.core.plan.exchange.building import built, version_order
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import Account, OwnLimits, PasswordPolicy, Root
from ramkeep.core.plan.model.values import (
    AccessKey,
    ConsoleLogin,
    Group,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    ResourceGroup,
    Role,
    User,
)
from tests.core.plan.model.strategies import document, trust

ALICE = (Kind.USER, "alice")
READ = (Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "read"))
KNOWN = User(
    "alice",
    "Alice",
    ConsoleLogin(mfa_bind_required=True, extra={"x": 1}),
    mfa=MfaState.VIRTUAL,
    access_keys=(AccessKey("A", note="for backups"), AccessKey("planned")),
    note="on leave",
    extra={"color": "red"},
)


def test_new_objects() -> None:
    assert built(ALICE, None, {}) == User("alice")
    assert built(ALICE, None, {"console.active": False}) == User("alice")
    assert built(ALICE, None, {"console": True, "console.active": False}).console == ConsoleLogin(active=False)
    assert built((Kind.GROUP, "dev"), None, {"comments": "c"}) == Group("dev", comments="c")
    assert built((Kind.RESOURCE_GROUP, "prod"), None, {"id": "rg-1"}) == ResourceGroup("prod", "rg-1")
    assert built((Kind.ROLE, "deploy"), None, {"trust": trust()}) == Role("deploy", trust())


def test_what_was_not_told_stays() -> None:
    assert built(ALICE, KNOWN, {}) == KNOWN
    changed = built(ALICE, KNOWN, {"display_name": "Alicia", "console": True, "console.active": False})
    assert changed == replace(KNOWN, display_name="Alicia", console=replace(KNOWN.console, active=False))
    assert built(ALICE, KNOWN, {"console": False}) == replace(KNOWN, console=None)


@pytest.mark.parametrize(
    ("before", "told", "after"),
    [
        (MfaState.VIRTUAL, MfaState.UNSPECIFIED, MfaState.VIRTUAL),
        (MfaState.NONE, MfaState.UNSPECIFIED, MfaState.UNSPECIFIED),
        (MfaState.VIRTUAL, MfaState.NONE, MfaState.NONE),
        (MfaState.UNSPECIFIED, MfaState.U2F, MfaState.U2F),
    ],
)
def test_a_device_of_some_sort_does_not_hide_which(before: MfaState, told: MfaState, after: MfaState) -> None:
    assert built(ALICE, User("alice", mfa=before), {"mfa": told}).mfa == after
    account = Account(root=Root(before, note="n"))
    assert built(Account, account, {"root.mfa": told}).root == Root(after, note="n")


def test_keys_keep_their_notes_and_planned_ones_stay() -> None:
    told = {"access_keys": (AccessKey("A", False, "2020", ""), AccessKey("B"))}
    kept = AccessKey("A", False, "2020", note="for backups")
    assert built(ALICE, KNOWN, told).access_keys == (kept, AccessKey("B"), AccessKey("planned"))
    assert built(ALICE, KNOWN, told, keep=False).access_keys == (kept, AccessKey("B"))
    assert built(ALICE, User("alice"), told).api


def test_numbered_keys_of_a_report_stand_back_where_real_ones_are_known() -> None:
    numbered = (AccessKey("AccessKey 1"), AccessKey("AccessKey 2"))
    assert built(ALICE, KNOWN, {"access_keys": numbered}).access_keys == KNOWN.access_keys
    with_numbers = built(ALICE, None, {"access_keys": numbered})
    assert built(ALICE, with_numbers, {"access_keys": (AccessKey("A"),)}).access_keys == (AccessKey("A"),)
    assert built(ALICE, KNOWN, {"access_keys": ()}, keep=False).access_keys == ()


def test_versions_keep_their_notes_and_planned_ones_stay() -> None:
    before = Policy(
        "read", (PolicyVersion("v1", document(), "first"), PolicyVersion("v3", document("oss:*"))), note="n"
    )
    told = {
        "versions": (PolicyVersion("v1", document("ram:Get*")), PolicyVersion("v2", document("*"))),
        "default": "v2",
    }
    after = built(READ, before, told)
    assert [(each.id, each.note) for each in after.versions] == [("v1", "first"), ("v2", ""), ("v3", "")]
    assert (after.document, after.note) == (document("*"), "n")
    assert [each.id for each in built(READ, before, told, keep=False).versions] == ["v1", "v2"]


def test_a_default_that_is_the_last_version_changes_nothing() -> None:
    before = Policy("read", (PolicyVersion("v1", document()),))
    assert built(READ, before, {"versions": before.versions, "default": "v1"}) == before
    assert built(READ, before, {"description": "d"}) == replace(before, description="d")


def test_settings() -> None:
    assert built(PasswordPolicy, PasswordPolicy(note="n"), {"min_length": 12}) == PasswordPolicy(12, note="n")
    limits = built(OwnLimits, OwnLimits({"users": 1, "roles": 2}, "x"), {"values": {"users": 3}})
    assert limits.values == {"users": 3, "roles": 2}


def test_versions_are_in_the_order_of_their_numbers() -> None:
    assert sorted(["v10", "x", "v2", "v", "v²"], key=version_order) == ["v2", "v10", "v", "v²", "x"]
