import base64
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32
from ramkeep.core.codes.credential import Secret
from ramkeep.core.codes.errors import EnrollmentRefused, SecretRefused, TooLong
from tests.core.codes.strategies import BASE32_LETTERS, base32_texts


# RFC 4648, section 10.
@pytest.mark.parametrize(
    ("text", "raw"),
    [("MY", b"f"), ("MZXQ", b"fo"), ("MZXW6", b"foo"), ("MZXW6YQ", b"foob"), ("MZXW6YTB", b"fooba")],
)
def test_rfc_vectors(text: str, raw: bytes) -> None:
    assert base32.decode(text) == raw
    assert base32.encode(raw) == text


def bits_of(text: str) -> bytes:
    """Base32 as the RFC explains it, bit by bit."""
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
    bits = "".join(f"{alphabet.index(letter):05b}" for letter in text.upper() if letter in alphabet)
    return bytes(int(bits[at : at + 8], 2) for at in range(0, len(bits) // 8 * 8, 8))


@pytest.mark.parametrize("text", ["BDKSIEHWBDBBDBDZBZJ", "XBJZBXBXBCBCBB", "ASKDJKS", "ABC", "ABCDEFGHIJ3"])
def test_lengths_that_other_decoders_refuse(text: str) -> None:
    assert base32.decode(text) == bits_of(text)
    assert len(base32.decode(text)) == 5 * len(text) // 8


@given(st.text(alphabet=BASE32_LETTERS, min_size=2, max_size=200))
def test_every_length_and_case(text: str) -> None:
    assert base32.decode(text) == bits_of(text)


@given(st.binary(min_size=1, max_size=200))
def test_what_is_written_is_read(raw: bytes) -> None:
    assert base32.decode(base32.encode(raw)) == raw
    assert base32.encode(raw) == base64.b32encode(raw).decode().rstrip("=")


@pytest.mark.parametrize(
    "text",
    ["mzxw6ytb", "MZXW 6YTB", "MZXW\u00a06YTB", "MZXW-6YTB", "mzxw_6ytb", "MZXW6YTB==", "MZXW6YTB = =", " MZXW6YTB\n"],
)
def test_as_people_write_it(text: str) -> None:
    assert base32.decode(text) == b"fooba"


@pytest.mark.parametrize(
    ("text", "position", "likely"),
    [("MZXW0YTB", 5, "O"), ("MZ 1W", 4, "IL"), ("8ZXW", 1, "B"), ("MZX9", 4, ""), ("MZ=XW", 3, ""), ("MZß", 3, "")],
)
def test_a_wrong_character_is_named_and_never_swapped(text: str, position: int, likely: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        base32.decode(text)
    assert refused.value.position == position
    assert refused.value.likely == likely
    assert f"Character {position} " in refused.value.reason


@pytest.mark.parametrize("character", ["\u017f", "\u0131", "\u212a", "\uff12", "\u202e", "\ud800"])
def test_letters_that_only_look_or_fold_like_base32_are_refused(character: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        base32.decode("MZXW" + character)
    assert refused.value.position == 5
    assert f"U+{ord(character):04X}" in refused.value.reason


def test_the_refusal_does_not_tell_the_secret() -> None:
    with pytest.raises(SecretRefused) as refused:
        base32.secret("JBSWY3DP0HPK3PXP")
    assert "JBSWY" not in str(refused.value) + repr(refused.value) + refused.value.reason
    assert refused.value.reason.endswith("It may be O.")


@pytest.mark.parametrize("text", ["", "  ", "====", "-", "A", " a= "])
def test_nothing_is_no_secret(text: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        base32.decode(text)
    assert refused.value.position is None


def test_too_long() -> None:
    assert base32.decode("A" * base32.MAX_CHARACTERS)
    with pytest.raises(TooLong):
        base32.decode("A" * (base32.MAX_CHARACTERS + 1))


@given(base32_texts())
def test_a_secret_keeps_its_text(text: str) -> None:
    secret = base32.secret(text)
    assert secret.written() == text
    assert secret.reveal() == bits_of(text)
    assert secret == base32.secret_from_bytes(secret.reveal())


def test_a_secret_from_bytes() -> None:
    assert base32.secret_from_bytes(b"fooba").written() == "MZXW6YTB"
    with pytest.raises(SecretRefused):
        base32.secret_from_bytes(b"")


@pytest.mark.parametrize("text", ["e3152afee62599c8", "E3152AFEE62599C8", "e3 15 2a fe e6-25-99-c8"])
def test_hexadecimal(text: str) -> None:
    secret = base32.hex_secret(text)
    assert secret.reveal() == bytes.fromhex("e3152afee62599c8")
    assert secret.written() == text


@pytest.mark.parametrize(("text", "position", "likely"), [("e3g1", 3, ""), ("O0", 1, "0"), ("00=", 3, "")])
def test_wrong_hexadecimal(text: str, position: int, likely: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        base32.hex_secret(text)
    assert (refused.value.position, refused.value.likely) == (position, likely)


@pytest.mark.parametrize("text", ["", " ", "abc"])
def test_hexadecimal_of_no_or_half_a_byte(text: str) -> None:
    with pytest.raises(SecretRefused):
        base32.hex_secret(text)


def test_a_pin() -> None:
    assert base32.pin(" 1234").reveal() == b" 1234"
    assert base32.pin("中").written() == "中"
    for text in ("", "\ud800"):
        with pytest.raises(SecretRefused):
            base32.pin(text)


def refusal_of(read: Callable[[str], Secret], text: str) -> str:
    try:
        assert read(text).bits
    except EnrollmentRefused as refused:
        return refused.reason
    return ""


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    for read in (base32.secret, base32.hex_secret, base32.pin):
        refusal_of(read, text)


@given(st.text(alphabet="QXZ7", min_size=6), st.sampled_from("0189!é\n="))
def test_a_refusal_never_tells_the_secret(letters: str, wrong: str) -> None:
    for text in (letters + wrong, wrong + letters, letters + wrong + letters):
        assert letters not in refusal_of(base32.secret, text)
        assert letters not in refusal_of(base32.hex_secret, text)
