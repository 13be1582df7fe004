"""How far holders get, against RAM's own order as `decide` knows it."""

import json
from collections.abc import Iterator
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.access import Request, decide
from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.powers import Extent, Powers, Row, in_each_policy, powers_of
from ramkeep.core.plan.checks.problem import Finding
from ramkeep.core.plan.checks.recall import Recall
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.edits import Change, apply
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, Standing
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    Attachment,
    ConsoleLogin,
    Group,
    Item,
    Membership,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.catalog.sample import small
from tests.core.plan.grants.company import ACCOUNT, allow, attached, custom, deny, in_directory, system, text, trusting

ALICE = PrincipalRef(PrincipalKind.USER, "alice")
ARN = f"acs:ram::{ACCOUNT}:user/alice"
MFA, NO_MFA = {"Bool": {"acs:MFAPresent": "true"}}, {"Bool": {"acs:MFAPresent": "false"}}


def plan(*items: Item, console: bool = True) -> Plan:
    alice = User("alice", console=ConsoleLogin() if console else None)
    return plan_of([alice, Group("ops"), ResourceGroup("g"), *items], [Account(ACCOUNT)])


def powers(of: Plan) -> tuple[Powers, Row]:
    found = powers_of(Case(of, small(), system()))
    return found, found.rows[ALICE]


def extent(*statements: dict[str, Any], action: str = "ram:CreateAccessKey", console: bool = True) -> Extent:
    found, row = powers(plan(custom("p", *statements), attached("user/alice", "p"), console=console))
    return found.may(row, action, found.ram("user/bob"))


def test_never_sometimes_always() -> None:
    assert extent(allow("ecs:*")) is Extent.NEVER
    assert extent(allow("ram:*")) is Extent.ALWAYS
    assert extent(allow("ram:*"), deny("ram:Create*")) is Extent.NEVER
    assert extent(allow("ram:*", Condition=MFA)) is Extent.SOMETIMES
    assert extent(allow("ram:*"), deny("ram:*", Condition=NO_MFA)) is Extent.SOMETIMES
    assert extent(allow("ram:*"), deny("ram:*", f"acs:ram:*:{ACCOUNT}:user/carol")) is Extent.ALWAYS


def test_either_form_of_a_resource_counts() -> None:
    for region in ("", "*"):
        assert extent(allow("ram:*", f"acs:ram:{region}:{ACCOUNT}:user/bob")) is Extent.ALWAYS
        assert extent(allow("ram:*"), deny("ram:*", f"acs:ram:{region}:{ACCOUNT}:user/bob")) is Extent.NEVER
    assert extent(allow("ram:*", f"acs:ram:*:{ACCOUNT}:user/bobby")) is Extent.NEVER


def test_without_a_console_no_condition_on_mfa_holds() -> None:
    assert extent(allow("ram:*", Condition=MFA), console=False) is Extent.NEVER
    assert extent(allow("ram:*"), deny("ram:*", Condition=NO_MFA), console=False) is Extent.ALWAYS


def test_other_operators_on_mfa() -> None:
    spelled = {"StringEquals": {"acs:mfapresent": "true"}}
    assert extent(allow("ram:*", Condition=spelled), console=False) is Extent.NEVER
    # Whether a negated condition holds without its key is not documented.
    negated = {"StringNotEquals": {"acs:MFAPresent": "false"}}
    assert extent(allow("ram:*", Condition=negated), console=False) is Extent.SOMETIMES


def test_an_attachment_of_nothing_grants_nothing() -> None:
    found, row = powers(plan(attached("user/alice", "gone"), attached("user/alice", "NoSuchPolicy", system=True)))
    assert not row.held
    assert not found.full(row)


def test_what_an_access_key_is_worth() -> None:
    found, row = powers(plan(custom("p", allow("*", Condition=MFA)), attached("user/alice", "p")))
    assert found.full(row)
    assert not found.full(found.by_key(row))


def test_a_condition_on_the_caller_is_decided() -> None:
    mine = {"StringEquals": {"acs:PrincipalARN": ARN}}
    other = {"StringEquals": {"acs:PrincipalARN": ARN + "x"}}
    assert extent(allow("ram:*", Condition=mine)) is Extent.ALWAYS
    assert extent(allow("ram:*", Condition=other)) is Extent.NEVER
    assert extent(allow("ram:*"), deny("ram:*", Condition=mine)) is Extent.NEVER


