"""Policies and roles of the account that an import could not read, so that nobody knows what they grant."""

from collections.abc import Iterator, Sequence
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.telling import one_named
from ramkeep.core.plan.model.unread import FIELD, unread_of
from ramkeep.core.plan.model.values import Attachment
from ramkeep.core.said import NOTHING, counted, listed, said, together

_PLACE: Final = Place(None, None, ("account", FIELD))
_WHAT_TO_DO: Final = (
    "Import the answer that has the text; if it was there and not understood, look at what the import said of it."
)


def _policies(case: Case) -> Iterator[Finding]:
    policies = unread_of(case.plan.account).policies
    if policies:
        words = counted(
            len(policies),
            "It is not known what {policies} grants.",
            "It is not known what {policies} grant.",
            policies=few(policy.ref.name for policy in policies),
        )
        held = [each for policy in policies for each in policy.attachments]
        # Those of system policies are in the plan itself.
        refs = {policy.ref for policy in policies}
        held += [each for key, each in case.plan.attachments.items() if key.policy in refs]
        yield Finding(_PLACE, together(words, _holders(held)))


def _roles(case: Case) -> Iterator[Finding]:
    roles = unread_of(case.plan.account).roles
    if roles:
        words = counted(
            len(roles),
            "It is not known who may assume {roles}, which is in the account.",
            "It is not known who may assume {roles}, which are in the account.",
            roles=few(role.name for role in roles),
        )
        yield Finding(_PLACE, words)


def _holders(held: Sequence[Attachment]) -> str:
    if not held:
        return NOTHING
    names = {said("the {holder}", holder=one_named(each.principal)) for each in held}
    return said("Attached to {holders}.", holders=listed(sorted(names), 1))


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
