"""The words of answers."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.access.decision import ConditionTrial, Layer, LayerResult, Outcome, StatementTrial
from ramkeep.core.plan.access.matrix import Reach
from ramkeep.core.plan.access.ways import Requirement
from ramkeep.core.plan.grants.doubts import Doubt, DoubtSort
from ramkeep.core.plan.policy.document import Condition, Effect, Statement
from ramkeep.core.plan.policy.operators import find_operator
from ramkeep.ui.punctuation import labeled

translate = QCoreApplication.translate

_MOST = 5
_GROUP = "group "


def some(values: Sequence[str]) -> str:
    """The first of several values."""
    told = ", ".join(shown(value) or '""' for value in values[:_MOST])
    more = len(values) - _MOST
    return translate("plan", "{names} and {count} more").format(names=told, count=more) if more > 0 else told


def outcome(of: Outcome) -> str:
    """In a headline."""
    return {
        Outcome.ALLOW: translate("plan", "Allowed"),
        Outcome.IMPLICIT_DENY: translate("plan", "Refused: nothing allows it"),
        Outcome.EXPLICIT_DENY: translate("plan", "Refused: a Deny covers it"),
    }[of]


def unsure(of: Outcome) -> str:
    """In a headline, when the answer may be wrong."""
    if of is Outcome.ALLOW:
        return translate("plan", "Not sure: allowed as far as is known")
    return translate("plan", "Not sure: refused as far as is known")


def depends(of: Outcome) -> str:
    """In a headline, when it is not the same for every resource."""
    if of is Outcome.ALLOW:
        return translate("plan", "Allowed, but perhaps not on every resource")
    return translate("plan", "Not on every resource, perhaps on some")


def resource(name: str, of: Outcome) -> str:
    """Over the layers of a resource."""
    what = translate("plan", "Every resource") if name == "*" else shown(name)
    return labeled(what, outcome(of))


def layer(of: LayerResult, *, decisive: bool) -> str:
    """What a layer says."""
    said = {
        Outcome.ALLOW: translate("plan", "allows"),
        Outcome.IMPLICIT_DENY: translate("plan", "does not allow"),
        Outcome.EXPLICIT_DENY: translate("plan", "denies"),
    }[of.outcome]
    text = translate("plan", "{layer}: {said}").format(layer=_layer_name(of), said=said)
    return translate("plan", "{text} (this decides)").format(text=text) if decisive else text


def _layer_name(of: LayerResult) -> str:
    match of.layer:
        case Layer.CONTROL:
            return translate("plan", "Control policies, level {level}").format(level=shown(of.name))
        case Layer.RESOURCE_GROUP:
            return translate("plan", "Policies on the resource group {group}").format(group=shown(of.name))
        case Layer.ROOT if of.outcome is not Outcome.ALLOW:
            return translate("plan", "Owner of the account, who cannot assume roles")
    return {
        Layer.ROOT: translate("plan", "Owner of the account"),
        Layer.SESSION: translate("plan", "Session policy"),
        Layer.ACCOUNT: translate("plan", "Policies at account scope"),
        Layer.RESOURCE: translate("plan", "Resource policy"),
        Layer.TRUST: translate("plan", "Trust policy"),
    }[of.layer]


def statement(trial: StatementTrial) -> str:
    """Which statement of which policy, and how it came to the caller."""
    effect = translate("plan", "Allow") if trial.statement.effect is Effect.ALLOW else translate("plan", "Deny")
    name = shown(trial.statement.sid) or str(trial.index + 1)
    policy = translate("plan", "trust policy") if trial.policy.name == "trust policy" else shown(trial.policy.name)
    text = translate("plan", "{effect} by {policy}, statement {name}").format(effect=effect, policy=policy, name=name)
    if trial.policy.via.startswith(_GROUP):
        group = shown(trial.policy.via.removeprefix(_GROUP))
        return translate("plan", "{text}, through the group {group}").format(text=text, group=group)
    return (
        translate("plan", "{text}, through {name}").format(text=text, name=shown(trial.policy.via))
        if trial.policy.via
        else text
    )


def condition(of: Condition) -> str:
    """What a condition asks for."""
    found = find_operator(of.operator)
    negated = found is not None and found[1].negated
    key, values = of.key.lower(), some(of.values)
    if key in ("acs:mfapresent", "acs:securetransport") and len(of.values) == 1 and of.operator == "Bool":
        return _switch(key, on=of.values[0].lower() == "true")
    if key == "acs:sourceip":
        text = (
            translate("plan", "the address is not in {values}")
            if negated
            else translate("plan", "the address is in {values}")
        )
        return text.format(values=values)
    return translate("plan", "{key} {operator} {values}").format(
        key=shown(of.key), operator=shown(of.operator), values=values
    )


def _switch(key: str, *, on: bool) -> str:
    if key == "acs:mfapresent":
        return translate("plan", "logged on with MFA") if on else translate("plan", "logged on without MFA")
    return translate("plan", "by HTTPS") if on else translate("plan", "without HTTPS")


def tried(trial: ConditionTrial) -> str:
    """Whether a condition is met, with what the question gave."""
    given = (
        translate("plan", "given: {values}").format(values=some(trial.given))
        if trial.given
        else translate("plan", "not said in the question")
    )
    text = (
        translate("plan", "Met: {condition} ({given})")
        if trial.met
        else translate("plan", "Not met: {condition} ({given})")
    )
    return text.format(condition=condition(trial.condition), given=given)


def nearest() -> str:
    """Heading."""
    return translate("plan", "What came nearest, and what is missing")


def nothing_near() -> str:
    """Instead of it."""
    return translate("plan", "No policy of theirs speaks of this")


def action_missing(of: Statement, action: str) -> str:
    """What is missing."""
    text = (
        translate("plan", "It leaves out the action {action}: it has {values}")
        if of.not_actions
        else translate("plan", "It does not cover the action {action}: it has {values}")
    )
    return text.format(action=shown(action), values=some(of.actions))


def resource_missing(of: Statement, name: str) -> str:
    """What is missing."""
    what = translate("plan", "every resource") if name == "*" else shown(name)
    text = (
        translate("plan", "It leaves out the resource {resource}: it has {values}")
        if of.not_resources
        else translate("plan", "It does not cover {resource}: it has {values}")
    )
    return text.format(resource=what, values=some(of.resources))


def principal_missing(of: Statement) -> str:
    """What is missing."""
    values = some([each.value for each in of.principals])
    return translate("plan", "It does not name the caller: it has {values}").format(values=values)


def elsewhere(groups: Sequence[str]) -> str:
    """What is missing: a policy that is attached on other resource groups."""
    return translate("plan", "It counts for resources in the resource group {groups} alone").format(groups=some(groups))


def ways() -> str:
    """Heading."""
    return translate("plan", "When it would be allowed")


def way(requirements: Sequence[Requirement]) -> str:
    """One of the ways."""
    told = [
        condition(each.condition)
        if each.met
        else translate("plan", "not: {condition}").format(condition=condition(each.condition))
        for each in requirements
    ]
    return translate("plan", ", and ").join(told) or translate("plan", "Always, as it was asked")


def no_way() -> str:
    """Instead of ways."""
    return translate("plan", "Under no conditions: a policy has to change, or another resource be named")


def too_many_ways() -> str:
    """Instead of ways."""
    return translate("plan", "There are too many ways to tell them. Say more of the circumstances.")


def open_questions() -> str:
    """Heading."""
    return translate("plan", "What Alibaba Cloud does not document")


def assumed(text: str) -> str:
    """What the answer takes for granted."""
    return translate("plan", "Assumed: {text}").format(text=text)


def otherwise(text: str, of: Outcome) -> str:
    """The other reading."""
    return translate("plan", "If instead {text}: {outcome}").format(text=text, outcome=outcome(of))


def doubts() -> str:
    """Heading."""
    return translate("plan", "What this leaves open")


def doubt(of: Doubt) -> str:
    """One of them."""
    names = some(of.policies)
    return {
        DoubtSort.GROUP: translate(
            "plan", "A group makes no calls: this is what somebody has who is in it and has nothing else."
        ),
        DoubtSort.TRUST_UNKNOWN: translate(
            "plan", "The role's trust policy has a say and is not in the plan. Name a role of the plan by its ARN."
        ),
        DoubtSort.ACCOUNT_UNKNOWN: translate(
            "plan", "The plan does not tell the account's ID, so trust policies that name it do not match."
        ),
        DoubtSort.GUESSED_USED: translate(
            "plan", "Taken from the name of the policy, not from its text: {names}. Import the text to be sure."
        ),
        DoubtSort.TEXT_UNKNOWN: translate(
            "plan", "Not known here, and may allow this: {names}. Import the text to be sure."
        ),
        DoubtSort.MAY_DENY: translate(
            "plan", "Not known here, and may deny this: {names}. Import the text to be sure."
        ),
        DoubtSort.GUESSED: translate(
            "plan", "Taken from the name, and may grant more than that: {names}. Import the text to be sure."
        ),
        DoubtSort.EVERY_RESOURCE: translate(
            "plan", "This was asked for many resources at once. On some of them it may be allowed: name one."
        ),
        DoubtSort.DENIED_ON_SOME: translate(
            "plan", "This was asked for many resources at once. A Deny takes some of them out ({names}): name one."
        ),
        DoubtSort.DENIED_IN_GROUP: translate(
            "plan", "A Deny speaks of this in a resource group ({names}). Name the group to see whether it counts."
        ),
        DoubtSort.ALLOWED_IN_GROUP: translate(
            "plan", "It may be allowed where the resource lies in a resource group ({names}): name the group."
        ),
    }[of.sort].format(names=names)


def reach(of: Reach) -> str:
    """How far somebody gets with an action."""
    return {
        Reach.NONE: translate("plan", "nowhere"),
        Reach.SOME: translate("plan", "on some resources"),
        Reach.CONDITIONAL: translate("plan", "under conditions"),
        Reach.ALL: translate("plan", "everywhere"),
    }[of]
