from ramkeep.core.plan.access.decision import ConditionTrial, Decision, Outcome, StatementTrial
from ramkeep.core.plan.access.policies import NamedPolicy
from ramkeep.core.plan.policy import Condition
from tests.core.plan.access.plans import allow, document


def trial(*, action: bool = True, principal: bool = True, resource: bool = True, met: bool = True) -> StatementTrial:
    policy = NamedPolicy("p", document(allow()))
    condition = ConditionTrial(Condition("Bool", "a:b", ("true",)), met, ())
    return StatementTrial(policy, 0, policy.document.statements[0], action, principal, resource, (condition,))


def test_a_statement_applies_when_all_its_parts_do() -> None:
    assert trial().applies
    assert not any(trial(**{part: False}).applies for part in ("action", "principal", "resource", "met"))
    assert trial(met=False).in_scope


def test_only_an_allow_lets_the_call_through() -> None:
    assert [Decision(outcome, ()).allowed for outcome in Outcome] == [True, False, False]
