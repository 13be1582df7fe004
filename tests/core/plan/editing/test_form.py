import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.form import (
    Switch,
    blank,
    condition_of,
    form_of,
    moved,
    reads_action,
    reads_condition,
    reads_principal,
    reads_resource,
    statement_of,
    switch_of,
    tag_of,
    with_condition,
    without_condition,
)
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.plan.policy.writing import write
from tests.core.plan.editing.documents import conditions, documents, statements


@given(documents)
def test_a_form_loses_nothing(document: Document) -> None:
    assert Document(tuple(statement_of(form_of(each)) for each in document.statements)) == document


@given(statements, conditions)
def test_a_condition_goes_in_and_out_again(statement: Statement, condition: Condition) -> None:
    with_it = with_condition(statement, condition)
    assert condition in with_it.conditions
    tests = [(each.operator, each.key.lower()) for each in with_it.conditions]
    assert len(set(tests)) == len(tests)
    assert condition not in without_condition(with_it, condition).conditions
    others = [each for each in statement.conditions if (each.operator, each.key) != (condition.operator, condition.key)]
    assert [each for each in with_it.conditions if each != condition] == others


@given(documents.filter(lambda document: len(document.statements) > 1), st.integers(0, 1), st.integers(-5, 5))
def test_moving_keeps_every_statement(document: Document, index: int, by: int) -> None:
    after = moved(document, index, by)
    assert sorted(map(repr, after.statements)) == sorted(map(repr, document.statements))
    assert after.statements[min(max(index + by, 0), len(document.statements) - 1)] == document.statements[index]


@pytest.mark.parametrize(
    ("condition", "switch"),
    [
        (Condition("Bool", "acs:MFAPresent", ("true",)), Switch.MFA),
        (Condition("Bool", "acs:mfapresent", ("True",)), Switch.MFA),
        (Condition("Bool", "acs:MFAPresent", ("false",)), Switch.OTHER),
        (Condition("Bool", "acs:SecureTransport", ("true",)), Switch.HTTPS),
        (Condition("IpAddress", "acs:SourceIP", ("10.0.0.0/8",)), Switch.NETWORKS),
        (Condition("NotIpAddress", "acs:SourceIp", ("10.0.0.0/8",)), Switch.OTHER),
        (Condition("DateLessThan", "acs:CurrentTime", ("2027-01-01T00:00:00Z",)), Switch.UNTIL),
        (Condition("DateGreaterThan", "acs:CurrentTime", ("2027-01-01T00:00:00Z",)), Switch.FROM),
        (Condition("DateLessThanEquals", "acs:CurrentTime", ("2027-01-01T00:00:00Z",)), Switch.OTHER),
        (Condition("StringEquals", "acs:ResourceTag/team", ("a",)), Switch.TAG),
        (Condition("StringEquals", "acs:ResourceTag/", ("a",)), Switch.OTHER),
        (Condition("ForAnyValue:StringEquals", "acs:ResourceTag/team", ("a",)), Switch.KEPT),
        (Condition("StringEqualsIfExists", "acs:ResourceTag/team", ("a",)), Switch.KEPT),
    ],
)
def test_which_switch_a_condition_is(condition: Condition, switch: Switch) -> None:
    assert switch_of(condition) is switch


@pytest.mark.parametrize("switch", [Switch.MFA, Switch.NETWORKS, Switch.FROM, Switch.UNTIL, Switch.HTTPS, Switch.TAG])
def test_every_switch_makes_a_condition_that_is_it(switch: Switch) -> None:
    condition = condition_of(switch, tag="team")
    assert switch_of(condition) is switch
    assert tag_of(condition) == ("team" if switch is Switch.TAG else "")


def test_a_blank_statement_waits_for_an_action() -> None:
    reading = review(write(Document((blank(),))))
    assert reading.document is None
    assert [each.path for each in reading.problems] == ["$.Statement[0].Action"]
    assert blank().effect is Effect.ALLOW


def test_what_ram_takes() -> None:
    assert reads_action("ecs:Describe*")
    assert not reads_action("ecs Describe")
    assert reads_resource("acs:oss:*:*:bucket/*")
    assert not reads_resource("arn:aws:s3:::bucket")
    assert reads_condition(Condition("IpAddress", "acs:SourceIp", ("203.0.113.0/24",)))
    assert not reads_condition(Condition("IpAddress", "acs:SourceIp", ("here",)))
    assert not reads_condition(Condition("IpAddress", "acs:SourceIp", ()))
    assert reads_principal(Principal("Service", "ecs.aliyuncs.com"))
    assert not reads_principal(Principal("RAM", "alice"))
