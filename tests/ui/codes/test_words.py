"""Sentences that are put together, and names that came from outside."""

import pytest

from ramkeep.core.codes.credential import Kind
from ramkeep.services.codes_board import CodesBoard
from ramkeep.ui.codes import dialog_words, words
from tests.ui.codes.scene import an_account

pytestmark = pytest.mark.usefixtures("theme")


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (0.2, "1"), (22, "22"), (22.1, "23"), (99, "99"), (99.5, "1m"), (600, "10m"), (3599, "59m"), (7200, "2h"),
        (200_000, "2d"), (2**31, "99d"),
    ],
)  # fmt: skip
def test_the_time_left_fits_into_a_ring(left: float, text: str) -> None:
    assert words.ring_text(left) == text


@pytest.mark.parametrize("name", ["\u202eevil", "a\nb", "a\x00b", "x" * 5000, "\ud800"])
def test_a_hostile_name_is_one_short_line_without_hidden_signs(name: str) -> None:
    heading = words.heading_of(an_account(1, name, "mei"))
    assert len(heading) <= words.MAX_SHOWN
    assert heading.isprintable()


def test_a_name_cannot_smuggle_in_a_placeholder() -> None:
    account = an_account(1, "{reason} %n {name}", "%1")
    assert words.deleted(account) == "Deleted {reason} %n {name} (%1)"
    assert words.copied_announcement(account, 30).count("{name}") == 1
    assert words.nothing_matches("{query} %n") == "Nothing matches '{query} %n'"


def test_the_issuer_is_not_told_twice() -> None:
    assert words.full_name(an_account(1, "", "mei")) == "mei"
    assert words.full_name(an_account(1, "GitHub", "mei")) == "GitHub (mei)"
    assert words.everything_of(an_account(1, "GitHub", "mei", note="old phone")) == "GitHub\nmei\nold phone"


def test_a_counter_is_spoken_without_a_time() -> None:
    board, account = CodesBoard(), an_account(1, "Bank", "4711", kind=Kind.HOTP)
    board.show_counter_code(account.id, "755224")
    assert words.spoken(board.view(account, 0)) == "Bank, 4711, 7 5 5 2 2 4"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_its_facts(kind: Kind) -> None:
    facts = dict(dialog_words.facts(an_account(1, "a", "b", kind=kind).credential))
    assert ("Counter" in facts) is (kind is Kind.HOTP)
    assert ("Period" in facts) is (kind is not Kind.HOTP)
    assert facts["Type"]
