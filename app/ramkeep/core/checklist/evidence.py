"""What the program itself knows about a step: from the plan, from its problems, and from which codes there are."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from ramkeep.core.checklist.progress import logging_on
from ramkeep.core.checklist.steps import Step
from ramkeep.core.plan.checks.ignoring import parted
from ramkeep.core.plan.checks.problem import Problem, Severity
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import MfaState


class Sign(StrEnum):
    """What a piece of evidence says; which of the numbers of `Evidence` it uses."""

    ROOT_CODE_KEPT = "root code kept"  # number
    NO_ROOT_CODE = "no root code"
    PLAN_SAYS_MFA = "plan says mfa"
    PLAN_SAYS_NO_MFA = "plan says no mfa"
    PLAN_SAYS_NO_KEY = "plan says no key"
    ROOT_KEYS = "root keys"  # number
    PLAN_HAS = "plan has"  # number of users, whole of groups
    PLAN_EMPTY = "plan empty"
    ADMINISTRATORS_ENOUGH = "administrators enough"
    ONE_ADMINISTRATOR = "one administrator"
    NO_ADMINISTRATOR = "no administrator"
    NO_PROBLEMS = "no problems"
    PROBLEMS = "problems"  # number
    USERS_WITH_CODES = "users with codes"  # number of whole
    RULES_KEPT = "rules kept"
    RULES_BROKEN = "rules broken"  # number


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known about a step.

    Attributes:
        holds: does it speak for the step being done?
    """

    sign: Sign
    holds: bool
    number: int = 0
    whole: int = 0


@dataclass(frozen=True, slots=True)
class Entries:
    """How many codes the vault has for an account.

    Attributes:
        root: for its owner.
        users: by the name of the RAM user.
    """

    root: int = 0
    users: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Known:
    """Everything that evidence comes from.

    Attributes:
        problems: those of this plan; None while they are not found out.
        entries: None while the vault is locked.
    """

    plan: Plan
    problems: Sequence[Problem] | None = None
    entries: Entries | None = None


_PREFERENCES: Final = frozenset(
    {
        "logon-mfa-not-mandatory",
        "logon-mfa-remembered",
        "logon-mfa-not-bindable",
        "users-make-access-keys",
        "long-sessions",
        "idle-users-stay",
        "idle-access-keys-stay",
        "idle-days-refused",
        "verification-type-unknown",
    }
)


def evidence(step: Step, known: Known) -> Evidence | None:
    """What is known about a step; None when nothing is."""
    find = _FINDERS.get(step)
    return None if find is None else find(known)


def _of_root_code(known: Known) -> Evidence | None:
    if known.entries is None:
        return None
    if known.entries.root:
        return Evidence(Sign.ROOT_CODE_KEPT, True, known.entries.root)
    return Evidence(Sign.NO_ROOT_CODE, False)


def _of_root_mfa(known: Known) -> Evidence:
    planned = known.plan.account.root.mfa is not MfaState.NONE
    return Evidence(Sign.PLAN_SAYS_MFA if planned else Sign.PLAN_SAYS_NO_MFA, planned)


def _of_root_keys(known: Known) -> Evidence:
    keys = known.plan.account.root.access_keys
    return Evidence(Sign.ROOT_KEYS, False, keys) if keys else Evidence(Sign.PLAN_SAYS_NO_KEY, True)


def _of_plan(known: Known) -> Evidence:
    users, groups = len(known.plan.users), len(known.plan.groups)
    return Evidence(Sign.PLAN_HAS if users or groups else Sign.PLAN_EMPTY, bool(users), users, groups)


def _of_administrators(known: Known) -> Evidence | None:
    if known.problems is None:
        return None
    names = {problem.check.name for problem in known.problems}
    if "no-administrator" in names or not known.plan.users:
        return Evidence(Sign.NO_ADMINISTRATOR, False)
    alone = "only-one-administrator" in names
    return Evidence(Sign.ONE_ADMINISTRATOR if alone else Sign.ADMINISTRATORS_ENOUGH, not alone)


def _of_problems(known: Known) -> Evidence | None:
    if known.problems is None:
        return None
    grave = sum(each.severity in (Severity.ERROR, Severity.DANGER) for each in _open(known))
    return Evidence(Sign.PROBLEMS, False, grave) if grave else Evidence(Sign.NO_PROBLEMS, True)


def _of_users(known: Known) -> Evidence | None:
    if known.entries is None:
        return None
    users = logging_on(known.plan)
    ready = sum(known.entries.users.get(user.name, 0) > 0 for user in users)
    return Evidence(Sign.USERS_WITH_CODES, bool(users) and ready == len(users), ready, len(users))


def _of_passwords(known: Known) -> Evidence | None:
    return _of_rules(known, lambda problem: problem.check.name.startswith("password-") and not problem.place.kind)


def _of_preferences(known: Known) -> Evidence | None:
    return _of_rules(known, lambda problem: problem.check.name in _PREFERENCES)


def _of_rules(known: Known, is_about: Callable[[Problem], bool]) -> Evidence | None:
    if known.problems is None:
        return None
    broken = sum(is_about(each) and each.severity is not Severity.HINT for each in _open(known))
    return Evidence(Sign.RULES_BROKEN, False, broken) if broken else Evidence(Sign.RULES_KEPT, True)


def _open(known: Known) -> tuple[Problem, ...]:
    """The problems that nobody lives with."""
    return parted(known.problems or (), known.plan.review).open


_FINDERS: Final[Mapping[Step, Callable[[Known], Evidence | None]]] = {
    Step.PROTECTION: _of_root_mfa,
    Step.SCAN: _of_root_code,
    Step.CODE: _of_root_code,
    Step.NO_ACCESS_KEY: _of_root_keys,
    Step.STARTER_PLAN: _of_plan,
    Step.ADMINISTRATORS: _of_administrators,
    Step.CHECKED: _of_problems,
    Step.USERS_MFA: _of_users,
    Step.PASSWORD_POLICY: _of_passwords,
    Step.SECURITY_PREFERENCE: _of_preferences,
    Step.RECOVERY: _of_administrators,
}
