"""How much of what RAM allows the plan takes."""

from collections.abc import Iterator
from functools import partial
from itertools import chain
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.limits import LIMITS, Quota, limit_of
from ramkeep.core.plan.model.meters import Meter, over_quota
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.references import key_of_name
from ramkeep.core.plan.model.values import Policy, PolicyRef, PolicyType
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.writing import size
from ramkeep.core.said import NOTHING, said, together

# Of two AccessKeys or five versions people are meant to use all.
LEAST_LIMIT: Final = 10
NEARLY: Final = 0.8

_PAGE: Final = 'Alibaba Cloud, "Limitations" of RAM (16 December 2025) and of Resource Management'
_OF_ACCOUNT: Final = {
    Quota.USERS: "users",
    Quota.GROUPS: "groups",
    Quota.ROLES: "roles",
    Quota.CUSTOM_POLICIES: "policies",
    Quota.MFA_DEVICES: "users",
    Quota.RESOURCE_GROUPS: "resource_groups",
    Quota.CONTROL_POLICIES: "control_policies",
}
_OF_OBJECT: Final[dict[Quota, tuple[Kind, Path]]] = {
    Quota.GROUPS_PER_USER: (Kind.USER, ()),
    Quota.USERS_PER_GROUP: (Kind.GROUP, ("members",)),
    Quota.ACCESS_KEYS_PER_USER: (Kind.USER, ("access_keys",)),
    Quota.TAGS_PER_USER: (Kind.USER, ("tags",)),
    Quota.SYSTEM_PER_USER: (Kind.USER, ("policies",)),
    Quota.SYSTEM_PER_GROUP: (Kind.GROUP, ("policies",)),
    Quota.SYSTEM_PER_ROLE: (Kind.ROLE, ("policies",)),
    Quota.CUSTOM_PER_USER: (Kind.USER, ("policies",)),
    Quota.CUSTOM_PER_GROUP: (Kind.GROUP, ("policies",)),
    Quota.CUSTOM_PER_ROLE: (Kind.ROLE, ("policies",)),
    Quota.VERSIONS_PER_POLICY: (Kind.POLICY, ("versions",)),
    Quota.CONTROL_POLICY_SIZE: (Kind.CONTROL_POLICY, ("document",)),
}


def _exceeded(case: Case) -> Iterator[Finding]:
    if not any(meter.is_over for meter in case.meters):
        return
    for meter in over_quota(case.plan):
        adjustable = _is_adjustable(case.plan, meter.item)
        words = together(
            said("{used}; RAM allows {limit} ({source}).", used=_used(meter), limit=meter.limit, source=meter.source),
            said("Alibaba Cloud raises this limit on request.") if adjustable else NOTHING,
        )
        yield Finding(_place(case.plan, meter), words)


def _nearly_full(case: Case) -> Iterator[Finding]:
    for meter in case.meters:
        limit = meter.limit
        if limit is not None and limit >= LEAST_LIMIT and NEARLY * limit < meter.used <= limit:
            words = said("{used}, of {limit} that RAM allows.", used=_used(meter), limit=limit)
            yield Finding(_place(case.plan, meter), words)


def _only_bytes(case: Case) -> Iterator[Finding]:
    limits = case.plan.own_limits
    find = partial(_only_bytes_of, limit_of(Quota.POLICY_SIZE, limits).value)
    yield from chain.from_iterable(case.recall.each(_only_bytes_of, case.plan.policies.values(), find, limits))
    limit = limit_of(Quota.CONTROL_POLICY_SIZE, limits).value
    for name, control in case.plan.control_policies.items():
        words = _bytes_over(said('The control policy "{name}"', name=name), control.document, limit)
        if words:
            yield Finding(Place(Kind.CONTROL_POLICY, name, ("document",)), words)


