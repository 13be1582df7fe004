"""Each reason why a vault does not open has its own sentence, and says what to do."""

import pytest

from ramkeep.core.vault import errors
from ramkeep.services.ports import VaultBusy
from ramkeep.services.vault_session import VaultAbsent
from ramkeep.ui.lock import refusal_words as words
from ramkeep.ui.theme.theme import Theme

PLACE, BACKUP = "/home/mei/vault.ramkeep", "/home/mei/vault.ramkeep.bak"
REFUSALS = [
    errors.HeaderChanged("tampered"),
    errors.BodyDamaged("torn"),
    errors.MadeByNewerVersion("2"),
    errors.NotAVault(),
    errors.LimitExceeded("much"),
    FileNotFoundError(2, "No such file"),
    PermissionError(13, "Permission denied"),
    OSError(5, "Input/output error"),
]


def test_no_two_sentences_are_the_same(theme: Theme) -> None:
    sentences = [words.refusal(failure, PLACE, BACKUP) for failure in REFUSALS]
    assert len(set(sentences)) == len(sentences)
    assert not any("{" in sentence for sentence in sentences)


@pytest.mark.parametrize("failure", [REFUSALS[0], REFUSALS[1], REFUSALS[3], REFUSALS[4], REFUSALS[5]])
def test_where_the_backup_helps_its_path_is_told(theme: Theme, failure: Exception) -> None:
    assert BACKUP in words.refusal(failure, PLACE, BACKUP)


def test_a_missing_file_reads_the_same_whoever_notices(theme: Theme) -> None:
    assert words.refusal(VaultAbsent("gone"), PLACE, BACKUP) == words.refusal(FileNotFoundError(), PLACE, BACKUP)


def test_the_system_is_quoted_where_nothing_better_is_known(theme: Theme) -> None:
    assert "Input/output error" in words.refusal(OSError(5, "Input/output error"), PLACE, BACKUP)


def test_an_unknown_failure_is_named_but_not_quoted(theme: Theme) -> None:
    sentence = words.refusal(ValueError("JBSWY3DPEHPK3PXP"), PLACE, BACKUP)
    assert "ValueError" in sentence
    assert "JBSWY3DPEHPK3PXP" not in sentence


def test_a_path_with_braces_is_shown_as_it_is(theme: Theme) -> None:
    assert "/home/{mei}/v" in words.refusal(errors.NotAVault(), "/home/{mei}/v", BACKUP)


def test_the_holder_is_named(theme: Theme) -> None:
    assert "a terminal command of Ramkeep" in words.busy(VaultBusy("a terminal command of Ramkeep"))
