"""What passwords must be like."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any, Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.settings import PasswordPolicy

LEAST_LENGTH: Final = 14
LEAST_REMEMBERED: Final = 5
MOST_REMEMBERED: Final = 24
MOST_AGE: Final = 365
MOST_ATTEMPTS: Final = 5

_Fault = Callable[[PasswordPolicy], str]
"""What is wrong with the policy; empty when nothing is."""


def _finder(field: str, better: Any, label: str, fault: _Fault) -> Callable[[Case], Iterator[Finding]]:
    """Looks at one field, and mends it by another value."""

    def find(case: Case) -> Iterator[Finding]:
        policy = case.plan.password_policy
        words = fault(policy)
        if words:
            mended: dict[str, Any] = {field: better}
            fix = Fix(label, Set(replace(policy, **mended)))
            yield Finding(Place(None, None, ("password_policy", field)), words, fix)

    return find


def _needs(field: str, what: str) -> Callable[[Case], Iterator[Finding]]:
    def fault(policy: PasswordPolicy) -> str:
        return "" if getattr(policy, field) else f"Passwords need no {what}."

    return _finder(field, True, f"Require {'an' if what[0] in 'aeiou' else 'a'} {what}", fault)


def _length(policy: PasswordPolicy) -> str:
    short = policy.min_length < LEAST_LENGTH
    return f"Passwords may be as short as {policy.min_length} characters." if short else ""


def _reuse(policy: PasswordPolicy) -> str:
    if policy.reuse_prevention == 0:
        return "An earlier password may be used again at once."
    if policy.reuse_prevention < LEAST_REMEMBERED:
        return f"A password may be used again after {policy.reuse_prevention} others."
    return ""


def _expiry(policy: PasswordPolicy) -> str:
    if policy.max_age_days == 0:
        return "Passwords never expire."
    return f"Passwords are good for {policy.max_age_days} days." if policy.max_age_days > MOST_AGE else ""


def _attempts(policy: PasswordPolicy) -> str:
    if policy.max_login_attempts == 0:
        return "Passwords may be tried without end."
    if policy.max_login_attempts > MOST_ATTEMPTS:
        return f"As many as {policy.max_login_attempts} wrong passwords may be tried."
    return ""


def _hard_expiry(policy: PasswordPolicy) -> str:
    return "With an expired password nobody can log on, not even to change it." if policy.hard_expire else ""


def _user_name(policy: PasswordPolicy) -> str:
    return "" if policy.refuse_user_name else "A password may hold the name of its user."


def _leaked(policy: PasswordPolicy) -> str:
    return "" if policy.refuse_risky_on_api else "Passwords known from leaks may be set by API calls."


def _check(name: str, cis: str, title: str, why: str, find: Callable[[Case], Iterator[Finding]], *advice: int) -> Check:
    """One of the benchmark's rules, all of which stand for point 8 of the checklist."""
    source = f"{BENCHMARK}, {cis}; {CHECKLIST}"
    return Check(name, Severity.WARNING, title, why, source, find, (cis,), (8, *advice))


_MIXED = "The more sorts of characters there are, the more passwords must be tried to guess one."

CHECKS: Final = (
    _check(
        "password-upper-case",
        "1.7",
        "Passwords need no upper-case letter",
        _MIXED,
        _needs("require_uppercase", "upper-case letter"),
    ),
    _check(
        "password-lower-case",
        "1.8",
        "Passwords need no lower-case letter",
        _MIXED,
        _needs("require_lowercase", "lower-case letter"),
    ),
    _check("password-symbol", "1.9", "Passwords need no symbol", _MIXED, _needs("require_symbols", "symbol")),
    _check("password-digit", "1.10", "Passwords need no digit", _MIXED, _needs("require_numbers", "digit")),
    _check(
        "password-length",
        "1.11",
        f"Passwords may be shorter than {LEAST_LENGTH} characters",
        "Length does more against guessing than anything else.",
        _finder("min_length", LEAST_LENGTH, f"Require {LEAST_LENGTH} characters", _length),
    ),
    _check(
        "password-reuse",
        "1.12",
        "Old passwords may be used again",
        f"A password that leaked once stays dangerous. Have RAM remember at least {LEAST_REMEMBERED} of them; it can "
        f"remember {MOST_REMEMBERED}.",
        _finder("reuse_prevention", MOST_REMEMBERED, f"Remember {MOST_REMEMBERED} passwords", _reuse),
        9,
    ),
    _check(
        "password-expiry",
        "1.13",
        f"Passwords are good for longer than {MOST_AGE} days",
        "A password that somebody else knows is of use to them for as long as it is good.",
        _finder("max_age_days", MOST_AGE, f"Let passwords expire after {MOST_AGE} days", _expiry),
        9,
    ),
    _check(
        "password-attempts",
        "1.14",
        f"Logon is not locked after {MOST_ATTEMPTS} wrong passwords",
        "Without a lock a program can try passwords day and night. RAM locks the logon for an hour.",
        _finder("max_login_attempts", MOST_ATTEMPTS, f"Lock after {MOST_ATTEMPTS} wrong passwords", _attempts),
    ),
    Check(
        name="password-hard-expiry",
        severity=Severity.WARNING,
        title="An expired password locks its user out",
        why="Somebody else has to set a new password, and when those of all administrators have expired, the owner of "
        "the account must. Let users change an expired password themselves.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("hard_expire", False, "Let users change an expired password", _hard_expiry),
    ),
    Check(
        name="password-user-name",
        severity=Severity.HINT,
        title="A password may hold the name of its user",
        why="It is among the first that are tried.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("refuse_user_name", True, "Refuse passwords with the name of the user", _user_name),
        advice=(8,),
    ),
    Check(
        name="password-leaked",
        severity=Severity.HINT,
        title="Passwords known from leaks may be set by API calls",
        why="Lists of leaked passwords are among the first that are tried. RAM can refuse them when a script or "
        "a program sets them too.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("refuse_risky_on_api", True, "Refuse passwords known from leaks", _leaked),
        advice=(8,),
    ),
)
