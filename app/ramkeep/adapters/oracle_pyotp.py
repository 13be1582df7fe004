"""A second opinion on codes, by the library pyotp."""


def code_by_pyotp(uri: str, at: float) -> str:
    """The code of an `otpauth://totp` address at Unix time `at`, as pyotp reads and computes it.

    Raises:
        ValueError: pyotp does not take the address.
    """
    import pyotp

    parsed = pyotp.parse_uri(uri)
    if not isinstance(parsed, pyotp.TOTP):
        raise ValueError("not a time-based code")
    return parsed.at(int(at))
