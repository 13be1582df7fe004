"""Whatever happens during a save, the old or the new vault is there and opens."""

import errno
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ramkeep.adapters.vault_file_atomic import AtomicVaultFile, Step
from ramkeep.core.vault.contents import Contents
from ramkeep.core.vault.errors import LimitExceeded
from ramkeep.core.vault.seal import create, open_
from ramkeep.services.ports import VaultBusy, VaultChangedOnDisk
from tests.core.vault.strategies import account
from tests.fakes.vault_file import CHEAP

POSIX_ONLY = pytest.mark.skipif(os.name != "posix", reason="needs the permissions and links of POSIX")
OLD, OLD_VAULT = create(Contents((account(1),)), "pw", CHEAP)
NEW, _ = OLD_VAULT.seal(Contents((account(1), account(2))))


class Crash(BaseException):
    """The program ends here."""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a vault lies."""
    path = tmp_path / "vault.ramkeep"
    path.write_bytes(OLD)
    return path


def opened(path: Path) -> AtomicVaultFile:
    file = AtomicVaultFile(path)
    file.lock()
    file.read()
    return file


def test_what_is_put_there_is_read_back(tmp_path: Path) -> None:
    file = AtomicVaultFile(tmp_path / "a/b/vault.ramkeep")
    assert not file.exists()
    file.lock()
    file.replace(OLD)
    assert file.exists()
    assert file.read() == OLD
    assert file.place == str(tmp_path / "a/b/vault.ramkeep")


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        AtomicVaultFile(tmp_path / "none").read()


def test_the_previous_file_is_kept(path: Path) -> None:
    file = opened(path)
    file.replace(NEW)
    assert names(path) == {"vault.ramkeep", "vault.ramkeep.bak", "vault.ramkeep.lock"}
    assert backup(path).read_bytes() == OLD
    file.replace(OLD)
    file.replace(NEW)
    assert (path.read_bytes(), backup(path).read_bytes()) == (NEW, OLD)


def backup(path: Path) -> Path:
    return path.with_name(path.name + ".bak")


def names(path: Path) -> set[str]:
    return {each.name for each in path.parent.iterdir()}


def failing(step: Step, error: BaseException) -> Callable[[Step], None]:
    def before(now: Step) -> None:
        if now is step:
            raise error

    return before


@pytest.mark.parametrize("step", [step for step in Step if step is not Step.SYNC_FOLDER])
@pytest.mark.parametrize("error", [OSError(errno.EIO, "broken"), Crash()], ids=["failure", "crash"])
def test_a_fault_at_any_step_leaves_the_old_vault(path: Path, step: Step, error: BaseException) -> None:
    file = AtomicVaultFile(path, before=failing(step, error))
    file.lock()
    file.read()
    with pytest.raises(type(error)):
        file.replace(NEW)
    assert path.read_bytes() == OLD
    assert names(path) <= {"vault.ramkeep", "vault.ramkeep.bak", "vault.ramkeep.lock"}
    file.unlock()
    after = opened(path)
    after.replace(NEW)
    assert (path.read_bytes(), backup(path).read_bytes()) == (NEW, OLD)


def test_a_folder_that_cannot_be_synced_fails_nothing(path: Path) -> None:
    file = AtomicVaultFile(path, before=failing(Step.SYNC_FOLDER, OSError(errno.EINVAL, "no")))
    file.read()
    file.replace(NEW)
    assert path.read_bytes() == NEW


DYING = """
import os, sys
from pathlib import Path
from ramkeep.adapters.vault_file_atomic import AtomicVaultFile, Step
def before(step):
    if step is Step(sys.argv[2]):
        os._exit(3)
