"""A decision as lines of plain text, indented as a tree."""

from ramkeep.core.plan.access.decision import (
    Decision,
    Layer,
    LayerResult,
    NearMiss,
    Outcome,
    ResourceDecision,
    StatementTrial,
)

_ANSWERS = {
    Outcome.ALLOW: "Allowed.",
    Outcome.IMPLICIT_DENY: "Refused: nothing allows it.",
    Outcome.EXPLICIT_DENY: "Refused: a Deny covers it.",
}
_SAID = {
    Outcome.ALLOW: "allows",
    Outcome.IMPLICIT_DENY: "does not allow",
    Outcome.EXPLICIT_DENY: "denies",
}


def explain(decision: Decision) -> tuple[str, ...]:
    """The answer, then per resource every layer that was read, what came nearest, and what is not sure."""
    lines = [_ANSWERS[decision.outcome]]
    for resource in decision.resources:
        lines += _resource_lines(resource)
    for miss in decision.near:
        lines += _near_lines(miss)
    for doubt in decision.unsure:
        lines.append(f"Not documented by RAM; assumed: {doubt.assumed}.")
        lines.append(f"  If instead {doubt.otherwise}, the answer is {doubt.outcome}.")
    return tuple(lines)


def _resource_lines(decision: ResourceDecision) -> list[str]:
    lines = [f"Resource {decision.resource}: {decision.outcome}"]
    for result in decision.layers:
        mark = "*" if result in decision.decisive else "-"
        lines.append(f"  {mark} {_layer_name(result)}: {_SAID[result.outcome]}")
        lines += [f"      {_statement_name(trial)}{_conditions(trial)}" for trial in result.deciding]
    return lines


def _layer_name(result: LayerResult) -> str:
    match result.layer:
        case Layer.CONTROL:
            return f"{result.layer}, level {result.name}"
        case Layer.RESOURCE_GROUP:
            return f"{result.layer} ({result.name})"
        case Layer.ROOT if result.outcome is not Outcome.ALLOW:
            return f"{result.layer}, who cannot assume roles"
    return str(result.layer)


def _statement_name(trial: StatementTrial) -> str:
    via = f" (via {trial.policy.via})" if trial.policy.via else ""
    sid = f" {trial.statement.sid}" if trial.statement.sid else ""
    return f"policy {trial.policy.name}{via}, statement {trial.index + 1}{sid}: {trial.statement.effect}"


def _conditions(trial: StatementTrial) -> str:
    told = [f"{each.condition.operator} {each.condition.key}" for each in trial.conditions]
    return f", as {' and '.join(told)} hold{'s' if len(told) == 1 else ''}" if told else ""


def _near_lines(miss: NearMiss) -> list[str]:
    lines = [f"Nearest for {miss.resource}: {_statement_name(miss.trial)}"]
    return lines + [f"  {sentence}" for sentence in miss.missing]
