"""Another name for an object, everywhere it is named."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.references import key_of_name, named, principal_of
from ramkeep.core.plan.model.settings import Directory, Progress, Review
from ramkeep.core.plan.model.values import Attachment, Item, Membership, Policy, PolicyRef, PolicyType, Role, User
from ramkeep.core.plan.policy.document import Condition, Document, Principal, Statement

_Keyed = TypeVar("_Keyed")
_IN_ARNS = (Kind.USER, Kind.GROUP, Kind.ROLE, Kind.POLICY)

Rewrite = Callable[[str], str]


def renamed(plan: Plan, kind: Kind, name: str, new: str) -> Plan:
    """The plan in which an object of it has a name that no other has.

    ARNs are changed that name the object exactly, such as `acs:ram:*:*:user/alice`, in custom policies, control
    policies and trust policies. Patterns are not touched, nor ARNs of other accounts. What was said of an object that
    bore the new name before, and is gone, is not said of this one.
    """
    before, was = plan, key_of_name(kind, name)
    plan = plan.with_items(
        kind, _rekeyed(plan.items(kind), lambda item: _called(item, new) if item.key == was else item)
    )
    plan = replace(plan, memberships=_memberships(plan, kind, name, new))
    plan = replace(plan, attachments=_attachments(plan, kind, name, new))
    plan = replace(plan, review=_review(before, plan, kind, name, new))
    if kind == Kind.USER:
        plan = replace(plan, progress=_progress(plan.progress, name, new))
    if kind == Kind.CONTROL_POLICY:
        return replace(plan, directory=_levels(plan.directory, name, new))
    return _in_documents(plan, _rewrite(plan.account.id, kind, name, new)) if kind in _IN_ARNS else plan


def _rekeyed(items: Mapping[Any, Any], change: Callable[[Any], Any]) -> dict[Any, Any]:
    """The items, those that are changed under their new keys, all in their order."""
    pairs = ((key, item, change(item)) for key, item in items.items())
    return {key if new is item else new.key: new for key, item, new in pairs}


def _called(item: Any, new: str) -> Item:
    """The object under another name; a user keeps the names by which a vault may know its codes."""
    renamed: Item = replace(item, name=new)
    if isinstance(renamed, User):
        former = (*(each for each in renamed.former_names if each not in {item.name, new}), item.name)
        return replace(renamed, former_names=former)
    return renamed


def _memberships(plan: Plan, kind: Kind, name: str, new: str) -> Mapping[Any, Membership]:
    def changed(each: Membership) -> Membership:
        if kind == Kind.USER and each.user == name:
            return replace(each, user=new)
        return replace(each, group=new) if kind == Kind.GROUP and each.group == name else each

    return _rekeyed(plan.memberships, changed) if kind in (Kind.USER, Kind.GROUP) else plan.memberships


def _attachments(plan: Plan, kind: Kind, name: str, new: str) -> Mapping[Any, Attachment]:
    """With the new name as principal, policy or scope."""
    was = principal_of(kind, name)
    becomes = principal_of(kind, new)

    def changed(each: Attachment) -> Attachment:
        if was is not None and becomes is not None and each.principal == was:
            return replace(each, principal=becomes)
        if kind == Kind.POLICY and each.policy == (PolicyType.CUSTOM, name):
            return replace(each, policy=PolicyRef(PolicyType.CUSTOM, new))
        if kind == Kind.RESOURCE_GROUP and each.resource_group == name:
            return replace(each, resource_group=new)
        return each

    return _rekeyed(plan.attachments, changed)


def _review(before: Plan, after: Plan, kind: Kind, name: str, new: str) -> Review:
    """With the new words for the object, and for every membership and attachment that it is part of."""
    review = before.review
    if not review.ignored:
        return review
    words = {named(kind, key_of_name(kind, name)): named(kind, key_of_name(kind, new))}
    for link in (Kind.MEMBERSHIP, Kind.ATTACHMENT):
        pairs = zip(before.items(link), after.items(link), strict=True)
        words |= {named(link, was): named(link, becomes) for was, becomes in pairs if was != becomes}
    taken = frozenset(words.values())
    ignored = (each for each in review.ignored if each.object not in taken)
    return replace(review, ignored=tuple(replace(each, object=words.get(each.object, each.object)) for each in ignored))


def _progress(progress: Progress, name: str, new: str) -> Progress:
    """With the steps of this user under the new name."""
    parts = ((each, *each.step.partition("/")) for each in progress.done)
    done = tuple(
        replace(each, step=f"{step}/{new}") if user == name else each for each, step, _, user in parts if user != new
    )
    return replace(progress, done=done)


def _levels(directory: Directory, name: str, new: str) -> Directory:
    levels = tuple(
        replace(level, policies=tuple(new if each == name else each for each in level.policies))
        for level in directory.levels
    )
    return replace(directory, levels=levels)


def _rewrite(account: str, kind: Kind, name: str, new: str) -> Rewrite:
    """What gives an ARN of the object its new name, and leaves every other text as it is."""
    owner = rf"(?:\*|{re.escape(account)})" if account else r"\*"
    arn = re.compile(rf"(acs:ram:[^:]*:{owner}:{kind}/){re.escape(name)}")
    end = f"/{name}"

    def rewrite(text: str) -> str:
        found = arn.fullmatch(text) if text.endswith(end) else None
        return f"{found[1]}{new}" if found else text

    return rewrite


def _in_documents(plan: Plan, rewrite: Rewrite) -> Plan:
    return replace(
        plan,
        policies={ref: _policy(each, rewrite) for ref, each in plan.policies.items()},
        control_policies=_mapped(
            plan.control_policies, lambda each: replace(each, document=_document(each.document, rewrite))
        ),
        roles=_mapped(plan.roles, lambda each: _role(each, rewrite)),
    )


def _policy(policy: Policy, rewrite: Rewrite) -> Policy:
    if policy.type == PolicyType.SYSTEM:
        return policy
    if not any(_names_it(each.document, rewrite) for each in policy.versions):
        return policy
    versions = tuple(replace(each, document=_document(each.document, rewrite)) for each in policy.versions)
    return replace(policy, versions=versions)


def _role(role: Role, rewrite: Rewrite) -> Role:
    return replace(role, trust=_document(role.trust, rewrite))


def _mapped(items: Mapping[str, _Keyed], change: Callable[[_Keyed], _Keyed]) -> dict[str, _Keyed]:
    return {key: change(each) for key, each in items.items()}


def _document(document: Document, rewrite: Rewrite) -> Document:
    """The very same where nothing names the object, so that what is known of a text stays known."""
    if not _names_it(document, rewrite):
        return document
    return Document(tuple(_statement(each, rewrite) for each in document.statements))


def _names_it(document: Document, rewrite: Rewrite) -> bool:
    return any(rewrite(text) != text for statement in document.statements for text in _texts(statement))


def _texts(statement: Statement) -> Iterator[str]:
    yield from statement.resources
    for principal in statement.principals:
        yield principal.value
    for condition in statement.conditions:
        yield from condition.values


def _statement(statement: Statement, rewrite: Rewrite) -> Statement:
    return replace(
        statement,
        resources=tuple(map(rewrite, statement.resources)),
        principals=tuple(Principal(each.kind, rewrite(each.value)) for each in statement.principals),
        conditions=tuple(
            Condition(each.operator, each.key, tuple(map(rewrite, each.values))) for each in statement.conditions
        ),
    )
