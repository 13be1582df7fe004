"""The owner of the account, whom no policy binds."""

from collections.abc import Iterator
from typing import Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.model.values import MfaState
from ramkeep.core.said import counted, said


def _access_keys(case: Case) -> Iterator[Finding]:
    count = case.plan.account.root.access_keys
    if count:
        words = counted(
            count, "The owner of the account has 1 AccessKey.", "The owner of the account has {count} AccessKeys."
        )
        yield Finding(_of_root("access_keys"), words)


def _without_mfa(case: Case) -> Iterator[Finding]:
    if case.plan.account.root.mfa is MfaState.NONE:
        yield Finding(_of_root("mfa"), said("The owner of the account logs on without MFA."))


def _of_root(field: str) -> Place:
    return Place(None, None, ("account", "root", field))


CHECKS: Final = (
    Check(
        name="owner-access-key",
        severity=Severity.DANGER,
        title="The owner of the account has an AccessKey",
        why="Whoever has such a key can do everything, from anywhere and without MFA, and no policy can limit it. "
        "Delete it on the AccessKey page of the owner, and give programs a role or a user of their own.",
        source=f"{BENCHMARK}, 1.2; {CHECKLIST}",
        find=_access_keys,
        cis=("1.2",),
        advice=(3,),
    ),
    Check(
        name="owner-without-mfa",
        severity=Severity.DANGER,
        title="The owner of the account has no MFA",
        why="A password that leaks is then all it takes to own the whole account. "
        "Bind a device under Security Settings, Account Protection; only the owner can.",
        source=f"{BENCHMARK}, 1.3; {CHECKLIST}",
        find=_without_mfa,
        cis=("1.3",),
        advice=(2,),
    ),
)
