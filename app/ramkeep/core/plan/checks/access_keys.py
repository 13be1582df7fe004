"""AccessKeys of users."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.single_users import Days, in_each_user, in_each_user_by_days
from ramkeep.core.plan.model.edits import Change
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AccessKey, User
from ramkeep.core.said import said

MOST_DAYS: Final = 90


def _created(user: User) -> tuple[str, ...]:
    return tuple(key.created if key.active else "" for key in user.access_keys)


def _last_used(user: User) -> tuple[str, ...]:
    return tuple(key.last_used if key.active else "" for key in user.access_keys)


def _old(user: User, since: Days) -> Iterator[Finding]:
    for at, (key, days) in enumerate(zip(user.access_keys, since, strict=True)):
        if days is not None and days > MOST_DAYS:
            words = said('The AccessKey "{key}" of "{user}" is {days} days old.', key=key.id, user=user.name, days=days)
            yield Finding(_place(user, at, "created"), words)


def _unused(user: User, since: Days) -> Iterator[Finding]:
    for at, (key, days) in enumerate(zip(user.access_keys, since, strict=True)):
        if days is not None and days > MOST_DAYS:
            yield Finding(
                _place(user, at, "last_used"),
                said(
                    'The AccessKey "{key}" of "{user}" was last used {days} days ago.',
                    key=key.id,
                    user=user.name,
                    days=days,
                ),
                Fix(said('Switch off "{key}"', key=key.id), _with_key(user, at, replace(key, active=False))),
            )


def _inactive(user: User) -> Iterator[Finding]:
    for at, key in enumerate(user.access_keys):
        if not key.active:
            yield Finding(
                _place(user, at, "active"),
                said('The AccessKey "{key}" of "{user}" is switched off but still there.', key=key.id, user=user.name),
                Fix(said('Delete "{key}"', key=key.id), _with_key(user, at)),
            )


def _two_active(user: User) -> Iterator[Finding]:
    active = sum(key.active for key in user.access_keys)
    if active > 1:
        words = said('"{user}" has {count} active AccessKeys.', user=user.name, count=active)
        yield Finding(Place(Kind.USER, user.name, ("access_keys",)), words)


def _none_for_api(user: User) -> Iterator[Finding]:
    if user.api and not user.access_keys:
        words = said('"{user}" is meant to call the API and has no AccessKey.', user=user.name)
        yield Finding(Place(Kind.USER, user.name, ("api",)), words)


def _place(user: User, at: int, field: str) -> Place:
    return Place(Kind.USER, user.name, ("access_keys", at, field))


def _with_key(user: User, at: int, *instead: AccessKey) -> Change:
    keys = user.access_keys
    return Change(replace(user, access_keys=(*keys[:at], *instead, *keys[at + 1 :])))


CHECKS: Final = (
    Check(
        name="access-key-not-rotated",
        severity=Severity.WARNING,
        title=f"An active AccessKey is older than {MOST_DAYS} days",
        why="The longer a key is in use, the more places hold a copy of it. Make a second key, move the programs over, "
        "then switch the old one off and delete it; or let the programs assume a role, which needs no lasting key.",
        source=f"{BENCHMARK}, 1.6; {CHECKLIST}",
        find=in_each_user_by_days(_created, _old),
        cis=("1.6",),
        advice=(9, 13),
    ),
    Check(
        name="access-key-unused",
        severity=Severity.WARNING,
        title=f"An active AccessKey was not used for more than {MOST_DAYS} days",
        why="Nobody notices when someone else uses it. Switch it off, and delete it when nothing breaks. "
        "Told only of keys whose last use is known.",
        source=f"{CHECKLIST}; GetAccountSecurityPracticeReport",
        find=in_each_user_by_days(_last_used, _unused),
        advice=(11,),
    ),
    Check(
        name="access-key-inactive",
        severity=Severity.HINT,
        title="An AccessKey is switched off but still there",
        why="It can be switched on again, and it takes one of the user's two places. Delete it once nothing needs it.",
        source=CHECKLIST,
        find=in_each_user(_inactive),
        advice=(11,),
    ),
    Check(
        name="two-active-access-keys",
        severity=Severity.HINT,
        title="A user has two active AccessKeys",
        why="The second place is there for changing keys. While both are taken by keys in use, none can be changed "
        "without a break.",
        source=f'{CHECKLIST}; "Limitations" of RAM (16 December 2025)',
        find=in_each_user(_two_active),
        advice=(9,),
    ),
    Check(
        name="api-user-without-access-key",
        severity=Severity.HINT,
        title="A user who is meant to call the API has no AccessKey",
        why="Make the key in RAM when the program is ready for it. If the program runs on Alibaba Cloud, a role "
        "serves it better than a user.",
        source=CHECKLIST,
        find=in_each_user(_none_for_api),
        advice=(13,),
    ),
)
