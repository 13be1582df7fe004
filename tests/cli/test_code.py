"""`ramkeep code`: the code of RFC 6238 and RFC 4226, printed for programs and for people."""

import json
from typing import TYPE_CHECKING

import pytest

from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.core.codes.credential import Kind
from ramkeep.services.ports import ClipboardRefused
from tests.cli.conftest import PASSWORD

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
TIMED = f"otpauth://totp/RFC:6238?secret={SECRET}&issuer=RFC&digits=8"
COUNTED = f"otpauth://hotp/RFC:4226?secret={SECRET}&issuer=RFC&counter=1"


@pytest.fixture(autouse=True)
def _time_of_the_rfc(desk: "Desk") -> None:
    desk.clock.set_to(1111111109.25)


def test_a_program_gets_the_code_alone(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "6238") == 0
    assert (desk.said, desk.noted) == ("07081804\n", "")


def test_a_person_sees_the_seconds_left(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "6238", seen=True) == 0
    assert desk.said == "07081804  1 s left\n"


def test_the_following_code_says_when_it_starts(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "6238", "--next") == 0
    assert desk.said == "14050471\n"
    assert desk.run("code", "6238", "--next", seen=True) == 0
    assert desk.said == "14050471  from 1 s on\n"


def test_json(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "6238", "--json") == 0
    assert json.loads(desk.said) == {
        "issuer": "RFC",
        "account": "6238",
        "kind": "totp",
        "code": "07081804",
        "starts_in": 0.0,
        "seconds_left": 0.75,
    }


def test_copying_prints_no_code(desk: "Desk") -> None:
    desk.keep(TIMED)
    desk.settings.put({"clear_after": 10})
    assert desk.run("code", "6238", "--copy") == 0
    assert (desk.clipboard.text, desk.clipboard_seconds) == ("07081804", 10)
    assert "07081804" not in desk.said + desk.noted
    assert "10 s" in desk.noted


def test_without_a_clipboard_the_reason_is_told(desk: "Desk") -> None:
    desk.keep(TIMED)
    desk.clipboard.refuses = ClipboardRefused("There is no display here.")
    assert desk.run("code", "6238", "--copy") == 1
    assert desk.noted == "ramkeep: There is no display here.\n"


def test_a_counter_is_not_used_up_by_accident(desk: "Desk") -> None:
    before = desk.keep(COUNTED)
    assert desk.run("code", "4226") == 1
    assert desk.said == ""
    assert "--next" in desk.noted
    assert desk.kept() == before


def test_a_counter_counts_each_time(desk: "Desk") -> None:
    desk.keep(COUNTED)
    codes = []
    for _ in range(3):
        assert desk.run("code", "4226", "--next") == 0
        codes.append(desk.said.strip())
    assert codes == ["287082", "359152", "969429"]
    assert desk.kept().accounts[0].credential.counter == 4


def test_one_password_is_enough_for_a_counter(desk: "Desk") -> None:
    desk.keep(COUNTED)
    assert desk.run("code", "4226", "--next", typed=["tarn quilt ember"]) == 0
    assert len(desk.prompts.questions) == 1


def test_the_counter_is_saved_before_the_code_is_shown(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    desk.keep(COUNTED)

    def full(file: AtomicVaultFile, data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(AtomicVaultFile, "replace", full)
    assert desk.run("code", "4226", "--next") == 1
    assert desk.said == ""
    assert "No space left" in desk.noted


def test_a_counter_code_as_json_has_no_time(desk: "Desk") -> None:
    desk.keep(COUNTED)
    assert desk.run("code", "4226", "--next", "--json") == 0
    assert json.loads(desk.said)["seconds_left"] is None


def test_a_counter_needs_the_vault_for_itself(desk: "Desk") -> None:
    desk.keep(COUNTED, TIMED)
    writer = desk.session(desk.path)
    writer.unlock("tarn quilt ember")
    assert desk.run("code", "4226", "--next") == 5
    assert desk.said == ""
    assert "a test (process" in desk.noted
    assert desk.run("code", "6238", "--next") == 0
    writer.lock()


def test_an_ambiguous_query_lists_who_is_meant(desk: "Desk") -> None:
    accounts = desk.keep(TIMED, COUNTED).accounts
    assert desk.run("code", "rfc") == 6
    assert desk.said == ""
    assert all(account.id[:8] in desk.noted for account in accounts)
    timed = next(account for account in accounts if account.credential.kind is Kind.TOTP)
    assert desk.run("code", timed.id[:8]) == 0
    assert desk.said == "07081804\n"


def test_nobody_found(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "nobody") == 6


def test_a_code_that_cannot_be_made_says_why(desk: "Desk") -> None:
    desk.keep("motp://Bank:bob?secret=e3152afee62599c8")
    assert desk.run("code", "bank") == 1
    assert "PIN" in desk.noted


def test_a_wrong_password_may_be_typed_again(desk: "Desk") -> None:
    desk.keep(TIMED)
    assert desk.run("code", "6238", typed=["wrong", "wrong again", "tarn quilt ember"]) == 0
    assert desk.said == "07081804\n"
    assert desk.run("code", "6238", typed=["wrong"] * 3) == 3
    assert desk.said == ""


def test_a_password_from_a_descriptor_is_tried_once(desk: "Desk") -> None:
    desk.keep(TIMED)
    desk.prompts.can_repeat = False
    assert desk.run("code", "6238", typed=["wrong", "tarn quilt ember"]) == 3


@pytest.mark.parametrize("data", [b"", b"something else entirely"])
def test_what_is_no_vault_has_its_exit_code(desk: "Desk", data: bytes) -> None:
    desk.path.write_bytes(data)
    assert desk.run("code", "6238") == 4


def test_a_flipped_bit_has_its_exit_code(desk: "Desk") -> None:
    desk.keep(TIMED)
    data = bytearray(desk.path.read_bytes())
    data[-1] ^= 1
    desk.path.write_bytes(data)
    assert desk.run("code", "6238") == 4
    assert "backup" in desk.noted


def test_the_code_is_made_with_the_correction_that_the_vault_holds(desk: "Desk") -> None:
    desk.keep(TIMED)
    session = desk.session(desk.path)
    session.unlock(PASSWORD)
    session.apply(lambda contents: contents.with_clock_correction(2))
    session.lock()
    assert desk.run("code", "6238") == 0
    assert desk.said == "14050471\n"
