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
from ramkeep.core.said import NOTHING, said

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


def _needs(field: str, words: str, label: str) -> Callable[[Case], Iterator[Finding]]:
    def fault(policy: PasswordPolicy) -> str:
        return NOTHING if getattr(policy, field) else words

    return _finder(field, True, label, fault)


def _length(policy: PasswordPolicy) -> str:
    short = policy.min_length < LEAST_LENGTH
    return said("Passwords may be as short as {count} characters.", count=policy.min_length) if short else NOTHING


def _reuse(policy: PasswordPolicy) -> str:
    if policy.reuse_prevention == 0:
        return said("An earlier password may be used again at once.")
    if policy.reuse_prevention < LEAST_REMEMBERED:
        return said("A password may be used again after {count} others.", count=policy.reuse_prevention)
    return NOTHING


def _expiry(policy: PasswordPolicy) -> str:
    if policy.max_age_days == 0:
        return said("Passwords never expire.")
    if policy.max_age_days > MOST_AGE:
        return said("Passwords are good for {count} days.", count=policy.max_age_days)
    return NOTHING


def _attempts(policy: PasswordPolicy) -> str:
    if policy.max_login_attempts == 0:
        return said("Passwords may be tried without end.")
    if policy.max_login_attempts > MOST_ATTEMPTS:
        return said("As many as {count} wrong passwords may be tried.", count=policy.max_login_attempts)
    return NOTHING


def _hard_expiry(policy: PasswordPolicy) -> str:
    if policy.hard_expire:
        return said("With an expired password nobody can log on, not even to change it.")
    return NOTHING


def _user_name(policy: PasswordPolicy) -> str:
    return NOTHING if policy.refuse_user_name else said("A password may hold the name of its user.")


def _leaked(policy: PasswordPolicy) -> str:
    return NOTHING if policy.refuse_risky_on_api else said("Passwords known from leaks may be set by API calls.")


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
        _needs("require_uppercase", said("Passwords need no upper-case letter."), said("Require an upper-case letter")),
    ),
    _check(
        "password-lower-case",
        "1.8",
        "Passwords need no lower-case letter",
        _MIXED,
        _needs("require_lowercase", said("Passwords need no lower-case letter."), said("Require a lower-case letter")),
    ),
    _check(
        "password-symbol",
        "1.9",
        "Passwords need no symbol",
        _MIXED,
        _needs("require_symbols", said("Passwords need no symbol."), said("Require a symbol")),
    ),
    _check(
        "password-digit",
        "1.10",
        "Passwords need no digit",
        _MIXED,
        _needs("require_numbers", said("Passwords need no digit."), said("Require a digit")),
    ),
    _check(
        "password-length",
        "1.11",
        f"Passwords may be shorter than {LEAST_LENGTH} characters",
        "Length does more against guessing than anything else.",
        _finder("min_length", LEAST_LENGTH, said("Require {count} characters", count=LEAST_LENGTH), _length),
    ),
    _check(
        "password-reuse",
        "1.12",
        "Old passwords may be used again",
        f"A password that leaked once stays dangerous. Have RAM remember at least {LEAST_REMEMBERED} of them; it can "
        f"remember {MOST_REMEMBERED}.",
        _finder("reuse_prevention", MOST_REMEMBERED, said("Remember {count} passwords", count=MOST_REMEMBERED), _reuse),
        9,
    ),
    _check(
        "password-expiry",
        "1.13",
        f"Passwords are good for longer than {MOST_AGE} days",
        "A password that somebody else knows is of use to them for as long as it is good.",
        _finder("max_age_days", MOST_AGE, said("Let passwords expire after {count} days", count=MOST_AGE), _expiry),
        9,
    ),
    _check(
        "password-attempts",
        "1.14",
        f"Logon is not locked after {MOST_ATTEMPTS} wrong passwords",
        "Without a lock a program can try passwords day and night. RAM locks the logon for an hour.",
        _finder(
            "max_login_attempts",
            MOST_ATTEMPTS,
            said("Lock after {count} wrong passwords", count=MOST_ATTEMPTS),
            _attempts,
        ),
    ),
    Check(
        name="password-hard-expiry",
        severity=Severity.WARNING,
        title="An expired password locks its user out",
        why="Somebody else has to set a new password, and when those of all administrators have expired, the owner of "
        "the account must. Let users change an expired password themselves.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("hard_expire", False, said("Let users change an expired password"), _hard_expiry),
    ),
    Check(
        name="password-user-name",
        severity=Severity.HINT,
        title="A password may hold the name of its user",
        why="It is among the first that are tried.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("refuse_user_name", True, said("Refuse passwords with the name of the user"), _user_name),
        advice=(8,),
    ),
    Check(
        name="password-leaked",
        severity=Severity.HINT,
        title="Passwords known from leaks may be set by API calls",
        why="Lists of leaked passwords are among the first that are tried. RAM can refuse them when a script or "
        "a program sets them too.",
        source="Alibaba Cloud, IMS 2019-08-15, SetPasswordPolicy",
        find=_finder("refuse_risky_on_api", True, said("Refuse passwords known from leaks"), _leaked),
        advice=(8,),
    ),
)
