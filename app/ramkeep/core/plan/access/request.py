"""A call that someone makes."""

from dataclasses import dataclass, field
from enum import StrEnum

from ramkeep.core.plan.policy.context import Context

PRINCIPAL_KEY = "acs:PrincipalARN"


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
        context: the condition keys the call carries; `acs:PrincipalARN` is added from `principal`.
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
            object.__setattr__(self, "context", self.context.with_default(PRINCIPAL_KEY, self.principal))

    @property
    def is_root(self) -> bool:
        """Whether the owner of the account calls."""
        return self.caller is Caller.ROOT or (self.is_ram_identity and self.principal.endswith(":root"))

    @property
    def is_ram_identity(self) -> bool:
        """Whether a user, a role or the owner calls, rather than a service or someone from an identity provider."""
        return self.principal.startswith(("acs:ram:", "acs:sts:")) and "-provider/" not in self.principal

    @property
    def is_user(self) -> bool:
        """Whether the caller is known to be a RAM user."""
        return self.is_ram_identity and ":user/" in self.principal

    @property
    def assumes_role(self) -> bool:
        """Whether the call asks for a role, which identity and role must both allow."""
        return self.action.lower() in {"sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithoidc"}
