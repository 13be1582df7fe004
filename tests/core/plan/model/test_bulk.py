"""Edits of many objects make what is missing, once, and can be taken back."""

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.bulk import Edits
from ramkeep.core.plan.model.edits import Add, Batch, Remove, apply, inverse
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import ControlLevel, Directory
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    AttachmentKey,
    ConsoleLogin,
    ControlPolicy,
    Group,
    Membership,
    MembershipKey,
    MfaState,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    User,
)
from ramkeep.core.plan.policy.document import Document, Effect, Statement

TEXT = Document((Statement(Effect.ALLOW, ("oss:GetObject",), resources=("*",)),))
READ = PolicyRef(PolicyType.CUSTOM, "read")
SYSTEM = PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess")
ALICE = PrincipalRef(PrincipalKind.USER, "alice")
BOB = PrincipalRef(PrincipalKind.USER, "bob")
DEVELOPERS = PrincipalRef(PrincipalKind.GROUP, "developers")
LOGON = ConsoleLogin(mfa_bind_required=True, last_logon="2026-01-02T03:04:05Z")


def plan() -> Plan:
    return plan_of(
        [
            User("alice", "Alice", LOGON, mfa=MfaState.VIRTUAL, access_keys=(AccessKey("LTAI1"),), email="a@b.cd"),
            User("bob", tags={"team": "blue"}),
            Group("developers"),
            Group("auditors"),
            Policy("read", (PolicyVersion("v1", TEXT), PolicyVersion("v2", TEXT)), default="v2"),
            ResourceGroup("web"),
            ControlPolicy("guard", TEXT),
            Membership("developers", "alice"),
            Attachment(DEVELOPERS, READ),
            Attachment(ALICE, READ, "web"),
        ],
        [Directory(levels=(ControlLevel("root", ("guard",)),))],
    )


def done(before: Plan, edits: Edits) -> Plan:
    """After the edits, which can be taken back."""
    step = Batch(edits)
    after = apply(before, step)
    assert apply(after, inverse(before, step)) == before
    return after


def test_only_memberships_that_are_missing_are_added() -> None:
    edits = bulk.joined(plan(), ("alice", "bob", "bob"), ("developers", "auditors"))
    added = [edit.item.key for edit in edits if isinstance(edit, Add)]
    assert added == [("developers", "bob"), ("auditors", "alice"), ("auditors", "bob")]
    assert len(done(plan(), edits).memberships) == 4


def test_only_memberships_that_are_there_are_taken_away() -> None:
    edits = bulk.parted(plan(), ("alice", "bob"), ("developers", "auditors"))
    assert edits == (Remove(Kind.MEMBERSHIP, MembershipKey("developers", "alice")),)


def test_attaching_keeps_scopes_apart() -> None:
    edits = bulk.attached(plan(), (READ, SYSTEM), (ALICE, DEVELOPERS))
    after = done(plan(), edits)
    assert len(edits) == 3  # the group has it already, the user only within a resource group
    assert {key.policy for key in after.attachments if key.principal == ALICE} == {READ, SYSTEM}
    assert bulk.attached(plan(), (READ,), (ALICE,), "web") == ()


def test_detaching_takes_every_scope() -> None:
    both = done(plan(), bulk.attached(plan(), (READ,), (ALICE,)))
    after = done(both, bulk.detached(both, (READ,), (ALICE, BOB)))
    assert [key.principal for key in after.attachments] == [DEVELOPERS]


def test_an_attachment_moves_to_another_scope_and_merges_with_one_that_is_there() -> None:
    key = AttachmentKey(ALICE, READ, "web")
    moved = done(plan(), bulk.rescoped(plan(), key, ""))
    assert AttachmentKey(ALICE, READ, "") in moved.attachments
    assert key not in moved.attachments
    both = done(plan(), bulk.attached(plan(), (READ,), (ALICE,)))
    assert len(done(both, bulk.rescoped(both, key, "")).attachments) == 2
    assert bulk.rescoped(plan(), key, "web") == ()


