"""pyotp gives the codes of RFC 6238, appendix B."""

import pytest

from ramkeep.adapters.oracle_pyotp import code_by_pyotp

SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"


@pytest.mark.parametrize(("at", "code"), [(59, "94287082"), (1111111109.9, "07081804"), (20000000000, "65353130")])
def test_known_answers(at: float, code: str) -> None:
    assert code_by_pyotp(f"otpauth://totp/RFC:6238?secret={SECRET}&issuer=RFC&digits=8", at) == code


@pytest.mark.parametrize("address", ["otpauth://hotp/RFC?secret=" + SECRET + "&counter=1", "https://example.com"])
def test_what_has_no_code_by_the_clock_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        code_by_pyotp(address, 0)
