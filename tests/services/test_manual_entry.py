import pytest

from ramkeep.core.codes.credential import Algorithm, Kind
from ramkeep.core.codes.errors import ParameterRefused, SecretRefused
from ramkeep.services.manual_entry import ManualEntry, choices_of

SECRET = "jbsw y3dp ehpk 3pxp"


def test_a_secret_alone_is_enough() -> None:
    credential = ManualEntry(SECRET).credential()
    assert credential.secret.reveal() == b"Hello!\xde\xad\xbe\xef"
    assert (credential.kind, credential.digits, credential.period) == (Kind.TOTP, 6, 30)


def test_every_choice_of_a_time_based_one_is_taken() -> None:
    entry = ManualEntry(SECRET, " GitHub ", "mei", digits=8, period=60, algorithm=Algorithm.SHA512)
    credential = entry.credential()
    assert (credential.issuer, credential.account) == ("GitHub", "mei")
    assert (credential.digits, credential.period, credential.algorithm) == (8, 60, Algorithm.SHA512)


def test_choices_of_other_kinds_are_passed_over() -> None:
    entry = ManualEntry(SECRET, kind=Kind.HOTP, period=60, counter=" 41 ", pin="1234")
    credential = entry.credential()
    assert (credential.period, credential.counter, credential.pin) == (30, 41, None)
    steam = ManualEntry(SECRET, kind=Kind.STEAM, digits=8, algorithm=Algorithm.SHA512).credential()
    assert (steam.digits, steam.algorithm) == (5, Algorithm.SHA1)


def test_motp_is_hexadecimal_and_has_a_pin() -> None:
    credential = ManualEntry("0123456789ABCDEF", kind=Kind.MOTP, pin="1234").credential()
    assert credential.secret.reveal() == bytes.fromhex("0123456789abcdef")
    assert credential.pin is not None
    assert credential.pin.reveal() == b"1234"


@pytest.mark.parametrize("counter", ["-1", "1.5", "x", "9" * 21, str(2**64)])
def test_a_counter_that_is_no_counter_is_refused(counter: str) -> None:
    with pytest.raises(ParameterRefused) as refused:
        ManualEntry(SECRET, kind=Kind.HOTP, counter=counter).credential()
    assert refused.value.name == "counter"


def test_a_wrong_character_is_named() -> None:
    with pytest.raises(SecretRefused) as refused:
        ManualEntry("JBSW Y3DP 8HPK").credential()
    assert (refused.value.position, refused.value.likely) == (11, "B")


def test_a_short_yandex_secret_is_refused() -> None:
    with pytest.raises(SecretRefused):
        ManualEntry(SECRET, kind=Kind.YANDEX).credential()


def test_every_kind_has_its_choices() -> None:
    assert all(choices_of(kind) for kind in Kind)


def test_its_repr_is_blind() -> None:
    assert repr(ManualEntry(SECRET, pin="1234")) == "ManualEntry(…)"
