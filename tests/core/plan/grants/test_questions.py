"""Questions to a plan, and what their answers rest on."""

import json

import pytest

from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.doubts import DoubtSort
from ramkeep.core.plan.grants.errors import NoAction, NoResourceGroup, OneRoleAtATime
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.questions import Answer, Call, Questions
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.unread import Unread, UnreadPolicy, with_unread
from ramkeep.core.plan.model.values import (
    Attachment,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
)
from ramkeep.core.plan.policy import read
from ramkeep.core.plan.policy.context import Context
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
    system,
)

MFA = Context({"acs:MFAPresent": "true"})
CAROL = PrincipalRef(PrincipalKind.USER, "carol")


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
    assert any("On some of them it may be allowed" in str(doubt) for doubt in answer.doubts)
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


def test_no_resource_is_foreign_to_an_account_that_the_plan_does_not_tell() -> None:
    plan = company(custom("storage", allow("oss:*")), attached("user/carol", "storage"))
    unnamed = Holders(plan.with_setting(Account()), system())
    call = Call("oss:GetObject", (f"acs:oss:*:{ACCOUNT}:books/2026.csv",))
    assert ask("carol", call, unnamed).decision.allowed
    assert ask("root", call, unnamed).decision.allowed
    assert [each.holder.name for each in Questions(unnamed).who_can(call)] == ["alice", "carol"]
    told = Holders(plan, system())
    abroad = Call("oss:GetObject", ("acs:oss:*:9999999999999999:books/2026.csv",))
    assert not ask("carol", abroad, told).decision.allowed


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


def test_a_yes_by_a_known_text_owes_nothing_to_a_guessed_one_beside_it() -> None:
    given = [attached("user/carol", name, system=True) for name in ("AdministratorAccess", "AliyunLogFullAccess")]
    found = holders(*given)
    assert {grant.knowledge for grant in found.all[CAROL].grants} == {Knowledge.KNOWN, Knowledge.APPROXIMATE}
    assert sorts(ask("carol", Call("log:GetProject"), found)) == []
    assert sorts(ask("carol", Call("log:GetProject"), holders(given[1]))) == [DoubtSort.GUESSED_USED]


def test_a_policy_that_was_not_read_may_take_a_yes_back() -> None:
    ref = PolicyRef(PolicyType.CUSTOM, "odd")
    unread = Unread((UnreadPolicy(ref, attachments=(Attachment(CAROL, ref),)),))
    plan = company(attached("user/carol", "run")).with_setting(with_unread(Account(ACCOUNT), unread))
    found = Holders(plan, system())
    assert sorts(ask("carol", Call("ecs:StopInstance"), found)) == [DoubtSort.MAY_DENY]
    assert sorts(ask("carol", Call("oss:GetObject"), found)) == [DoubtSort.TEXT_UNKNOWN]
    assert sorts(ask("carol", Call("ecs:StopInstance"), holders(attached("user/carol", "run")))) == []


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


PROD = custom("prod", allow("ecs:*"), deny("ecs:DeleteInstance", "acs:ecs:*:*:instance/prod-*"))
TRUSTS_WITH_MFA = read(
    json.dumps(
        {
            "Version": "1",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Action": "sts:AssumeRole",
                    "Principal": {"RAM": f"acs:ram::{ACCOUNT}:user/bob"},
                    "Condition": {"Bool": {"acs:MFAPresent": "true"}},
                }
            ],
        }
    )
)


def sorts(answer: Answer) -> list[DoubtSort]:
    return [doubt.sort for doubt in answer.doubts]


def test_a_yes_for_every_resource_tells_of_a_deny_on_some() -> None:
    found = holders(PROD, attached("user/carol", "prod"))
    call = Call("ecs:DeleteInstance")
    assert ask("carol", call, found).decision.allowed
    assert sorts(ask("carol", call, found)) == [DoubtSort.DENIED_ON_SOME]
    assert sorts(ask("carol", Call("ecs:DeleteInstance", ("acs:ecs:*:*:instance/*",)), found)) == [
        DoubtSort.DENIED_ON_SOME
    ]
    assert sorts(ask("carol", Call("ecs:DeleteInstance", ("acs:ecs:cn-beijing:1:instance/dev-1",)), found)) == []
    assert sorts(ask("carol", Call("ecs:StartInstance"), found)) == []
    (carol,) = [each for each in Questions(found).who_can(call) if each.holder.name == "carol"]
    assert carol.now
    assert carol.except_some


