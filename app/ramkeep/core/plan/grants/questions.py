"""Questions to a plan: can this one, who can, what can this one. Each answer says what it rests on."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ramkeep.core.plan.access.decision import Decision, Outcome
from ramkeep.core.plan.access.engine import Engine
from ramkeep.core.plan.access.errors import TooManyWays
from ramkeep.core.plan.access.evaluator import decide, outcome_of
from ramkeep.core.plan.access.matrix import Matrix, Reach
from ramkeep.core.plan.access.policies import NamedPolicy, Policies
from ramkeep.core.plan.access.request import Request
from ramkeep.core.plan.access.ways import Way, conditions_for
from ramkeep.core.plan.grants.doubts import Doubt, DoubtSort
from ramkeep.core.plan.grants.elsewhere import Elsewhere, is_wide, may_be_spared, on_some
from ramkeep.core.plan.grants.errors import NoAction, NoResourceGroup, OneRoleAtATime
from ramkeep.core.plan.grants.holders import Grant, Holder, Holders
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.values import PolicyType, PrincipalKind
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from ramkeep.core.plan.policy.document import Document, Effect
from ramkeep.core.plan.policy.findings import nearest, shown
from ramkeep.core.plan.policy.principals import NO_ACCOUNT
from ramkeep.core.plan.policy.targets import covers_action

_ACTION = re.compile(r"[A-Za-z0-9_.-]+:[A-Za-z0-9_./-]+\Z")


@dataclass(frozen=True, slots=True)
class Call:
    """What is asked about.

    Attributes:
        action: `service:action`, without wildcards.
        resources: ARNs; all of them must be allowed. None at all asks for every resource, `*`.
        resource_group: the name of the group that the resources lie in, as the plan calls it; may be empty.

    Raises:
        NoAction: the action has wildcards, or is none.
    """

    action: str
    resources: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)
    resource_group: str = ""

    def __post_init__(self) -> None:
        if not _ACTION.match(self.action):
            raise NoAction("Ask about one action, spelled out, such as ecs:DescribeInstances.")

    @property
    def assumes_role(self) -> bool:
        """Whether the call asks for a role."""
        return Request(self.action).assumes_role


@dataclass(frozen=True, slots=True)
class Answer:
    """What RAM would say to one caller.

    Attributes:
        reach: how far the caller gets with the action on any resource and in any circumstances.
        doubts: what could make the answer wrong.
    """

    holder: Holder
    call: Call
    decision: Decision
    reach: Reach
    doubts: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Able:
    """Somebody who can, in a list of them.

    Attributes:
        now: the call as it was asked goes through. Otherwise only on some resources, or in other circumstances.
        reach: of a call on named resources how far the caller gets with these; else with any.
        except_some: a Deny takes some of the resources out that were asked about.
        through: the policies that grant the action, each as `name` or `name (via group)`.
    """

    holder: Holder
    now: bool
    reach: Reach
    through: tuple[str, ...]
    except_some: bool = False


class Questions:
    """Asks one plan. What takes long to make is made at the first question that needs it."""

    def __init__(self, holders: Holders, corners: Corners | None = None) -> None:
        self._holders = holders
        self._corners = corners or Corners()
        self._engine: Engine | None = None

    def can(self, holder: Holder, call: Call) -> Answer:
        """RAM's answer with its reasons.

        Raises:
            OneRoleAtATime: the call assumes more than one role.
            NoResourceGroup: the resource group is not in the plan.
        """
        call = self._with_known_group(call)
        policies = self._policies(holder, call)
        decision = decide(policies, _request(holder, call), self._corners)
        reach = self._reach(holder, call.action)
        return Answer(holder, call, decision, reach, tuple(self._doubts(holder, call, decision)))

    def ways(self, holder: Holder, call: Call) -> tuple[Way, ...]:
        """Under which conditions the call would go through.

        Raises:
            OneRoleAtATime: the call assumes more than one role.
            TooManyWays: there are more than anyone could read.
            NoResourceGroup: the resource group is not in the plan.
        """
        call = self._with_known_group(call)
        return conditions_for(self._policies(holder, call), _request(holder, call), self._corners)

    def who_can(self, call: Call) -> tuple[Able, ...]:
        """Every user and role that can, or could on some resources or in some circumstances; the owner is left out.

        Of a call on named resources only those are listed who could with these.

        Raises:
            OneRoleAtATime: the call assumes more than one role.
            NoResourceGroup: the resource group is not in the plan.
        """
        call = self._with_known_group(call)
        everyone = self._holders.all.values()
        reaches = Matrix([each.identity for each in everyone], (call.action,), self._corners).column(call.action)
        able = [self._able(each, call, reaches[each.identity.arn]) for each in everyone]
        return tuple(each for each in able if each.now or each.reach is not Reach.NONE)

    def what_can(self, holder: Holder, actions: Sequence[str]) -> tuple[tuple[str, Reach], ...]:
        """Those of the actions that the holder gets anywhere with, in their order."""
        if not actions:
            return ()
        row = Matrix([holder.identity], actions, self._corners).row(holder.identity.arn)
        return tuple((action, Reach(int(reach))) for action, reach in zip(actions, row, strict=True) if reach)

    def knows_trust(self, call: Call) -> bool:
        """Whether the plan has all that has a say: of a call that assumes a role also the role's trust policy."""
        return not call.assumes_role or bool(call.resources and self._holders.trust_of(call.resources[0]))

    def _able(self, holder: Holder, call: Call, reach: Reach) -> Able:
        now = self._goes_through(holder, call)
        if not now and reach is Reach.NONE:
            return Able(holder, now, reach, ())
        request = _request(holder, call)
        if not now and self.knows_trust(call):
            reach = self._reach_there(holder, call, reach)
        may_be_denied = now and reach is not Reach.ALL and is_wide(request)
        denials = self._denied_on_some(holder, request) if may_be_denied else []
        except_some = any(not each.resource_group for each in denials)
        return Able(holder, now, reach, _granting(holder, call.action), except_some)

    def _denied_on_some(self, holder: Holder, request: Request) -> list[Elsewhere]:
        return list(on_some(holder.identity.policies, request, Effect.DENY, self._corners))

    def _reach_there(self, holder: Holder, call: Call, reach: Reach) -> Reach:
        """How far a caller who is refused could get with the resources asked about."""
        if self._has_way(holder, call):
            return Reach.CONDITIONAL
        groups = () if call.resource_group else holder.identity.policies.resource_group
        if any(self._has_way(holder, replace(call, resource_group=group)) for group in groups):
            return Reach.SOME
        policies, request = self._policies(holder, call), _request(holder, call)
        if outcome_of(policies, request, self._corners) is Outcome.EXPLICIT_DENY:
            spared = may_be_spared(request, decide(policies, request, self._corners))
            return reach if spared else Reach.NONE
        elsewhere = on_some(policies, request, Effect.ALLOW, self._corners)
        return reach if any(not each.resource_group for each in elsewhere) else Reach.NONE

    def _has_way(self, holder: Holder, call: Call) -> bool:
        try:
            return bool(conditions_for(self._policies(holder, call), _request(holder, call), self._corners))
        except TooManyWays:
            return True

    def _with_known_group(self, call: Call) -> Call:
        """The call with the name of its resource group, which may be given by its ID."""
        group, known = call.resource_group, self._holders.plan.resource_groups
        if not group or group in known:
            return call
        for name, each in known.items():
            if each.id == group:
                return replace(call, resource_group=name)
        close = nearest(group, known)
        meant = f' Did you mean "{close}"?' if close else ""
        raise NoResourceGroup(f"The plan has no resource group {shown(group)}.{meant}")

    def _goes_through(self, holder: Holder, call: Call) -> bool:
        if call.assumes_role:
            return outcome_of(self._policies(holder, call), _request(holder, call), self._corners) is Outcome.ALLOW
        if self._engine is None:
            self._engine = Engine([each.identity for each in self._holders.all.values()], self._corners)
        return all(
            self._engine.can(holder.identity.arn, call.action, resource, call.context, call.resource_group)
            for resource in call.resources or ("*",)
        )

    def _policies(self, holder: Holder, call: Call) -> Policies:
        """With the trust policy of the role, where one is assumed."""
        policies = holder.identity.policies
        if not call.assumes_role:
            return policies
        if len(call.resources) > 1:
            raise OneRoleAtATime("A call of AssumeRole names one role. Ask about one at a time.")
        trust = self._holders.trust_of(call.resources[0]) if call.resources else None
        return policies if trust is None else replace(policies, trust=(NamedPolicy("trust policy", trust),))

    def _reach(self, holder: Holder, action: str) -> Reach:
        return Matrix([holder.identity], (action,), self._corners).column(action)[holder.identity.arn]

    def _doubts(self, holder: Holder, call: Call, decision: Decision) -> list[Doubt]:
        doubts = []
        if holder.ref is not None and holder.ref.kind is PrincipalKind.GROUP:
            doubts.append(Doubt(DoubtSort.GROUP))
        if not self.knows_trust(call):
            doubts.append(Doubt(DoubtSort.TRUST_UNKNOWN))
        elif call.assumes_role and self._holders.account == NO_ACCOUNT:
            doubts.append(Doubt(DoubtSort.ACCOUNT_UNKNOWN))
        doubts += _about_texts(holder, decision)
        return doubts + self._about_some(holder, call, decision)

    def _about_some(self, holder: Holder, call: Call, decision: Decision) -> list[Doubt]:
        """What holds for some of the resources, where many were asked about, or in resource groups."""
        policies, request = holder.identity.policies, _request(holder, call)
        if decision.allowed:
            sorts = DoubtSort.DENIED_ON_SOME, DoubtSort.DENIED_IN_GROUP
            found = self._denied_on_some(holder, request)
        elif decision.outcome is Outcome.EXPLICIT_DENY:
            return [Doubt(DoubtSort.EVERY_RESOURCE)] if may_be_spared(request, decision) else []
        else:
            sorts = DoubtSort.EVERY_RESOURCE, DoubtSort.ALLOWED_IN_GROUP
            found = list(on_some(policies, request, Effect.ALLOW, self._corners))
        if not found or self._reach(holder, call.action) is Reach.NONE or not self.knows_trust(call):
            return []
        everywhere = dict.fromkeys(each.policy.name for each in found if not each.resource_group)
        grouped = dict.fromkeys(each.policy.name for each in found if each.resource_group)
        return [Doubt(sort, tuple(names)) for sort, names in zip(sorts, (everywhere, grouped), strict=True) if names]


