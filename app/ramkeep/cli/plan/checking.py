"""`ramkeep plan check`: what is wrong in a plan."""

from argparse import Namespace
from collections import Counter
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from difflib import get_close_matches

from ramkeep.cli.exits import Exit, Stopped
from ramkeep.cli.plan.desk import Desk
from ramkeep.core.plan.checks.check import Check, TextCheck
from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.ignoring import Parted, parted
from ramkeep.core.plan.checks.locating import Locator
from ramkeep.core.plan.checks.mending import mended
from ramkeep.core.plan.checks.problem import Problem, Severity
from ramkeep.core.plan.model.file_json import Places, read_json, shown
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import Ignored
from ramkeep.services.plan_desk import OpenPlan

_RANK = {str(severity): rank for rank, severity in enumerate(Severity)} | {"never": -1}


def run(arguments: Namespace, desk: Desk) -> Exit:
    """Print every problem with its place in the file.

    Raises:
        Stopped, OSError: as `Desk.open`, or a check is not known, or no file is named.
    """
    if arguments.explain:
        return _explain(_named(arguments.explain), desk)
    if arguments.file is None:
        raise Stopped(Exit.USAGE, "Name the file of the plan to check.")
    checks = _chosen(arguments)
    opened = desk.open(arguments.file)
    checker = Checker(desk.plans.catalog, desk.plans.system, checks)
    found = _problems(checker, opened.plan, desk)
    if arguments.fix:
        wanted = _wanted(arguments.fix)
        plan, fixed = mended(
            opened.plan, lambda plan: [each for each in _problems(checker, plan, desk).open if wanted(each)]
        )
        if fixed:
            opened = desk.plans.save(opened, plan)
            found = _problems(checker, plan, desk)
        for problem in fixed:
            desk.console.note(f"Mended ({problem.check.name}): {problem.message}")
    desk.tell_notices()
    seen = [problem for problem in found.open if _RANK[problem.severity] <= _RANK[arguments.show]]
    if arguments.json:
        desk.console.dump(_as_json(seen, found.ignored, opened))
    else:
        _print(seen, opened, desk)
        _tell_ignored(found.ignored, desk, each=arguments.ignored)
    failing = any(_RANK[problem.severity] <= _RANK[arguments.fail_on] for problem in found.open)
    return Exit.PROBLEMS if failing else Exit.OK


def _problems(checker: Checker, plan: Plan, desk: Desk) -> Parted:
    at = datetime.fromtimestamp(desk.plans.clock.now(), UTC)
    with desk.progress("Checking") as progress:
        return parted(checker.problems(plan, at, progress), plan.review)


def _chosen(arguments: Namespace) -> tuple[Check | TextCheck, ...]:
    only = [_named(name) for name in arguments.only] or list(EVERY_CHECK)
    without = {_named(name).name for name in arguments.without}
    return tuple(check for check in only if check.name not in without)


def _wanted(names: list[str]) -> Callable[[Problem], bool]:
    if "all" in names:
        return lambda _: True
    wanted = {_named(name).name for name in names}
    return lambda problem: problem.check.name in wanted


def _named(name: str) -> Check | TextCheck:
    found = {check.name: check for check in EVERY_CHECK}
    if name in found:
        return found[name]
    close = get_close_matches(name[:60], found, n=1)
    meant = f' Did you mean "{close[0]}"?' if close else ""
    raise Stopped(Exit.USAGE, f'There is no check "{name[:60]}".{meant} docs/checks.md lists them all.')


def _explain(check: Check | TextCheck, desk: Desk) -> Exit:
    desk.console.say(f"{check.name} ({check.severity}): {check.title}")
    desk.console.say(check.why)
    desk.console.say(f"Source: {check.source}")
    if check.cis:
        desk.console.say(f"CIS Alibaba Cloud Foundation Benchmark 2.0: {', '.join(check.cis)}")
    return Exit.OK


class _Located:
    """Problems with their places in the text of the file."""

    def __init__(self, opened: OpenPlan) -> None:
        self._locator = Locator(read_json(opened.text))
        self._places = Places(opened.text)
        self._place = opened.file.place

    def path(self, problem: Problem) -> str:
        return shown(self._locator.path(problem.place))

    def line_and_column(self, problem: Problem) -> tuple[int, int]:
        return self._places.of(self._locator.path(problem.place))

    def words(self, problem: Problem) -> str:
        line, column = self.line_and_column(problem)
        return f"{self._place}:{line}:{column}"


def _print(problems: Sequence[Problem], opened: OpenPlan, desk: Desk) -> None:
    located = _Located(opened)
    for problem in problems:
        desk.console.say(f"{located.words(problem)}: {problem.severity}: {problem.message} [{problem.check.name}]")
        if problem.fix is not None:
            desk.console.say(f"    mend: {problem.fix.label}")
    counted = Counter(problem.severity for problem in problems)
    told = [f"{counted[severity]} {severity}{'s' if counted[severity] != 1 else ''}" for severity in Severity]
    sentence = ", ".join(each for each, severity in zip(told, Severity, strict=True) if counted[severity])
    desk.console.note(sentence or "No problems.")


def _tell_ignored(ignored: Sequence[tuple[Problem, Ignored]], desk: Desk, *, each: bool) -> None:
    if not ignored:
        return
    for problem, said in ignored if each else ():
        when = f" ({said.date})" if said.date else ""
        desk.console.say(f"ignored: {problem.severity}: {problem.message} [{problem.check.name}]")
        desk.console.say(f"    because: {said.reason or 'no reason is given'}{when}")
    more = "" if each else " --ignored shows them."
    desk.console.note(f"{len(ignored)} {'is' if len(ignored) == 1 else 'are'} ignored.{more}")


def _as_json(
    problems: Sequence[Problem], ignored: Sequence[tuple[Problem, Ignored]], opened: OpenPlan
) -> dict[str, object]:
    located = _Located(opened)
    return {
        "plan": opened.file.place,
        "problems": [_one_as_json(problem, located) for problem in problems],
        "ignored": [
            _one_as_json(problem, located) | {"reason": said.reason, "date": said.date} for problem, said in ignored
        ],
    }


def _one_as_json(problem: Problem, located: _Located) -> dict[str, object]:
    line, column = located.line_and_column(problem)
    check = problem.check
    return {
        "check": check.name,
        "severity": str(problem.severity),
        "message": problem.message,
        "path": located.path(problem),
        "line": line,
        "column": column,
        "why": check.why,
        "source": check.source,
        "cis": list(check.cis),
        "fix": problem.fix.label if problem.fix else None,
    }
