"""What a name tells of a system policy."""

import pytest

from ramkeep.core.plan.grants.system_scopes import Scope, guessed, scope_of
from ramkeep.core.plan.policy.document import Effect

LOG = Scope(("log",), "Because.")
RENEW = Scope(("bss:Renew",), "Because.")
SCOPES = {"Log": LOG, "AliyunBSSRenewReadOnlyAccess": RENEW}


@pytest.mark.parametrize(
    ("name", "scope"),
    [
        ("AliyunLogFullAccess", LOG),
        ("AliyunLogReadOnlyAccess", LOG),
        ("AliyunLogReadonlyAccess", LOG),
        ("AliyunBSSRenewReadOnlyAccess", RENEW),
        ("AliyunBSSRenewFullAccess", None),
        ("AliyunLogOperatorAccess", None),
        ("AliyunLog", None),
        ("", None),
    ],
)
def test_the_scope_of_a_name(name: str, scope: Scope | None) -> None:
    assert scope_of(name, SCOPES) == scope


@pytest.mark.parametrize(
    ("name", "codes", "actions"),
    [
        ("AliyunLogFullAccess", ("log",), ("log:*",)),
        ("AliyunLogReadOnlyAccess", ("log",), ("log:Describe*", "log:List*", "log:Get*")),
        ("AliyunBSSFullAccess", ("bss", "bssapi"), ("bss:*", "bssapi:*")),
        ("AliyunEIPFullAccess", ("vpc:Eip",), ("vpc:*Eip*",)),
        ("AliyunEIPReadOnlyAccess", ("vpc:Eip",), ("vpc:Describe*Eip*", "vpc:List*Eip*", "vpc:Get*Eip*")),
        ("ReadOnlyAccess", ("*",), ("*:Describe*", "*:List*", "*:Get*")),
    ],
)
def test_the_pattern_is_filled_in(name: str, codes: tuple[str, ...], actions: tuple[str, ...]) -> None:
    (statement,) = guessed(name, Scope(codes, "Because.")).statements
    assert (statement.effect, statement.actions, statement.resources) == (Effect.ALLOW, actions, ("*",))
    assert statement.conditions == ()


def test_a_name_of_another_kind_has_no_pattern() -> None:
    with pytest.raises(ValueError, match="neither full nor read-only"):
        guessed("AliyunECSOperatorAccess", LOG)
