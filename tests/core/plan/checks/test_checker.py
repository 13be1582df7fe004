from collections.abc import Iterator

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, TRUST, Check, TextCheck, TextFinding, TextKind
from ramkeep.core.plan.checks.checker import MOST_FINDINGS, Checker
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Problem, Severity
from ramkeep.core.plan.model.edits import Change, Remove, apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.values import Policy, PolicyRef, PolicyType, PolicyVersion, Role, User
from ramkeep.core.plan.policy.document import Document
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.checks.texts import allow, trust
from tests.core.plan.grants.company import system

READ: list[Document] = []
INSTEAD = allow("kms:*")


def _users(case: Case) -> Iterator[Finding]:
    for name in case.plan.users:
        fix = Fix(f"Remove {name}", Remove(Kind.USER, name))
        severity = Severity.ERROR if name == "bob" else None
        yield Finding(Place(Kind.USER, name), f"There is {name}.", fix, severity)


def _statements(document: Document, _case: Case) -> Iterator[TextFinding]:
    READ.append(document)
    for at, _ in enumerate(document.statements):
        yield TextFinding(("Statement", at), "A statement.", INSTEAD, "Replace it")


def check(kinds: frozenset[TextKind] = ALL_TEXTS) -> TextCheck:
    return TextCheck("statement", Severity.HINT, "", "", "", _statements, kinds)


USERS = Check("user", Severity.WARNING, "", "", "", _users)


def policy(name: str, document: Document) -> Policy:
    return Policy(name, (PolicyVersion("v1", document),))


def plan() -> Plan:
    return plan_of(
        [
            User("alice"),
            User("bob"),
            policy("p", allow("ecs:*")),
            policy("q", allow("oss:*")),
            Role("r", trust({"Service": "ecs.aliyuncs.com"})),
        ]
    )


def problems(*checks: Check | TextCheck) -> tuple[Problem, ...]:
    return Checker(shipped(), system(), checks).problems(plan())


def test_the_worst_comes_first_then_the_order_of_the_plan() -> None:
    found = problems(check(), USERS)
    assert [(problem.severity, problem.place.kind, problem.place.key) for problem in found] == [
        (Severity.ERROR, Kind.USER, "bob"),
        (Severity.WARNING, Kind.USER, "alice"),
        (Severity.HINT, Kind.ROLE, "r"),
        (Severity.HINT, Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "p")),
        (Severity.HINT, Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "q")),
    ]


def test_places_in_a_text_come_in_its_order() -> None:
    long = Document(allow("ecs:*").statements * 12)
    found = Checker(shipped(), system(), [check()]).problems(plan_of([policy("p", long)]))
    assert [problem.place.path[-1] for problem in found] == list(range(12))


def test_a_finding_in_a_text_has_its_place_in_the_plan_and_an_edit() -> None:
    role, *_ = problems(check())
    assert role.place == Place(Kind.ROLE, "r", ("trust", "Statement", 0))
    assert role.fix == Fix("Replace it", Change(Role("r", INSTEAD)))
    first = problems(check())[1]
    assert first.fix is not None
    assert apply(plan(), first.fix.edit).policies[PolicyRef(PolicyType.CUSTOM, "p")].document == INSTEAD


def test_a_check_looks_at_the_texts_it_is_for() -> None:
    assert [problem.place.key for problem in problems(check(TRUST))] == ["r"]


def test_texts_that_stay_are_not_looked_at_again() -> None:
    checker, before = Checker(shipped(), system(), [check()]), plan()
    READ.clear()
    first = checker.problems(before)
    assert len(READ) == 3
    assert checker.problems(before) == first
    after = apply(before, Change(policy("q", allow("log:*"))))
    assert len(checker.problems(after)) == 3
    assert READ[3:] == [allow("log:*")]


def test_a_text_that_went_is_forgotten() -> None:
    checker, before = Checker(shipped(), system(), [check()]), plan()
    checker.problems(before)
    checker.problems(apply(before, Remove(Kind.POLICY, PolicyRef(PolicyType.CUSTOM, "q"))))
    READ.clear()
    checker.problems(before)
    assert [allow("oss:*")] == READ


def test_a_check_tells_so_much_of_one_text_and_no_more() -> None:
    long = Document(allow("ecs:*").statements * (MOST_FINDINGS + 5))
    assert len(Checker(shipped(), system(), [check()]).problems(plan_of([policy("p", long)]))) == MOST_FINDINGS


def test_progress_is_told_up_to_the_end() -> None:
    told: list[tuple[int, int]] = []
    Checker(shipped(), system(), [USERS, check()]).problems(plan(), progress=lambda *step: told.append(step))
    assert told == [(0, 2), (1, 2), (2, 2)]
