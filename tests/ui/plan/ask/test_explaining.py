"""Explanations of known answers."""

import pytest
from PySide6.QtWidgets import QApplication

from ramkeep.core.plan.asking.question import Circumstances, Form, Question
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.questions import Questions
from ramkeep.core.plan.model.settings import Standing
from ramkeep.core.plan.policy.corners import MEANINGS
from ramkeep.ui.plan.ask.corner_words import corner
from ramkeep.ui.plan.ask.explaining import Explained, Verdict, explained, headline, verdict
from ramkeep.ui.plan.ask.lines import Line, as_text, walk
from tests.core.plan.grants.company import (
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
)

pytestmark = pytest.mark.usefixtures("qapp")


def ask(question: Question, of: Holders | None = None) -> Explained:
    found = of or holders()
    questions, holder = Questions(found), caller_named(found, question.who)
    return Explained(questions.can(holder, question.call), questions.ways(holder, question.call))


def told(of: Explained, form: Form = Form.CAN) -> list[str]:
    return [line.text for _, line in walk(explained(of, form))]


def line(of: Explained, start: str) -> Line:
    return next(each for _, each in walk(explained(of, Form.CAN)) if each.text.startswith(start))


def test_an_allow_through_a_group_names_policy_statement_and_group(qapp: QApplication) -> None:
    found = ask(Question(Form.CAN, "alice", "oss:GetObject", BUCKET))
    assert verdict(found.answer) is Verdict.ALLOWED
    assert headline(found.answer) == "Allowed"
    assert told(found) == [
        f"{BUCKET}: Allowed",
        "Policies at account scope: allows (this decides)",
        "Allow by read-books, statement 1, through the group readers",
    ]


def test_a_line_of_a_statement_leads_to_its_policy() -> None:
    found = ask(Question(Form.CAN, "alice", "oss:GetObject", BUCKET))
    target = line(found, "Allow by read-books").target
    assert target is not None
    assert (target.name, target.statement) == ("read-books", 0)


def test_a_missing_condition_is_told_with_what_was_given() -> None:
    question = Question(Form.WHY_NOT, "bob", "ecs:DeleteInstance", "", Circumstances(mfa=False))
    lines = told(ask(question), Form.WHY_NOT)
    assert lines[0] == "What came nearest, and what is missing"
    assert "Allow by with-mfa, statement 1" in lines
    assert "Not met: logged on with MFA (given: false)" in lines


def test_the_way_to_an_allow_is_told() -> None:
    found = ask(Question(Form.CAN, "bob", "ecs:DeleteInstance"))
    assert verdict(found.answer) is Verdict.REFUSED
    lines = told(found)
    assert lines[lines.index("When it would be allowed") + 1] == "logged on with MFA"
    assert "Not met: logged on with MFA (not said in the question)" in lines


def test_a_condition_that_holds_is_told() -> None:
    found = ask(Question(Form.CAN, "bob", "ecs:DeleteInstance", "", Circumstances(mfa=True)))
    assert verdict(found.answer) is Verdict.ALLOWED
    assert "Met: logged on with MFA (given: true)" in told(found)


def test_a_resource_that_is_not_covered_is_told() -> None:
    lines = told(ask(Question(Form.WHY_NOT, "alice", "oss:GetObject", OTHER_BUCKET)), Form.WHY_NOT)
    assert f"It does not cover {OTHER_BUCKET}: it has acs:oss:*:*:books/*" in lines


def test_a_grant_on_a_resource_group_alone_is_told() -> None:
    lines = told(ask(Question(Form.WHY_NOT, "alice", "oss:GetObject", OTHER_BUCKET)), Form.WHY_NOT)
    assert "It counts for resources in the resource group films alone" in lines


