"""Who is meant by a name."""

import pytest

from ramkeep.core.plan.grants.callers import caller_named
from ramkeep.core.plan.grants.errors import NobodyFits, SeveralFit
from ramkeep.core.plan.model.values import Role, User
from tests.core.plan.grants.company import ACCOUNT, DEPLOY, holders, trusting


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("alice", "alice"),
        (" user/alice ", "alice"),
        (f"acs:ram::{ACCOUNT}:user/alice", "alice"),
        ("deploy", "deploy"),
        ("role/deploy", "deploy"),
        (DEPLOY, "deploy"),
        ("group/readers", "readers"),
        ("readers", "readers"),
        ("root", "root"),
        (f"acs:ram::{ACCOUNT}:root", "root"),
        ("ecs.aliyuncs.com", "ecs.aliyuncs.com"),
    ],
)
def test_names_arns_kinds_and_services(text: str, name: str) -> None:
    assert caller_named(holders(), text).name == name


def test_a_group_is_somebody_who_has_nothing_else() -> None:
    found = caller_named(holders(), "group/readers")
    assert [grant.policy.name for grant in found.grants] == ["read-books", "read-films"]


def test_a_misspelled_name_is_answered_with_a_near_one() -> None:
    with pytest.raises(NobodyFits, match=r'no user, role or group called "alcie".*Did you mean "alice"'):
        caller_named(holders(), "alcie")
    with pytest.raises(NobodyFits, match="no role called"):
        caller_named(holders(), "role/alice")


def test_a_name_of_two_is_refused() -> None:
    found = holders(User("deploy"), Role("deploy", trusting("*")))
    with pytest.raises(SeveralFit, match="user/deploy or role/deploy"):
        caller_named(found, "deploy")
    assert caller_named(found, "user/deploy").grants == ()


def test_a_long_name_is_cut_in_the_answer() -> None:
    with pytest.raises(NobodyFits) as refusal:
        caller_named(holders(), "x" * 100_000)
    assert len(refusal.value.reason) < 200


def test_another_accounts_user_is_nobody_here() -> None:
    with pytest.raises(NobodyFits):
        caller_named(holders(), "acs:ram::9999999999999999:user/alice")
