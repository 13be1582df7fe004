"""Attached policies that add nothing, or that are not there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.catalog.nearest import edits as letters_apart
from ramkeep.core.plan.checks.advice import CHECKLIST
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.telling import one_named
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.edits import Add, Batch, Edit, Remove
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.unread import unread_of
from ramkeep.core.plan.model.values import (
    Attachment,
    AttachmentKey,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.plan.policy.document import Effect
from ramkeep.core.said import counted, said, together

_MEMORY: Final = "system policies that were meant"
_MOST_SUGGESTED: Final = 50
_PARTS = re.compile(r"(Aliyun)?(.+?)((?:Full|ReadOnly)?Access)")

_ADMINISTRATOR = PolicyRef(PolicyType.SYSTEM, "AdministratorAccess")


def _beside_administrator(case: Case) -> Iterator[Finding]:
    giving = {key.principal for key in case.plan.attachments if key.policy == _ADMINISTRATOR and not key.resource_group}
    if not giving:
        return
    groups = {each.name for each in giving if each.kind is PrincipalKind.GROUP}
    for principal, attached in case.holders.attached.items():
        through = sorted(groups.intersection(_groups_of(case, principal)))
        if principal in giving or through:
            idle = [each for each in attached if each.policy != _ADMINISTRATOR and _only_allows(case, each.policy)]
            if idle:
                yield _idle(principal, idle, through)


def _idle(principal: PrincipalRef, idle: Sequence[Attachment], through: Sequence[str]) -> Finding:
    names = few([each.policy.name for each in idle])
    if through:
        words = counted(
            len(idle),
            '{policies} adds nothing for the {holder}: the group "{group}" gives AdministratorAccess.',
            '{policies} add nothing for the {holder}: the group "{group}" gives AdministratorAccess.',
            policies=names,
            holder=one_named(principal),
            group=through[0],
        )
    else:
        words = counted(
            len(idle),
            "{policies} adds nothing for the {holder}: it holds AdministratorAccess.",
            "{policies} add nothing for the {holder}: it holds AdministratorAccess.",
            policies=names,
            holder=one_named(principal),
        )
    return Finding(
        Place(Kind.ATTACHMENT, idle[0].key),
        words,
        Fix(
            said("Detach {policies}", policies=names), Batch(tuple(Remove(Kind.ATTACHMENT, each.key) for each in idle))
        ),
    )


def _groups_of(case: Case, principal: PrincipalRef) -> Sequence[str]:
    return case.holders.groups_of.get(principal.name, ()) if principal.kind is PrincipalKind.USER else ()


def _only_allows(case: Case, policy: PolicyRef) -> bool:
    document, knowledge = case.holders.document(policy)
    return knowledge is not Knowledge.UNKNOWN and all(each.effect is Effect.ALLOW for each in document.statements)


def _unknown_system_policy(case: Case) -> Iterator[Finding]:
    there = {policy.ref for policy in unread_of(case.plan.account).policies} | case.plan.policies.keys()
    attached = {key.policy for key in case.plan.attachments if key.policy.type is PolicyType.SYSTEM}
    meant = _meant(case, sorted(ref.name for ref in attached - there if case.system.find(ref.name) is None))
    for key, attachment in case.plan.attachments.items():
        if key.policy.type is PolicyType.SYSTEM and key.policy not in there and key.policy.name in meant:
            yield _unknown(case, attachment, meant[key.policy.name])


def _meant(case: Case, unknown: Sequence[str]) -> dict[str, str]:
    """What each name was probably meant to be; empty where nothing comes near, and beyond the first many names."""
    before = case.memory.get(_MEMORY, {})
    found = {name: before[name] if name in before else case.system.suggest(name) for name in unknown[:_MOST_SUGGESTED]}
    case.memory[_MEMORY] = found
    return dict.fromkeys(unknown, "") | found


def _unknown(case: Case, attachment: Attachment, meant: str) -> Finding:
    name = attachment.policy.name
    words = said(
        'No system policy "{policy}" is known, which is attached to the {holder}.',
        policy=name,
        holder=one_named(attachment.principal),
    )
    place = Place(Kind.ATTACHMENT, attachment.key)
    if not meant:
        return Finding(place, words)
    words = together(words, said('Did you mean "{policy}"?', policy=meant))
    if not _is_slip(name, meant):
        return Finding(place, words)
    instead = replace(attachment, policy=PolicyRef(PolicyType.SYSTEM, meant))
    edits: list[Edit] = [Remove(Kind.ATTACHMENT, attachment.key)]
    if instead.key not in case.plan.attachments:
        edits.append(Add(instead))
    return Finding(place, words, Fix(said('Attach "{policy}" instead', policy=meant), Batch(tuple(edits))))


def _is_slip(name: str, meant: str) -> bool:
    """Are the service and the sort of access surely the same? One letter more or less may be another service."""
    parts = _PARTS.fullmatch(meant)
    if parts is None:
        return False
    start, service, end = (part.lower() for part in parts.groups(""))
    before, found, after = name.lower().partition(service)
    same_ends = before[-1:] in {start[-1:], ""} and after[:1] == end[:1]
    return bool(found) and same_ends and max(letters_apart(before, start, 2), letters_apart(after, end, 2)) <= 2


def _narrower_scope(case: Case) -> Iterator[Finding]:
    for key in case.plan.attachments:
        if key.resource_group and AttachmentKey(key.principal, key.policy, "") in case.plan.attachments:
            words = said(
                'The {holder} holds "{policy}" for the whole account, and for the resource group "{group}" as well.',
                holder=one_named(key.principal),
                policy=key.policy.name,
                group=key.resource_group,
            )
            label = said('Detach it in "{group}"', group=key.resource_group)
            yield Finding(Place(Kind.ATTACHMENT, key), words, Fix(label, Remove(Kind.ATTACHMENT, key)))


CHECKS: Final = (
    Check(
        name="idle-beside-administrator",
        severity=Severity.HINT,
        title="Policies are attached beside AdministratorAccess",
        why="AdministratorAccess allows everything, so that a policy beside it that only allows adds nothing and "
        "makes the holder look harmless to whoever reads on. Detach one or the other.",
        source=CHECKLIST,
        find=_beside_administrator,
        advice=(11,),
    ),
    Check(
        name="policy-at-two-scopes",
        severity=Severity.HINT,
        title="A policy is attached for the whole account and for a resource group",
        why="RAM reads policies of a resource group only where those of the account say nothing, so that the narrower "
        "one adds nothing. Detach the one that was not meant.",
        source='Alibaba Cloud, "How RAM evaluates policies"',
        find=_narrower_scope,
        advice=(11,),
    ),
    Check(
        name="unknown-system-policy",
        severity=Severity.WARNING,
        title="An attached system policy is not known",
        why="RAM refuses to attach a policy that does not exist. The name may be misspelled, or newer than the list "
        "that comes with Ramkeep; then put a copy of the policy into the plan.",
        source='Alibaba Cloud, "Alibaba Cloud services that support RAM" and the pages of system policies',
        find=_unknown_system_policy,
    ),
)
