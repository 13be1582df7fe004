"""Which way users come to their permissions."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import inf
from typing import Final

from ramkeep.core.plan.checks.advice import BENCHMARK, CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.single_users import in_each_holding
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.model.edits import Add, Batch, Edit, Remove
from ramkeep.core.plan.model.limits import Quota, limit_of
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    Membership,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.said import counted, said

_Held = frozenset[tuple[PolicyRef, str]]
"""Policies, each with its scope."""


def _without_group(case: Case, holder: Holder) -> Iterator[Finding]:
    if not case.holders.groups_of.get(holder.name):
        yield Finding(Place(Kind.USER, holder.name), said('"{user}" is in no group.', user=holder.name))


def _without_permission(case: Case) -> Iterator[Finding]:
    holders = case.holders
    giving = {name for name in case.plan.groups if _of_group(holders, name)}
    for name, user in case.plan.users.items():
        may_call = user.console or user.access_keys or user.api
        if may_call and giving.isdisjoint(holders.groups_of.get(name, ())) and not _direct(holders, name):
            words = said('Nothing is attached to "{user}" or to a group of this user.', user=name)
            yield Finding(Place(Kind.USER, name, ("policies",)), words)


def _policy_on_user(case: Case) -> Iterator[Finding]:
    groups = _Groups(case)
    holders = [holder for ref, holder in case.holders.all.items() if ref.kind is PrincipalKind.USER]
    known = case.recall.each(_policy_on_user, holders, _Told, case.plan.own_limits)
    for holder, told in zip(holders, known, strict=True):
        yield from groups.told(holder.name, told)


class _Told:
    """What was told of a user, and what it rests on besides what the user holds.

    Attributes:
        direct: what the user holds directly; None until somebody asks.
        rest: that of it which no group of the user gives.
        on: the groups that give just the rest, and whether the user is alone in its group.
    """

    def __init__(self, _holder: Holder) -> None:
        self.direct: tuple[Attachment, ...] | None = None
        self.rest: _Held = frozenset()
        self.on: object = None
        self.finding: Finding | None = None


def _policy_twice(case: Case, holder: Holder) -> Iterator[Finding]:
    user = holder.name
    for each in _direct(case.holders, user):
        giving = tuple(group for group in case.holders.groups_of.get(user, ()) if _gives(case.holders, group, each))
        if giving and each.key in case.plan.attachments:
            yield Finding(
                Place(Kind.ATTACHMENT, each.key),
                counted(
                    len(giving),
                    '"{user}" holds "{policy}" directly and through the group {groups} as well.',
                    '"{user}" holds "{policy}" directly and through the groups {groups} as well.',
                    user=user,
                    policy=each.policy.name,
                    groups=few(giving),
                ),
                Fix(
                    said('Detach "{policy}" from "{user}"', policy=each.policy.name, user=user),
                    Remove(Kind.ATTACHMENT, each.key),
                ),
            )


def _gives(holders: Holders, group: str, attachment: Attachment) -> bool:
    """Whether a group gives what is attached directly, at its scope or for the whole account."""
    return any(
        each.policy == attachment.policy and each.resource_group in {attachment.resource_group, ""}
        for each in _of_group(holders, group)
    )


def _policy_through_groups(case: Case) -> Iterator[Finding]:
    holders, plan = case.holders, case.plan
    of = holders.attached, plan.memberships, plan.groups
    yield from case.recall.once(_policy_through_groups, lambda: tuple(_through_groups(case)), *of)


def _through_groups(case: Case) -> Iterator[Finding]:
    members = {name: frozenset(case.holders.members_of.get(name, ())) for name in sorted(case.plan.groups)}
    giving: defaultdict[tuple[PolicyRef, str], list[str]] = defaultdict(list)
    for group in members:
        for each in case.holders.attached.get(PrincipalRef(PrincipalKind.GROUP, group), ()):
            giving[each.policy, each.resource_group].append(group)
    for (policy, scope), groups in giving.items():
        users = _in_several(members[group] for group in groups)
        if users:
            through = [group for group in groups if users[0] in members[group]]
            key = AttachmentKey(PrincipalRef(PrincipalKind.GROUP, through[-1]), policy, scope)
            words = counted(
                len(users),
                '{users} comes to "{policy}" through more than one group: "{user}" through {groups}.',
                '{users} come to "{policy}" through more than one group: "{user}" through {groups}.',
                users=few(users),
                policy=policy.name,
                user=users[0],
                groups=few(through),
            )
            yield Finding(Place(Kind.ATTACHMENT, key), words)


def _in_several(groups: Iterable[frozenset[str]]) -> list[str]:
    """Those who are in more than one of them, by name."""
    once: set[str] = set()
    again: set[str] = set()
    for members in groups:
        again |= once & members
        once |= members
    return sorted(again)


class _Groups:
    """What groups give, to find another way for what a user holds directly."""

    def __init__(self, case: Case) -> None:
        self._holders = case.holders
        self._plan = case.plan
        self._held = {name: _held(_of_group(case.holders, name)) for name in case.plan.groups}
        self._alike: defaultdict[_Held, list[str]] = defaultdict(list)
        for name, held in self._held.items():
            self._alike[held].append(name)

    def told(self, user: str, known: _Told) -> Iterator[Finding]:
        """What is wrong with what the user holds directly; made again only when it rests on something else."""
        if known.direct is None:
            known.direct = _direct(self._holders, user)
            known.rest = _held(self._rest(user, known.direct))
        if not known.direct:
            return
        on = tuple(self._alike.get(known.rest, ())), self._is_alone(user)
        if known.finding is None or known.on != on:
            known.on = on
            names = few(each.policy.name for each in known.direct)
            words = said('"{user}" holds {policies} directly, not through a group.', user=user, policies=names)
            place = Place(Kind.USER, user, ("policies",))
            known.finding = Finding(place, words, self.fix(user, known.direct))
        yield known.finding

    def fix(self, user: str, direct: tuple[Attachment, ...]) -> Fix | None:
        """What gives the user the same through groups and nobody anything else; None where that is not certain."""
        if any(each.key not in self._plan.attachments for each in direct):
            return None
        off = [Remove(Kind.ATTACHMENT, each.key) for each in direct]
        own, rest = self._holders.groups_of.get(user, ()), self._rest(user, direct)
        if not rest:
            return Fix(said('Detach what the groups of "{user}" give already', user=user), Batch(tuple(off)))
        alike = self._alike.get(_held(rest), [])
        if len(alike) == 1 and len(own) < self._limit(Quota.GROUPS_PER_USER):
            joining: tuple[Edit, ...] = (Add(Membership(alike[0], user)), *off)
            label = said('Put "{user}" into the group "{group}", which gives the same', user=user, group=alike[0])
            return Fix(label, Batch(joining))
        if self._is_alone(user) and self._has_room(own[0], rest):
            group = PrincipalRef(PrincipalKind.GROUP, own[0])
            moving: tuple[Edit, ...] = (*(Add(replace(each, principal=group)) for each in rest), *off)
            label = said('Attach it to the group "{group}" instead, which has no other member', group=own[0])
            return Fix(label, Batch(moving))
        return None

    def _rest(self, user: str, direct: Iterable[Attachment]) -> list[Attachment]:
        own = self._holders.groups_of.get(user, ())
        return [each for each in direct if not any(_gives(self._holders, group, each) for group in own)]

    def _is_alone(self, user: str) -> bool:
        """Whether the user is in one group and nobody else is."""
        own = self._holders.groups_of.get(user, ())
        return len(own) == 1 and len(self._holders.members_of[own[0]]) == 1

    def _has_room(self, group: str, more: Iterable[Attachment]) -> bool:
        """Would what the group holds and this stay within the limits of a group?"""
        policies = {policy for policy, _ in self._held[group] | _held(more)}
        custom = sum(policy.type is PolicyType.CUSTOM for policy in policies)
        system = len(policies) - custom
        return custom <= self._limit(Quota.CUSTOM_PER_GROUP) and system <= self._limit(Quota.SYSTEM_PER_GROUP)

    def _limit(self, quota: Quota) -> float:
        limit = limit_of(quota, self._plan.own_limits).value
        return inf if limit is None else limit


def _direct(holders: Holders, user: str) -> tuple[Attachment, ...]:
    return holders.held_by(PrincipalRef(PrincipalKind.USER, user))


def _of_group(holders: Holders, group: str) -> tuple[Attachment, ...]:
    return holders.held_by(PrincipalRef(PrincipalKind.GROUP, group))


def _held(attachments: Iterable[Attachment]) -> _Held:
    return frozenset((each.policy, each.resource_group) for each in attachments)


CHECKS: Final = (
    Check(
        name="user-without-group",
        severity=Severity.HINT,
        title="A user is in no group",
        why="Permissions by duty are easier to give, to review and to take back than permissions by person.",
        source=CHECKLIST,
        find=in_each_holding(_without_group),
        advice=(6,),
    ),
    Check(
        name="user-without-permission",
        severity=Severity.WARNING,
        title="A user may do nothing",
        why="RAM refuses whatever no policy allows. Put the user into a group, or remove the user. Policies of "
        "resources, such as of a bucket, may still let the user in; they are not in the plan.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_without_permission,
        advice=(11,),
    ),
    Check(
        name="policy-on-user",
        severity=Severity.WARNING,
        title="A user holds policies directly",
        why="What hangs on a person is forgotten when the person's duty changes. Attach policies to groups, and put "
        "users into groups.",
        source=f"{BENCHMARK}, 1.16; {CHECKLIST}",
        find=_policy_on_user,
        cis=("1.16",),
        advice=(6,),
    ),
    Check(
        name="policy-direct-and-through-group",
        severity=Severity.WARNING,
        title="A user holds a policy directly and through a group",
        why="Whoever takes the user out of the group takes nothing away. Detach it from the user.",
        source=CHECKLIST,
        find=in_each_holding(_policy_twice),
        advice=(6, 11),
    ),
    Check(
        name="policy-through-two-groups",
        severity=Severity.HINT,
        title="Users come to the same policy through two groups",
        why="Whoever takes them out of one group takes nothing away. Let one group give the policy, and put those who "
        "need it there.",
        source="inferred",
        find=_policy_through_groups,
        advice=(11,),
    ),
)
