"""Codes of one account at Alibaba Cloud, kept together."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.holder import Holder
from ramkeep.services.account_groups import MOST_GATHERED, alike, gathered, headings

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
ID = "1234567890123456"


def entry(number: int, label: str, holder: str = "", issuer: str = "Aliyun", *, favorite: bool = False) -> Account:
    """An entry; the number is its day, too."""
    credential = uri.parse(f"otpauth://totp/{issuer}:{label}?secret={SECRET}&issuer={issuer}")
    return Account(AccountId(f"{number:032x}"), credential, added_at=number, holder=holder, favorite=favorite)


MEI = entry(1, f"mei@{ID}")
SITE = entry(2, "mei", issuer="GitHub")
LI = entry(3, f"li@{ID}")
ROOT = entry(4, "ops@example.com", str(Holder(ID)))
OTHER = entry(5, "mei@other")
ALL = (MEI, SITE, LI, ROOT, OTHER)


def test_an_account_stands_together_and_its_owner_first() -> None:
    rows = gathered(ALL)
    assert rows == (ROOT, MEI, LI, SITE, OTHER)
    assert headings(rows) == {0: ID, 3: ""}


def test_an_order_made_by_hand_is_kept() -> None:
    by_hand = (SITE, LI, MEI, ROOT, OTHER)
    assert gathered(by_hand) == by_hand
    assert headings(by_hand) == {1: ID, 4: ""}
    apart = (LI, SITE, MEI, OTHER, ROOT)
    assert gathered(apart) == apart
    assert headings(apart) == {}


def test_favorites_stay_in_front() -> None:
    star = replace(LI, favorite=True)
    assert gathered((star, MEI, SITE, ROOT)) == (star, ROOT, MEI, SITE)
    assert headings((star, ROOT, MEI, SITE)) == {1: ID, 3: ""}


def test_one_code_alone_needs_no_heading() -> None:
    assert headings((MEI, SITE, OTHER)) == {}
    assert gathered((MEI, SITE, OTHER)) == (MEI, SITE, OTHER)


def test_a_long_list_is_left_alone() -> None:
    many = tuple(entry(number, f"mei@{ID}" if number % 2 else "x") for number in range(MOST_GATHERED + 1))
    assert gathered(many) == many
    assert headings(many) == {}


@given(st.lists(st.sampled_from(ALL), unique_by=lambda each: each.id))
def test_nothing_is_lost_and_twice_is_once(accounts: list[Account]) -> None:
    rows = gathered(accounts)
    assert sorted(rows, key=lambda each: each.id) == sorted(accounts, key=lambda each: each.id)
    assert all(0 <= row < len(rows) for row in headings(rows))


def test_accounts_of_one_name() -> None:
    again = entry(9, f"mei@{ID}")
    assert alike((MEI, SITE, again, LI)) == {MEI.id, again.id}
    assert alike(ALL) == frozenset()
