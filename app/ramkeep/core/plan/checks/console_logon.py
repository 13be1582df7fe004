"""Users who log on to the console."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.single_users import Days, found_in_users, in_each_user, in_each_user_by_days
from ramkeep.core.plan.model.edits import Change
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import LoginMfa
from ramkeep.core.plan.model.values import MfaState, User
from ramkeep.core.said import said

MOST_DAYS: Final = 90


def _without_mfa(case: Case) -> Iterator[Finding]:
    if case.plan.security_preference.mfa_for_login is LoginMfa.MANDATORY:
        return
    yield from found_in_users(_password_alone, case)


def _password_alone(user: User) -> Iterator[Finding]:
    console = user.console
    if console and console.active and user.mfa is MfaState.NONE and not console.mfa_bind_required:
        bound = Change(replace(user, console=replace(console, mfa_bind_required=True)))
        yield Finding(
            Place(Kind.USER, user.name, ("mfa",)),
            said('"{user}" logs on to the console with a password alone.', user=user.name),
            Fix(said('Require "{user}" to bind MFA at the next logon', user=user.name), bound),
        )


def _last_logon(user: User) -> tuple[str, ...]:
    return (user.console.last_logon,) if user.console and user.console.active else ()


def _unused(user: User, since: Days) -> Iterator[Finding]:
    console, (days,) = user.console, since
    if console and days is not None and days > MOST_DAYS:
        off = Change(replace(user, console=replace(console, active=False)))
        yield Finding(
            Place(Kind.USER, user.name, ("console", "last_logon")),
            said('"{user}" last logged on to the console {days} days ago.', user=user.name, days=days),
            Fix(said('Switch off the console logon of "{user}"', user=user.name), off),
        )


def _password_and_keys(user: User) -> Iterator[Finding]:
    if user.console and user.console.active and _calls_the_api(user):
        if any(key.active for key in user.access_keys):
            words = said('"{user}" has a console password and active AccessKeys.', user=user.name)
        else:
            words = said('"{user}" has a console password and is meant to call the API.', user=user.name)
        yield Finding(Place(Kind.USER, user.name, ("console",)), words)


def _no_way_in(user: User) -> Iterator[Finding]:
    if not (user.console and user.console.active) and not _calls_the_api(user):
        words = said(
            '"{user}" has no console logon and no active AccessKey, and is not meant to call the API.', user=user.name
        )
        yield Finding(Place(Kind.USER, user.name), words)


def _calls_the_api(user: User) -> bool:
    return user.api or any(key.active for key in user.access_keys)


CHECKS: Final = (
    Check(
        name="console-user-without-mfa",
        severity=Severity.WARNING,
        title="A user logs on to the console without MFA",
        why="A password that leaks is then enough. Have the user bind a device at the next logon, or make MFA at "
        "logon mandatory for everybody, which does the same.",
        source=f"{BENCHMARK}, 1.4",
        find=_without_mfa,
        cis=("1.4",),
    ),
    Check(
        name="console-logon-unused",
        severity=Severity.WARNING,
        title=f"A user has not logged on to the console for more than {MOST_DAYS} days",
        why="Nobody notices when someone else takes over a logon that is not used. Switch it off; the user stays, "
        "and it can be switched on again. Told only of users whose last logon is known.",
        source=f"{BENCHMARK}, 1.5; {CHECKLIST}",
        find=in_each_user_by_days(_last_logon, _unused),
        cis=("1.5",),
        advice=(11,),
    ),
    Check(
        name="password-and-access-keys",
        severity=Severity.WARNING,
        title="A user has a console password as well as AccessKeys",
        why="People and programs need different rights, and MFA does not guard AccessKeys. "
        "Make one user for the person and another user or a role for the program.",
        source=f'{CHECKLIST}; "What is multi-factor authentication"',
        find=in_each_user(_password_and_keys),
        advice=(5,),
    ),
    Check(
        name="user-without-way-in",
        severity=Severity.HINT,
        title="A user can neither log on nor call the API",
        why="Such a user is of use only with single sign-on. If there is none, remove the user.",
        source=f"{CHECKLIST}; inferred",
        find=in_each_user(_no_way_in),
        advice=(11,),
    ),
)
