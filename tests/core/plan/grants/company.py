"""A small company to ask about."""

import json
from functools import cache

from ramkeep import resources
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import FULL_ACCESS, Account, ControlLevel, Directory, Standing
from ramkeep.core.plan.model.values import (
    Attachment,
    ControlPolicy,
    Group,
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    ResourceGroup,
    Role,
    User,
)
from ramkeep.core.plan.policy import Document, read

ACCOUNT = "1234567890123456"
BUCKET = "acs:oss:*:*:books/2026.csv"
OTHER_BUCKET = "acs:oss:*:*:films/a.mp4"
DEPLOY = f"acs:ram::{ACCOUNT}:role/deploy"


@cache
def system() -> SystemPolicies:
    return SystemPolicies.read((resources.folder() / "data/system_policies.json").read_bytes())


def text(*statements: dict[str, object]) -> Document:
    return read(json.dumps({"Version": "1", "Statement": list(statements)}))


def allow(action: object, resource: object = "*", **more: object) -> dict[str, object]:
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action: object, resource: object = "*", **more: object) -> dict[str, object]:
    return {"Effect": "Deny", "Action": action, "Resource": resource, **more}


def custom(name: str, *statements: dict[str, object]) -> Policy:
    return Policy(name, (PolicyVersion("v1", text(*statements)),))


def attached(principal: str, policy: str, scope: str = "", *, system: bool = False) -> Attachment:
    """`principal` as `user/alice`."""
    kind, _, name = principal.partition("/")
    sort = PolicyType.SYSTEM if system else PolicyType.CUSTOM
    return Attachment(PrincipalRef(PrincipalKind(kind), name), PolicyRef(sort, policy), scope)


def trusting(principal: str) -> Document:
    return read(
        json.dumps(
            {
                "Version": "1",
                "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"RAM": principal}}],
            }
        )
    )


def company(*more: Item) -> Plan:
    """Alice reads one bucket by her group; Bob has MFA rules and may deploy; Carol has nothing; Root owns it all."""
    items: list[Item] = [
        User("alice"),
        User("bob"),
        User("carol"),
        Group("readers"),
        Role("deploy", trusting(f"acs:ram::{ACCOUNT}:user/bob")),
        ResourceGroup("films"),
        custom("read-books", allow("oss:GetObject", "acs:oss:*:*:books/*")),
        custom("read-films", allow("oss:GetObject", "acs:oss:*:*:films/*")),
        custom("with-mfa", allow("ecs:DeleteInstance", Condition={"Bool": {"acs:MFAPresent": "true"}})),
        custom("assume", allow("sts:AssumeRole")),
        custom("run", allow("ecs:*")),
        Membership("readers", "alice"),
        attached("group/readers", "read-books"),
        attached("group/readers", "read-films", "films"),
        attached("user/bob", "with-mfa"),
        attached("user/bob", "assume"),
        attached("role/deploy", "run"),
        *more,
    ]
    return plan_of(items, [Account(ACCOUNT)])


def holders(*more: Item) -> Holders:
    return Holders(company(*more), system())


def in_directory(plan: Plan, standing: Standing, *levels: tuple[str, Document]) -> Plan:
    """The plan below levels from the root down, each with one control policy beside FullAliyunAccess."""
    directory = Directory(standing, tuple(ControlLevel(name, (FULL_ACCESS, f"of-{name}")) for name, _ in levels))
    policies = {f"of-{name}": ControlPolicy(f"of-{name}", document) for name, document in levels}
    return plan.with_setting(directory).with_items(Kind.CONTROL_POLICY, dict(policies))
