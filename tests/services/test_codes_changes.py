"""Changes of the codes list and their way back."""

from dataclasses import replace

import pytest

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.credential import MAX_COUNTER, Credential, Kind, Secret
from ramkeep.core.codes.errors import ParameterRefused
from ramkeep.core.vault.contents import Contents, Unreadable
from ramkeep.core.vault.errors import AccountGone
from ramkeep.services import codes_changes
from ramkeep.services.vault_session import VaultSession
from tests.fakes.desk import PASSWORD, account, desk
from tests.fakes.vault_file import cheap_vault

SEED = Secret(b"12345678901234567890", "")


def a_counter(counter: int = 0) -> Account:
    return Account(AccountId("c" * 32), Credential(Kind.HOTP, SEED, issuer="Bank", counter=counter))


@pytest.fixture
def contents() -> Contents:
    return Contents(tuple(account(number, f"Site {number}", "mei") for number in range(4)), (Unreadable(b"{}"),))


@pytest.fixture
def vault() -> VaultSession:
    here = desk()
    here.file.data = cheap_vault(Contents((a_counter(),)), PASSWORD)
    here.parts.vault.unlock(PASSWORD)
    return here.parts.vault


def test_a_deleted_account_comes_back_to_its_old_place(contents: Contents) -> None:
    gone = contents.accounts[1]
    change = codes_changes.deletion(contents, gone.id)
    after = change.apply(contents)
    assert gone not in after.accounts
    assert change.revert(after) == contents


def test_deletions_are_taken_back_one_after_the_other(contents: Contents) -> None:
    first = codes_changes.deletion(contents, contents.accounts[0].id)
    after_first = first.apply(contents)
    second = codes_changes.deletion(after_first, after_first.accounts[0].id)
    assert first.revert(second.revert(second.apply(after_first))) == contents


@pytest.mark.parametrize(("one", "target", "order"), [(0, 2, [1, 2, 0, 3]), (3, 0, [3, 0, 1, 2]), (1, 2, [0, 2, 1, 3])])
def test_a_moved_account_takes_the_place_of_another(
    contents: Contents, one: int, target: int, order: list[int]
) -> None:
    change = codes_changes.move(contents, contents.accounts[one].id, contents.accounts[target].id)
    after = change.apply(contents)
    assert [contents.accounts.index(each) for each in after.accounts] == order
    assert change.revert(after) == contents


def test_a_move_in_the_order_that_is_shown_makes_that_the_order(contents: Contents) -> None:
    ids = [account.id for account in contents.accounts]
    shown = [ids[2], ids[0], ids[1], ids[3]]
    change = codes_changes.move(contents, ids[3], ids[0], shown)
    after = change.apply(contents)
    assert [each.id for each in after.accounts] == [ids[2], ids[3], ids[0], ids[1]]
    assert change.revert(after) == contents


def test_an_edit_takes_over_names_note_and_star(contents: Contents) -> None:
    before = contents.accounts[2]
    credential = replace(before.credential, issuer="Elsewhere", account="li")
    change = codes_changes.edit(before, replace(before, credential=credential, note="new", favorite=True))
    after = change.apply(contents)
    edited = after.accounts[2]
    assert (edited.credential.issuer, edited.credential.account) == ("Elsewhere", "li")
    assert (edited.note, edited.favorite) == ("new", True)
    assert edited.credential.secret == before.credential.secret
    assert change.revert(after) == contents


def test_a_pin_is_added_and_taken_back() -> None:
    before = Account(AccountId("d" * 32), Credential(Kind.MOTP, SEED, issuer="Phone"))
    after = replace(before, credential=replace(before.credential, pin=Secret(b"1234", "1234")))
    change = codes_changes.edit(before, after)
    changed = change.apply(Contents((before,)))
    assert changed.accounts == (after,)
    assert change.revert(changed).accounts == (before,)


def test_taking_an_edit_back_leaves_the_counter_where_it_is() -> None:
    before = a_counter(3)
    change = codes_changes.edit(before, replace(before, note="new"))
    counted = replace(before, note="new", credential=replace(before.credential, counter=7))
    back = change.revert(Contents((counted,))).accounts[0]
    assert back.note == ""
    assert back.credential.counter == 7


def test_what_is_gone_cannot_be_changed(contents: Contents) -> None:
    missing = AccountId("f" * 32)
    for wish in (
        lambda: codes_changes.deletion(contents, missing),
        lambda: codes_changes.move(contents, contents.accounts[0].id, missing),
        lambda: codes_changes.edit(account(9, "x", "y"), account(9, "x", "z")).apply(contents),
    ):
        with pytest.raises(AccountGone):
            wish()


def test_a_counter_gives_the_codes_of_the_rfc_in_their_order(vault: VaultSession) -> None:
    codes = [codes_changes.use_counter(vault, AccountId("c" * 32)) for _ in range(3)]
    assert codes == ["755224", "287082", "359152"]
    assert vault.contents.accounts[0].credential.counter == 3


def test_a_counter_that_cannot_be_saved_gives_no_code() -> None:
    here = desk()
    here.file.data = cheap_vault(Contents((a_counter(),)), PASSWORD)
    here.parts.vault.unlock(PASSWORD)
    here.file.refuses = OSError("the disk is full")
    with pytest.raises(OSError, match="disk is full"):
        codes_changes.use_counter(here.parts.vault, AccountId("c" * 32))
    assert here.parts.vault.contents.accounts[0].credential.counter == 0


def test_the_last_counter_is_not_used(vault: VaultSession) -> None:
    vault.apply(lambda _: Contents((a_counter(MAX_COUNTER),)))
    with pytest.raises(ParameterRefused):
        codes_changes.use_counter(vault, AccountId("c" * 32))


def test_a_counter_that_went_on_before_its_deletion_comes_back_where_it_was(vault: VaultSession) -> None:
    token = vault.contents.accounts[0]
    deletion = codes_changes.deletion(vault.contents, token.id)
    first = codes_changes.use_counter(vault, token.id)
    vault.apply(deletion.apply)
    vault.apply(deletion.revert)
    assert codes_changes.use_counter(vault, token.id) != first


def test_edits_made_from_the_same_look_do_not_undo_one_another(contents: Contents) -> None:
    before = contents.accounts[0]
    noted = codes_changes.edit(before, replace(before, note="spare token"))
    starred = codes_changes.edit(before, replace(before, favorite=True))
    both = starred.apply(noted.apply(contents)).find(before.id)
    assert both is not None
    assert (both.note, both.favorite) == ("spare token", True)
    without_note = noted.revert(starred.apply(noted.apply(contents))).find(before.id)
    assert without_note is not None
    assert (without_note.note, without_note.favorite) == (before.note, True)
