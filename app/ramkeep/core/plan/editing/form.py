"""A statement as a form: what a person switches on and off, and what only the text can say.

A form and its statement say the same: `statement_of(form_of(statement)) == statement`, whatever the statement.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from ramkeep.core.plan.policy.document import Condition, Document, Effect, Principal, Statement
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.operators import Quantifier, find_operator
from ramkeep.core.plan.policy.reading import review
from ramkeep.core.plan.policy.writing import write

TAG = "acs:ResourceTag/"


class Switch(StrEnum):
    """A condition that a person understands without knowing its operator and key.

    `OTHER` is any condition of one operator and key; `KEPT` one that a form cannot say.
    """

    MFA = "mfa"
    NETWORKS = "networks"
    FROM = "from"
    UNTIL = "until"
    HTTPS = "https"
    TAG = "tag"
    OTHER = "other"
    KEPT = "kept"


_OPERATORS = {
    Switch.MFA: ("Bool", "acs:MFAPresent"),
    Switch.NETWORKS: ("IpAddress", "acs:SourceIp"),
    Switch.FROM: ("DateGreaterThan", "acs:CurrentTime"),
    Switch.UNTIL: ("DateLessThan", "acs:CurrentTime"),
    Switch.HTTPS: ("Bool", "acs:SecureTransport"),
}
_FOUND = {(operator, key.lower()): switch for switch, (operator, key) in _OPERATORS.items()}


@dataclass(frozen=True, slots=True)
class Row:
    """A condition as the form shows it."""

    switch: Switch
    condition: Condition


@dataclass(frozen=True, slots=True)
class StatementForm:
    """A statement, sorted by how it is shown.

    Attributes:
        all_but: the actions are those it does not speak of.
        resources_but: the resources are those it does not speak of; a form cannot say that, and keeps it.
        sid: kept, too.
    """

    effect: Effect
    actions: tuple[str, ...]
    all_but: bool
    resources: tuple[str, ...]
    resources_but: bool
    principals: tuple[Principal, ...]
    rows: tuple[Row, ...]
    sid: str


def form_of(statement: Statement) -> StatementForm:
    """The statement as a form."""
    return StatementForm(
        statement.effect,
        statement.actions,
        statement.not_actions,
        statement.resources,
        statement.not_resources,
        statement.principals,
        tuple(Row(switch_of(each), each) for each in statement.conditions),
        statement.sid,
    )


def statement_of(form: StatementForm) -> Statement:
    """The form as a statement."""
    conditions = tuple(row.condition for row in form.rows)
    return Statement(
        form.effect,
        form.actions,
        form.all_but,
        form.resources,
        form.resources_but,
        form.principals,
        conditions,
        form.sid,
    )


def switch_of(condition: Condition) -> Switch:
    """How a form shows a condition."""
    found = find_operator(condition.operator)
    if found is None or found[0] is not Quantifier.NONE:
        return Switch.KEPT
    switch = _FOUND.get((condition.operator, condition.key.lower()))
    one = len(condition.values) == 1
    if switch in {Switch.MFA, Switch.HTTPS}:
        return switch if one and condition.values[0].lower() == "true" else Switch.OTHER
    if switch in {Switch.FROM, Switch.UNTIL}:
        return switch if one else Switch.OTHER
    if condition.operator == "StringEquals" and _tag_of(condition.key):
        return Switch.TAG
    return switch or Switch.OTHER


def tag_of(condition: Condition) -> str:
    """The key of the tag that a condition asks for; empty when it asks for none."""
    return _tag_of(condition.key)


def condition_of(switch: Switch, values: tuple[str, ...] = ("true",), tag: str = "") -> Condition:
    """The condition that a switch stands for.

    Args:
        switch: not `OTHER` or `KEPT`.
        values: networks, a moment, values of a tag; `true` for the others.
        tag: the key of the tag.
    """
    if switch is Switch.TAG:
        return Condition("StringEquals", TAG + tag, values)
    return Condition(*_OPERATORS[switch], values)


def with_condition(statement: Statement, condition: Condition, instead: Condition | None = None) -> Statement:
    """With a condition added, or in the place of another one; one of the same operator and key gives way."""
    rows = []
    for each in statement.conditions:
        if each == instead:
            rows.append(condition)
        elif not _is_same_test(each, condition):
            rows.append(each)
    if condition not in rows:
        rows.append(condition)
    return replace(statement, conditions=tuple(rows))


def without_condition(statement: Statement, condition: Condition) -> Statement:
    """Without a condition."""
    return replace(statement, conditions=tuple(each for each in statement.conditions if each != condition))


def moved(document: Document, index: int, by: int) -> Document:
    """With a statement further up or down, as far as there is room."""
    statements = list(document.statements)
    statement = statements.pop(index)
    statements.insert(min(max(index + by, 0), len(statements)), statement)
    return Document(tuple(statements))


def blank(*, trust: bool = False) -> Statement:
    """A statement to begin with. RAM does not take it until an action is chosen."""
    if trust:
        return Statement(Effect.ALLOW, ("sts:AssumeRole",), principals=())
    return Statement(Effect.ALLOW, (), resources=("*",))


def reads(statement: Statement) -> bool:
    """Does RAM take a policy of this one statement?"""
    try:
        return review(write(Document((statement,)))).document is not None
    except PolicyNotWritable:
        return False


def reads_action(pattern: str) -> bool:
    """Does RAM take it as an action?"""
    return reads(Statement(Effect.ALLOW, (pattern,), resources=("*",)))


def reads_resource(pattern: str) -> bool:
    """Does RAM take it as a resource?"""
    return reads(Statement(Effect.ALLOW, ("*",), resources=(pattern,)))


def reads_condition(condition: Condition) -> bool:
    """Does RAM take it as a condition?"""
    return reads(Statement(Effect.ALLOW, ("*",), resources=("*",), conditions=(condition,)))


def reads_principal(principal: Principal) -> bool:
    """Does RAM take it in a trust policy?"""
    return reads(Statement(Effect.ALLOW, ("sts:AssumeRole",), principals=(principal,)))


def _tag_of(key: str) -> str:
    return key[len(TAG) :] if key.lower().startswith(TAG.lower()) else ""


def _is_same_test(one: Condition, other: Condition) -> bool:
    return (one.operator, one.key.lower()) == (other.operator, other.key.lower())
