"""Denials and bounds that do not bind whom they seem to bind.

Source: Alibaba Cloud, "How RAM evaluates policies" (2 June 2026; the full text of 2021 for resource groups).
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import Check
from ramkeep.core.plan.checks.pattern_relations import overlap
from ramkeep.core.plan.checks.powers import allows
from ramkeep.core.plan.checks.problem import Finding, Fix, Place, Severity
from ramkeep.core.plan.checks.sentences import few
from ramkeep.core.plan.checks.telling import named, through
from ramkeep.core.plan.grants.holders import Grant, Holder
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import FULL_ACCESS, ControlLevel, Standing
from ramkeep.core.plan.model.values import PrincipalRef
from ramkeep.core.plan.policy.document import Effect, Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.said import counted, listed, said

_LEVELS: Final = ("directory", "levels")


def _find_deny_in_group(case: Case) -> Iterator[Finding]:
    if not case.corners.account_scope_decides_first:
        return
    found: dict[tuple[int, str], tuple[Grant, Grant, list[PrincipalRef]]] = {}
    for ref, holder in case.holders.all.items():
        for grant in holder.grants:
            if grant.attachment.resource_group and (allowing := _undoing(holder, grant)):
                key = id(grant.attachment), through(allowing)
                found.setdefault(key, (grant, allowing, []))[2].append(ref)
    for grant, allowing, refs in found.values():
        yield Finding(
            Place(Kind.ATTACHMENT, grant.attachment.key),
            said(
                'A Deny of "{policy}" in the resource group "{group}" does not hold where {other} allows the same in '
                "the whole account. This concerns {holders}.",
                policy=grant.policy.name,
                group=grant.attachment.resource_group,
                other=through(allowing),
                holders=named(refs),
            ),
        )


def _undoing(holder: Holder, grant: Grant) -> Grant | None:
    """The policy at account scope that allows something which this policy denies in a resource group."""
    denying = [each for each in grant.document.statements if each.effect is Effect.DENY]
    if not denying:
        return None
    for other in holder.grants:
        if not other.attachment.resource_group:
            allowing = [each for each in other.document.statements if allows(each) and not each.conditions]
            if any(_meet(deny, allow) for deny in denying for allow in allowing):
                return other
    return None


def _meet(deny: Statement, allow: Statement) -> bool:
    """Whether there is surely a call that both statements speak of."""
    return _actions_meet(deny, allow) and _resources_meet(deny, allow)


def _actions_meet(one: Statement, other: Statement) -> bool:
    if one.not_actions and other.not_actions:
        return True
    if one.not_actions or other.not_actions:
        excluding, naming = (one, other) if one.not_actions else (other, one)
        return any(
            not any(covers(each.lower(), pattern.lower()) for each in excluding.actions) for pattern in naming.actions
        )
    return any(overlap(left.lower(), right.lower()) for left in one.actions for right in other.actions)


def _resources_meet(one: Statement, other: Statement) -> bool:
    if one.not_resources or other.not_resources:
        return False
    return any(overlap(left, right) for left in one.resources for right in other.resources)


def _find_silent_level(case: Case) -> Iterator[Finding]:
    """A level of the directory that allows nothing, so that nothing is allowed below."""
    directory = case.plan.directory
    if directory.standing is not Standing.MEMBER:
        return
    for at, level in enumerate(directory.levels):
        held = [case.plan.control_policies[name] for name in level.policies if name in case.plan.control_policies]
        if FULL_ACCESS in level.policies or any(allows(each) for policy in held for each in policy.document.statements):
            continue
        levels = list(directory.levels)
        levels[at] = replace(level, policies=(FULL_ACCESS, *level.policies))
        yield Finding(
            Place(None, None, (*_LEVELS, at, "policies")),
            _silent(level),
            Fix(said("Attach {policy} there too", policy=FULL_ACCESS), Set(replace(directory, levels=tuple(levels)))),
        )


def _silent(level: ControlLevel) -> str:
    if level.policies:
        return said(
            'The level "{level}" holds {policies} and allows nothing, so all users and roles are refused everything.',
            level=level.name,
            policies=listed(level.policies),
        )
    return said(
        'The level "{level}" holds no control policy and allows nothing, so all users and roles are refused '
        "everything.",
        level=level.name,
    )


def _find_unbound(case: Case) -> Iterator[Finding]:
    """Control policies of an account that is no member."""
    directory = case.plan.directory
    restricting = sorted(set(case.plan.control_policies))
    if directory.standing is Standing.MEMBER or not restricting:
        return
    policies = few(restricting)
    if directory.standing is Standing.MANAGEMENT:
        words = counted(
            len(restricting),
            "The account is the management account of the directory, which control policies do not bind; {policies} "
            "binds nobody here.",
            "The account is the management account of the directory, which control policies do not bind; {policies} "
            "bind nobody here.",
            policies=policies,
        )
    else:
        words = counted(
            len(restricting),
            "The account is in no resource directory; {policies} binds nobody here.",
            "The account is in no resource directory; {policies} bind nobody here.",
            policies=policies,
        )
    yield Finding(Place(None, None, ("directory", "standing")), words)


_ORDER: Final = 'Alibaba Cloud, "How RAM evaluates policies"'

CHECKS: Final = (
    Check(
        "deny-in-resource-group-has-no-effect",
        Severity.DANGER,
        "A Deny in a resource group does not undo what the whole account grants",
        "RAM reads policies at account scope first and stops at an Allow; the Deny in the resource group is never "
        "read. Attach the Deny at account scope, or grant in the resource groups only.",
        f"{_ORDER} (full text of 2021, account scope before resource groups)",
        _find_deny_in_group,
        advice=(7,),
    ),
    Check(
        "control-level-allows-nothing",
        Severity.DANGER,
        "A level of the directory refuses everything",
        "Each level from the member up to the root has to allow a call. A level with denials alone allows nothing: "
        "keep FullAliyunAccess attached beside them.",
        f"{_ORDER}, control policies",
        _find_silent_level,
    ),
    Check(
        "control-policies-bind-nobody",
        Severity.WARNING,
        "The plan has control policies that bind nobody",
        "Control policies bind the users and roles of member accounts alone. Say that the account is a member, or "
        "protect the account by identity policies.",
        f"{_ORDER}, control policies",
        _find_unbound,
    ),
)
