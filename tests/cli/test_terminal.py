"""Opening the vault: what a person is told about it, and that it is locked again."""

from typing import TYPE_CHECKING

import pytest

from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.core.codes import uri
from ramkeep.services.enrollment import Enrollment
from tests.fakes.vault_file import cheap_vault

if TYPE_CHECKING:
    from tests.cli.conftest import Desk

ALICE = "otpauth://totp/Aliyun:alice?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Aliyun"
BOB = "otpauth://totp/Bank:bob?secret=JBSWY3DPEHPK3PXPJBSWY3DP&issuer=Bank"


def test_an_older_copy_is_told(desk: "Desk") -> None:
    desk.keep()
    older = desk.path.read_bytes()
    assert desk.run("add", "--yes", "-", data=ALICE.encode()) == 0
    desk.path.write_bytes(older)
    assert desk.run("list") == 0
    assert "older copy" in desk.noted


def test_what_cannot_be_written_is_said_before_anything_is_asked(desk: "Desk", monkeypatch: pytest.MonkeyPatch) -> None:
    desk.keep()

    def read_only(file: AtomicVaultFile) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(AtomicVaultFile, "lock", read_only)
    assert desk.run("add", "-", data=ALICE.encode()) == 1
    assert "Read-only file system" in desk.noted
    assert desk.prompts.questions == [f"Password of {desk.path}: "]


def test_what_another_program_wrote_meanwhile_is_not_overwritten(desk: "Desk") -> None:
    desk.keep()
    accounts = Enrollment(desk.clock, tuple).accounts([uri.parse(BOB)])

    def answer(question: str) -> str:
        desk.path.write_bytes(cheap_vault(desk.kept().with_accounts(accounts), "tarn quilt ember"))
        return "y"

    desk.prompts.answer = answer  # type: ignore[method-assign]
    assert desk.run("add", "-", data=ALICE.encode()) == 5
    assert desk.kept().accounts == accounts


def test_the_vault_is_free_again_after_every_end(desk: "Desk") -> None:
    desk.keep(ALICE)
    for words in (["add", "-"], ["code", "nobody"], ["verify", "alice", "000000"]):
        assert desk.run(*words, data=ALICE.encode(), answers=["n"]) != 0
        session = desk.session(desk.path)
        session.unlock("tarn quilt ember")
        session.lock()
