import pytest

from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.values import AccessKey, User
from tests.core.plan.checks.trying import NOON, found, mended, messages, paths, unmended

OLD = "2026-08-24T12:00:00Z"
NOT_OLD = "2026-08-25T12:00:00Z"


def keyed(*keys: AccessKey, api: bool = True) -> Plan:
    return plan_of([User("ci", api=api, access_keys=keys)])


def test_an_old_key() -> None:
    plan = keyed(AccessKey("LTAI1", created=NOT_OLD), AccessKey("LTAI2", created=OLD))
    assert messages("access-key-not-rotated", plan, NOON) == ['The AccessKey "LTAI2" of "ci" is 91 days old.']
    assert paths("access-key-not-rotated", plan, NOON) == [("access_keys", 1, "created")]
    assert unmended("access-key-not-rotated", plan, NOON)


def test_a_key_that_nobody_uses() -> None:
    plan = keyed(AccessKey("LTAI1", last_used=OLD, note="backup"))
    assert messages("access-key-unused", plan, NOON) == ['The AccessKey "LTAI1" of "ci" was last used 91 days ago.']
    keys = mended("access-key-unused", plan, NOON).users["ci"].access_keys
    assert keys == (AccessKey("LTAI1", active=False, last_used=OLD, note="backup"),)


@pytest.mark.parametrize("name", ["access-key-not-rotated", "access-key-unused"])
@pytest.mark.parametrize(
    "key",
    [
        AccessKey("LTAI1"),
        AccessKey("LTAI1", created=NOT_OLD, last_used=NOT_OLD),
        AccessKey("LTAI1", active=False, created=OLD, last_used=OLD),
        AccessKey("LTAI1", created="N/A", last_used="-"),
    ],
)
def test_a_key_that_is_new_and_used_or_off_or_not_known(name: str, key: AccessKey) -> None:
    assert not found(name, keyed(key), NOON)


@pytest.mark.parametrize("name", ["access-key-not-rotated", "access-key-unused"])
def test_dates_are_judged_only_when_asked_to(name: str) -> None:
    assert not found(name, keyed(AccessKey("LTAI1", created="2020-01-01", last_used="2020-01-01")))


def test_a_key_that_is_off_can_go() -> None:
    plan = keyed(AccessKey("LTAI1", active=False), AccessKey("LTAI2"), AccessKey("LTAI3", active=False))
    assert paths("access-key-inactive", plan) == [("access_keys", 0, "active"), ("access_keys", 2, "active")]
    assert mended("access-key-inactive", plan).users["ci"].access_keys == (AccessKey("LTAI2"),)


def test_two_active_keys() -> None:
    plan = keyed(AccessKey("LTAI1"), AccessKey("LTAI2"))
    assert messages("two-active-access-keys", plan) == ['"ci" has 2 active AccessKeys.']
    assert unmended("two-active-access-keys", plan)
    assert not found("two-active-access-keys", keyed(AccessKey("LTAI1"), AccessKey("LTAI2", active=False)))


def test_a_program_without_a_key() -> None:
    assert unmended("api-user-without-access-key", keyed())
    assert not found("api-user-without-access-key", keyed(AccessKey("LTAI1")))
    assert not found("api-user-without-access-key", keyed(api=False))
