"""The collecting script, run against a stand-in for `aliyun`, and its calls held against the SDKs."""

import base64
import importlib
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from ramkeep.core.plan.exchange.collecting import collecting_script
from ramkeep.core.plan.exchange.importing import read_files
from ramkeep.core.plan.exchange.incoming import Incoming, IncomingFile, NoteKind
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.settings import Root
from ramkeep.core.plan.model.values import (
    ConsoleLogin,
    Group,
    Membership,
    Policy,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    User,
)
from tests.core.plan.exchange.account_answers import DOMAIN, Call, answers_of, as_told
from tests.core.plan.exchange.fake_account import calls_of, install
from tests.core.plan.model.strategies import attached, document, small_plan

MODULES = {
    "ram": "alibabacloud_ram20150501",
    "ims": "alibabacloud_ims20190815",
    "resourcemanager": "alibabacloud_resourcemanager20200331",
}
REPORT = (
    "user,user_creation_time,user_last_logon,password_exist,password_active,password_last_changed,"
    "password_next_rotation,mfa_active,access_key_1_exist,access_key_1_active,access_key_1_last_rotated,"
    "access_key_1_last_used\n"
    "<root>,2015-01-23T12:33:18Z,2026-01-01T00:00:00Z,TRUE,N/A,N/A,N/A,FALSE,FALSE,N/A,-,-\n"
    f"alice@{DOMAIN},2015-01-23T12:33:18Z,2026-02-03T04:05:06Z,TRUE,TRUE,-,-,TRUE,FALSE,N/A,-,-\n"
)
SHELLS = [shell for shell in ("sh", "bash") if shutil.which(shell)]


def account() -> Plan:
    """An account with pages of each sort, versions, and texts that look like JSON."""
    plan = small_plan()
    tricky = 'says "UserName": "mallory", {"GroupName": "evil"}\\ ["IsTruncated": true]'
    users = [User(f"user-{at}", tricky, comments=tricky) for at in range(3)]
    groups = [Group(f"group.{at}", "", '"RoleName": "x",\n"Marker": "none"') for at in range(2)]
    joined = [Membership(f"group.{at}", each.name) for at in range(2) for each in users]
    scoped = [
        attached(PrincipalKind.USER, each.name, system=f"Sys-{at}", scope="prod") for at in range(35) for each in users
    ]
    items = (
        *plan.users.values(),
        *users,
        *plan.groups.values(),
        *groups,
        *plan.roles.values(),
        *plan.policies.values(),
    )
    links = (*plan.memberships.values(), *joined, *plan.attachments.values(), *scoped, *plan.resource_groups.values())
    old = Policy("old", tuple(PolicyVersion(f"v{at}", document(f"ecs:Get{at}")) for at in (9, 10, 11)), default="v10")
    return plan_of([*items, old, *links], [plan.account, plan.password_policy, plan.security_preference])


def with_report(calls: list[Call]) -> list[Call]:
    content = base64.b64encode(REPORT.encode()).decode()
    return [
        *calls,
        Call("ims", "GenerateCredentialReport", {}, {"State": "COMPLETED", "RequestId": "1"}),
        Call("ims", "GetCredentialReport", {}, {"Content": content, "IsTruncated": "false", "RequestId": "1"}),
        Call("ims", "GetAccountSummary", {}, {"SummaryMap": {"UsersQuota": 5000, "Users": 5, "Groups": 3}}),
    ]


