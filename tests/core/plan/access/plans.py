"""Cases for the evaluator: the shared ones' form turned into values, and random ones made from a seed."""

import json
from random import Random
from typing import Any

from ramkeep.core.plan.access import Caller, NamedPolicy, Policies, Request
from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.policy import Document, read
from ramkeep.core.plan.policy.context import Context

ACCOUNT, ABROAD = "1234567890123456", "9876543210987654"
ALICE = f"acs:ram::{ACCOUNT}:user/alice"
OPS = f"acs:ram::{ACCOUNT}:role/ops"
UID = "20012345678901234"
CALLERS = (
    ALICE, ALICE, f"acs:ram::{ACCOUNT}:user/bob", OPS, f"acs:ram::{ACCOUNT}:role/Ops", f"acs:ram::{ABROAD}:user/eve",
    f"acs:ram::{ACCOUNT}:assumed-role/ops/nightly", f"acs:ram::{ACCOUNT}:root", f"acs:ram::{ABROAD}:root", "",
    "ecs.aliyuncs.com", f"acs:ram::{ACCOUNT}:saml-provider/idp",
)  # fmt: skip
ACTIONS = (
    "ecs:DescribeInstances", "ecs:DescribeDisks", "ecs:StopInstance", "ecs:StopInstances", "ecs:DeleteInstance",
    "oss:GetObject", "oss:PutObject", "oss:ListObjects", "ram:CreateUser", "ram:ListUsers", "kms:Decrypt",
    "sts:AssumeRole", "sts:AssumeRole", "sts:AssumeRoleWithSAML", "sts:GetCallerIdentity",
)  # fmt: skip
RESOURCES = (
    "*", f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-001", f"acs:ecs:cn-hangzhou:{ACCOUNT}:instance/i-002",
    f"acs:ecs:cn-beijing:{ACCOUNT}:disk/d-1", f"acs:oss:*:{ACCOUNT}:b/x", f"acs:oss:*:{ACCOUNT}:b",
    f"acs:oss:*:{ACCOUNT}:b/dir/x", f"acs:oss:*:{ABROAD}:b/x", f"acs:kms:cn-hangzhou:{ABROAD}:key/k",
    f"acs:ram:*:{ACCOUNT}:user/alice", f"acs:ram:*:{ACCOUNT}:role/ops", f"acs:ram:*:{ACCOUNT}:role/Ops",
)  # fmt: skip
ACTION_PATTERNS = (
    "*", "ecs:*", "ECS:Describe*", "*:Describe*", "ecs:StopInstance?", "ecs:stop*", "ecs:*Instance*", "oss:*",
    "oss:?etObject", "oss:GetObject", "ram:*", "*:*User*", "sts:AssumeRole", "ecs:*t*s", "*s", "sts:*", "kms:*",
)  # fmt: skip
RESOURCE_PATTERNS = (
    "*", "*", "*", "acs:ecs:*:*:instance/*", "acs:ecs:*:*:instance/i-001", "acs:*:*cn-beijing*:*:*", "acs:oss:*:*:b/*",
    "acs:oss:*:*:b", "acs:oss:*:*:?/x", "acs:ram:*:*:user/*", "acs:ecs:*:*:instance/i-00?", "acs:*:*:*:*/*",
    f"acs:ram::{ACCOUNT}:role/ops", "acs:ram:*:*:role/OPS", "acs:kms:*:*:*",
)  # fmt: skip
PRINCIPALS: tuple[Any, ...] = (
    ["*"], ["*"], [UID], ["299999"], [f"arn:sts::{ACCOUNT}:assumed-role/ops/*"], {"RAM": f"acs:ram::{ABROAD}:user/eve"},
)  # fmt: skip
TRUSTED: tuple[Any, ...] = (
    {"RAM": [f"acs:ram::{ACCOUNT}:root"]}, {"RAM": OPS}, {"Service": ["ecs.aliyuncs.com"]},
    {"Federated": f"acs:ram::{ACCOUNT}:saml-provider/idp"}, {"RAM": [ALICE, OPS], "Service": "oss.aliyuncs.com"},
)  # fmt: skip
CONDITIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "String": (("acs:ResourceTag/team", "oss:Prefix"), ("dev", "DEV", "ops", "d?v", "*", "", "de*")),
    "Numeric": (("x:n",), ("10", "9", "10.0", "-3")),
    "Date": (("acs:CurrentTime",), ("2026-01-01T00:00:00Z", "2026-01-01T08:00:00+08:00", "2026-06-01T00:00:00Z")),
    "Bool": (("acs:MFAPresent", "acs:SecureTransport"), ("true", "false")),
    "Ip": (("acs:SourceIp",), ("10.0.0.0/8", "10.1.2.3", "192.168.0.0/16", "2001:db8::/32")),
}
_ORDERS = ("Equals", "NotEquals", "LessThan", "LessThanEquals", "GreaterThan", "GreaterThanEquals")
_STRINGS = ("StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike",
            "StringNotLike")  # fmt: skip
