"""Checks of whether a statement's actions and resources fit together."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import reduce
from typing import Final

from ramkeep.core.plan.catalog.action import Action
from ramkeep.core.plan.checks.arns import arn_of, service_of_resource, works_on
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextCheck, TextFinding, with_statement
from ramkeep.core.plan.checks.elements import Part, each_action, each_resource, is_wild, path_in, service_of
from ramkeep.core.plan.checks.pattern_relations import overlap
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.said import listed, said

# Whose resources the actions of a service ask about; of other services too little is known.
_ASKS_ABOUT: Final = {
    "oss": {"oss"},
    "ots": {"ots"},
    "mns": {"mns"},
    "kms": {"kms"},
    "ram": {"ram"},
    "ims": {"ram"},
    "sts": {"ram", "sts"},
    "cr": {"cr"},
    "ecs": {"ecs", "vpc", "slb", "kms", "ram", "oss"},
    "vpc": {"vpc", "ecs", "slb", "cen"},
    "slb": {"slb", "vpc", "ecs"},
    "rds": {"rds", "vpc", "ecs", "kms", "ram"},
}


def _plain(document: Document) -> Iterator[tuple[int, Statement]]:
    """The statements that name actions and resources rather than excluding them."""
    for index, statement in enumerate(document.statements):
        if statement.resources and not statement.not_actions and not statement.not_resources:
            yield index, statement


def _known(statement: Statement, case: Case) -> Iterator[tuple[int, Action]]:
    """The actions without wildcards of which a page tells the resources."""
    for at, text in enumerate(statement.actions):
        action = None if is_wild(text) else case.catalog.find(text)
        if action is not None and action.resources:
            yield at, action


def _is_whole(resource: str, service: str) -> bool:
    """Whether the pattern covers everything of the service."""
    arn = arn_of(resource)
    return resource == "*" or (
        arn is not None and arn.relative == "*" and overlap(arn.service.lower(), service) and arn.region in {"*", ""}
    )


def _not_narrowed(document: Document, case: Case) -> Iterator[TextFinding]:
    for index, statement in _plain(document):
        for at, action in _known(statement, case):
            if not action.takes_all_resources_only:
                continue
            if any(_is_whole(resource, action.service) for resource in statement.resources):
                continue
            path = path_in(index, "Action", at, len(statement.actions))
            page = action.resources[0].source.title
            if statement.effect is Effect.DENY:
                words = said(
                    "{action} cannot be narrowed to resources ({page}); denied on some of them it may not be denied at "
                    "all.",
                    action=action.name,
                    page=page,
                )
                yield TextFinding(path, words)
                continue
            words = said(
                "{action} cannot be narrowed to resources ({page}); allowed on some of them it is not allowed at all.",
                action=action.name,
                page=page,
            )
            mended = with_statement(document, index, *_split_off(statement, at))
            yield TextFinding(path, words, mended, said("Allow {action} on all resources", action=action.name))


def _split_off(statement: Statement, at: int) -> tuple[Statement, ...]:
    apart = replace(statement, actions=(statement.actions[at],), resources=("*",), sid="")
    rest = (*statement.actions[:at], *statement.actions[at + 1 :])
    return (replace(statement, actions=rest), apart) if rest else (replace(apart, sid=statement.sid),)


def _misses(document: Document, case: Case, *, in_oss: bool) -> Iterator[tuple[int, int, Statement, Action]]:
    """Actions that work on none of the statement's resources, though some are of the right service."""
    for index, statement in _plain(document):
        for at, action in _known(statement, case):
            if action.takes_all_resources_only or (action.service == "oss") is not in_oss:
                continue
            own = [each for each in statement.resources if overlap(service_of_resource(each), action.service)]
            if own and not any(works_on(action, each) for each in own):
                yield index, at, statement, action


def _missing_resources(document: Document, case: Case) -> Iterator[TextFinding]:
    for index, at, statement, action in _misses(document, case, in_oss=False):
        words = said(
            "{action} works on {forms}; none of the statement's resources is one, so that it does nothing.",
            action=action.name,
            forms=_one_of(pattern.text for pattern in action.resources),
        )
        yield TextFinding(path_in(index, "Action", at, len(statement.actions)), words)


def _one_of(forms: Iterable[str]) -> str:
    """Such as `a or b or c`."""
    return reduce(lambda before, after: said("{before} or {after}", before=before, after=after), forms)


def _bucket_or_object(document: Document, case: Case) -> Iterator[TextFinding]:
    for index, at, statement, action in _misses(document, case, in_oss=True):
        on_objects = any(pattern.text.endswith("/{object}") for pattern in action.resources)
        path = path_in(index, "Action", at, len(statement.actions))
        if any(pattern.text.endswith(":*") for pattern in action.resources):
            words = said(
                "{action} is checked for all buckets at once, so that it does nothing on these resources. Allow it on "
                "acs:oss:*:*:*.",
                action=action.name,
            )
            yield TextFinding(path, words)
            continue
        if on_objects:
            words = said(
                "{action} works on objects, and the statement names buckets only, so that it does nothing.",
                action=action.name,
            )
        else:
            words = said(
                "{action} works on buckets, and the statement names objects only, so that it does nothing.",
                action=action.name,
            )
        more = _counterparts(statement, on_objects=on_objects)
        after = replace(statement, resources=tuple(dict.fromkeys((*statement.resources, *more))))
        mended = with_statement(document, index, after) if more else None
        yield TextFinding(path, words, mended, said("Add {resources}", resources=listed(more)) if more else "")


