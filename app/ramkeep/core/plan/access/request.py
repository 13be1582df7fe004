"""A call that someone makes."""

from dataclasses import dataclass, field
from enum import StrEnum

from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.principals import is_ram_identity, numbered_account_of, role_behind

PRINCIPAL_KEY = "acs:PrincipalARN"
ASSUMES_ROLE = frozenset({"sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithoidc"})

_SIGNS_ON = ASSUMES_ROLE - {"sts:assumerole"}


class Caller(StrEnum):
    """Callers that RAM treats apart."""

    IDENTITY = "identity"
    ROOT = "root"
    SERVICE_LINKED_ROLE = "service-linked role"


@dataclass(frozen=True, slots=True)
class Request:
    """One call of one action.

    Attributes:
        action: `service:action`, without wildcards.
        resources: every resource that the call needs; all of them must be allowed. None at all counts as `*`.
        context: the condition keys the call carries; `acs:PrincipalARN` is added from `principal`, for a session that
            of its role.
        principal: ARN of the caller, or the name of a service, or the ARN of an identity provider; may be empty.
        principal_id: the caller's numeric ID, as bucket policies name it; may be empty.
        resource_group: the ID of the group that the resources lie in; empty when it does not matter.
        management_account: whether the caller belongs to the directory's management account.
    """

    action: str
    resources: tuple[str, ...] = ("*",)
    context: Context = field(default_factory=Context)
    principal: str = ""
    principal_id: str = ""
    resource_group: str = ""
    caller: Caller = Caller.IDENTITY
    management_account: bool = False

    def __post_init__(self) -> None:
        if not self.resources:
            object.__setattr__(self, "resources", ("*",))
        if self.is_ram_identity:
            object.__setattr__(self, "context", self.context.with_default(PRINCIPAL_KEY, role_behind(self.principal)))

    @property
    def is_root(self) -> bool:
        """Whether the owner of the account calls."""
        return self.caller is Caller.ROOT or (self.is_ram_identity and self.principal.endswith(":root"))

    @property
    def is_ram_identity(self) -> bool:
        """Whether a user, a role or the owner calls, rather than a service or someone from an identity provider."""
        return is_ram_identity(self.principal)

    @property
    def may_have_session_policy(self) -> bool:
        """Whether a role may be calling, which alone can have been narrowed when it was assumed."""
        if self.is_root or ":user/" in self.principal or self.signs_on:
            return False
        return self.is_ram_identity or not self.principal

    @property
    def assumes_role(self) -> bool:
        """Whether the call asks for a role, which identity and role must both allow."""
        return self.action.lower() in ASSUMES_ROLE

    @property
    def signs_on(self) -> bool:
        """Whether the call asks for a role by single sign-on, when the caller is nobody yet and has no policies."""
        return self.action.lower() in _SIGNS_ON

    @property
    def has_identity_policies(self) -> bool:
        """Whether the caller is somebody whose own policies count when a role is asked for."""
        return not self.signs_on and (self.is_ram_identity or not self.principal)

    def is_foreign(self, resource: str) -> bool:
        """Whether the resource belongs to another account than the caller; False where an ARN does not say."""
        ours, theirs = numbered_account_of(self.principal), numbered_account_of(resource)
        return bool(ours and theirs and ours != theirs and self.is_ram_identity)

    def is_owner_of(self, resource: str) -> bool:
        """Whether the owner of the resource's account calls."""
        return self.is_root and not self.is_foreign(resource)
