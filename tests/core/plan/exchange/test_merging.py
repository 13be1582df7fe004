"""An account brought into a plan that is there already."""

import gc
import time
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from ramkeep.core.plan.exchange.errors import TwoAccounts
from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming
from ramkeep.core.plan.exchange.merging import merge
from ramkeep.core.plan.model.diff import diff
from ramkeep.core.plan.model.edits import apply, inverse
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Account, PasswordPolicy, Root
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, unread_of, with_unread
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    ConsoleLogin,
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
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.account_answers import answers_of, as_told, files_of, with_ids
from tests.core.plan.exchange.files import ACCOUNT, ODD_TEXT, OTHER_TEXT, TEXT, file, held, imported, policy, users
from tests.core.plan.model.strategies import attached, document, plans, small_plan

READ = PolicyRef(PolicyType.CUSTOM, "read")


def whole(plan: Plan) -> Incoming:
    """All that the account answers."""
    return read_files(files_of(answers_of(with_ids(plan))))


@settings(max_examples=40, deadline=None)
@given(plans())
def test_into_an_empty_plan_everything_comes(plan: Plan) -> None:
    incoming = whole(plan)
    merged = merge(Plan(), incoming)
    assert apply(Plan(), merged.edit) == merged.plan == incoming.plan
    assert merged.absent == ()


@settings(max_examples=40, deadline=None)
@given(plans(), plans())
def test_after_a_merge_the_plan_says_what_the_account_says_and_keeps_the_rest(plan: Plan, account: Plan) -> None:
    plan = replace(plan, account=replace(plan.account, id=""))
    incoming = whole(account)
    merged = merge(plan, incoming)
    assert apply(plan, merged.edit) == merged.plan
    assert apply(merged.plan, inverse(plan, merged.edit)) == plan
    assert merged.plan.about == plan.about
    assert merged.plan.directory == plan.directory
    assert merged.plan.control_policies == plan.control_policies
    for kind in Kind:
        assert plan.items(kind).keys() <= merged.plan.items(kind).keys()
        assert incoming.plan.items(kind).keys() <= merged.plan.items(kind).keys()
        for key, item in plan.items(kind).items():
            after: Any = merged.plan.items(kind)[key]
            assert (after.note, after.extra) == (item.note, item.extra)
    again = merge(merged.plan, incoming)
    assert again.edit.edits == ()


@settings(max_examples=40, deadline=None)
@given(plans(), plans())
def test_with_the_absent_removed_the_account_is_left(plan: Plan, account: Plan) -> None:
    incoming = whole(account)
    merged = merge(replace(plan, account=replace(plan.account, id="")), incoming, remove_absent=True)
    after, wanted = as_told(merged.plan), as_told(incoming.plan)
    assert set(after.memberships) == set(wanted.memberships)
    assert set(after.attachments) == set(wanted.attachments)
    assert set(after.users) == set(wanted.users)
    assert set(after.groups) == set(wanted.groups)
    assert set(after.roles) == set(wanted.roles)
    custom = {ref for ref in after.policies if ref.type == PolicyType.CUSTOM}
    assert custom == {ref for ref in wanted.policies if ref.type == PolicyType.CUSTOM}
    assert merge(merged.plan, incoming).absent == ()


def test_only_what_was_told_changes() -> None:
    alice = User(
        "alice",
        "Alice",
        ConsoleLogin(mfa_bind_required=True),
        mfa=MfaState.VIRTUAL,
        access_keys=(AccessKey("A", note="for backups"),),
        email="alice@example.com",
        note="leads the team",
    )
    plan = plan_of([alice, User("planned")], [PasswordPolicy(14, note="as the auditors want it")])
    merged = merge(plan, imported(ListUsers={"Users": {"User": [{"UserName": "alice", "DisplayName": "Alicia"}]}}))
    assert merged.plan == plan_of([replace(alice, display_name="Alicia"), User("planned")], [plan.password_policy])
    assert (merged.added, merged.changed, merged.settings) == ((), ((Kind.USER, "alice"),), ())
    assert [(each.name, each.field) for each in diff(plan, merged.plan)] == [("alice", "display_name")]


def test_settings_keep_their_notes() -> None:
    plan = plan_of(
        [], [Account("", "old", Root(access_keys=1, note="in the safe"), note="ours"), PasswordPolicy(note="n")]
    )
    incoming = imported(
        GetAccountAlias={"AccountAlias": "new"},
        GetCallerIdentity={"AccountId": ACCOUNT},
        GetPasswordPolicy={"PasswordPolicy": {"MinimumPasswordLength": 12}},
    )
    merged = merge(plan, incoming)
    assert merged.plan.account == Account(ACCOUNT, "new", Root(access_keys=1, note="in the safe"), note="ours")
    assert merged.plan.password_policy == PasswordPolicy(12, note="n")
    assert set(merged.settings) == {Account, PasswordPolicy}


