"""Nothing is dropped in silence."""

from ramkeep.core.plan.exchange.export_words import (
    left_out_of_policy_files,
    left_out_of_script,
    left_out_of_terraform,
)
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import SecurityPreference
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, UnreadRole, with_unread
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, User
from tests.core.plan.exchange.whole_plans import whole_plan


def test_what_no_export_carries_is_named() -> None:
    for left_out in (left_out_of_script(whole_plan()), left_out_of_terraform(whole_plan())):
        text = "\n".join(left_out)
        for words in (
            "First passwords of alice, bob",
            "switched off in the plan",
            "AccessKeys are not made: those of carol",
            "MFA devices are not bound: alice",
            "Display names of groups",
            "default version of a policy is carried. These have others: own",
            "Texts of system policies",
            "AliyunServiceRole",
            "Control policies",
        ):
            assert words in text


def test_what_terraform_alone_does_not_carry() -> None:
    preference = SecurityPreference(manage_service_credentials=True)
    text = "\n".join(left_out_of_terraform(whole_plan().with_setting(preference)))
    for words in (
        "Tags of users",
        "console is not written",
        "IDs of test",
        "service credentials",
        "first password is good",
    ):
        assert words in text


def test_an_empty_plan_has_little_to_say() -> None:
    for left_out in (left_out_of_script(Plan()), left_out_of_terraform(Plan()), left_out_of_policy_files(Plan())):
        assert not any("alice" in sentence or ": ." in sentence for sentence in left_out)
        assert all(sentence.endswith(".") for sentence in left_out)


def test_what_was_not_read_is_told_by_every_export() -> None:
    unread = Unread((UnreadPolicy(PolicyRef(PolicyType.CUSTOM, "old")),), (UnreadRole("ops"),))
    plan = Plan().with_setting(with_unread(Plan().account, unread))
    for left_out in (left_out_of_script(plan), left_out_of_terraform(plan), left_out_of_policy_files(plan)):
        told = [sentence for sentence in left_out if "not read" in sentence]
        assert [sentence.rpartition(": ")[2] for sentence in told] == ["old.", "ops."]


def test_long_lists_of_names_are_cut() -> None:
    plan = plan_of([User(f"user-{at:03}", api=True) for at in range(100)])
    sentence = next(each for each in left_out_of_script(plan) if "meant to call the API" in each)
    assert "user-009 and 90 more" in sentence
    assert "user-010" not in sentence
