"""Statements that grant more than anyone can oversee: all but a list, a whole sensitive service, one verb for all."""

from collections.abc import Iterator, Mapping
from typing import Final

from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import IDENTITY, Check, TextCheck, TextFinding, path_of
from ramkeep.core.plan.checks.elements import each_action, is_wild, path_in, service_of
from ramkeep.core.plan.checks.powers import Powers, allows, in_each_policy
from ramkeep.core.plan.checks.problem import Finding, Place, Severity
from ramkeep.core.plan.checks.telling import one_named
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Attachment, AttachmentKey, PolicyType
from ramkeep.core.plan.policy.document import Document, Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.said import listed, said

# Service, what all of it lets one do, and whether that is as good as everything.
_SENSITIVE: Final = {
    "ram": (said("manage every user, policy and role"), Severity.DANGER),
    "ims": (said("manage every user and their credentials"), Severity.DANGER),
    "sts": (said("take on every role that lets its holders in"), Severity.WARNING),
    "resourcemanager": (said("grant policies and manage the resource directory"), Severity.DANGER),
    "kms": (said("use and delete every key and read every secret"), Severity.WARNING),
    "actiontrail": (said("switch off the records of what was done"), Severity.WARNING),
    "bss": (said("see and spend the account's money"), Severity.WARNING),
    "bssapi": (said("see and spend the account's money"), Severity.WARNING),
}
# Administrators and those who manage permissions are told by other checks.
_WIDE_SYSTEM_POLICIES: Final = {
    "PowerUserAccess": said("everything but users, permissions and the directory, services to come included"),
    "AliyunSTSAssumeRoleAccess": said("every role that lets its holders in"),
}
_WHOLE: Final = tuple(f"{service}:zq7" for service in _SENSITIVE)
_POWER_USER: Final = 'Alibaba Cloud, "Policy elements" (NotAction covers everything that it does not list)'


def _find_not_action(powers: Powers, text: Text) -> Iterator[Finding]:
    for index, statement in _granting(powers, text):
        if statement.not_actions:
            words = said(
                "This statement allows every action but {actions}, those of services to come included.",
                actions=listed(statement.actions),
            )
            yield Finding(text.place(path_of(index, "NotAction")), words)


def _find_not_resource(powers: Powers, text: Text) -> Iterator[Finding]:
    for index, statement in _granting(powers, text):
        if statement.not_resources:
            words = said(
                "This statement allows {actions} on every resource but {resources}, all those to come included.",
                actions=listed(statement.actions),
                resources=listed(statement.resources),
            )
            yield Finding(text.place(path_of(index, "NotResource")), words)


def _find_whole_service(powers: Powers, text: Text) -> Iterator[Finding]:
    for index, statement in _granting(powers, text):
        if statement.not_actions or not powers.may_at_all(powers.of_document(text.document), _WHOLE):
            continue
        for at, pattern in enumerate(statement.actions):
            service = service_of(pattern)
            sensitive = _SENSITIVE.get(service)
            if sensitive and _is_whole(pattern, service) and _is_everywhere(statement, service):
                what, severity = sensitive
                path = path_in(index, "Action", at, len(statement.actions))
                if statement.conditions:
                    words = said(
                        '"{pattern}" on every resource lets its holders {what}, where its conditions hold.',
                        pattern=pattern,
                        what=what,
                    )
                else:
                    words = said('"{pattern}" on every resource lets its holders {what}.', pattern=pattern, what=what)
                yield Finding(text.place(path), words, None, severity)


def _find_wide_system_policies(case: Case) -> Iterator[Finding]:
    attached = case.plan.attachments
    yield from case.recall.once(_wide_system_policies, lambda: tuple(_wide_system_policies(attached)), attached)


