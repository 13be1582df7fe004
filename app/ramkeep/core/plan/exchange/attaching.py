"""Who is in which group and what is attached to whom, with what only these say that there is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from ramkeep.core.plan.exchange.facts import Facts, fits_as_name
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.policy_versions import PolicyTexts
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import named
from ramkeep.core.plan.model.unread import Unread, UnreadRole
from ramkeep.core.plan.model.values import Attachment, AttachmentKey, Membership, PolicyType, PrincipalKind
from ramkeep.core.plan.model.words import kind_word
from ramkeep.core.said import said

_KIND: Final = {
    PrincipalKind.USER: Kind.USER,
    PrincipalKind.GROUP: Kind.GROUP,
    PrincipalKind.ROLE: Kind.ROLE,
}


@dataclass(frozen=True, slots=True)
class Placed:
    """Memberships and attachments of which both ends are in the plan, and the rest.

    Attributes:
        bare: objects that a plan needs though no answer describes them.
        unread: policies and roles that are kept beside the plan, with what hangs on them.
    """

    memberships: tuple[Membership, ...]
    attachments: tuple[Attachment, ...]
    bare: tuple[tuple[Kind, str], ...]
    unread: Unread


def placed(facts: Facts, texts: PolicyTexts, roles: set[str]) -> Placed:
    """Sort them out. `roles` are those whose trust is understood."""
    ends = _Ends(facts)
    memberships = [
        Membership(key.group, key.user)
        for key, file in facts.members.items()
        if ends.is_there(Kind.GROUP, key.group, file) and ends.is_there(Kind.USER, key.user, file)
    ]
    for name in (*facts.keys, *(str(key) for kind, key in _subjects(facts) if kind == Kind.USER)):
        ends.is_there(Kind.USER, name, "")
    attachments: list[Attachment] = []
    of_policies: dict[object, list[Attachment]] = {}
    of_roles: dict[str, list[Attachment]] = {name: [] for kind, name in facts.listed if kind == Kind.ROLE}
    for key, file in facts.attached.items():
        attachment = _attachment(key, ends, file)
        if attachment is None:
            continue
        if key.principal.kind == PrincipalKind.ROLE and key.principal.name not in roles:
            of_roles.setdefault(key.principal.name, []).append(attachment)
        elif key.policy.type == PolicyType.CUSTOM and key.policy not in texts.policies:
            of_policies.setdefault(key.policy, []).append(attachment)
        else:
            attachments.append(attachment)
    unread = Unread(
        tuple(replace(each, attachments=tuple(of_policies.get(ref, ()))) for ref, each in texts.unread.items()),
        tuple(_role(name, held, facts) for name, held in of_roles.items() if name not in roles),
    )
    return Placed(tuple(memberships), tuple(_unique(attachments)), tuple(ends.bare), unread)


class _Ends:
    """What memberships and attachments name.

    Attributes:
        bare: what is named only.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self.bare: dict[tuple[Kind, str], None] = {}
        self.scopes = {
            str(facts.told((kind, key), "id")): str(key) for kind, key in facts.listed if kind == Kind.RESOURCE_GROUP
        }

    def is_there(self, kind: Kind, name: str, file: str) -> bool:
        """Is it in the plan, bare if need be? Not when no plan can hold its name."""
        if (kind, name) in self._facts.listed or (kind, name) in self.bare:
            return True
        if not fits_as_name(name):
            reason = said(
                "A {kind} has a name that no plan can hold; what hangs on it was left out.", kind=kind_word(kind)
            )
            self._facts.notes.add(NoteKind.VALUE, reason, file)
            return False
        if kind != Kind.ROLE:
            self.bare[kind, name] = None
            reason = said(
                "The {object} is named, but no file describes it. It was added with its name alone.",
                object=named(kind, name),
            )
            self._facts.notes.add(NoteKind.BARE, reason, file)
        return True

    def scope(self, id: str, file: str) -> str | None:
        """The name of a resource group; None when no plan can hold it."""
        if not id or id in self.scopes:
            return self.scopes.get(id, "")
        if not self.is_there(Kind.RESOURCE_GROUP, id, file):
            return None
        self.scopes[id] = id
        return id


def _attachment(key: AttachmentKey, ends: _Ends, file: str) -> Attachment | None:
    scope = ends.scope(key.resource_group, file)
    there = ends.is_there(_KIND[key.principal.kind], key.principal.name, file)
    return Attachment(key.principal, key.policy, scope) if there and scope is not None else None


def _role(name: str, held: list[Attachment], facts: Facts) -> UnreadRole:
    texts = facts.trusts.get(name)
    if not texts:
        reason = said(
            'The account has the role "{name}", but no file tells who may assume it. It is kept beside the plan with '
            "what is attached to it. Add the answer to GetRole.",
            name=name,
        )
        facts.notes.add(NoteKind.UNREAD_ROLE, reason, facts.listed.get((Kind.ROLE, name), ""))
    return UnreadRole(name, texts[0][0] if texts else "", tuple(_unique(held)))


def _subjects(facts: Facts) -> list[tuple[Kind, object]]:
    return [subject for subject in facts.all_told() if not isinstance(subject, type)]


def _unique(attachments: Iterable[Attachment]) -> list[Attachment]:
    return list({each.key: each for each in attachments}.values())
