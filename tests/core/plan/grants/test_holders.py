"""Everyone in a plan, with every policy that bears on them."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access import Outcome, Request, decide
from ramkeep.core.plan.access.request import Caller
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.edits import Add, Change, apply
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, Standing
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    Attachment,
    Group,
    Membership,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    User,
)
from ramkeep.core.plan.policy.principals import NO_ACCOUNT
from tests.core.plan.grants.company import (
    ACCOUNT,
    BUCKET,
    DEPLOY,
    OTHER_BUCKET,
    allow,
    attached,
    company,
    custom,
    deny,
    holders,
    in_directory,
    system,
    text,
    trusting,
)
from tests.core.plan.model.strategies import edits, plans

ALICE = PrincipalRef(PrincipalKind.USER, "alice")
BOB = PrincipalRef(PrincipalKind.USER, "bob")
ROLE = PrincipalRef(PrincipalKind.ROLE, "deploy")


def outcome(plan: Plan, ref: PrincipalRef, action: str, resource: str = "*", group: str = "") -> Outcome:
    identity = Holders(plan, system()).all[ref].identity
    request = Request(
        action,
        (resource,),
        principal=identity.arn,
        resource_group=group,
        caller=identity.caller,
        management_account=identity.management_account,
    )
    return decide(identity.policies, request).outcome


def test_users_come_first_and_by_name() -> None:
    assert [f"{ref.kind}/{ref.name}" for ref in holders().all] == [
        "user/alice",
        "user/bob",
        "user/carol",
        "role/deploy",
    ]
    assert [ref.name for ref in holders().refs()][-1] == "readers"


def test_a_group_gives_its_members_what_it_has_and_says_so() -> None:
    alice = holders().all[ALICE]
    assert [(grant.policy.name, grant.group, grant.attachment.resource_group) for grant in alice.grants] == [
        ("read-books", "readers", ""),
        ("read-films", "readers", "films"),
    ]
    (books,) = alice.identity.policies.account
    assert (books.name, books.via) == ("read-books", "group readers")
    assert outcome(company(), ALICE, "oss:GetObject", BUCKET) is Outcome.ALLOW
    assert outcome(company(), ALICE, "oss:PutObject", BUCKET) is Outcome.IMPLICIT_DENY


def test_what_is_attached_in_a_resource_group_counts_there_alone() -> None:
    assert outcome(company(), ALICE, "oss:GetObject", OTHER_BUCKET) is Outcome.IMPLICIT_DENY
    assert outcome(company(), ALICE, "oss:GetObject", OTHER_BUCKET, "films") is Outcome.ALLOW


def test_names_become_arns() -> None:
    found = holders()
    assert found.arn(ALICE) == f"acs:ram::{ACCOUNT}:user/alice"
    assert found.by_arn[DEPLOY].name == "deploy"
    assert found.root.identity.arn == f"acs:ram::{ACCOUNT}:root"
    assert (found.root.name, found.root.identity.caller) == ("root", Caller.ROOT)


def test_without_an_account_there_is_a_stand_in_for_its_id() -> None:
    found = Holders(company().with_setting(Account()), system())
    assert found.arn(ALICE) == f"acs:ram::{NO_ACCOUNT}:user/alice"


def test_the_text_of_the_plan_stands_before_what_is_known_of_a_system_policy() -> None:
    own = replace(custom("AdministratorAccess", allow("ecs:Describe*")), type=PolicyType.SYSTEM)
    given = attached("user/carol", "AdministratorAccess", system=True)
    assert outcome(company(given), PrincipalRef(PrincipalKind.USER, "carol"), "ram:DeleteUser") is Outcome.ALLOW
    assert outcome(company(given, own), PrincipalRef(PrincipalKind.USER, "carol"), "ram:DeleteUser") is (
        Outcome.IMPLICIT_DENY
    )


def test_a_system_policy_that_nobody_knows_grants_nothing_and_is_told() -> None:
    found = holders(attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True))
    carol = found.all[PrincipalRef(PrincipalKind.USER, "carol")]
    assert [grant.policy.name for grant in carol.uncertain] == ["AliyunNobodyKnowsFullAccess"]
    assert carol.uncertain[0].knowledge is Knowledge.UNKNOWN
    assert found.document(PolicyRef(PolicyType.SYSTEM, "AliyunNobodyKnowsFullAccess"))[0].statements == ()


def test_the_same_policy_is_the_very_same_document_everywhere() -> None:
    given = [attached(f"user/{name}", "AdministratorAccess", system=True) for name in ("alice", "bob")]
    found = holders(*given)
    texts = [
        next(grant.document for grant in found.all[ref].grants if grant.policy.name == "AdministratorAccess")
        for ref in (ALICE, BOB)
    ]
    assert texts[0] is texts[1]


def test_control_policies_are_read_from_the_member_up_and_bind_members_alone() -> None:
    rule = text(deny("oss:GetObject"))
    member = in_directory(company(), Standing.MEMBER, ("root", text(allow("*"))), ("folder", rule))
    levels = Holders(member, system()).all[ALICE].identity.policies.control
    assert [level[0].via for level in levels] == ["folder", "root"]
    assert outcome(member, ALICE, "oss:GetObject", BUCKET) is Outcome.EXPLICIT_DENY
    manager = in_directory(company(), Standing.MANAGEMENT, ("root", rule))
    assert outcome(manager, ALICE, "oss:GetObject", BUCKET) is Outcome.ALLOW


def test_service_linked_roles_are_spared_by_control_policies() -> None:
    plan = in_directory(company(), Standing.MEMBER, ("root", text(deny("ecs:*"))))
    assert outcome(plan, ROLE, "ecs:RunInstances") is Outcome.EXPLICIT_DENY
    linked = replace(plan.roles["deploy"], service_linked=True)
    assert outcome(replace(plan, roles={"deploy": linked}), ROLE, "ecs:RunInstances") is Outcome.ALLOW


def test_the_trust_of_a_role_is_found_by_its_arn_in_either_form() -> None:
    found = holders()
    trust = trusting(f"acs:ram::{ACCOUNT}:user/bob")
    assert found.trust_of(DEPLOY) == trust
    assert found.trust_of(f"acs:ram:*:{ACCOUNT}:role/deploy") == trust
    assert found.trust_of("acs:ram::9999999999999999:role/deploy") is None
    assert found.trust_of(f"acs:ram::{ACCOUNT}:role/none") is None
    assert found.trust_of("*") is None


def test_a_policy_that_was_not_read_is_held_though_nobody_knows_what_it_grants() -> None:
    ref = PolicyRef(PolicyType.CUSTOM, "odd")
    dev, gone = PrincipalRef(PrincipalKind.GROUP, "dev"), PrincipalRef(PrincipalKind.USER, "gone")
    attachments = tuple(Attachment(principal, ref) for principal in (ALICE, dev, gone))
    account = with_unread(Account(), Unread((UnreadPolicy(ref, attachments=attachments),)))
    plan = plan_of([User("alice"), User("bob"), Group("dev"), Membership("dev", "bob")], [account])
    for principal, group in ((ALICE, ""), (BOB, "dev")):
        (grant,) = Holders(plan, system()).all[principal].uncertain
        assert (grant.policy, grant.group, grant.knowledge) == (ref, group, Knowledge.UNKNOWN)
    known = apply(plan, Add(custom("odd", allow("ecs:*"))))
    assert outcome(known, ALICE, "ecs:StopInstance") is Outcome.ALLOW
    after = Holders(known, system(), Holders(plan, system()))
    assert after.all == Holders(known, system()).all
    assert after.all[BOB].uncertain == ()


@given(data=st.data())
def test_the_holders_after_an_edit_are_those_of_the_plan(data: st.DataObject) -> None:
    plan = data.draw(plans())
    found = Holders(plan, system())
    for _ in range(3):
        try:
            plan = apply(plan, data.draw(edits(plan)))
        except EditRefused:
            continue
        after = Holders(plan, system(), found)
        anew = Holders(plan, system())
        assert after.all == anew.all
        assert (after.root, after.attached, after.groups_of) == (anew.root, anew.attached, anew.groups_of)
        found = after


def test_an_edit_leaves_everybody_else_the_very_same() -> None:
    plan = company()
    before = Holders(plan, system())
    after = Holders(apply(plan, Change(custom("with-mfa", allow("ecs:*")))), system(), before)
    same = {ref.name: after.all[ref] is before.all[ref] for ref in after.all}
    assert same == {"alice": True, "bob": False, "carol": True, "deploy": True}
    joined = Holders(apply(plan, Add(Membership("readers", "carol"))), system(), before)
    assert [ref.name for ref in joined.all if joined.all[ref] is not before.all[ref]] == ["carol"]
    group = Holders(apply(plan, Change(custom("read-books", allow("oss:*")))), system(), before)
    assert [ref.name for ref in group.all if group.all[ref] is not before.all[ref]] == ["alice"]
