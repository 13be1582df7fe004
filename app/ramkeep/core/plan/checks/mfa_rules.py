"""Rules on MFA that lock people out or are the wrong way round; seen in a policy's text alone.

Source: "Authorize a RAM user to manage MFA devices" for the actions that bind a device; that a Deny on everything
without MFA blocks them was measured by others on a live account.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import GRANTING, TextCheck, TextFinding, action_element, path_of, with_statement
from ramkeep.core.plan.checks.elements import ConditionPart, conditions_of, each_condition, with_values
from ramkeep.core.plan.checks.known_statements import MFA_KEY
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.operators import Family
from ramkeep.core.plan.policy.principals import NO_ACCOUNT
from ramkeep.core.plan.policy.targets import covers_action
from ramkeep.core.said import listed, said

# What someone needs to look at, bind and change an MFA device of their own.
SELF_SERVICE: Final = (
    "ram:GetUserMFAInfo",
    "ram:BindMFADevice",
    "ram:UnbindMFADevice",
    "ram:CreateVirtualMFADevice",
    "ram:DeleteVirtualMFADevice",
)
BIND: Final = "ram:BindMFADevice"

# Without one of these no device can be bound.
_NEEDED: Final = (("ram:BindMFADevice", "user/zq7"), ("ram:CreateVirtualMFADevice", "mfa/zq7"))


def asks_mfa(statement: Statement, answer: str) -> bool:
    """Whether the statement applies only where `acs:MFAPresent` is `true`, or `false`, as given."""
    return any(_asks(part, answer) for part in conditions_of(0, statement))


def spares_binding(statement: Statement) -> bool:
    """Whether a rule leaves out what it takes to bind a device."""
    return not any(_covers(statement, action, relative) for action, relative in _NEEDED)


def _find_lock_out(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.effect is not Effect.DENY or not asks_mfa(statement, "false") or spares_binding(statement):
            continue
        mended = _sparing(statement)
        yield TextFinding(
            path_of(index, action_element(statement)),
            said("Who has no MFA device yet is denied what it takes to bind one, and stays locked out."),
            None if mended is None else with_statement(document, index, mended),
            said("Leave out the actions on one's own MFA device"),
        )


def _sparing(statement: Statement) -> Statement | None:
    """The rule with NotAction and the actions of self-service; None where it lists what it denies."""
    if statement.not_actions:
        folded = {action.lower() for action in statement.actions}
        missing = (each for each in SELF_SERVICE if each.lower() not in folded)
        return replace(statement, actions=(*statement.actions, *missing))
    if any(covers(pattern.lower(), "zq7new:createzq7") for pattern in statement.actions):
        return replace(statement, actions=SELF_SERVICE, not_actions=True)
    return None


def _find_reversed(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        statement = part.statement
        if statement.effect is Effect.DENY and _asks(part, "true"):
            yield TextFinding(
                part.path,
                said("This denies those who have logged on with MFA, and nobody else. Meant is probably false."),
            )
        elif statement.effect is Effect.ALLOW and _asks(part, "false") and not _is_self_service(statement):
            yield TextFinding(
                part.path,
                said(
                    "This allows {actions} to those who have logged on without MFA, and to nobody else.",
                    actions=listed(statement.actions),
                ),
                with_values(document, part, ("true",)),
                said("Allow it with MFA"),
            )


def _is_self_service(statement: Statement) -> bool:
    """Whether it lets people bind a device and no more, which has to work without one."""
    own = {action.lower() for action in SELF_SERVICE}
    return not statement.not_actions and all(
        action.lower() in own or action.lower().startswith(("ram:get", "ram:list")) for action in statement.actions
    )


def _asks(part: ConditionPart, answer: str) -> bool:
    return (
        part.condition.key.lower() == MFA_KEY
        and part.operator.family in {Family.BOOL, Family.STRING}
        and not part.operator.negated
        and {value.lower() for value in part.condition.values} == {answer}
    )


def _covers(statement: Statement, action: str, relative: str) -> bool:
    if not covers_action(statement, action):
        return False
    named = any(
        covers(pattern, f"acs:ram:{region}:{account}:{relative}")
        for pattern in statement.resources
        for account in {NO_ACCOUNT, (pattern.split(":") + [""] * 4)[3] or NO_ACCOUNT}
        for region in ("*", "")
    )
    return named is not statement.not_resources


_SELF_SERVICE_PAGE: Final = 'Alibaba Cloud, "Authorize a RAM user to manage MFA devices"; measured by others'
_MFA_PAGE: Final = 'Alibaba Cloud, "What is multi-factor authentication"'

CHECKS: Final = (
    TextCheck(
        "mfa-rule-locks-out",
        Severity.DANGER,
        "A rule that demands MFA blocks binding a device",
        "A Deny without MFA that covers ram:BindMFADevice leaves newcomers no way to ever get MFA. Write it with "
        "NotAction and the actions on one's own device.",
        _SELF_SERVICE_PAGE,
        _find_lock_out,
        kinds=GRANTING,
        advice=(10,),
    ),
    TextCheck(
        "mfa-rule-reversed",
        Severity.DANGER,
        "A rule on MFA is the wrong way round",
        "It punishes those who use MFA, or rewards those who do not. Turn the value around.",
        _MFA_PAGE,
        _find_reversed,
        kinds=GRANTING,
        advice=(10,),
    ),
)
