"""How far an account is: what its plan says was done, by whom and when, and the edits that say so."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ramkeep.core.checklist.steps import STEPS, Section, Step
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import StepDone
from ramkeep.core.plan.model.values import User


@dataclass(frozen=True, slots=True)
class Count:
    """So many of so many are done."""

    done: int
    all: int

    def __add__(self, other: "Count") -> "Count":
        return Count(self.done + other.done, self.all + other.all)


def name_of(step: Step, user: str = "") -> str:
    """The name under which a plan keeps a step, for a user where it is one of each."""
    return f"{step}/{user}" if user else step.value


def done_steps(plan: Plan) -> Mapping[str, StepDone]:
    """What was done, by name; of two with one name the later counts."""
    return {each.step: each for each in plan.progress.done}


def logging_on(plan: Plan) -> tuple[User, ...]:
    """The users who log on to the console, by name: those who need MFA."""
    return tuple(user for _, user in sorted(plan.users.items()) if user.console is not None and user.console.active)


def step_done(plan: Plan, step: Step) -> StepDone | None:
    """What the plan says of a step; None when it is to be done.

    The MFA of the users is done with the last of them; it is told as that one was.
    """
    done = done_steps(plan)
    if step is not Step.USERS_MFA:
        return done.get(step)
    each = [done.get(name_of(step, user.name)) for user in logging_on(plan)]
    said = [one for one in each if one is not None]
    return max(said, key=lambda one: one.date) if said and len(said) == len(each) else None


def counts(plan: Plan) -> Mapping[Section, Count]:
    """How much of each section is done. Each user's MFA counts as one."""
    done = done_steps(plan)
    found = dict.fromkeys(Section, Count(0, 0))
    for info in STEPS:
        if info.step is Step.USERS_MFA:
            users = logging_on(plan)
            ready = sum(name_of(info.step, user.name) in done for user in users)
            found[info.section] += Count(ready, len(users))
        else:
            found[info.section] += Count(int(info.step in done), 1)
    return found


def ticked(plan: Plan, names: Iterable[str], date: str, by: str) -> Set:
    """The edit that says these steps are done; what was said of them before is replaced.

    Args:
        plan: as it is.
        names: of `name_of`.
        date: ISO 8601.
        by: who did it; may be empty.
    """
    new = {name: StepDone(name, date, by) for name in names}
    kept = tuple(each for each in plan.progress.done if each.step not in new)
    return Set(replace(plan.progress, done=(*kept, *new.values())))


def unticked(plan: Plan, names: Iterable[str]) -> Set:
    """The edit that says these steps are to be done again."""
    gone = frozenset(names)
    return Set(replace(plan.progress, done=tuple(each for each in plan.progress.done if each.step not in gone)))
