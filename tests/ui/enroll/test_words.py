import math

import pytest
from PySide6.QtWidgets import QApplication

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.core.codes.errors import (
    EnrollmentRefused,
    NotAnEnrollment,
    ParameterRefused,
    PayloadDamaged,
    SecretRefused,
    TooLong,
    UnknownKind,
)
from ramkeep.core.codes.review import Remark, RemarkCode, Severity
from ramkeep.services.enrollment import EntryRefused, TooMany
from ramkeep.services.foreign_texts import ForeignText, Thing
from ramkeep.services.ports import CameraRefused, PictureRefused, ScreenRefused, VaultChangedOnDisk
from ramkeep.services.vault_session import ReadOnly
from ramkeep.ui.enroll import check_words, refusal_words, remark_words, words
from ramkeep.ui.enroll.camera_feed import CameraEnded
from ramkeep.ui.enroll.pictures import TooManyPixels
from ramkeep.ui.theme.theme import Theme

SECRET = "JBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def _english(theme: Theme, qapp: QApplication) -> None:
    """Every sentence here is English."""


@pytest.mark.parametrize("thing", Thing)
def test_every_thing_has_its_sentence(thing: Thing) -> None:
    assert refusal_words.enrollment(ForeignText(thing)).endswith((".", "://."))


@pytest.mark.parametrize(
    ("refusal", "part"),
    [
        (UnknownKind("x"), "kind of password"),
        (ParameterRefused("digits", "x"), "“digits” is wrong"),
        (PayloadDamaged("x"), "export code is damaged"),
        (TooLong("x"), "too long"),
        (TooMany("x"), "too much at once"),
        (NotAnEnrollment("x"), "plain text"),
        (SecretRefused("x"), "missing or not whole"),
        (SecretRefused("x", 3), "Character 3 of the secret cannot be right. Compare"),
        (SecretRefused("x", 3, "O"), "It may be O."),
        (SecretRefused("x", 3, "IL"), "It may be I or L."),
        (EntryRefused("Entry 2 is odd."), "Entry 2 is odd."),
    ],
)
def test_every_refusal_has_its_sentence(refusal: EnrollmentRefused, part: str) -> None:
    assert part in refusal_words.enrollment(refusal)


def test_a_parameter_of_a_hostile_name_is_shown_safely() -> None:
    with pytest.raises(ParameterRefused) as refused:
        uri.parse(f"otpauth://totp/x?secret={SECRET}&%E2%80%AE{'x' * 500}=%FF")
    sentence = refusal_words.enrollment(refused.value)
    assert "\u202e" not in sentence
    assert len(sentence) < 200


@pytest.mark.parametrize(
    ("failure", "part"),
    [
        (PictureRefused("It is damaged."), "It is damaged."),
        (TooManyPixels(), "40 million"),
        (FileNotFoundError(), "no such file"),
        (PermissionError(), "permissions"),
        (OSError(5, "Input/output error"), "Input/output error"),
        (ValueError(), "could not be read"),
    ],
)
def test_every_failure_of_a_picture_has_its_sentence(failure: Exception, part: str) -> None:
    assert part in refusal_words.picture(failure)


def test_what_is_said_about_cameras_screens_and_the_vault() -> None:
    assert refusal_words.camera(CameraRefused("Busy.", "Close it.")) == ("Busy.", "Close it.")
    assert "no more pictures" in refusal_words.camera(CameraEnded())[0]
    assert "stopped working" in refusal_words.camera(ValueError())[0]
    assert refusal_words.screen(ScreenRefused("No.")) == "No."
    assert refusal_words.saving(ReadOnly("Read only.")) == "Read only."
    assert "No space left" in refusal_words.saving(OSError(28, "No space left"))
    assert "another program" in refusal_words.saving(VaultChangedOnDisk())


@pytest.mark.parametrize("code", RemarkCode)
def test_every_remark_has_its_sentence_or_stands_elsewhere(code: RemarkCode) -> None:
    sentence = remark_words.sentence(Remark(code, Severity.INFO, "text", 7))
    assert bool(sentence) is (code is not RemarkCode.COUNTER_BASED)
    assert "{" not in sentence


def test_a_twin_of_unknown_age_is_named_without_a_date() -> None:
    twin = Account(AccountId("1" * 32), uri.parse(f"otpauth://totp/GitHub:mei?secret={SECRET}"))
    sentence = remark_words.sentence(Remark(RemarkCode.SAME_CREDENTIAL, Severity.CAUTION), [twin])
    assert sentence == "Already in the vault as GitHub (mei)."


@pytest.mark.parametrize(
    ("left", "text"), [(0.2, "1"), (29.1, "30"), (99, "99"), (120, "2m"), (7200, "2h"), (90 * 86400.0, "90d")]
)
def test_the_time_in_a_ring_stays_short(left: float, text: str) -> None:
    assert check_words.ring_seconds(left) == text
    assert len(check_words.ring_seconds(math.pow(2, 31))) <= 3


def test_many_lines_are_cut_and_counted() -> None:
    assert words.some_lines(["a", "b", "c"]) == "a\nb\nc"
    assert words.some_lines(list("abcde")).startswith("a\nb\nc\n")
    assert "2" in words.some_lines(list("abcde"))


def test_an_export_of_many_parts_counts_what_is_missing() -> None:
    assert words.export_status(1, 20, tuple(range(2, 21))) == "1 of 20: 19 parts are missing"
    assert words.export_status(3, 4, (3,)) == "3 of 4: part 3 is missing"
    assert migration.MAX_PARTS >= 20
