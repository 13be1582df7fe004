"""What a change means for people."""

from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.grants.effect import Shift, effect
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef, User
from tests.core.plan.grants.company import allow, attached, custom, holders

ACTIONS = ("ecs:DeleteInstance", "ecs:RunInstances", "oss:GetObject")


def test_nothing_changes_for_anybody() -> None:
    assert effect(holders(), holders(), ACTIONS) == {}


def test_gains_and_losses_are_told_action_by_action() -> None:
    after = holders(
        User("dora"),
        custom("run", allow("ecs:RunInstances")),
        attached("user/dora", "run"),
        attached("user/bob", "run"),
    )
    bob, dora, deploy = (
        PrincipalRef(PrincipalKind.USER, "bob"),
        PrincipalRef(PrincipalKind.USER, "dora"),
        PrincipalRef(PrincipalKind.ROLE, "deploy"),
    )
    found = effect(holders(), after, ACTIONS)
    assert list(found) == [bob, dora, deploy]
    assert found[bob] == (Shift("ecs:RunInstances", Reach.NONE, Reach.ALL),)
    assert found[dora] == found[bob]
    assert found[deploy] == (Shift("ecs:DeleteInstance", Reach.ALL, Reach.NONE),)
    assert [shift.is_gain for shift in (*found[bob], *found[deploy])] == [True, False]
    assert effect(after, holders(), ACTIONS)[dora] == (Shift("ecs:RunInstances", Reach.ALL, Reach.NONE),)
