"""The single moves by which somebody gets more than it was given.

Which resources each action needs is in Alibaba Cloud, "RAM authentication" (2019 to 2021): attaching needs the policy
and whom it is attached to, joining a group needs the user and the group, making something new needs `user/*`, `role/*`
or `policy/*`. Newer pages take the name of the new object instead; either is enough here.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import chain, compress
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.powers import Extent, Powers, Row
from ramkeep.core.plan.checks.raising import Raising
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.plan.model.values import (
    MfaState,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.said import said

# Services that run code or templates with a role that is handed to them: who the role trusts, and what starts it.
RUNNERS: Final = (
    ("ecs.aliyuncs.com", ("ecs:RunInstances", "ecs:CreateInstance", "ecs:AttachInstanceRamRole")),
    ("ecs.aliyuncs.com", ("eci:CreateContainerGroup",)),
    ("fc.aliyuncs.com", ("fc:CreateFunction", "fc:UpdateFunction")),
    ("ros.aliyuncs.com", ("ros:CreateStack", "ros:UpdateStack")),
    ("oos.aliyuncs.com", ("oos:StartExecution",)),
)
_ATTACHING: Final = {
    PrincipalKind.USER: ("ram:AttachPolicyToUser", "ram:AttachPolicy", "resourcemanager:AttachPolicy"),
    PrincipalKind.GROUP: ("ram:AttachPolicyToGroup", "ram:AttachPolicy", "resourcemanager:AttachPolicy"),
    PrincipalKind.ROLE: ("ram:AttachPolicyToRole", "ram:AttachPolicy", "resourcemanager:AttachPolicy"),
}
_ATTACHING_ALL: Final = tuple(dict.fromkeys(action for actions in _ATTACHING.values() for action in actions))
_JOINING: Final = ("ram:AddUserToGroup",)
_DETACHING: Final = {
    PrincipalKind.USER: "ram:DetachPolicyFromUser",
    PrincipalKind.GROUP: "ram:DetachPolicyFromGroup",
    PrincipalKind.ROLE: "ram:DetachPolicyFromRole",
}
_REWRITING: Final = ("ram:CreatePolicyVersion", "ram:SetDefaultPolicyVersion")
_LIFTING: Final = (*_DETACHING.values(), "ram:RemoveUserFromGroup")
_MAKING: Final = ("ram:CreateRole", "ram:CreateUser")
_TAKING_OVER: Final = ("ram:CreateAccessKey", "ram:CreateLoginProfile", "ram:UpdateLoginProfile")
_ASSUMING: Final = ("sts:AssumeRole",)
_TAKING_ON: Final = (*_ASSUMING, "ram:PassRole")
_FORGING: Final = ("ram:UpdateSAMLProvider",)
# Whoever may do none of these never acts as somebody else.
ACTING: Final = (*_TAKING_OVER, *_TAKING_ON, *_FORGING)
# Whoever may do none of these goes no way up.
FIRST_STEPS: Final = (*_ATTACHING_ALL, *_JOINING, *_REWRITING, *_LIFTING, *ACTING)
_NEW: Final = "zq7new"
_MOST_NEW_NAMES: Final = 20


class Sort(StrEnum):
    """What a move makes use of."""

    GRANT = "grants itself more"
    LIFT = "takes a Deny away"
    TAKE_OVER = "takes over somebody else"
    ASSUME = "assumes a role"
    PASS = "hands a role to a service"


@dataclass(frozen=True, slots=True)
class Way:
    """A move that somebody can make.

    Attributes:
        words: to stand after `may`.
        grants: the policies that allow it.
        sure: in all circumstances, rather than where conditions allow it.
        to: who it acts as afterwards; None when the move makes an administrator of itself.
    """

    sort: Sort
    words: str
    grants: tuple[Grant, ...]
    sure: bool
    to: PrincipalRef | None = None


Need = tuple[str, tuple[int, ...]]


class Moves:
    """What each holder of a plan can do in one move."""

    def __init__(self, case: Case, powers: Powers) -> None:
        self._case, self._powers = case, powers
        self._raising = Raising(case, powers)
        self._roles = tuple(row for ref, row in powers.rows.items() if ref.kind is PrincipalKind.ROLE)

    def own_of_each(self, rows: Sequence[Row]) -> list[Way | None]:
        """The first move by which each holder makes itself an administrator.

        Remembered while what matters to those who may do as much is the same.
        """
        recall, ways = self._case.recall, dict[int, Way]()
        policies = _ATTACHING_ALL, (recall.same("raising policies", tuple(name for name, _ in self._raising.policies)),)
        groups = _JOINING, (recall.same("raising groups", self._raising.groups),)
        roles = _ASSUMING, tuple(self._case.plan.roles[role.ref.name] for role in self._roles)
        stages = (
            (self._attach, (policies,)),
            (self._join, (groups,)),
            (self._strengthen, (policies, roles)),
            (self._make_somebody_new, (policies, groups)),
        )
        for moves, depending in stages:
            alike: defaultdict[tuple[bool, ...], list[Row]] = defaultdict(list)
            ables = self._powers.each_may_at_all(rows, *(actions for actions, _ in depending))
            for row, able in zip(rows, ables, strict=True):
                if id(row) not in ways:
                    alike[able].append(row)
            for able, each in alike.items():
                of = chain.from_iterable(compress((things for _, things in depending), able))
                found = recall.each((moves.__name__, able), each, partial(_first, moves), *of)
                ways |= {id(row): way for row, way in zip(each, found, strict=True) if way is not None}
        return [ways.get(id(row)) for row in rows]

    def unlike(self, targets: Sequence[Row]) -> list[Row]:
        """One of the targets for each sort: into users of one sort the same moves lead."""
        found: dict[object, Row] = {}
        for target in targets:
            found.setdefault(self._sort_of(target), target)
        return list(found.values())

    def looks_of(self, target: Row) -> tuple[object, ...]:
        """What the moves into somebody depend on, each told by its identity; the rest is the row's own."""
        if target.ref.kind is PrincipalKind.ROLE:
            return target, self._case.plan.roles[target.ref.name]
        user = self._case.plan.users[target.ref.name]
        return target, user.mfa is MfaState.NONE, user.console is None

    def into(self, row: Row, target: Row) -> Way | None:
        """The first move by which the holder acts as somebody else."""
        area, powers = self._area(target.ref), self._powers
        if target.ref.kind is PrincipalKind.USER:
            return next(self._take_over(row, target), None) if powers.may_at_all(row, _TAKING_OVER, area) else None
        way = next(self._take_on(row, target), None) if powers.may_at_all(row, _TAKING_ON, area) else None
        return way or (next(self._forge(row, target), None) if powers.may_at_all(row, _FORGING) else None)

    def _strengthen(self, row: Row) -> Iterator[Way]:
        """Makes more of what it holds, or of a role."""
        yield from self._rewrite(row)
        yield from self._lift(row)
        yield from self._strengthen_a_role(row)

    def _attach(self, row: Row) -> Iterator[Way]:
        itself = said("its own user") if row.ref.kind is PrincipalKind.USER else said("its own role")
        yield from self._attach_to(row, row.ref, itself)
        for group in self._groups(row):
            whom = said('its group "{group}"', group=group)
            yield from self._attach_to(row, PrincipalRef(PrincipalKind.GROUP, group), whom)

    def _attach_to(self, row: Row, ref: PrincipalRef, whom: str, *others: Need) -> Iterator[Way]:
        area = self._powers.ram(f"{ref.kind}/{ref.name}")
        for action in _ATTACHING[ref.kind]:
            if self._powers.may(row, action, area):
                for name, policy in (*self._raising.policies, *self._new_policies(row)):
                    if action.startswith("ram:AttachPolicyTo"):
                        words = said('attach "{policy}" to {whom}', policy=name, whom=whom)
                    else:
                        words = said('attach "{policy}" to {whom} by {action}', policy=name, whom=whom, action=action)
                    yield from self._way(Sort.GRANT, words, row, (action, (area, policy)), *others)

    def _join(self, row: Row) -> Iterator[Way]:
        if row.ref.kind is not PrincipalKind.USER:
            return
        action, own = _JOINING[0], self._powers.ram(f"user/{row.ref.name}")
        for group in self._raising.groups:
            areas = own, self._powers.ram(f"group/{group}")
            if self._powers.may(row, action, *areas):
                words = said('add itself to the group "{group}" of administrators', group=group)
                yield from self._way(Sort.GRANT, words, row, (action, areas))

    def _rewrite(self, row: Row) -> Iterator[Way]:
        if not self._powers.may_at_all(row, _REWRITING):
            return
        for policy in dict.fromkeys(grant.policy for grant in _at_account(row)):
            if policy.type is not PolicyType.CUSTOM:
                continue
            area = self._powers.ram(f"policy/{policy.name}")
            if not self._powers.may_at_all(row, _REWRITING, area):
                continue
            words = said('rewrite the policy "{policy}", which it holds, by a new version', policy=policy.name)
            yield from self._way(Sort.GRANT, words, row, ("ram:CreatePolicyVersion", (area,)))
            version = self._raising.version_of(policy)
            if version:
                words = said(
                    'put version {version} of the policy "{policy}" in force, which grants more',
                    version=version,
                    policy=policy.name,
                )
                yield from self._way(Sort.GRANT, words, row, ("ram:SetDefaultPolicyVersion", (area,)))

    def _lift(self, row: Row) -> Iterator[Way]:
        """Takes away the one policy whose Deny stands between the holder and full power."""
        if not self._powers.may_at_all(row, _LIFTING):
            return
        for grant in _at_account(row):
            powers = self._powers
            if not powers.has_deny(grant.document) or not powers.full(powers.without(row, grant.document)):
                continue
            policy = powers.policy(grant.policy)
            ref = PrincipalRef(PrincipalKind.GROUP, grant.group) if grant.group else row.ref
            holder = powers.ram(f"{ref.kind}/{ref.name}")
            named = {"policy": grant.policy.name, "group": grant.group}
            if grant.group:
                words = said('detach "{policy}", whose Deny holds it back, from the group "{group}"', **named)
            else:
                words = said('detach "{policy}", whose Deny holds it back, from itself', **named)
            yield from self._way(Sort.LIFT, words, row, (_DETACHING[ref.kind], (holder, policy)))
            if grant.group:
                own = powers.ram(f"user/{row.ref.name}")
                words = said('leave the group "{group}", whose policy "{policy}" holds it back by a Deny', **named)
                yield from self._way(Sort.LIFT, words, row, ("ram:RemoveUserFromGroup", (own, holder)))

    def _strengthen_a_role(self, row: Row) -> Iterator[Way]:
        """Attaches a policy to a role that it may assume."""
        powers, attaching = self._powers, _ATTACHING[PrincipalKind.ROLE]
        if not powers.may_at_all(row, _ASSUMING) or not powers.may_at_all(row, attaching):
            return
        for role in self._roles:
            area = self._area(role.ref)
            if role.ref == row.ref or not powers.may_at_all(row, attaching, area):
                continue
            if next(self._assume(row, role), None):
                whom = said('the role "{role}", which it may assume', role=role.ref.name)
                yield from self._attach_to(row, role.ref, whom, ("sts:AssumeRole", (area,)))

    def _make_somebody_new(self, row: Row) -> Iterator[Way]:
        powers = self._powers
        if not powers.may_at_all(row, _MAKING):
            return
        for name in _new_names(powers.resources_of(row, "ram:CreateRole"), "role"):
            role = powers.ram(f"role/{name}")
            made = ("ram:CreateRole", (powers.ram("role/*") | role,))
            ref = PrincipalRef(PrincipalKind.ROLE, name)
            if powers.may(row, made[0], *made[1]):
                whom = said("a new role, which it makes and assumes")
                yield from self._attach_to(row, ref, whom, made, ("sts:AssumeRole", (role,)))
        for name in _new_names(powers.resources_of(row, "ram:CreateUser"), "user"):
            user = powers.ram(f"user/{name}")
            made = ("ram:CreateUser", (powers.ram("user/*") | user,))
            if powers.may(row, made[0], *made[1]):
                for entry in ("ram:CreateAccessKey", "ram:CreateLoginProfile"):
                    yield from self._make_user(row, name, made, (entry, (user,)))

    def _make_user(self, row: Row, name: str, made: Need, entry: Need) -> Iterator[Way]:
        whom = said("a new user, which it makes and gives a way in")
        yield from self._attach_to(row, PrincipalRef(PrincipalKind.USER, name), whom, made, entry)
        for group in self._raising.groups:
            need = ("ram:AddUserToGroup", (*entry[1], self._powers.ram(f"group/{group}")))
            words = said(
                'add a new user, which it makes and gives a way in, to the group "{group}" of administrators',
                group=group,
            )
            yield from self._way(Sort.GRANT, words, row, need, made, entry)

    def _take_over(self, row: Row, target: Row) -> Iterator[Way]:
        """Gets itself the key or the password of somebody else."""
        name, to = target.ref.name, target.ref
        user, area = self._case.plan.users[name], (self._area(target.ref),)
        if self._works_by_key(target):
            words = said('make an AccessKey for the user "{user}"', user=name)
            yield from self._way(Sort.TAKE_OVER, words, row, ("ram:CreateAccessKey", area), to=to)
        if user.mfa is MfaState.NONE:
            unbinding: tuple[tuple[Need, ...], ...] = ((),)
        else:
            unbinding = ((("ram:UnbindMFADevice", area),), (("ram:DisableVirtualMFA", area),))
        if user.console:
            action, entering = "ram:UpdateLoginProfile", said('change the password of the user "{user}"', user=name)
        else:
            action, entering = "ram:CreateLoginProfile", said('set the password of the user "{user}"', user=name)
        for needs in unbinding:
            words = said("take the MFA device and {then}", then=entering) if needs else entering
            yield from self._way(Sort.TAKE_OVER, words, row, (action, area), *needs, to=to)

    def _take_on(self, row: Row, target: Row) -> Iterator[Way]:
        """Acts as a role: by assuming it, by letting itself in, or through a service."""
        yield from self._assume(row, target)
        name, area = target.ref.name, self._area(target.ref)
        words = said('change the trust policy of the role "{role}" and assume it', role=name)
        needs: tuple[Need, ...] = (("ram:UpdateRole", (area,)), ("sts:AssumeRole", (area,)))
        yield from self._way(Sort.ASSUME, words, row, *needs, to=target.ref)
        if not self._powers.may(row, "ram:PassRole", area):
            return
        trust = self._case.plan.roles[name].trust
        for service, actions in RUNNERS:
            if not self._powers.trusts(trust, service):
                continue
            for started, where in self._somewhere(row, actions):
                words = said(
                    'hand the role "{role}" to {service} by {action} and so run code',
                    role=name,
                    service=service,
                    action=started,
                )
                needs = (("ram:PassRole", (area,)), (started, (where,)))
                yield from self._way(Sort.PASS, words, row, *needs, to=target.ref)

    def _forge(self, row: Row, role: Row) -> Iterator[Way]:
        """Makes itself the identity provider that a role believes."""
        trust = self._case.plan.roles[role.ref.name].trust
        for provider in _saml_providers(trust):
            words = said(
                'replace the metadata of the identity provider "{provider}", which the role "{role}" trusts',
                provider=provider,
                role=role.ref.name,
            )
            need = ("ram:UpdateSAMLProvider", (self._powers.ram(f"saml-provider/{provider}"),))
            if self._powers.trusts(trust, f"acs:ram::{self._powers.account}:saml-provider/{provider}"):
                yield from self._way(Sort.ASSUME, words, row, need, to=role.ref)

    def _somewhere(self, row: Row, actions: Sequence[str]) -> Iterator[tuple[str, int]]:
        """Those of the actions that the holder may do on some resource, with that resource."""
        for action in actions:
            for pattern in self._powers.resources_of(row, action)[:_MOST_NEW_NAMES]:
                area = self._powers.area(pattern.replace("?", "z").replace("*", _NEW) if pattern != "*" else "*")
                if self._powers.may(row, action, area):
                    yield action, area

    def _assume(self, row: Row, role: Row) -> Iterator[Way]:
        area, trust = self._area(role.ref), self._case.plan.roles[role.ref.name].trust
        if self._powers.may(row, "sts:AssumeRole", area):
            trusted = self._powers.trusts(trust, row.holder.identity.arn)
            if trusted:
                words = said('assume the role "{role}"', role=role.ref.name)
                always = trusted is Extent.ALWAYS
                need = ("sts:AssumeRole", (area,))
                yield from self._way(Sort.ASSUME, words, row, need, to=role.ref, always=always)

    def _way(
        self, sort: Sort, words: str, row: Row, *needs: Need, to: PrincipalRef | None = None, always: bool = True
    ) -> Iterator[Way]:
        """The move, when everything that it needs is allowed."""
        extent = min(self._powers.may(row, action, *areas) for action, areas in needs)
        if extent:
            grants = [self._powers.grants(row, action, areas[0]) for action, areas in needs]
            told = tuple(dict.fromkeys(granting[0] for granting in grants if granting))
            yield Way(sort, words, told, always and extent is Extent.ALWAYS, to)

    def _new_policies(self, row: Row) -> Iterator[tuple[str, int]]:
        """Policies that the holder could make itself."""
        for name in _new_names(self._powers.resources_of(row, "ram:CreatePolicy"), "policy"):
            area = self._powers.ram(f"policy/{name}")
            if self._powers.may(row, "ram:CreatePolicy", self._powers.ram("policy/*") | area):
                yield said("a policy of its own making"), area

    def _groups(self, row: Row) -> Sequence[str]:
        """The groups of a user; none for a role."""
        return self._case.holders.groups_of.get(row.ref.name, ()) if row.ref.kind is PrincipalKind.USER else ()

    def _sort_of(self, target: Row) -> object:
        if target.ref.kind is not PrincipalKind.USER:
            return target.ref
        user = self._case.plan.users[target.ref.name]
        by_key = self._works_by_key(target)
        return self._area(target.ref), user.mfa is MfaState.NONE, user.console is None, by_key

    def _works_by_key(self, target: Row) -> bool:
        """Whether an AccessKey of the user is worth as much as its password."""
        return self._powers.full(self._powers.by_key(target)) or not self._powers.full(target)

    def _area(self, ref: PrincipalRef) -> int:
        return self._powers.ram(f"{ref.kind}/{ref.name}")


def _first(moves: Callable[[Row], Iterator[Way]], row: Row) -> Way | None:
    return next(moves(row), None)


def _at_account(row: Row) -> Iterator[Grant]:
    return (grant for grant in row.holder.grants if not grant.attachment.resource_group)


def _saml_providers(trust: Document) -> tuple[str, ...]:
    principals = (each for statement in trust.statements for each in statement.principals if each.kind == "Federated")
    names = (each.value.partition(":saml-provider/")[2] for each in principals)
    return tuple(dict.fromkeys(filter(None, names)))


def _new_names(patterns: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Names that no object has, and that the patterns of what may be made cover."""
    named = (pattern.rpartition(f":{kind}/")[2] for pattern in patterns[:_MOST_NEW_NAMES] if f":{kind}/" in pattern)
    made = (name.replace("*", _NEW).replace("?", "z") for name in named if "*" in name or "?" in name)
    return tuple(dict.fromkeys((_NEW, *made)))