def _counterparts(statement: Statement, *, on_objects: bool) -> tuple[str, ...]:
    """The objects of the buckets, or the buckets of the objects, that a statement names."""
    arns = [arn_of(each) for each in statement.resources if service_of_resource(each) == "oss"]
    buckets = [arn._replace(relative=arn.relative.partition("/")[0]) for arn in arns if arn is not None]
    named = [bucket for bucket in buckets if bucket.relative]
    return tuple(dict.fromkeys(f"{bucket}/*" if on_objects else str(bucket) for bucket in named))


def _idle_resources(document: Document, case: Case) -> Iterator[TextFinding]:
    """A resource that no action works on, in a statement whose actions are all known and some of which does work."""
    for part in each_resource(document):
        actions = _all_known(part.statement, case)
        if not actions or part.statement.not_resources or any(works_on(each, part.text) for each in actions):
            continue
        if any(works_on(action, each) for action in actions for each in part.statement.resources):
            words = said(
                "None of the statement's actions ({actions}) works on {resource}; it can go.",
                actions=listed(each.name for each in actions),
                resource=shown(part.text),
            )
            rest = (*part.statement.resources[: part.at], *part.statement.resources[part.at + 1 :])
            mended = with_statement(document, part.row, replace(part.statement, resources=rest))
            yield TextFinding(part.path, words, mended, said("Remove the resource"))


def _all_known(statement: Statement, case: Case) -> list[Action]:
    """The actions when the resources of every one of them are documented; else none."""
    if statement.not_actions or any(map(is_wild, statement.actions)):
        return []
    found = [action for _, action in _known(statement, case)]
    return found if len(found) == len(statement.actions) else []


def _foreign_resources(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_resource(document):
        service = service_of_resource(part.text)
        if is_wild(service) or part.statement.not_resources or case.catalog.service(service) is None:
            continue
        asked = _asked_about(part.statement)
        if asked and service not in asked:
            words = said(
                "As far as is known the statement's actions ask about resources of {services}, never of {other}.",
                services=listed(sorted(asked), 6),
                other=service,
            )
            yield TextFinding(part.path, words)


def _asked_about(statement: Statement) -> set[str]:
    """The services whose resources the actions ask about; empty when that is not known of every action."""
    services = {service_of(each) for each in statement.actions}
    if statement.not_actions or not services <= _ASKS_ABOUT.keys():
        return set()
    return {asked for service in services for asked in _ASKS_ABOUT[service]}


def _homeless_actions(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        statement, service = part.statement, service_of(part.text)
        asked = _ASKS_ABOUT.get(service)
        if asked is None or statement.not_actions or statement.not_resources or not statement.resources:
            continue
        owners = [service_of_resource(each) for each in statement.resources]
        if not _any_overlap(asked, owners) and _serves_others(part, owners):
            words = said(
                "No resource of the statement is one that {action} is asked about, so that it does nothing.",
                action=part.text,
            )
            yield TextFinding(part.path, words)


def _serves_others(part: Part, owners: list[str]) -> bool:
    """Whether the resources are meant for other actions of the statement."""
    others = {service_of(each) for each in part.statement.actions}
    return any(_any_overlap(_ASKS_ABOUT.get(other, {other}), owners) for other in others)


def _any_overlap(services: set[str], owners: list[str]) -> bool:
    return any(overlap(owner, service) for owner in owners for service in services)


_PAGE: Final = "Alibaba Cloud, CreateRole: RAM authorization (2025)"
_OSS: Final = "Alibaba Cloud, Object Storage Service: RAM Policy overview (2021)"

CHECKS: Final = (
    TextCheck(
        "action-not-narrowable",
        Severity.WARNING,
        "Action that cannot be narrowed to resources",
        "An action that works on all resources only is ineffective in a statement that names some. Give it a "
        "statement of its own, on *.",
        _PAGE,
        _not_narrowed,
    ),
    TextCheck(
        "oss-bucket-or-object",
        Severity.ERROR,
        "Bucket action on objects, or object action on buckets",
        "Actions on a bucket are checked for acs:oss:*:*:bucket, actions on an object for acs:oss:*:*:bucket/key. "
        "Neither covers the other.",
        _OSS,
        _bucket_or_object,
    ),
    TextCheck(
        "action-misses-resources",
        Severity.ERROR,
        "Action on resources of another kind",
        "A call is allowed or denied only on the resources that RAM asks about for this action.",
        "The service's page of RAM authorization, as the catalog has it",
        _missing_resources,
    ),
    TextCheck(
        "idle-resource",
        Severity.HINT,
        "Resource that no action works on",
        "It changes nothing, and makes the reader believe that it does.",
        "The service's page of RAM authorization, as the catalog has it",
        _idle_resources,
    ),
    TextCheck(
        "resource-of-other-service",
        Severity.WARNING,
        "Resource of a service that no action is of",
        "A resource bears on the actions of its own service, and on few others.",
        "Alibaba Cloud, Permission policy elements; which services ask about others is inferred",
        _foreign_resources,
    ),
    TextCheck(
        "action-without-resource",
        Severity.WARNING,
        "Action of a service that no resource is of",
        "Without a resource of its own service in the statement an action is neither allowed nor denied by it.",
        "Alibaba Cloud, Permission policy elements; which services ask about others is inferred",
        _homeless_actions,
    ),
)
