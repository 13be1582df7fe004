"""Checks of trust policies, and of Principal where it does not belong.

Source: Alibaba Cloud, "CreateRole" (2025) and "Permission policy elements".
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import (
    GRANTING,
    TRUST,
    TextCheck,
    TextFinding,
    path_of,
    resource_element,
    with_statement,
)
from ramkeep.core.plan.checks.elements import is_wild, service_of
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Document, Effect, Principal, Statement
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.operators import find_operator
from ramkeep.core.plan.policy.principals import account_of
from ramkeep.core.said import NOTHING, listed, said, together

ASSUME: Final = "sts:AssumeRole"

_SERVICE: Final = ".aliyuncs.com"


def _principal_path(index: int, statement: Statement, at: int) -> Path:
    """Of one principal, counted among those of its kind."""
    kind = statement.principals[at].kind
    same = [place for place, each in enumerate(statement.principals) if each.kind == kind]
    path = path_of(index, "Principal", kind) if kind else path_of(index, "Principal")
    return (*path, same.index(at)) if len(same) > 1 else path


def _account_of(principal: Principal) -> str:
    """The account in the ARN of a RAM principal; empty when there is none."""
    return account_of(principal.value) if principal.kind == "RAM" else ""


def _trusted(document: Document) -> Iterator[tuple[int, Statement, Path, Principal]]:
    """Every principal that may assume the role."""
    for index, statement in enumerate(document.statements):
        if statement.effect is Effect.ALLOW:
            for at, principal in enumerate(statement.principals):
                yield index, statement, _principal_path(index, statement, at), principal


def _other_actions(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.not_actions:
            words = said("A trust policy names {action}; NotAction has no place in it.", action=ASSUME)
            yield TextFinding(path_of(index, "NotAction"), words)
            continue
        fitting = [action for action in statement.actions if service_of(action) == "sts" and not is_wild(action)]
        others = [action for action in statement.actions if action not in fitting]
        assumes = any(covers(action.lower(), ASSUME.lower()) for action in statement.actions)
        idle = (
            NOTHING
            if assumes
            else said("Nothing here is {action}, so that nobody can assume the role by it.", action=ASSUME)
        )
        if others:
            after = fitting if ASSUME.lower() in map(str.lower, fitting) else [ASSUME, *fitting]
            mended = with_statement(document, index, replace(statement, actions=tuple(after))) if assumes else None
            words = said(
                "A trust policy speaks of {action}; {others} has no place in it.",
                action=ASSUME,
                others=listed(map(shown, others)),
            )
            label = said("Leave {actions}", actions=listed(after)) if mended else ""
            yield TextFinding(path_of(index, "Action"), together(words, idle), mended, label)
        elif idle:
            yield TextFinding(path_of(index, "Action"), idle)


def _resources(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.resources:
            words = said("The resource of a trust policy is the role itself; it has no Resource.")
            path = path_of(index, resource_element(statement))
            # Without principals the form wants a resource; one other than * may keep the role from being assumed.
            sure = statement.principals and "*" in statement.resources and not statement.not_resources
            mended = with_statement(document, index, replace(statement, resources=())) if sure else None
            yield TextFinding(path, words, mended, said("Remove the resource") if mended else "")


def _nobody(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if not statement.principals:
            yield TextFinding(path_of(index), said("The statement names no Principal, so that it speaks of nobody."))


def _misplaced(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        if statement.principals:
            words = said("Only resource and trust policies have a Principal; this one is about whom it is attached to.")
            yield TextFinding(path_of(index, "Principal"), words)


def _services(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        for at, principal in enumerate(statement.principals):
            value = principal.value
            if principal.kind != "Service" or "*" in value or (value.endswith(_SERVICE) and value == value.lower()):
                continue
            words = said(
                "{name} is no name of a service; those of Alibaba Cloud are like ecs.aliyuncs.com.", name=shown(value)
            )
            meant = value.lower() if value.lower().endswith(_SERVICE) else ""
            path = _principal_path(index, statement, at)
            if not meant:
                yield TextFinding(path, words)
                continue
            others = (*statement.principals[:at], Principal("Service", meant), *statement.principals[at + 1 :])
            after = replace(statement, principals=tuple(dict.fromkeys(others)))
            label = said("Replace by {other}", other=meant)
            yield TextFinding(path, words, with_statement(document, index, after), label)


def _oidc(document: Document, _case: Case) -> Iterator[TextFinding]:
    for _, statement, path, principal in _trusted(document):
        if principal.kind != "Federated" or ":oidc-provider/" not in principal.value:
            continue
        missing = [key for key in ("oidc:aud", "oidc:sub") if not _is_bound(statement, key)]
        if missing:
            keys, provider = listed(missing), shown(principal.value)
            if "oidc:sub" in missing:
                words = said(
                    "Without a condition on {keys}, anyone whom {provider} knows is let in.",
                    keys=keys,
                    provider=provider,
                )
                yield TextFinding(path, words)
            else:
                words = said(
                    "Without a condition on {keys}, an application of any kind whom {provider} knows is let in.",
                    keys=keys,
                    provider=provider,
                )
                yield TextFinding(path, words, severity=Severity.WARNING)


def _saml(document: Document, _case: Case) -> Iterator[TextFinding]:
    for _, statement, path, principal in _trusted(document):
        is_saml = principal.kind == "Federated" and ":saml-provider/" in principal.value
        if is_saml and not _is_bound(statement, "saml:recipient"):
            words = said(
                "Answers of {provider} that were made for another recipient are taken as well. Add a condition on "
                "saml:recipient.",
                provider=shown(principal.value),
            )
            yield TextFinding(path, words)


def _is_bound(statement: Statement, key: str) -> bool:
    """Whether a condition asks for values of the key."""
    for condition in statement.conditions:
        found = find_operator(condition.operator)
        if condition.key.lower() == key and found is not None and not found[1].negated and "*" not in condition.values:
            return True
    return False


def _everyone(document: Document, _case: Case) -> Iterator[TextFinding]:
    for _, statement, path, principal in _trusted(document):
        value = principal.value
        if value == "*" or is_wild(_account_of(principal)):
            trust = said("{principal} trusts accounts of any owner with this role", principal=shown(value))
        elif principal.kind == "Service" and "*" in value:
            trust = said("{principal} trusts every service with this role", principal=shown(value))
        else:
            continue
        if statement.conditions:
            words = said("{trust}, as far as the conditions let them.", trust=trust)
            yield TextFinding(path, words, severity=Severity.WARNING)
        else:
            yield TextFinding(path, said("{trust}, without any condition.", trust=trust))


def _accounts(document: Document, _case: Case) -> Iterator[TextFinding]:
    for _, _, path, principal in _trusted(document):
        account = _account_of(principal)
        if account and principal.value.endswith(":root") and not is_wild(account):
            words = said(
                "Everyone in account {account} who holds {action} may assume this role. If it is not your own account, "
                "its owner decides who that is.",
                account=account,
                action=ASSUME,
            )
            yield TextFinding(path, words)


_PAGE: Final = "Alibaba Cloud, CreateRole (2025)"
_ELEMENTS: Final = "Alibaba Cloud, Permission policy elements"

CHECKS: Final = (
    TextCheck(
        "trust-of-other-actions",
        Severity.WARNING,
        "Trust policy with other actions",
        "A trust policy tells who may assume the role. What the role may do is for the policies attached to it.",
        _PAGE,
        _other_actions,
        TRUST,
    ),
    TextCheck(
        "trust-with-resource",
        Severity.WARNING,
        "Trust policy with a Resource",
        "RAM's trust policies have no Resource.",
        _PAGE,
        _resources,
        TRUST,
    ),
    TextCheck(
        "trust-without-principal",
        Severity.ERROR,
        "Trust policy without a Principal",
        "Who is not named cannot assume the role.",
        _PAGE,
        _nobody,
        TRUST,
    ),
    TextCheck(
        "principal-out-of-place",
        Severity.ERROR,
        "Principal in a policy that is attached",
        "RAM takes Principal in resource policies and trust policies only.",
        _ELEMENTS,
        _misplaced,
        GRANTING,
    ),
    TextCheck(
        "service-principal-form",
        Severity.WARNING,
        "Name of a service that is none",
        "The role cannot be used by a service whose name is written otherwise.",
        _PAGE,
        _services,
        TRUST,
    ),
    TextCheck(
        "oidc-trust-too-wide",
        Severity.DANGER,
        "OIDC trust without audience and subject",
        "Many identity providers serve the public. Say for which application (oidc:aud) and for whom (oidc:sub).",
        _PAGE,
        _oidc,
        TRUST,
    ),
    TextCheck(
        "saml-trust-without-recipient",
        Severity.WARNING,
        "SAML trust without recipient",
        "Alibaba Cloud's own examples of such roles have a condition on saml:recipient.",
        _PAGE,
        _saml,
        TRUST,
    ),
    TextCheck(
        "trusts-everyone",
        Severity.DANGER,
        "Role that trusts everyone",
        "Anyone with an account of Alibaba Cloud may take the role and all its permissions. Name the accounts.",
        _PAGE,
        _everyone,
        TRUST,
        advice=(7,),
    ),
    TextCheck(
        "trusts-whole-account",
        Severity.HINT,
        "Role that trusts a whole account",
        "Naming the users or roles that need it keeps others out even when they are given sts:AssumeRole on *.",
        _PAGE,
        _accounts,
        TRUST,
        advice=(7,),
    ),
)
