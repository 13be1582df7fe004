"""Which actions and resources the patterns of a statement cover.

Source: Alibaba Cloud, "Policy structure and syntax" and "Tablestore custom permissions" (matching over the whole ARN).
"""

from functools import lru_cache

from ramkeep.core.plan.policy.conditions import VARIABLE
from ramkeep.core.plan.policy.corners import Ruling
from ramkeep.core.plan.policy.document import Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.principals import is_role

RESOURCE_CORNERS = (
    "resource_case_counts",
    "star_crosses_colon",
    "star_covers_empty_region",
    "variables_are_literal",
    "role_case_is_ignored",
    "empty_region_is_any",
)

_EMPTY_REGION = "acs:ram::"
_ANY_REGION = "acs:ram:*:"


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
    answer, deciding = _judged(
        pattern,
        resource,
        (
            corners.resource_case_counts,
            corners.star_crosses_colon,
            corners.star_covers_empty_region,
            corners.variables_are_literal,
            corners.role_case_is_ignored,
            corners.empty_region_is_any,
        ),
    )
    for name in deciding:
        ruling.on(name)
    return answer


def in_any_region(pattern: str) -> str:
    """The pattern with a star for the empty region of an ARN of RAM, which RAM itself writes in both ways."""
    return _ANY_REGION + pattern.removeprefix(_EMPTY_REGION) if pattern.startswith(_EMPTY_REGION) else pattern


@lru_cache(maxsize=1 << 16)
def _judged(pattern: str, resource: str, assumed: tuple[bool, ...]) -> tuple[bool, tuple[str, ...]]:
    """The answer, and each assumption whose opposite alone would change it."""
    answer = _covers(pattern, resource, *assumed)
    deciding = []
    for index, name in enumerate(RESOURCE_CORNERS):
        other = (value is not (index == place) for place, value in enumerate(assumed))
        if _covers(pattern, resource, *other) is not answer:
            deciding.append(name)
    return answer, tuple(deciding)


def _covers(
    pattern: str,
    resource: str,
    case_counts: bool,
    crosses_colon: bool,
    covers_empty_region: bool,
    literal: bool,
    role_case_ignored: bool,
    empty_is_any: bool,
) -> bool:
    fields, theirs = pattern.split(":", 4), resource.split(":", 4)
    if not covers_empty_region and len(fields) == len(theirs) == 5 and fields[2] and not theirs[2]:
        return False
    if empty_is_any:
        pattern = in_any_region(pattern)
    if not literal:
        pattern = VARIABLE.sub("*", pattern)
    if not case_counts or (role_case_ignored and is_role(resource)):
        pattern, resource = pattern.lower(), resource.lower()
    if crosses_colon:
        return covers(pattern, resource)
    ours, theirs = pattern.split(":", 4), resource.split(":", 4)
    return len(ours) == len(theirs) and all(covers(*fields) for fields in zip(ours, theirs, strict=True))
