"""The plain body of a vault: what goes in comes out, and what is not understood stays."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes.account import AccountId
from ramkeep.core.vault.contents import MAX_ENTRIES, Contents, Unreadable, decode, encode
from ramkeep.core.vault.errors import AccountGone, BodyDamaged, LimitExceeded
from tests.core.vault.strategies import account, contents

ABSENT = AccountId("f" * 32)


@given(contents())
def test_what_is_encoded_decodes_the_same(before: Contents) -> None:
    after = decode(encode(before))
    assert after == before
    assert encode(after) == encode(before)
    assert texts_of_secrets(after) == texts_of_secrets(before)


def texts_of_secrets(held: Contents) -> list[tuple[str, str]]:
    """As they were given, which is no part of two secrets' equality."""
    credentials = [each.credential for each in held.accounts]
    return [(each.secret.written(), each.pin.written() if each.pin else "") for each in credentials]


@given(st.lists(st.binary(max_size=60), max_size=5))
def test_any_line_is_kept_byte_for_byte(lines: list[bytes]) -> None:
    lines = [line.replace(b"\n", b"") for line in lines]
    body = b"\n".join([b"{}", *lines]) + b"\n"
    read = decode(body)
    assert [entry.line for entry in read.unreadable] == lines
    assert decode(encode(read)) == read
    assert encode(read).rstrip(b" ") == body


def test_an_unreadable_line_hinders_nothing_and_moves_behind_the_accounts() -> None:
    odd = b'{"type":"passkey","n": 1.00}'
    body = b"\n".join([b"{}", odd, *encode(Contents((account(1), account(2)))).split(b"\n")[1:3], b""])
    read = decode(body)
    assert read.accounts == (account(1), account(2))
    assert read.unreadable == (Unreadable(odd),)
    assert encode(read).rstrip(b" ").endswith(odd + b"\n")


def test_the_second_of_two_accounts_with_one_id_is_kept_aside() -> None:
    line = encode(Contents((account(1),))).split(b"\n")[1]
    read = decode(b"\n".join([b"{}", line, line, b""]))
    assert read.accounts == (account(1),)
    assert read.unreadable == (Unreadable(line),)
    assert "same id" in read.unreadable[0].reason


def test_what_a_newer_version_noted_about_the_whole_is_kept() -> None:
    read = decode(b'{"groups":["work"],"x":1.5}\n')
    assert read.extra == {"groups": ["work"], "x": 1.5}
    assert json.loads(encode(read)) == read.extra


@pytest.mark.parametrize(
    "body", [b"", b"{}", b"[]\n", b"\xff\n", b"\n", b'{"a":1e999}\n', b'{"a":NaN}\n', b"[" * 100_000 + b"\n"]
)
def test_a_body_that_is_none_is_told(body: bytes) -> None:
    with pytest.raises(BodyDamaged):
        decode(body)


def test_too_many_entries_are_refused_both_ways() -> None:
    with pytest.raises(LimitExceeded):
        decode(b"{}\n" + b"\n" * (MAX_ENTRIES + 1))
    with pytest.raises(LimitExceeded):
        encode(Contents(unreadable=(Unreadable(b""),) * (MAX_ENTRIES + 1)))


@pytest.mark.parametrize("count", [0, 1, 20, 40])
def test_the_size_does_not_tell_a_few_accounts_from_none(count: int) -> None:
    assert len(encode(Contents(tuple(map(account, range(count)))))) == 16 * 1024


def test_padding_of_a_large_body_costs_at_most_an_eighth() -> None:
    body = encode(Contents(tuple(map(account, range(2000)))))
    assert len(body.rstrip(b" ")) < len(body) <= len(body.rstrip(b" ")) * 9 // 8 + 1


def test_nothing_shows_in_a_repr() -> None:
    held = Contents((account(1),), (Unreadable(b'{"secret":"KEEPOUT"}', "why"),), {"KEEPOUT": "KEEPOUT"})
    assert "KEEPOUT" not in repr(held)
    assert account(1).credential.secret.written() not in repr(held)


def test_accounts_are_found_added_replaced_and_taken_out() -> None:
    held = Contents().with_accounts([account(1), account(2)])
    assert held.find(account(2).id) == account(2)
    assert held.find(ABSENT) is None
    changed = account(1, note="mine")
    assert held.replaced(changed).accounts == (changed, account(2))
    assert held.without([account(1).id, ABSENT]).accounts == (account(2),)
    assert held.accounts == (account(1), account(2))


def test_changes_leave_the_rest_alone() -> None:
    held = Contents((account(1),), (Unreadable(b"x"),), {"groups": []})
    for changed in (
        held.with_accounts([account(2)]),
        held.without([account(1).id]),
        held.replaced(account(1, favorite=True)),
        held.moved(account(1).id, 5),
    ):
        assert (changed.unreadable, changed.extra) == (held.unreadable, held.extra)


def test_an_id_is_there_once() -> None:
    with pytest.raises(ValueError, match="already"):
        Contents((account(1),)).with_accounts([account(1)])


@pytest.mark.parametrize(
    ("to_index", "order"), [(0, [3, 1, 2]), (1, [1, 3, 2]), (2, [1, 2, 3]), (9, [1, 2, 3]), (-4, [3, 1, 2])]
)
def test_a_moved_account_stands_where_it_was_put(to_index: int, order: list[int]) -> None:
    held = Contents(tuple(map(account, (1, 2, 3))))
    assert held.moved(account(3).id, to_index).accounts == tuple(map(account, order))


def test_a_change_to_what_is_gone_is_told() -> None:
    with pytest.raises(AccountGone):
        Contents().replaced(account(1))
    with pytest.raises(AccountGone):
        Contents().moved(account(1).id, 0)


def test_accounts_are_arranged_and_those_that_are_not_named_follow() -> None:
    held = Contents((account(1), account(2), account(3), account(4)))
    ids = [account(3).id, ABSENT, account(1).id]
    assert held.arranged(ids).accounts == (account(3), account(1), account(2), account(4))
    assert held.arranged(()).accounts == held.accounts
