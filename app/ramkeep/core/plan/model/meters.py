"""How much of each limit a plan uses."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from ramkeep.core.plan.model.limits import Quota, limit_of
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import (
    AttachmentKey,
    ControlPolicy,
    MembershipKey,
    MfaState,
    Policy,
    PolicyType,
    PrincipalKind,
    User,
)
from ramkeep.core.plan.policy.writing import size

_Count = tuple[Quota, str, int]
Look = Callable[[Any], tuple[_Count, ...]]
Looking = Callable[[Look, Iterable[Any]], Iterable[tuple[_Count, ...]]]
"""Applies the look to each thing. What it gives depends on the thing alone and may be remembered."""

_ATTACHED = {
    (PrincipalKind.USER, PolicyType.SYSTEM): Quota.SYSTEM_PER_USER,
    (PrincipalKind.GROUP, PolicyType.SYSTEM): Quota.SYSTEM_PER_GROUP,
    (PrincipalKind.ROLE, PolicyType.SYSTEM): Quota.SYSTEM_PER_ROLE,
    (PrincipalKind.USER, PolicyType.CUSTOM): Quota.CUSTOM_PER_USER,
    (PrincipalKind.GROUP, PolicyType.CUSTOM): Quota.CUSTOM_PER_GROUP,
    (PrincipalKind.ROLE, PolicyType.CUSTOM): Quota.CUSTOM_PER_ROLE,
}


@dataclass(frozen=True, slots=True)
class Meter:
    """What is used of a limit.

    Attributes:
        item: what is counted.
        used: by the whole account, or by the one object that uses most.
        limit: None where none is published.
        source: where the limit comes from.
        where: the name of that object; empty for what is counted for the account.
    """

    item: Quota
    used: int
    limit: int | None
    source: str
    where: str = ""

    @property
    def is_over(self) -> bool:
        """Is more used than there is?"""
        return self.limit is not None and self.used > self.limit


def quota(plan: Plan, looking: Looking = map) -> tuple[Meter, ...]:
    """A meter for every limit, in the order of `Quota`; of a limit per object that of the fullest one.

    Of several that are as full the first by name, of levels the first as they stand. `looking` may remember.
    """
    fullest = dict.fromkeys(Quota, ("", 0))
    for item, where, used in _counts(plan, looking):
        name, most = fullest[item]
        if used > most or (used == most > 0 and where < name and item is not Quota.CONTROL_POLICIES_PER_LEVEL):
            fullest[item] = (where, used)
    return tuple(_meter(plan, item, where, used) for item, (where, used) in fullest.items())


def over_quota(plan: Plan) -> tuple[Meter, ...]:
    """Every limit that is overrun, and every object that does it."""
    limits = {item: limit_of(item, plan.own_limits).value for item in Quota}
    found = [each for each in _counts(plan) if (limit := limits[each[0]]) is not None and each[2] > limit]
    order = {item: at for at, item in enumerate(Quota)}
    return tuple(_meter(plan, *each) for each in sorted(found, key=lambda each: (order[each[0]], each[1])))


def _meter(plan: Plan, item: Quota, where: str, used: int) -> Meter:
    limit = limit_of(item, plan.own_limits)
    source = f"{limit.source}, {limit.date}" if limit.date else limit.source
    return Meter(item, used, limit.value, source, where)


def _counts(plan: Plan, looking: Looking = map) -> Iterator[_Count]:
    """What everything uses."""
    yield from _whole(plan)
    looks: tuple[tuple[Look, Iterable[Any]], ...] = (
        (_of_memberships, [plan.memberships]),
        (_of_users, [plan.users]),
        (_of_attachments, [plan.attachments]),
        (_of_policy, plan.policies.values()),
        (_of_control_policy, plan.control_policies.values()),
    )
    for look, things in looks:
        yield from chain.from_iterable(looking(look, things))
    for level in plan.directory.levels:
        yield Quota.CONTROL_POLICIES_PER_LEVEL, level.name, len(level.policies)


def _whole(plan: Plan) -> Iterator[_Count]:
    users = plan.users.values()
    yield Quota.USERS, "", len(users)
    yield Quota.GROUPS, "", len(plan.groups)
    yield Quota.ROLES, "", sum(not role.service_linked for role in plan.roles.values())
    yield Quota.CUSTOM_POLICIES, "", sum(ref.type == PolicyType.CUSTOM for ref in plan.policies)
    yield Quota.MFA_DEVICES, "", sum(user.mfa != MfaState.NONE for user in users)
    yield Quota.RESOURCE_GROUPS, "", len(plan.resource_groups)
    yield Quota.CONTROL_POLICIES, "", len(plan.control_policies)


def _of_memberships(keys: Iterable[MembershipKey]) -> tuple[_Count, ...]:
    return (
        *((Quota.GROUPS_PER_USER, name, used) for name, used in Counter(key.user for key in keys).items()),
        *((Quota.USERS_PER_GROUP, name, used) for name, used in Counter(key.group for key in keys).items()),
    )


def _of_users(users: Mapping[str, User]) -> tuple[_Count, ...]:
    return (
        *((Quota.ACCESS_KEYS_PER_USER, name, len(user.access_keys)) for name, user in users.items()),
        *((Quota.TAGS_PER_USER, name, len(user.tags)) for name, user in users.items()),
    )


def _of_attachments(keys: Iterable[AttachmentKey]) -> tuple[_Count, ...]:
    """A policy counts once for a principal, whatever its scopes; whether RAM counts so is not documented."""
    pairs = {(key.principal, key.policy) for key in keys}
    counted = Counter((_ATTACHED[principal.kind, policy.type], principal.name) for principal, policy in pairs)
    return tuple((item, name, used) for (item, name), used in counted.items())


def _of_policy(policy: Policy) -> tuple[_Count, ...]:
    if policy.type != PolicyType.CUSTOM:
        return ()
    longest = max(size(each.document).characters for each in policy.versions)
    versions = Quota.VERSIONS_PER_POLICY, policy.name, len(policy.versions)
    return versions, (Quota.POLICY_SIZE, policy.name, longest)


def _of_control_policy(policy: ControlPolicy) -> tuple[_Count, ...]:
    return ((Quota.CONTROL_POLICY_SIZE, policy.name, size(policy.document).characters),)
