from ramkeep.core.plan.checks.known_statements import KnownStatements
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.grants.company import allow, deny, text

ACTIONS = ("ecs:RunInstances", "ram:CreateUser")
ANYTHING = -1


def known() -> KnownStatements:
    return KnownStatements(Corners(), ACTIONS)


def test_a_text_is_compiled_once() -> None:
    found, document = known(), text(allow("ecs:*"), deny("ram:*"))
    assert found.add(document) == found.add(document) == 0b11
    assert found.add(text(allow("ecs:*"))) == 0b100


def test_what_statements_ask() -> None:
    found = known()
    found.add(text(allow("ecs:*"), allow("ecs:*", Condition={"IpAddress": {"acs:SourceIp": "10.0.0.0/8"}})))
    found.add(text(deny("ecs:*", Condition={"Bool": {"acs:MFAPresent": "false"}})))
    found.add(text(allow("ecs:*", Condition={"StringEquals": {"acs:PrincipalArn": "acs:ram::1:user/ann"}})))
    found.add(text({"Effect": "Allow", "Action": "*", "NotResource": "acs:oss:*:*:b"}))
    assert (found.conditional, found.asking_mfa) == (0b110, 0b100)
    assert (found.asking_principal, found.leaving_out) == (0b1000, 0b10000)


def test_conditions_that_may_hold_without_their_key() -> None:
    found = known()
    for operator in ("StringNotEquals", "ForAllValues:StringEquals"):
        found.add(text(allow("ecs:*", Condition={operator: {"acs:MFAPresent": "true"}})))
    assert found.asking_mfa == 0
    found.add(text(allow("ecs:*", Condition={"ForAnyValue:StringEquals": {"acs:MFAPresent": "true"}})))
    assert found.asking_mfa == 0b100


def test_breadth_of_layers() -> None:
    found = known()
    everything, some = found.add(text(allow("*"))), found.add(text(allow("ecs:*")))
    assert found.together((everything, some)) == 0b11
    assert found.breadth((everything,), (ANYTHING,)).refused == ()
    assert found.breadth((everything, some), (ANYTHING,)).refused == ("ram:CreateUser",)
    assert found.breadth((everything,), (ANYTHING, 0)).refused == ACTIONS


def test_many_breadths_are_forgotten() -> None:
    found = known()
    masks = [found.add(text(allow(f"ecs:A{at}"), allow("ram:*"))) for at in range(300)]
    assert all(found.breadth((mask,), (ANYTHING,)).refused == ACTIONS[:1] for mask in masks)
    assert len(found._breadths) <= 200


def test_a_question_is_asked_once() -> None:
    found, answers = known(), iter([True, False])
    assert found.settled(lambda: next(answers), "is it", 0b1)
    assert found.settled(lambda: next(answers), "is it", 0b1)
    assert not found.settled(lambda: next(answers), "is it", 0b10)


def test_the_statements_that_speak_of_a_resource_include_those_that_came_since() -> None:
    found, resource = known(), "acs:oss:*:*:books"
    found.add(text(allow("oss:*", "acs:oss:*:*:films"), allow("oss:*", resource)))
    assert found.area(resource) == 0b10
    found.add(text(allow("oss:*"), {"Effect": "Allow", "Action": "*", "NotResource": resource}, deny("*", "acs:oss:*")))
    assert found.area(resource) == found.table.for_resource(resource) == 0b10110
    found.add(text(allow("oss:*", resource)))
    assert found.area(resource) == found.table.for_resource(resource) == 0b110110
    assert found.area("acs:oss:*:*:films") == 0b011101
