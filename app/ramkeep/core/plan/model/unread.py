"""Policies and roles of an account whose text is not known or not understood.

They are no objects of a plan, for a policy without a text would look like one that grants nothing, and an export would
write it over the real one. They are kept beside it, within the account, with their raw texts and what hangs on them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import Attachment, PolicyRef, PolicyType, PrincipalKind, PrincipalRef

FIELD: Final = "unread"


@dataclass(frozen=True, slots=True)
class UnreadPolicy:
    """A policy that the account has.

    Attributes:
        default: the ID of the version that counts; empty when not known.
        texts: the raw text of each version by its ID; none where no file has one.
        attachments: to whom it is attached in the account. Those of a system policy are in the plan itself.
    """

    ref: PolicyRef
    default: str = ""
    texts: Mapping[str, str] = field(default_factory=dict, hash=False)
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class UnreadRole:
    """A role that the account has.

    Attributes:
        trust: the raw text of its trust policy; empty when no file has it.
        attachments: what is attached to it in the account.
    """

    name: str
    trust: str = ""
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class Unread:
    """Everything of an account that is not read."""

    policies: tuple[UnreadPolicy, ...] = ()
    roles: tuple[UnreadRole, ...] = ()

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """All that hangs on them."""
        of_policies = (each for policy in self.policies for each in policy.attachments)
        return (*of_policies, *(each for role in self.roles for each in role.attachments))


def unread_of(account: Account) -> Unread:
    """What is kept within the account; what does not look like it is passed over."""
    kept = account.extra.get(FIELD)
    if not isinstance(kept, Mapping):
        return Unread()
    policies = (_policy(each) for each in _objects(kept.get("policies")))
    roles = (_role(each) for each in _objects(kept.get("roles")))
    return Unread(tuple(each for each in policies if each), tuple(each for each in roles if each))


def with_unread(account: Account, unread: Unread) -> Account:
    """The account with this kept in it, in the place of what was."""
    extra = {name: value for name, value in account.extra.items() if name != FIELD}
    if unread != Unread():
        extra[FIELD] = {
            "policies": [_written_policy(each) for each in sorted(unread.policies, key=lambda each: each.ref)],
            "roles": [_written_role(each) for each in sorted(unread.roles, key=lambda each: each.name)],
        }
    return replace(account, extra=extra)


def _written_policy(policy: UnreadPolicy) -> dict[str, object]:
    return {
        "type": str(policy.ref.type),
        "name": policy.ref.name,
        "default": policy.default,
        "texts": dict(sorted(policy.texts.items())),
        "attachments": _written_attachments(policy.attachments),
    }


def _written_role(role: UnreadRole) -> dict[str, object]:
    return {"name": role.name, "trust": role.trust, "attachments": _written_attachments(role.attachments)}


def _written_attachments(attachments: Iterable[Attachment]) -> list[object]:
    return [
        {
            "principal": str(each.principal.kind),
            "name": each.principal.name,
            "type": str(each.policy.type),
            "policy": each.policy.name,
            "resource_group": each.resource_group,
        }
        for each in sorted(attachments, key=lambda each: each.key)
    ]


def _policy(value: Mapping[str, Any]) -> UnreadPolicy | None:
    ref = _ref(value, "name")
    if ref is None:
        return None
    texts = value.get("texts")
    found = {str(id): text for id, text in texts.items() if isinstance(text, str)} if isinstance(texts, Mapping) else {}
    return UnreadPolicy(ref, _text(value, "default"), found, _attachments(value))


def _role(value: Mapping[str, Any]) -> UnreadRole | None:
    name = _text(value, "name")
    return UnreadRole(name, _text(value, "trust"), _attachments(value)) if name else None


def _attachments(value: Mapping[str, Any]) -> tuple[Attachment, ...]:
    found = (_attachment(each) for each in _objects(value.get("attachments")))
    return tuple(each for each in found if each)


def _attachment(value: Mapping[str, Any]) -> Attachment | None:
    ref, kind, name = _ref(value, "policy"), _text(value, "principal"), _text(value, "name")
    if ref is None or kind not in set(PrincipalKind) or not name:
        return None
    return Attachment(PrincipalRef(PrincipalKind(kind), name), ref, _text(value, "resource_group"))


def _ref(value: Mapping[str, Any], field: str) -> PolicyRef | None:
    type, name = _text(value, "type"), _text(value, field)
    return PolicyRef(PolicyType(type), name) if type in set(PolicyType) and name else None


def _text(value: Mapping[str, Any], name: str) -> str:
    found = value.get(name)
    return found if isinstance(found, str) else ""


def _objects(value: object) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []
