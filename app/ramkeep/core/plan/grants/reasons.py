"""Why someone can do what they can with one service, or with one action: down to the statements."""

from collections.abc import Sequence
from dataclasses import dataclass

from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.access.policies import Identity, Policies
from ramkeep.core.plan.access.request import Caller
from ramkeep.core.plan.catalog.action import Access, Action
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.holders import Grant, Holder
from ramkeep.core.plan.grants.in_words import Line, told_of
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Effect

_LEVELS = (Access.WRITE, Access.READ, Access.LIST)


@dataclass(frozen=True, slots=True)
class Extent:
    """What is allowed of the actions of one access level.

    Attributes:
        known: how many such actions there are among those asked about.
        whole: those allowed on every resource, always.
        limited: those allowed on some resources, or under conditions.
    """

    access: Access
    known: int
    whole: tuple[Action, ...]
    limited: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class Reason:
    """A statement that has a say, and how it reached the holder."""

    grant: Grant
    line: Line


@dataclass(frozen=True, slots=True)
class Reasons:
    """The whole answer.

    Attributes:
        extents: writing first; only access levels of which there are actions.
        allows, denies: in the order of the holder's grants.
        bounds: names of the levels of the resource directory whose control policies leave less than everything;
            empty for a level without any control policy.
        unknown: grants whose text is not known, so that they may allow more.
    """

    extents: tuple[Extent, ...]
    allows: tuple[Reason, ...]
    denies: tuple[Reason, ...]
    bounds: tuple[str, ...]
    unknown: tuple[Grant, ...]


def reasons(holder: Holder, actions: Sequence[Action], catalog: Catalog, corners: Corners | None = None) -> Reasons:
    """Why the holder can do what it can with these actions, which are all of one service; at least one."""
    told = [Reason(grant, line) for grant in holder.grants for line in told_of(grant.document, actions, catalog)]
    unknown = tuple(grant for grant in holder.grants if grant.knowledge is Knowledge.UNKNOWN)
    return Reasons(
        _extents(holder.identity, actions, corners),
        tuple(each for each in told if each.line.statement.effect is Effect.ALLOW),
        tuple(each for each in told if each.line.statement.effect is Effect.DENY),
        _bounds(holder.identity, actions, corners),
        unknown,
    )


def _extents(identity: Identity, actions: Sequence[Action], corners: Corners | None) -> tuple[Extent, ...]:
    row = _reach(identity, actions, corners)
    found = []
    for access in _LEVELS:
        mine = [(action, reach) for action, reach in zip(actions, row, strict=True) if action.level.access is access]
        if mine:
            whole = tuple(action for action, reach in mine if reach is Reach.ALL)
            limited = tuple(action for action, reach in mine if reach in (Reach.SOME, Reach.CONDITIONAL))
            found.append(Extent(access, len(mine), whole, limited))
    return tuple(found)


def _bounds(identity: Identity, actions: Sequence[Action], corners: Corners | None) -> tuple[str, ...]:
    if identity.caller is Caller.SERVICE_LINKED_ROLE or identity.management_account:
        return ()
    return tuple(
        level[0].via if level else ""
        for level in identity.policies.control
        if any(reach is not Reach.ALL for reach in _reach(Identity(identity.arn, Policies(level)), actions, corners))
    )


def _reach(identity: Identity, actions: Sequence[Action], corners: Corners | None) -> list[Reach]:
    row = Matrix([identity], [action.name for action in actions], corners).row(identity.arn)
    return [Reach(number) for number in row.tolist()]
