from hypothesis import given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.evaluator import decide
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.checks.statement_relations import conditions_follow, covers_statement
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import MEANINGS, Corners
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from tests.core.plan.checks.texts import allow, policy

ACTIONS = ["*", "*:*", "ecs:*", "ECS:Describe*", "ecs:DescribeInstances", "oss:GetObject", "*:Describe*"]
RESOURCES = ["*", "acs:ecs:*:*:instance/*", "acs:ecs:*:1:instance/i-1", "acs:ecs::1:instance/i-1", "acs:ecs:*"]
KEY = "acs:Service"

CONDITIONS = st.lists(
    st.builds(
        Condition,
        st.sampled_from(
            ["StringEquals", "StringNotEquals", "ForAllValues:StringEquals", "ForAnyValue:StringNotEquals"]
        ),
        st.sampled_from([KEY, "acs:service"]),
        st.lists(st.sampled_from("abc"), min_size=1, max_size=2, unique=True).map(tuple),
    ),
    max_size=2,
    unique_by=lambda each: (each.operator, each.key),
).map(tuple)
STATEMENTS = st.builds(
    Statement,
    st.just(Effect.ALLOW),
    st.lists(st.sampled_from(ACTIONS), min_size=1, max_size=2).map(tuple),
    st.booleans(),
    st.lists(st.sampled_from(RESOURCES), min_size=1, max_size=2).map(tuple),
    st.booleans(),
    conditions=CONDITIONS,
)
REQUESTS = [
    Request(action, (resource,), Context(context))
    for action in ("ecs:DescribeInstances", "ecs:StartInstance", "oss:GetObject", "rds:DescribeX")
    for resource in ("acs:ecs:r:1:instance/i-1", "acs:ecs::1:instance/i-1", "acs:ecs:r:2:disk/d", "*")
    for context in ({}, {KEY: "a"}, {KEY: ["a", "b"]}, {"acs:service": "c"})
]


def allows(statement: Statement, request: Request, corners: Corners) -> bool:
    policies = Policies((NamedPolicy("p", Document((statement,))),))
    return decide(policies, request, corners).outcome is Outcome.ALLOW


@settings(deadline=None)
@given(STATEMENTS, STATEMENTS, st.sets(st.sampled_from(sorted(MEANINGS))))
def test_what_a_covered_statement_allows_the_other_one_allows(
    wide: Statement, narrow: Statement, flipped: set[str]
) -> None:
    if covers_statement(wide, narrow):
        corners = Corners().flipped(frozenset(flipped))
        for request in REQUESTS:
            assert allows(wide, request, corners) or not allows(narrow, request, corners), request


def covers(wide: Document, narrow: Document) -> bool:
    return covers_statement(wide.statements[0], narrow.statements[0])


def test_statements_that_cover_others() -> None:
    http = {"Bool": {"acs:SecureTransport": "true"}}
    assert covers(allow("*:*"), allow(["ecs:*", "oss:*"], "acs:ecs:*:*:*", http))
    assert covers(allow("ecs:*", "*", http), allow("ECS:Describe*", "acs:ecs:*:*:disk/*", http))
    assert covers(
        policy({"Effect": "Allow", "NotAction": ["ram:*", "ims:*"], "Resource": "*"}), allow(["ecs:*", "oss:GetObject"])
    )
    assert covers(
        policy({"Effect": "Allow", "NotAction": "ram:Create*", "Resource": "*"}),
        policy({"Effect": "Allow", "NotAction": ["ram:*", "ims:*"], "Resource": "*"}),
    )
    assert not covers(allow("ecs:*", "*", http), allow("ecs:*"))
    assert not covers(policy({"Effect": "Allow", "NotAction": "*:Delete*", "Resource": "*"}), allow("ecs:*"))
    assert not covers(allow(["ecs:*", "oss:*"]), policy({"Effect": "Allow", "NotAction": "ram:*", "Resource": "*"}))


def test_principals_of_the_covered_are_among_those_of_the_other() -> None:
    one = Statement(Effect.ALLOW, ("sts:AssumeRole",), principals=(Principal("Service", "ecs.aliyuncs.com"),))
    both = Statement(
        Effect.ALLOW, ("sts:AssumeRole",), principals=(*one.principals, Principal("RAM", "acs:ram::1:root"))
    )
    assert covers_statement(both, one)
    assert not covers_statement(one, both)


def test_fewer_values_are_stricter_but_for_a_negated_operator() -> None:
    few, many = Condition("StringEquals", KEY, ("a",)), Condition("StringEquals", KEY, ("a", "b"))
    assert conditions_follow((few,), (many,))
    assert not conditions_follow((many,), (few,))
    few, many = Condition("StringNotEquals", KEY, ("a",)), Condition("StringNotEquals", KEY, ("a", "b"))
    assert conditions_follow((many,), (few,))
    assert not conditions_follow((few,), (many,))
    assert not conditions_follow((), (few,))
    assert not conditions_follow((Condition("Made", KEY, ()),), (Condition("Made", KEY, ()),))
