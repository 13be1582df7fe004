"""Who is no administrator and can make itself one, move by move.

The search goes backward from the administrators: who can act as one of them, who as one of those, and so on. Everyone
is told once, with the fewest moves.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.powers import Powers, Row, powers_of
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.telling import caution, named, named_grants, through
from ramkeep.core.plan.checks.ways_up import ACTING, FIRST_STEPS, Moves, Sort, Way
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.core.said import said, together

_MOST_MOVES_TOLD: Final = 5
_MEMORY: Final = "climbers of"


def climbers_of(case: Case) -> dict[PrincipalRef, Way]:
    """The first move of everyone who can become an administrator and is none; made once for all checks."""
    held = case.memory.get(_MEMORY)
    if held is None or held[0] is not case:
        held = case.memory[_MEMORY] = (case, _climbers(case, powers_of(case)))
    climbers: dict[PrincipalRef, Way] = held[1]
    return climbers


def _climbers(case: Case, powers: Powers) -> dict[PrincipalRef, Way]:
    moves, reached = Moves(case, powers), list(powers.administrators)
    are_full = {row.ref for row in reached}
    rows = tuple(powers.rows.values())
    ables = powers.each_may_at_all(rows, FIRST_STEPS)
    open_rows = [row for row, (able,) in zip(rows, ables, strict=True) if able and row.ref not in are_full]
    ways = {row.ref: way for row, way in zip(open_rows, moves.own_of_each(open_rows), strict=True) if way is not None}
    reached += [row for row in open_rows if row.ref in ways]
    waiting = [row for row in open_rows if row.ref not in ways and powers.may_at_all(row, ACTING)]
    step = 0
    while reached and waiting:
        further = list(zip(waiting, _into_one_of(case, moves, waiting, reached, step), strict=True))
        step += 1
        ways |= {row.ref: way for row, way in further if way is not None}
        reached = [row for row, way in further if way is not None]
        waiting = [row for row, way in further if way is None]
    return ways


def _into_one_of(case: Case, moves: Moves, rows: list[Row], reached: list[Row], step: int) -> Sequence[Way | None]:
    """The first move by which each acts as one of those who have been reached."""
    targets = moves.unlike(reached)

    def find(row: Row) -> Way | None:
        return next(filter(None, (moves.into(row, target) for target in targets if target.ref != row.ref)), None)

    looks = (look for target in targets for look in moves.looks_of(target))
    return case.recall.each(("into", step), rows, find, *looks)


def _finding_climbs(*sorts: Sort) -> Callable[[Case], Iterator[Finding]]:
    """Those whose first move is of these sorts, together where they owe it to the same policies."""

    def find(case: Case) -> Iterator[Finding]:
        climbers = climbers_of(case)
        # Each way is of one climber alone, and the very same when it is made again.
        return iter(case.recall.once(("climbs", sorts), lambda: tuple(of(climbers)), *climbers.values()))

    def of(climbers: dict[PrincipalRef, Way]) -> Iterator[Finding]:
        alike: defaultdict[tuple[object, ...], list[PrincipalRef]] = defaultdict(list)
        for ref, way in climbers.items():
            if way.sort in sorts:
                alike[ref.kind, way.words, way.to, tuple(map(through, way.grants))].append(ref)
        for refs in alike.values():
            yield _told(refs, climbers)

    return find


def _told(refs: list[PrincipalRef], climbers: dict[PrincipalRef, Way]) -> Finding:
    way = climbers[refs[0]]
    who, moves = named(refs, starting=True), _moves(way, climbers)
    if len(refs) == 1:
        claim = said("{who} may {moves}", who=who, moves=moves)
    else:
        claim = said("{who} may each {moves}", who=who, moves=moves)
    words = said("{claim}.", claim=claim) if way.sure else said("{claim}, where conditions allow it.", claim=claim)
    source = said("This comes through {policies}.", policies=named_grants(way.grants))
    message = together(words, source, caution(way.grants))
    return Finding(Place(Kind.ATTACHMENT, way.grants[0].attachment.key), message)


def _moves(way: Way, climbers: dict[PrincipalRef, Way]) -> str:
    """The first move and what follows it, up to full power."""
    words = way.words
    for _ in range(_MOST_MOVES_TOLD):
        if way.to is None:
            return said("{moves} and so become a full administrator", moves=words)
        is_role = way.to.kind is PrincipalKind.ROLE
        further = climbers.get(way.to)
        if further is None and is_role:
            return said("{moves}; this role is a full administrator", moves=words)
        if further is None:
            return said("{moves}; this user is a full administrator", moves=words)
        if is_role:
            words = said("{moves}; this role may {move}", moves=words, move=further.words)
        else:
            words = said("{moves}; this user may {move}", moves=words, move=further.words)
        way = further
    return said("{moves}, and so on, up to a full administrator", moves=words)


_SOURCE: Final = 'inferred from Alibaba Cloud, "RAM authentication" (which resources each action needs)'

CHECKS: Final = (
    Check(
        "can-grant-itself-everything",
        Severity.DANGER,
        "Someone can make itself an administrator",
        "What looks like a small permission is full power one call later. Limit the action to resources that do not "
        "raise its holder, or count the holder among the administrators.",
        _SOURCE,
        _finding_climbs(Sort.GRANT),
        advice=(7, 12, 14),
    ),
    Check(
        "can-lift-own-deny",
        Severity.DANGER,
        "Someone can take away the Deny that holds it back",
        "A Deny is worth nothing to whoever may detach it. Deny the detaching too, or keep the holder from managing "
        "permissions.",
        _SOURCE,
        _finding_climbs(Sort.LIFT),
        advice=(7, 12),
    ),
    Check(
        "can-take-over-administrator",
        Severity.DANGER,
        "Someone can get the key or password of a more powerful user",
        "Whoever may make keys or set passwords for others is as powerful as the most powerful of them. Limit the "
        "action to users that hold no more than its holder.",
        _SOURCE,
        _finding_climbs(Sort.TAKE_OVER),
        advice=(7, 12),
    ),
    Check(
        "can-assume-administrator",
        Severity.WARNING,
        "Someone becomes an administrator by assuming a role",
        "Whoever may assume a powerful role has its power, and is missed when administrators are counted. Let the "
        "trust policy name the few who need it, and ask for MFA.",
        'Alibaba Cloud, "How RAM evaluates policies when a role is assumed" (identity and trust policy both allow)',
        _finding_climbs(Sort.ASSUME),
        advice=(7, 14),
    ),
    Check(
        "can-run-code-as-administrator",
        Severity.DANGER,
        "Someone can run code with the power of an administrator's role",
        "Handing a role to a service that runs one's own code is as good as holding the role. Limit ram:PassRole to "
        "the roles that the work needs.",
        'inferred from Alibaba Cloud, "Identify overprivileged access" and the use of ram:PassRole in ECS, Function '
        "Compute, ROS and OOS",
        _finding_climbs(Sort.PASS),
        advice=(7,),
    ),
)
