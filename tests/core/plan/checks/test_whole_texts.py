from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.checks.whole_texts import CHECKS
from ramkeep.core.plan.policy import Document
from ramkeep.core.plan.policy.document import Condition, Effect, Statement
from ramkeep.core.plan.policy.writing import size
from tests.core.plan.checks.texts import allow, case, deny, findings, names_of, one, policy, trust


def test_a_policy_without_a_statement() -> None:
    assert "no-statement" in names_of(Document(()))
    assert not findings("no-statement", allow("*"))


def test_a_policy_of_denials_alone() -> None:
    assert findings("denies-only", deny("ram:*"))
    assert not findings(
        "denies-only",
        policy(
            {"Effect": "Deny", "Action": "a:b", "Resource": "*"}, {"Effect": "Allow", "Action": "c:d", "Resource": "*"}
        ),
    )
    assert "denies-only" not in names_of(deny("ram:*"), TextKind.CONTROL)


def test_a_role_that_nobody_can_assume() -> None:
    document = policy({"Effect": "Deny", "Action": "sts:AssumeRole", "Principal": {"RAM": "*"}})
    assert one("trusts-nobody", document)
    assert not findings("trusts-nobody", trust({"Service": "ecs.aliyuncs.com"}))


def test_a_policy_that_white_space_makes_too_long() -> None:
    document = allow([f"ecs:A{number:03}" for number in range(500)])
    assert size(document).characters < 6144
    assert str(size(document).characters) in one("long-in-usual-layout", document).message
    assert not findings("long-in-usual-layout", allow([f"ecs:A{number:03}" for number in range(250)]))
    # That is for the check of the limit itself.
    assert not findings("long-in-usual-layout", allow([f"ecs:A{number:03}" for number in range(900)]))


def test_what_cannot_be_written_has_no_size() -> None:
    twice = tuple(Condition("StringEquals", "acs:Service", (letter * 4000,)) for letter in "ab")
    document = Document((Statement(Effect.ALLOW, ("*",), resources=("*",), conditions=twice),))
    assert [name for check in CHECKS for name in [check.name] if list(check.find(document, case()))] == []
