"""What no file speaks of, so that nobody takes a gap for a no: a user whose policies nobody listed is not powerless."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final

from ramkeep.core.plan.exchange.incoming import Coverage, NoteKind, Notes
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.references import named
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.core.said import listed, row, said

_MOST_NAMED: Final = 3
_OF_USERS: Final[Mapping[str, Callable[[str], str]]] = {
    "console": lambda who: said(
        "No file tells whether {who} may log on to the console. Add GetLoginProfile, or a credential report.", who=who
    ),
    "mfa": lambda who: said(
        "No file tells whether {who} has an MFA device. Add GetUserMFAInfo, or a credential report.", who=who
    ),
    "access_keys": lambda who: said(
        "No file lists the AccessKeys of {who}. Add ListAccessKeys, or a credential report.", who=who
    ),
}
_OF_PRINCIPALS: Final = {
    PrincipalKind.USER: (Kind.USER, "ListPoliciesForUser"),
    PrincipalKind.GROUP: (Kind.GROUP, "ListPoliciesForGroup"),
    PrincipalKind.ROLE: (Kind.ROLE, "ListPoliciesForRole"),
}


def note_untold(plan: Plan, coverage: Coverage, notes: Notes) -> None:
    """Make a note of each gap."""
    for reason in (*_of_users(plan, coverage), *_of_groups(plan, coverage), *_of_principals(plan, coverage)):
        notes.add(NoteKind.UNTOLD, reason)


def _of_users(plan: Plan, coverage: Coverage) -> Iterator[str]:
    for field, sentence in _OF_USERS.items():
        missing = [name for name in plan.users if field not in coverage.told.get((Kind.USER, name), {})]
        if missing:
            yield sentence(_named(Kind.USER, missing))


def _of_groups(plan: Plan, coverage: Coverage) -> Iterator[str]:
    missing = [name for name in plan.groups if name not in coverage.members_of]
    if missing and not plan.users.keys() <= coverage.groups_of:
        who = _named(Kind.GROUP, missing)
        yield said("No file lists all members of {who}. Add ListUsersForGroup.", who=who)


def _of_principals(plan: Plan, coverage: Coverage) -> Iterator[str]:
    """The list of Resource Management tells of both scopes; without it nothing tells of resource groups."""
    if coverage.scoped or not (plan.users or plan.groups or plan.roles):
        return
    for principal, (kind, operation) in _OF_PRINCIPALS.items():
        missing = [str(name) for name in plan.items(kind) if (principal, name) not in coverage.attached_to]
        if missing:
            who = _named(kind, missing)
            yield said("No file lists the policies of {who}. Add {operation}.", who=who, operation=operation)
    yield said(
        "No file lists what is attached within resource groups. Add ListPolicyAttachments of Resource Management."
    )


def _named(kind: Kind, names: Iterable[str]) -> str:
    found = sorted(names)
    if len(found) == 1:
        return said("the {object}", object=named(kind, found[0]))
    quoted = [said('"{name}"', name=name) for name in found]
    told = listed(quoted, _MOST_NAMED) if len(found) > _MOST_NAMED else row(quoted)
    match kind:
        case Kind.USER:
            return said("the users {names}", names=told)
        case Kind.GROUP:
            return said("the groups {names}", names=told)
    return said("the roles {names}", names=told)
