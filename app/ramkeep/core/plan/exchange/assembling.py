"""Makes a plan of what was said of an account, and tells what does not go together."""

from typing import Any, Final

from ramkeep.core.plan.exchange.attaching import Placed, placed
from ramkeep.core.plan.exchange.building import built
from ramkeep.core.plan.exchange.facts import Facts, fits_as_name
from ramkeep.core.plan.exchange.incoming import Coverage, NoteKind, Subject
from ramkeep.core.plan.exchange.keys import joined_keys
from ramkeep.core.plan.exchange.policy_versions import PolicyTexts, policy_texts
from ramkeep.core.plan.exchange.reading_texts import understood
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.plan_shapes import unsound
from ramkeep.core.plan.model.references import named
from ramkeep.core.plan.model.settings import Account, Setting
from ramkeep.core.plan.model.unread import with_unread
from ramkeep.core.plan.model.values import Item, Key, Policy
from ramkeep.core.plan.model.words import field_word
from ramkeep.core.said import said

_SERVICE_LINKED: Final = "aliyunservicerolefor"

_Told = dict[Subject, dict[str, Any]]


def assembled(facts: Facts) -> tuple[Plan, Coverage]:
    """The plan, and what of it was told."""
    texts = policy_texts(facts)
    told: _Told = {
        subject: {field: value for field, (value, _) in fields.items()} for subject, fields in facts.all_told().items()
    }
    _add_roles(told, facts)
    _add_policies(told, texts)
    _add_keys(told, facts)
    where = placed(facts, texts, _readable_roles(told))
    for kind, key in where.bare:
        told.setdefault((kind, key), {"id": key} if kind == Kind.RESOURCE_GROUP else {})
    if facts.domain:
        told.setdefault(Account, {}).setdefault("alias", facts.domain[0])
    items = _items(told, facts, where)
    settings: list[Setting] = [built(subject, None, told[subject]) for subject in told if isinstance(subject, type)]
    facts.note_open_pages()
    _note_missing(facts)
    plan = plan_of(items, settings)
    return plan.with_setting(with_unread(plan.account, where.unread)), facts.coverage(told)


def _add_roles(told: _Told, facts: Facts) -> None:
    for kind, key in facts.listed:
        if kind == Kind.ROLE:
            told.setdefault((Kind.ROLE, key), {})
    for subject, fields in told.items():
        if isinstance(subject, type) or subject[0] != Kind.ROLE:
            continue
        name = str(subject[1])
        fields.setdefault("service_linked", name.casefold().startswith(_SERVICE_LINKED))
        texts = facts.trusts.get(name)
        what = said('The role "{name}"', name=name)
        document = understood(texts, what, NoteKind.UNREAD_ROLE, facts.notes) if texts else None
        if document is not None:
            fields["trust"] = document


def _readable_roles(told: _Told) -> set[str]:
    return {
        str(subject[1])
        for subject, fields in told.items()
        if not isinstance(subject, type) and subject[0] == Kind.ROLE and "trust" in fields
    }


def _add_policies(told: _Told, texts: PolicyTexts) -> None:
    """Policies with a text get their versions; what was told of others is kept beside the plan, if at all."""
    for subject in list(told):
        if not isinstance(subject, type) and subject[0] == Kind.POLICY and subject[1] not in texts.policies:
            del told[subject]
    for ref, policy in texts.policies.items():
        fields = told.setdefault((Kind.POLICY, ref), {})
        fields |= {"versions": policy.versions, "default": policy.default}


def _add_keys(told: _Told, facts: Facts) -> None:
    for name in [*facts.keys, *(each for each in facts.reported_keys if each not in facts.keys)]:
        reported = facts.reported_keys.get(name, ())
        listed = facts.keys.get(name)
        keys = reported if listed is None else joined_keys(listed.values(), reported)
        if listed is not None and name in facts.reported_keys and len(listed) != len(reported):
            reason = said(
                'The user "{name}" has {listed} AccessKeys by the list, which counts, and {reported} by the report.',
                name=name,
                listed=len(listed),
                reported=len(reported),
            )
            facts.notes.add(NoteKind.CONTRADICTION, reason)
        told.setdefault((Kind.USER, name), {})["access_keys"] = keys


def _items(told: _Told, facts: Facts, where: Placed) -> list[Item]:
    for kind, key in facts.listed:
        if kind in {Kind.USER, Kind.GROUP, Kind.RESOURCE_GROUP}:
            told.setdefault((kind, key), {})
    found: list[Item] = []
    for subject in [each for each in told if not isinstance(each, type)]:
        kind, key = subject
        if not fits_as_name(getattr(key, "name", str(key))):
            del told[subject]
        elif kind != Kind.ROLE or "trust" in told[subject]:
            found.append(_item(kind, key, told, facts))
    return [*found, *where.memberships, *where.attachments]


def _item(kind: Kind, key: Key, told: _Told, facts: Facts) -> Item:
    """The object without the values that no plan can hold, of which notes are made."""
    subject = (kind, key)
    item: Item = built(subject, None, told[subject])
    if isinstance(item, Policy) or not unsound(item):
        return item
    needed = {name: value for name, value in told[subject].items() if name == "trust"}
    for field, value in list(told[subject].items()):
        if unsound(built(subject, None, {**needed, field: value})):
            del told[subject][field]
            _note_value(field, named(kind, key), facts, subject)
    sound: Item = built(subject, None, told[subject])
    return sound


def _note_value(field: str, what: str, facts: Facts, subject: Subject) -> None:
    reason = said(
        "The {field} of the {object} is one that a plan cannot hold; it was left out.",
        field=field_word(field),
        object=what,
    )
    facts.notes.add(NoteKind.VALUE, reason, facts.source(subject, field))


def _note_missing(facts: Facts) -> None:
    """Compare with the numbers that the account gives itself."""
    for kind, (number, file) in facts.expected.items():
        found = sum(1 for each, _ in facts.listed if each == kind)
        if found < number:
            facts.notes.add(NoteKind.INCOMPLETE, _fewer(kind, number, found), file)


def _fewer(kind: Kind, number: int, found: int) -> str:
    """Of users and groups alone the account says how many it has."""
    if kind == Kind.USER:
        return said(
            "The account has {count} users, but the files tell of {found}. Fetch all of them.",
            count=number,
            found=found,
        )
    return said(
        "The account has {count} groups, but the files tell of {found}. Fetch all of them.", count=number, found=found
    )
