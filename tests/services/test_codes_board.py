"""The list of codes at a moment. Known codes are those of RFC 6238, appendix B, and RFC 4226, appendix D."""

from dataclasses import replace

import pytest

from ramkeep.core.codes import otp
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.services.codes_board import MAX_QUERY, REVEAL_SECONDS, CodesBoard, is_expiring

SEED = Secret(b"12345678901234567890", "")
AT = 1111111109.0


def an_account(number: int = 1, issuer: str = "GitHub", name: str = "mei", **rest: object) -> Account:
    own = {key: rest.pop(key) for key in ("note", "favorite") if key in rest}
    credential = Credential(rest.pop("kind", Kind.TOTP), SEED, issuer=issuer, account=name, **rest)  # type: ignore[arg-type]
    return Account(AccountId(f"{number:032x}"), credential, **own)  # type: ignore[arg-type]


@pytest.fixture
def board() -> CodesBoard:
    return CodesBoard()


def test_a_card_holds_this_code_and_the_next(board: CodesBoard) -> None:
    account = an_account(digits=8)
    view = board.view(account, AT)
    assert view.code == "07081804"
    assert view.next_code == "14050471"
    assert view.left == 1
    assert view.share == pytest.approx(1 / 30)
    assert not view.hidden
    assert view.trouble == ""


def test_a_code_is_computed_once_a_period(board: CodesBoard, monkeypatch: pytest.MonkeyPatch) -> None:
    made = []
    real = otp.code
    monkeypatch.setattr(otp, "code", lambda credential, factor: made.append(factor) or real(credential, factor))
    account = an_account()
    board.show([account])
    for tick in range(100):
        board.view(account, 1111111080 + tick / 4)
    assert len(made) == 2
    board.view(account, 1111111110)
    assert len(made) == 3


@pytest.mark.parametrize(
    ("period", "left", "expiring"),
    [(30, 4.9, True), (30, 5.0, False), (60, 4.9, True), (60, 6.0, False), (12, 1.9, True), (12, 2.1, False)],
)
def test_a_code_expires_in_its_last_five_seconds_or_the_last_sixth(period: int, left: float, expiring: bool) -> None:
    assert is_expiring(Credential(Kind.TOTP, SEED, period=period), left) is expiring


def test_favorites_come_first_and_the_rest_keeps_its_order(board: CodesBoard) -> None:
    accounts = [an_account(1), an_account(2, favorite=True), an_account(3), an_account(4, favorite=True)]
    board.show(accounts)
    assert [int(account.id, 16) for account in board.rows()] == [2, 4, 1, 3]
    assert len(board) == 4


def test_every_word_must_be_found_somewhere(board: CodesBoard) -> None:
    accounts = [
        an_account(1, "Alibaba Cloud", "ops@example.com"),
        an_account(2, "阿里云", "运维-只读"),
        an_account(3, "GitHub", "mei.chen", note="the old phone"),
    ]
    board.show(accounts)
    assert board.rows("ALI ops") == (accounts[0],)
    assert board.rows("阿里") == (accounts[1],)
    assert board.rows("phone git") == (accounts[2],)
    assert board.rows("ali github") == ()
    assert board.rows("  ") == tuple(accounts)


def test_an_edited_account_is_found_by_its_new_name_only(board: CodesBoard) -> None:
    account = an_account(1, "GitHub")
    board.show([account])
    board.rows("github")
    renamed = replace(account, credential=replace(account.credential, issuer="GitLab"))
    board.show([renamed])
    assert board.rows("github") == ()
    assert board.rows("gitlab") == (renamed,)


def test_a_very_long_query_is_cut(board: CodesBoard) -> None:
    account = an_account(1, "a" * 300)
    board.show([account])
    assert board.rows("a" * MAX_QUERY + "b" * 1000) == (account,)


def test_hidden_codes_show_for_ten_seconds_when_asked(board: CodesBoard) -> None:
    account = an_account()
    board.show([account])
    board.hide_codes = True
    assert board.view(account, AT).hidden
    board.toggle(account.id, AT)
    assert not board.view(account, AT + REVEAL_SECONDS - 0.1).hidden
    assert board.view(account, AT + REVEAL_SECONDS).hidden


def test_a_shown_code_is_hidden_when_asked_again(board: CodesBoard) -> None:
    account = an_account()
    board.show([account])
    board.hide_codes = True
    board.toggle(account.id, AT)
    board.toggle(account.id, AT + 1)
    assert board.view(account, AT + 1).hidden


def test_one_code_can_be_hidden_though_codes_are_shown(board: CodesBoard) -> None:
    hidden, other = an_account(1), an_account(2)
    board.show([hidden, other])
    board.toggle(hidden.id, AT)
    assert board.view(hidden, AT + 3600).hidden
    assert not board.view(other, AT).hidden
    board.toggle(hidden.id, AT)
    assert not board.view(hidden, AT + 3600).hidden


def test_a_counter_shows_a_code_only_after_it_was_asked_for(board: CodesBoard) -> None:
    account = an_account(kind=Kind.HOTP)
    board.show([account])
    assert board.view(account, AT).code is None
    board.show_counter_code(account.id, "755224")
    view = board.view(account, AT)
    assert view.code == "755224"
    assert view.next_code is None
    assert view.is_counter


@pytest.mark.parametrize("kind", [Kind.MOTP, Kind.YANDEX])
def test_a_missing_pin_is_told_as_such(board: CodesBoard, kind: Kind) -> None:
    view = board.view(an_account(kind=kind), AT)
    assert view.code is None
    assert view.trouble
    assert view.needs_pin


def test_a_clock_before_1970_is_trouble_but_no_pin(board: CodesBoard) -> None:
    view = board.view(an_account(), -5)
    assert "1970" in view.trouble
    assert not view.needs_pin


def test_nothing_is_kept_of_accounts_that_are_gone(board: CodesBoard) -> None:
    account = an_account(kind=Kind.HOTP)
    board.show([account])
    board.show_counter_code(account.id, "755224")
    board.toggle(account.id, AT)
    board.rows("git")
    board.show(())
    board.show([account])
    view = board.view(account, AT)
    assert view.code is None
    assert not view.hidden


def test_the_text_form_of_a_card_tells_no_code(board: CodesBoard) -> None:
    view = board.view(an_account(digits=8), AT)
    assert "07081804" not in repr(view)
    assert "14050471" not in repr(view)