def _wide_system_policies(attached: Mapping[AttachmentKey, Attachment]) -> Iterator[Finding]:
    for key in sorted(attached):
        what = _WIDE_SYSTEM_POLICIES.get(key.policy.name) if key.policy.type is PolicyType.SYSTEM else None
        if what and not key.resource_group:
            words = said(
                '{holder} holds "{policy}": {what}.',
                holder=one_named(key.principal, starting=True),
                policy=key.policy.name,
                what=what,
            )
            yield Finding(Place(Kind.ATTACHMENT, key), words)


def _find_across_services(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        pattern = part.text.lower()
        if part.statement.not_actions or not allows(part.statement) or not is_wild(service_of(pattern)):
            continue
        if covers(pattern, "zq7new:createzq7"):
            # Everything: told by other checks where it is on everything.
            continue
        names = [each.name for each in case.catalog.expand(pattern) if each.level.access is Access.WRITE]
        services = {service_of(name) for name in names}
        if len(services) > 1:
            words = said(
                '"{pattern}" allows {count} actions that change something, of {services} services: {actions}.',
                pattern=part.text,
                count=len(names),
                services=len(services),
                actions=listed(names),
            )
            yield TextFinding(part.path, words)


def _granting(powers: Powers, text: Text) -> Iterator[tuple[int, Statement]]:
    """The statements that allow something; none where the policy grants everything, which another check tells."""
    if powers.full(powers.of_document(text.document)):
        return
    for index, statement in enumerate(text.document.statements):
        if allows(statement):
            yield index, statement


def _is_whole(pattern: str, service: str) -> bool:
    """Whether the pattern covers every action of the service; none has a name of fewer than two letters."""
    return covers(pattern.lower(), f"{service}:zq") and covers(pattern.lower(), f"{service}:xjw")


def _is_everywhere(statement: Statement, service: str) -> bool:
    probes = (f"acs:{service}:zq7-1:0000000000000000:zq7/zq7", f"acs:{service}:*:0000000000000000:xjw")
    return not statement.not_resources and any(
        all(covers(pattern, probe) for probe in probes) for pattern in statement.resources
    )


CHECKS: Final[tuple[Check | TextCheck, ...]] = (
    Check(
        "allow-with-not-action",
        Severity.WARNING,
        "Allow with NotAction grants everything that is not listed",
        "Every action that Alibaba Cloud adds is granted at once, and nobody has looked at the thousands there are. "
        "List what is needed under Action; NotAction is meant for Deny.",
        _POWER_USER,
        in_each_policy(_find_not_action),
        advice=(7,),
    ),
    Check(
        "allow-with-not-resource",
        Severity.WARNING,
        "Allow with NotResource grants everything that is not listed",
        "Every resource that is made later is granted at once, and RAM's present pages do not know NotResource. List "
        "what is needed under Resource.",
        'Alibaba Cloud, "Policy structure and syntax" (NotResource in the grammar of 2018 to 2020 only)',
        in_each_policy(_find_not_resource),
        advice=(7,),
    ),
    Check(
        "whole-sensitive-service",
        Severity.WARNING,
        "A service of permissions, keys, records or money is granted whole",
        "With all of such a service on every resource one can get around most other limits, or hide what was done. "
        "Grant the single actions that the work needs, on the resources it is about.",
        'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources" (least privilege); risky grants '
        "inferred from what the services do",
        in_each_policy(_find_whole_service),
        advice=(7, 12),
    ),
    Check(
        "wide-system-policy",
        Severity.WARNING,
        "A system policy grants more than one task needs",
        "It is made for whole accounts. Prefer the system policies of the services in use, or name the roles that "
        "may be assumed.",
        'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources" (least privilege)',
        _find_wide_system_policies,
        advice=(7,),
    ),
    TextCheck(
        "writes-across-services",
        Severity.WARNING,
        "One pattern allows changes in every service",
        "A wildcard in the place of the service reaches permissions, keys and records too, and services to come. Name "
        "the services.",
        'Alibaba Cloud, "Use RAM to maintain security of your Alibaba Cloud resources" (least privilege)',
        _find_across_services,
        IDENTITY,
        advice=(7,),
    ),
)
