"""A slow evaluator that can be read in one go: raw JSON policies, regular expressions, RAM's order as prose.

It shares no code with the product, takes the default reading of every open question, and knows the same cases as the
shared ones: a dictionary of policies by layer and a request.
"""

import ipaddress
import re
from datetime import UTC, datetime
from functools import cache
from typing import Any

ALLOW, IMPLICIT, EXPLICIT = "Allow", "ImplicitDeny", "ExplicitDeny"


def evaluate(case: dict[str, Any]) -> str:
    outcomes = [_evaluate_one(case, resource) for resource in case["request"]["resources"]]
    return next(each for each in (EXPLICIT, IMPLICIT, ALLOW) if each in outcomes)


def _evaluate_one(case: dict[str, Any], resource: str) -> str:
    who = _Caller(case, resource)
    for level in who.bounds:
        if (said := _unit(level, who.request, resource)) != ALLOW:
            return said
    if who.is_root and who.assumes_role:
        return IMPLICIT
    if who.is_root and not who.is_foreign:
        return EXPLICIT if _binds_owner(case["policies"].get("resource", []), who.request, resource) else ALLOW
    return _by_policies(who, case["policies"], resource)


class _Caller:
    """Who calls, and what that changes."""

    def __init__(self, case: dict[str, Any], resource: str) -> None:
        principal, action = case["request"].get("principal", ""), case["request"]["action"].lower()
        self.is_somebody = principal.startswith("acs:ram:") and "-provider/" not in principal
        self.is_root = bool(case.get("root")) or principal.endswith(":root")
        self.signs_on = action in ("sts:assumerolewithsaml", "sts:assumerolewithoidc")
        self.assumes_role = action == "sts:assumerole" or self.signs_on
        self.is_foreign = self.is_somebody and _of_another_account(principal, resource)
        self.request = {**case["request"], "context": dict(case["request"]["context"])}
        given = {key.lower() for key in self.request["context"]}
        if self.is_somebody and "acs:principalarn" not in given:
            self.request["context"]["acs:PrincipalARN"] = re.sub(":assumed-role/([^/]*)/.*", r":role/\1", principal)
        spared = case.get("service_linked_role") or case.get("management_account") or self.is_root
        self.bounds = [] if spared else list(case["policies"].get("control", []))
        is_role = self.is_somebody and ":user/" not in principal and not self.is_root
        unknown = not principal and not self.is_root
        if case["policies"].get("session") and not self.signs_on and (is_role or unknown):
            self.bounds.append(case["policies"]["session"])
        self.has_own_policies = (self.is_somebody or not principal) and not self.signs_on


def _by_policies(who: _Caller, policies: dict[str, Any], resource: str) -> str:
    identity = _unit(policies.get("account", []), who.request, resource)
    if identity == IMPLICIT:
        attached = policies.get("resource_group", {}).get(who.request.get("resource_group", ""), [])
        identity = _unit(attached, who.request, resource)
    if who.assumes_role:
        trusting = {**who.request, "action": "sts:AssumeRole"}
        trust = _unit(policies.get("trust", []), trusting, resource, by_principal=True)
        return _both(identity, trust) if who.has_own_policies else trust
    granted = _unit(policies.get("resource", []), who.request, resource, by_principal=True)
    if who.is_foreign and who.is_root:
        return granted
    if who.is_foreign and ":kms:" in resource:
        return _both(identity, granted)
    if who.is_foreign and ":oss:" in resource and identity == ALLOW:
        return granted
    both = (identity, granted)
    return EXPLICIT if EXPLICIT in both else ALLOW if ALLOW in both else IMPLICIT


def _both(one: str, other: str) -> str:
    if EXPLICIT in (one, other):
        return EXPLICIT
    return ALLOW if one == other == ALLOW else IMPLICIT


def _of_another_account(principal: str, resource: str) -> bool:
    accounts = [arn.split(":")[3] for arn in (principal, resource) if arn.count(":") >= 4]
    return len(accounts) == 2 and all(each.isdigit() for each in accounts) and accounts[0] != accounts[1]


def _binds_owner(documents: list[Any], request: dict[str, Any], resource: str) -> bool:
    """A bucket policy for everybody binds the owner of the bucket too where it has conditions."""
    for document in documents:
        for statement in document["Statement"]:
            everybody = isinstance(statement["Principal"], list) and "*" in statement["Principal"]
            denies = statement["Effect"] == "Deny" and _applies(statement, request, resource, by_principal=False)
            if everybody and denies and statement.get("Condition"):
                return True
    return False


def _unit(documents: list[Any], request: dict[str, Any], resource: str, *, by_principal: bool = False) -> str:
    hit = [
        statement["Effect"]
        for document in documents
        for statement in document["Statement"]
        if _applies(statement, request, resource, by_principal)
    ]
    return EXPLICIT if "Deny" in hit else ALLOW if "Allow" in hit else IMPLICIT


