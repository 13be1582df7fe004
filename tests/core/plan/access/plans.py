"""Cases for the evaluator: the shared ones' form turned into values, and random ones made from a seed."""

import json
from random import Random
from typing import Any

from ramkeep.core.plan.access import Caller, NamedPolicy, Policies, Request
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy import Document, read
from ramkeep.core.plan.policy.context import Context

ACCOUNT = "1234567890123456"
ALICE = f"acs:ram::{ACCOUNT}:user/alice"
OPS = f"acs:ram::{ACCOUNT}:role/ops"
ACTIONS = (
    "ecs:DescribeInstances", "ecs:DescribeDisks", "ecs:StopInstance", "ecs:StopInstances", "ecs:DeleteInstance",
    "oss:GetObject", "oss:PutObject", "oss:ListObjects", "ram:CreateUser", "ram:ListUsers", "sts:AssumeRole",
)  # fmt: skip
RESOURCES = (
    "*", f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-001", f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-002",
    f"acs:ecs:cn-beijing:{ACCOUNT}:disk/d-1", f"acs:oss:*:{ACCOUNT}:b/x", f"acs:oss:*:{ACCOUNT}:b",
    f"acs:oss:*:{ACCOUNT}:b/dir/x", f"acs:ram:*:{ACCOUNT}:user/alice", f"acs:ram:*:{ACCOUNT}:role/ops",
)  # fmt: skip
ACTION_PATTERNS = (
    "*", "ecs:*", "ECS:Describe*", "*:Describe*", "ecs:StopInstance?", "ecs:stop*", "ecs:*Instance*", "oss:*",
    "oss:?etObject", "oss:GetObject", "ram:*", "*:*User*", "sts:AssumeRole", "ecs:*t*s", "*s",
)  # fmt: skip
RESOURCE_PATTERNS = (
    "*", "*", "*", "acs:ecs:*:*:instance/*", "acs:ecs:*:*:instance/i-001", "acs:*:*cn-beijing*:*:*", "acs:oss:*:*:b/*",
    "acs:oss:*:*:b", "acs:oss:*:*:?/x", "acs:ram:*:*:user/*", "acs:ecs:*:*:instance/i-00?", "acs:*:*:*:*/*",
)  # fmt: skip
CONDITIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "String": (("acs:ResourceTag/team", "oss:Prefix"), ("dev", "DEV", "ops", "d?v", "*", "", "de*")),
    "Numeric": (("x:n",), ("10", "9", "10.0", "-3")),
    "Date": (("acs:CurrentTime",), ("2026-01-01T00:00:00Z", "2026-01-01T08:00:00+08:00", "2026-06-01T00:00:00Z")),
    "Bool": (("acs:MFAPresent", "acs:SecureTransport"), ("true", "false")),
    "Ip": (("acs:SourceIp",), ("10.0.0.0/8", "10.1.2.3", "192.168.0.0/16", "2001:db8::/32")),
}
OPERATORS = {
    "String": ("StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
               "StringNotLike", "ForAllValues:StringEquals", "ForAnyValue:StringLike"),
    "Numeric": tuple(f"Numeric{each}" for each in ("Equals", "NotEquals", "LessThan", "GreaterThanEquals")),
    "Date": tuple(f"Date{each}" for each in ("Equals", "NotEquals", "LessThanEquals", "GreaterThan")),
    "Bool": ("Bool",),
    "Ip": ("IpAddress", "NotIpAddress"),
}  # fmt: skip
GIVEN = {
    "acs:ResourceTag/team": (["dev"], "DEV", ["dev", "ops"]), "oss:Prefix": ("", "dev", "d"), "x:n": ("10", "3"),
    "acs:CurrentTime": ("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"), "acs:MFAPresent": ("true", "false"),
    "acs:securetransport": ("true",), "acs:SourceIp": ("10.1.2.3", "172.16.0.1", "2001:db8::1"),
}  # fmt: skip


def named(documents: list[Any], layer: str = "p") -> tuple[NamedPolicy, ...]:
    return tuple(NamedPolicy(f"{layer}{index}", document(each)) for index, each in enumerate(documents))


def document(raw: Any) -> Document:
    return read(json.dumps(raw))


def policies_of(raw: dict[str, Any]) -> Policies:
    return Policies(
        named(raw.get("account", []), "account"),
        {group: named(documents, group) for group, documents in raw.get("resource_group", {}).items()},
        tuple(named(level, "control") for level in raw.get("control", [])),
        named(raw.get("session", []), "session"),
        named(raw.get("resource", []), "resource"),
        named(raw.get("trust", []), "trust"),
    )