def _only_bytes_of(limit: int | None, policy: Policy) -> tuple[Finding, ...]:
    what = said('The policy "{name}"', name=policy.name)
    told = [
        (at, _bytes_over(what, version.document, limit))
        for at, version in enumerate(policy.versions)
        if policy.type is PolicyType.CUSTOM
    ]
    place = Kind.POLICY, policy.key
    return tuple(Finding(Place(*place, ("versions", at, "document")), words) for at, words in told if words)


def _bytes_over(what: str, document: Document, limit: int | None) -> str:
    taken = size(document)
    if limit is None or not taken.characters <= limit < taken.bytes:
        return NOTHING
    return said(
        "{policy} has {characters} characters but {bytes} bytes; the limit is {limit} of one or the other.",
        policy=what,
        characters=taken.characters,
        bytes=taken.bytes,
        limit=limit,
    )


def _used(meter: Meter) -> str:
    if not meter.where:
        return said("The plan has {amount}", amount=_amount(meter))
    return said('"{name}" has {amount}', name=meter.where, amount=_amount(meter))


def _amount(meter: Meter) -> str:
    used = meter.used
    characters = said("{count} characters", count=used)
    return {
        "users": said("{count} users", count=used),
        "groups": said("{count} groups", count=used),
        "roles": said("{count} roles", count=used),
        "custom policies": said("{count} custom policies", count=used),
        "system policies": said("{count} system policies", count=used),
        "control policies": said("{count} control policies", count=used),
        "MFA devices": said("{count} MFA devices", count=used),
        "resource groups": said("{count} resource groups", count=used),
        "AccessKeys": said("{count} AccessKeys", count=used),
        "tags": said("{count} tags", count=used),
        "versions": said("{count} versions", count=used),
        Quota.POLICY_SIZE: characters,
        Quota.CONTROL_POLICY_SIZE: characters,
    }[meter.item.partition(" per ")[0]]


def _is_adjustable(plan: Plan, item: Quota) -> bool:
    return item not in plan.own_limits.values and LIMITS[item].adjustable


def _place(plan: Plan, meter: Meter) -> Place:
    if meter.item in _OF_ACCOUNT:
        return Place(None, None, (_OF_ACCOUNT[meter.item],))
    if meter.item is Quota.CONTROL_POLICIES_PER_LEVEL:
        at = next(at for at, level in enumerate(plan.directory.levels) if level.name == meter.where)
        return Place(None, None, ("directory", "levels", at, "policies"))
    if meter.item is Quota.POLICY_SIZE:
        ref = PolicyRef(PolicyType.CUSTOM, meter.where)
        return Place(Kind.POLICY, ref, ("versions", _largest(plan.policies[ref]), "document"))
    kind, path = _OF_OBJECT[meter.item]
    return Place(kind, key_of_name(kind, meter.where), path)


def _largest(policy: Policy) -> int:
    return max(range(len(policy.versions)), key=lambda at: size(policy.versions[at].document).characters)


CHECKS: Final = (
    Check(
        name="quota-exceeded",
        severity=Severity.ERROR,
        title="More of something than RAM allows",
        why="RAM refuses what is beyond the limit. Where Alibaba Cloud raises a limit, put the account's own numbers "
        "into the plan.",
        source=_PAGE,
        find=_exceeded,
    ),
    Check(
        name="quota-nearly-full",
        severity=Severity.HINT,
        title="More than four fifths of a limit are taken",
        why="Plan ahead: merge policies, move to groups, or ask Alibaba Cloud for more where that is possible.",
        source=_PAGE,
        find=_nearly_full,
    ),
    Check(
        name="policy-size-in-bytes",
        severity=Severity.WARNING,
        title="A policy is within the limit in characters but not in bytes",
        why="Pages of RAM speak of characters in one place and of bytes in another, and a letter outside of ASCII "
        "takes two to four bytes. Shorten the policy to be safe.",
        source='Alibaba Cloud, "Limitations" of RAM (16 December 2025); CreatePolicyVersion and Terraform say bytes',
        find=_only_bytes,
    ),
)
