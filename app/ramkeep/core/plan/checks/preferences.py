"""Security preferences: what users may do about themselves, and how they log on."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import LoginMfa
from ramkeep.core.plan.model.values import MfaState
from ramkeep.core.said import said

MOST_HOURS: Final = 12
HOURS: Final = 6
IDLE_DAYS: Final = (90, 180, 365, 730)
VERIFICATION_TYPES: Final = ("sms", "email")

_SOURCE: Final = "Alibaba Cloud, IMS 2019-08-15, SetSecurityPreference"


def _mfa_not_mandatory(case: Case) -> Iterator[Finding]:
    told = {
        LoginMfa.INDEPENDENT: said("MFA at console logon is left to each user's own setting."),
        LoginMfa.ADAPTIVE: said("Console logon asks for MFA only when it looks unusual."),
    }
    words = told.get(case.plan.security_preference.mfa_for_login)
    if words:
        yield _finding(case.plan, "mfa_for_login", words, said("Require MFA at every logon"), LoginMfa.MANDATORY)


def _mfa_remembered(case: Case) -> Iterator[Finding]:
    if case.plan.security_preference.save_mfa_ticket:
        words = said("A browser that passed MFA is not asked again for seven days.")
        yield _finding(case.plan, "save_mfa_ticket", words, said("Ask for MFA every time"), False)


def _mfa_not_bindable(case: Case) -> Iterator[Finding]:
    preference = case.plan.security_preference
    if preference.manage_mfa_devices:
        return
    for_all = preference.mfa_for_login is LoginMfa.MANDATORY
    stuck = [
        name
        for name, user in case.plan.users.items()
        if user.mfa is MfaState.NONE
        and (console := user.console)
        and console.active
        and (for_all or console.mfa_bind_required)
    ]
    if stuck:
        words = said(
            "{users} must bind an MFA device to log on, and users may not do so themselves.", users=few(sorted(stuck))
        )
        yield _finding(case.plan, "manage_mfa_devices", words, said("Let users manage their own MFA devices"), True)


def _own_access_keys(case: Case) -> Iterator[Finding]:
    if case.plan.security_preference.manage_access_keys:
        words = said("Users may make AccessKeys for themselves.")
        yield _finding(case.plan, "manage_access_keys", words, said("Leave AccessKeys to administrators"), False)


def _long_sessions(case: Case) -> Iterator[Finding]:
    hours = case.plan.security_preference.login_session_hours
    if hours > MOST_HOURS:
        words = said("A logon stays good for {count} hours.", count=hours)
        label = said("Let it end after {count} hours", count=HOURS)
        yield _finding(case.plan, "login_session_hours", words, label, HOURS)


def _long_idle(field: str, told: Callable[[int], str]) -> Callable[[Case], Iterator[Finding]]:
    def find(case: Case) -> Iterator[Finding]:
        days = getattr(case.plan.security_preference, field)
        if days > IDLE_DAYS[0]:
            label = said("Switch it off after {count} days", count=IDLE_DAYS[0])
            yield _finding(case.plan, field, told(days), label, IDLE_DAYS[0])

    return find


def _idle_logon(days: int) -> str:
    return said("A console logon that nobody uses stays on for {count} days.", count=days)


def _idle_key(days: int) -> str:
    return said("An AccessKey that nobody uses stays on for {count} days.", count=days)


def _idle_days_refused(case: Case) -> Iterator[Finding]:
    for field in ("max_idle_days_users", "max_idle_days_access_keys"):
        days = getattr(case.plan.security_preference, field)
        if days not in IDLE_DAYS:
            better = max((each for each in IDLE_DAYS if each < days), default=IDLE_DAYS[0])
            words = said("RAM takes 90, 180, 365 or 730 days here, not {count}.", count=days)
            yield _finding(case.plan, field, words, said("Take {count} days", count=better), better)


def _unknown_verification(case: Case) -> Iterator[Finding]:
    types = case.plan.security_preference.verification_types
    for at, each in enumerate(types):
        if each not in VERIFICATION_TYPES:
            rest = tuple(other for other in types if other != each)
            words = said('RAM verifies users by "sms" and "email", not by "{type}".', type=each)
            yield _finding(case.plan, "verification_types", words, said('Leave out "{type}"', type=each), rest, at)


def _finding(plan: Plan, field: str, words: str, label: str, better: Any, *rest: int) -> Finding:
    mended: dict[str, Any] = {field: better}
    fix = Fix(label, Set(replace(plan.security_preference, **mended)))
    return Finding(Place(None, None, ("security_preference", field, *rest)), words, fix)


CHECKS: Final = (
    Check(
        name="logon-mfa-not-mandatory",
        severity=Severity.WARNING,
        title="Console logon does not ask everybody for MFA",
        why="Only `mandatory` makes sure that a password alone is never enough. Users without a device are then asked "
        "to bind one at their next logon.",
        source=f"{BENCHMARK}, 1.4; {_SOURCE}",
        find=_mfa_not_mandatory,
        cis=("1.4",),
    ),
    Check(
        name="logon-mfa-remembered",
        severity=Severity.WARNING,
        title="Browsers are trusted for seven days after MFA",
        why="Whoever sits down at such a browser, or copies what it holds, needs the password alone.",
        source=_SOURCE,
        find=_mfa_remembered,
    ),
    Check(
        name="logon-mfa-not-bindable",
        severity=Severity.DANGER,
        title="Users must have MFA but may not bind a device",
        why="They cannot log on until an administrator binds a device for them. Let users manage their own devices, at "
        "least until all have one.",
        source=f"{_SOURCE}; that this locks out is inferred",
        find=_mfa_not_bindable,
    ),
    Check(
        name="users-make-access-keys",
        severity=Severity.WARNING,
        title="Users may make AccessKeys for themselves",
        why="A key that nobody knows of is neither changed nor taken back, and MFA does not guard it.",
        source=f"{_SOURCE}; {CHECKLIST}",
        find=_own_access_keys,
        advice=(5, 13),
    ),
    Check(
        name="long-sessions",
        severity=Severity.HINT,
        title=f"A console logon stays good for more than {MOST_HOURS} hours",
        why="A browser that is left open at night is an open door. RAM's own value is 6 hours.",
        source=_SOURCE,
        find=_long_sessions,
    ),
    Check(
        name="idle-users-stay",
        severity=Severity.HINT,
        title="Console logons that nobody uses stay on for longer than 90 days",
        why="RAM can switch them off by itself. Keep in mind those that are for emergencies alone.",
        source=f"{BENCHMARK}, 1.5; {_SOURCE}",
        find=_long_idle("max_idle_days_users", _idle_logon),
        cis=("1.5",),
        advice=(11,),
    ),
    Check(
        name="idle-access-keys-stay",
        severity=Severity.HINT,
        title="AccessKeys that nobody uses stay on for longer than 90 days",
        why="RAM can switch them off by itself. Keep in mind those of programs that run once or twice a year.",
        source=f"{CHECKLIST}; {_SOURCE}",
        find=_long_idle("max_idle_days_access_keys", _idle_key),
        advice=(11,),
    ),
    Check(
        name="idle-days-refused",
        severity=Severity.ERROR,
        title="A number of idle days that RAM does not take",
        why="RAM knows four values and refuses every other.",
        source=_SOURCE,
        find=_idle_days_refused,
    ),
    Check(
        name="verification-type-unknown",
        severity=Severity.ERROR,
        title="A way of verification that RAM does not know",
        why="RAM refuses the whole setting.",
        source=_SOURCE,
        find=_unknown_verification,
    ),
)
