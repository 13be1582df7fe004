"""Checks of the operators and values of conditions.

Source: Alibaba Cloud, "Conditional operators" (9 December 2025) and "Permission policy elements".
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from ipaddress import ip_network
from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, TextCheck, TextFinding, path_of
from ramkeep.core.plan.checks.elements import (
    ConditionPart,
    conditions_of,
    each_condition,
    is_wild,
    with_condition,
    with_values,
)
from ramkeep.core.plan.checks.known_keys import known_key
from ramkeep.core.plan.checks.pattern_relations import network_includes, overlap
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.findings import shown
from ramkeep.core.plan.policy.operators import Comparison, Family, Quantifier
from ramkeep.core.plan.policy.typed_values import Network, address, moment, network, truth
from ramkeep.core.said import listed, said, together

_LIKE: Final = {"StringEquals": "StringLike", "StringNotEquals": "StringNotLike"}
_ZONE: Final = re.compile(r"(?:Z|[+-]\d\d:?\d\d)\Z", re.ASCII)

# RFC 1918, RFC 6598 and RFC 4193: no such address is ever that of a call over the internet.
_PRIVATE: Final = tuple(
    map(ip_network, ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "127.0.0.0/8", "fc00::/7"))
)


def _types(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        known, family = known_key(part.condition.key), part.operator.family
        if known is None or known.family is family:
            continue
        words = said(
            "{key} holds a value of the type {type}, and {operator} compares values of the type {other}.",
            key=known.name,
            type=_type(known.family),
            operator=part.condition.operator,
            other=_type(family),
        )
        never = family is Family.STRING and not _can_equal(part, known.family)
        if never:
            values = listed(map(shown, part.condition.values))
            words = together(words, said("No value is ever written like {values}.", values=values))
        operator = _operator_for(part, known.family)
        mended = with_condition(document, part, replace(part.condition, operator=operator)) if operator else None
        label = said("Replace by {other}", other=operator) if mended else ""
        yield TextFinding(part.path, words, mended, label, Severity.ERROR if never else None)


def _type(family: Family) -> str:
    match family:
        case Family.STRING:
            return said("string")
        case Family.NUMERIC:
            return said("number")
        case Family.DATE:
            return said("date")
        case Family.BOOL:
            return said("Boolean")
        case Family.IP:
            return said("IP address")


def _can_equal(part: ConditionPart, family: Family) -> bool:
    """Whether a call can carry a value that is written like one of these."""
    if family not in {Family.IP, Family.BOOL} or part.operator.comparison is Comparison.LIKE or part.operator.negated:
        return True
    read = address if family is Family.IP else truth
    return any(read(value) is not None for value in part.condition.values)


def _operator_for(part: ConditionPart, family: Family) -> str:
    """The operator of the right type that says the same; empty when none surely does."""
    if part.operator.family is not Family.STRING or part.quantifier is not Quantifier.NONE:
        return ""
    values = part.condition.values
    if family is Family.IP and all(network(value) is not None for value in values):
        return "NotIpAddress" if part.operator.negated else "IpAddress"
    if family is Family.BOOL and len(values) == 1 and truth(values[0]) is not None and not part.operator.negated:
        return "Bool"
    return ""


def _literal_wildcards(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.operator.family is not Family.STRING or part.operator.comparison is Comparison.LIKE:
            continue
        known = known_key(part.condition.key)
        wild = [at for at, value in enumerate(part.condition.values) if is_wild(value)]
        if not wild or (known is not None and known.family is not Family.STRING):
            continue
        prefix, colon, base = part.condition.operator.rpartition(":")
        like = _LIKE.get(base, "")
        words = said(
            "{operator} takes * and ? as they stand: {value}.",
            operator=part.condition.operator,
            value=shown(part.condition.values[wild[0]]),
        )
        if not like:
            words = together(words, said("Wildcards work with StringLike, which heeds case."))
            yield TextFinding(part.value_path(wild[0]), words)
            continue
        words = together(words, said("Wildcards work with {operator}.", operator=like))
        mended = with_condition(document, part, replace(part.condition, operator=prefix + colon + like))
        label = said("Replace by {other}", other=like) if mended else ""
        yield TextFinding(part.value_path(wild[0]), words, mended, label)


def _principals(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.condition.key.lower() != "acs:principalarn" or part.operator.family is not Family.STRING:
            continue
        for at, value in enumerate(part.condition.values):
            pattern = value if part.operator.comparison is Comparison.LIKE else re.sub(r"[*?]", "x", value)
            if not overlap(pattern.lower(), "acs:*"):
                words = said(
                    "No caller is called {name}; the ARN of a caller begins with acs:ram: or acs:sts:.",
                    name=shown(value),
                )
                yield TextFinding(part.value_path(at), words)


def _networks(document: Document) -> Iterator[tuple[ConditionPart, int, str, Network]]:
    for part in each_condition(document):
        if part.operator.family is Family.IP:
            for at, value in enumerate(part.condition.values):
                block = network(value)
                if block is not None:
                    yield part, at, value, block


def _private(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, at, value, block in _networks(document):
        if part.condition.key.lower() == "acs:sourceip" and _is_private(block):
            words = said(
                "{network} is private. RAM sees the public address of a caller, unless the call comes through a VPC.",
                network=value,
            )
            others = [found for found in map(network, part.condition.values) if found is not None]
            severity = None if all(map(_is_private, others)) else Severity.HINT
            yield TextFinding(part.value_path(at), words, severity=severity)


def _is_private(block: Network) -> bool:
    return any(network_includes(private, block) for private in _PRIVATE)


def _everywhere(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, at, value, block in _networks(document):
        if block.prefixlen > 0:
            continue
        sort = "IPv4" if block.version == 4 else "IPv6"
        if part.operator.negated:
            words = said(
                "{network} holds every {sort} address, so that the statement never applies to a call from one.",
                network=value,
                sort=sort,
            )
        else:
            words = said(
                "{network} holds every {sort} address, so that this restricts no call from one.",
                network=value,
                sort=sort,
            )
        yield TextFinding(part.value_path(at), words)


def _host_bits(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part, at, value, block in _networks(document):
        written = value.partition("/")
        host = address(written[0])
        if not written[1] or host is None or host == block.network_address:
            continue
        values = part.condition.values
        mended = with_values(document, part, (*values[:at], str(block), *values[at + 1 :]))
        words = said(
            "{address} names a computer and a network at once; the network is {network}.", address=value, network=block
        )
        yield TextFinding(part.value_path(at), words, mended, said("Replace by {other}", other=block))


def _dates(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.operator.family is not Family.DATE:
            continue
        for at, value in enumerate(part.condition.values):
            if moment(value) is None or ("T" in value and _ZONE.search(value)):
                continue
            zoned = f"{value}Z" if "T" in value else f"{value}T00:00:00Z"
            values = part.condition.values
            mended = with_values(document, part, (*values[:at], zoned, *values[at + 1 :]))
            words = said(
                "{date} has no zone; it is taken as UTC, eight hours behind China. RAM's dates end with a zone.",
                date=value,
            )
            yield TextFinding(part.value_path(at), words, mended, said("Replace by {other}", other=zoned))


def _for_all(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.quantifier is Quantifier.FOR_ALL and part.statement.effect is Effect.ALLOW:
            words = said(
                "ForAllValues is taken as met by a call without {key}; then this allows it.", key=part.condition.key
            )
            yield TextFinding(part.path, words)


def _negated_only(document: Document, _case: Case) -> Iterator[TextFinding]:
    for index, statement in enumerate(document.statements):
        parts = list(conditions_of(index, statement))
        if statement.effect is not Effect.ALLOW or not parts or len(parts) < len(statement.conditions):
            continue
        if all(part.operator.negated and not _is_always_there(part.condition.key) for part in parts):
            keys = listed(part.condition.key for part in parts)
            words = said(
                "This probably allows calls without {keys}: no page says what a negated condition does then.", keys=keys
            )
            yield TextFinding(path_of(index, "Condition"), words)


def _is_always_there(key: str) -> bool:
    known = known_key(key)
    return known is not None and known.always


def _plain_http(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        only = part.condition.key.lower() == "acs:securetransport" and part.operator.family is Family.BOOL
        if only and part.statement.effect is Effect.ALLOW and truth(part.condition.values[0]) is False:
            yield TextFinding(part.path, said("This allows calls that are not encrypted, and no others."))


_OPERATORS: Final = "Alibaba Cloud, Conditional operators (9 December 2025)"
_ELEMENTS: Final = "Alibaba Cloud, Permission policy elements"

CHECKS: Final = (
    TextCheck(
        "operator-of-other-type",
        Severity.WARNING,
        "Operator of another type than the key",
        "Each key has a type, and the operators of that type alone compare it well: IpAddress for addresses, Bool for "
        "true and false, Date for times.",
        _OPERATORS,
        _types,
        ALL_TEXTS,
    ),
    TextCheck(
        "wildcard-taken-literally",
        Severity.WARNING,
        "Wildcard under an operator that takes it literally",
        "Wildcards work with StringLike and StringNotLike only.",
        _OPERATORS,
        _literal_wildcards,
        ALL_TEXTS,
    ),
    TextCheck(
        "principal-arn-of-nobody",
        Severity.ERROR,
        "ARN that no caller has",
        "acs:PrincipalARN is compared with the whole ARN, such as acs:ram:*:*:role/audit.",
        "Alibaba Cloud, Control policy",
        _principals,
        ALL_TEXTS,
    ),
    TextCheck(
        "private-network",
        Severity.WARNING,
        "Private network as the source of calls",
        "Calls over the internet arrive with a public address. A private one matches only calls from a VPC.",
        "Alibaba Cloud, Permission policy elements; Key Management Service: condition keys (10 February 2026)",
        _private,
        ALL_TEXTS,
    ),
    TextCheck(
        "network-of-everyone",
        Severity.WARNING,
        "Network that holds all addresses",
        "A condition that every call meets is none, and one that no call meets switches the statement off.",
        _ELEMENTS,
        _everywhere,
        ALL_TEXTS,
    ),
    TextCheck(
        "network-with-host-bits",
        Severity.HINT,
        "Network written with the address of a computer",
        "What RAM makes of the bits after the prefix is on no page. Write the first address of the network.",
        _ELEMENTS,
        _host_bits,
        ALL_TEXTS,
    ),
    TextCheck(
        "date-without-zone",
        Severity.HINT,
        "Date without a zone",
        "RAM's dates are ISO 8601 with a zone, such as 2026-01-31T16:00:00+08:00.",
        _ELEMENTS,
        _dates,
        ALL_TEXTS,
    ),
    TextCheck(
        "for-all-values-grants-when-absent",
        Severity.WARNING,
        "ForAllValues in an Allow",
        "Of no values at all each one fits. Add a condition that a call without the key does not meet.",
        "Inferred: set operators are on no page of RAM",
        _for_all,
        ALL_TEXTS,
    ),
    TextCheck(
        "allow-by-negation-only",
        Severity.WARNING,
        "Allow with negated conditions only",
        "Say what is allowed rather than what is not, so that a call without the key is surely not allowed.",
        "Inferred: the documentation is silent on negated operators and absent keys",
        _negated_only,
        ALL_TEXTS,
    ),
    TextCheck(
        "allow-unencrypted-only",
        Severity.WARNING,
        "Allow for unencrypted calls only",
        "acs:SecureTransport tells of HTTPS. Allow with true, or deny with false.",
        _ELEMENTS,
        _plain_http,
        ALL_TEXTS,
        advice=(10,),
    ),
)
