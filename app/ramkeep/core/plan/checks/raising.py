"""What makes an administrator of whoever gets it, at once or in one more step."""

from typing import Final

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.powers import Powers, Row, broad_versions
from ramkeep.core.plan.model.values import PolicyRef, PolicyType, PrincipalKind, PrincipalRef

_SYSTEM: Final = ("AdministratorAccess", "AliyunRAMFullAccess")


class Raising:
    """The policies and groups of a plan that raise their holders so far.

    Attributes:
        groups: by name.
        policies: those of the system first, each with the statements that speak of it as a resource.
    """

    def __init__(self, case: Case, powers: Powers) -> None:
        self._case, self._powers = case, powers
        self.groups = tuple(name for name in sorted(case.plan.groups) if self._raises_members(name))
        custom = [
            ref.name
            for ref, policy in sorted(case.plan.policies.items())
            if ref.type is PolicyType.CUSTOM and powers.settled(self._raises, powers.of_document(policy.document))
        ]
        system = [(name, powers.policy(PolicyRef(PolicyType.SYSTEM, name))) for name in _SYSTEM]
        self.policies = (*system, *((name, powers.ram(f"policy/{name}")) for name in custom))

    def version_of(self, policy: PolicyRef) -> str:
        """A version of a policy that is not in force and would raise its holders; empty when there is none."""
        held = self._case.plan.policies.get(policy)
        others = broad_versions(held) if held else ()
        return next((each.id for each in others if self._raises(self._powers.of_document(each.document))), "")

    def _raises_members(self, group: str) -> bool:
        holder, powers = self._case.holders.find(PrincipalRef(PrincipalKind.GROUP, group)), self._powers
        return holder is not None and bool(holder.grants) and powers.settled(self._raises, powers.row(holder))

    def _raises(self, row: Row) -> bool:
        """Whether it is an administrator, or may attach the policy of administrators to anyone."""
        powers = self._powers
        attached = powers.ram("user/zq7new"), powers.policy(PolicyRef(PolicyType.SYSTEM, _SYSTEM[0]))
        return powers.full(row) or bool(powers.may(row, "ram:AttachPolicyToUser", *attached))
