"""Roles that may be handed to a service, or assumed, without any limit on which."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, TextKind, path_of, with_statement
from ramkeep.core.plan.checks.powers import Powers, allows, powers_of
from ramkeep.core.plan.checks.problem import Finding, Fix, Severity
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Document, Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.targets import covers_action
from ramkeep.core.said import listed, said

_PASS: Final = "ram:PassRole"
_ASSUME: Final = "sts:AssumeRole"

# More roles than this are no list that a person would check.
_MOST_ROLES: Final = 5


def _find_passing(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    for text, index, statement in _unlimited(case, powers, _PASS):
        yield Finding(
            text.place(path_of(index, "NotResource" if statement.not_resources else "Resource")),
            said(
                "This statement lets its holders hand any role of the account to a service, where its conditions hold."
            )
            if statement.conditions
            else said("This statement lets its holders hand any role of the account to a service."),
            _narrowed(case, powers, text, index),
        )


def _find_assuming(case: Case) -> Iterator[Finding]:
    for text, index, statement in _unlimited(case, powers_of(case), _ASSUME):
        yield Finding(
            text.place(path_of(index, "NotResource" if statement.not_resources else "Resource")),
            said(
                "This statement lets its holders assume every role whose trust policy lets them in, in this account "
                "and in others, where its conditions hold."
            )
            if statement.conditions
            else said(
                "This statement lets its holders assume every role whose trust policy lets them in, in this account "
                "and in others."
            ),
        )


def _unlimited(case: Case, powers: Powers, action: str) -> Iterator[tuple[Text, int, Statement]]:
    """Statements that allow the action for a role that nobody names; those of wider checks are left out."""
    area = powers.ram("role/zq7new")
    whole = action.partition(":")[0] + ":zq7new"
    for text in case.texts:
        whole_text = powers.of_document(text.document)
        if text.kind is not TextKind.IDENTITY or not powers.may_at_all(whole_text, (action,), area):
            continue
        if powers.full(whole_text):
            continue
        rows = powers.of_statements(text.document)
        for index, (statement, row) in enumerate(zip(text.document.statements, rows, strict=True)):
            if allows(statement) and not covers_action(statement, whole) and powers.may(row, action, area):
                yield text, index, statement


def _narrowed(case: Case, powers: Powers, text: Text, index: int) -> Fix | None:
    """With the roles of the plan that are made for services and grant no full power, when they are few."""
    roles = tuple(name for name in sorted(case.plan.roles) if _is_for_services(case, powers, name))
    if not 0 < len(roles) <= _MOST_ROLES:
        return None
    mended = _limited_to(text.document, index, tuple(f"acs:ram:*:*:role/{name}" for name in roles))
    if mended is None:
        return None
    return Fix(said("Allow it for {roles} only", roles=listed(roles, _MOST_ROLES)), text.mend(mended))


def _limited_to(document: Document, index: int, roles: tuple[str, ...]) -> Document | None:
    statement = document.statements[index]
    if statement.not_actions:
        return None
    passing = tuple(each for each in statement.actions if covers(each.lower(), _PASS.lower()))
    if any(set("*?") & set(each) for each in passing):
        return None
    others = tuple(each for each in statement.actions if each not in passing)
    narrow = replace(statement, actions=passing, resources=roles, not_resources=False)
    return with_statement(document, index, *((replace(statement, actions=others),) if others else ()), narrow)


def _is_for_services(case: Case, powers: Powers, name: str) -> bool:
    role, row = case.plan.roles[name], powers.rows.get(PrincipalRef(PrincipalKind.ROLE, name))
    services = any(each.kind == "Service" for statement in role.trust.statements for each in statement.principals)
    return services and row is not None and not powers.full(row)


CHECKS: Final = (
    Check(
        "pass-any-role",
        Severity.DANGER,
        "Any role may be handed to a service",
        "With ram:PassRole one runs code with the power of the role. Name the roles under Resource, as "
        "acs:ram:*:*:role/<name>.",
        'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources" (least privilege); CIS has no '
        "point for it",
        _find_passing,
        advice=(7,),
    ),
    Check(
        "assume-any-role",
        Severity.WARNING,
        "Every role may be assumed",
        "Each new role whose trust policy lets the account in is granted at once. Name the roles under Resource, as "
        "acs:ram:*:<account>:role/<name>.",
        'Alibaba Cloud, "How RAM evaluates policies when a role is assumed"',
        _find_assuming,
        advice=(7,),
    ),
)
