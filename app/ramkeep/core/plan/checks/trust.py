"""Who may assume the roles of a plan: too many, someone who is not there, or nobody.

Source: Alibaba Cloud, CreateRole and "How RAM evaluates policies when a role is assumed".
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import Final

from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, TextKind, path_of
from ramkeep.core.plan.checks.powers import Powers, Row, allows, powers_of
from ramkeep.core.plan.checks.problem import Finding, Severity
from ramkeep.core.plan.checks.telling import one_named
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Document, Principal, Statement
from ramkeep.core.plan.policy.principals import account_of
from ramkeep.core.plan.policy.targets import covers_action
from ramkeep.core.said import said

_ASSUMING: Final = ("sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:AssumeRoleWithOIDC")
_NAMED: Final = re.compile(r"acs:ram:[^:]*:[^:]*:(user|role)/([^*?]+)\Z")


def _find_other_account(case: Case) -> Iterator[Finding]:
    own = case.plan.account.id
    powers = powers_of(case)
    for text, index, statement in _trusting(case) if own else ():
        if statement.conditions:
            continue
        for principal in statement.principals:
            account = account_of(principal.value)
            if principal.kind == "RAM" and account.isdigit() and account != own:
                row = _role(powers, text)
                full = row is not None and powers.full(row)
                yield Finding(
                    text.place(_path(index, statement, principal)),
                    said(
                        '"{principal}" of another account may assume this role, which is a full administrator, under '
                        "no condition.",
                        principal=principal.value,
                    )
                    if full
                    else said(
                        '"{principal}" of another account may assume this role, under no condition.',
                        principal=principal.value,
                    ),
                    severity=Severity.DANGER if full else None,
                )


def _find_wide_administrator(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    own = f":{case.holders.account}:root"
    for text, index, statement in _trusting(case):
        row = _role(powers, text)
        if row is None or not powers.full(row):
            continue
        for principal in statement.principals:
            if _is_anyone(principal):
                continue
            if principal.kind == "Service":
                words = said(
                    "Whoever can run something in {service} with this role is a full administrator.",
                    service=principal.value,
                )
            elif principal.value.endswith(own) and not statement.conditions:
                words = said(
                    "Every user and role of the account that holds sts:AssumeRole for this role is a full "
                    "administrator."
                )
            else:
                continue
            yield Finding(text.place(_path(index, statement, principal)), words)


def _find_missing(case: Case) -> Iterator[Finding]:
    own = case.plan.account.id
    # Trust policies may write the name of a role in small letters ("Examples of custom access control policies").
    known = {"user": set(case.plan.users), "role": {name.lower() for name in case.plan.roles}}
    for text, index, statement in _trusting(case) if own else ():
        for principal in statement.principals:
            found = _NAMED.match(principal.value)
            if found is None or principal.kind != "RAM" or account_of(principal.value) != own:
                continue
            kind, name = found.groups()
            if (name.lower() if kind == "role" else name) not in known[kind]:
                words = said(
                    "The trust policy names the {holder}, which is not in the plan.",
                    holder=one_named(PrincipalRef(PrincipalKind(kind), name)),
                )
                yield Finding(text.place(_path(index, statement, principal)), words)


def _find_unassumed(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    assuming: defaultdict[str, list[Row]] = defaultdict(list)
    for row in powers.rows.values():
        if powers.may_at_all(row, ("sts:AssumeRole",)):
            assuming[f"{row.ref.kind}/{row.ref.name}".lower()].append(row)
    for text in case.texts:
        role = _role(powers, text)
        if role is None or _is_open(case, text.document):
            continue
        if not _is_assumed(powers, role, text, _who_may_be_named(text.document, assuming)):
            yield Finding(
                text.place(()),
                said(
                    'Nobody in the plan may assume the role "{role}": those whom its trust policy names, if any, do '
                    "not hold sts:AssumeRole for it.",
                    role=role.ref.name,
                ),
            )


def _is_open(case: Case, trust: Document) -> bool:
    """Whether somebody from outside the plan may assume the role: a service, an identity provider, another account."""
    own = (case.plan.account.id, "")
    return any(
        principal.kind != "RAM" or account_of(principal.value) not in own or not case.plan.account.id
        for statement in trust.statements
        if allows(statement) and any(covers_action(statement, action) for action in _ASSUMING)
        for principal in statement.principals
    )


def _who_may_be_named(trust: Document, rows: Mapping[str, list[Row]]) -> Iterable[Row]:
    """Of the rows, by kind and name in small letters, those that the trust policy may speak of."""
    found = [_NAMED.match(principal.value) for each in trust.statements for principal in each.principals]
    names = {f"{each[1]}/{each[2]}".lower() for each in found if each is not None}
    return chain.from_iterable((rows.get(name, ()) for name in names) if all(found) else rows.values())


def _is_assumed(powers: Powers, role: Row, text: Text, assuming: Iterable[Row]) -> bool:
    area = powers.ram(f"role/{role.ref.name}")
    refused: set[int] = set()
    for row in assuming:
        here = row.held & area
        if here in refused or row.ref == role.ref:
            continue
        if not powers.may(row, "sts:AssumeRole", area):
            refused.add(here)
        elif powers.trusts(text.document, row.holder.identity.arn):
            return True
    return False


def _trusting(case: Case) -> Iterator[tuple[Text, int, Statement]]:
    for text in case.texts:
        if text.kind is TextKind.TRUST:
            for index, statement in enumerate(text.document.statements):
                if allows(statement):
                    yield text, index, statement


def _role(powers: Powers, text: Text) -> Row | None:
    """The role whose trust policy it is."""
    if text.kind is not TextKind.TRUST:
        return None
    return powers.rows.get(PrincipalRef(PrincipalKind.ROLE, str(text.owner.key)))


def _is_anyone(principal: Principal) -> bool:
    if principal.kind == "Federated":
        return False
    return not principal.value.strip("*") or ("*" in account_of(principal.value))


def _path(index: int, statement: Statement, principal: Principal) -> Path:
    alike = [each for each in statement.principals if each.kind == principal.kind]
    start = (*path_of(index, "Principal"), *((principal.kind,) if principal.kind else ()))
    return (*start, alike.index(principal)) if len(alike) > 1 or not principal.kind else start


_CREATE_ROLE: Final = "Alibaba Cloud, CreateRole (principals of trust policies)"

CHECKS: Final = (
    Check(
        "role-trusts-other-account",
        Severity.WARNING,
        "Another account may assume a role under no condition",
        "Whoever manages that account decides who gets in. Name single roles of it, and add a condition such as "
        "acs:SourceIp.",
        _CREATE_ROLE,
        _find_other_account,
        advice=(7, 10),
    ),
    Check(
        "administrator-role-trusts-widely",
        Severity.DANGER,
        "An administrator's role is open to a whole account or a service",
        "A role with full power should trust the few who need it, by name and with MFA. A service needs no full power.",
        f"{_CREATE_ROLE}; least privilege",
        _find_wide_administrator,
        advice=(7, 14),
    ),
    Check(
        "trust-names-nobody",
        Severity.WARNING,
        "A trust policy names someone who is not in the plan",
        "Whoever is made under this name later gets the role without anyone deciding it. Take the name out, or add the "
        "user or role to the plan.",
        f"inferred from {_CREATE_ROLE}",
        _find_missing,
        advice=(11,),
    ),
    Check(
        "role-nobody-can-assume",
        Severity.HINT,
        "Nobody can assume a role",
        "Both sides have to allow it: the trust policy and a policy of the user or role. Grant sts:AssumeRole for this "
        "role to those who need it, or take the role away.",
        'Alibaba Cloud, "How RAM evaluates policies when a role is assumed"',
        _find_unassumed,
        advice=(11,),
    ),
)
