"""What checks look at: a plan with what is known around it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from typing import Any

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.checks.problem import Place
from ramkeep.core.plan.checks.recall import Made, Recall
from ramkeep.core.plan.grants.holders import Holders
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.edits import Change, Edit
from ramkeep.core.plan.model.meters import Meter, quota
from ramkeep.core.plan.model.names import NameProblem, name_problems
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import ControlPolicy, Policy, PolicyType, Role
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Document


@dataclass(frozen=True, slots=True)
class Text:
    """A policy's text that counts, and where it stands.

    Attributes:
        owner: a custom policy, a role or a control policy.
        start: the path of the document within its owner.
        mend: the edit that puts another document in its place.
    """

    kind: TextKind
    owner: Place
    start: tuple[str | int, ...]
    document: Document
    mend: Callable[[Document], Edit]

    def place(self, path: tuple[str | int, ...]) -> Place:
        """A place in the document, given its path from the document on."""
        return Place(self.owner.kind, self.owner.key, (*self.start, *path))


class Case:
    """A plan and what is known around it.

    Attributes:
        at: the moment to judge dates by; None when no check is to look at dates.
        memory: what checks keep from one plan to the next, each under a name of its own: what depends on texts, catalog
            and corners alone; or, kept with the case that it is of, what several checks ask.
        recall: what checks made of objects, holders and other values, for those that are the very same in the next
            plan; it may depend on catalog, system policies and corners besides.
    """

    def __init__(
        self,
        plan: Plan,
        catalog: Catalog,
        system: SystemPolicies,
        at: datetime | None = None,
        corners: Corners | None = None,
        memory: dict[str, Any] | None = None,
        before: Holders | None = None,
        recall: Recall | None = None,
    ) -> None:
        self.plan = plan
        self.catalog = catalog
        self.system = system
        self.at = at
        self.corners = corners or Corners()
        self.memory: dict[str, Any] = {} if memory is None else memory
        self.recall = recall or Recall()
        self._before = before

    @cached_property
    def holders(self) -> Holders:
        """Everyone in the plan with every policy that bears on them."""
        return Holders(self.plan, self.system, self._before)

    @cached_property
    def meters(self) -> tuple[Meter, ...]:
        """How much of each limit the plan takes."""
        return quota(self.plan, self._looking)

    @cached_property
    def name_problems(self) -> tuple[NameProblem, ...]:
        """Every name and other text of the plan that RAM refuses, or may refuse."""
        return name_problems(self.plan, self._looking)

    def _looking(self, look: Callable[[Any], Made], items: Iterable[Any]) -> Sequence[Made]:
        return self.recall.each(look, items, look)

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """The default version of every custom policy, every trust policy, every control policy; in order of names.

        The text of an object that is the very same is the very same value.
        """
        plan = self.plan
        custom = (policy for ref, policy in sorted(plan.policies.items()) if ref.type is PolicyType.CUSTOM)
        roles = (role for _, role in sorted(plan.roles.items()) if not role.service_linked)
        control = (policy for _, policy in sorted(plan.control_policies.items()))
        return (
            *self.recall.each(_identity_text, custom, _identity_text),
            *self.recall.each(_trust_text, roles, _trust_text),
            *self.recall.each(_control_text, control, _control_text),
        )


def _identity_text(policy: Policy) -> Text:
    at = _default_of(policy)
    start = ("versions", at, "document")
    return Text(TextKind.IDENTITY, Place(Kind.POLICY, policy.key), start, policy.document, _mending(policy, at))


def _trust_text(role: Role) -> Text:
    return Text(TextKind.TRUST, Place(Kind.ROLE, role.name), ("trust",), role.trust, _trust_mending(role))


def _control_text(policy: ControlPolicy) -> Text:
    place = Place(Kind.CONTROL_POLICY, policy.name)
    return Text(TextKind.CONTROL, place, ("document",), policy.document, _control_mending(policy))


def _default_of(policy: Policy) -> int:
    """The place of the version that counts."""
    ids = [version.id for version in policy.versions]
    return ids.index(policy.default) if policy.default in ids else len(ids) - 1


def _mending(policy: Policy, at: int) -> Callable[[Document], Edit]:
    def mend(document: Document) -> Edit:
        version = replace(policy.versions[at], document=document)
        return Change(replace(policy, versions=(*policy.versions[:at], version, *policy.versions[at + 1 :])))

    return mend


def _trust_mending(role: Role) -> Callable[[Document], Edit]:
    return lambda document: Change(replace(role, trust=document))


def _control_mending(policy: ControlPolicy) -> Callable[[Document], Edit]:
    return lambda document: Change(replace(policy, document=document))
