import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, Root
from ramkeep.core.plan.model.templates import starter
from ramkeep.core.plan.model.values import MfaState
from tests.core.plan.checks.trying import found, messages, paths, unmended


def owned(root: Root) -> Plan:
    return plan_of(settings=[Account("1234567890123456", root=root)])


def test_an_access_key_of_the_owner() -> None:
    plan = owned(Root(MfaState.VIRTUAL, access_keys=2))
    assert messages("owner-access-key", plan) == ["The owner of the account has 2 AccessKeys."]
    assert paths("owner-access-key", plan) == [("account", "root", "access_keys")]
    assert not found("owner-access-key", owned(Root()))


@pytest.mark.parametrize("state", MfaState)
def test_an_owner_without_mfa(state: MfaState) -> None:
    assert bool(found("owner-without-mfa", owned(Root(state)))) is (state is MfaState.NONE)


def test_what_the_owner_alone_can_do_has_no_fix() -> None:
    plan = owned(Root(access_keys=1))
    assert unmended("owner-access-key", plan)
    assert unmended("owner-without-mfa", plan)


def test_the_starter_is_well() -> None:
    for name in ("owner-access-key", "owner-without-mfa"):
        assert not found(name, starter())
