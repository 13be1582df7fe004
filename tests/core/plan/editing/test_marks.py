from datetime import UTC, datetime

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.editing.marks import mark_at, marks
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.plan import plan_of
from ramkeep.core.plan.model.values import Policy, PolicyVersion
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.plan.policy.writing import write
from tests.core.plan.catalog.sample import ROOT, shipped

BROKEN = '{"Version": "1", "Statement": [{"Efect": "Allow", "Action": "ecs:*", "Resource": "*"}]}'
MISSPELT = '{"Version": "1", "Statement": [{"Effect": "allow", "Action": "ecs:*", "Resource": "*"}]}'


def test_what_keeps_the_text_from_being_taken() -> None:
    found = marks(MISSPELT, review(MISSPELT))
    assert [(MISSPELT[each.start : each.end], each.severity, each.instead) for each in found] == [
        ('"allow"', Severity.ERROR, '"Allow"')
    ]
    assert found[0].is_mendable


def test_the_name_of_an_element() -> None:
    found = [mark for mark in marks(BROKEN, review(BROKEN)) if mark.instead]
    assert [(BROKEN[each.start : each.end], each.instead) for each in found] == [('"Efect"', '"Effect"')]


def test_notes_are_hints() -> None:
    text = '{"Version": "1", "Statement": [{"Sid": "x", "Effect": "Allow", "Action": "ecs:*", "Resource": "*"}]}'
    (found,) = marks(text, review(text))
    assert (text[found.start : found.end], found.severity) == ('"x"', Severity.HINT)


def test_problems_of_the_plan_are_shown_where_they_are_in_the_text() -> None:
    text = '{"Version": "1", "Statement": [{"Effect": "Allow", "Action": ["ecs:DescribeInstanses"], "Resource": "*"}]}'
    reading = review(text)
    assert reading.document is not None
    policy = Policy("p", (PolicyVersion("v1", reading.document),))
    system = SystemPolicies.read((ROOT / "resources/data/system_policies.json").read_bytes())
    problems = Checker(shipped(), system).problems(plan_of([policy]), datetime(2026, 11, 26, tzinfo=UTC))
    mine = [each for each in problems if each.place.key == policy.key]
    for shown in (text, write(reading.document)):
        found = marks(shown, review(shown), mine, ("versions", 0, "document"))
        misspelt = [mark for mark in found if shown[mark.start : mark.end] == '"ecs:DescribeInstanses"']
        assert any(mark.fix is not None and "ecs:DescribeInstances" in mark.fix.label for mark in misspelt)
    assert not marks(text, reading, mine, ("versions", 1, "document"))


def test_the_worst_mark_at_the_cursor() -> None:
    found = marks(MISSPELT, review(MISSPELT))
    assert mark_at(found, found[0].start) is found[0]
    assert mark_at(found, found[0].end) is found[0]
    assert mark_at(found, 0) is None
