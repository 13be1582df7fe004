from ramkeep.core.codes import uri
from ramkeep.core.codes.account import Account, AccountId
from ramkeep.services.secret_files import SecretFile, SecretFiles, credentials_of

ONE = "otpauth://totp/GitHub:mei?secret=GEZDGNBVGY3TQOJQ"
TWO = "otpauth://totp/GitLab:mei?secret=GEZDGNBVGY3TQOJR"
FILE = SecretFile("/home/mei/mei.png", b"digest")


def account(text: str) -> Account:
    return Account(AccountId("0" * 32), uri.parse(text))


def test_a_file_is_given_out_once_when_all_it_shows_was_added() -> None:
    files = SecretFiles()
    files.remember(FILE, credentials_of([ONE, TWO]))
    assert files.take([account(ONE)]) == ()
    assert files.take([account(ONE), account(TWO)]) == (FILE,)
    assert files.take([account(ONE), account(TWO)]) == ()


def test_a_file_that_shows_nothing_is_never_given_out() -> None:
    files = SecretFiles()
    files.remember(FILE, ())
    assert files.take([account(ONE)]) == ()


def test_what_was_cleared_is_forgotten() -> None:
    files = SecretFiles()
    files.remember(FILE, credentials_of([ONE]))
    files.clear()
    assert files.take([account(ONE)]) == ()


def test_other_texts_beside_an_enrollment_do_not_count() -> None:
    assert credentials_of(["https://example.com", ONE]) == (uri.parse(ONE),)


def test_a_file_with_an_enrollment_that_cannot_be_used_may_still_be_needed() -> None:
    assert credentials_of([ONE, "otpauth://totp/GitHub:mei?secret=JBSWY3DP1"]) == ()


def test_neither_digest_nor_secret_is_in_its_name() -> None:
    assert "digest'" not in repr(FILE)