def _request(holder: Holder, call: Call) -> Request:
    identity = holder.identity
    return Request(
        call.action,
        call.resources,
        call.context,
        identity.arn,
        identity.principal_id,
        call.resource_group,
        identity.caller,
        identity.management_account,
    )


def _about_texts(holder: Holder, decision: Decision) -> list[Doubt]:
    """What an answer owes to texts that are not known for sure. No system policy that was read has a Deny."""
    uncertain = holder.uncertain
    if not uncertain:
        return []
    used = _resting_on(uncertain, decision)
    unknown = [grant for grant in uncertain if grant.knowledge is Knowledge.UNKNOWN]
    found = [(DoubtSort.GUESSED_USED, used)]
    if decision.allowed:
        found.append((DoubtSort.MAY_DENY, [grant for grant in unknown if grant.policy.type is PolicyType.CUSTOM]))
    elif decision.outcome is Outcome.IMPLICIT_DENY and not used:
        guessed = [grant for grant in uncertain if grant.knowledge is Knowledge.APPROXIMATE]
        found += [(DoubtSort.TEXT_UNKNOWN, unknown), (DoubtSort.GUESSED, guessed)]
    return [Doubt(sort, _names(grants)) for sort, grants in found if grants]


def _resting_on(uncertain: Sequence[Grant], decision: Decision) -> list[Grant]:
    """Those that make a layer say what settles the answer, with no text beside them that is known and says the same."""
    texts = {id(grant.document) for grant in uncertain}
    alone: set[int] = set()
    for layer in (layer for resource in decision.resources for layer in resource.decisive):
        deciding = {id(trial.policy.document) for trial in layer.deciding}
        if deciding <= texts:
            alone |= deciding
    return [grant for grant in uncertain if id(grant.document) in alone]


def _names(grants: Sequence[Grant]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(grant.policy.name for grant in grants))


def _granting(holder: Holder, action: str) -> tuple[str, ...]:
    """The policies with an Allow on the action."""
    found = [
        f"{grant.policy.name} (via {grant.group})" if grant.group else grant.policy.name
        for grant in holder.grants
        if _speaks_of(grant.document, action)
    ]
    return tuple(dict.fromkeys(found))


def _speaks_of(document: Document, action: str) -> bool:
    return any(
        statement.effect is Effect.ALLOW and covers_action(statement, action) for statement in document.statements
    )
