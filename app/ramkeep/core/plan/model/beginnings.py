"""What a new policy or role says until somebody says something else: as little as RAM takes."""

from typing import Final

from ramkeep.core.plan.model.values import ControlPolicy, Policy, PolicyVersion, Role
from ramkeep.core.plan.policy.document import Document, Effect, Principal, Statement

ECS: Final = "ecs.aliyuncs.com"

_HARMLESS: Final = "ecs:DescribeRegions"


def new_policy(name: str) -> Policy:
    """A policy that lets see the list of regions, in one version."""
    return Policy(name, (PolicyVersion("v1", _allowing()),), default="v1")


def new_control_policy(name: str) -> ControlPolicy:
    """A control policy that allows everything, for statements that deny to be put before it."""
    return ControlPolicy(name, Document((Statement(Effect.ALLOW, ("*",), resources=("*",)),)))


def new_role(name: str, account: str = "") -> Role:
    """A role that users and roles of this account may assume, if they are allowed to; without one, ECS instances."""
    who = Principal("RAM", f"acs:ram::{account}:root") if account else Principal("Service", ECS)
    return Role(name, Document((Statement(Effect.ALLOW, ("sts:AssumeRole",), principals=(who,)),)))


def _allowing() -> Document:
    return Document((Statement(Effect.ALLOW, (_HARMLESS,), resources=("*",)),))
