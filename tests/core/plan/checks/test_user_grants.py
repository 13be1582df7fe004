from dataclasses import replace

import pytest
from hypothesis import given

from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    AccessKey,
    Attachment,
    AttachmentKey,
    ConsoleLogin,
    Group,
    Item,
    Membership,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    User,
)
from tests.core.plan.checks.busy import busy_plans
from tests.core.plan.checks.trying import found, mended, messages, unmended
from tests.core.plan.grants.company import allow, attached, custom, system

ALICE, BOB = User("alice", console=ConsoleLogin()), User("bob", console=ConsoleLogin())
READ, WRITE = custom("read", allow("ecs:Describe*")), custom("write", allow("ecs:*"))
DIRECT, TWICE, TWO_GROUPS = "policy-on-user", "policy-direct-and-through-group", "policy-through-two-groups"


def plan(*items: Item) -> Plan:
    return plan_of([ALICE, READ, WRITE, Group("ops"), Group("dev"), ResourceGroup("prod"), *items])


def held_by(principal: str, of: Plan) -> list[tuple[str, str]]:
    kind, name = principal.split("/")
    keys = (each.key for each in of.attached_to(PrincipalRef(PrincipalKind(kind), name)))
    return [(key.policy.name, key.resource_group) for key in keys]


def test_a_user_in_no_group() -> None:
    assert messages("user-without-group", plan()) == ['"alice" is in no group.']
    assert not found("user-without-group", plan(Membership("ops", "alice")))


@pytest.mark.parametrize(
    ("items", "count"),
    [
        ([], 1),
        ([Membership("ops", "alice")], 1),
        ([Membership("dev", "alice"), attached("group/ops", "read")], 1),
        ([Membership("ops", "alice"), attached("group/ops", "read")], 0),
        ([attached("user/alice", "read")], 0),
        ([attached("user/alice", "read", "prod")], 0),
        ([User("alice", access_keys=(AccessKey("LTAI1"),))], 1),
        ([User("alice")], 0),
    ],
)
def test_a_user_who_may_do_nothing(items: list[Item], count: int) -> None:
    assert len(found("user-without-permission", plan(*items))) == count


def test_a_policy_on_a_user_is_told_once_a_user() -> None:
    mine = plan(attached("user/alice", "read"), attached("user/alice", "write"), attached("group/ops", "read"))
    assert messages(DIRECT, mine) == ['"alice" holds "read" and "write" directly, not through a group.']
    assert not found(DIRECT, plan(Membership("ops", "alice"), attached("group/ops", "read")))


def test_what_a_group_gives_already_is_detached() -> None:
    mine = plan(Membership("ops", "alice"), attached("user/alice", "read"), attached("group/ops", "read"))
    assert held_by("user/alice", mended(DIRECT, mine)) == []


def test_a_group_that_gives_the_same_takes_the_user_in() -> None:
    mine = plan(
        attached("user/alice", "read", "prod"),
        attached("user/alice", "write"),
        attached("group/ops", "read", "prod"),
        attached("group/ops", "write"),
        attached("group/dev", "read"),
    )
    after = mended(DIRECT, mine)
    assert after.groups_of("alice") == ("ops",)
    assert held_by("user/alice", after) == []


def test_a_group_of_one_takes_the_policies_over() -> None:
    direct = Attachment(PrincipalRef(PrincipalKind.USER, "alice"), PolicyRef(PolicyType.CUSTOM, "read"), note="why")
    mine = plan(Membership("ops", "alice"), direct, attached("group/ops", "write"), attached("user/alice", "write"))
    after = mended(DIRECT, mine)
    assert held_by("group/ops", after) == [("read", ""), ("write", "")]
    assert held_by("user/alice", after) == []
    moved = AttachmentKey(PrincipalRef(PrincipalKind.GROUP, "ops"), direct.policy, "")
    assert after.attachments[moved].note == "why"


