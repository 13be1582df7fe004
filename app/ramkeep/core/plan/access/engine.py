"""The evaluator for many questions: compiled once, then asked from both sides.

It gives the outcomes of `evaluator.decide` and no reasons.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ramkeep.core.plan.access.compiled import StatementTable
from ramkeep.core.plan.access.decision import Outcome
from ramkeep.core.plan.access.evaluator import outcome_of
from ramkeep.core.plan.access.policies import Identity, NamedPolicy
from ramkeep.core.plan.access.request import ASSUMES_ROLE, PRINCIPAL_KEY, Caller, Request
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.principals import numbered_account_of, role_behind

NO_CONTEXT = Context()

_ASSUME_ROLE = "sts:assumerole"

# Actions with rules of their own, which the exact evaluator knows.
EXCEPTIONAL = (ASSUMES_ROLE - {_ASSUME_ROLE}) | {"sts:getcalleridentity"}


@dataclass(frozen=True, slots=True)
class Row:
    """One identity's statements by layer; each layer is a set of bits of the table.

    Attributes:
        account_id: the account of the identity, when its ARN says so; else empty.
        bounds: control levels and the session policy, in the order they are read.
        resource: those of resource policies that name the identity.
        trust: those of the trust policy that name the identity.
        ready: statements whose conditions on the caller's ARN hold.
    """

    identity: Identity
    account_id: str
    is_root: bool
    has_identity_policies: bool
    bounds: tuple[int, ...]
    account: int
    groups: Mapping[str, int]
    resource: int
    trust: int
    ready: int


class Engine:
    """Answers who can do what.

    Identities are kept by ARN; of two with one ARN the later counts.
    """

    def __init__(self, identities: Iterable[Identity], corners: Corners | None = None) -> None:
        self.corners = corners or Corners()
        self.table = StatementTable(self.corners)
        self.rows = {each.arn: self._compiled(each) for each in identities}

    def update(self, identities: Iterable[Identity]) -> None:
        """Take these in place of those with the same ARN, or add them. Documents that did not change cost nothing."""
        for each in identities:
            self.rows[each.arn] = self._compiled(each)
        if len(self.table.statements) > 2 * self._statements_in_use() + 1000:
            self.table = StatementTable(self.corners)
            self.rows = {arn: self._compiled(row.identity) for arn, row in self.rows.items()}

    def remove(self, arn: str) -> None:
        """Forget an identity.

        Raises:
            KeyError: there is none with this ARN.
        """
        del self.rows[arn]

    def can(
        self, arn: str, action: str, resource: str = "*", context: Context = NO_CONTEXT, resource_group: str = ""
    ) -> bool:
        """Whether the identity's call would go through.

        Raises:
            KeyError: there is no identity with this ARN.
        """
        return self.outcome(arn, action, resource, context, resource_group) is Outcome.ALLOW

    def outcome(
        self, arn: str, action: str, resource: str = "*", context: Context = NO_CONTEXT, resource_group: str = ""
    ) -> Outcome:
        """RAM's answer for one resource.

        Raises:
            KeyError: there is no identity with this ARN.
        """
        row, folded = self.rows[arn], action.lower()
        account = self.table.account_with_own_rules(resource)
        is_foreign = account and row.account_id and account != row.account_id
        if row.is_root or is_foreign or folded in EXCEPTIONAL or context.folded(PRINCIPAL_KEY):
            return self._exactly(row.identity, action, resource, context, resource_group)
        here = self.table.for_resource(resource) & self.table.for_context(context)
        return self._settle(row, folded, here, resource_group)

    def who_can(
        self, action: str, resource: str = "*", context: Context = NO_CONTEXT, resource_group: str = ""
    ) -> tuple[str, ...]:
        """ARNs of the identities whose call would go through, in the order they were given."""
        return tuple(arn for arn in self.rows if self.can(arn, action, resource, context, resource_group))

    def what_can(
        self,
        arn: str,
        actions: Iterable[str],
        resource: str = "*",
        context: Context = NO_CONTEXT,
        resource_group: str = "",
    ) -> tuple[str, ...]:
        """Those of the actions that the identity may call.

        Raises:
            KeyError: there is no identity with this ARN.
        """
        return tuple(action for action in actions if self.can(arn, action, resource, context, resource_group))

    def _settle(self, row: Row, action: str, here: int, resource_group: str) -> Outcome:
        hit = self.table.for_action(action) & here & row.ready
        for bound in row.bounds:
            outcome = self._unit(hit & bound)
            if outcome is not Outcome.ALLOW:
                return outcome
        if action == _ASSUME_ROLE:
            trust = self._unit(hit & row.trust)
            return _both(self._identity(row, hit, resource_group), trust) if row.has_identity_policies else trust
        identity = self._identity(row, hit, resource_group)
        return _either(identity, self._unit(hit & row.resource)) if row.resource else identity

    def _identity(self, row: Row, hit: int, resource_group: str) -> Outcome:
        account = self._unit(hit & row.account)
        attached = row.groups.get(resource_group)
        if not attached or account is Outcome.EXPLICIT_DENY:
            return account
        if account is Outcome.ALLOW and self.corners.account_scope_decides_first:
            return account
        return _either(account, self._unit(hit & attached))

    def _unit(self, hit: int) -> Outcome:
        if not hit:
            return Outcome.IMPLICIT_DENY
        return Outcome.EXPLICIT_DENY if hit & self.table.denying else Outcome.ALLOW

    def _exactly(
        self, identity: Identity, action: str, resource: str, context: Context, resource_group: str
    ) -> Outcome:
        request = _request(identity, action, (resource,), context, resource_group)
        return outcome_of(identity.policies, request, self.corners)

    def _compiled(self, identity: Identity) -> Row:
        policies = identity.policies
        request = _request(identity, "", (), NO_CONTEXT, "")
        named = request.principal, request.principal_id
        return Row(
            identity,
            numbered_account_of(identity.arn) if request.is_ram_identity else "",
            request.is_root,
            request.has_identity_policies,
            tuple(self._masks(level) for level in self._bounds(request, identity)),
            self._masks(policies.account),
            {group: self._masks(attached) for group, attached in policies.resource_group.items()},
            self.table.naming(self._masks(policies.resource), *named),
            self.table.naming(self._masks(policies.trust), *named),
            self.table.for_principal(role_behind(identity.arn) if request.is_ram_identity else ""),
        )

    def _bounds(self, request: Request, identity: Identity) -> list[tuple[NamedPolicy, ...]]:
        levels = list(identity.policies.control)
        if identity.caller is Caller.SERVICE_LINKED_ROLE or identity.management_account:
            levels = []
        session = identity.policies.session
        return [*levels, session] if session and request.may_have_session_policy else levels

    def _masks(self, policies: tuple[NamedPolicy, ...]) -> int:
        mask = 0
        for policy in policies:
            mask |= self.table.add(policy.document)
        return mask

    def _statements_in_use(self) -> int:
        used = 0
        for row in self.rows.values():
            for mask in (*row.bounds, row.account, *row.groups.values(), row.resource, row.trust):
                used |= mask
        return used.bit_count()


def _request(
    identity: Identity, action: str, resources: tuple[str, ...], context: Context, resource_group: str
) -> Request:
    return Request(
        action,
        resources,
        context,
        identity.arn,
        identity.principal_id,
        resource_group,
        identity.caller,
        identity.management_account,
    )


def _either(left: Outcome, right: Outcome) -> Outcome:
    """Any Deny, else any Allow."""
    outcomes = (left, right)
    if Outcome.EXPLICIT_DENY in outcomes:
        return Outcome.EXPLICIT_DENY
    return Outcome.ALLOW if Outcome.ALLOW in outcomes else Outcome.IMPLICIT_DENY


def _both(left: Outcome, right: Outcome) -> Outcome:
    """Any Deny, else an Allow only from both."""
    if Outcome.EXPLICIT_DENY in (left, right):
        return Outcome.EXPLICIT_DENY
    return Outcome.ALLOW if left is right is Outcome.ALLOW else Outcome.IMPLICIT_DENY