def test_a_yes_tells_of_a_deny_in_a_resource_group() -> None:
    everything = custom("everything", allow("oss:*")), custom("nothing", deny("oss:*"))
    found = holders(*everything, attached("user/carol", "everything"), attached("user/carol", "nothing", "films"))
    assert sorts(ask("carol", Call("oss:GetObject", (BUCKET,)), found)) == [DoubtSort.DENIED_IN_GROUP]
    named = ask("carol", Call("oss:GetObject", (BUCKET,), resource_group="films"), found)
    assert sorts(named) == []
    assert [each.outcome for each in named.decision.unsure] == [Outcome.EXPLICIT_DENY]


def test_a_deny_of_everything_leaves_no_resource_to_name() -> None:
    office = {"IpAddress": {"acs:SourceIp": "203.0.113.0/24"}}
    rules = custom("rules", allow("ecs:*"), deny("ecs:*", Condition=office), allow("ram:*", Condition=office))
    found = holders(rules, attached("user/carol", "rules"))
    inside, outside = (Context({"acs:SourceIp": ip}) for ip in ("203.0.113.1", "198.51.100.1"))
    assert sorts(ask("carol", Call("ecs:StartInstance", context=inside), found)) == []
    assert sorts(ask("carol", Call("ram:ListUsers", context=outside), found)) == []


def test_a_no_tells_that_a_resource_group_may_allow_it() -> None:
    found = holders(custom("all", allow("*")), attached("user/carol", "all", "films"))
    answer = ask("carol", Call("oss:GetObject", (BUCKET,)), found)
    assert [str(doubt) for doubt in answer.doubts] == [
        "It may be allowed where the resource lies in a resource group (all): name the group."
    ]


def test_a_resource_group_may_be_given_by_its_id() -> None:
    found = holders(ResourceGroup("films", "rg-1"), custom("all", allow("*")), attached("user/carol", "all", "films"))
    for group in ("films", "rg-1"):
        assert ask("carol", Call("oss:GetObject", (BUCKET,), resource_group=group), found).decision.allowed
    with pytest.raises(NoResourceGroup, match="films"):
        ask("carol", Call("oss:GetObject", resource_group="filmz"), found)


def test_who_can_with_a_named_resource_lists_those_who_could_with_it() -> None:
    found = holders(
        Role("careful", TRUSTS_WITH_MFA), custom("books", allow("oss:*", BUCKET)), attached("user/carol", "books")
    )
    questions, careful = Questions(found), f"acs:ram::{ACCOUNT}:role/careful"
    assert [
        (each.holder.name, each.now, each.reach) for each in questions.who_can(Call("sts:AssumeRole", (careful,)))
    ] == [("bob", False, Reach.CONDITIONAL)]
    assert [each.holder.name for each in questions.who_can(Call("oss:PutObject", ("acs:oss:*:*:films/a.mp4",)))] == []
    assert [each.holder.name for each in questions.who_can(Call("oss:PutObject"))] == ["carol"]
    assert [(each.holder.name, each.reach) for each in questions.who_can(Call("oss:GetObject", (OTHER_BUCKET,)))] == [
        ("alice", Reach.SOME)
    ]


def test_a_condition_on_the_callers_own_name_is_no_circumstance() -> None:
    spared = {"StringNotLike": {"acs:PrincipalARN": "acs:ram:*:*:role/deploy"}}
    rules = custom("rules", allow("ecs:*"), deny("ecs:StopInstance", Condition=spared))
    found = holders(rules, attached("user/carol", "rules"))
    assert [each.holder.name for each in Questions(found).who_can(Call("ecs:StopInstance"))] == ["deploy"]
