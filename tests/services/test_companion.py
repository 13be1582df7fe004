"""Which codes belong to a planned account."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.checklist.evidence import Entries
from ramkeep.core.codes import otp, uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.holder import Holder, holder_of
from ramkeep.core.plan.model import settings
from ramkeep.core.plan.model.edits import Rename
from ramkeep.core.plan.model.journal import Journal
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.values import User
from ramkeep.services.companion import Companion, belonging, holder_for, is_time_based, pair_at
from tests.fakes.clock import FakeClock

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ID = "1234567890123456"
HERE = settings.Account(ID, "corp")
CODE = uri.parse(f"otpauth://totp/Aliyun:mei.chen@corp?secret={SECRET}&issuer=Aliyun")


def entry(number: int, label: str = "me", holder: str = "", issuer: str = "Aliyun") -> Account:
    """An entry of the vault."""
    credential = uri.parse(f"otpauth://totp/{issuer}:{label}?secret={SECRET}&issuer={issuer}")
    return Account(AccountId(f"{number:032x}"), credential, added_at=number, holder=holder)


def plan(*users: str, account: settings.Account = HERE) -> Plan:
    """A plan with these users."""
    return plan_of([User(name) for name in users], [account])


def test_bindings_and_labels() -> None:
    root, bound = entry(1, "ops@example.com", str(Holder(ID))), entry(2, "x", str(Holder("corp", "Mei.Chen")))
    by_id, by_alias = entry(4, f"li@{ID}"), entry(3, "li@corp.onaliyun.com")
    others = entry(5, "mei.chen@other"), entry(6, "li@corp", issuer="GitHub"), entry(7, "x", str(Holder("9" * 16)))
    found = belonging((root, bound, by_id, by_alias, *others), HERE)
    assert found.root == (root,)
    assert found.of("mei.chen") == (bound,)
    assert found.of("li") == (by_alias, by_id)
    assert found.of("nobody") == ()


def test_a_binding_stands_before_the_label() -> None:
    assert holder_of(entry(1, "mei.chen@corp", str(Holder(ID, "li")))) == Holder(ID, "li")
    assert holder_of(entry(1, "mei.chen@corp", "no holder")) == Holder("corp", "mei.chen")
    assert holder_of(entry(1, "ops@example.com")) is None


def test_an_account_without_a_name_takes_what_is_bound() -> None:
    bound, labeled = entry(1, "x", str(Holder("", "mei"))), entry(2, "mei@corp")
    assert belonging((bound, labeled), settings.Account()).of("mei") == (bound,)
    assert belonging((bound, labeled), HERE).of("mei") == (bound, labeled)


def test_the_companion_follows_the_vault_and_the_plan() -> None:
    vault: tuple[Account, ...] = (entry(1, "x", str(Holder(ID))),)
    companion = Companion(lambda: vault, FakeClock())
    assert companion.entries(plan("mei", "li")) == Entries(1, {})
    vault = (*vault, entry(2, "mei@corp"), entry(3, "mei@corp"))
    assert companion.entries(plan("mei", "li")) == Entries(1, {"mei": 2})
    assert companion.newest(plan("mei"), "mei") == vault[2]
    assert companion.newest(plan("mei")) == vault[0]
    assert companion.newest(plan("li"), "li") is None
    assert companion.entries(plan("mei", account=settings.Account("9" * 16))) == Entries()


def test_the_codes_of_a_user_stay_theirs_under_another_name() -> None:
    bound, labeled = entry(2, "x", str(Holder(ID, "mei"))), entry(1, "mei@corp")
    own = entry(3, "mei.chen@corp")
    companion = Companion(lambda: (bound, labeled), FakeClock())
    journal = Journal(plan("mei", "li")).do(Rename(Kind.USER, "mei", "mei.chen"))
    assert companion.newest(journal.plan, "mei.chen") == bound
    assert companion.entries(journal.plan) == Entries(0, {"mei.chen": 2})
    assert Companion(lambda: (bound, labeled, own), FakeClock()).newest(journal.plan, "mei.chen") == own
    assert companion.entries(journal.undo().plan) == Entries(0, {"mei": 2})
    assert companion.entries(journal.undo().redo().plan) == Entries(0, {"mei.chen": 2})


def test_a_name_that_another_user_has_now_is_that_users() -> None:
    bound = entry(1, "x", str(Holder(ID, "mei")))
    journal = Journal(plan("mei", "li")).do(Rename(Kind.USER, "mei", "old")).do(Rename(Kind.USER, "li", "Mei"))
    companion = Companion(lambda: (bound,), FakeClock())
    assert companion.newest(journal.plan, "old") is None
    assert companion.newest(journal.plan, "Mei") == bound


def test_what_nobody_claims() -> None:
    loose, site, mine = entry(1, "ops@example.com"), entry(2, "x", issuer="GitHub"), entry(3, "mei@corp")
    bound = entry(4, "ops@example.com", str(Holder(ID)))
    assert Companion(lambda: (loose, site, mine, bound), FakeClock()).unclaimed() == (loose,)


def test_who_a_new_code_is_bound_to() -> None:
    assert holder_for(plan(), "mei") == Holder(ID, "mei")
    assert holder_for(plan(account=settings.Account("", "corp"))) == Holder("corp")
    assert str(holder_for(Plan())) == "acs:ram:::root"


@given(st.floats(0, 4e9), st.floats(0, 70))
def test_a_pair_is_two_codes_in_a_row(at: float, later: float) -> None:
    pair = pair_at(CODE, at)
    assert pair is not None
    assert pair.first == otp.code_at(CODE, at)
    assert pair.second == otp.code(CODE, pair.factor + 1)
    assert 0 < pair.wait <= 30
    after = pair_at(CODE, at + later, pair.factor)
    assert after is not None
    if otp.factor_at(CODE, at + later) <= pair.factor + 1:
        assert (after.first, after.second) == (pair.first, pair.second)
        assert abs(after.left - max(pair.left - later, 0)) < 1e-3
    else:
        assert after.factor == otp.factor_at(CODE, at + later)


def test_the_pair_waits_for_its_second_code() -> None:
    begun = pair_at(CODE, 60 * 1000 + 10)
    assert begun is not None
    assert begun.wait == pytest.approx(20)
    second = pair_at(CODE, 60 * 1000 + 31, begun.factor)
    assert second is not None
    assert (second.wait, second.left) == (0, pytest.approx(29))
    assert begun.first not in repr(begun)


def test_only_codes_of_time_are_asked_for() -> None:
    assert is_time_based(CODE)
    assert not is_time_based(uri.parse(f"otpauth://hotp/x?secret={SECRET}&counter=1"))
    assert pair_at(replace(CODE), -5.0) is None
