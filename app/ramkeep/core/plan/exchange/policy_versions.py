"""Which policies have a text that is understood, and which are kept as they stand."""

from collections.abc import Mapping
from dataclasses import dataclass

from ramkeep.core.plan.exchange.building import version_order
from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.incoming import NoteKind
from ramkeep.core.plan.exchange.reading_texts import understood
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.unread import UnreadPolicy
from ramkeep.core.plan.model.values import Policy, PolicyRef, PolicyType, PolicyVersion
from ramkeep.core.said import said


@dataclass(frozen=True, slots=True)
class PolicyTexts:
    """The policies of an account.

    Attributes:
        policies: those whose text in force is understood.
        unread: the others, without what hangs on them. A policy that is understood but for an old version is in both.
    """

    policies: Mapping[PolicyRef, Policy]
    unread: Mapping[PolicyRef, UnreadPolicy]


def policy_texts(facts: Facts) -> PolicyTexts:
    """Read the texts of all policies; of what is not understood a note is made."""
    policies: dict[PolicyRef, Policy] = {}
    unread: dict[PolicyRef, UnreadPolicy] = {}
    for ref in _refs(facts):
        policy, rest = _read(ref, facts)
        if policy is not None:
            policies[ref] = policy
        if rest is not None:
            unread[ref] = rest
    return PolicyTexts(policies, unread)


def _refs(facts: Facts) -> list[PolicyRef]:
    """Every policy that has a text, and every custom one; system policies without a text need no copy."""
    attached = (key.policy for key in facts.attached)
    listed = (key for kind, key in facts.listed if kind == Kind.POLICY)
    custom = (ref for ref in (*listed, *attached) if ref.type == PolicyType.CUSTOM)
    return sorted({*facts.texts, *custom})


def _read(ref: PolicyRef, facts: Facts) -> tuple[Policy | None, UnreadPolicy | None]:
    texts = facts.texts.get(ref, {})
    default = str(facts.told((Kind.POLICY, ref), "default") or "")
    found: dict[str, PolicyVersion] = {}
    raw: dict[str, str] = {}
    for id in sorted(texts, key=version_order):
        what = said("Version {version} of the {policy}", version=id, policy=_named(ref))
        document = understood(texts[id], what, NoteKind.UNREAD_POLICY, facts.notes)
        if document is None:
            raw[id] = texts[id][0][0]
        else:
            found[id] = PolicyVersion(id, document)
    in_force = default or max(texts, key=version_order, default="")
    if in_force in found:
        policy = Policy(ref.name, tuple(found.values()), ref.type, in_force)
        return policy, UnreadPolicy(ref, in_force, raw) if raw else None
    if not raw or in_force not in raw:
        _note_without_text(ref, in_force, facts)
    kept = {id: entries[0][0] for id, entries in texts.items()}
    return None, UnreadPolicy(ref, default, kept)


def _note_without_text(ref: PolicyRef, version: str, facts: Facts) -> None:
    if version:
        reason = said(
            "The account has the {policy}, but no file has the text of version {version}, which counts, so that it is "
            "unknown what it grants. It is kept beside the plan with what it is attached to. Add the answer to "
            "GetPolicy.",
            policy=_named(ref),
            version=version,
        )
    else:
        reason = said(
            "The account has the {policy}, but no file has its text so that it is unknown what it grants. It is kept "
            "beside the plan with what it is attached to. Add the answer to GetPolicy.",
            policy=_named(ref),
        )
    facts.notes.add(NoteKind.UNREAD_POLICY, reason, facts.listed.get((Kind.POLICY, ref), ""))


def _named(ref: PolicyRef) -> str:
    if ref.type == PolicyType.CUSTOM:
        return said('custom policy "{name}"', name=ref.name)
    return said('system policy "{name}"', name=ref.name)
