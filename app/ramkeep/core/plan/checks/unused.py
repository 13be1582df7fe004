"""Groups, roles, policies and resource groups that nothing needs, or that are there twice."""

from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Final, TypeVar

from ramkeep.core.plan.checks.advice import CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.model.edits import Change, Remove
from ramkeep.core.plan.model.limits import Quota, limit_of
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import FULL_ACCESS
from ramkeep.core.plan.model.unread import unread_of
from ramkeep.core.plan.model.values import AttachmentKey, Policy, PolicyRef, PolicyType, PrincipalKind, PrincipalRef
from ramkeep.core.said import counted, said

_Name = TypeVar("_Name", str, PolicyRef)


def _empty_groups(case: Case) -> Iterator[Finding]:
    for name in case.plan.groups:
        if not case.holders.members_of.get(name):
            yield Finding(
                Place(Kind.GROUP, name, ("members",)), said('The group "{group}" has no members.', group=name)
            )


def _groups_without_policies(case: Case) -> Iterator[Finding]:
    for name in case.plan.groups:
        if not case.holders.held_by(PrincipalRef(PrincipalKind.GROUP, name)):
            members = len(case.holders.members_of.get(name, ()))
            yield Finding(
                Place(Kind.GROUP, name, ("policies",)),
                counted(
                    members,
                    'The group "{group}" has no policies and gives its 1 member nothing.',
                    'The group "{group}" has no policies and gives its {count} members nothing.',
                    group=name,
                )
                if members
                else said('The group "{group}" has no policies.', group=name),
                severity=Severity.WARNING if members else None,
            )


def _groups_alike(case: Case) -> Iterator[Finding]:
    holders = case.holders
    contents = {
        name: (
            frozenset(holders.members_of.get(name, ())),
            frozenset(
                (each.policy, each.resource_group) for each in holders.held_by(PrincipalRef(PrincipalKind.GROUP, name))
            ),
        )
        for name in case.plan.groups
    }
    for name, first in _twins({name: content for name, content in contents.items() if all(content)}):
        words = said('The group "{group}" has the same members and policies as "{other}".', group=name, other=first)
        yield Finding(Place(Kind.GROUP, name), words)


def _roles_without_policies(case: Case) -> Iterator[Finding]:
    for name, role in case.plan.roles.items():
        if not role.service_linked and not case.holders.held_by(PrincipalRef(PrincipalKind.ROLE, name)):
            words = said('Whoever assumes the role "{role}" may do nothing: no policy is attached to it.', role=name)
            yield Finding(Place(Kind.ROLE, name, ("policies",)), words)


def _unused_custom(case: Case) -> Iterator[Finding]:
    for ref in _unattached(case, PolicyType.CUSTOM):
        yield Finding(
            Place(Kind.POLICY, ref),
            said('The custom policy "{policy}" is attached to nobody.', policy=ref.name),
            Fix(said('Remove the policy "{policy}"', policy=ref.name), Remove(Kind.POLICY, ref)),
        )


def _unused_copy(case: Case) -> Iterator[Finding]:
    for ref in _unattached(case, PolicyType.SYSTEM):
        yield Finding(
            Place(Kind.POLICY, ref),
            said(
                'The plan holds a copy of the system policy "{policy}", which is attached to nobody.', policy=ref.name
            ),
            Fix(said('Remove the copy of "{policy}"', policy=ref.name), Remove(Kind.POLICY, ref)),
        )


def _unattached(case: Case, sort: PolicyType) -> Iterable[PolicyRef]:
    attached = {key.policy for key in _every_attachment(case)}
    return (ref for ref in case.plan.policies if ref.type is sort and ref not in attached)


def _every_attachment(case: Case) -> Iterator[AttachmentKey]:
    """Those of the plan, and those of policies and roles of the account that were not read."""
    yield from case.plan.attachments
    for attachment in unread_of(case.plan.account).attachments:
        yield attachment.key


def _policies_alike(case: Case) -> Iterator[Finding]:
    policies = case.plan.policies
    yield from case.recall.once(_policies_alike, lambda: tuple(_alike(policies)), policies)


def _alike(policies: Mapping[PolicyRef, Policy]) -> Iterator[Finding]:
    texts = {ref: each.document for ref, each in policies.items() if ref.type is PolicyType.CUSTOM}
    for ref, first in _twins(texts):
        words = said('The policy "{policy}" says the same as "{other}".', policy=ref.name, other=first.name)
        yield Finding(Place(Kind.POLICY, ref), words)