file = AtomicVaultFile(Path(sys.argv[1]), before=before)
file.lock()
file.read()
file.replace(sys.stdin.buffer.read())
"""


@pytest.mark.parametrize("step", Step)
def test_a_process_that_dies_at_any_step_leaves_a_vault_that_opens(path: Path, step: Step) -> None:
    dead = subprocess.run([sys.executable, "-c", DYING, str(path), step], input=NEW, check=False)
    assert dead.returncode == 3
    assert path.read_bytes() == (NEW if step is Step.SYNC_FOLDER else OLD)
    assert open_(path.read_bytes(), "pw").contents.find(account(1).id)
    assert not backup(path).exists() or backup(path).read_bytes() == OLD
    opened(path).replace(OLD)
    assert names(path) == {"vault.ramkeep", "vault.ramkeep.bak", "vault.ramkeep.lock"}


@POSIX_ONLY
def test_a_full_disk_leaves_the_old_vault(path: Path) -> None:
    limited = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))" + DYING
    done = subprocess.run(
        [sys.executable, "-c", limited, str(path), Step.SYNC], input=NEW, capture_output=True, check=False
    )
    assert b"File too large" in done.stderr
    assert path.read_bytes() == OLD
    assert names(path) == {"vault.ramkeep", "vault.ramkeep.lock"}


@POSIX_ONLY
def test_files_and_folder_are_for_their_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "own" / "vault.ramkeep"
    old_mask = os.umask(0)
    try:
        file = AtomicVaultFile(path)
        file.lock()
        file.replace(OLD)
        file.replace(NEW)
    finally:
        os.umask(old_mask)
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}


@POSIX_ONLY
def test_a_symbolic_link_stays_and_its_target_is_saved(tmp_path: Path, path: Path) -> None:
    link = tmp_path / "elsewhere" / "link"
    link.parent.mkdir()
    link.symlink_to(path)
    file = opened(link)
    file.replace(NEW)
    assert link.is_symlink()
    assert path.read_bytes() == NEW
    assert backup(path).read_bytes() == OLD
    assert file.place == str(link)


def test_file_systems_without_hard_links_are_served(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(errno.EPERM, "no links here")

    monkeypatch.setattr(os, "link", no_links)
    opened(path).replace(NEW)
    assert (path.read_bytes(), backup(path).read_bytes()) == (NEW, OLD)
    assert names(path) == {"vault.ramkeep", "vault.ramkeep.bak", "vault.ramkeep.lock"}


def test_a_backup_that_is_the_same_file_leaves_no_rest(path: Path) -> None:
    os.link(path, backup(path))
    opened(path).replace(NEW)
    assert names(path) == {"vault.ramkeep", "vault.ramkeep.bak", "vault.ramkeep.lock"}
    assert backup(path).read_bytes() == OLD


def test_what_another_program_wrote_is_not_overwritten(path: Path) -> None:
    file = opened(path)
    path.write_bytes(NEW)
    with pytest.raises(VaultChangedOnDisk):
        file.replace(OLD)
    assert path.read_bytes() == NEW
    file.read()
    file.replace(OLD)
    assert path.read_bytes() == OLD


def test_a_vault_that_came_up_meanwhile_is_not_overwritten(path: Path) -> None:
    file = AtomicVaultFile(path)
    file.lock()
    with pytest.raises(VaultChangedOnDisk):
        file.replace(NEW)
    assert path.read_bytes() == OLD


def test_a_vault_that_was_deleted_meanwhile_is_saved_all_the_same(path: Path) -> None:
    file = opened(path)
    path.unlink()
    file.replace(NEW)
    assert path.read_bytes() == NEW


def test_left_overs_are_cleared_away_and_nothing_else(path: Path) -> None:
    rest = path.with_name(".vault.ramkeep.0123456789abcdef.new")
    others = {".vault.ramkeep.012.new", ".other.0123456789abcdef.new", "vault.ramkeep.0123456789abcdef.new"}
    for name in (rest.name, *others):
        path.with_name(name).write_bytes(b"")
    AtomicVaultFile(path).lock()
    assert not rest.exists()
    assert others <= names(path)


def test_nothing_is_cleared_away_while_another_holds_the_claim(path: Path) -> None:
    opened(path)
    rest = path.with_name(".vault.ramkeep.0123456789abcdef.new")
    rest.write_bytes(b"")
    with pytest.raises(VaultBusy):
        AtomicVaultFile(path).lock()
    assert rest.exists()


def test_a_file_that_is_too_large_is_read_so_far_as_to_be_refused(path: Path) -> None:
    with path.open("r+b") as file:
        file.truncate(65 * 2**20)
    with pytest.raises(LimitExceeded):
        open_(AtomicVaultFile(path).read(), "pw")


def test_a_place_that_cannot_be_written_is_told(path: Path) -> None:
    with pytest.raises(OSError, match=r"vault\.ramkeep"):
        AtomicVaultFile(path / "below a file").lock()


def test_file_then_folder_are_on_the_medium_before_a_save_is_done(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced: list[tuple[bool, bytes]] = []
    fsync = os.fsync

    def watched(descriptor: int) -> None:
        synced.append((stat.S_ISDIR(os.fstat(descriptor).st_mode), path.read_bytes()))
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", watched)
    opened(path).replace(NEW)
    assert synced == [(False, OLD), (True, NEW)]


def test_what_cannot_be_looked_at_is_there(path: Path) -> None:
    assert not AtomicVaultFile(path / "below a file").exists()
    assert AtomicVaultFile(path.with_name("n" * 5000)).exists()


def test_a_vault_that_others_could_read_leaves_a_backup_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "vault.ramkeep"
    path.write_bytes(b"old")
    path.chmod(0o644)
    file = AtomicVaultFile(path)
    file.read()
    file.replace(b"new")
    assert [each.stat().st_mode & 0o777 for each in (path, path.with_name("vault.ramkeep.bak"))] == [0o600, 0o600]
