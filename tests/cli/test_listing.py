"""`ramkeep list`: names, never secrets or codes."""

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

ALIYUN = "otpauth://totp/Aliyun:alice@example.onaliyun.com?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Aliyun"
BANK = "otpauth://hotp/Bank:bob?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Bank&counter=7"


def test_one_line_an_account(desk: "Desk") -> None:
    accounts = desk.keep(ALIYUN, BANK).accounts
    assert desk.run("list") == 0
    assert desk.said.splitlines() == [
        f"{accounts[0].id[:8]}  Aliyun (alice@example.onaliyun.com)",
        f"{accounts[1].id[:8]}  Bank (bob)",
    ]


def test_a_query_chooses(desk: "Desk") -> None:
    desk.keep(ALIYUN, BANK)
    assert desk.run("list", "BOB", "bank") == 0
    assert "bob" in desk.said
    assert "alice" not in desk.said


def test_nothing_found_has_its_exit_code(desk: "Desk") -> None:
    desk.keep(ALIYUN)
    assert desk.run("list", "nobody") == 6
    assert desk.said == ""


def test_an_empty_vault_lists_nothing(desk: "Desk") -> None:
    desk.keep()
    assert desk.run("list") == 0
    assert desk.run("list", "--json") == 0
    assert json.loads(desk.said) == []


def test_json_says_what_a_program_may_know(desk: "Desk") -> None:
    account = desk.keep(BANK).accounts[0]
    assert desk.run("list", "--json") == 0
    assert json.loads(desk.said) == [
        {
            "id": account.id,
            "issuer": "Bank",
            "account": "bob",
            "kind": "hotp",
            "algorithm": "SHA1",
            "digits": 6,
            "counter": 7,
            "favorite": False,
            "added_at": account.added_at,
        }
    ]


def test_no_secret_and_no_code_is_printed(desk: "Desk") -> None:
    desk.keep(ALIYUN, BANK)
    for words in (["list"], ["list", "--json"]):
        assert desk.run(*words) == 0
        assert "JBSWY3DP" not in desk.said + desk.noted
        assert "GEZDGNBV" not in desk.said + desk.noted


def test_a_hostile_name_sends_nothing_to_the_terminal(desk: "Desk") -> None:
    desk.keep("otpauth://totp/%1b%5D0;evil%07:%1b%5B2Ja%E2%80%AEb?secret=JBSWY3DPEHPK3PXP")
    assert desk.run("list") == 0
    assert desk.said.rstrip("\n").isprintable()
    assert desk.run("list", "--json") == 0
    assert json.loads(desk.said)[0]["account"] == "\x1b[2Ja\u202eb"
    assert desk.said.isascii()
    assert "\x1b" not in desk.said


def test_it_works_while_another_program_writes(desk: "Desk") -> None:
    desk.keep(ALIYUN)
    writer = desk.session(desk.path)
    writer.unlock("tarn quilt ember")
    assert desk.run("list") == 0
    writer.lock()


def test_without_a_vault_there_is_nothing_to_list(desk: "Desk") -> None:
    assert desk.run("list") == 6
    assert "ramkeep add" in desk.noted
    assert desk.prompts.questions == []
