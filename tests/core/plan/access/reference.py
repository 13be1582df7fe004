"""A slow evaluator that can be read in one go: raw JSON policies, regular expressions, RAM's order as prose.

It shares no code with the product, takes the default reading of every open question, and knows the same cases as the
shared ones: a dictionary of policies by layer and a request.
"""

import ipaddress
import re
from datetime import UTC, datetime
from typing import Any

ALLOW, IMPLICIT, EXPLICIT = "Allow", "ImplicitDeny", "ExplicitDeny"


def evaluate(case: dict[str, Any]) -> str:
    outcomes = [_evaluate_one(case, resource) for resource in case["request"]["resources"]]
    return next(each for each in (EXPLICIT, IMPLICIT, ALLOW) if each in outcomes)


def _evaluate_one(case: dict[str, Any], resource: str) -> str:
    policies, request = case["policies"], dict(case["request"])
    principal = request.get("principal", "")
    context = dict(request["context"])
    if principal.startswith("acs:ram:") and not any(key.lower() == "acs:principalarn" for key in context):
        context["acs:PrincipalARN"] = principal
    request["context"] = context
    if case.get("root"):
        return ALLOW
    for level in _bounds(case):
        if (said := _unit(level, request, resource)) != ALLOW:
            return said
    identity = _unit(policies.get("account", []), request, resource)
    if identity == IMPLICIT:
        attached = policies.get("resource_group", {}).get(request.get("resource_group", ""), [])
        identity = _unit(attached, request, resource)
    if request["action"].lower() == "sts:assumerole":
        trust = _unit(policies.get("trust", []), request, resource, by_principal=True)
        if EXPLICIT in (identity, trust):
            return EXPLICIT
        return ALLOW if identity == trust == ALLOW else IMPLICIT
    both = (identity, _unit(policies.get("resource", []), request, resource, by_principal=True))
    return EXPLICIT if EXPLICIT in both else ALLOW if ALLOW in both else IMPLICIT


def _bounds(case: dict[str, Any]) -> list[Any]:
    policies = case["policies"]
    levels = [] if case.get("service_linked_role") else list(policies.get("control", []))
    if policies.get("session") and ":user/" not in case["request"].get("principal", ""):
        levels.append(policies["session"])
    return levels


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
    if "Resource" in statement and not any(_like(each, resource) for each in _list(statement["Resource"])):
        return False
    if "NotResource" in statement and any(_like(each, resource) for each in _list(statement["NotResource"])):
        return False
    if by_principal and not _is_principal(statement["Principal"], request):
        return False
    block = statement.get("Condition", {})
    return all(
        _holds(operator, key, _list(wanted), request["context"])
        for operator, keys in block.items()
        for key, wanted in keys.items()
    )


def _is_principal(wanted: Any, request: dict[str, Any]) -> bool:
    principal = request.get("principal", "")
    if isinstance(wanted, list):
        return "*" in wanted or request.get("principal_id") in wanted
    for each in _list(wanted.get("RAM", [])):
        if each.endswith(":root") and principal.startswith(each.removesuffix("root")):
            return True
        if each == principal:
            return True
    return principal in _list(wanted.get("Service", []))


def _holds(operator: str, key: str, wanted: list[str], context: dict[str, Any]) -> bool:
    prefix, _, name = operator.rpartition(":")
    found = [value for given, value in context.items() if given.lower() == key.lower()]
    negated = "Not" in name
    if not found:
        return prefix == "ForAllValues" or (not prefix and negated)
    values = _list(found[0])
    matches = [any(_matches(name, value, each) for each in wanted) for value in values]
    if prefix == "ForAllValues":
        return all(match != negated for match in matches)
    if prefix == "ForAnyValue":
        return any(match != negated for match in matches)
    return any(matches) != negated


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


def _like(pattern: str, text: str, flags: int = 0) -> bool:
    expression = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return re.fullmatch(expression, text, flags | re.DOTALL) is not None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]
