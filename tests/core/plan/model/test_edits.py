"""Edits: each can be taken back, and none leaves a plan that does not hold together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.edits import Add, Batch, Change, Edit, Remove, Rename, Set, apply, inverse, removal
from ramkeep.core.plan.model.errors import (
    AlreadyThere,
    Dangling,
    EditRefused,
    NameRefused,
    NotThere,
    ValueRefused,
)
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.settings import (
    ControlLevel,
    Directory,
    Ignored,
    PasswordPolicy,
    Progress,
    Review,
    StepDone,
)
from ramkeep.core.plan.model.values import (
    Group,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    User,
)
from ramkeep.core.plan.policy.document import Document
from tests.core.plan.model.strategies import attached, batches, document, edits, plans, policy, small_plan


@given(st.data())
def test_every_edit_can_be_taken_back(data: st.DataObject) -> None:
    plan = data.draw(plans())
    edit: Edit = data.draw(edits(plan) | batches(plan))
    try:
        after = apply(plan, edit)
    except EditRefused:
        return
    assert apply(after, inverse(plan, edit)) == plan
    assert read_plan(write_plan(after)) == after


def test_a_rename_reaches_everything_and_comes_back() -> None:
    plan = small_plan()
    edit = Rename(Kind.USER, "alice", "alice.w")
    after = apply(plan, edit)
    assert "alice" not in after.users
    assert after.groups_of("alice.w") == ("dev",)
    assert after.roles["deploy"].trust.statements[0].principals[0].value == "acs:ram::1234567890123456:user/alice.w"
    assert apply(after, inverse(plan, edit)) == plan


def test_taking_a_rename_back_spares_policies_that_spoke_of_the_new_name_before() -> None:
    plan = plan_of([User("alice"), policy("p", document("*", "acs:ram:*:*:user/bob"))])
    edit = Rename(Kind.USER, "alice", "bob")
    back = inverse(plan, edit)
    assert isinstance(back, Batch)
    assert apply(apply(plan, edit), back) == plan


def test_taking_a_rename_back_brings_back_what_was_said_of_the_new_name_before() -> None:
    said = [
        Review((Ignored("some-check", 'user "eve"', "old"), Ignored("some-check", 'user "alice"', "new"))),
        Progress((StepDone("users-mfa/eve"), StepDone("users-mfa/alice"))),
    ]
    plan = plan_of(small_plan().users.values(), said)
    edit = Rename(Kind.USER, "alice", "eve")
    after = apply(plan, edit)
    assert [(each.object, each.reason) for each in after.review.ignored] == [('user "eve"', "new")]
    assert apply(after, inverse(plan, edit)) == plan


@pytest.mark.parametrize(
    ("edit", "refusal", "words"),
    [
        (Add(User("alice")), AlreadyThere, 'There is a user "alice" in the plan already.'),
        (Add(User("-x")), NameRefused, '"-x" is no name for a user. RAM takes as the name of a user 1 to 64 letters'),
        (Add(User("阿里")), NameRefused, "no name for a user"),
        (Add(Group("a b")), NameRefused, "no name for a group"),
        (Add(policy("a.b")), NameRefused, "1 to 128 letters, digits and hyphens"),
        (Add(User("x\ny"), as_found=True), ValueRefused, "needs a name of 1 to 128 visible characters"),
        (Add(Policy("p", ())), ValueRefused, "at least one version"),
        (Add(Policy("p", (PolicyVersion("v1", Document(())),) * 2)), ValueRefused, "RAM would not take this policy"),
        (Add(Membership("dev", "eve")), Dangling, 'There is no user "eve" in the plan. Add it first.'),
        (Add(attached(PrincipalKind.USER, "eve", system="S")), Dangling, 'no user "eve"'),
        (Add(attached(PrincipalKind.USER, "bob", custom="none")), Dangling, 'no policy "none"'),
        (Add(attached(PrincipalKind.USER, "bob", system="S", scope="r")), Dangling, 'no resource group "r"'),
        (Remove(Kind.USER, "eve"), NotThere, 'There is no user "eve" in the plan.'),
        (Remove(Kind.GROUP, "dev"), Dangling, 'membership of "alice" in the group "dev"'),
        (
            Remove(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "own")),
            Dangling,
            'attachment of the policy "own" to the role',
        ),
        (Remove(Kind.RESOURCE_GROUP, "prod"), Dangling, 'in the resource group "prod"'),
        (Remove(Kind.CONTROL_POLICY, "no-delete"), Dangling, 'level "folder" of the directory'),
        (Change(User("eve")), NotThere, 'no user "eve"'),
        (Change(User("alice", extra={"name": 1})), ValueRefused, "string"),
        (Rename(Kind.USER, "alice", "bob"), AlreadyThere, 'a user "bob"'),
        (Rename(Kind.USER, "alice", "a b"), NameRefused, '"a b" is no name for a user'),
        (Rename(Kind.USER, "eve", "x"), NotThere, 'no user "eve"'),
        (Set(PasswordPolicy(min_length=3)), ValueRefused, "a whole number from 8 to 32"),
        (Set(Directory(levels=(ControlLevel("Root", ("x",)),))), Dangling, 'no control policy "x"'),
        (Batch((Add(User("eve")), Add(User("eve")))), AlreadyThere, "eve"),
    ],
)
def test_refusals_say_what_is_wrong(edit: Edit, refusal: type[EditRefused], words: str) -> None:
    with pytest.raises(EditRefused) as refused:
        apply(small_plan(), edit)
    assert type(refused.value) is refusal
    assert words in refused.value.reason


def test_a_removal_takes_everything_along_and_comes_back() -> None:
    plan = small_plan()
    for kind in Kind:
        for key in plan.items(kind):
            edit = removal(plan, kind, key)
            after = apply(plan, edit)
            assert key not in after.items(kind)
            assert apply(after, inverse(plan, edit)) == plan


def test_a_removal_of_what_is_not_there_is_refused() -> None:
    with pytest.raises(NotThere):
        removal(small_plan(), Kind.USER, "eve")


def test_a_name_that_ram_refuses_comes_back_all_the_same() -> None:
    plan = plan_of([User("阿里")])
    for edit in (Remove(Kind.USER, "阿里"), Rename(Kind.USER, "阿里", "ali")):
        assert apply(apply(plan, edit), inverse(plan, edit)) == plan


def test_a_system_policy_may_be_attached_without_a_copy() -> None:
    plan = apply(small_plan(), Remove(Kind.POLICY, PolicyRef(PolicyType.SYSTEM, "ReadOnlyAccess")))
    assert plan.attachments == small_plan().attachments


def test_a_new_name_for_nothing_new_changes_nothing() -> None:
    plan = small_plan()
    assert apply(plan, Rename(Kind.USER, "alice", "alice")) == plan


def test_the_plan_before_is_untouched() -> None:
    plan = small_plan()
    copy = replace(plan)
    apply(plan, removal(plan, Kind.USER, "alice"))
    assert plan == copy == small_plan()
    assert Plan() == Plan()