def caller_of(case: dict[str, Any]) -> Caller:
    if case.get("root"):
        return Caller.ROOT
    return Caller.SERVICE_LINKED_ROLE if case.get("service_linked_role") else Caller.IDENTITY


def request_of(case: dict[str, Any]) -> Request:
    raw = case["request"]
    return Request(
        raw["action"], tuple(raw["resources"]), Context(raw["context"]), raw.get("principal", ""),
        raw.get("principal_id", ""), raw.get("resource_group", ""), caller_of(case),
    )  # fmt: skip


def identity_of(case: dict[str, Any], policies: Policies) -> Identity:
    raw = case["request"]
    return Identity(raw.get("principal", ""), policies, raw.get("principal_id", ""), caller_of(case))


def allow(action: str = "*", resource: str = "*", **more: Any) -> dict[str, Any]:
    return {"Version": "1", "Statement": [{"Effect": "Allow", "Action": action, "Resource": resource, **more}]}


def deny(action: str = "*", resource: str = "*", **more: Any) -> dict[str, Any]:
    return {"Version": "1", "Statement": [{"Effect": "Deny", "Action": action, "Resource": resource, **more}]}


def random_plan(random: Random) -> dict[str, Any]:
    """A case without its request."""
    policies: dict[str, Any] = {"account": _documents(random, 0, 4)}
    if random.random() < 0.4:
        policies["resource_group"] = {"rg-1": _documents(random, 1, 2)}
    if random.random() < 0.3:
        policies["control"] = [[*_documents(random, 0, 1), allow()] for _ in range(random.randint(1, 2))]
    if random.random() < 0.2:
        policies["session"] = _documents(random, 1, 2)
    if random.random() < 0.3:
        policies["resource"] = _documents(random, 1, 2, principal=[["*"], ["20012345678901234"], ["299999"]])
    trusted = [{"RAM": [f"acs:ram::{ACCOUNT}:root"]}, {"RAM": OPS}, {"Service": ["ecs.aliyuncs.com"]}]
    policies["trust"] = _documents(random, 1, 2, principal=trusted)
    flag = random.choices(("", "root", "service_linked_role"), (20, 1, 2))[0]
    return {"policies": policies, **({flag: True} if flag else {})}


def random_request(random: Random) -> dict[str, Any]:
    return {
        "action": random.choice(ACTIONS),
        "resources": random.sample(RESOURCES, random.choices((1, 2), (5, 1))[0]),
        "context": random_context(random),
        "principal": random.choice((ALICE, OPS, f"acs:ram::{ACCOUNT}:user/bob")),
        "principal_id": random.choice(("", "20012345678901234")),
        "resource_group": random.choice(("", "rg-1", "rg-2")),
    }


def random_context(random: Random) -> dict[str, Any]:
    return {key: random.choice(values) for key, values in GIVEN.items() if random.random() < 0.6}


def _documents(random: Random, least: int, most: int, principal: list[Any] | None = None) -> list[Any]:
    return [
        {"Version": "1", "Statement": [_statement(random, principal) for _ in range(random.randint(1, 3))]}
        for _ in range(random.randint(least, most))
    ]


def _statement(random: Random, principal: list[Any] | None) -> dict[str, Any]:
    statement: dict[str, Any] = {"Effect": random.choices(("Allow", "Deny"), (7, 2))[0]}
    element = random.choices(("Action", "NotAction"), (8, 1))[0]
    statement[element] = random.sample(ACTION_PATTERNS, random.randint(1, 3))
    if principal is not None:
        statement["Principal"] = random.choice(principal)
    if principal is None or random.random() < 0.5:
        element = random.choices(("Resource", "NotResource"), (12, 1))[0]
        statement[element] = random.sample(RESOURCE_PATTERNS, random.randint(1, 2))
    if random.random() < 0.4:
        statement["Condition"] = _conditions(random)
    return statement


def _conditions(random: Random) -> dict[str, Any]:
    block: dict[str, Any] = {}
    for _ in range(random.randint(1, 2)):
        family = random.choice(tuple(CONDITIONS))
        keys, values = CONDITIONS[family]
        most = 1 if family == "Bool" else 2
        wanted = random.sample(values, random.randint(1, most))
        block.setdefault(random.choice(OPERATORS[family]), {})[random.choice(keys)] = wanted
    if random.random() < 0.1:
        block["StringLike"] = {"acs:PrincipalArn": random.choice(("acs:ram:*:*:role/*", "acs:ram:*:*:user/a*"))}
    return block
