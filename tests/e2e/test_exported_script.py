"""The exported scripts against an account: what they make, what they leave, and what they take back."""

import contextlib
import copy
import os
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import alibabacloud_ims20190815.client as ims_client
import alibabacloud_ims20190815.models as ims
import alibabacloud_ram20150501.client as ram_client
import alibabacloud_ram20150501.models as ram
import alibabacloud_resourcemanager20200331.models as resourcemanager
import pytest

from ramkeep.core.plan.exchange.script import APPLY, UNDO, export_script
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account, PasswordPolicy, SecurityPreference
from ramkeep.core.plan.model.values import ConsoleLogin, Group, Membership, PolicyRef, PolicyType, PrincipalKind, User
from ramkeep.core.plan.policy.writing import write, write_compact
from tests.core.plan.exchange.whole_plans import fresh_account, given, save, there, whole_plan
from tests.core.plan.model.strategies import ACCOUNT_ID, attached, document, policy, small_plan
from tests.fakes.aliyun import Call, FakeAliyun

MODELS: dict[str, Any] = {"ram": ram, "ims": ims, "resourcemanager": resourcemanager}
PASSWORDS = "First-password-of-alice\nSecond \\ 'word' of $bob\n"


@pytest.fixture
def aliyun(tmp_path: Path) -> Iterator[FakeAliyun]:
    with FakeAliyun(tmp_path / "bin", fresh_account()) as running:
        yield running


def exported(plan: Plan, folder: Path) -> tuple[Path, Path]:
    save(export_script(plan), folder)
    return folder / APPLY, folder / UNDO


def small() -> Plan:
    """Few steps, for what does not need many."""
    items = [
        policy("own", document("ecs:*")),
        Group("dev"),
        User("alice", "Alice", ConsoleLogin()),
        Membership("dev", "alice"),
        attached(PrincipalKind.GROUP, "dev", custom="own"),
    ]
    return plan_of(items, [Account(ACCOUNT_ID)])


def test_an_empty_account_becomes_the_plan_and_is_left_alone_by_a_second_run(
    aliyun: FakeAliyun, tmp_path: Path
) -> None:
    plan = whole_plan()
    apply, undo = exported(plan, tmp_path)
    before = copy.deepcopy(aliyun.account)

    first = aliyun.run(apply, typed=PASSWORDS)
    assert (first.returncode, first.stderr) == (0, "")
    assert there(aliyun.account) == given(plan)
    assert {name: each["versions"] for name, each in aliyun.account["policies"].items()} == {
        ref.name: {"v1": write_compact(found.document)}
        for ref, found in plan.policies.items()
        if ref.type == PolicyType.CUSTOM
    }
    passwords = [aliyun.account["users"][name]["login"]["Password"] for name in ("alice", "bob")]
    assert passwords == PASSWORDS.splitlines()
    assert aliyun.account["alias"] == "example"
    assert aliyun.account["password_policy"]["MinimumPasswordLength"] == "14"
    assert aliyun.account["security_preference"]["LoginNetworkMasks"] == "10.0.0.0/8;192.168.0.0/16"
    assert aliyun.account["security_preference"]["MFAOperationForLogin"] == "mandatory"
    assert not list(tmp_path.rglob("pwned"))
    assert "password-of-alice" not in first.stdout + (tmp_path / "applied.log").read_text(encoding="utf-8")

    made = aliyun.writes
    second = aliyun.run(apply)
    assert second.returncode == 0
    assert "nothing to do" in second.stdout
    assert aliyun.writes == made

    for call in aliyun.calls:
        check_with_the_sdk(call)
    told = aliyun.run(undo, "--dry-run")
    assert told.returncode == 0
    assert told.stdout.count("aliyun ") == len((tmp_path / "applied.log").read_text(encoding="utf-8").splitlines()) - 1
    back = aliyun.run(undo)
    assert (back.returncode, back.stderr) == (0, "")
    assert aliyun.account == before
    for call in aliyun.calls:
        check_with_the_sdk(call)
    assert "Nothing is to be taken back" in aliyun.run(undo).stdout