def test_what_refers_to_two_removed_objects_goes_once() -> None:
    everything = [(Kind.USER, "alice"), (Kind.GROUP, "developers"), (Kind.POLICY, READ), (Kind.RESOURCE_GROUP, "web")]
    after = done(plan(), bulk.removed(plan(), [*everything, (Kind.CONTROL_POLICY, "guard"), (Kind.USER, "nobody")]))
    assert set(after.users) == {"bob"}
    assert not after.memberships
    assert not after.attachments
    assert after.directory.levels == (ControlLevel("root", ()),)


def test_an_attachment_that_goes_with_its_user_is_named_twice_and_removed_once() -> None:
    key = AttachmentKey(ALICE, READ, "web")
    after = done(plan(), bulk.removed(plan(), [(Kind.ATTACHMENT, key), (Kind.USER, "alice")]))
    assert "alice" not in after.users


def test_console_logon_is_given_and_taken_and_what_is_known_of_it_stays() -> None:
    after = done(plan(), bulk.with_console(plan(), ("alice", "bob"), ConsoleLogin()))
    assert after.users["bob"].console == ConsoleLogin()
    alice = after.users["alice"].console
    assert alice is not None
    assert (alice.mfa_bind_required, alice.last_logon) == (False, LOGON.last_logon)
    without = done(after, bulk.with_console(after, ("alice", "bob"), None))
    assert [user.console for user in without.users.values()] == [None, None]
    assert bulk.with_console(without, ("alice",), None) == ()


def test_api_and_tags() -> None:
    after = done(plan(), bulk.with_api(plan(), ("alice", "bob"), True))
    assert all(user.api for user in after.users.values())
    tagged = done(after, bulk.tagged(after, ("alice", "bob"), {"team": "red"}))
    assert [dict(user.tags) for user in tagged.users.values()] == [{"team": "red"}] * 2
    bare = done(tagged, bulk.untagged(tagged, ("alice", "bob"), ("team", "other")))
    assert not any(user.tags for user in bare.users.values())


def test_a_free_name_differs_in_more_than_case() -> None:
    assert bulk.free_name(plan(), Kind.USER, "Alice") == "Alice-2"
    assert bulk.free_name(plan(), Kind.USER, "carol") == "carol"


def test_a_name_is_refused_for_what_ram_says_or_because_it_is_taken() -> None:
    assert "letters" in bulk.name_refusal(plan(), Kind.USER, "alice smith")
    assert "already" in bulk.name_refusal(plan(), Kind.USER, "bob")
    assert bulk.name_refusal(plan(), Kind.USER, "bob", now="bob") == ""
    assert bulk.name_refusal(plan(), Kind.USER, "carol") == ""


def test_a_copied_user_has_the_rights_but_nothing_personal() -> None:
    after = done(plan(), bulk.duplicated(plan(), Kind.USER, "alice", "carol"))
    carol = after.users["carol"]
    assert carol.console == ConsoleLogin(mfa_bind_required=True)
    assert (carol.mfa, carol.access_keys, carol.email, carol.display_name) == (MfaState.NONE, (), "", "")
    assert after.groups_of("carol") == ("developers",)
    assert AttachmentKey(PrincipalRef(PrincipalKind.USER, "carol"), READ, "web") in after.attachments


def test_a_copied_policy_has_one_version_the_one_that_counts() -> None:
    after = done(plan(), bulk.duplicated(plan(), Kind.POLICY, READ, "write"))
    copy = after.policies[PolicyRef(PolicyType.CUSTOM, "write")]
    assert [version.id for version in copy.versions] == ["v1"]
    assert copy.document == TEXT
    assert len(done(plan(), bulk.duplicated(plan(), Kind.GROUP, "developers", "testers")).attachments) == 3