def test_the_layer_of_a_resource_group_is_named() -> None:
    question = Question(Form.CAN, "alice", "oss:GetObject", OTHER_BUCKET, Circumstances(resource_group="films"))
    found = ask(question)
    assert found.answer.decision.allowed
    assert "Policies on the resource group films: allows (this decides)" in told(found)


def test_somebody_without_policies_has_nothing_near() -> None:
    found = ask(Question(Form.WHY_NOT, "carol", "ecs:DeleteInstance"))
    assert "No policy of theirs speaks of this" in told(found)
    assert "Under no conditions: a policy has to change, or another resource be named" in told(found)


def test_a_deny_decides_and_is_named() -> None:
    more = (custom("guard", deny("ecs:*")), attached("role/deploy", "guard"))
    found = ask(Question(Form.CAN, "deploy", "ecs:DeleteInstance"), holders(*more))
    assert headline(found.answer) == "Refused: a Deny covers it"
    assert "Policies at account scope: denies (this decides)" in told(found)
    assert "Deny by guard, statement 1" in told(found)


def test_both_sides_of_a_role_are_told() -> None:
    lines = told(ask(Question(Form.CAN, "bob", "sts:AssumeRole", DEPLOY)))
    assert "Allow by assume, statement 1" in lines
    assert "Allow by trust policy, statement 1" in lines
    assert any(each.startswith("Trust policy: allows") for each in lines)


def test_control_policies_are_read_first() -> None:
    plan = in_directory(company(), Standing.MEMBER, ("Root", text(deny("ecs:DeleteInstance"))))
    found = ask(Question(Form.CAN, "deploy", "ecs:DeleteInstance"), Holders(plan, system()))
    assert any(each.startswith("Control policies, level") and "denies" in each for each in told(found))


def test_the_owner_is_allowed() -> None:
    assert "Owner of the account: allows (this decides)" in told(ask(Question(Form.CAN, "root", "ecs:DeleteInstance")))


def test_a_guess_is_no_sure_answer() -> None:
    more = attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True)
    found = ask(Question(Form.CAN, "carol", "ecs:DeleteInstance"), holders(more))
    assert verdict(found.answer) is Verdict.UNSURE
    assert headline(found.answer).startswith("Not sure: refused")
    assert any("AliyunNobodyKnowsFullAccess" in each for each in told(found))


def test_an_answer_for_every_resource_says_that_it_depends() -> None:
    found = ask(Question(Form.CAN, "alice", "oss:GetObject"))
    assert verdict(found.answer) is Verdict.DEPENDS
    assert headline(found.answer) == "Not on every resource, perhaps on some"


def test_undocumented_corners_are_told_with_the_other_outcome() -> None:
    more = (
        custom("odd", allow("ecs:*", Condition={"StringNotEquals": {"acs:ResourceTag/team": "web"}})),
        attached("user/carol", "odd"),
    )
    found = ask(Question(Form.CAN, "carol", "ecs:DeleteInstance"), holders(*more))
    assert found.answer.decision.unsure
    assert verdict(found.answer) is Verdict.UNSURE
    lines = told(found)
    assert f"Assumed: {MEANINGS['absent_key_meets_negation'][0]}" in lines
    assert any(each.startswith("If instead") and each.endswith("Refused: nothing allows it") for each in lines)


def test_hostile_names_are_shown_harmless() -> None:
    more = (custom("a\u202eb", allow("ecs:*")), attached("user/carol", "a\u202eb"))
    lines = told(ask(Question(Form.CAN, "carol", "ecs:DeleteInstance"), holders(*more)))
    assert "Allow by a[U+202E]b, statement 1" in lines


def test_every_open_question_has_words() -> None:
    assert all(corner(name, as_usual=True) == usual for name, (usual, _) in MEANINGS.items())
    assert all(corner(name, as_usual=False) == other for name, (_, other) in MEANINGS.items())


def test_lines_are_copied_as_they_stand() -> None:
    assert as_text([Line("a", (Line("b"),)), Line("c")]) == "a\n  b\nc"