def check_with_the_sdk(call: Call) -> None:
    """The request model of Alibaba Cloud's SDK knows every parameter."""
    if call.product == "sts":
        assert (call.action, call.parameters) == ("GetCallerIdentity", {})
        return
    models = MODELS[call.product]
    model = getattr(models, f"{call.action}ShrinkRequest", None) or getattr(models, f"{call.action}Request", None)
    if model is None:
        method = re.sub(r"(?<!^)(?=[A-Z])", "_", call.action).lower()
        client = {"ram": ram_client, "ims": ims_client}[call.product].Client
        assert hasattr(client, method), call
        assert call.parameters == {}
        return
    nested = nest(call.parameters)
    written = model().from_map(nested).to_map()
    assert {name: value for name, value in written.items() if value != []} == nested


def nest(parameters: dict[str, str]) -> dict[str, Any]:
    """`Tag.1.Key` is the field Key of the first element of Tag."""
    found: dict[str, Any] = {}
    for name, value in parameters.items():
        match name.split("."):
            case [plain]:
                found[plain] = value
            case [plain, "1"]:
                found[plain] = [value]
            case [plain, "1", field]:
                found.setdefault(plain, [{}])[0][field] = value
    return found


def test_what_is_there_already_is_brought_to_the_plan_and_back(aliyun: FakeAliyun, tmp_path: Path) -> None:
    plan = small_plan()
    apply, undo = exported(plan, tmp_path)
    aliyun.account["alias"] = "example"
    aliyun.account["users"]["alice"] = {"DisplayName": "Old\tname", "Comments": "stays", "tags": {}, "login": None}
    aliyun.account["groups"]["dev"] = {"Comments": "old"}
    aliyun.account["members"].append(["alice", "dev"])
    same = write(plan.policies[PolicyRef(PolicyType.CUSTOM, "own")].document)
    other = write_compact(document("rds:*"))
    aliyun.account["policies"]["own"] = {
        "Description": "", "versions": {"v1": same, "v2": other}, "default": "v2", "next": 3, "tags": {},
    }  # fmt: skip
    trusting = write_compact(document("ecs:*"))
    aliyun.account["roles"]["deploy"] = {
        "AssumeRolePolicyDocument": trusting, "MaxSessionDuration": "3600", "AllowConsoleLogin": "true", "tags": {},
    }  # fmt: skip
    aliyun.account["security_preference"] |= {"LoginSessionDuration": "8", "LoginNetworkMasks": "10.0.0.0/8"}
    before = copy.deepcopy(aliyun.account)

    done = aliyun.run(apply, typed="Secret-word\n")
    assert (done.returncode, done.stderr) == (0, "")
    alice = aliyun.account["users"]["alice"]
    assert (alice["DisplayName"], alice["Comments"], alice["Email"]) == ("Alice", "stays", "alice@example.com")
    assert aliyun.account["groups"]["dev"]["Comments"] == "developers"
    own = aliyun.account["policies"]["own"]
    assert own["default"] == "v3"
    assert own["versions"]["v3"] == write_compact(document("ecs:Describe*"))
    assert aliyun.account["roles"]["deploy"]["AssumeRolePolicyDocument"] == write_compact(plan.roles["deploy"].trust)
    assert aliyun.account["security_preference"]["LoginSessionDuration"] == "6"
    changed = [call.action for call in aliyun.writes]
    # What may take rights away comes when everything that grants is there.
    assert changed.index("CreatePolicyVersion") > max(
        at for at, name in enumerate(changed) if name.startswith("Attach")
    )
    assert changed[-1] == "SetSecurityPreference"

    writes = aliyun.writes
    assert "nothing to do" in aliyun.run(apply).stdout
    assert aliyun.writes == writes
    assert aliyun.run(undo).returncode == 0
    alice = aliyun.account["users"]["alice"]
    assert alice.pop("Email") == ""
    aliyun.account["policies"]["own"].pop("next")
    before["policies"]["own"].pop("next")
    assert aliyun.account == before