OPERATORS = {
    "String": (
        *_STRINGS,
        *_STRINGS,
        *(f"{each}:{name}" for each in ("ForAllValues", "ForAnyValue") for name in _STRINGS),
    ),
    "Numeric": (*(f"Numeric{each}" for each in _ORDERS), "ForAllValues:NumericLessThan"),
    "Date": tuple(f"Date{each}" for each in _ORDERS),
    "Bool": ("Bool",),
    "Ip": ("IpAddress", "NotIpAddress", "ForAnyValue:NotIpAddress"),
}
GIVEN = {
    "acs:ResourceTag/team": (["dev"], "DEV", ["dev", "ops"], "🚀"), "oss:Prefix": ("", "dev", "d"),
    "x:n": ("10", "3", ["3", "10"]), "acs:CurrentTime": ("2026-01-01T00:00:00Z", "2026-03-01T00:00:00Z"),
    "acs:MFAPresent": ("true", "false"), "acs:securetransport": ("true",),
    "acs:SourceIp": ("10.1.2.3", "172.16.0.1", "2001:db8::1", ["10.1.2.3", "172.16.0.1"]),
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
        raw.get("principal_id", ""), raw.get("resource_group", ""), caller_of(case), bool(case.get("management_account")),
    )  # fmt: skip


def identity_of(case: dict[str, Any], policies: Policies) -> Identity:
    raw = case["request"]
    management = bool(case.get("management_account"))
    return Identity(raw.get("principal", ""), policies, raw.get("principal_id", ""), caller_of(case), management)


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
        policies["control"] = [[*_documents(random, 0, 1), allow()] for _ in range(random.randint(1, 3))]
        if random.random() < 0.2:
            policies["control"][-1].pop()
    if random.random() < 0.2:
        policies["session"] = _documents(random, 1, 2)
    if random.random() < 0.3:
        policies["resource"] = _documents(random, 1, 2, PRINCIPALS)
    policies["trust"] = _documents(random, 1, 2, TRUSTED)
    flag = random.choices(("", "root", "service_linked_role", "management_account"), (20, 1, 2, 1))[0]
    return {"policies": policies, **({flag: True} if flag else {})}


def random_request(random: Random) -> dict[str, Any]:
    principal = random.choice(CALLERS)
    return {
        "action": random.choice(ACTIONS),
        "resources": random.sample(RESOURCES, random.choices((1, 2), (5, 1))[0]),
        "context": random_context(random),
        "principal": principal,
        "principal_id": UID if principal == ALICE else "",
        "resource_group": random.choice(("", "rg-1", "rg-1", "rg-2")),
    }


def random_context(random: Random) -> dict[str, Any]:
    return {key: random.choice(values) for key, values in GIVEN.items() if random.random() < 0.6}


def _documents(random: Random, least: int, most: int, principals: tuple[Any, ...] = ()) -> list[Any]:
    return [
        {"Version": "1", "Statement": [_statement(random, principals) for _ in range(random.randint(1, 3))]}
        for _ in range(random.randint(least, most))
    ]


def _statement(random: Random, principals: tuple[Any, ...]) -> dict[str, Any]:
    statement: dict[str, Any] = {"Effect": random.choices(("Allow", "Deny"), (7, 2))[0]}
    element = random.choices(("Action", "NotAction"), (8, 1))[0]
    statement[element] = random.sample(ACTION_PATTERNS, random.randint(1, 3))
    if principals:
        statement["Principal"] = random.choice(principals)
    if not principals or random.random() < 0.5:
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
