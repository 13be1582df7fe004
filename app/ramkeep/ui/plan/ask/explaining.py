"""Makes lines of an answer: what decided, what is missing, and what could make it wrong."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.plan.access.decision import (
    Decision,
    Layer,
    LayerResult,
    NearMiss,
    Outcome,
    ResourceDecision,
    StatementTrial,
    Unsure,
)
from ramkeep.core.plan.access.ways import Way
from ramkeep.core.plan.asking.question import Form
from ramkeep.core.plan.grants.doubts import DoubtSort
from ramkeep.core.plan.grants.questions import Answer
from ramkeep.core.plan.policy.corners import MEANINGS
from ramkeep.ui.plan.ask import answer_words as words
from ramkeep.ui.plan.ask.corner_words import corner
from ramkeep.ui.plan.ask.lines import Line, Target
from ramkeep.ui.punctuation import clauses

MOST_WAYS = 12
_DEPENDS = frozenset(
    {
        DoubtSort.EVERY_RESOURCE,
        DoubtSort.DENIED_ON_SOME,
        DoubtSort.DENIED_IN_GROUP,
        DoubtSort.ALLOWED_IN_GROUP,
    }
)
"""It is not the same for every resource that was asked about."""
_SIGNS = {
    Outcome.ALLOW: ("check-circle", "success"),
    Outcome.IMPLICIT_DENY: ("x-circle", "danger"),
    Outcome.EXPLICIT_DENY: ("prohibit", "danger"),
}


class Verdict(StrEnum):
    """What a headline says.

    `UNSURE`: the answer rests on what is not known or not documented. `DEPENDS`: it is not the same for every resource.
    """

    ALLOWED = "allowed"
    REFUSED = "refused"
    UNSURE = "unsure"
    DEPENDS = "depends"


@dataclass(frozen=True, slots=True)
class Explained:
    """An answer with everything that is told of it.

    Attributes:
        ways: None when there are too many.
    """

    answer: Answer
    ways: tuple[Way, ...] | None


def verdict(answer: Answer) -> Verdict:
    """What the headline says."""
    sorts = {doubt.sort for doubt in answer.doubts} - {DoubtSort.GROUP}
    if answer.decision.unsure or sorts - _DEPENDS:
        return Verdict.UNSURE
    if sorts:
        return Verdict.DEPENDS
    return Verdict.ALLOWED if answer.decision.allowed else Verdict.REFUSED


def headline(answer: Answer) -> str:
    """The answer in a few words."""
    say = {Verdict.UNSURE: words.unsure, Verdict.DEPENDS: words.depends}.get(verdict(answer), words.outcome)
    return say(answer.decision.outcome)


def explained(of: Explained, form: Form) -> tuple[Line, ...]:
    """The whole answer; asked why not, what is missing comes first."""
    decision = of.answer.decision
    layers = tuple(_resource(each) for each in decision.resources)
    missing = (*_near(of.answer), *_ways(of))
    first = (*missing, *layers) if form is Form.WHY_NOT else (*layers, *missing)
    return (*_doubts(of.answer), *first, *_open(decision))


def _resource(of: ResourceDecision) -> Line:
    sign, tone = _SIGNS[of.outcome]
    layers = tuple(_layer(each, decisive=each in of.decisive) for each in of.layers)
    return Line(words.resource(of.resource, of.outcome), layers, sign, tone, is_heading=True)


def _layer(of: LayerResult, *, decisive: bool) -> Line:
    sign, tone = _SIGNS[of.outcome] if decisive else ("minus", "text_muted")
    statements = tuple(_statement(trial) for trial in of.deciding)
    return Line(words.layer(of, decisive=decisive), statements, sign, tone if decisive else "text_muted")


def _statement(trial: StatementTrial) -> Line:
    conditions = _conditions(trial, only_unmet=False)
    return Line(words.statement(trial), conditions, "file-text", target=_target(trial))


def _target(trial: StatementTrial) -> Target:
    return Target(trial.policy.name, trial.policy.document, trial.index)


def _conditions(trial: StatementTrial, *, only_unmet: bool) -> tuple[Line, ...]:
    return tuple(
        Line(words.tried(each), (), "check" if each.met else "x", "success" if each.met else "danger")
        for each in trial.conditions
        if not (only_unmet and each.met)
    )


def _near(answer: Answer) -> Iterable[Line]:
    decision = answer.decision
    if decision.outcome is not Outcome.IMPLICIT_DENY:
        return ()
    near = tuple(_miss(each, answer) for each in decision.near)
    found = near or (Line(words.nothing_near(), (), "info", "text_muted"),)
    return (Line(words.nearest(), found, "magnifying-glass", is_heading=True),)


def _miss(of: NearMiss, answer: Answer) -> Line:
    trial, missing = of.trial, []
    if not trial.action_covered:
        missing.append(words.action_missing(trial.statement, answer.call.action))
    if not trial.principal_named:
        missing.append(words.principal_missing(trial.statement))
    if not trial.resource_covered:
        missing.append(words.resource_missing(trial.statement, of.resource))
    if of.layer is Layer.RESOURCE_GROUP and trial.applies:
        missing.append(words.elsewhere(_groups(trial, answer)))
    lines = tuple(Line(text, (), "x", "danger") for text in missing)
    return Line(
        words.statement(trial), (*lines, *_conditions(trial, only_unmet=True)), "file-text", target=_target(trial)
    )


def _groups(trial: StatementTrial, answer: Answer) -> list[str]:
    """The resource groups that a policy is attached on."""
    grants = answer.holder.grants
    scopes = (each.attachment.resource_group for each in grants if each.policy.name == trial.policy.name)
    return list(dict.fromkeys(scope for scope in scopes if scope))


def _ways(of: Explained) -> Iterable[Line]:
    if of.answer.decision.allowed and of.ways == ((),):
        return ()
    if of.ways is None:
        found: tuple[Line, ...] = (Line(words.too_many_ways(), (), "info", "text_muted"),)
    elif not of.ways:
        found = (Line(words.no_way(), (), "prohibit", "text_muted"),)
    else:
        found = tuple(Line(words.way(each), (), "check") for each in of.ways[:MOST_WAYS])
    return (Line(words.ways(), found, "key", is_heading=True),)


def _open(decision: Decision) -> Iterable[Line]:
    if not decision.unsure:
        return ()
    found = tuple(_unsure(each) for each in decision.unsure)
    return (Line(words.open_questions(), found, "question", "warn", is_heading=True),)


def _unsure(of: Unsure) -> Line:
    usual = [corner(name, as_usual=True) for name in of.corners if name in MEANINGS]
    other = [corner(name, as_usual=False) for name in of.corners if name in MEANINGS]
    then = Line(words.otherwise(clauses(other), of.outcome), (), "arrows-left-right", "warn")
    return Line(words.assumed(clauses(usual)), (then,), "info")


def _doubts(answer: Answer) -> Iterable[Line]:
    if not answer.doubts:
        return ()
    found = tuple(Line(words.doubt(each), (), "warning", "warn") for each in answer.doubts)
    return (Line(words.doubts(), found, "warning", "warn", is_heading=True),)
