"""What a change of a plan means for people: which actions each of them gains and loses."""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.core.plan.policy.corners import Corners


@dataclass(frozen=True, slots=True)
class Shift:
    """An action with which someone gets further than before, or less far."""

    action: str
    before: Reach
    after: Reach

    @property
    def is_gain(self) -> bool:
        """Further than before?"""
        return self.after > self.before


def effect(
    before: Holders, after: Holders, actions: Sequence[str], corners: Corners | None = None
) -> dict[PrincipalRef, tuple[Shift, ...]]:
    """The shifts of every user and role that has any, users first; who is in one plan only has nothing in the other."""
    import numpy as np

    left, right = _matrix(before, actions, corners), _matrix(after, actions, corners)
    nothing = np.zeros(len(actions), np.uint8)
    found = {}
    for ref in sorted({**before.all, **after.all}, key=lambda each: (each.kind != "user", each.name)):
        was = left.row(before.arn(ref)) if ref in before.all else nothing
        is_now = right.row(after.arn(ref)) if ref in after.all else nothing
        shifts = tuple(
            Shift(actions[at], Reach(int(was[at])), Reach(int(is_now[at])))
            for at in np.flatnonzero(was != is_now).tolist()
        )
        if shifts:
            found[ref] = shifts
    return found


def _matrix(holders: Holders, actions: Sequence[str], corners: Corners | None) -> Matrix:
    return Matrix([holder.identity for holder in holders.all.values()], actions, corners)
