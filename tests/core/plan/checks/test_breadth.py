from ramkeep.core.plan.checks.breadth import Measure
from ramkeep.core.plan.policy.document import Condition, Effect, Statement

ACTIONS = ("ecs:DescribeInstances", "ecs:RunInstances", "oss:GetObject", "ram:CreateUser")
EVERYWHERE = frozenset({0, 1})


def statement(*actions: str, effect: Effect = Effect.ALLOW, besides: bool = False) -> Statement:
    return Statement(effect, actions, besides, ("*",))


def test_everything() -> None:
    breadth = Measure(ACTIONS).breadth([[(statement("*"), EVERYWHERE, True)]], 2)
    assert (breadth.known, breadth.refused, breadth.sure, breadth.share) == (4, (), True, 1.0)


def test_what_is_granted_at_one_place_only_is_refused() -> None:
    breadth = Measure(ACTIONS).breadth([[(statement("*"), frozenset({0}), True)]], 2)
    assert breadth.refused == ACTIONS
    assert breadth.share == 0


def test_places_may_be_covered_by_different_statements() -> None:
    layer = [(statement("*"), frozenset({0}), True), (statement("ecs:*"), frozenset({1}), True)]
    assert Measure(ACTIONS).breadth([layer], 2).refused == ("oss:GetObject", "ram:CreateUser")


def test_a_plain_deny_refuses_where_it_covers() -> None:
    deny = statement("ecs:*", effect=Effect.DENY)
    measure = Measure(ACTIONS)
    breadth = measure.breadth([[(statement("*"), EVERYWHERE, True), (deny, frozenset({1}), True)]], 2)
    assert breadth.refused == ACTIONS[:2]
    elsewhere = measure.breadth([[(statement("*"), EVERYWHERE, True), (deny, frozenset(), True)]], 2)
    assert elsewhere.refused == ()
    assert not elsewhere.sure


def test_conditions_make_it_unsure() -> None:
    conditional = Statement(Effect.ALLOW, ("*",), False, ("*",), conditions=(Condition("Bool", "k", ("true",)),))
    breadth = Measure(ACTIONS).breadth([[(conditional, EVERYWHERE, False)]], 2)
    assert (breadth.refused, breadth.sure) == ((), False)
    again = [(statement("ram:*", besides=True), EVERYWHERE, True), (statement("ram:*"), EVERYWHERE, False)]
    assert Measure(ACTIONS).breadth([again], 2).sure is False


def test_every_layer_must_grant() -> None:
    layers = [[(statement("*"), EVERYWHERE, True)], [(statement("ecs:*"), EVERYWHERE, True)]]
    assert Measure(ACTIONS).breadth(layers, 2).refused == ("oss:GetObject", "ram:CreateUser")
    assert Measure(ACTIONS).breadth([layers[0], []], 2).refused == ACTIONS


def test_an_empty_catalog_has_no_share() -> None:
    assert Measure(()).breadth([[(statement("*"), EVERYWHERE, True)]], 2).share == 0
