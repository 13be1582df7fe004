"""Which actions, resources and principals the patterns of a statement cover.

Source: Alibaba Cloud, "Policy structure and syntax", "Tablestore custom permissions" (matching over the whole ARN) and
CreateRole (principals).
"""

import re
from functools import lru_cache

from ramkeep.core.plan.policy.conditions import VARIABLE
from ramkeep.core.plan.policy.corners import Ruling
from ramkeep.core.plan.policy.document import Principal, Statement
from ramkeep.core.plan.policy.globs import covers

RESOURCE_CORNERS = ("resource_case_counts", "star_crosses_colon", "star_covers_empty_region", "variables_are_literal")

_SESSION = re.compile(r"assumed-role/([^/]+)(?:/.*)?\Z")


def covers_action(statement: Statement, action: str) -> bool:
    """Whether the statement speaks of the action. Case does not matter."""
    folded = action.lower()
    return any(covers(pattern.lower(), folded) for pattern in statement.actions) is not statement.not_actions


def covers_resource(statement: Statement, resource: str, ruling: Ruling) -> bool:
    """Whether the statement speaks of the resource; one without Resource speaks of all (trust policies)."""
    if not statement.resources:
        return bool(statement.principals)
    if not statement.not_resources:
        return any(pattern_covers(pattern, resource, ruling) for pattern in statement.resources)
    named = any(pattern_covers(pattern, resource, ruling) for pattern in statement.resources)
    return not named and ruling.on("not_resource_counts")


def pattern_covers(pattern: str, resource: str, ruling: Ruling) -> bool:
    """Whether one pattern of Resource covers a resource."""
    if pattern == "*":
        return True
    corners = ruling.corners
    usual = (
        corners.resource_case_counts,
        corners.star_crosses_colon,
        corners.star_covers_empty_region,
        corners.variables_are_literal,
    )
    answer = _covers(pattern, resource, *usual)
    for index, name in enumerate(RESOURCE_CORNERS):
        other = tuple(value is not (index == place) for place, value in enumerate(usual))
        if _covers(pattern, resource, *other) is not answer:
            ruling.on(name)
    return answer


def names_principal(statement: Statement, principal: str, principal_id: str) -> bool:
    """Whether the statement of a resource or trust policy speaks of the caller."""
    return any(_is_principal(each, principal, principal_id) for each in statement.principals)


def account_of(arn: str) -> str:
    """The account ID within an ARN; empty when there is none."""
    fields = arn.split(":", 4)
    return fields[3] if len(fields) == 5 else ""


@lru_cache(maxsize=1 << 16)
def _covers(
    pattern: str, resource: str, case_counts: bool, crosses_colon: bool, covers_empty_region: bool, literal: bool
) -> bool:
    if not case_counts:
        pattern, resource = pattern.lower(), resource.lower()
    if not literal:
        pattern = VARIABLE.sub("*", pattern)
    ours, theirs = pattern.split(":", 4), resource.split(":", 4)
    if not covers_empty_region and len(ours) == len(theirs) == 5 and ours[2] and not theirs[2]:
        return False
    if crosses_colon:
        return covers(pattern, resource)
    return len(ours) == len(theirs) and all(covers(*fields) for fields in zip(ours, theirs, strict=True))


def _is_principal(wanted: Principal, principal: str, principal_id: str) -> bool:
    value = wanted.value
    match wanted.kind:
        case "Service":
            return "." in principal and ":" not in principal and covers(value.lower(), principal.lower())
        case "Federated":
            return "-provider/" in principal and covers(_plain_arn(value), _plain_arn(principal))
        case "RAM" if not _is_ram_identity(principal):
            return False
    if value == "*" or (value == principal_id and value):
        return True
    ours, theirs = _plain_arn(value), _plain_arn(principal)
    if ours.endswith(":root"):
        return _is_ram_identity(principal) and covers(account_of(ours), account_of(theirs))
    return covers(ours, theirs)


def _is_ram_identity(principal: str) -> bool:
    return principal.startswith(("acs:ram:", "acs:sts:")) and "-provider/" not in principal


def _plain_arn(arn: str) -> str:
    """The ARN without a region, and with the role in the place of a session of that role."""
    fields = arn.split(":", 4)
    if len(fields) != 5:
        return arn
    relative = _SESSION.sub(r"role/\1", fields[4])
    return f"{fields[0]}:ram::{fields[3]}:{relative}"
