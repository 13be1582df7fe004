"""What no file speaks of, so that nobody takes a gap for a no: a user whose policies nobody listed is not powerless."""

from collections.abc import Iterable, Iterator
from typing import Final

from ramkeep.core.plan.exchange.incoming import Coverage, NoteKind, Notes
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import PrincipalKind

_MOST_NAMED: Final = 3
_OF_USERS: Final = (
    ("console", "No file tells whether {who} may log on to the console. Add GetLoginProfile, or a credential report."),
    ("mfa", "No file tells whether {who} has an MFA device. Add GetUserMFAInfo, or a credential report."),
    ("access_keys", "No file lists the AccessKeys of {who}. Add ListAccessKeys, or a credential report."),
)
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
    for field, sentence in _OF_USERS:
        missing = [name for name in plan.users if field not in coverage.told.get((Kind.USER, name), {})]
        if missing:
            yield sentence.format(who=_named(Kind.USER, missing))


def _of_groups(plan: Plan, coverage: Coverage) -> Iterator[str]:
    missing = [name for name in plan.groups if name not in coverage.members_of]
    if missing and not plan.users.keys() <= coverage.groups_of:
        yield f"No file lists all members of {_named(Kind.GROUP, missing)}. Add ListUsersForGroup."


def _of_principals(plan: Plan, coverage: Coverage) -> Iterator[str]:
    """The list of Resource Management tells of both scopes; without it nothing tells of resource groups."""
    if coverage.scoped or not (plan.users or plan.groups or plan.roles):
        return
    for principal, (kind, operation) in _OF_PRINCIPALS.items():
        missing = [str(name) for name in plan.items(kind) if (principal, name) not in coverage.attached_to]
        if missing:
            yield f"No file lists the policies of {_named(kind, missing)}. Add {operation}."
    yield "No file lists what is attached within resource groups. Add ListPolicyAttachments of Resource Management."


def _named(kind: Kind, names: Iterable[str]) -> str:
    first = sorted(names)
    more = len(first) - _MOST_NAMED
    told = ", ".join(f'"{name}"' for name in first[:_MOST_NAMED])
    return (
        f"the {kind} {told}" if len(first) == 1 else f"the {kind}s {told}" + (f" and {more} more" if more > 0 else "")
    )