def test_what_the_account_has_not_is_told_and_stays_unless_asked_for() -> None:
    plan = plan_of(
        [
            *(User(name) for name in ("alice", "bob", "planned")),
            Group("dev"),
            *(Membership("dev", name) for name in ("alice", "bob", "planned")),
            attached(PrincipalKind.USER, "alice", system="ReadOnlyAccess"),
            attached(PrincipalKind.USER, "alice", system="AdministratorAccess"),
            attached(PrincipalKind.USER, "bob", system="AdministratorAccess"),
        ]
    )
    incoming = read_files(
        [
            file("ListUsers.json", users("alice", "bob")),
            file("ListUsersForGroup-dev.json", {"Users": {"User": [{"UserName": "alice", "JoinDate": "d"}]}}),
            file("ListPoliciesForUser-alice.json", held(("System", "ReadOnlyAccess"))),
        ]
    )
    admin = attached(PrincipalKind.USER, "alice", system="AdministratorAccess").key
    absent = {
        (Kind.USER, "planned"),
        (Kind.MEMBERSHIP, MembershipKey("dev", "bob")),
        (Kind.MEMBERSHIP, MembershipKey("dev", "planned")),
        (Kind.ATTACHMENT, admin),
    }
    merged = merge(plan, incoming)
    assert set(merged.absent) == absent
    assert merged.plan == plan
    removed = merge(plan, incoming, remove_absent=True)
    assert set(removed.absent) == absent
    assert sorted(removed.plan.users) == ["alice", "bob"]
    assert list(removed.plan.groups) == ["dev"]
    assert list(removed.plan.memberships) == [MembershipKey("dev", "alice")]
    assert {key.principal.name for key in removed.plan.attachments} == {"alice", "bob"}
    assert apply(removed.plan, inverse(plan, removed.edit)) == plan


def test_a_list_that_goes_on_says_nothing_of_who_is_absent() -> None:
    plan = plan_of([User("alice"), User("planned")])
    assert merge(plan, imported(ListUsers=users("alice", truncated=True)), remove_absent=True).absent == ()


def test_another_account_is_refused() -> None:
    plan = plan_of([], [Account("9999999999999999")])
    with pytest.raises(TwoAccounts, match=f"of the account 9{{16}}, the files are of {ACCOUNT}"):
        merge(plan, imported(GetCallerIdentity={"AccountId": ACCOUNT}))


def test_a_policy_file_is_a_new_version_of_the_policy_that_the_plan_has() -> None:
    before = Policy("read", (PolicyVersion("v1", document()), PolicyVersion("v4", document("ram:Get*"))), note="n")
    plan = plan_of([before])
    merged = merge(plan, read_files([file("read.json", OTHER_TEXT)]))
    after = merged.plan.policies[READ]
    assert [each.id for each in after.versions] == ["v1", "v4", "v5"]
    assert (after.document, after.note) == (read(OTHER_TEXT), "n")
    assert merge(merged.plan, read_files([file("read.json", OTHER_TEXT)])).edit.edits == ()


def test_a_policy_that_the_plan_knows_is_attached_though_the_account_did_not_tell_its_text() -> None:
    plan = plan_of([User("alice"), Policy("read", (PolicyVersion("v1", document()),))])
    files = [file("ListUsers.json", users("alice")), file("ListPoliciesForUser-alice.json", held(("Custom", "read")))]
    merged = merge(plan, read_files(files))
    assert {key.policy for key in merged.plan.attachments} == {READ}


def test_what_was_not_read_stays_until_it_is_read() -> None:
    to_alice = Attachment(PrincipalRef(PrincipalKind.USER, "alice"), READ)
    odd = UnreadPolicy(PolicyRef(PolicyType.CUSTOM, "odd"), "v1", {"v1": ODD_TEXT})
    account = with_unread(Account(note="n"), Unread((UnreadPolicy(READ, attachments=(to_alice,)), odd)))
    plan = plan_of([User("alice")], [account])
    assert merge(plan, imported(ListUsers=users("alice"))).edit.edits == ()
    files = [
        file("GetPolicy.json", policy("read", TEXT)),
        file("ListPoliciesForUser-alice.json", held(("Custom", "read"))),
    ]
    merged = merge(plan, read_files(files))
    assert unread_of(merged.plan.account) == Unread((odd,))
    assert set(merged.plan.attachments) == {to_alice.key}
    assert merged.plan.account.note == "n"


def test_a_second_import_of_the_same_account_changes_nothing() -> None:
    incoming = whole(small_plan())
    plan = merge(Plan(), incoming).plan
    assert merge(plan, incoming).edit.edits == ()


def test_a_large_merge_ends_soon() -> None:
    rows = [{"UserName": f"user-{at}", "DisplayName": "x"} for at in range(3000)]
    incoming = imported(ListUsers={"Users": {"User": rows}, "IsTruncated": False})
    plan = plan_of(User(f"user-{at}", note="n") for at in range(1500, 4500))
    gc.collect()
    start = time.process_time()
    merged = merge(plan, incoming)
    assert time.process_time() - start < 20
    assert (len(merged.added), len(merged.changed), len(merged.absent)) == (1500, 1500, 1500)


def test_versions_without_numbers_and_names_in_common_do_not_confuse() -> None:
    plan = plan_of([Policy("read", (PolicyVersion("first", document()),)), User("deploy")])
    merged = merge(plan, read_files([file("read.json", OTHER_TEXT)]))
    assert [each.id for each in merged.plan.policies[READ].versions] == ["first", "v1"]
    role = {"Role": {"RoleName": "deploy"}}
    assert merge(plan, imported(ListUsers=users("alice"), GetRole=role)).absent == ((Kind.USER, "deploy"),)


def test_a_resource_group_that_is_told_by_its_id_is_the_one_that_the_plan_knows() -> None:
    scoped = attached(PrincipalKind.USER, "alice", system="ReadOnlyAccess", scope="prod")
    plan = plan_of([User("alice"), ResourceGroup("prod", "rg-1", note="ours"), scoped])
    row = {
        "PolicyName": "ReadOnlyAccess",
        "PolicyType": "System",
        "PrincipalName": "alice@example.onaliyun.com",
        "PrincipalType": "IMSUser",
        "ResourceGroupId": "rg-1",
    }
    incoming = imported(ListUsers=users("alice"), ListPolicyAttachments={"PolicyAttachments": [row], "TotalCount": 1})
    assert list(incoming.plan.resource_groups) == ["rg-1"]
    merged = merge(plan, incoming, remove_absent=True)
    assert replace(merged.plan, account=plan.account) == plan
    assert merged.absent == ()
