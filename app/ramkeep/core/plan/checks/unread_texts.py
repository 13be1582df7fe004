"""Policies and roles of the account that an import could not read, so that nobody knows what they grant."""

from collections.abc import Iterator, Sequence
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.model.unread import FIELD, unread_of
from ramkeep.core.plan.model.values import Attachment

_PLACE: Final = Place(None, None, ("account", FIELD))
_WHAT_TO_DO: Final = (
    "Import the answer that has the text; if it was there and not understood, look at what the import said of it."
)


def _policies(case: Case) -> Iterator[Finding]:
    policies = unread_of(case.plan.account).policies
    if policies:
        names = few([policy.ref.name for policy in policies])
        held = [each for policy in policies for each in policy.attachments]
        # Those of system policies are in the plan itself.
        refs = {policy.ref for policy in policies}
        held += [each for key, each in case.plan.attachments.items() if key.policy in refs]
        yield Finding(_PLACE, f"It is not known what {names} {_grant(policies)}.{_holders(held)}")


def _roles(case: Case) -> Iterator[Finding]:
    roles = unread_of(case.plan.account).roles
    if roles:
        names = few([role.name for role in roles])
        verb = "is" if len(roles) == 1 else "are"
        yield Finding(_PLACE, f"It is not known who may assume {names}, which {verb} in the account.")


def _grant(policies: Sequence[object]) -> str:
    return "grants" if len(policies) == 1 else "grant"


def _holders(held: Sequence[Attachment]) -> str:
    if not held:
        return ""
    names = sorted({f'the {each.principal.kind} "{each.principal.name}"' for each in held})
    more = f" and {len(names) - 1} more" if len(names) > 1 else ""
    return f" Attached to {names[0]}{more}."


CHECKS: Final = (
    Check(
        name="policy-not-read",
        severity=Severity.WARNING,
        title="Policies of the account were not read",
        why="Whoever holds them may do more, or less, than the plan tells, and exports leave them out. " + _WHAT_TO_DO,
        source="Ramkeep: a policy without a text must not look like one that grants nothing",
        find=_policies,
    ),
    Check(
        name="role-not-read",
        severity=Severity.WARNING,
        title="Roles of the account were not read",
        why="They are no roles of the plan, so that nobody sees who gets in by them, and exports leave them out. "
        + _WHAT_TO_DO,
        source="Ramkeep: a role without a trust policy must not look like one that nobody can assume",
        find=_roles,
    ),
)