@pytest.mark.parametrize(
    "items",
    [
        [],
        [BOB, Membership("ops", "alice"), Membership("ops", "bob")],
        [Membership("ops", "alice"), Membership("dev", "alice")],
        [attached("group/ops", "read"), attached("group/dev", "read")],
        [attached("group/ops", "read"), attached("group/ops", "write")],
        [attached("group/ops", "read", "prod")],
        [
            Membership("ops", "alice"),
            *(custom(f"p{at}", allow("ecs:Run*")) for at in range(10)),
            *(attached("group/ops", f"p{at}") for at in range(10)),
        ],
        [
            attached("group/ops", "read"),
            *(Group(f"g{at}") for at in range(10)),
            *(Membership(f"g{at}", "alice") for at in range(10)),
        ],
    ],
)
def test_where_others_would_get_more_or_there_is_no_room_a_person_decides(items: list[Item]) -> None:
    assert unmended(DIRECT, plan(attached("user/alice", "read"), *items))


def test_a_policy_held_directly_and_through_a_group() -> None:
    mine = plan(
        Membership("ops", "alice"),
        attached("user/alice", "read"),
        attached("user/alice", "write"),
        attached("group/ops", "read"),
    )
    assert messages(TWICE, mine) == ['"alice" holds "read" directly and through the group "ops" as well.']
    assert held_by("user/alice", mended(TWICE, mine)) == [("write", "")]


@pytest.mark.parametrize(
    ("direct", "through", "count"), [("", "", 1), ("prod", "prod", 1), ("prod", "", 1), ("", "prod", 0)]
)
def test_a_narrower_scope_gives_no_less_to_lose(direct: str, through: str, count: int) -> None:
    mine = plan(
        Membership("ops", "alice"), attached("user/alice", "read", direct), attached("group/ops", "read", through)
    )
    assert len(found(TWICE, mine)) == count


def test_another_groups_policy_is_no_second_way() -> None:
    assert not found(TWICE, plan(attached("user/alice", "read"), attached("group/ops", "read")))


def test_a_policy_through_two_groups_is_told_once_a_policy() -> None:
    mine = plan(
        BOB,
        *(Membership(group, user) for group in ("dev", "ops") for user in ("alice", "bob")),
        attached("group/ops", "read"),
        attached("group/dev", "read"),
        attached("group/dev", "write"),
    )
    (finding,) = found(TWO_GROUPS, mine)
    assert finding.message == (
        '"alice" and "bob" come to "read" through more than one group: "alice" through "dev" and "ops".'
    )
    assert finding.place.key == attached("group/ops", "read").key
    assert unmended(TWO_GROUPS, mine)


def test_two_groups_with_other_people_or_other_scopes_are_well() -> None:
    both = [Membership("ops", "alice"), Membership("dev", "alice")]
    assert not found(TWO_GROUPS, plan(*both, attached("group/ops", "read"), attached("group/dev", "read", "prod")))
    apart = [BOB, Membership("ops", "alice"), Membership("dev", "bob")]
    assert not found(TWO_GROUPS, plan(*apart, attached("group/ops", "read"), attached("group/dev", "read")))


def test_what_was_not_read_is_held_all_the_same() -> None:
    hidden = attached("user/alice", "hidden")
    account = with_unread(Account(), Unread((UnreadPolicy(hidden.policy, attachments=(hidden,)),)))
    mine = replace(plan(), account=account)
    assert not found("user-without-permission", mine)
    assert messages(DIRECT, mine) == ['"alice" holds "hidden" directly, not through a group.']
    assert unmended(DIRECT, mine)


def _rights(of: Plan) -> dict[PrincipalRef, set[tuple[PolicyRef, str]]]:
    """What everyone holds, but for what the same policy gives for the whole account already."""
    held = {
        ref: {(grant.policy, grant.attachment.resource_group) for grant in holder.grants}
        for ref, holder in Holders(of, system()).all.items()
    }
    return {ref: {each for each in all if not each[1] or (each[0], "") not in all} for ref, all in held.items()}


@given(busy_plans)
def test_no_fix_changes_what_anybody_may_do(busy: Plan) -> None:
    for name in (DIRECT, TWICE):
        for finding in found(name, busy):
            if finding.fix is not None:
                assert _rights(apply(busy, finding.fix.edit)) == _rights(busy)