def _applies(statement: dict[str, Any], request: dict[str, Any], resource: str, by_principal: bool) -> bool:
    action = request["action"]
    if "Action" in statement and not any(_like(each, action, re.IGNORECASE) for each in _list(statement["Action"])):
        return False
    if "NotAction" in statement and any(_like(each, action, re.IGNORECASE) for each in _list(statement["NotAction"])):
        return False
    if "Resource" in statement and not any(_is_resource(each, resource) for each in _list(statement["Resource"])):
        return False
    if "NotResource" in statement and any(_is_resource(each, resource) for each in _list(statement["NotResource"])):
        return False
    if by_principal and not _is_principal(statement["Principal"], request):
        return False
    block = statement.get("Condition", {})
    if action.lower() == "sts:getcalleridentity":
        # IP conditions play no part: an Allow goes through without them, a Deny does not.
        if statement["Effect"] == "Deny" and any("IpAddress" in operator for operator in block):
            return False
        block = {operator: keys for operator, keys in block.items() if "IpAddress" not in operator}
    return all(
        _holds(operator, key, _list(wanted), request["context"])
        for operator, keys in block.items()
        for key, wanted in keys.items()
    )


@cache
def _is_resource(pattern: str, resource: str) -> bool:
    """Names of roles in any case; an ARN of RAM without a region is the one with a star."""
    role = re.match("acs:ram:[^:]*:[^:]*:role/", resource) is not None
    return _like(re.sub("^acs:ram::", "acs:ram:*:", pattern), resource, re.IGNORECASE if role else 0)


def _is_principal(wanted: Any, request: dict[str, Any]) -> bool:
    principal = request.get("principal", "")
    if isinstance(wanted, list):
        return "*" in wanted or request.get("principal_id") in wanted or _is_session(wanted, principal)
    for each in _list(wanted.get("RAM", [])):
        if each.endswith(":root") and principal.startswith(each.removesuffix("root")) and "-provider/" not in principal:
            return True
        if each == principal or each.lower() == re.sub(":assumed-role/([^/]*)/.*", r":role/\1", principal).lower():
            return True
    return principal in [*_list(wanted.get("Service", [])), *_list(wanted.get("Federated", []))]


def _is_session(wanted: list[str], principal: str) -> bool:
    """`arn:sts::<account>:assumed-role/<role>/<session>` is how bucket policies name the session of a role."""
    named = [each.lower() for each in wanted if each.startswith("arn:sts:")]
    caller = principal.lower().replace("acs:ram:", "arn:sts:", 1)
    if ":assumed-role/" in caller:
        return any(_like(each, caller) for each in named)
    any_session = caller.replace(":role/", ":assumed-role/", 1) + "/*"
    return any(each.endswith("/*") and _like(each, any_session) for each in named)


def _holds(operator: str, key: str, wanted: list[str], context: dict[str, Any]) -> bool:
    prefix, _, name = operator.rpartition(":")
    found = [value for given, value in context.items() if given.lower() == key.lower()]
    negated = "Not" in name
    if not found:
        return prefix == "ForAllValues" or (not prefix and negated)
    values = _list(found[0])
    if key.lower() == "acs:principalarn" and ":role/" in values[0]:
        values, wanted = [values[0].lower()], [each.lower() for each in wanted]
    matches = [any(_matches(name, value, each) for each in wanted) for value in values]
    if prefix == "ForAllValues":
        return all(match != negated for match in matches)
    if prefix == "ForAnyValue":
        return any(match != negated for match in matches)
    return any(matches) != negated


@cache
def _matches(name: str, value: str, wanted: str) -> bool:
    if name in ("StringEquals", "StringNotEquals"):
        return value == wanted
    if name in ("StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase"):
        return value.lower() == wanted.lower()
    if name in ("StringLike", "StringNotLike"):
        return _like(wanted, value)
    if name == "Bool":
        return value.lower() == wanted.lower()
    if name in ("IpAddress", "NotIpAddress"):
        return ipaddress.ip_address(value) in ipaddress.ip_network(wanted, strict=False)
    read: Any = float if name.startswith("Numeric") else _date
    left, right = read(value), read(wanted)
    if name.endswith("LessThan"):
        return bool(left < right)
    if name.endswith("LessThanEquals"):
        return bool(left <= right)
    if name.endswith("GreaterThan"):
        return bool(left > right)
    if name.endswith("GreaterThanEquals"):
        return bool(left >= right)
    return bool(left == right)


def _date(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@cache
def _like(pattern: str, text: str, flags: int = 0) -> bool:
    expression = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.fullmatch(expression, text, flags | re.DOTALL) is not None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