def test_resource_groups_give_nothing_in_the_whole_account() -> None:
    found, row = powers(plan(custom("p", allow("*")), attached("user/alice", "p", "g")))
    assert not found.full(row)
    assert not row.held


def test_control_policies_bound_members_and_not_the_management_account() -> None:
    items = [custom("p", allow("*")), attached("user/alice", "p")]
    member = in_directory(plan(*items), Standing.MEMBER, ("root", text(deny("ram:*"))))
    found, row = powers(member)
    assert not found.full(row)
    found, row = powers(in_directory(plan(*items), Standing.MANAGEMENT, ("root", text(deny("ram:*")))))
    assert found.full(row)
    found, row = powers(in_directory(plan(*items), Standing.MEMBER, ("root", text(deny("bss:*")))))
    assert found.full(row)


def test_roles_of_services_and_the_owner_are_left_out() -> None:
    role = Role("AliyunServiceRoleForX", trusting(ARN), service_linked=True)
    found, _ = powers(plan(role))
    assert list(found.rows) == [ALICE]


def test_where_a_power_comes_from() -> None:
    items = [custom("p", allow("ram:Create*")), custom("q", allow("ecs:*")), custom("r", allow("ram:*"))]
    held = [attached("user/alice", "p"), attached("user/alice", "q"), attached("group/ops", "r")]
    found, row = powers(plan(*items, *held, Membership("ops", "alice")))
    granting = found.grants(row, "ram:CreateAccessKey", found.ram("user/bob"))
    assert [(each.policy.name, each.group) for each in granting] == [("p", ""), ("r", "ops")]
    assert found.resources_of(row, "ram:CreateAccessKey") == ("*",)


def test_who_denies() -> None:
    items = [custom("p", allow("ram:*"), deny("ram:Delete*"), deny("ram:Create*"))]
    found, row = powers(plan(*items, attached("user/alice", "p")))
    (denial,) = found.denials(row, "ram:CreateAccessKey", found.ram("user/bob"))
    assert (denial[0].policy.name, denial[1]) == ("p", 2)
    assert found.has_deny(denial[0].document)
    assert found.may(found.without(row, denial[0].document), "ram:ListUsers", found.ram("user/*")) is Extent.NEVER


def test_system_policies_are_resources_too() -> None:
    resource = "acs:ram:*:system:policy/AdministratorAccess"
    found, row = powers(plan(custom("p", allow("ram:*", resource)), attached("user/alice", "p")))
    strong, other = (PolicyRef(PolicyType.SYSTEM, name) for name in ("AdministratorAccess", "AliyunOSSFullAccess"))
    assert found.may(row, "ram:AttachPolicyToUser", found.policy(strong)) is Extent.ALWAYS
    assert found.may(row, "ram:AttachPolicyToUser", found.policy(other)) is Extent.NEVER


def test_trust() -> None:
    of = plan(Role("r", trusting(ARN)), Role("s", trusting(f"acs:ram::{ACCOUNT}:root")))
    found, _ = powers(of)
    assert found.trusts(of.roles["r"].trust, ARN) is Extent.ALWAYS
    assert found.trusts(of.roles["r"].trust, ARN.replace("alice", "bob")) is Extent.NEVER
    assert found.trusts(of.roles["s"].trust, ARN.replace("alice", "bob")) is Extent.ALWAYS
    assert found.trusts(of.roles["s"].trust, "ecs.aliyuncs.com") is Extent.NEVER


def test_texts_that_stay_are_compiled_once() -> None:
    memory, catalog = dict[str, Any](), small()
    before = plan(custom("p", allow("ram:*")), attached("user/alice", "p"))
    first = Case(before, catalog, system(), memory=memory)
    assert powers_of(first) is powers_of(first)
    known = memory["powers"]
    after = plan_of([*before.policies.values(), User("alice"), User("bob"), *before.attachments.values()])
    second = powers_of(Case(after, catalog, system(), memory=memory))
    assert memory["powers"] is known
    assert len(known.table.statements) == 1
    assert second.may(second.rows[ALICE], "ram:CreateUser", second.ram("user/*")) is Extent.ALWAYS


