"""Where the documentation of RAM leaves a question open: what is assumed, and what an answer owes to it."""

from dataclasses import dataclass, fields, replace


@dataclass(frozen=True, slots=True)
class Corners:
    """What is assumed where RAM's documentation is silent. Every default is the reading stated in `MEANINGS`."""

    absent_key_meets_negation: bool = True
    absent_key_meets_for_all: bool = True
    one_request_value_is_enough: bool = True
    key_case_is_ignored: bool = True
    resource_case_counts: bool = True
    role_case_is_ignored: bool = True
    star_crosses_colon: bool = True
    star_covers_empty_region: bool = True
    empty_region_is_any: bool = True
    variables_are_literal: bool = True
    not_resource_counts: bool = True
    zoneless_dates_are_utc: bool = True
    account_scope_decides_first: bool = True
    control_policies_spare_root: bool = True
    caller_identity_ignores_ip: bool = True

    def flipped(self, names: frozenset[str]) -> "Corners":
        """The same with the opposite assumption for each of these."""
        return replace(self, **{name: not getattr(self, name) for name in names})


# Each: what the default says, and what its opposite says.
MEANINGS: dict[str, tuple[str, str]] = {
    "absent_key_meets_negation": (
        "a negated condition holds when the request does not carry its key",
        "a negated condition fails when the request does not carry its key",
    ),
    "absent_key_meets_for_all": (
        "a ForAllValues condition holds when the request does not carry its key",
        "a ForAllValues condition fails when the request does not carry its key",
    ),
    "one_request_value_is_enough": (
        "of several values of a key in the request, one that matches is enough",
        "every value of a key in the request must match",
    ),
    "key_case_is_ignored": (
        "the case of condition keys does not matter",
        "the case of condition keys matters",
    ),
    "resource_case_counts": ("the case of resources matters", "the case of resources does not matter"),
    "role_case_is_ignored": (
        "the case of a role's name does not matter; Alibaba Cloud's own policies write it in lower case",
        "the case of a role's name matters",
    ),
    "star_crosses_colon": (
        "a star in a resource also stands for colons",
        "a star in a resource stays within its field of the ARN",
    ),
    "star_covers_empty_region": (
        "a star also stands for the empty region of a resource",
        "a star does not stand for the empty region of a resource",
    ),
    "empty_region_is_any": (
        "an ARN of RAM means the same with an empty region and with a star; RAM writes both",
        "an empty region in a resource of a policy stands for the empty region alone",
    ),
    "variables_are_literal": (
        "${...} is plain text; RAM documents no policy variables",
        "${...} is a policy variable and may stand for any text",
    ),
    "not_resource_counts": (
        "NotResource works as in the grammar of 2018 to 2020",
        "RAM no longer honors NotResource, and its statement covers nothing",
    ),
    "zoneless_dates_are_utc": (
        "a date without a zone is UTC",
        "a date without a zone is China Standard Time (+08:00)",
    ),
    "account_scope_decides_first": (
        "an Allow at account scope ends the search, and resource-group policies are not read (2021 text)",
        "policies at account and at resource-group scope are read together",
    ),
    "control_policies_spare_root": (
        "control policies do not bind the owner of a member account",
        "control policies bind the owner of a member account too",
    ),
    "caller_identity_ignores_ip": (
        "sts:GetCallerIdentity ignores IP conditions (measured once, on no public page)",
        "sts:GetCallerIdentity heeds IP conditions",
    ),
}


class Ruling:
    """Answers the open questions of one evaluation and remembers which were asked.

    Attributes:
        asked: names of the assumptions on which a part of the answer rests.
    """

    def __init__(self, corners: Corners) -> None:
        self.corners = corners
        self.asked: set[str] = set()

    def on(self, name: str) -> bool:
        """What is assumed; the question is noted."""
        self.asked.add(name)
        return bool(getattr(self.corners, name))

    def meaning(self, name: str) -> tuple[str, str]:
        """What is assumed, and what the other reading would be."""
        usual, other = MEANINGS[name]
        default = next(each.default for each in fields(Corners) if each.name == name)
        return (usual, other) if getattr(self.corners, name) == default else (other, usual)
