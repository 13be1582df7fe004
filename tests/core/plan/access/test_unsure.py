from dataclasses import fields
from random import Random

from ramkeep.core.plan.access import Outcome, Request, decide
from ramkeep.core.plan.access.evaluator import outcome_of
from ramkeep.core.plan.access.unsure import find_unsure
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners, Ruling
from tests.core.plan.access.plans import allow, deny, policies_of, random_plan, random_request, request_of

WHITE_LIST = {"NotIpAddress": {"acs:SourceIp": "10.0.0.0/8"}}


def test_a_question_that_decides_is_told_with_the_other_answer() -> None:
    decision = decide(policies_of({"account": [allow(), deny(Condition=WHITE_LIST)]}), Request("ecs:Run"))
    assert decision.outcome is Outcome.EXPLICIT_DENY
    (doubt,) = decision.unsure
    assert (doubt.corners, doubt.outcome) == (("absent_key_meets_negation",), Outcome.ALLOW)
    assert "holds when the request does not carry its key" in doubt.assumed
    assert "fails when the request does not carry its key" in doubt.otherwise


def test_a_question_that_decides_nothing_is_not_told() -> None:
    layers = {"account": [allow(), deny(Condition=WHITE_LIST), deny("ecs:*")]}
    assert decide(policies_of(layers), Request("ecs:Run")).unsure == ()
    known = Request("ecs:Run", context=Context({"acs:SourceIp": "192.0.2.1"}))
    assert decide(policies_of({"account": [allow(), deny(Condition=WHITE_LIST)]}), known).unsure == ()


def test_two_questions_that_decide_only_together() -> None:
    def answer(ruling: Ruling) -> Outcome:
        one, two = ruling.on("resource_case_counts"), ruling.on("star_crosses_colon")
        return Outcome.ALLOW if one or two else Outcome.IMPLICIT_DENY

    ruling = Ruling(Corners())
    (doubt,) = find_unsure(answer(ruling), ruling, answer)
    assert doubt.corners == ("resource_case_counts", "star_crosses_colon")
    assert doubt.assumed.count(";") == 1


def test_a_question_that_only_the_other_reading_leads_to() -> None:
    def answer(ruling: Ruling) -> Outcome:
        if ruling.on("resource_case_counts") or ruling.on("star_crosses_colon"):
            return Outcome.ALLOW
        return Outcome.EXPLICIT_DENY

    ruling = Ruling(Corners())
    assert [doubt.corners for doubt in find_unsure(answer(ruling), ruling, answer)] == [
        ("resource_case_counts", "star_crosses_colon")
    ]


def test_each_question_is_told_exactly_when_its_other_reading_changes_the_answer() -> None:
    random, told = Random(5), 0
    for _ in range(60):
        policies = policies_of(random_plan(random)["policies"])
        for _ in range(4):
            request = request_of({"request": random_request(random)})
            decision = decide(policies, request)
            found = {doubt.corners[0]: doubt.outcome for doubt in decision.unsure if len(doubt.corners) == 1}
            others = {each.name: Corners().flipped(frozenset({each.name})) for each in fields(Corners)}
            answers = {name: outcome_of(policies, request, corners) for name, corners in others.items()}
            assert found == {name: other for name, other in answers.items() if other is not decision.outcome}
            told += len(found)
    assert told > 5
