import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32, search
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.search import Rank


def account(number: int, issuer: str, name: str, note: str = "") -> Account:
    credential = Credential(Kind.TOTP, base32.secret("MZXW6YTB"), issuer, name)
    return Account(AccountId(f"{number:032x}"[::-1]), credential, note)


ROOT = account(0xABCDEF1, "Aliyun", "root@corp", "production")
ALICE = account(0xABCDEF2, "Aliyun", "alice@corp")
GITHUB = account(0xABCDEF3, "GitHub", "Alice")
CHINESE = account(0xABCDEF4, "阿里云", "王芳", "Büro Ⅳ")
NAMED_AFTER = account(0xABCDEF5, "Corp", "Aliyun")
ALL = (ROOT, ALICE, GITHUB, CHINESE, NAMED_AFTER)


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ALL),
        ("  ", ALL),
        ("ali", (ROOT, ALICE, GITHUB, NAMED_AFTER)),
        ("ALIYUN corp", (ROOT, ALICE, NAMED_AFTER)),
        ("corp  aliyun prod", (ROOT,)),
        ("root@", (ROOT,)),
        ("ａｌｉｃｅ", (ALICE, GITHUB)),
        ("里云 芳", (CHINESE,)),
        ("BÜRO iv", (CHINESE,)),
        ("bu\u0308ro", (CHINESE,)),
        ("aliyunroot", ()),
        ("aliyun\nroot", (ROOT,)),
        ("x", ()),
    ],
)
def test_every_word_must_be_there(query: str, found: tuple[Account, ...]) -> None:
    keys = [search.search_key(each) for each in ALL]
    assert tuple(ALL[place] for place in search.find(keys, query)) == found
    assert tuple(each for each in ALL if search.matches(each, query)) == found


def test_a_query_is_cut() -> None:
    assert search.matches(ROOT, "root" + " " * search.MAX_QUERY + "nowhere")
    assert not search.matches(ROOT, "x" * 10**6)


@pytest.mark.parametrize(
    ("query", "found", "rank"),
    [
        (ROOT.id, (ROOT,), Rank.ID),
        (ROOT.id[:6].upper(), (ROOT,), Rank.ID),
        ("aliyun:ROOT@corp", (ROOT,), Rank.ISSUER_AND_ACCOUNT),
        ("alice", (GITHUB,), Rank.ACCOUNT),
        ("aliyun", (NAMED_AFTER,), Rank.ACCOUNT),
        (" github ", (GITHUB,), Rank.ISSUER),
        ("阿里云", (CHINESE,), Rank.ISSUER),
        ("ali", (ROOT, ALICE, GITHUB, NAMED_AFTER), Rank.WORDS),
        ("production", (ROOT,), Rank.WORDS),
        ("", ALL, Rank.WORDS),
    ],
)
def test_the_best_answer_decides(query: str, found: tuple[Account, ...], rank: Rank) -> None:
    assert search.resolve(ALL, query) == found
    assert {search.rank(each, query) for each in found} == {rank}


def test_nothing_answers() -> None:
    assert search.resolve(ALL, "nowhere") == ()
    assert search.resolve((), "") == ()
    assert search.rank(ROOT, "nowhere") is None


def test_a_short_piece_of_an_id_is_a_word() -> None:
    face = account(0, "", "Facebook")
    by_chance = Account(AccountId("face" + "0" * 28), ROOT.credential)
    assert search.resolve((face, by_chance), "face") == (face,)
    assert search.resolve((face, by_chance), "face00") == (by_chance,)


def test_two_devices_of_one_name_are_both_found() -> None:
    twins = (account(0xA, "Aliyun", "root"), account(0xB, "Aliyun", "root"))
    assert search.resolve(twins, "aliyun:root") == twins


@given(st.text(), st.text(), st.text())
def test_an_account_is_found_by_its_own_names(issuer: str, name: str, query: str) -> None:
    each = account(1, issuer, name)
    assert search.matches(each, each.credential.issuer[: search.MAX_QUERY // 4])
    assert search.resolve((each,), query) in ((each,), ())
