"""Whom the principals of a resource or trust policy name, and what an ARN says of its owner.

Source: Alibaba Cloud, CreateRole and "Edit the trust policy of a RAM role" (trust policies), "Bucket Policy" (UIDs, and
`arn:sts::<account>:assumed-role/<role>/<session>` for a session), "Examples of custom access control policies" (a role
with capitals in its name is written in lower case).
"""

import re
from typing import Final

from ramkeep.core.plan.policy.corners import Ruling
from ramkeep.core.plan.policy.document import Principal, Statement
from ramkeep.core.plan.policy.globs import covers

# Stands in an ARN for an account whose ID is not told.
NO_ACCOUNT: Final = "0000000000000000"

_SESSION = re.compile(r"assumed-role/([^/]+)(?:/(.*))?\Z", re.DOTALL)
_ROLE_ARN = re.compile(r"acs:ram:[^:]*:[^:]*:role/")
_ACCOUNT = re.compile(r"[0-9]+\Z")


def names_principal(statement: Statement, principal: str, principal_id: str, ruling: Ruling) -> bool:
    """Whether the statement of a resource or trust policy speaks of the caller."""
    return any(_is_principal(each, principal, principal_id, ruling) for each in statement.principals)


def binds_owner(statement: Statement) -> bool:
    """Whether the statement of a bucket policy holds for the owner of the bucket, who is above all other policies.

    One for everybody (`*`) does when it has a condition, and does not when it has none ("Bucket Policy").
    """
    return bool(statement.conditions) and any(not each.kind and each.value == "*" for each in statement.principals)


def is_ram_identity(principal: str) -> bool:
    """Whether a caller is a user, a role, a session or the owner, not a service or an identity provider."""
    return principal.startswith(("acs:ram:", "acs:sts:")) and "-provider/" not in principal


def is_role(arn: str) -> bool:
    """Whether the ARN is that of a role."""
    return _ROLE_ARN.match(arn) is not None


def account_of(arn: str) -> str:
    """The account ID within an ARN; empty when there is none."""
    fields = arn.split(":", 4)
    return fields[3] if len(fields) == 5 else ""


def numbered_account_of(arn: str) -> str:
    """The account ID within an ARN; empty when there is none, or a wildcard or `NO_ACCOUNT` stands in its place."""
    account = account_of(arn)
    return account if account != NO_ACCOUNT and _ACCOUNT.match(account) else ""


def role_behind(arn: str) -> str:
    """The ARN of the role whose session this is; any other ARN as it is."""
    fields = arn.split(":", 4)
    session = _SESSION.match(fields[4]) if len(fields) == 5 else None
    return f"acs:ram::{fields[3]}:role/{session[1]}" if session else arn


def _is_principal(wanted: Principal, principal: str, principal_id: str, ruling: Ruling) -> bool:
    value = wanted.value
    match wanted.kind:
        case "Service":
            return "." in principal and ":" not in principal and covers(value.lower(), principal.lower())
        case "Federated":
            return "-provider/" in principal and covers(_without_region(value), _without_region(principal))
        case "RAM" if not is_ram_identity(principal):
            return False
    if value == "*" or (value == principal_id and value):
        return True
    if not is_ram_identity(principal) or account_of(value) == "":
        return False
    if value.endswith(":root"):
        return covers(account_of(value), account_of(principal))
    literal = _is_identity(value, principal)
    if literal or not is_role(role_behind(principal)) or not _is_identity(value.lower(), principal.lower()):
        return literal
    return ruling.on("role_case_is_ignored")


def _is_identity(wanted: str, principal: str) -> bool:
    """Whether the ARN of a policy is that of the caller; a role is also named by each of its sessions."""
    session = _SESSION.match(wanted.split(":", 4)[4])
    if session is None:
        return covers(_without_region(wanted), _without_region(role_behind(principal)))
    if _SESSION.match(principal.split(":", 4)[4]) is None:
        return session[2] == "*" and covers(_without_region(role_behind(wanted)), _without_region(principal))
    return covers(_without_region(wanted), _without_region(principal))


def _without_region(arn: str) -> str:
    """The ARN with account and name alone; `acs:ram:`, `acs:sts:` and `arn:sts:` are three ways to begin it."""
    fields = arn.split(":", 4)
    return f"{fields[3]}:{fields[4]}" if len(fields) == 5 else arn
