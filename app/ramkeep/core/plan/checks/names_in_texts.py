"""Checks of the names of services and actions against the catalog."""

from collections.abc import Iterator
from typing import Final

from ramkeep.core.plan.catalog.action import Certainty, State
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.catalog.nearest import edits
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextCheck, TextFinding
from ramkeep.core.plan.checks.elements import Part, each_action, is_wild, service_of, with_action
from ramkeep.core.plan.checks.known_names import has_actions, is_known_service, is_used, meant_service, rows
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.said import NOTHING, listed, said, together

# More slips of the hand than this may make another word.
_SLIPS: Final = 1
_UNKNOWN: Final = said("RAM takes unknown names without a word, and they stand for nothing.")


def _named(document: Document, case: Case) -> Iterator[Part]:
    """The actions without wildcards whose service has known actions."""
    for part in each_action(document):
        if not is_wild(part.text) and has_actions(case.catalog, service_of(part.text)):
            yield part


def _unknown_services(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        code, colon, name = part.text.partition(":")
        if not colon or is_known_service(case, code.lower()):
            continue
        words = said("The catalog of {date} has no service {service}.", date=case.catalog.date, service=shown(code))
        meant = meant_service(case.catalog, code) or _near_service(case.catalog, part.text)
        if not meant:
            yield TextFinding(part.path, together(words, _UNKNOWN), severity=Severity.HINT)
            continue
        other = f"{meant}:{name}"
        words = together(words, said("RAM's code is probably {service}.", service=shown(meant)))
        mended = with_action(document, part, other)
        yield TextFinding(part.path, words, mended, said("Replace by {other}", other=other))


def _near_service(catalog: Catalog, action: str) -> str:
    """The service with a code like this one that has the very same action; empty when there is none."""
    code, _, name = action.lower().partition(":")
    if is_wild(name):
        return ""
    found = (each for each in catalog.suggest(action) if each.name.lower() == f"{each.service}:{name}")
    return next((each.service for each in found if edits(code, each.service, _SLIPS) <= _SLIPS), "")


def _unknown_actions(document: Document, case: Case) -> Iterator[TextFinding]:
    catalog = case.catalog
    for part in _named(document, case):
        if catalog.find(part.text) is not None or catalog.instead(part.text) or is_used(case, part.text):
            continue
        words = said("The catalog of {date} has no action {action}.", date=catalog.date, action=shown(part.text))
        found = [each.name for each in catalog.suggest(part.text)]
        if found and edits(part.text.lower(), found[0].lower(), _SLIPS) <= _SLIPS:
            words = together(words, said("Did you mean {action}?", action=found[0]))
            mended = with_action(document, part, found[0])
            yield TextFinding(part.path, words, mended, said("Replace by {other}", other=found[0]))
        else:
            near = said("Near to it: {actions}.", actions=listed(found)) if found else NOTHING
            yield TextFinding(part.path, together(words, near, _UNKNOWN), severity=_severity(catalog, part))


def _severity(catalog: Catalog, part: Part) -> Severity | None:
    """A hint where the actions of the service are not known well enough."""
    service = catalog.service(service_of(part.text))
    return None if service is not None and service.certainty is Certainty.DOCUMENTED else Severity.HINT


def _api_names(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in _named(document, case):
        checked = [each.name for each in case.catalog.instead(part.text)]
        if checked and case.catalog.find(part.text) is None:
            yield TextFinding(
                part.path,
                said(
                    "{operation} is no action: for this operation RAM checks {actions}.",
                    operation=part.text,
                    actions=listed(checked),
                ),
                with_action(document, part, *checked),
                said("Replace by {other}", other=listed(checked)),
            )


def _empty_wildcards(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        service = service_of(part.text)
        if not is_wild(part.text) or not (is_wild(service) or has_actions(case.catalog, service)):
            continue
        if part.text in {"*", "*:*"} or ":" not in part.text or is_used(case, part.text):
            continue
        if not rows(case.catalog, part.text.lower()):
            words = said(
                "{pattern} covers no action in the catalog of {date}.",
                pattern=shown(part.text),
                date=case.catalog.date,
            )
            yield TextFinding(part.path, words, severity=_severity(case.catalog, part))


def _retired(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in _named(document, case):
        action = case.catalog.find(part.text)
        if action is not None and action.origin.state is State.RETIRED:
            words = said(
                "{action} is in an older package of the product ({package}), but not in the newest.",
                action=action.name,
                package=action.origin.source.title,
            )
            yield TextFinding(part.path, words)


def _spelling(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        spelled = _spelled(case.catalog, part.text)
        if spelled not in {"", part.text}:
            words = said(
                "The documented spelling is {action}. RAM takes other letters in most cases only.", action=spelled
            )
            mended = with_action(document, part, spelled)
            yield TextFinding(part.path, words, mended, said("Replace by {other}", other=spelled), Severity.HINT)


def _spelled(catalog: Catalog, pattern: str) -> str:
    """The pattern as the catalog spells it; empty when it does not tell."""
    service, colon, name = pattern.partition(":")
    if not is_wild(pattern):
        action = catalog.find(pattern)
        return action.name if action else ""
    if not colon or is_wild(service) or catalog.service(service) is None:
        return ""
    start = name[:-1] if name.endswith("*") and not is_wild(name[:-1]) else ""
    length = len(service) + 1 + len(start)
    starts = {catalog.names[row][:length] for row in rows(catalog, pattern.lower())} if start else set()
    return f"{starts.pop()}*" if len(starts) == 1 else f"{service.lower()}:{name}"


def _without_colon(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        if ":" in part.text or part.text == "*":
            continue
        words = said(
            "{action} has no colon; no page of RAM says what it covers. Write service:action.", action=shown(part.text)
        )
        code = part.text.rstrip("*")
        meant = f"{code.lower()}:*" if case.catalog.service(code) else "*" if not code else ""
        mended = with_action(document, part, meant) if meant else None
        yield TextFinding(part.path, words, mended, said("Replace by {other}", other=meant) if meant else "")


def _wild_services(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_action(document):
        service, colon, _ = part.text.partition(":")
        if not colon or not is_wild(service) or part.text == "*:*" or part.statement.effect is Effect.DENY:
            continue
        codes = {case.catalog.names[row].partition(":")[0] for row in rows(case.catalog, part.text.lower())}
        if codes and not part.statement.not_actions:
            words = said(
                "{pattern} reaches into {count} services today, and into every one that is to come.",
                pattern=shown(part.text),
                count=len(codes),
            )
            yield TextFinding(part.path, words, severity=Severity.HINT if service == "*" else None)


_PAGE: Final = "Alibaba Cloud, Permission policy elements"
_LIST: Final = "The catalog, made from Alibaba Cloud's packages and pages"

CHECKS: Final = (
    TextCheck(
        "unknown-service",
        Severity.WARNING,
        "Unknown service",
        "RAM accepts any name before the colon. A service that does not exist grants and denies nothing.",
        _LIST,
        _unknown_services,
    ),
    TextCheck(
        "unknown-action",
        Severity.WARNING,
        "Unknown action",
        "RAM accepts any name after the colon. An action that does not exist grants and denies nothing; one that is "
        "newer than the catalog is fine.",
        _LIST,
        _unknown_actions,
    ),
    TextCheck(
        "api-name-as-action",
        Severity.ERROR,
        "Name of an operation where RAM checks another action",
        "Some operations are checked under another name than their own. The name of the operation grants nothing.",
        "Alibaba Cloud, Object Storage Service: RAM Policy overview; Log Service: Action list",
        _api_names,
    ),
    TextCheck(
        "wildcard-without-actions",
        Severity.WARNING,
        "Wildcard that covers no action",
        "A pattern that covers no known action grants and denies nothing today.",
        _LIST,
        _empty_wildcards,
    ),
    TextCheck(
        "retired-action",
        Severity.HINT,
        "Action of an older version",
        "The newest package of the product lacks the operation; the permission is probably no longer needed.",
        _LIST,
        _retired,
    ),
    TextCheck(
        "action-spelling",
        Severity.HINT,
        "Action in other letters than documented",
        "Upper and lower case do not matter in most cases. Use the spelling of the service's page.",
        _PAGE,
        _spelling,
    ),
    TextCheck(
        "action-without-colon",
        Severity.WARNING,
        "Action without a colon",
        "An action is written service:action; only * stands alone.",
        "Alibaba Cloud, Policy structure and syntax",
        _without_colon,
    ),
    TextCheck(
        "wildcard-in-service",
        Severity.WARNING,
        "Wildcard in the name of the service",
        "Such a pattern grants in services that nobody has thought of, and in new ones. Name the services.",
        _PAGE,
        _wild_services,
    ),
)