def test_a_text_that_differs_in_white_space_alone_is_the_same(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, _ = exported(plan_of([policy("own", document("ecs:*"))]), tmp_path)
    text = write(document("ecs:*")).replace("\n", "\r\n\t")
    aliyun.account["policies"]["own"] = {
        "Description": "old", "versions": {"v1": text}, "default": "v1", "next": 2, "tags": {},
    }  # fmt: skip
    assert "nothing to do" in aliyun.run(apply).stdout
    assert aliyun.writes == []


def test_throttled_calls_are_tried_again(aliyun: FakeAliyun, tmp_path: Path) -> None:
    plan = small()
    apply, _ = exported(plan, tmp_path)
    aliyun.fail("CreateUser", "Throttling.User", 2)
    aliyun.fail("AddUserToGroup", "NoPermission", 1)
    aliyun.fail("GetGroup", "Throttling", 1)
    done = aliyun.run(apply, typed="Secret-word\n")
    assert done.returncode == 0
    assert done.stderr.count("trying again") == 4
    assert there(aliyun.account) == given(plan)


def test_what_was_made_by_a_call_whose_answer_was_lost_is_made_and_taken_back(
    aliyun: FakeAliyun, tmp_path: Path
) -> None:
    plan = small()
    apply, undo = exported(plan, tmp_path)
    aliyun.fail("CreateUser", "", 1, lost=True, said="Post https://ram.aliyuncs.com/?Signature=xyz: i/o timeout")
    before = copy.deepcopy(aliyun.account)
    assert aliyun.run(apply, typed="Secret-word\n").returncode == 0
    assert there(aliyun.account) == given(plan)
    assert aliyun.run(undo).returncode == 0
    assert aliyun.account["users"] == before["users"]


def test_what_somebody_else_made_meanwhile_is_not_taken_back(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, undo = exported(small(), tmp_path)
    aliyun.account["users"]["alice"] = {"tags": {}, "login": None}
    aliyun.fail("GetUser", "EntityNotExist.User", 1)
    stopped = aliyun.run(apply, typed="Secret-word\r\n")
    assert "EntityAlreadyExists.User" in stopped.stderr
    aliyun.account["groups"]["dev"] = {}
    aliyun.account["members"].append(["alice", "dev"])
    aliyun.fail("ListGroupsForUser", "EntityNotExist.User", 1)
    assert aliyun.run(apply, typed="Secret-word\r\n").returncode == 0
    assert aliyun.account["users"]["alice"]["login"]["Password"] == "Secret-word"
    aliyun.account["members"].clear()
    assert aliyun.run(undo).returncode == 0
    assert list(aliyun.account["users"]) == ["alice"]
    assert not any(call.action == "RemoveUserFromGroup" for call in aliyun.calls)


def test_a_failure_stops_says_where_and_a_second_run_goes_on(aliyun: FakeAliyun, tmp_path: Path) -> None:
    plan = small()
    apply, undo = exported(plan, tmp_path)
    before = copy.deepcopy(aliyun.account)
    aliyun.fail("CreateUser", "LimitExceeded.User", 1, said="Too many users.")
    stopped = aliyun.run(apply, typed="Secret-word\n")
    assert stopped.returncode == 1
    assert "Stopped at step 4 of 9, user alice." in stopped.stderr
    assert "LimitExceeded.User, Too many users." in stopped.stderr
    assert "run this script again" in stopped.stderr
    assert list(aliyun.account["groups"]) == ["dev"]
    assert aliyun.run(apply, typed="Secret-word\n").returncode == 0
    assert there(aliyun.account) == given(plan)
    assert aliyun.run(undo).returncode == 0
    assert aliyun.account == before


def test_undo_stops_at_what_others_added_and_goes_on_when_it_is_gone(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, undo = exported(small(), tmp_path)
    before = copy.deepcopy(aliyun.account)
    assert aliyun.run(apply, typed="Secret-word\n").returncode == 0
    aliyun.account["users"]["eve"] = {"tags": {}, "login": None}
    aliyun.account["members"].append(["eve", "dev"])
    aliyun.account["policies"]["own"]["versions"]["v2"] = "{}"
    stopped = aliyun.run(undo)
    assert stopped.returncode == 1
    assert "Stopped at DeleteGroup dev." in stopped.stderr
    assert "Somebody has added to it since" in stopped.stderr
    aliyun.account["members"].clear()
    assert aliyun.run(undo).returncode == 0
    del aliyun.account["users"]["eve"]
    assert aliyun.account == before


def test_a_real_lack_of_permission_ends_with_a_sentence(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, undo = exported(small(), tmp_path)
    aliyun.fail("CreatePolicy", "NoPermission", 99)
    stopped = aliyun.run(apply)
    assert stopped.returncode == 1
    assert "aliyun ram CreatePolicy is refused (NoPermission)" in stopped.stderr
    assert len(aliyun.writes) == 3
    assert "Nothing is to be taken back" in aliyun.run(undo).stdout


def test_a_password_is_never_repeated(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, _ = exported(replace(small(), password_policy=PasswordPolicy(14)), tmp_path)
    refused = aliyun.run(apply, typed="short-secret\n")
    assert refused.returncode == 1
    assert "InvalidParameter.Password.Length" in refused.stderr
    missing = aliyun.run(apply, typed="")
    assert "There is no first password for alice" in missing.stderr
    aliyun.fail("CreateLoginProfile", "", 99, said='Post "https://ram.aliyuncs.com/?Password=short-secret": EOF')
    lost = aliyun.run(apply, typed="short-secret\n")
    assert lost.returncode == 1
    told = "".join(run.stdout + run.stderr for run in (refused, missing, lost))
    assert "short-secret" not in told
    assert all("short-secret" not in path.read_text(encoding="utf-8") for path in tmp_path.glob("*.*"))


def test_a_password_typed_at_a_terminal_is_not_shown(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, _ = exported(small(), tmp_path)
    keyboard, terminal = os.openpty()
    command = ["sh", str(apply)]
    with subprocess.Popen(
        command, stdin=terminal, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=aliyun.environment
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert running.stderr.readline() == b"First password of alice (it is not shown):\n"
        os.write(keyboard, b"Secret-word\n")
        told = running.stdout.read() + running.stderr.read()
    os.set_blocking(keyboard, False)
    with contextlib.suppress(BlockingIOError):
        told += os.read(keyboard, 1000)
    os.close(keyboard)
    os.close(terminal)
    assert running.returncode == 0
    assert b"Secret" not in told
    assert aliyun.account["users"]["alice"]["login"]["Password"] == "Secret-word"


def test_another_account_is_refused(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, undo = exported(small(), tmp_path)
    assert aliyun.run(apply, typed="Secret-word\n").returncode == 0
    aliyun.account["id"] = "6543210987654321"
    for script in (apply, undo):
        stopped = aliyun.run(script)
        assert stopped.returncode == 1
        assert "6543210987654321" in stopped.stderr
    assert there(aliyun.account) == given(small())


def test_a_dry_run_prints_and_touches_nothing(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, _ = exported(whole_plan(), tmp_path)
    done = aliyun.run(apply, "--dry-run")
    assert done.returncode == 0
    assert aliyun.calls == []
    assert not (tmp_path / "applied.log").exists()
    assert not list(tmp_path.rglob("pwned"))
    assert "aliyun ram CreateUser --UserName '$(touch pwned)'" in done.stdout
    assert "aliyun ram CreateUser --UserName=--Version" in done.stdout
    assert aliyun.run(apply, "--dry").returncode == 2


def test_the_printed_commands_are_those_of_a_real_run(aliyun: FakeAliyun, tmp_path: Path) -> None:
    apply, _ = exported(small(), tmp_path)
    printed = tmp_path / "printed.sh"
    printed.write_text(aliyun.run(apply, "--dry-run").stdout)
    assert aliyun.run(printed).returncode == 0
    assert there(aliyun.account) == given(small())
    by_hand = aliyun.writes
    aliyun.account = fresh_account()
    aliyun.calls.clear()
    assert aliyun.run(apply, typed="PASSWORD\n").returncode == 0
    assert aliyun.writes == by_hand


def test_undo_runs_nothing_but_what_the_script_writes(aliyun: FakeAliyun, tmp_path: Path) -> None:
    _, undo = exported(small(), tmp_path)
    aliyun.account["users"]["alice"] = {"tags": {}, "login": None}
    (tmp_path / "applied.log").write_text(f"account\t{ACCOUNT_ID}\n+\tecs\tDeleteInstance\tInstanceId\ti-1\n")
    stopped = aliyun.run(undo)
    assert stopped.returncode == 1
    assert aliyun.writes == []


def test_default_settings_are_not_written(aliyun: FakeAliyun, tmp_path: Path) -> None:
    plan = plan_of([], [PasswordPolicy(), SecurityPreference()])
    apply, _ = exported(plan, tmp_path)
    assert "nothing to do" in aliyun.run(apply).stdout
    # An older answer does not tell every field; what is not told is as RAM has it by default.
    aliyun.account["password_policy"].clear()
    assert "nothing to do" in aliyun.run(apply).stdout
    assert aliyun.writes == []
