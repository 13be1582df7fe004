"""What a system policy grants, as far as its name tells.

Most system policies are called `Aliyun<product>FullAccess` or `Aliyun<product>ReadOnlyAccess`. The first grant every
action of the product's RAM codes, the second those that begin with Describe, List and Get; on all resources.
Source: the pages of some hundred and fifty system policies. Many grant more than that, such as to create the product's
service-linked role, or to look at networks, and read-only ones often have more verbs.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ramkeep.core.plan.policy.document import Document, Effect, Statement

_NAME = re.compile(r"(?:Aliyun)?(?P<product>.*?)(?P<kind>Full|ReadOnly)Access", re.IGNORECASE)
_READING: Final = ("Describe*", "List*", "Get*")


@dataclass(frozen=True, slots=True)
class Scope:
    """What policies of a product speak of.

    Attributes:
        codes: RAM codes; `vpc:Eip` stands for the actions of `vpc` with `Eip` in their names.
        why: how the codes are known, as a sentence.
    """

    codes: tuple[str, ...]
    why: str


def scope_of(name: str, scopes: Mapping[str, Scope]) -> Scope | None:
    """The scope given for a whole name, or else for the product in it; None when there is none."""
    fits = _NAME.fullmatch(name)
    return (scopes.get(name) or scopes.get(fits["product"])) if fits else None


def guessed(name: str, scope: Scope) -> Document:
    """The pattern of such names filled in.

    Raises:
        ValueError: the name ends in neither FullAccess nor ReadOnlyAccess.
    """
    fits = _NAME.fullmatch(name)
    if fits is None:
        raise ValueError(f"{name} tells neither full nor read-only access.")
    verbs = _READING if fits["kind"].lower() == "readonly" else ("*",)
    actions = tuple(_action(code, verb) for code in scope.codes for verb in verbs)
    return Document((Statement(Effect.ALLOW, actions, resources=("*",)),))


def _action(code: str, verb: str) -> str:
    service, _, noun = code.partition(":")
    return f"{service}:{verb}{noun}*" if noun else f"{service}:{verb}"
