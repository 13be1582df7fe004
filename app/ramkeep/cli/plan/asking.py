"""`ramkeep plan can`, `who-can` and `what-can`."""

from argparse import Namespace
from collections import defaultdict
from dataclasses import asdict

from ramkeep.cli.exits import Exit
from ramkeep.cli.plan.desk import Desk, call_of, refuse_unknown_services
from ramkeep.cli.plan.table import table
from ramkeep.cli.plan.uncertain import tell_uncertain, uncertain_of
from ramkeep.core.plan.access.errors import TooManyWays
from ramkeep.core.plan.access.explanation import explain
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.catalog.action import Access, Action
from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.grants.questions import Able, Answer, Call, Questions

REACHES = {
    Reach.NONE: "nowhere",
    Reach.SOME: "on some resources",
    Reach.CONDITIONAL: "under conditions",
    Reach.ALL: "everywhere",
}


def can(arguments: Namespace, desk: Desk) -> Exit:
    """Tell whether a call goes through, and why.

    Raises:
        QuestionRefused: nobody is called so, or the action is none.
        Stopped, OSError: as `Desk.open`.
    """
    holders = _holders(arguments, desk)
    questions, call = Questions(holders), call_of(arguments)
    answer = questions.can(caller_named(holders, arguments.who), call)
    ways = _ways(questions, answer) if arguments.ways or answer.reach is Reach.CONDITIONAL else []
    _tell_unknown_action(call, desk)
    if arguments.json:
        desk.console.dump(_answer_as_json(answer, ways))
    else:
        _print_answer(answer, ways, desk)
    return Exit.OK if answer.decision.allowed else Exit.DENIED


def who_can(arguments: Namespace, desk: Desk) -> Exit:
    """Tell who can make a call.

    Raises:
        QuestionRefused: the action is none.
        Stopped, OSError: as `Desk.open`.
    """
    call = call_of(arguments)
    holders = _holders(arguments, desk)
    questions = Questions(holders)
    able = questions.who_can(call)
    uncertain = uncertain_of(holders.all.values())
    _tell_unknown_action(call, desk)
    if arguments.json:
        desk.console.dump(
            {
                "action": call.action,
                "resources": list(call.resources),
                "able": [_able(each) for each in able],
                "uncertain": [asdict(each) for each in uncertain],
            }
        )
    else:
        trusted = questions.knows_trust(call)
        rows = [[_called(each.holder), _how(each, trusted=trusted), ", ".join(each.through)] for each in able]
        for line in table(rows, ("who", "how", "through")) if rows else [_nobody(call)]:
            desk.console.say(line)
        desk.console.note(
            "Roles cannot be assumed by the owner of the account (root)."
            if call.assumes_role
            else "The owner of the account (root) always can."
        )
        tell_uncertain(uncertain, desk)
    return Exit.OK if able else Exit.DENIED


def what_can(arguments: Namespace, desk: Desk) -> Exit:
    """Tell what somebody can do.

    Raises:
        QuestionRefused: nobody is called so.
        Stopped, OSError: as `Desk.open`, or a service is not in the catalog.
    """
    holders, catalog = _holders(arguments, desk), desk.plans.catalog
    holder = caller_named(holders, arguments.who)
    refuse_unknown_services(arguments.service, catalog)
    asked = [action for code in arguments.service for action in catalog.actions(code)]
    asked = asked or [] if arguments.service else list(catalog.expand("*"))
    if arguments.level:
        asked = [action for action in asked if action.level.access is Access(arguments.level)]
    found = Questions(holders).what_can(holder, [action.name for action in asked])
    known = {action.name: action for action in asked}
    for grant in holder.uncertain:
        desk.console.note(f"{grant.policy.name}: its text is {grant.knowledge}; what it grants may differ.")
    if any(Call(name).assumes_role for name, _ in found):
        desk.console.note("To assume a role also takes that its trust policy agrees, which is not looked at here.")
    if arguments.json:
        desk.console.dump({name: REACHES[reach] for name, reach in found})
    elif arguments.actions:
        for line in table([[name, str(known[name].level), REACHES[reach]] for name, reach in found]):
            desk.console.say(line)
    else:
        _print_services([(known[name], reach) for name, reach in found], desk)
    return Exit.OK


def _holders(arguments: Namespace, desk: Desk) -> Holders:
    holders = Holders(desk.open(arguments.file).plan, desk.plans.system)
    desk.tell_notices()
    return holders


def _tell_unknown_action(call: Call, desk: Desk) -> None:
    """A name that RAM does not know is allowed or not like any other, so say that it is none."""
    catalog = desk.plans.catalog
    if catalog.find(call.action) is None:
        close = [action.name for action in catalog.suggest(call.action, 1)]
        meant = f" Did you mean {close[0]}?" if close else ""
        desk.console.note(f"The catalog of {catalog.date} has no action {call.action}.{meant}")


def _ways(questions: Questions, answer: Answer) -> list[str]:
    try:
        ways = questions.ways(answer.holder, answer.call)
    except TooManyWays as refusal:
        return [str(refusal)]
    return [" and ".join(str(requirement) for requirement in way) or "always" for way in ways]


def _print_answer(answer: Answer, ways: list[str], desk: Desk) -> None:
    first, *rest = explain(answer.decision)
    resources = ", ".join(answer.call.resources) or "every resource"
    desk.console.say(f"{_called(answer.holder)}, {answer.call.action}, {resources}: {first}")
    for line in rest:
        desk.console.say(line)
    for way in ways:
        desk.console.say(f"It goes through when: {way}")
    for doubt in answer.doubts:
        desk.console.say(f"Not sure: {doubt}")


def _answer_as_json(answer: Answer, ways: list[str]) -> dict[str, object]:
    decision = answer.decision
    return {
        "who": _called(answer.holder),
        "action": answer.call.action,
        "resources": list(answer.call.resources) or ["*"],
        "allowed": decision.allowed,
        "outcome": str(decision.outcome),
        "reach": REACHES[answer.reach],
        "reasons": list(explain(decision)),
        "ways": ways,
        "unsure": [asdict(doubt) for doubt in decision.unsure],
        "doubts": [str(doubt) for doubt in answer.doubts],
    }


def _able(able: Able) -> dict[str, object]:
    return {
        "who": _called(able.holder),
        "now": able.now,
        "reach": REACHES[able.reach],
        "except_some": able.except_some,
        "through": list(able.through),
    }


def _called(holder: Holder) -> str:
    return f"{holder.ref.kind}/{holder.ref.name}" if holder.ref else holder.name


def _nobody(call: Call) -> str:
    return "Nobody." if call.assumes_role else "Nobody but the owner of the account."


def _how(able: Able, *, trusted: bool) -> str:
    if able.now:
        return "yes, but not on some resources" if able.except_some else "yes"
    return f"only {REACHES[able.reach]}" if trusted else "only if the trust policy of the role agrees"


def _print_services(found: list[tuple[Action, Reach]], desk: Desk) -> None:
    counts: defaultdict[str, dict[Access, int]] = defaultdict(lambda: dict.fromkeys(Access, 0))
    limited: defaultdict[str, int] = defaultdict(int)
    for action, reach in found:
        counts[action.service][action.level.access] += 1
        limited[action.service] += reach is not Reach.ALL
    rows = [
        [code, *(str(number or "-") for number in each.values()), str(limited[code] or "-")]
        for code, each in sorted(counts.items())
    ]
    for line in table(rows, ("service", *Access, "limited")) if rows else ["Nothing."]:
        desk.console.say(line)
