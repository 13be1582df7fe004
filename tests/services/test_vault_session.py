"""The vault as the program has it, on a file in memory and on a real one."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.errors import EmptyPassword, VaultRefused, WrongPassword
from ramkeep.core.vault.kdf import FLOOR
from ramkeep.core.vault.seal import OpenVault, open_
from ramkeep.services.ports import VaultBusy, VaultChangedOnDisk, VaultFile
from ramkeep.services.vault_notices import BackupKeepsOldPassword, NotWritable, OlderCopy
from ramkeep.services.vault_session import (
    ReadOnly,
    VaultAbsent,
    VaultExists,
    VaultNotOpen,
    VaultSession,
    VaultState,
)
from tests.core.vault.strategies import account
from tests.fakes.clock import FakeClock
from tests.fakes.settings import MemorySettings
from tests.fakes.vault_file import CHEAP, MemoryVaultFile, cheap_vault

HELD = Contents((account(1),))
DATA = cheap_vault(HELD, "pw")


def session_on(file: VaultFile, settings: MemorySettings | None = None) -> VaultSession:
    return VaultSession(file, settings or MemorySettings(), FakeClock(), lambda: CHEAP)


def unlocked(file: VaultFile, settings: MemorySettings | None = None) -> VaultSession:
    session = session_on(file, settings)
    session.unlock("pw")
    return session


def adding(number: int) -> Callable[[Contents], Contents]:
    return lambda held: held.with_accounts([account(number)])


def test_a_new_vault_is_open_and_empty_and_costly_to_guess() -> None:
    file = MemoryVaultFile()
    session = session_on(file)
    assert session.state is VaultState.ABSENT
    session.create("pw")
    assert session.state is VaultState.OPEN
    assert session.contents == Contents()
    assert file.locked
    assert file.data is not None
    assert memory_kib_and_passes(open_(file.data, "pw")) == (FLOOR.memory_kib, FLOOR.passes)


def memory_kib_and_passes(vault: OpenVault) -> tuple[int, int]:
    payload = vault.header.slots[0].payload
    return int.from_bytes(payload[2:6]), int.from_bytes(payload[6:10])


def test_no_vault_is_made_over_another() -> None:
    session = session_on(MemoryVaultFile(DATA))
    with pytest.raises(VaultExists):
        session.create("pw")
    assert session.state is VaultState.LOCKED


def test_a_vault_that_cannot_be_made_leaves_nothing_claimed() -> None:
    file = MemoryVaultFile()
    session = session_on(file)
    with pytest.raises(EmptyPassword):
        session.create("")
    assert (session.state, file.locked) == (VaultState.ABSENT, False)


def test_the_right_password_opens() -> None:
    session = session_on(MemoryVaultFile(DATA))
    assert session.state is VaultState.LOCKED
    session.unlock("pw")
    assert session.state is VaultState.OPEN
    assert session.contents == HELD
    assert session.notices == ()
    assert session.place == "/home/someone/vault.ramkeep"


def test_a_wrong_password_leaves_it_locked_and_free_for_others() -> None:
    file = MemoryVaultFile(DATA)
    session = session_on(file)
    with pytest.raises(WrongPassword):
        session.unlock("wrong")
    assert (session.state, file.locked) == (VaultState.LOCKED, False)


def test_what_is_not_there_is_not_opened() -> None:
    with pytest.raises(VaultAbsent, match=r"vault\.ramkeep"):
        session_on(MemoryVaultFile()).unlock("pw")


def test_locking_forgets_contents_and_key() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    opened = session._opened
    assert opened is not None
    session.lock()
    session.lock()
    assert (session.state, session.contents, file.locked) == (VaultState.LOCKED, Contents(), False)
    assert opened.vault._master == bytes(32)
    with pytest.raises(VaultNotOpen):
        session.apply(adding(2))
    with pytest.raises(VaultNotOpen):
        session.verify_password("pw")


def test_a_change_is_saved_before_it_is_current() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    after = session.apply(adding(2))
    assert after == session.contents == Contents((account(1), account(2)))
    assert file.data is not None
    assert open_(file.data, "pw").contents == after
    assert file.backup == DATA


@pytest.mark.parametrize("error", [OSError("disk full"), VaultChangedOnDisk(), KeyboardInterrupt()])
def test_a_change_that_cannot_be_saved_did_not_happen(error: BaseException) -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    file.refuses = error
    with pytest.raises(type(error)):
        session.apply(adding(2))
    assert session.contents == HELD
    assert file.data == DATA
    file.refuses = None
    assert session.apply(adding(3)).accounts == (account(1), account(3))


def test_a_change_that_fails_itself_saves_nothing() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    with pytest.raises(ValueError, match="already"):
        session.apply(adding(1))
    assert (file.data, session.contents) == (DATA, HELD)


def test_no_change_is_no_save() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    told = []
    session.on_changed(lambda: told.append(1))
    assert session.apply(lambda held: held) == HELD
    assert file.data == DATA
    assert told == []


def test_listeners_are_told_of_each_step_once_it_is_done() -> None:
    file = MemoryVaultFile()
    session = session_on(file)
    told: list[tuple[VaultState, int]] = []
    session.on_changed(lambda: told.append((session.state, len(session.contents.accounts))))
    session.create("pw")
    session.apply(adding(1))
    session.lock()
    with pytest.raises(WrongPassword):
        session.unlock("wrong")
    session.unlock("pw", read_only=True)
    session.lock()
    session.lock()
    assert told == [
        (VaultState.OPEN, 0),
        (VaultState.OPEN, 1),
        (VaultState.LOCKED, 0),
        (VaultState.OPEN_READ_ONLY, 1),
        (VaultState.LOCKED, 0),
    ]


def test_a_listener_may_change_the_vault() -> None:
    session = session_on(MemoryVaultFile(DATA))
    session.on_changed(lambda: session.apply(lambda held: held.without([account(1).id]) if held.accounts else held))
    session.unlock("pw")
    assert session.contents == Contents()


def test_a_busy_vault_is_told_and_can_be_read() -> None:
    file = MemoryVaultFile(DATA)
    file.holder = "Ramkeep (process 12)"
    session = session_on(file)
    with pytest.raises(VaultBusy, match="process 12"):
        session.unlock("pw")
    session.unlock("pw", read_only=True)
    assert (session.state, session.contents) == (VaultState.OPEN_READ_ONLY, HELD)
    for change in (lambda: session.apply(adding(2)), lambda: session.change_password("pw", "new")):
        with pytest.raises(ReadOnly):
            change()
    file.holder = None
    session.unlock("pw")
    assert session.state is VaultState.OPEN


def test_a_place_that_cannot_be_written_is_opened_for_reading() -> None:
    file = MemoryVaultFile(DATA)
    file.lock_refuses = OSError(30, "Read-only file system")
    session = unlocked(file)
    assert session.state is VaultState.OPEN_READ_ONLY
    assert session.notices == (NotWritable("Read-only file system"),)


def test_an_older_copy_is_told_until_it_is_saved() -> None:
    file, settings = MemoryVaultFile(DATA), MemorySettings()
    session = unlocked(file, settings)
    session.apply(adding(2))
    session.apply(adding(3))
    session.lock()
    file.data = DATA
    session.unlock("pw")
    assert session.notices == (OlderCopy(1, 3, int(FakeClock().now())),)
    assert "older copy" in session.notices[0].reason
    session.apply(adding(4))
    session.lock()
    session.unlock("pw")
    assert session.notices == ()
    assert file.data is not None
    assert open_(file.data, "pw").header.generation == 4


def test_settings_that_cannot_be_written_refuse_nothing() -> None:
    session = unlocked(MemoryVaultFile(DATA), MemorySettings(refuses=OSError("full")))
    session.apply(adding(2))
    assert len(session.contents.accounts) == 2


def test_the_password_can_be_asked_for_again() -> None:
    session = unlocked(MemoryVaultFile(DATA))
    session.verify_password("pw")
    with pytest.raises(WrongPassword):
        session.verify_password("wrong")


def test_a_new_password_opens_the_vault_and_its_backup() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    before = session._opened
    assert before is not None
    session.change_password("pw", "new")
    assert before.vault._master == bytes(32)
    session.apply(adding(2))
    session.lock()
    for data in (file.data, file.backup):
        assert data is not None
        vault = open_(data, "new")
        assert vault.contents.find(account(1).id)
        assert memory_kib_and_passes(vault) == (FLOOR.memory_kib, FLOOR.passes)
        with pytest.raises(WrongPassword):
            open_(data, "pw")


def test_a_password_is_not_changed_without_the_old_one() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    with pytest.raises(WrongPassword):
        session.change_password("wrong", "new")
    with pytest.raises(EmptyPassword):
        session.change_password("pw", "")
    assert file.data == DATA


def test_a_new_password_that_cannot_be_saved_changes_nothing() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    file.refuses = OSError("disk full")
    with pytest.raises(OSError, match="disk full"):
        session.change_password("pw", "new")
    file.refuses = None
    session.apply(adding(2))
    assert file.data is not None
    assert open_(file.data, "pw").contents == session.contents


class SecondSaveFails(MemoryVaultFile):
    """A file that can be written once more."""

    def replace(self, data: bytes) -> None:
        super().replace(data)
        self.refuses = OSError("disk full")


def test_a_backup_that_keeps_the_old_password_is_told() -> None:
    file = SecondSaveFails(DATA)
    session = unlocked(file)
    session.change_password("pw", "new")
    (notice,) = session.notices
    assert isinstance(notice, BackupKeepsOldPassword)
    assert notice.reason == "The backup beside the vault opens with the old password still: disk full"
    assert file.data is not None
    assert open_(file.data, "new").contents == HELD


def test_changes_from_several_threads_are_all_saved() -> None:
    file = MemoryVaultFile(DATA)
    session = unlocked(file)
    threads = [threading.Thread(target=session.apply, args=(adding(number),)) for number in range(2, 12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {each.id for each in session.contents.accounts} == {account(number).id for number in range(1, 12)}
    assert file.data is not None
    assert open_(file.data, "pw").contents == session.contents


def test_the_state_can_be_read_while_a_change_is_under_way() -> None:
    session = unlocked(MemoryVaultFile(DATA))
    seen: list[object] = []

    def change(held: Contents) -> Contents:
        reader = threading.Thread(target=lambda: seen.append((session.state, session.contents)))
        reader.start()
        reader.join(5)
        return held

    session.apply(change)
    assert seen == [(VaultState.OPEN, HELD)]


def test_no_exception_carries_the_password_or_a_secret() -> None:
    session = session_on(MemoryVaultFile(DATA))
    with pytest.raises(VaultRefused) as caught:
        session.unlock("KEEPOUT")
    error: BaseException | None = caught.value
    while error is not None:
        assert "KEEPOUT" not in repr(error) + str(error) + repr(vars(error))
        error = error.__cause__ or error.__context__
    session.unlock("pw")
    assert account(1).credential.secret.written() not in repr(session) + repr(session._opened)


def test_a_session_loads_no_heavy_library_at_start_up() -> None:
    program = (
        "import sys, ramkeep.services.vault_session, ramkeep.services.kdf_choice, ramkeep.adapters.vault_file_atomic\n"
        "print('cryptography' in sys.modules, 'PySide6' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"


OTHER = """
import sys
from pathlib import Path
from ramkeep.adapters.vault_file_atomic import AtomicVaultFile
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_session import VaultSession
from tests.fakes.clock import FakeClock
from tests.fakes.settings import MemorySettings
session = VaultSession(AtomicVaultFile(Path(sys.argv[1])), MemorySettings(), FakeClock(), lambda: None)
try:
    session.unlock("pw")
except VaultBusy as busy:
    print(busy)
session.unlock("pw", read_only=True)
print(session.state, len(session.contents.accounts))
"""


def test_a_second_process_is_told_and_reads(tmp_path: Path) -> None:
    path = tmp_path / "vault.ramkeep"
    path.write_bytes(DATA)
    session = unlocked(AtomicVaultFile(path))
    session.apply(adding(2))
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", OTHER, str(path)], capture_output=True, text=True, check=True, cwd=root
    )
    assert done.stdout == f"The vault is open in Ramkeep (process {os.getpid()}).\nopen read-only 2\n"
    session.apply(adding(3))
    session.lock()
    assert len(unlocked(AtomicVaultFile(path)).contents.accounts) == 3
