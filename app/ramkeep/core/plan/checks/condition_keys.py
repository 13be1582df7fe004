"""Checks of the keys of conditions.

Source: Alibaba Cloud, "Permission policy elements" and "Conditional operators"; what calls do not carry was measured
by others.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from ramkeep.core.plan.catalog.nearest import edits
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.check import ALL_TEXTS, TextCheck, TextFinding
from ramkeep.core.plan.checks.elements import ConditionPart, each_condition, is_wild, service_of, with_condition
from ramkeep.core.plan.checks.known_keys import FOREIGN, KEYS, TAGS, known_key
from ramkeep.core.plan.checks.known_names import is_known_service
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.findings import nearest, shown
from ramkeep.core.plan.policy.operators import Family, Quantifier
from ramkeep.core.said import listed, said, together

# More slips of the hand than this may make another word.
_SLIPS: Final = 1
# Keys of these services are set by calls of no other service.
_OWN_KEYS: Final = frozenset({"oss", "ots", "ram", "log", "kvstore", "rds"})
# Keys of trust policies; those of AWS have a check of their own.
_PREFIXES: Final = frozenset({"saml", "oidc", "aws"})


def _respelled(document: Document, part: ConditionPart, words: str, key: str) -> TextFinding:
    mended = with_condition(document, part, replace(part.condition, key=key))
    return TextFinding(part.path, words, mended, said("Replace by {other}", other=key) if mended else "")


def _unknown_keys(document: Document, case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        key = part.condition.key
        prefix = key.partition(":")[0]
        if prefix.lower() == "acs":
            if known_key(key) is None:
                yield _unknown_key(document, part)
        elif prefix.lower() not in _PREFIXES and not is_known_service(case, prefix.lower()):
            words = said(
                "{key} begins with neither acs nor the code of a service; no call is known to carry it.", key=shown(key)
            )
            yield TextFinding(part.path, words)


def _unknown_key(document: Document, part: ConditionPart) -> TextFinding:
    key = part.condition.key
    if key.lower() in TAGS:
        words = said("{shown} lacks the key of the tag; write {key}/<key of the tag>.", shown=shown(key), key=key)
        return TextFinding(part.path, words)
    words = said(
        "{key} is on no page of RAM that was read; a condition on a key that no call carries is not met.",
        key=shown(key),
    )
    meant = nearest(key, KEYS)
    if not meant or edits(key.lower(), meant.lower(), _SLIPS) > _SLIPS:
        return TextFinding(part.path, together(words, said("Near to it: {key}.", key=meant)) if meant else words)
    return _respelled(document, part, together(words, said("Did you mean {key}?", key=meant)), meant)


def _foreign_keys(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        key = part.condition.key
        if not key.lower().startswith("aws:"):
            continue
        words = said("{key} is a key of another cloud; no call to Alibaba Cloud carries it.", key=shown(key))
        start, slash, tag = key.partition("/")
        meant = FOREIGN.get(start.lower())
        if meant is None:
            yield TextFinding(part.path, words)
        else:
            here = f"{meant}{slash}{tag}"
            yield _respelled(document, part, together(words, said("Here it is {key}.", key=here)), here)


def _spelling(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        key = part.condition.key
        known = known_key(key)
        if known is None:
            continue
        start, slash, tag = key.partition("/")
        if start not in known.spellings:
            words = said(
                "{written} is documented as {key}; whether case matters in keys is on no page.",
                written=shown(start),
                key=known.name,
            )
            yield _respelled(document, part, words, f"{known.name}{slash}{tag}")


def _tags_not_carried(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if not part.condition.key.lower().startswith("acs:resourcetag/") or part.statement.not_actions:
            continue
        without = [action for action in part.statement.actions if _carries_no_tag(action)]
        if without:
            words = said(
                "Calls of {actions} were seen without {key}; {effect} for them.",
                actions=listed(without),
                key=part.condition.key,
                effect=_effect_without(part),
            )
            yield TextFinding(part.path, words)


def _carries_no_tag(action: str) -> bool:
    service, _, name = action.partition(":")
    return name.lower().startswith(("describe", "list")) or service.lower() in {"rds", "oss", "swas-open"}


def _effect_without(part: ConditionPart) -> str:
    """What a condition on an absent key does."""
    if part.quantifier is Quantifier.FOR_ALL:
        return said("ForAllValues is then taken as met")
    if part.operator.negated:
        return said("no page says what a negated condition does then")
    return said("this allows nothing") if part.statement.effect is Effect.ALLOW else said("this denies nothing")


def _instance_types(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.condition.key.lower() == "ecs:instancetype" and _names(part, {"ecs:runinstances"}):
            words = said(
                "RunInstances was seen without {key}, though listed; {effect} for it.",
                key=part.condition.key,
                effect=_effect_without(part),
            )
            yield TextFinding(part.path, words)


def _caller_identity(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        if part.operator.family is Family.IP and _names(part, {"sts:getcalleridentity"}):
            words = said("sts:GetCallerIdentity was seen to pay no heed to conditions on the address.")
            yield TextFinding(part.path, words)


def _names(part: ConditionPart, actions: set[str]) -> bool:
    return not part.statement.not_actions and any(action.lower() in actions for action in part.statement.actions)


def _keys_of_others(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        owner = _owner_of(part.condition.key)
        services = {service_of(action) for action in part.statement.actions}
        if not owner or part.statement.not_actions or any(map(is_wild, services)) or owner in services:
            continue
        # ram:ServiceName and the like come with calls of ims as well.
        if owner != "ram" or "ims" not in services:
            words = said(
                "Only calls of {service} carry {key}; {effect}.",
                service=owner,
                key=part.condition.key,
                effect=_effect_without(part),
            )
            yield TextFinding(part.path, words)


def _owner_of(key: str) -> str:
    """The one service whose calls carry the key; empty for a key of several."""
    known = known_key(key)
    if known is not None:
        return known.service
    prefix = key.partition(":")[0].lower()
    return prefix if prefix in _OWN_KEYS else ""


def _kms_from_vpc(document: Document, _case: Case) -> Iterator[TextFinding]:
    for part in each_condition(document):
        services = {service_of(action) for action in part.statement.actions}
        if (
            part.condition.key.lower() in {"acs:sourcevpc", "acs:vpcsourceip"}
            and "kms" in services
            and len(services) > 1
        ):
            words = said(
                "For KMS {key} works only where every action of the statement is one of KMS.", key=part.condition.key
            )
            yield TextFinding(part.path, words)


_ELEMENTS: Final = "Alibaba Cloud, Permission policy elements"
_MEASURED: Final = "Measured by others on live accounts (2026); on no page of Alibaba Cloud"

CHECKS: Final = (
    TextCheck(
        "unknown-condition-key",
        Severity.WARNING,
        "Unknown condition key",
        "A condition on a key that calls do not carry is not met: an Allow grants nothing, a Deny refuses nothing.",
        _ELEMENTS,
        _unknown_keys,
        ALL_TEXTS,
    ),
    TextCheck(
        "condition-key-of-aws",
        Severity.ERROR,
        "Condition key of another cloud",
        "RAM's own keys begin with acs. A condition on another one is not met.",
        _ELEMENTS,
        _foreign_keys,
        ALL_TEXTS,
    ),
    TextCheck(
        "condition-key-spelling",
        Severity.HINT,
        "Condition key in other letters than documented",
        "Whether upper and lower case matter in keys is on no page. The documented spelling is safe.",
        _ELEMENTS,
        _spelling,
        ALL_TEXTS,
    ),
    TextCheck(
        "resource-tag-not-carried",
        Severity.WARNING,
        "Tag condition that calls do not answer",
        "Calls that list resources carry no tags of them, nor do any calls of RDS and OSS; the condition is not met.",
        _MEASURED,
        _tags_not_carried,
    ),
    TextCheck(
        "instance-type-not-carried",
        Severity.WARNING,
        "Instance type that RunInstances does not carry",
        "The key is in the table of ECS, but the call was seen without it.",
        _MEASURED,
        _instance_types,
    ),
    TextCheck(
        "caller-identity-ignores-address",
        Severity.HINT,
        "Address that GetCallerIdentity does not heed",
        "The call tells its caller who it is, and nothing else; it cannot be bound to a network.",
        _MEASURED,
        _caller_identity,
    ),
    TextCheck(
        "condition-key-of-other-service",
        Severity.WARNING,
        "Condition key of a service that no action is of",
        "Keys of a service come with its own calls.",
        "Alibaba Cloud, Object Storage Service: RAM Policy overview; others are inferred",
        _keys_of_others,
    ),
    TextCheck(
        "kms-vpc-condition-mixed",
        Severity.WARNING,
        "VPC condition for KMS together with other services",
        "Put the actions of KMS in a statement of their own.",
        "Alibaba Cloud, Key Management Service: condition keys (10 February 2026)",
        _kms_from_vpc,
    ),
)