def collected(
    tmp_path: Path, calls: list[Call], shell: str = "sh", *, pretty: bool = True, throttled: str = ""
) -> tuple[int, Incoming, str]:
    """The status of the script, what its folder imports to, and what it said."""
    install(tmp_path / "bin", calls, pretty=pretty, throttled=throttled)
    script = tmp_path / "collect.sh"
    script.write_text(collecting_script(), encoding="utf-8")
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}", "RAMKEEP_PAUSE": "0"}
    done = subprocess.run(
        [shell, str(script), "answers"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    folder = tmp_path / "answers"
    files = [
        IncomingFile(str(path.relative_to(folder)), path.read_bytes()) for path in folder.rglob("*") if path.is_file()
    ]
    return done.returncode, read_files(files), done.stderr


@pytest.mark.parametrize(("shell", "pretty"), [(shell, at == 0) for at, shell in enumerate(SHELLS)])
def test_the_folder_imports_to_the_account(tmp_path: Path, shell: str, pretty: bool) -> None:
    plan = account()
    calls = with_report(answers_of(plan))
    status, incoming, said = collected(tmp_path, calls, shell, pretty=pretty, throttled="ListRoles")
    assert (status, incoming.notes) == (0, ()), said
    assert sum(operation == "ListRoles" for _, operation, _ in calls_of(tmp_path / "bin")) == 2
    told = as_told(plan)
    alice = replace(
        told.users["alice"], console=ConsoleLogin(mfa_bind_required=True, last_logon="2026-02-03T04:05:06Z")
    )
    assert incoming.plan.users == {**told.users, "alice": alice}
    root = Root()
    limits = incoming.plan.own_limits
    assert incoming.plan == replace(
        told, users=incoming.plan.users, account=replace(told.account, root=root), own_limits=limits
    )
    assert limits.values == {"users": 5000}
    assert incoming.coverage.scoped
    check_calls(tmp_path / "bin")


def check_calls(folder: Path) -> None:
    """Every call reads, and its parameters are those of the SDK."""
    for product, operation, given in calls_of(folder):
        assert re.match(r"(?:Get|List)[A-Z]|GenerateCredentialReport\Z", operation)
        if product == "sts":
            assert (operation, given) == ("GetCallerIdentity", {})
            continue
        assert hasattr(importlib.import_module(f"{MODULES[product]}.client").Client, snake(operation))
        assert is_request(product, operation, given), operation


def snake(operation: str) -> str:
    """The name of the method, as the generator of the SDKs makes it."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", operation).lower().replace("m_f_a", "mfa")


def is_request(product: str, operation: str, given: dict[str, str]) -> bool:
    """Does the SDK's request take every parameter? There is no request where it takes none."""
    request = getattr(importlib.import_module(f"{MODULES[product]}.models"), f"{operation}Request", None)
    if request is None:
        return not given
    return given.items() <= request().from_map(given).to_map().items()


def test_what_the_account_refuses_is_told_by_script_and_import(tmp_path: Path) -> None:
    calls = [
        each
        for each in with_report(answers_of(small_plan()))
        if each.operation not in {"GetRole", "ListPolicyAttachments"}
    ]
    status, incoming, said = collected(tmp_path, calls)
    assert status == 1
    assert "ram GetRole: NoPermission" in said
    refused = [note.file for note in incoming.notes if note.kind == NoteKind.REFUSED]
    assert refused == ["GetRole-deploy.json", "ListPolicyAttachments.json"]
    assert [note.kind for note in incoming.notes].count(NoteKind.UNREAD_ROLE) == 1
    assert not incoming.is_whole


def test_an_old_folder_is_left_alone(tmp_path: Path) -> None:
    install(tmp_path / "bin", [], pretty=True)
    (tmp_path / "ram-answers").mkdir()
    script = tmp_path / "collect.sh"
    script.write_text(collecting_script(), encoding="utf-8")
    environment = {**os.environ, "PATH": f"{tmp_path / 'bin'}:{os.environ['PATH']}"}
    done = subprocess.run(
        ["sh", str(script)], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert "is there already" in done.stderr
    assert not (tmp_path / "bin/calls.jsonl").exists()


@pytest.mark.skipif(shutil.which("shellcheck") is None, reason="no shellcheck")
def test_shellcheck_finds_nothing(tmp_path: Path) -> None:
    script = tmp_path / "collect.sh"
    script.write_text(collecting_script(), encoding="utf-8")
    # SC2020: tr is meant to replace single letters.
    done = subprocess.run(["shellcheck", "-e", "SC2020", str(script)], capture_output=True, text=True, check=False)
    assert done.stdout == ""


def test_system_policies_are_fetched_where_they_are_attached(tmp_path: Path) -> None:
    plan = small_plan()
    unused = Policy("UnusedAccess", (PolicyVersion("v1", document()),), PolicyType.SYSTEM)
    with_unused = plan.with_items(Kind.POLICY, {**plan.policies, unused.key: unused})
    _, incoming, _ = collected(tmp_path, answers_of(with_unused))
    assert set(incoming.plan.policies) == set(plan.policies)


def test_a_name_that_cannot_be_asked_about_is_told(tmp_path: Path) -> None:
    status, incoming, said = collected(tmp_path, answers_of(plan_of([Group("-odd"), Group("dev")])))
    assert status == 1
    assert "-odd\nListGroups: these names cannot be asked about one by one." in said
    assert set(incoming.plan.groups) == {"-odd", "dev"}
    assert incoming.coverage.members_of == {"dev"}
