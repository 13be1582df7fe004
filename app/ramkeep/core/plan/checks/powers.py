"""What holders may do at account scope, and how far it goes: the question behind every check of danger.

RAM's tables name its own resources `acs:ram:*:<account>:user/<name>`, and its identifiers have no region
(`acs:ram::<account>:user/<name>`). A statement that covers either form is taken to speak of the resource.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import partial
from itertools import chain, compress
from typing import Final

from ramkeep.core.plan.access.policies import NamedPolicy
from ramkeep.core.plan.access.request import Caller
from ramkeep.core.plan.checks.breadth import Breadth
from ramkeep.core.plan.checks.case import Case, Text
from ramkeep.core.plan.checks.check import TextKind
from ramkeep.core.plan.checks.known_statements import KnownStatements
from ramkeep.core.plan.checks.problem import Finding
from ramkeep.core.plan.grants.holders import Grant, Holder
from ramkeep.core.plan.model.unread import unread_of
from ramkeep.core.plan.model.values import Policy, PolicyRef, PolicyType, PolicyVersion, PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.principals import is_ram_identity

# Whoever may do one of these on everything can give itself the rest.
_KEY_ACTIONS: Final = (
    "ram:AttachPolicyToUser",
    "ram:AttachPolicyToGroup",
    "ram:AttachPolicyToRole",
    "ram:CreatePolicyVersion",
)
# Actions that no catalog has yet.
_NEW_ACTIONS: Final = ("zq7new:CreateZq7", "zq7other:DescribeZq7")

# Nearly everything: all but a twentieth of what the catalog knows.
_NEARLY_ALL: Final = 0.95
# So many actions are asked first, and so much of them must be granted before all are counted.
_SAMPLED, _OF_SAMPLE = 40, 0.75

_MEMORY: Final = "powers"


class Extent(IntEnum):
    """How far a holder gets.

    `NEVER`: not in any circumstances. `SOMETIMES`: where conditions have a say, or a Deny that has some. `ALWAYS`: in
    all circumstances.
    """

    NEVER = 0
    SOMETIMES = 1
    ALWAYS = 2


@dataclass(frozen=True, slots=True)
class Row:
    """A holder and the statements that bear on it, as sets of bits.

    Attributes:
        held: of its policies at account scope, those left out that can never apply to it.
        levels: of the control policies that bind it, level by level.
    """

    holder: Holder
    held: int
    levels: tuple[int, ...] = ()

    @property
    def ref(self) -> PrincipalRef:
        """Who it is; only users and roles of the plan have a row."""
        assert self.holder.ref is not None
        return self.holder.ref


class Powers:
    """Everyone in a plan but the owner and the roles of services, with what each may do.

    Attributes:
        rows: users first, then roles, by name. A row is the very same as in the plan before, unless its holder has
            changed or has lost or got a console password.
        administrators: the rows of those who are `full`.
    """

    def __init__(self, case: Case) -> None:
        self._case = case
        documents = _documents(case)
        self._known = _known_of(case, documents)
        self.account = case.holders.account
        self._areas: dict[str, int] = {}
        self._own_areas: dict[str, int] = {}
        self._allowing: dict[tuple[str, ...], int] = {}
        table = self._known.table
        self._masks = {id(document): self._known.add(document) for document in documents}
        self._conditional, self._asking_mfa = self._known.conditional, self._known.asking_mfa
        self._everywhere = tuple(table.for_resource(probe) for probe in self._probes())
        self._sample = case.catalog.names[:: len(case.catalog) // _SAMPLED + 1]
        self.rows = {row.ref: row for row in self._rows()}
        are_full = case.recall.each(Powers.full, self.rows.values(), self.full, self._known)
        self.administrators = tuple(compress(self.rows.values(), are_full))

    def row(self, holder: Holder) -> Row:
        """The row of a user, a role, or somebody who is in one group and has nothing else."""
        row = self._row(holder)
        return self.by_key(row) if self._never_shows_mfa(row) else row

    def _rows(self) -> Iterator[Row]:
        callers = (
            holder
            for holder in self._case.holders.all.values()
            if holder.identity.caller is not Caller.SERVICE_LINKED_ROLE
        )
        rows = self._case.recall.each(Row, callers, self._row, self._known)
        hidden = [row for row in rows if row.held & self._asking_mfa and self._never_shows_mfa(row)]
        by_key = dict(zip(map(id, hidden), self._case.recall.each(Powers.by_key, hidden, self.by_key), strict=True))
        return (by_key.get(id(row), row) for row in rows)

    def _row(self, holder: Holder) -> Row:
        policies = holder.identity.policies
        levels = () if holder.identity.management_account else policies.control
        held, *bounds = (self._joined(level) for level in (policies.account, *levels))
        if any(mask & self._known.asking_principal for mask in (held, *bounds)):
            ready = self._known.table.for_principal(holder.identity.arn)
            held, *bounds = (mask & ready for mask in (held, *bounds))
        return Row(holder, held, tuple(bounds))

    def ram(self, relative: str) -> int:
        """The statements that speak of a RAM resource of this account, such as `user/alice`."""
        known = self._own_areas.get(relative)
        if known is None:
            known = self.area(f"acs:ram:*:{self.account}:{relative}") | self.area(f"acs:ram::{self.account}:{relative}")
            self._own_areas[relative] = known
        return known

    def policy(self, ref: PolicyRef) -> int:
        """The statements that speak of a policy as a resource."""
        if ref.type is PolicyType.CUSTOM:
            return self.ram(f"policy/{ref.name}")
        return self.area(f"acs:ram:*:system:policy/{ref.name}") | self.area(f"acs:ram::system:policy/{ref.name}")

    def area(self, resource: str) -> int:
        """The statements that speak of a resource, given its ARN, or `*`."""
        known = self._areas.get(resource)
        if known is None:
            known = self._areas[resource] = self._known.area(resource)
        return known

    def may(self, row: Row, action: str, *areas: int) -> Extent:
        """How far the holder gets with an action that needs all these resources."""
        concerned = self._known.table.for_action(action)
        held = concerned & row.held
        if not held & ~self._known.table.denying:
            return Extent.NEVER
        extent = Extent.ALWAYS
        for area in areas:
            extent = min(extent, self._unit(held & area))
            for level in row.levels:
                extent = min(extent, self._unit(concerned & level & area))
            if not extent:
                return Extent.NEVER
        return extent

    def may_at_all(self, row: Row, actions: tuple[str, ...], area: int = -1) -> bool:
        """Whether anything grants one of the actions, there or on any resource; no Deny is looked at."""
        known = self._allowing.get(actions)
        if known is None:
            mask = self._known.together(tuple(map(self._known.table.for_action, actions)))
            known = self._allowing[actions] = mask & ~self._known.table.denying
        return bool(row.held & known & area)

    def each_may_at_all(self, rows: Sequence[Row], *lists: tuple[str, ...]) -> Sequence[tuple[bool, ...]]:
        """The same of each row for each list of actions, anywhere; remembered for rows that stay."""

        def look(row: Row) -> tuple[bool, ...]:
            return tuple(self.may_at_all(row, actions) for actions in lists)

        return self._case.recall.each(lists, rows, look, self._known)

    def full(self, row: Row) -> bool:
        """Whether the holder is an administrator: it may do everything, or all but a few things, on every resource.

        What is left out must leave it a way to give itself the rest. Conditions are taken to hold.
        """
        return self.settled(self._is_full, row)

    def settled(self, question: Callable[[Row], bool], row: Row) -> bool:
        """The answer to a question that depends on the statements of a row and on the account alone, remembered."""
        return self._known.settled(partial(question, row), question.__name__, self.account, row.held, *row.levels)

    def full_always(self, row: Row) -> bool:
        """The same, and in all circumstances, with no Deny on anything and no resource left out by NotResource."""
        row = Row(row.holder, row.held & ~self._known.leaving_out, row.levels)
        actions = (max(_KEY_ACTIONS, key=lambda each: self.may(row, each, *self._everywhere)), *_NEW_ACTIONS)
        return self.everything(row).sure and all(
            self.may(row, action, *self._everywhere) is Extent.ALWAYS for action in actions
        )

    def of_document(self, document: Document) -> Row:
        """Somebody who holds this policy alone, in an account without control policies."""
        return Row(self._case.holders.root, self._masks[id(document)])

    def of_statements(self, document: Document) -> tuple[Row, ...]:
        """Somebody for each statement of a policy, who holds this statement alone."""
        bits = self._known.table.members(self._masks[id(document)])
        return tuple(Row(self._case.holders.root, bit) for bit, _ in bits)

    def everything(self, row: Row) -> Breadth:
        """How much of the catalog the holder may do on every resource."""
        return self._known.breadth((row.held, *row.levels), self._everywhere)

    def grants(self, row: Row, action: str, area: int) -> tuple[Grant, ...]:
        """The policies of the holder that allow the action there, in its order."""
        allowing = self._known.table.for_action(action) & area & row.held & ~self._known.table.denying
        return tuple(
            grant
            for grant in row.holder.grants
            if not grant.attachment.resource_group and self._masks[id(grant.document)] & allowing
        )

    def denials(self, row: Row, action: str, area: int) -> tuple[tuple[Grant, int], ...]:
        """Statements that deny the holder the action there, each with its policy and its place in it."""
        known = self._known
        denying = known.table.for_action(action) & area & row.held & known.table.denying
        return tuple(
            (grant, at)
            for grant in row.holder.grants
            if not grant.attachment.resource_group and self._masks[id(grant.document)] & denying
            for at, (bit, _) in enumerate(known.table.members(self._masks[id(grant.document)]))
            if bit & denying
        )

    def resources_of(self, row: Row, action: str) -> tuple[str, ...]:
        """The patterns of resources on which statements of the holder allow the action."""
        table = self._known.table
        allowing = table.for_action(action) & row.held & ~table.denying
        found = (each.resources for _, each in table.members(allowing) if not each.not_resources)
        return tuple(dict.fromkeys(pattern for patterns in found for pattern in patterns))

    def without(self, row: Row, document: Document) -> Row:
        """The holder as it would be without one of its policies."""
        return Row(row.holder, row.held & ~self._masks[id(document)], row.levels)

    def by_key(self, row: Row) -> Row:
        """The holder as it is when it calls with an AccessKey: no statement that asks about MFA applies."""
        held = row.held & ~self._asking_mfa
        return row if held == row.held else Row(row.holder, held, row.levels)

    def grants_anything(self, row: Row, document: Document) -> bool:
        """Whether the policy allows the holder something."""
        return bool(self._masks[id(document)] & row.held & ~self._known.table.denying)

    def has_deny(self, document: Document) -> bool:
        """Whether a statement of the policy refuses something."""
        return bool(self._masks[id(document)] & self._known.table.denying)

    def trusts(self, trust: Document, principal: str) -> Extent:
        """Whether a trust policy lets somebody in: a user or role by ARN, a service by its name."""
        table = self._known.table
        speaking = self._masks[id(trust)] & table.for_action("sts:assumerole")
        ready = table.for_principal(principal if is_ram_identity(principal) else "")
        return self._unit(table.naming(speaking, principal, "") & ready)

    def _is_full(self, row: Row) -> bool:
        users, roles = self.ram("user/zq7"), self.ram("role/zq7")
        if not any(self.may(row, action, users, roles) for action in _KEY_ACTIONS):
            return False
        if all(self.may(row, action, *self._everywhere) for action in _NEW_ACTIONS):
            return True
        granted = sum(self.may(row, action, *self._everywhere) > Extent.NEVER for action in self._sample)
        return granted >= _OF_SAMPLE * len(self._sample) and self.everything(row).share >= _NEARLY_ALL

    def _unit(self, here: int) -> Extent:
        denied = here & self._known.table.denying
        allowed = here & ~denied
        if not allowed or denied & ~self._conditional:
            return Extent.NEVER
        return Extent.SOMETIMES if denied or not allowed & ~self._conditional else Extent.ALWAYS

    def _joined(self, policies: Iterable[NamedPolicy]) -> int:
        mask = 0
        for policy in policies:
            mask |= self._masks[id(policy.document)]
        return mask

    def _never_shows_mfa(self, row: Row) -> bool:
        """A user without a console password: calls by AccessKey never carry the key (What is MFA)."""
        ref = row.holder.ref
        return ref is not None and ref.kind is PrincipalKind.USER and self._case.plan.users[ref.name].console is None

    def _probes(self) -> tuple[str, ...]:
        """Resources that nobody names one by one; a pattern that covers them all covers everything."""
        return (
            f"acs:ecs:zq7-1:{self.account}:instance/zq7",
            f"acs:ram:*:{self.account}:user/zq7",
            f"acs:ram::{self.account}:role/zq7",
            f"acs:oss:*:{self.account}:zq7",
            f"acs:zq7new:zq7-1:{self.account}:zq7/zq7/zq7",
        )


def powers_of(case: Case) -> Powers:
    """The powers in a plan, made once for all checks."""
    held = case.memory.get("powers of")
    if held is None or held[0] is not case:
        held = case.memory["powers of"] = (case, Powers(case))
    powers: Powers = held[1]
    return powers


def in_each_policy(find: Callable[[Powers, Text], Iterator[Finding]]) -> Callable[[Case], Iterator[Finding]]:
    """A check of the whole plan that looks at each identity policy, where what it finds depends on text and account."""

    def find_all(case: Case) -> Iterator[Finding]:
        powers = powers_of(case)
        texts = (text for text in case.texts if text.kind is TextKind.IDENTITY)
        found = case.recall.each(find, texts, lambda text: tuple(find(powers, text)), case.holders.account)
        return chain.from_iterable(found)

    return find_all


def allows(statement: Statement) -> bool:
    """Whether the statement grants something."""
    return statement.effect is Effect.ALLOW


def _known_of(case: Case, documents: list[Document]) -> KnownStatements:
    """What was made of the texts of the plan before, unless most of them are gone."""
    known = case.memory.get(_MEMORY)
    most = 2 * sum(len(each.statements) for each in documents) + 1000
    if (
        not isinstance(known, KnownStatements)
        or known.table.corners != case.corners
        or known.actions is not case.catalog.names
        or len(known.table.statements) > most
    ):
        known = case.memory[_MEMORY] = KnownStatements(case.corners, case.catalog.names)
    return known


def _documents(case: Case) -> list[Document]:
    """Every text that checks ask about, once."""
    found = {id(text.document): text.document for text in case.texts}
    for policy in case.plan.policies.values():
        found |= {id(each.document): each.document for each in broad_versions(policy)}
    unread = {each.policy for each in unread_of(case.plan.account).attachments}
    for ref in unread.union(key.policy for key in case.plan.attachments):
        document = case.holders.document(ref)[0]
        found[id(document)] = document
    for holder in case.holders.all.values():
        for level in holder.identity.policies.control:
            found |= {id(each.document): each.document for each in level}
        break
    return list(found.values())


def broad_versions(policy: Policy) -> Iterator[PolicyVersion]:
    """Versions out of force that may grant power over permissions; the others of them are not compiled."""
    for version in policy.versions if len(policy.versions) > 1 else ():
        if version.document is not policy.document and any(map(_is_broad, version.document.statements)):
            yield version


def _is_broad(statement: Statement) -> bool:
    services = (pattern.lower().partition(":")[0] for pattern in statement.actions)
    return allows(statement) and (statement.not_actions or any(covers(service, "ram") for service in services))
