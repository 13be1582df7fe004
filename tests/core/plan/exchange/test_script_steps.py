"""The steps, one by one, against an account."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ramkeep.core.plan.exchange.script import APPLY, UNDO, export_script
from ramkeep.core.plan.exchange.script_steps import step_functions
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, SecurityPreference
from ramkeep.core.plan.model.values import ConsoleLogin, Group, PrincipalKind, ResourceGroup, User
from tests.core.plan.exchange.whole_plans import fresh_account, save
from tests.core.plan.model.strategies import ACCOUNT_ID, attached
from tests.fakes.aliyun import FakeAliyun


@pytest.fixture
def aliyun(tmp_path: Path) -> Iterator[FakeAliyun]:
    with FakeAliyun(tmp_path / "bin", fresh_account()) as running:
        yield running


def applied(aliyun: FakeAliyun, folder: Path, plan: Plan, typed: str = "") -> str:
    save(export_script(plan), folder)
    done = aliyun.run(folder / APPLY, typed=typed)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_there_is_a_function_for_every_step() -> None:
    for name in ("policy", "group", "user", "member", "role", "attach", "attach_within", "tag", "login", "settings"):
        assert f"\n{name}() {{" in step_functions()


def test_an_old_tag_comes_back(aliyun: FakeAliyun, tmp_path: Path) -> None:
    aliyun.account["users"]["alice"] = {"tags": {"team": "old \\ one", "other": "1"}, "login": None}
    applied(aliyun, tmp_path, plan_of([User("alice", tags={"team": "new", "more": "2"})]))
    assert aliyun.account["users"]["alice"]["tags"] == {"team": "new", "more": "2", "other": "1"}
    assert aliyun.run(tmp_path / UNDO).returncode == 0
    assert aliyun.account["users"]["alice"]["tags"] == {"team": "old \\ one", "other": "1"}


def test_a_group_that_somebody_made_this_moment_stops_the_script(aliyun: FakeAliyun, tmp_path: Path) -> None:
    """Its members and comments were not looked at, and it must not be taken back."""
    save(export_script(plan_of([Group("Admins")])), tmp_path)
    aliyun.account["groups"]["Admins"] = {}
    aliyun.fail("GetGroup", "EntityNotExist.Group", 1)
    stopped = aliyun.run(tmp_path / APPLY)
    assert stopped.returncode == 1
    assert "EntityAlreadyExists.Group" in stopped.stderr
    assert aliyun.run(tmp_path / UNDO).returncode == 0
    assert "Admins" in aliyun.account["groups"]


def test_a_resource_group_is_found_by_its_whole_name(aliyun: FakeAliyun, tmp_path: Path) -> None:
    aliyun.account["resource_groups"]["rg-00000009"] = {"Name": "testing", "DisplayName": ""}
    scoped = attached(PrincipalKind.USER, "alice", system="ReadOnlyAccess", scope="test")
    plan = plan_of([User("alice"), ResourceGroup("test"), scoped], [Account(ACCOUNT_ID)])
    applied(aliyun, tmp_path, plan)
    made = next(number for number, group in aliyun.account["resource_groups"].items() if group["Name"] == "test")
    assert aliyun.account["attached_within"] == [[made, "User", "alice", "System", "ReadOnlyAccess"]]
    assert "nothing to do" in applied(aliyun, tmp_path, plan)
    assert aliyun.run(tmp_path / UNDO).returncode == 0
    assert [group["Name"] for group in aliyun.account["resource_groups"].values()] == ["prod", "testing"]


def test_a_logon_that_is_there_keeps_its_password(aliyun: FakeAliyun, tmp_path: Path) -> None:
    login = {"Password": "old", "PasswordResetRequired": "false", "MFABindRequired": "false"}
    aliyun.account["users"]["alice"] = {"tags": {}, "login": dict(login)}
    console = ConsoleLogin(mfa_bind_required=True, password_reset_required=True)
    applied(aliyun, tmp_path, plan_of([User("alice", console=console)]))
    assert aliyun.account["users"]["alice"]["login"] == login | {"MFABindRequired": "true"}
    assert aliyun.run(tmp_path / UNDO).returncode == 0
    assert aliyun.account["users"]["alice"]["login"] == login


def test_the_order_of_verification_types_does_not_matter(aliyun: FakeAliyun, tmp_path: Path) -> None:
    aliyun.account["security_preference"]["VerificationTypes"] = '["sms","email"]'
    plan = plan_of([], [SecurityPreference(verification_types=("email", "sms"))])
    assert "nothing to do" in applied(aliyun, tmp_path, plan)


def test_an_alias_is_set_and_cleared(aliyun: FakeAliyun, tmp_path: Path) -> None:
    applied(aliyun, tmp_path, plan_of([], [Account(ACCOUNT_ID, "example")]))
    assert aliyun.account["alias"] == "example"
    assert aliyun.run(tmp_path / UNDO).returncode == 0
    assert aliyun.account["alias"] == ""
