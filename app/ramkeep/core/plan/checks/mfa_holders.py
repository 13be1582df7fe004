"""Rules on MFA that miss the people they are on.

`acs:MFAPresent` tells of the console logon; calls by AccessKey do not carry it, so that no condition on it holds for
them. Source: Alibaba Cloud, "What is multi-factor authentication"; measured by others on a live account.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check, path_of
from ramkeep.core.plan.checks.mfa_rules import BIND, asks_mfa, spares_binding
from ramkeep.core.plan.checks.powers import powers_of
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.telling import through
from ramkeep.core.plan.grants.holders import Grant, Holder
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef, User
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.said import counted, said


def _find_missed(case: Case) -> Iterator[Finding]:
    """A Deny without MFA on users who have AccessKeys."""
    for grant, index, users in _held(case, _is_rule, _has_key):
        words = counted(
            len(users),
            "This Deny without MFA does not touch calls by AccessKey: {users} has an active AccessKey, and no MFA is "
            "asked of such calls.",
            "This Deny without MFA does not touch calls by AccessKey: {users} have an active AccessKey, and no MFA is "
            "asked of such calls.",
            users=few(users),
        )
        yield Finding(_place(case, grant, index), words)


def _find_never_held(case: Case) -> Iterator[Finding]:
    """An Allow with MFA on users who only call by AccessKey."""
    for grant, index, users in _held(case, _is_grant_with_mfa, _only_calls):
        words = said(
            "This Allow with MFA never holds for {users}: without a console logon all calls are by AccessKey, and "
            "those carry no MFA.",
            users=few(users),
        )
        yield Finding(_place(case, grant, index), words)


def _find_defeated(case: Case) -> Iterator[Finding]:
    """A Deny on the very actions that a rule on MFA leaves out on purpose."""
    powers = powers_of(case)
    found: defaultdict[tuple[str, int, int], list[tuple[Grant, str]]] = defaultdict(list)
    for rule, _, names in _held(case, _is_sparing_rule, _logs_on):
        for name in names:
            row = powers.rows[PrincipalRef(PrincipalKind.USER, name)]
            for grant, index in powers.denials(row, BIND, powers.ram(f"user/{name}")):
                if not asks_mfa(grant.document.statements[index], "true"):
                    found[through(rule), id(grant.document), index].append((grant, name))
    for (rule_named, _, index), denied in found.items():
        words = said(
            "This Deny covers {action}, which the rule on MFA in {policy} leaves out so that a device can be bound: "
            "{users} cannot bind one.",
            action=BIND,
            policy=rule_named,
            users=few(name for _, name in denied),
        )
        yield Finding(_place(case, denied[0][0], index), words)


def _held(
    case: Case, is_meant: Callable[[Statement], bool], concerns: Callable[[User], bool]
) -> Iterator[tuple[Grant, int, list[str]]]:
    """Statements with the users that hold them: those who are concerned, by name."""
    places: dict[int, list[int]] = {}

    def look(holder: Holder) -> list[tuple[Grant, int]]:
        return [(grant, index) for grant in holder.grants for index in places_in(grant.document)]

    def places_in(document: Document) -> list[int]:
        if id(document) not in places:
            places[id(document)] = [at for at, statement in enumerate(document.statements) if is_meant(statement)]
        return places[id(document)]

    holders = case.holders.all
    found: dict[tuple[int, int], tuple[Grant, list[str]]] = {}
    for ref, meant in zip(holders, case.recall.each(is_meant, holders.values(), look), strict=True):
        if meant and ref.kind is PrincipalKind.USER and concerns(case.plan.users[ref.name]):
            for grant, index in meant:
                names = found.setdefault((id(grant.document), index), (grant, []))[1]
                if ref.name not in names[-1:]:
                    names.append(ref.name)
    for (_, index), (grant, names) in found.items():
        yield grant, index, names


def _is_rule(statement: Statement) -> bool:
    return statement.effect is Effect.DENY and asks_mfa(statement, "false")


def _is_sparing_rule(statement: Statement) -> bool:
    return _is_rule(statement) and statement.not_actions and spares_binding(statement)


def _is_grant_with_mfa(statement: Statement) -> bool:
    return statement.effect is Effect.ALLOW and asks_mfa(statement, "true")


def _has_key(user: User) -> bool:
    return any(key.active for key in user.access_keys)


def _only_calls(user: User) -> bool:
    return user.console is None and (user.api or bool(user.access_keys))


def _logs_on(user: User) -> bool:
    return user.console is not None


def _place(case: Case, grant: Grant, index: int) -> Place:
    """The statement; where the plan does not hold the text, the attachment."""
    found = next((text for text in case.texts if text.document is grant.document), None)
    return Place(Kind.ATTACHMENT, grant.attachment.key) if found is None else found.place(path_of(index))


_MFA_PAGE: Final = (
    'Alibaba Cloud, "What is multi-factor authentication" (calls by AccessKey are not affected); measured'
)

CHECKS: Final = (
    Check(
        "mfa-rule-misses-access-keys",
        Severity.WARNING,
        "A rule that demands MFA does not touch AccessKeys",
        "Calls by AccessKey do not carry acs:MFAPresent, and RAM has neither Null nor IfExists to catch them. Restrict "
        "keys by acs:SourceIp, or grant with MFA instead of denying without.",
        _MFA_PAGE,
        _find_missed,
        advice=(10, 13),
    ),
    Check(
        "mfa-grant-never-holds",
        Severity.WARNING,
        "A grant with MFA is given to someone who has only AccessKeys",
        "The permission is never there for such a user. Grant it under another condition, such as acs:SourceIp, or to "
        "those who log on to the console.",
        _MFA_PAGE,
        _find_never_held,
        advice=(10, 11),
    ),
    Check(
        "mfa-exception-defeated",
        Severity.DANGER,
        "Another Deny takes back the exception of a rule on MFA",
        "A Deny always wins: leaving the actions out in one rule does not help when another denies them. Leave them "
        "out there as well.",
        'Alibaba Cloud, "Authorize a RAM user to manage MFA devices" and "How RAM evaluates policies"',
        _find_defeated,
        advice=(10,),
    ),
)
