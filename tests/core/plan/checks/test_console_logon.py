from dataclasses import replace

import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import LoginMfa, SecurityPreference
from ramkeep.core.plan.model.values import AccessKey, ConsoleLogin, MfaState, User
from tests.core.plan.checks.trying import NOON, found, mended, messages, paths, unmended

ALICE = User("alice", console=ConsoleLogin())


def one(user: User, preference: SecurityPreference | None = None) -> Plan:
    return plan_of([user], [preference] if preference else [])


def test_a_password_alone() -> None:
    plan = one(ALICE)
    assert messages("console-user-without-mfa", plan) == ['"alice" logs on to the console with a password alone.']
    assert paths("console-user-without-mfa", plan) == [("mfa",)]
    after = mended("console-user-without-mfa", plan).users["alice"]
    assert after.console == ConsoleLogin(mfa_bind_required=True)


@pytest.mark.parametrize(
    "user",
    [
        replace(ALICE, console=None),
        replace(ALICE, console=ConsoleLogin(active=False)),
        replace(ALICE, console=ConsoleLogin(mfa_bind_required=True)),
        replace(ALICE, mfa=MfaState.VIRTUAL),
        replace(ALICE, mfa=MfaState.U2F),
        replace(ALICE, mfa=MfaState.UNSPECIFIED),
    ],
)
def test_no_password_alone(user: User) -> None:
    assert not found("console-user-without-mfa", one(user))


@pytest.mark.parametrize(("asked", "count"), [("mandatory", 0), ("adaptive", 1), ("independent", 1)])
def test_mandatory_mfa_binds_everybody(asked: str, count: int) -> None:
    plan = one(ALICE, SecurityPreference(mfa_for_login=LoginMfa(asked)))
    assert len(found("console-user-without-mfa", plan)) == count


def test_a_logon_that_nobody_uses() -> None:
    plan = one(replace(ALICE, console=ConsoleLogin(last_logon="2026-08-24T12:00:00Z")))
    assert messages("console-logon-unused", plan, NOON) == ['"alice" last logged on to the console 91 days ago.']
    assert paths("console-logon-unused", plan, NOON) == [("console", "last_logon")]
    console = mended("console-logon-unused", plan, NOON).users["alice"].console
    assert console is not None
    assert not console.active


@pytest.mark.parametrize(
    "console",
    [
        None,
        ConsoleLogin(),
        ConsoleLogin(last_logon="2026-08-25T12:00:00Z"),
        ConsoleLogin(last_logon="2020-01-01T00:00:00Z", active=False),
        ConsoleLogin(last_logon="long ago"),
    ],
)
def test_a_logon_that_is_used_or_off_or_not_known(console: ConsoleLogin | None) -> None:
    assert not found("console-logon-unused", one(replace(ALICE, console=console)), NOON)


def test_dates_are_judged_only_when_asked_to() -> None:
    assert not found("console-logon-unused", one(replace(ALICE, console=ConsoleLogin(last_logon="2020-01-01"))))


@pytest.mark.parametrize(
    ("user", "count"),
    [
        (replace(ALICE, access_keys=(AccessKey("LTAI1"),)), 1),
        (replace(ALICE, api=True), 1),
        (replace(ALICE, access_keys=(AccessKey("LTAI1", active=False),)), 0),
        (replace(ALICE, console=ConsoleLogin(active=False), api=True), 0),
        (replace(ALICE, console=None, access_keys=(AccessKey("LTAI1"),), api=True), 0),
        (ALICE, 0),
    ],
)
def test_one_user_for_a_person_and_a_program(user: User, count: int) -> None:
    assert len(found("password-and-access-keys", one(user))) == count


@pytest.mark.parametrize(
    ("user", "count"),
    [
        (User("alice"), 1),
        (User("alice", console=ConsoleLogin(active=False), access_keys=(AccessKey("LTAI1", active=False),)), 1),
        (ALICE, 0),
        (User("alice", api=True), 0),
        (User("alice", access_keys=(AccessKey("LTAI1"),)), 0),
    ],
)
def test_a_user_without_a_way_in(user: User, count: int) -> None:
    assert len(found("user-without-way-in", one(user))) == count


def test_what_a_person_decides_has_no_fix() -> None:
    assert unmended("password-and-access-keys", one(replace(ALICE, api=True)))
    assert unmended("user-without-way-in", one(User("alice")))
