"""Whether there are administrators enough, and whether each of them is safe."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from itertools import chain
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.escalation import climbers_of
from ramkeep.core.plan.checks.powers import Powers, Row, powers_of
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.telling import caution, named, named_grants, place_of, through
from ramkeep.core.plan.checks.ways_up import Sort
from ramkeep.core.plan.grants.holders import Grant, Holder
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import LoginMfa
from ramkeep.core.plan.model.values import MfaState, PrincipalKind, User
from ramkeep.core.said import NOTHING, counted, said, together

_TAKING: Final = ("ram:UnbindMFADevice", "ram:DisableVirtualMFA")


def _find_none(case: Case) -> Iterator[Finding]:
    if case.plan.users and not _managing(case):
        words = said("No user can manage users and permissions; only the owner of the account can.")
        yield Finding(Place(None, None, ("users",)), together(words, _unknown(case)))


def _find_one(case: Case) -> Iterator[Finding]:
    managing = _managing(case)
    if len(managing) == 1:
        user = managing[0].ref
        words = said('User "{user}" is the only one who can manage users and permissions.', user=user.name)
        yield Finding(place_of(user), together(words, _unknown(case)))


def _find_without_mfa(case: Case) -> Iterator[Finding]:
    if case.plan.security_preference.mfa_for_login is LoginMfa.MANDATORY:
        return
    for row, user in _full_users(case):
        if user.console and user.console.active and user.mfa is MfaState.NONE and not user.console.mfa_bind_required:
            words = said('User "{user}" can do everything with a password alone.', user=user.name)
            yield Finding(place_of(row.ref), words)


def _find_with_keys(case: Case) -> Iterator[Finding]:
    powers = powers_of(case)
    for row, user in _full_users(case):
        keys = sum(key.active for key in user.access_keys)
        if keys and powers.full(powers.by_key(row)):
            words = counted(
                keys,
                'User "{user}" is a full administrator and has 1 active AccessKey, without MFA.',
                'User "{user}" is a full administrator and has {count} active AccessKeys, without MFA.',
                user=user.name,
            )
            yield Finding(place_of(row.ref), words)


def _find_without_entry(case: Case) -> Iterator[Finding]:
    for row, user in _full_users(case):
        if not (user.console and user.console.active) and not any(key.active for key in user.access_keys):
            words = said(
                'User "{user}" is an administrator with neither a console logon nor an active AccessKey.',
                user=user.name,
            )
            yield Finding(place_of(row.ref), words)


def _find_mfa_takers(case: Case) -> Iterator[Finding]:
    """Those who may take the MFA device of an administrator, and neither are one nor can become one."""
    powers, climbers = powers_of(case), climbers_of(case)
    guarded = _unlike(powers, (row for row, user in _full_users(case) if user.mfa is not MfaState.NONE))
    stronger = climbers.keys() | {row.ref for row in powers.administrators}
    takers = [row for row in powers.rows.values() if powers.may_at_all(row, _TAKING) and row.ref not in stronger]
    found: defaultdict[tuple[str, ...], list[tuple[Row, Row, tuple[Grant, ...]]]] = defaultdict(list)
    for taker, taken in zip(
        takers, case.recall.each(_first_taken, takers, partial(_first_taken, powers, guarded), *guarded), strict=True
    ):
        if taken is not None:
            victim, granting = taken
            found[tuple(map(through, granting))].append((taker, victim, granting))
    for alike in found.values():
        _, victim, granting = alike[0]
        words = said(
            '{who} may take the MFA device of the administrator "{administrator}", through {policies}.',
            who=named([taker.ref for taker, _, _ in alike], starting=True),
            administrator=victim.ref.name,
            policies=named_grants(granting),
        )
        yield Finding(Place(Kind.ATTACHMENT, granting[0].attachment.key), together(words, caution(granting)))


def _unlike(powers: Powers, users: Iterable[Row]) -> list[Row]:
    """The first of all of whom the same statements speak: who may take the device of one may take that of each."""
    found: dict[int, Row] = {}
    for row in users:
        found.setdefault(powers.ram(f"user/{row.ref.name}"), row)
    return list(found.values())


def _first_taken(powers: Powers, guarded: list[Row], taker: Row) -> tuple[Row, tuple[Grant, ...]] | None:
    for row in guarded:
        granting = _granting(powers, taker, powers.ram(f"user/{row.ref.name}"))
        if granting:
            return row, granting
    return None


def _granting(powers: Powers, row: Row, area: int) -> tuple[Grant, ...]:
    taken = next((action for action in _TAKING if powers.may(row, action, area)), None)
    return powers.grants(row, taken, area) if taken else ()


def _full_users(case: Case) -> Iterator[tuple[Row, User]]:
    powers = powers_of(case)
    for row in powers.administrators:
        if row.ref.kind is PrincipalKind.USER:
            yield row, case.plan.users[row.ref.name]


def _managing(case: Case) -> list[Row]:
    """Users who are administrators, or become one by assuming a role that lets them in."""
    powers, climbers = powers_of(case), climbers_of(case)
    by_role = (
        powers.rows[ref]
        for ref, way in climbers.items()
        if way.sort is Sort.ASSUME and way.to in powers.rows and way.to not in climbers
    )
    users = (row for row in (*powers.administrators, *by_role) if row.ref.kind is PrincipalKind.USER)
    return sorted(users, key=lambda row: row.ref.name)


def _unknown(case: Case) -> str:
    """A sentence on attached policies that may say otherwise; empty when there are none."""
    holders = case.holders.all.values()
    names = set(chain.from_iterable(case.recall.each(_unknown_held, holders, _unknown_held)))
    if not names:
        return NOTHING
    return said("What {policies} grants is not known, and is not counted.", policies=few(sorted(names)))


def _unknown_held(holder: Holder) -> list[str]:
    return [grant.policy.name for grant in holder.grants if grant.knowledge is Knowledge.UNKNOWN]


_AVAILABLE: Final = 'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources"'

CHECKS: Final = (
    Check(
        "no-administrator",
        Severity.DANGER,
        "Nobody but the owner can manage the account",
        "The owner should not be used for daily work. Make one RAM user an administrator, and a second one for when "
        "the first is away.",
        f"{_AVAILABLE} (an administrator made by the owner manages the others)",
        _find_none,
        cis=("1.1",),
        advice=(1, 4),
    ),
    Check(
        "only-one-administrator",
        Severity.WARNING,
        "There is only one administrator",
        "When this person is away or loses the second factor, only the owner of the account can help. Have two.",
        "inferred: with one administrator the owner is needed whenever that person is not there",
        _find_one,
        advice=(1, 4),
    ),
    Check(
        "administrator-without-mfa",
        Severity.DANGER,
        "An administrator logs on without MFA",
        "One guessed or leaked password is the whole account. Bind an MFA device, or demand MFA at every logon.",
        f"CIS Alibaba Cloud Foundation Benchmark 2.0, 1.4; {_AVAILABLE}",
        _find_without_mfa,
        cis=("1.4",),
        advice=(10,),
    ),
    Check(
        "administrator-with-access-key",
        Severity.WARNING,
        "An administrator has an AccessKey",
        "A leaked key is the whole account, and MFA does not help. Let administrators work in the console, and give "
        "programs a role or a user of their own with what they need.",
        f'{_AVAILABLE} (console users apart from API users; STS for programs); "What is multi-factor authentication"',
        _find_with_keys,
        advice=(5, 13),
    ),
    Check(
        "others-may-take-administrators-mfa",
        Severity.WARNING,
        "Someone may take the MFA device of an administrator",
        "Without the device a password is enough for full power. Limit the action to users that hold no more than its "
        "holder, or deny it for administrators.",
        'Alibaba Cloud, "RAM authentication" (ram:UnbindMFADevice is on a user); inferred',
        _find_mfa_takers,
        advice=(12,),
    ),
    Check(
        "administrator-without-entry",
        Severity.HINT,
        "An administrator has no way in",
        "Somebody counted on in an emergency could not do anything. Enable the console logon, or take the permissions "
        "back.",
        f"{_AVAILABLE} (take back what is not used)",
        _find_without_entry,
        advice=(11,),
    ),
)
