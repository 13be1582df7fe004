"""The documentation is enough: programs written from it alone and Ramkeep read each other's vaults."""

import json

import pytest
from hypothesis import given, settings

from ramkeep.core.vault.contents import Contents, Unreadable
from ramkeep.core.vault.entry import write_entry
from ramkeep.core.vault.seal import create, open_
from tests.core.vault.independent_reader import read_vault, secret_of
from tests.core.vault.independent_writer import write_vault
from tests.core.vault.strategies import account, contents
from tests.fakes.vault_file import CHEAP


@pytest.mark.parametrize("password", ["plain", "пароль\u3000密码", "e\u0301"])
def test_the_reader_of_the_documentation_reads_our_vaults(password: str) -> None:
    held = Contents((account(1), account(2)), (Unreadable(b"odd"),), {"groups": []})
    saved = create(held, password, CHEAP).vault.seal(held)
    read = read_vault(saved.data, password)
    assert (read["generation"], read["whole"]) == (2, {"groups": []})
    assert [secret_of(line) for line in read["lines"][:2]] == [
        each.credential.secret.reveal() for each in held.accounts
    ]
    assert read["lines"][2] == b"odd"


@given(contents())
@settings(max_examples=20)
def test_each_member_of_an_entry_is_the_documented_one(held: Contents) -> None:
    read = read_vault(create(held, "pw", CHEAP).data, "pw")
    for line, each in zip(read["lines"], held.accounts, strict=True):
        entry, credential = json.loads(line), each.credential
        assert (entry["id"], entry["kind"]) == (each.id, credential.kind)
        assert (entry["issuer"], entry["account"]) == (credential.issuer, credential.account)
        assert (entry["algorithm"], entry["digits"], entry["period"]) == (
            credential.algorithm,
            credential.digits,
            credential.period,
        )
        assert (entry.get("counter", 0), entry.get("note", "")) == (credential.counter, each.note)
        assert entry["secret_text"] == credential.secret.written()


def test_we_read_a_vault_that_was_written_from_the_documentation() -> None:
    opened = open_(write_vault([b'{"made":"elsewhere"}', write_entry(account(3)), b"odd"], b"pw"), "pw")
    assert opened.header.generation == 5
    assert opened.contents == Contents((account(3),), (Unreadable(b"odd"),), {"made": "elsewhere"})
