"""`ramkeep plan diff`: what differs between two plans, and what it means for people."""

import json
from argparse import Namespace
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass

from ramkeep.cli.exits import Exit
from ramkeep.cli.plan.asking import REACHES
from ramkeep.cli.plan.desk import Desk
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.grants.effect import Shift, effect
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.model.diff import Difference, by_person, diff
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import Attachment, Membership, PrincipalRef
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import write_compact

_MOST_ACTIONS = 20
_LONGEST = 100


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Print the differences.

    Raises:
        Stopped, OSError: as `Desk.open`.
    """
    before, after = desk.open(arguments.file).plan, desk.open(arguments.other).plan
    changes = diff(before, after)
    shifts = _shifts(before, after, desk) if arguments.effect else {}
    if arguments.json:
        desk.console.dump(_as_json(changes, shifts))
    else:
        _print(changes, shifts, desk, told=arguments.effect)
    return Exit.DIFFERENT if changes else Exit.OK


def _shifts(before: Plan, after: Plan, desk: Desk) -> dict[PrincipalRef, tuple[Shift, ...]]:
    system = desk.plans.system
    return effect(Holders(before, system), Holders(after, system), desk.plans.catalog.names)


def _print(
    changes: Sequence[Difference], shifts: dict[PrincipalRef, tuple[Shift, ...]], desk: Desk, *, told: bool
) -> None:
    for change in changes:
        desk.console.say(sentence(change))
    for name, own in by_person(changes).items():
        desk.console.note(f"{name} is touched by {len(own)} {'change' if len(own) == 1 else 'changes'}.")
    for ref, each in shifts.items():
        for verb in ("gains", "loses", "has otherwise"):
            some = [shift for shift in each if _verb(shift) == verb]
            if some:
                desk.console.say(f"{ref.kind}/{ref.name} {verb} {_services(some)}")
    if told and not shifts:
        desk.console.say("Nobody gains or loses an action of the catalog.")
    if not changes:
        desk.console.note("The plans say the same.")


def _verb(shift: Shift) -> str:
    """Some resources and conditions are two limits, neither of which is the wider one."""
    if min(shift.before, shift.after) > Reach.NONE and max(shift.before, shift.after) < Reach.ALL:
        return "has otherwise"
    return "gains" if shift.is_gain else "loses"


def sentence(change: Difference) -> str:
    """A difference in a line."""
    what = f'{change.kind} "{change.name}"' if change.name else str(change.kind)
    if change.field == "extra":
        return f"~ {what}: {_extra(change.before, change.after)}"
    if not change.field:
        return f"{'-' if change.after is None else '+'} {what}"
    if change.before is None or change.after is None:
        value = change.after if change.before is None else change.before
        return f"{'+' if change.before is None else '-'} {what}: {change.field.replace('_', ' ')} {shown(value)}"
    return f"~ {what}: {change.field.replace('_', ' ')} {shown(change.before)} -> {shown(change.after)}"


def _extra(before: object, after: object) -> str:
    """Which of the fields that the plan keeps beside its own differ."""
    left, right = (each if isinstance(each, Mapping) else {} for each in (before, after))
    names = sorted(str(name) for name in {*left, *right} if left.get(name) != right.get(name))
    return "what is kept under " + ", ".join(names)


def shown(value: object) -> str:
    """A value of a plan for a person, cut where it is long."""
    match value:
        case bool():
            text = "yes" if value else "no"
        case Attachment():
            scope = f" in {value.resource_group}" if value.resource_group else ""
            text = f"{value.policy.name}{scope}"
        case Membership():
            text = value.group
        case Document():
            text = write_compact(value)
        case tuple():
            text = "(" + ", ".join(shown(each) for each in value) + ")"
        case Mapping() | list():
            text = json.dumps(value, ensure_ascii=False)
        case _ if is_dataclass(value):
            set_ = [field for field in fields(value) if getattr(value, field.name) != field.default]
            text = ", ".join(
                f"{field.name} {shown(getattr(value, field.name))}" for field in set_ if field.name != "extra"
            )
        case _:
            text = str(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"


def _services(shifts: Sequence[Shift]) -> str:
    """The actions; where they are many, how many of each service."""
    if len(shifts) <= _MOST_ACTIONS:
        return ", ".join(f"{shift.action} ({REACHES[shift.before]} -> {REACHES[shift.after]})" for shift in shifts)
    counted: defaultdict[str, int] = defaultdict(int)
    for shift in shifts:
        counted[shift.action.partition(":")[0]] += 1
    told = [f"{code} ({number})" for code, number in sorted(counted.items(), key=lambda each: -each[1])]
    more = f" and {len(told) - _MOST_ACTIONS} more services" if len(told) > _MOST_ACTIONS else ""
    return f"{len(shifts)} actions: {', '.join(told[:_MOST_ACTIONS])}{more}"


def _as_json(changes: Sequence[Difference], shifts: dict[PrincipalRef, tuple[Shift, ...]]) -> dict[str, object]:
    return {
        "changes": [
            {
                "kind": str(change.kind),
                "name": change.name,
                "field": change.field,
                "change": sentence(change),
                "people": list(change.people),
            }
            for change in changes
        ],
        "effect": {
            f"{ref.kind}/{ref.name}": [
                {"action": shift.action, "before": REACHES[shift.before], "after": REACHES[shift.after]}
                for shift in each
            ]
            for ref, each in shifts.items()
        },
    }
