"""Questions to a plan, and what their answers rest on."""

import pytest

from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.errors import NoAction, OneRoleAtATime
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.questions import Answer, Call, Questions
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.policy.context import Context
from tests.core.plan.grants.company import BUCKET, DEPLOY, attached, company, holders, system

MFA = Context({"acs:MFAPresent": "true"})


def ask(who: str, call: Call, found: Holders | None = None) -> Answer:
    found = found or holders()
    return Questions(found).can(caller_named(found, who), call)


def test_a_call_goes_through_or_not() -> None:
    assert ask("alice", Call("oss:GetObject", (BUCKET,))).decision.outcome is Outcome.ALLOW
    assert ask("carol", Call("oss:GetObject", (BUCKET,))).decision.outcome is Outcome.IMPLICIT_DENY
    assert ask("root", Call("oss:GetObject", (BUCKET,))).decision.outcome is Outcome.ALLOW


def test_an_answer_without_a_resource_says_that_some_are_allowed() -> None:
    answer = ask("alice", Call("oss:GetObject"))
    assert not answer.decision.allowed
    assert answer.reach is Reach.SOME
    assert any("On some resources it is allowed" in str(doubt) for doubt in answer.doubts)
    assert ask("carol", Call("oss:GetObject")).doubts == ()


def test_conditions_are_told_as_ways() -> None:
    found = holders()
    bob, questions = caller_named(found, "bob"), Questions(found)
    call = Call("ecs:DeleteInstance")
    assert questions.can(bob, call).reach is Reach.CONDITIONAL
    assert [[str(each) for each in way] for way in questions.ways(bob, call)] == [["Bool acs:MFAPresent true holds"]]
    assert questions.can(bob, Call("ecs:DeleteInstance", context=MFA)).decision.allowed


def test_a_role_is_assumed_by_whom_it_trusts_and_who_may() -> None:
    call = Call("sts:AssumeRole", (DEPLOY,))
    assert ask("bob", call).decision.allowed
    assert not ask("alice", call).decision.allowed
    assert ask("bob", call).doubts == ()


def test_a_role_whose_trust_is_not_known_is_a_doubt() -> None:
    call = Call("sts:AssumeRole", ("acs:ram::9999999999999999:role/theirs",))
    assert any("trust policy" in str(doubt) for doubt in ask("bob", call).doubts)
    assert any("trust policy" in str(doubt) for doubt in ask("bob", Call("sts:AssumeRole")).doubts)
    unnamed = Holders(company().with_setting(Account()), system())
    call = Call("sts:AssumeRole", ("acs:ram::0000000000000000:role/deploy",))
    assert any("account's ID" in str(doubt) for doubt in ask("bob", call, unnamed).doubts)


def test_roles_are_assumed_one_at_a_time() -> None:
    with pytest.raises(OneRoleAtATime):
        ask("bob", Call("sts:AssumeRole", (DEPLOY, DEPLOY)))


@pytest.mark.parametrize("action", ["ecs:*", "*", "ecs", "ecs:Describe?", "", "ecs:a b"])
def test_a_call_has_one_action(action: str) -> None:
    with pytest.raises(NoAction):
        Call(action)


def test_a_text_that_is_not_known_is_a_doubt_of_every_no() -> None:
    found = holders(attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True))
    answer = ask("carol", Call("ecs:RunInstances"), found)
    assert not answer.decision.allowed
    assert any(
        "AliyunNobodyKnowsFullAccess is not known here and may allow this" in str(doubt) for doubt in answer.doubts
    )


def test_a_yes_by_a_guessed_text_says_that_it_is_guessed() -> None:
    name = next(each for each in system().names if system().find(each).knowledge == "approximate")  # type: ignore[union-attr]
    found = holders(attached("user/carol", name, system=True))
    document = found.all[caller_named(found, "carol").ref].grants[0].document  # type: ignore[index]
    action = document.statements[0].actions[0].replace("*", "X")
    answer = ask("carol", Call(action), found)
    assert answer.decision.allowed
    assert any(name in str(doubt) and "taken from its name" in str(doubt) for doubt in answer.doubts)


def test_a_group_makes_no_calls() -> None:
    assert any(
        "A group makes no calls" in str(doubt)
        for doubt in ask("group/readers", Call("oss:GetObject", (BUCKET,))).doubts
    )


def test_who_can_lists_those_who_can_now_and_those_who_could() -> None:
    found = Questions(holders()).who_can(Call("ecs:DeleteInstance"))
    assert [(each.holder.name, each.now, each.reach, each.through) for each in found] == [
        ("bob", False, Reach.CONDITIONAL, ("with-mfa",)),
        ("deploy", True, Reach.ALL, ("run",)),
    ]
    found = Questions(holders()).who_can(Call("oss:GetObject", (BUCKET,)))
    assert [(each.holder.name, each.now, each.through) for each in found] == [
        ("alice", True, ("read-books (via readers)", "read-films (via readers)"))
    ]


def test_who_can_assume_a_role_heeds_its_trust() -> None:
    found = Questions(holders()).who_can(Call("sts:AssumeRole", (DEPLOY,)))
    assert [(each.holder.name, each.now) for each in found] == [("bob", True)]


def test_what_can_keeps_the_order_and_leaves_out_the_rest() -> None:
    found = holders()
    actions = ("ecs:DeleteInstance", "ecs:RunInstances", "sts:AssumeRole")
    assert Questions(found).what_can(caller_named(found, "bob"), actions) == (
        ("ecs:DeleteInstance", Reach.CONDITIONAL),
        ("sts:AssumeRole", Reach.ALL),
    )
    assert Questions(found).what_can(caller_named(found, "bob"), ()) == ()
