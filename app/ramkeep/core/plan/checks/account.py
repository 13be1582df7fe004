"""The account's own number and alias, and policies that name another account."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import Check, TextKind
from ramkeep.core.plan.checks.elements import Part, each_resource
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.model.values import PolicyRef
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.principals import account_of
from ramkeep.core.said import said

_ID = re.compile(r"[0-9]{16}", re.ASCII)
# Their resources have policies of their own, which may let another account in.
_SHARED: Final = ("acs:oss:", "acs:kms:", "acs:log:", "acs:ots:")
_ID_PLACE: Final = Place(None, None, ("account", "id"))
_ELEMENTS: Final = 'Alibaba Cloud, "Policy elements"'


def _id_missing(case: Case) -> Iterator[Finding]:
    if case.plan.account.id:
        return
    named = sorted({account for text in case.texts for account in _accounts(text.document)})
    if named:
        words = said(
            "The plan does not tell the account's ID, and policies name {accounts}: its own or another one?",
            accounts=few(named),
        )
        yield Finding(_ID_PLACE, words, severity=Severity.WARNING)
    else:
        yield Finding(_ID_PLACE, said("The plan does not tell the account's ID."))


def _id_refused(case: Case) -> Iterator[Finding]:
    number = case.plan.account.id
    if number and not _ID.fullmatch(number):
        yield Finding(_ID_PLACE, said('The ID of an account has 16 digits; "{id}" is none.', id=number))


def _alias_missing(case: Case) -> Iterator[Finding]:
    if not case.plan.account.alias and any(user.console for user in case.plan.users.values()):
        words = said("The account has no alias, so that its users log on as name@number.onaliyun.com.")
        yield Finding(Place(None, None, ("account", "alias")), words)


def _other_account(case: Case) -> Iterator[Finding]:
    own = case.plan.account.id
    if not _ID.fullmatch(own):
        return
    for text in case.texts:
        if text.kind is TextKind.IDENTITY and _accounts(text.document) - {own}:
            for part in each_resource(text.document):
                if _is_elsewhere(part.text, own):
                    yield _elsewhere(text, part, own)


def _is_elsewhere(resource: str, own: str) -> bool:
    """Does it name another account, in a service whose resources nobody can share?"""
    account = account_of(resource)
    if account == own or not _ID.fullmatch(account):
        return False
    return not resource.startswith(_SHARED) and not (resource.startswith("acs:ram:") and ":role/" in resource)


def _elsewhere(text: Text, part: Part, own: str) -> Finding:
    words = said(
        '"{policy}" names "{resource}", which is of the account {account}; this one is {own}.',
        policy=_name(text),
        resource=part.text,
        account=account_of(part.text),
        own=own,
    )
    return Finding(text.place(part.path), words)


def _name(text: Text) -> str:
    return text.owner.key.name if isinstance(text.owner.key, PolicyRef) else ""


@lru_cache(maxsize=4096)
def _accounts(document: Document) -> frozenset[str]:
    """The accounts that a policy names by number."""
    arns = {resource for statement in document.statements for resource in statement.resources}
    arns |= {principal.value for statement in document.statements for principal in statement.principals}
    return frozenset(account for account in map(account_of, arns) if _ID.fullmatch(account))


CHECKS: Final = (
    Check(
        name="account-id-missing",
        severity=Severity.HINT,
        title="The plan does not tell the account's ID",
        why="Without it nobody can tell whether a policy or a role speaks of this account or of a stranger's. "
        "It stands in the menu of the account at the top right of the console.",
        source=_ELEMENTS,
        find=_id_missing,
    ),
    Check(
        name="account-id-refused",
        severity=Severity.ERROR,
        title="The account's ID is none",
        why="ARNs with it would name no account.",
        source=_ELEMENTS,
        find=_id_refused,
    ),
    Check(
        name="account-alias-missing",
        severity=Severity.HINT,
        title="The account has no alias",
        why="A name is easier to type than sixteen digits, and harder to mistake. Users log on with it.",
        source="Alibaba Cloud, RAM 2015-05-01, SetAccountAlias",
        find=_alias_missing,
    ),
    Check(
        name="resource-of-other-account",
        severity=Severity.WARNING,
        title="A policy names a resource of another account",
        why="A policy covers what belongs to the account that it is in. Of another account only that can be used whose "
        "own policy lets this account in: roles, buckets, keys, logs and tables.",
        source=f"{_ELEMENTS}; inferred",
        find=_other_account,
    ),
)
