"""The text that is edited: a version of a policy, the trust policy of a role, or a control policy."""

from dataclasses import dataclass, replace

from ramkeep.core.plan.model.edits import Change
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.model.limits import Quota, limit_of
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import ControlPolicy, Item, Key, Policy, PolicyType, PolicyVersion, Role
from ramkeep.core.plan.policy.document import Document

EDITED = frozenset({Kind.POLICY, Kind.ROLE, Kind.CONTROL_POLICY})


@dataclass(frozen=True, slots=True)
class Subject:
    """Which text of a plan it is.

    Attributes:
        version: the ID of a policy's version; empty for others.
    """

    kind: Kind
    key: Key
    version: str = ""

    def item(self, plan: Plan) -> Policy | Role | ControlPolicy | None:
        """The object that has the text; None when it, or the version, is gone."""
        found = plan.items(self.kind).get(self.key)
        if isinstance(found, Policy):
            return found if self.version in {each.id for each in found.versions} else None
        return found if isinstance(found, Role | ControlPolicy) else None

    def document(self, plan: Plan) -> Document | None:
        """The text; None when it is gone."""
        return self.document_in(self.item(plan))

    def document_in(self, item: Item | None) -> Document | None:
        """The text in an object that has it; None in another one."""
        if item is None or item.key != self.key:
            return None
        match item:
            case Policy() as policy:
                return next((each.document for each in policy.versions if each.id == self.version), None)
            case Role(trust=document) | ControlPolicy(document=document):
                return document
        return None

    def changed(self, plan: Plan, document: Document) -> Change | None:
        """The edit that puts another text in its place; None when it is gone."""
        match self.item(plan):
            case Policy() as policy:
                return Change(_with_document(policy, _place(policy, self.version), document))
            case Role() as role:
                return Change(replace(role, trust=document))
            case ControlPolicy() as policy:
                return Change(replace(policy, document=document))
        return None

    def path(self, plan: Plan) -> Path:
        """The way from the object to its text, as in the place of a problem."""
        item = self.item(plan)
        if isinstance(item, Policy):
            return ("versions", _place(item, self.version), "document")
        return ("trust",) if isinstance(item, Role) else ("document",)

    def limit(self, plan: Plan) -> int | None:
        """How many characters it may have; None where no page tells."""
        quota = {Kind.POLICY: Quota.POLICY_SIZE, Kind.CONTROL_POLICY: Quota.CONTROL_POLICY_SIZE}.get(self.kind)
        return None if quota is None else limit_of(quota, plan.own_limits).value

    def is_fixed(self, plan: Plan) -> bool:
        """Is it a text of Alibaba Cloud's, which nobody else can change?"""
        item = self.item(plan)
        if isinstance(item, Policy):
            return item.type is PolicyType.SYSTEM
        return isinstance(item, Role) and item.service_linked


def subject_of(kind: Kind, item: Item | None) -> Subject | None:
    """What there is to edit of an object: of a policy the version that counts; None for objects without a text."""
    if isinstance(item, Policy):
        return Subject(kind, item.key, version_in_force(item))
    return Subject(kind, item.key) if isinstance(item, Role | ControlPolicy) else None


def version_in_force(policy: Policy) -> str:
    """The ID of the version that counts."""
    ids = [version.id for version in policy.versions]
    return policy.default if policy.default in ids else ids[-1]


def with_new_version(policy: Policy, document: Document) -> Policy:
    """With one more version at the end; the one that counted counts still."""
    numbers = [int(each.id[1:]) for each in policy.versions if each.id[1:].isdecimal() and len(each.id) < 9]
    version = PolicyVersion(f"v{max(numbers, default=len(policy.versions)) + 1}", document)
    return replace(policy, versions=(*policy.versions, version), default=version_in_force(policy))


def with_default(policy: Policy, version: str) -> Policy:
    """With another version that counts."""
    return replace(policy, default=version)


def without_version(policy: Policy, version: str) -> Policy:
    """Without a version that does not count."""
    rest = tuple(each for each in policy.versions if each.id != version)
    return replace(policy, versions=rest, default=version_in_force(policy))


def _place(policy: Policy, version: str) -> int:
    return next(at for at, each in enumerate(policy.versions) if each.id == version)


def _with_document(policy: Policy, at: int, document: Document) -> Policy:
    version = replace(policy.versions[at], document=document)
    return replace(policy, versions=(*policy.versions[:at], version, *policy.versions[at + 1 :]))
