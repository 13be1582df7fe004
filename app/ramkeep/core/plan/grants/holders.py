"""The users, roles and the owner of a plan, each with every policy that bears on it."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

from ramkeep.core.plan.access.policies import Identity, NamedPolicy, Policies
from ramkeep.core.plan.access.request import Caller
from ramkeep.core.plan.grants.system_policies import Knowledge, SystemPolicies
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.settings import FULL_ACCESS, Standing
from ramkeep.core.plan.model.unread import unread_of
from ramkeep.core.plan.model.values import (
    Attachment,
    PolicyRef,
    PolicyType,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.principals import NO_ACCOUNT

ROOT: Final = "root"

_ROLE_ARN: Final = re.compile(r"acs:ram:[^:]*:(?P<account>[^:]*):role/(?P<name>.+)\Z", re.IGNORECASE)
_NOTHING: Final = Document(())
_EVERYTHING: Final = Document((Statement(Effect.ALLOW, ("*",), resources=("*",)),))


@dataclass(frozen=True, slots=True)
class Grant:
    """A policy that bears on someone.

    Attributes:
        group: the group that it comes through; empty when it is attached directly.
        knowledge: how well the text is known; of a custom policy or a copy in the plan it is.
    """

    attachment: Attachment
    document: Document
    knowledge: Knowledge
    group: str = ""

    @property
    def policy(self) -> PolicyRef:
        """Which policy it is."""
        return self.attachment.policy


_Held = tuple[Grant, NamedPolicy]


@dataclass(frozen=True, slots=True)
class Holder:
    """A user, a role, or the owner of the account.

    Attributes:
        ref: None for the owner of the account, and for a caller that is not in the plan.
        grants: what is attached to it and to its groups, at every scope.
    """

    ref: PrincipalRef | None
    identity: Identity
    grants: tuple[Grant, ...] = ()

    @property
    def name(self) -> str:
        """Of the user or role; `root` for the owner; the name of a service from outside the plan."""
        if self.ref is not None:
            return self.ref.name
        return ROOT if self.identity.caller is Caller.ROOT else self.identity.arn

    @property
    def uncertain(self) -> tuple[Grant, ...]:
        """What it holds of policies whose text is not known for sure."""
        return tuple(grant for grant in self.grants if grant.knowledge is not Knowledge.KNOWN)


class Holders:
    """Everyone in a plan who can make a call.

    Args:
        plan: the plan.
        system: what is known of system policies.
        before: those of an earlier plan. Whoever has not changed since is the very same value, so that what was made
            of it can be kept, and an edit costs only what it touched.

    Attributes:
        plan, system: what they were made of.
        account: the ID in ARNs; `NO_ACCOUNT` where the plan does not tell it.
        all: users and roles by name, users first.
        root: the owner of the account.
        attached: what is attached to a user, group or role itself, in the order of keys.
        unread: what is attached to it in the account besides, of policies that were not read.
        groups_of: the groups of a user, by name.
        members_of: the users of a group, by name.
    """

    def __init__(self, plan: Plan, system: SystemPolicies, before: "Holders | None" = None) -> None:
        self.plan = plan
        self.system = system
        self.account = plan.account.id or NO_ACCOUNT
        self.attached: Mapping[PrincipalRef, Sequence[Attachment]]
        if before is not None and plan.attachments is before.plan.attachments:
            self.attached = before.attached
        else:
            self.attached = _by_principal(plan)
        self.groups_of: Mapping[str, Sequence[str]]
        self.members_of: Mapping[str, Sequence[str]]
        if before is not None and plan.memberships is before.plan.memberships:
            self.groups_of, self.members_of = before.groups_of, before.members_of
        else:
            self.groups_of, self.members_of = _groups_of(plan), _members_of(plan)
        self.unread = _unread_by_principal(plan)
        self._given: dict[str, tuple[_Held, ...]] = {}
        self._control = self._levels()
        unchanged: Mapping[PrincipalRef, Holder] = self._unchanged_since(before) if before is not None else {}
        users = (PrincipalRef(PrincipalKind.USER, name) for name in sorted(plan.users))
        roles = (PrincipalRef(PrincipalKind.ROLE, name) for name in sorted(plan.roles))
        self.all: Mapping[PrincipalRef, Holder]
        if before is not None and unchanged is before.all:
            self.all = unchanged
        else:
            self.all = {ref: unchanged.get(ref) or self._holder(ref) for ref in (*users, *roles)}
        self.root = Holder(None, self._identity(f"acs:ram::{self.account}:{ROOT}", (), Caller.ROOT))

    def refs(self) -> tuple[PrincipalRef, ...]:
        """Every user, role and group of the plan."""
        groups = (PrincipalRef(PrincipalKind.GROUP, name) for name in sorted(self.plan.groups))
        return (*self.all, *groups)

    def find(self, ref: PrincipalRef) -> Holder | None:
        """A user or role; for a group someone who is in it and has nothing else; None when it is not in the plan."""
        if ref.kind is PrincipalKind.GROUP and ref.name in self.plan.groups:
            return self._holder(ref)
        return self.all.get(ref)

    def trust_of(self, role_arn: str) -> Document | None:
        """The trust policy of a role of this account, given its ARN; None when the plan does not have it."""
        found = _ROLE_ARN.match(role_arn)
        if found is None or found["account"] != self.account:
            return None
        role = self.plan.roles.get(found["name"])
        return None if role is None else role.trust

    def arn(self, ref: PrincipalRef) -> str:
        """Such as `acs:ram::1234567890123456:user/alice`."""
        return f"acs:ram::{self.account}:{ref.kind}/{ref.name}"

    @cached_property
    def by_arn(self) -> Mapping[str, Holder]:
        """Everyone but the owner by ARN."""
        return {holder.identity.arn: holder for holder in self.all.values()}

    def held_by(self, ref: PrincipalRef) -> tuple[Attachment, ...]:
        """What is attached, and what the account has attached besides of policies that were not read."""
        return (*self.attached.get(ref, ()), *self.unread.get(ref, ()))

    def document(self, policy: PolicyRef) -> tuple[Document, Knowledge]:
        """The text of a policy and how well it is known; one that is not known grants nothing here."""
        held = self.plan.policies.get(policy)
        if held is not None:
            return held.document, Knowledge.KNOWN
        found = self.system.find(policy.name) if policy.type is PolicyType.SYSTEM else None
        if found is None:
            return _NOTHING, Knowledge.UNKNOWN
        return found.document, found.knowledge

    def _unchanged_since(self, before: "Holders") -> Mapping[PrincipalRef, Holder]:
        """Who is just as before: the very mapping when it is everybody, nobody when what bears on all has changed."""
        ours, theirs = self.plan, before.plan
        if (self.system, self.account, ours.directory) != (before.system, before.account, theirs.directory):
            return {}
        if self.unread != before.unread:
            return {}
        if ours.control_policies is not theirs.control_policies:
            return {}
        changed = self._changed_since(before)
        same_people = ours.users.keys() == theirs.users.keys() and ours.roles is theirs.roles
        if not changed and same_people and self.groups_of is before.groups_of:
            return before.all
        groups = {ref.name for ref in changed if ref.kind is PrincipalKind.GROUP}
        return {
            ref: holder
            for ref, holder in before.all.items()
            if ref not in changed
            and self._stands_as(ref, before)
            and groups.isdisjoint(self.groups_of.get(ref.name, ()))
        }

    def _changed_since(self, before: "Holders") -> set[PrincipalRef]:
        """Whose own attachments are others, or attach a policy with another text."""
        changed: set[PrincipalRef] = set()
        if self.attached is not before.attached:
            refs = {*self.attached, *before.attached}
            changed |= {ref for ref in refs if self.attached.get(ref) != before.attached.get(ref)}
        ours, theirs = self.plan.policies, before.plan.policies
        if ours is not theirs:
            texts = {ref for ref in {*ours, *theirs} if ours.get(ref) is not theirs.get(ref)}
            everything = chain(self.attached.items(), self.unread.items())
            changed |= {ref for ref, held in everything if any(each.policy in texts for each in held)}
        return changed

    def _stands_as(self, ref: PrincipalRef, before: "Holders") -> bool:
        """Whether a user is in the same groups, and a role is the same one."""
        if ref.kind is PrincipalKind.ROLE:
            return self.plan.roles.get(ref.name) is before.plan.roles.get(ref.name)
        return ref.name in self.plan.users and (
            self.groups_of is before.groups_of or self.groups_of.get(ref.name) == before.groups_of.get(ref.name)
        )

    def _holder(self, ref: PrincipalRef) -> Holder:
        held = list(self._held(ref))
        if ref.kind is PrincipalKind.USER:
            for group in self.groups_of.get(ref.name, ()):
                held += self._through(group)
        is_linked = ref.kind is PrincipalKind.ROLE and self.plan.roles[ref.name].service_linked
        caller = Caller.SERVICE_LINKED_ROLE if is_linked else Caller.IDENTITY
        return Holder(ref, self._identity(self.arn(ref), held, caller), tuple(grant for grant, _ in held))

    def _through(self, group: str) -> tuple[_Held, ...]:
        """What a group gives; the same values for all who are in it."""
        if group not in self._given:
            self._given[group] = self._held(PrincipalRef(PrincipalKind.GROUP, group), group)
        return self._given[group]

    def _held(self, ref: PrincipalRef, group: str = "") -> tuple[_Held, ...]:
        via = f"group {group}" if group else ""
        grants = [Grant(each, *self.document(each.policy), group) for each in self.held_by(ref)]
        return tuple((grant, NamedPolicy(grant.policy.name, grant.document, via)) for grant in grants)

    def _identity(self, arn: str, held: Sequence[_Held], caller: Caller) -> Identity:
        account: list[NamedPolicy] = []
        groups: defaultdict[str, list[NamedPolicy]] = defaultdict(list)
        for grant, named in held:
            scope = grant.attachment.resource_group
            (groups[scope] if scope else account).append(named)
        policies = Policies(
            tuple(account), {scope: tuple(names) for scope, names in groups.items()}, control=self._control
        )
        managing = self.plan.directory.standing is Standing.MANAGEMENT
        return Identity(arn, policies, caller=caller, management_account=managing)

    def _levels(self) -> tuple[tuple[NamedPolicy, ...], ...]:
        """From the member up to the root folder, as RAM reads them."""
        directory = self.plan.directory
        if directory.standing is not Standing.MEMBER:
            return ()
        return tuple(
            tuple(NamedPolicy(name, self._control_text(name), level.name) for name in level.policies)
            for level in reversed(directory.levels)
        )

    def _control_text(self, name: str) -> Document:
        held = self.plan.control_policies.get(name)
        return held.document if held is not None else _EVERYTHING if name == FULL_ACCESS else _NOTHING


def _by_principal(plan: Plan) -> dict[PrincipalRef, list[Attachment]]:
    found: defaultdict[PrincipalRef, list[Attachment]] = defaultdict(list)
    for key in sorted(plan.attachments):
        found[key.principal].append(plan.attachments[key])
    return found


def _unread_by_principal(plan: Plan) -> dict[PrincipalRef, list[Attachment]]:
    found: defaultdict[PrincipalRef, list[Attachment]] = defaultdict(list)
    for attachment in unread_of(plan.account).attachments:
        if attachment.key not in plan.attachments:
            found[attachment.principal].append(attachment)
    return found


def _groups_of(plan: Plan) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(plan.memberships):
        found[key.user].append(key.group)
    return found


def _members_of(plan: Plan) -> dict[str, list[str]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for key in sorted(plan.memberships):
        found[key.group].append(key.user)
    return found
