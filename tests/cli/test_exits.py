"""Each refusal has one exit code."""

from pathlib import Path

import pytest

from ramkeep.cli.exits import MEANINGS, Exit, Stopped, stop_for
from ramkeep.core.codes.errors import CodeUnavailable, NotAnEnrollment
from ramkeep.core.vault import errors
from ramkeep.services.ports import ClipboardRefused, PictureRefused, VaultBusy, VaultChangedOnDisk
from ramkeep.services.vault_session import ReadOnly, VaultAbsent


@pytest.mark.parametrize(
    ("error", "exit_code"),
    [
        (errors.WrongPassword(), 3),
        (errors.NotAVault(), 4),
        (errors.MadeByNewerVersion("newer"), 4),
        (errors.LimitExceeded("too much"), 4),
        (errors.HeaderChanged("changed"), 4),
        (errors.BodyDamaged("damaged"), 4),
        (errors.EmptyPassword(), 1),
        (errors.SealFailed(), 1),
        (VaultBusy("the window"), 5),
        (VaultChangedOnDisk(), 5),
        (VaultAbsent("none"), 6),
        (errors.AccountGone(), 6),
        (ReadOnly("only for reading"), 1),
        (NotAnEnrollment("no"), 1),
        (CodeUnavailable("no"), 1),
        (PictureRefused("no"), 1),
        (ClipboardRefused("no"), 1),
        (FileNotFoundError(2, "No such file or directory", "x"), 1),
        (ImportError("libEGL.so.1: cannot open shared object file"), 1),
        (Stopped(Exit.NO_MATCH, "no"), 7),
    ],
)
def test_foreseen(error: Exception, exit_code: int) -> None:
    stopped = stop_for(error)
    assert stopped is not None
    assert stopped.exit_code == exit_code
    assert stopped.reason


@pytest.mark.parametrize("error", [ValueError("x"), KeyError("x"), OSError("no number")])
def test_unforeseen(error: Exception) -> None:
    assert stop_for(error) is None


def test_every_refusal_of_the_vault_is_foreseen() -> None:
    families = {name for name, kind in vars(errors).items() if isinstance(kind, type) and issubclass(kind, Exception)}
    assert families >= {"WrongPassword", "BodyDamaged"}
    for name in families:
        kind = getattr(errors, name)
        error = kind.__new__(kind)
        error.args, error.reason = ("x",), "x"
        assert stop_for(error) is not None, name


def test_the_documentation_says_the_same() -> None:
    page = (Path(__file__).parents[2] / "docs/terminal.md").read_text(encoding="utf-8")
    for exit_code, meaning in MEANINGS.items():
        assert f"| {exit_code.value} | {meaning} |" in page