def _versions_full(case: Case) -> Iterator[Finding]:
    limit = limit_of(Quota.VERSIONS_PER_POLICY, case.plan.own_limits).value
    for ref, policy in case.plan.policies.items():
        if ref.type is PolicyType.CUSTOM and 1 < len(policy.versions) == limit:
            at = _oldest_idle(policy)
            rest = replace(policy, versions=(*policy.versions[:at], *policy.versions[at + 1 :]))
            yield Finding(
                Place(Kind.POLICY, ref, ("versions", at)),
                said(
                    'The policy "{policy}" has {count} versions, as many as there may be; one of them counts.',
                    policy=ref.name,
                    count=limit,
                ),
                Fix(said("Remove the version {version}", version=policy.versions[at].id), Change(rest)),
            )


def _oldest_idle(policy: Policy) -> int:
    default = policy.default or policy.versions[-1].id
    return next(at for at, version in enumerate(policy.versions) if version.id != default)


def _unused_resource_groups(case: Case) -> Iterator[Finding]:
    used = {key.resource_group for key in _every_attachment(case)}
    for name in case.plan.resource_groups:
        if name not in used:
            words = said('No policy is attached for the resource group "{group}".', group=name)
            yield Finding(Place(Kind.RESOURCE_GROUP, name), words)


def _idle_control_policies(case: Case) -> Iterator[Finding]:
    used = {name for level in case.plan.directory.levels for name in level.policies}
    for name in case.plan.control_policies:
        if name not in used and name != FULL_ACCESS:
            words = said('The control policy "{policy}" is on no level of the directory.', policy=name)
            yield Finding(Place(Kind.CONTROL_POLICY, name), words)


def _twins(contents: Mapping[_Name, Hashable]) -> Iterator[tuple[_Name, _Name]]:
    """Each key whose content an earlier one, in the order of keys, has too, with that one."""
    seen: dict[Hashable, _Name] = {}
    for key in sorted(contents):
        first = seen.setdefault(contents[key], key)
        if first != key:
            yield key, first


CHECKS: Final = (
    Check(
        name="group-without-members",
        severity=Severity.HINT,
        title="A group has no members",
        why="It is ready for people to come, or left over. Put users in, or remove it.",
        source=CHECKLIST,
        find=_empty_groups,
        advice=(11,),
    ),
    Check(
        name="group-without-policies",
        severity=Severity.HINT,
        title="A group gives nothing",
        why="Membership has no effect until a policy is attached to the group.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_groups_without_policies,
    ),
    Check(
        name="groups-alike",
        severity=Severity.HINT,
        title="Two groups have the same members and policies",
        why="Whoever takes someone out of one of them takes nothing away. Keep one, or tell them apart.",
        source="inferred",
        find=_groups_alike,
        advice=(6,),
    ),
    Check(
        name="role-without-policies",
        severity=Severity.WARNING,
        title="A role gives nothing",
        why="A session of a role has the permissions of the role alone. Attach a policy, or remove the role.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_roles_without_policies,
    ),
    Check(
        name="custom-policy-unused",
        severity=Severity.HINT,
        title="A custom policy is attached to nobody",
        why="It grants nothing, and may be attached one day by someone who does not know what it says. Remove it.",
        source=CHECKLIST,
        find=_unused_custom,
        advice=(11,),
    ),
    Check(
        name="custom-policies-alike",
        severity=Severity.HINT,
        title="Two custom policies have the same text",
        why="A change to one of them is soon forgotten in the other. Keep one.",
        source="inferred",
        find=_policies_alike,
    ),
    Check(
        name="policy-versions-full",
        severity=Severity.HINT,
        title="A policy has as many versions as there may be",
        why="RAM refuses the next change of the text until a version is removed. Those that are not the default have "
        "no effect; they are there to go back to.",
        source='Alibaba Cloud, "Limitations" of RAM (16 December 2025)',
        find=_versions_full,
    ),
    Check(
        name="system-policy-copy-unused",
        severity=Severity.HINT,
        title="A copy of a system policy is attached to nobody",
        why="It makes the plan longer and grows old. Remove it; RAM has the policy all the same.",
        source="inferred",
        find=_unused_copy,
    ),
    Check(
        name="resource-group-unused",
        severity=Severity.HINT,
        title="No policy is attached for a resource group",
        why="A resource group limits permissions only where policies are attached for it.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_unused_resource_groups,
    ),
    Check(
        name="control-policy-unused",
        severity=Severity.HINT,
        title="A control policy is on no level of the directory",
        why="It binds nobody on the way down to this account. Attach it to a level, or leave it out of the plan.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_idle_control_policies,
    ),
)
