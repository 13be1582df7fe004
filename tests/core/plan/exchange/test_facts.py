"""Facts: the first to say a thing counts, and the rest is told."""

import pytest

from ramkeep.core.plan.exchange.errors import TwoAccounts
from ramkeep.core.plan.exchange.facts import Facts, fits_as_name
from ramkeep.core.plan.exchange.incoming import Notes
from ramkeep.core.plan.exchange.operations import Operation
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import Account, PasswordPolicy
from tests.core.plan.exchange.files import ACCOUNT

ALICE = (Kind.USER, "alice")


def test_the_first_value_counts_and_another_one_is_told() -> None:
    facts = Facts(Notes())
    facts.tell(ALICE, "display_name", None, "0.json")
    facts.tell(ALICE, "display_name", "Alice", "1.json")
    facts.tell(ALICE, "display_name", "Alice", "2.json")
    facts.tell(ALICE, "display_name", "Alicia", "3.json", quietly=True)
    assert facts.notes.all() == ()
    facts.tell(ALICE, "display_name", "Alicia", "4.json")
    facts.tell(PasswordPolicy, "min_length", 8, "5.json")
    facts.tell(PasswordPolicy, "min_length", 9, "6.json")
    assert [str(note) for note in facts.notes.all()] == [
        '4.json: The display name of the user "alice" is another one in 1.json, which counts.',
        "6.json: The min length of the password policy is another one in 5.json, which counts.",
    ]
    assert (facts.told(ALICE, "display_name"), facts.source(ALICE, "display_name")) == ("Alice", "1.json")
    assert (facts.told(ALICE, "email"), facts.source(ALICE, "email")) == (None, "")


@pytest.mark.parametrize("text", ["", "12", "١٢٣٤٥٦٧٨٩٠١٢٣٤٥٦", "example"])
def test_only_sixteen_digits_are_an_account(text: str) -> None:
    facts = Facts(Notes())
    facts.identify(text, "x.json")
    facts.identify_by_arn(f"acs:ram::{text}:user/x", "x.json")
    facts.identify_by_arn(None, "x.json")
    assert facts.told(Account, "id") is None


def test_another_account_is_refused() -> None:
    facts = Facts(Notes())
    facts.identify_by_arn(f"acs:ram::{ACCOUNT}:user/x", "x.json")
    facts.identify(ACCOUNT, "y.json")
    with pytest.raises(TwoAccounts, match="Import each account for itself"):
        facts.user_of("a@9999999999999999.onaliyun.com", "z.json")


def test_logon_names() -> None:
    facts = Facts(Notes())
    assert facts.user_of("alice@example.onaliyun.com", "x.json") == "alice"
    assert facts.domain == ("example", "x.json")
    assert facts.user_of("alice@company.example", "x.json") == "alice"
    assert (facts.user_of("alice", "x.json"), facts.user_of(None, "x.json")) == ("alice", None)
    assert facts.domain == ("example", "x.json")


def test_pages() -> None:
    facts = Facts(Notes())
    facts.page(Operation.LIST_USERS, "", "1.json", truncated=True)
    assert not facts.is_whole(Operation.LIST_USERS)
    facts.page(Operation.LIST_USERS, "", "2.json", truncated=False)
    facts.page(Operation.LIST_USERS_FOR_GROUP, "dev", "3.json", truncated=True)
    facts.page(Operation.LIST_RESOURCE_GROUPS, "", "4.json", truncated=False)
    facts.count(Operation.LIST_RESOURCE_GROUPS, "ab", 5, "4.json")
    facts.count(Operation.LIST_RESOURCE_GROUPS, "bcd", 5, "5.json")
    assert facts.is_whole(Operation.LIST_USERS)
    assert facts.owners(Operation.LIST_USERS_FOR_GROUP) == []
    assert facts.coverage({}).whole == {Kind.USER}
    facts.note_open_pages()
    assert [note.file for note in facts.notes.all()] == ["3.json", "4.json"]
    facts.count(Operation.LIST_RESOURCE_GROUPS, "e", 5, "6.json")
    assert facts.coverage({}).whole == {Kind.USER, Kind.RESOURCE_GROUP}


def test_names_that_a_plan_can_hold() -> None:
    assert all(map(fits_as_name, ("a", "阿里", "x" * 128)))
    assert not any(map(fits_as_name, ("", " a", "a ", "a\n", "\x00", "\udcff", "x" * 129)))