def test_texts_that_went_are_forgotten() -> None:
    memory, catalog = dict[str, Any](), small()
    for turn in range(40):
        many = [custom("p", *(allow(f"ecs:A{turn}x{at}") for at in range(60))), attached("user/alice", "p")]
        powers_of(Case(plan(*many), catalog, system(), memory=memory))
    assert len(memory["powers"].table.statements) < 1300


STATEMENTS = st.builds(
    lambda effect, word, action, resource, more: {"Effect": effect, word: action, "Resource": resource, **more},
    st.sampled_from(["Allow", "Allow", "Deny"]),
    st.sampled_from(["Action", "Action", "Action", "NotAction"]),
    st.sampled_from(["*", "ram:*", "ram:Create*", "*:*Key", "ecs:*", "ram:CreateUser"]),
    st.sampled_from(["*", "acs:ram:*:*:user/*", f"acs:ram:*:{ACCOUNT}:user/bob", "acs:*:*:*:*", "acs:ecs:*:*:*"]),
    st.sampled_from([{}, {}, {"Condition": MFA}, {"Condition": NO_MFA}]),
)


@given(
    st.lists(STATEMENTS, min_size=1, max_size=4),
    st.sampled_from(["ram:CreateAccessKey", "ram:CreateUser", "ecs:RunInstances"]),
    st.sampled_from([{}, {"acs:MFAPresent": "true"}, {"acs:MFAPresent": "false"}]),
)
def test_always_and_never_agree_with_the_decision(raw: list[Any], action: str, context: dict[str, str]) -> None:
    found, row = powers(plan(custom("p", *raw), attached("user/alice", "p")))
    resource = f"acs:ram:*:{ACCOUNT}:user/bob"
    how_far = found.may(row, action, found.area(resource))
    request = Request(action, (resource,), Context(context), principal=ARN)
    allowed = decide(row.holder.identity.policies, request).allowed
    if how_far is not Extent.SOMETIMES:
        assert allowed is (how_far is Extent.ALWAYS)
    if "Condition" not in json.dumps(raw):
        assert how_far is not Extent.SOMETIMES


def test_a_policy_that_was_not_read_grants_nothing() -> None:
    ref = PolicyRef(PolicyType.CUSTOM, "gone")
    account = with_unread(Account(ACCOUNT), Unread((UnreadPolicy(ref, attachments=(Attachment(ALICE, ref),)),)))
    powers = powers_of(Case(plan_of([User("alice")], [account]), small(), system()))
    assert powers.rows[ALICE].held == 0
    assert powers.administrators == ()


def test_a_row_stays_the_very_same_until_its_holder_or_console_changes() -> None:
    recall, memory, catalog = Recall(), dict[str, Any](), small()

    def rows(of: Plan, before: Holders | None = None) -> tuple[Holders, dict[PrincipalRef, Row]]:
        recall.turn()
        case = Case(of, catalog, system(), memory=memory, before=before, recall=recall)
        return case.holders, powers_of(case).rows

    of = plan(custom("p", allow("ecs:*", Condition=MFA)), attached("user/alice", "p"), User("bob"))
    holders, first = rows(of)
    _, renamed = rows(apply(of, Change(User("alice", "Alice", console=ConsoleLogin()))), holders)
    assert [renamed[ref] is row for ref, row in first.items()] == [True, True]
    _, calling = rows(apply(of, Change(User("alice"))), holders)
    assert (first[ALICE].held, calling[ALICE].held) == (1, 0)


def test_each_identity_policy_is_looked_at_once() -> None:
    seen, recall = [], Recall()

    def find(powers: Powers, text: Text) -> Iterator[Finding]:
        seen.append(text.owner.key)
        yield Finding(text.owner, str(powers.full(powers.of_document(text.document))))

    check = in_each_policy(find)
    of = plan(custom("all", allow("*")), custom("some", allow("ecs:*")), Role("deploy", trusting("*")))
    for _ in range(2):
        found = check(Case(of, small(), system(), recall=recall))
        assert [each.message for each in found] == ["True", "False"]
        recall.turn()
    assert len(seen) == 2
