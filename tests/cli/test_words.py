"""Every remark and every kind has words."""

import pytest

from ramkeep.cli import words
from ramkeep.core.codes import uri
from ramkeep.core.codes.credential import Kind
from ramkeep.core.codes.review import Remark, RemarkCode, Severity


@pytest.mark.parametrize("code", RemarkCode)
@pytest.mark.parametrize("text", ["", "Aliyun"])
def test_every_remark_is_a_sentence(code: RemarkCode, text: str) -> None:
    sentence = words.remark(Remark(code, Severity.INFO, text, number=40))
    assert sentence[0].isupper()


def test_numbers_are_told() -> None:
    assert "40 bits" in words.remark(Remark(RemarkCode.WEAK_SECRET, Severity.CAUTION, number=40))
    assert "999 s" in words.remark(Remark(RemarkCode.ODD_PERIOD, Severity.CAUTION, number=999))


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("otpauth://totp/a?secret=JBSWY3DP", "time-based (TOTP), SHA1, 6 digits, every 30 s"),
        (
            "otpauth://hotp/a?secret=JBSWY3DP&counter=3&digits=8&algorithm=SHA512",
            "counter-based (HOTP), SHA512, 8 digits, counter 3",
        ),
        ("steam://JBSWY3DP", "Steam Guard, every 30 s"),
        ("motp://a?secret=e3152afee62599c8", "mOTP, every 10 s"),
    ],
)
def test_kinds(address: str, kind: str) -> None:
    assert words.kind(uri.parse(address)) == kind


def test_no_kind_is_forgotten() -> None:
    assert set(words._KINDS) == set(Kind)
