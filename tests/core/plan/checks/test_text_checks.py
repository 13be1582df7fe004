"""What holds for every check of a text, whatever the text."""

import re
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.evaluator import decide
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextCheck, TextKind
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.locating import Locator
from ramkeep.core.plan.model.edits import apply
from ramkeep.core.plan.model.file_json import read_json
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.values import ControlPolicy, Policy, PolicyVersion, Role
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.checks.texts import TEXT_CHECKS, case
from tests.core.plan.grants.company import system

ID = "1234567890123456"
ACTIONS = (
    "*", "*:*", "ecs*", "ecs:*", "ecs:Describe*", "ecs:DescribeInstances", "ECS:describeinstances", "ecs:DescribeInstance",
    "ecs:AuthorizeSecurityGroup", "oss:GetObject", "oss:ListObjects", "oss:HeadObject", "oss:Fo*", "sls:GetLogs", "*:Get*",
    "sts:AssumeRole", "vpc:ConvertBandwidthPackage", "zzz:Do", "kms:Decrypt",
)  # fmt: skip
RESOURCES = (
    "*", "acs:ecs:*:*:instance/*", "acs:ecs:*", "acs:ECS:*:*:instance/*", "acs:oss:*:*:logs", "acs:oss:*:*:logs/*",
    "acs:oss:::logs/*", "acs:oss:*:*:logs/2026/*", "acs:ram:cn-hangzhou:*:user/*", "acs:ots:*:*:instance/*/",
    f"acs:oss:*:{ID}:logs", "acs:oss:*:7:logs", "acs:sls:*:*:project/x", "acs:oss:*:*:home/${x}",
)  # fmt: skip
STRINGS = ("a", "a*", "A", "*", "true", "203.0.113.0/24", f"acs:ram::{ID}:user/a", "${x}")
NETWORKS = ("203.0.113.7", "203.0.113.7/24", "10.0.0.0/8", "0.0.0.0/0", "2001:db8::/32")
DATES = ("2026-01-31", "2026-01-31T16:00:00", "2026-02-01T00:00:00Z", "2026-02-01T00:00:00+08:00")
VALUES = {
    "String": STRINGS,
    "Ip": NETWORKS,
    "NotIp": NETWORKS,
    "Date": DATES,
    "Bool": ("true", "false"),
    "Numeric": ("1", "2"),
}
OPERATORS = (
    "StringEquals", "StringNotEquals", "StringLike", "StringNotLike", "StringEqualsIgnoreCase", "IpAddress", "NotIpAddress",
    "DateGreaterThan", "DateLessThan", "Bool", "NumericLessThan", "ForAllValues:StringEquals", "ForAnyValue:StringLike",
)  # fmt: skip
KEYS = (
    "acs:SourceIp", "acs:sourceip", "aws:SourceIp", "acs:CurrentTime", "acs:MFAPresent", "acs:SecureTransport", "acs:Sourceip2",
    "acs:ResourceTag/team", "oss:Prefix", "acs:PrincipalARN", "acs:UserAgent", "zzz:x", "saml:recipient",
)  # fmt: skip
PRINCIPALS = (
    Principal("RAM", "*"), Principal("RAM", f"acs:ram::{ID}:root"), Principal("Service", "ECS.aliyuncs.com"),
    Principal("Service", "ecs.aliyuncs.com"), Principal("Federated", f"acs:ram::{ID}:oidc-provider/p"),
)  # fmt: skip


def several(values: tuple[object, ...], most: int = 3) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(st.sampled_from(values), min_size=1, max_size=most).map(tuple)


@st.composite
def condition(draw: st.DrawFn) -> Condition:
    operator, key = draw(st.sampled_from(OPERATORS)), draw(st.sampled_from(KEYS))
    base = operator.rpartition(":")[2]
    values = next(values for start, values in VALUES.items() if base.startswith(start))
    return Condition(operator, key, draw(several(values, 1 if base == "Bool" else 3)))


# Those of one operator stand together, as in every text that was read.
CONDITIONS = st.lists(condition(), max_size=3, unique_by=lambda each: (each.operator, each.key)).map(
    lambda found: tuple(sorted(found, key=lambda each: each.operator))
)


def statements(*, principals: bool) -> st.SearchStrategy[Statement]:
    return st.builds(
        Statement,
        st.sampled_from(Effect),
        several(ACTIONS),
        st.booleans(),
        several(RESOURCES) if not principals else st.just(()),
        st.booleans() if not principals else st.just(False),
        several(PRINCIPALS).map(lambda found: tuple(sorted(set(found), key=PRINCIPALS.index)))
        if principals
        else st.just(()),
        CONDITIONS,
        st.sampled_from(["", "", "one"]),
    )


def documents(*, principals: bool = False) -> st.SearchStrategy[Document]:
    return st.lists(statements(principals=principals), min_size=1, max_size=4).map(lambda found: Document(tuple(found)))


