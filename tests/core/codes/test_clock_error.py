"""What a code from another device tells about the clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import otp
from ramkeep.core.codes.clock_error import TYPING, clock_error
from ramkeep.core.codes.credential import Credential, Kind, Secret

# The secret of RFC 6238, appendix B.
SECRET = Secret(b"12345678901234567890", "")
TOTP = Credential(Kind.TOTP, SECRET, digits=8)


def test_a_code_of_the_rfc_read_two_minutes_later_by_a_slow_clock() -> None:
    # Appendix B: at 1111111111 the code is 14050471; that period began at 1111111110.
    found = clock_error(TOTP, "1405 0471", 1111111111 - 120)
    assert found is not None
    assert (found.low, found.high) == (119, 149)
    assert found.correction == 134
    assert not found.is_right


def test_the_code_that_has_just_run_out_is_no_sign_of_a_wrong_clock() -> None:
    just, later = clock_error(TOTP, "14050471", 1111111140 + 5), clock_error(TOTP, "14050471", 1111111140 + 25)
    assert just is not None
    assert just.is_right
    assert just.correction == 0
    assert later is not None
    assert not later.is_right
    assert later.correction == -40


@pytest.mark.parametrize("hours", [-12, -5.5, -1, 1, 8, 14])
def test_a_wrong_time_zone_is_found(hours: float) -> None:
    at = 1_800_000_000.0
    found = clock_error(TOTP, otp.code_at(TOTP, at + hours * 3600), at)
    assert found is not None
    assert found.correction == hours * 3600


def test_what_is_no_code_of_the_account_tells_nothing() -> None:
    assert clock_error(TOTP, "00000000", 1_800_000_000.0) is None
    assert clock_error(TOTP, "", 1_800_000_000.0) is None


def test_with_a_correction_both_are_told_what_the_clock_lacks_and_whether_the_codes_fit() -> None:
    at = 1_800_000_000.0
    found = clock_error(TOTP, otp.code_at(TOTP, at + 2000), at, correction=2005)
    assert found is not None
    assert found.fits(2005)
    assert not found.is_right
    again_right = clock_error(TOTP, otp.code_at(TOTP, at), at, correction=2005)
    assert again_right is not None
    assert again_right.is_right
    assert again_right.correction == 0
    assert not again_right.fits(2005)


def test_a_counter_knows_no_time() -> None:
    counter = Credential(Kind.HOTP, SECRET, counter=3)
    assert clock_error(counter, otp.code_at(counter, 0), 1_800_000_000.0) is None


@given(
    st.integers(1_500_000_000, 2_500_000_000),
    st.integers(-570, 570),
    st.sampled_from([30, 60]),
    st.integers(0, int(TYPING)),
)
def test_the_error_lies_in_the_span_and_the_correction_brings_the_same_period_or_the_next(
    at: int, error: int, period: int, typing: int
) -> None:
    credential = Credential(Kind.TOTP, SECRET, digits=8, period=period)
    shown = otp.code_at(credential, at + error)
    found = clock_error(credential, shown, at)
    assert found is not None
    assert found.low <= error < found.high
    corrected = at + (found.correction or error)
    assert abs(otp.factor_at(credential, corrected) - otp.factor_at(credential, at + error)) <= 1
    # Typing takes a while: the clock goes on, and a right one is not called wrong for it.
    if error == 0:
        late = clock_error(credential, shown, at + typing)
        assert late is not None
        assert late.is_right
