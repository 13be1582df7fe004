"""Checks of how resources are written."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.arns import Arn, arn_of
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import TextCheck, TextFinding
from ramkeep.core.plan.checks.elements import Part, each_resource, is_wild, service_of, with_resource
from ramkeep.core.plan.checks.known_names import is_known_service, meant_service
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.said import said, together

_ACCOUNT_ID = re.compile(r"[0-9]{16}\Z", re.ASCII)
# Stands in the place of the account in the ARNs of system policies.
_SYSTEM: Final = "system"
_FIELDS: Final = 5


def _replaced(document: Document, part: Part, words: str, other: str) -> TextFinding:
    return TextFinding(part.path, words, with_resource(document, part, other), said("Replace by {other}", other=other))


def _each_arn(document: Document) -> Iterator[tuple[Part, Arn]]:
    for part in each_resource(document):
        arn = arn_of(part.text)
        if arn is not None:
            yield part, arn


def _fields(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_resource(document):
        count = part.text.count(":") + 1
        if part.text == "*" or count == _FIELDS:
            continue
        words = said(
            "{resource} has {count} fields; a resource has five, acs:service:region:account:resource.",
            resource=shown(part.text),
            count=count,
        )
        if count > _FIELDS:
            words = together(words, said("The last one then holds a colon."))
            yield TextFinding(part.path, words, severity=Severity.HINT)
        elif part.text.endswith(":*"):
            words = together(
                words, said("It covers all of them only if a star stands for colons as well, which no page says.")
            )
            yield _replaced(document, part, words, part.text + ":*" * (_FIELDS - count))
        else:
            yield TextFinding(part.path, words)


def _capitals(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, arn in _each_arn(document):
        if arn.service != arn.service.lower():
            other = arn._replace(service=arn.service.lower())
            words = said(
                "Services are written in small letters, and case matters in resources: {service}.",
                service=shown(arn.service),
            )
            yield _replaced(document, part, words, str(other))


def _unknown_services(document: Document, case: Case) -> Iterator[TextFinding]:
    for part, arn in _each_arn(document):
        code = arn.service.lower()
        if not code or is_known_service(case, code):
            continue
        words = said(
            "The catalog of {date} has no service {service}.", date=case.catalog.date, service=shown(arn.service)
        )
        own = {service_of(action) for action in part.statement.actions}
        meant = meant_service(case.catalog, code)
        if meant and meant in own:
            words = together(words, said("RAM's code is {service}.", service=meant))
            yield _replaced(document, part, words, str(arn._replace(service=meant)))
        else:
            yield TextFinding(part.path, words, severity=Severity.HINT)


def _regions(document: Document, case: Case) -> Iterator[TextFinding]:
    for part, arn in _each_arn(document):
        if not arn.region or is_wild(arn.region) or arn.service.lower() not in _global_services(case.catalog):
            continue
        words = said(
            "Resources of {service} belong to no region; with {region} this names none of them.",
            service=arn.service,
            region=shown(arn.region),
        )
        yield _replaced(document, part, words, str(arn._replace(region="*")))


@lru_cache(maxsize=4)
def _global_services(catalog: Catalog) -> frozenset[str]:
    """Those of which every documented resource has `*` for its region."""
    return frozenset(
        service.code
        for service in catalog.services
        if service.resources and all(each.text.startswith(f"acs:{service.code}:*:") for each in service.resources)
    )


def _accounts(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, arn in _each_arn(document):
        if is_wild(arn.account) or arn.account == _SYSTEM or _ACCOUNT_ID.match(arn.account):
            continue
        if not arn.account:
            words = said("{resource} names no account; write its ID, or * for any.", resource=shown(part.text))
            yield _replaced(document, part, words, str(arn._replace(account="*")))
        else:
            words = said("The ID of an account has 16 digits; {account} has not.", account=shown(arn.account))
            yield TextFinding(part.path, words)


def _slashes(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, arn in _each_arn(document):
        # The name of an object in OSS may end with a slash.
        if arn.relative.rstrip("/") and arn.relative.endswith("/") and arn.service.lower() not in {"oss", "*"}:
            other = str(arn._replace(relative=arn.relative.rstrip("/")))
            words = said(
                "{resource} covers nothing whose name does not end with a slash: not {other}.",
                resource=shown(part.text),
                other=other,
            )
            yield _replaced(document, part, words, other)


_PAGE: Final = "Alibaba Cloud, Permission policy elements"

CHECKS: Final = (
    TextCheck(
        "resource-fields",
        Severity.WARNING,
        "Resource with another number of fields",
        "RAM compares the whole text; a resource that lacks a field names nothing, or more than meant.",
        _PAGE,
        _fields,
    ),
    TextCheck(
        "resource-in-capitals",
        Severity.WARNING,
        "Service in capitals in a resource",
        "Whether RAM heeds case in resources is on no page; its own are in small letters.",
        _PAGE,
        _capitals,
    ),
    TextCheck(
        "resource-of-unknown-service",
        Severity.WARNING,
        "Resource of an unknown service",
        "RAM accepts any service in a resource. One that does not exist names nothing.",
        "The catalog, made from Alibaba Cloud's packages and pages",
        _unknown_services,
    ),
    TextCheck(
        "region-of-global-service",
        Severity.WARNING,
        "Region in a resource that has none",
        "Resources of services without regions carry * in the place of the region.",
        "Alibaba Cloud, CreateRole and Cloud Enterprise Network: RAM authorization",
        _regions,
    ),
    TextCheck(
        "account-id-form",
        Severity.WARNING,
        "No ID of an account",
        "A resource of an account that does not exist is never asked about.",
        _PAGE,
        _accounts,
    ),
    TextCheck(
        "slash-at-the-end",
        Severity.ERROR,
        "Slash at the end of a resource",
        "The whole text is compared: instance/*/ does not cover instance/abc.",
        "Alibaba Cloud, Tablestore: custom permissions",
        _slashes,
    ),
)