PLANS = st.builds(
    lambda text, trust, control: plan_of(
        [Policy("p", (PolicyVersion("v1", text),)), Role("r", trust), ControlPolicy("c", control)]
    ),
    documents(),
    documents(principals=True),
    documents(),
)


CHECKER = Checker(shipped(), system(), list(TEXT_CHECKS.values()))


def test_names_are_single_and_in_small_letters_with_hyphens() -> None:
    names = [check.name for check in EVERY_CHECK]
    assert len(set(names)) == len(names)
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", name) for name in names)


@pytest.mark.parametrize("check", TEXT_CHECKS.values(), ids=lambda check: str(check.name))
def test_a_check_says_what_and_why(check: TextCheck) -> None:
    assert check.title
    assert not check.title.endswith(".")
    assert check.why.endswith(".")
    assert check.source
    assert check.kinds <= set(TextKind)


@settings(deadline=None)
@given(PLANS, st.data())
def test_a_fix_applies_and_takes_its_problem_away(plan: Plan, data: st.DataObject) -> None:
    before = CHECKER.problems(plan)
    assume(before)
    problem = data.draw(st.sampled_from([each for each in before if each.fix] or before))
    value = read_json(write_plan(plan))
    for step in Locator(value).path(problem.place):
        value = value[step]
    assert value, "the place is in the file"
    if problem.fix is not None:
        after = apply(plan, problem.fix.edit)
        assert read_plan(write_plan(after)) == after
        count = sum(each.check is problem.check for each in before)
        assert sum(each.check is problem.check for each in CHECKER.problems(after)) < count, problem.check.name


# Their fixes tidy up and change no answer.
TIDYING = (
    "said-twice", "covered-pattern", "covered-condition-value", "covered-statement", "allow-denied-at-once",
    "statements-could-be-one", "network-with-host-bits", "date-without-zone", "statement-id", "action-spelling",
    "condition-key-spelling",
)  # fmt: skip
CONTEXTS = (
    {},
    {"acs:SourceIp": "203.0.113.9", "acs:CurrentTime": "2026-01-31T20:00:00Z", "acs:SecureTransport": "true"},
    {
        "acs:SourceIp": "10.1.1.1",
        "acs:CurrentTime": "2026-03-01T00:00:00Z",
        "acs:MFAPresent": "true",
        "oss:Prefix": "a",
    },
    {"acs:ResourceTag/team": "a", "oss:Prefix": "ab", "acs:CurrentTime": "2026-01-01T00:00:00Z", "acs:UserAgent": "A"},
)
REQUESTS = [
    Request(action, (resource,), Context(context), f"acs:ram::{ID}:user/a")
    for action in ("ecs:DescribeInstances", "oss:GetObject", "oss:ListObjects", "sts:GetCallerIdentity")
    for resource in ("acs:ecs:cn:1:instance/i", "acs:oss:cn:1:logs", "acs:oss:cn:1:logs/2026/a")
    for context in CONTEXTS
]


def answers(document: Document) -> list[Outcome]:
    policies = Policies((NamedPolicy("p", document),))
    return [decide(policies, request).outcome for request in REQUESTS]


@settings(deadline=None)
@given(documents(), st.data())
def test_a_fix_that_tidies_up_changes_no_answer(document: Document, data: st.DataObject) -> None:
    found = [(name, each) for name in TIDYING for each in TEXT_CHECKS[name].find(document, case()) if each.mended]
    assume(found)
    name, finding = data.draw(st.sampled_from(found))
    assert finding.mended is not None
    assert answers(finding.mended) == answers(document), (name, finding.message)


def test_three_hundred_policies_are_checked_at_once_and_again_for_nothing() -> None:
    texts = [
        Document(
            (
                Statement(
                    Effect.ALLOW,
                    (f"ecs:Describe*{at}", "ecs:StartInstance", "ecs:*Disk*", "oss:GetObject"),
                    resources=("*",),
                ),
                Statement(
                    Effect.ALLOW,
                    ("oss:GetObject", "oss:ListObjects"),
                    resources=(f"acs:oss:*:*:b{at}", f"acs:oss:*:*:b{at}/*"),
                ),
                Statement(
                    Effect.DENY,
                    ("ram:*",),
                    resources=("*",),
                    conditions=(Condition("NotIpAddress", "acs:SourceIp", ("203.0.113.0/24",)),),
                ),
                Statement(Effect.DENY, ("*:Delete*",), resources=("*",)),
            )
        )
        for at in range(300)
    ]
    plan = plan_of([Policy(f"p{at}", (PolicyVersion("v1", text),)) for at, text in enumerate(texts)])
    checker = Checker(shipped(), system(), list(TEXT_CHECKS.values()))
    assert Case(plan, shipped(), system()).texts
    first = _seconds(lambda: checker.problems(plan))
    again = _seconds(lambda: checker.problems(plan))
    # On a quiet machine a third of a second, and then some hundredths; the bounds leave room for a busy one.
    assert first < 5
    assert again < 1


def _seconds(run: object) -> float:
    assert callable(run)
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
