from urllib.parse import quote

import pytest
from hypothesis import given

from ramkeep.core.codes import base32, uri
from ramkeep.core.codes.credential import Algorithm, Credential, Kind, Secret
from ramkeep.core.codes.errors import (
    NotAnEnrollment,
    ParameterRefused,
    SecretRefused,
    TooLong,
    UnknownKind,
)
from tests.core.codes.strategies import ALIBABA_SECRET, credentials, same_as_written


@given(credentials())
def test_what_is_written_is_read(credential: Credential) -> None:
    again = uri.parse(uri.format(credential))
    assert again == credential
    assert again.secret.written() == credential.secret.written()
    assert again.pin is None or again.pin == credential.pin
    assert again.extra == credential.extra


def test_lone_surrogates_do_not_stop_a_name_from_being_written() -> None:
    secret = base32.secret("MZXW6YTB")
    credential = Credential(Kind.TOTP, secret, issuer="\ud800", account="a\udfff", extra=(("x\ud800", "\udc00"),))
    assert same_as_written(credential)


# Alibaba Cloud RAM.


@pytest.mark.parametrize("colon", [":", "%3A", "%3a"])
@pytest.mark.parametrize("account", ["root", "alice@example.onaliyun.com", "1234567890123456"])
def test_alibaba(colon: str, account: str) -> None:
    text = f"otpauth://totp/Aliyun{colon}{account}?secret={ALIBABA_SECRET}&issuer=Aliyun"
    credential = uri.parse(text)
    assert (credential.kind, credential.issuer, credential.account) == (Kind.TOTP, "Aliyun", account)
    assert (credential.algorithm, credential.digits, credential.period) == (Algorithm.SHA1, 6, 30)
    assert (credential.label_prefix, credential.extra) == ("", ())
    assert credential.secret.bits == 320
    assert uri.format(credential) == text.replace(colon, ":").replace("otpauth:%", "otpauth:%")


def test_alibaba_in_chinese_and_with_a_whole_label_encoded() -> None:
    label = quote("Aliyun:王芳@公司.onaliyun.com", safe="")
    credential = uri.parse(f"otpauth://totp/{label}?secret={ALIBABA_SECRET}&issuer=Aliyun")
    assert (credential.issuer, credential.account) == ("Aliyun", "王芳@公司.onaliyun.com")
    assert same_as_written(credential)


def test_two_devices_of_one_alibaba_account_stay_two() -> None:
    text = "otpauth://totp/Aliyun:root@corp?secret={}&issuer=Aliyun"
    first, second = uri.parse(text.format(ALIBABA_SECRET)), uri.parse(text.format(ALIBABA_SECRET[::-1]))
    assert (first.issuer, first.account) == (second.issuer, second.account)
    assert first != second
    assert first.identity != second.identity
    assert same_as_written(first)
    assert same_as_written(second)


# The label.


@pytest.mark.parametrize(
    ("label", "issuer", "account"),
    [
        ("Example:alice", "Example", "alice"),
        ("Example%3Aalice", "Example", "alice"),
        ("Example: alice", "Example", "alice"),
        ("Example%20Website%3A%20%20%20test%40example.com", "Example Website", "test@example.com"),
        ("AT%26T:ops+1@example.com", "AT&T", "ops+1@example.com"),
        ("A%3AB:x%3Ay", "A:B", "x:y"),
        ("Matrix:@user:example.org", "Matrix", "@user:example.org"),
        ("%3A%3Ax", "", ":x"),
        (":x", "", "x"),
        ("x", "", "x"),
        ("", "", ""),
        ("n%#ame", "", "n%#ame"),
        ("50%25:a", "50%", "a"),
        ("a/b", "", "a/b"),
        ("bad%c1:x", "bad\ufffd", "x"),
        ("莎士比亚", "", "莎士比亚"),
        ("🏴‍☠️:🏳️‍🌈", "🏴‍☠️", "🏳️‍🌈"),
        ("test%40example.com%2FMeraki", "Meraki", "test@example.com"),
        ("Acme:a%2FMeraki", "Acme", "a/Meraki"),
        (":a%2FMeraki", "", "a/Meraki"),
    ],
)
def test_labels(label: str, issuer: str, account: str) -> None:
    credential = uri.parse(f"otpauth://totp/{label}?secret=MZXW6YTB")
    assert (credential.issuer, credential.account) == (issuer, account)
    assert same_as_written(credential)


@pytest.mark.parametrize(
    ("label", "parameter", "issuer", "prefix", "account"),
    [
        ("Org:a", "Microsoft", "Microsoft", "Org", "a"),
        ("Same:a", "Same", "Same", "", "a"),
        ("a", "Foo", "Foo", "", "a"),
        ("Org:a", "", "Org", "", "a"),
        ("Org:a", "%20", "Org", "", "a"),
        (" :a", "%20", "", "", "a"),
        ("a", "code1+ente", "code1 ente", "", "a"),
        ("a", "C%2B%2B", "C++", "", "a"),
        ("a", "x#y=z", "x#y=z", "", "a"),
        ("a%2FMeraki", "Cisco", "Cisco", "", "a/Meraki"),
    ],
)
def test_the_issuer_parameter_wins_and_the_prefix_is_kept(
    label: str, parameter: str, issuer: str, prefix: str, account: str
) -> None:
    credential = uri.parse(f"otpauth://totp/{label}?secret=MZXW6YTB&issuer={parameter}")
    assert (credential.issuer, credential.label_prefix, credential.account) == (issuer, prefix, account)
    assert same_as_written(credential)


# The query.


@pytest.mark.parametrize(
    "text",
    [
        "OTPAUTH://TOTP/x?SECRET=MZXW6YTB&Digits=8",
        "\ufeff otpauth://Totp/x?sEcret=MZXW6YTB&DIGITS=8\r\n",
        "QR-Code:otpauth://totp/x?secret=MZXW6YTB&digits=8\n",
        "otpauth://totp/x?&&secret=MZXW6YTB&digits=8&&",
    ],
)
def test_case_and_surroundings_do_not_count(text: str) -> None:
    credential = uri.parse(text)
    assert (credential.account, credential.digits, credential.secret.written()) == ("x", 8, "MZXW6YTB")


@pytest.mark.parametrize("spelling", ["SHA256", "sha256", "SHA-256", "HmacSHA256", "hmac-sha-256", "Sha_256"])
def test_spellings_of_an_algorithm(spelling: str) -> None:
    assert uri.parse(f"otpauth://totp/x?secret=MZXW6YTB&algorithm={spelling}").algorithm is Algorithm.SHA256


@pytest.mark.parametrize("algorithm", list(Algorithm))
def test_algorithms(algorithm: Algorithm) -> None:
    for kind in ("totp", "hotp"):
        credential = uri.parse(f"otpauth://{kind}/x?secret=MZXW6YTB&algorithm={algorithm.value}")
        assert credential.algorithm is algorithm
        assert same_as_written(credential)


@pytest.mark.parametrize("nothing", ["", "null", "NULL", "%20"])
def test_nothing_means_the_default(nothing: str) -> None:
    query = "&".join(f"{name}={nothing}" for name in ("algorithm", "digits", "period", "counter", "encoder", "issuer"))
    totp = uri.parse(f"otpauth://totp/x?secret=MZXW6YTB&{query.replace('issuer=null', '')}")
    assert (totp.kind, totp.algorithm, totp.digits, totp.period) == (Kind.TOTP, Algorithm.SHA1, 6, 30)
    assert uri.parse(f"otpauth://hotp/x?secret=MZXW6YTB&{query}").counter == 0


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("digits=0", "digits"),
        ("digits=11", "digits"),
        ("digits=-1", "digits"),
        ("digits=6.0", "digits"),
        ("digits=\uff16", "digits"),
        ("digits=" + "9" * 4000, "digits"),
        ("period=0", "period"),
        ("period=2147483648", "period"),
        ("period=30s", "period"),
        ("algorithm=SHA3-512", "algorithm"),
        ("algorithm=SHA12", "algorithm"),
        ("algorithm=SHA", "algorithm"),
        ("encoder=base26", "encoder"),
        ("algorithm=sha%ff", "algorithm"),
        ("image=%ff", "image"),
        ("%ff=1", ""),
        ("digits=6&digits=8", "digits"),
        ("issuer=A&ISSUER=B", "issuer"),
        ("algorithm=SHA1&algorithm=SHA256", "algorithm"),
        ("secret=MZXW6YTC", "secret"),
    ],
)
def test_parameters_that_cannot_be_used(query: str, name: str) -> None:
    with pytest.raises(ParameterRefused) as refused:
        uri.parse(f"otpauth://totp/x?secret=MZXW6YTB&{query}")
    assert refused.value.name == name
    assert "MZXW6" not in refused.value.reason


@pytest.mark.parametrize("counter", ["-1", "18446744073709551616", "nan", "1e3"])
def test_counters_that_cannot_be_used(counter: str) -> None:
    with pytest.raises(ParameterRefused) as refused:
        uri.parse(f"otpauth://hotp/x?secret=MZXW6YTB&counter={counter}")
    assert refused.value.name == "counter"


@pytest.mark.parametrize(
    ("kind", "query"), [("totp", "counter=nan"), ("hotp", "period=0"), ("steam", "digits=100&algorithm=rot13")]
)
def test_what_a_kind_does_not_use_cannot_stop_it(kind: str, query: str) -> None:
    assert uri.parse(f"otpauth://{kind}/x?secret=MZXW6YTB&{query}").kind == kind


@pytest.mark.parametrize(("low", "high"), [("digits=1&period=1", "digits=10&period=2147483647")])
def test_bounds(low: str, high: str) -> None:
    for bounds in (low, high):
        assert same_as_written(uri.parse(f"otpauth://totp/x?secret=MZXW6YTB&{bounds}"))
    assert same_as_written(uri.parse("otpauth://hotp/x?secret=MZXW6YTB&counter=18446744073709551615"))


def test_identical_duplicates_are_fine() -> None:
    credential = uri.parse("otpauth://totp/x?secret=MZXW6YTB&digits=8&secret=MZXW6YTB&DIGITS=8")
    assert (credential.digits, credential.extra) == (8, ())


def test_unknown_parameters_are_kept_in_order_with_their_duplicates() -> None:
    query = (
        "tags=b&secret=MZXW6YTB&tags=a&image=https%3A%2F%2Fx.y%2Fz.png&lock&codeDisplay=%7B%22n%22%3A%22a+b%22%7D&=v"
    )
    credential = uri.parse(f"otpauth://totp/x?{query}")
    image = ("image", "https://x.y/z.png")
    display = ("codeDisplay", '{"n":"a+b"}')
    assert credential.extra == (("tags", "b"), ("tags", "a"), image, ("lock", ""), display, ("", "v"))
    assert same_as_written(credential)


def test_the_secret_stands_as_it_was_given() -> None:
    credential = uri.parse("otpauth://totp/x?secret=GYYW%204UTK+KJ2W-y3lz%3D%3D")
    assert credential.secret.written() == "GYYW 4UTK KJ2W-y3lz=="
    assert credential.secret == base32.secret("GYYW4UTKKJ2WY3LZ")
    assert same_as_written(credential)


def test_a_secret_whose_text_is_something_else_is_written_from_its_bytes() -> None:
    for text in ("", "not base32", "MZXW6YTC", "A" * 5000):
        assert uri.format(Credential(Kind.TOTP, Secret(b"fooba", text))) == "otpauth://totp/?secret=MZXW6YTB"
    assert uri.format(Credential(Kind.MOTP, base32.secret("MZXW6YTB"))) == "motp://?secret=666f6f6261"


@pytest.mark.parametrize(
    "query", ["", "issuer=x", "secret", "secret=", "secret=%20", "secret=A", "secret=00000000", "secret=!!MZXW6YTB"]
)
def test_no_usable_secret(query: str) -> None:
    with pytest.raises(SecretRefused) as refused:
        uri.parse(f"otpauth://totp/x?{query}")
    assert "MZXW6" not in str(refused.value)


def test_the_wrong_character_is_counted_in_the_secret() -> None:
    with pytest.raises(SecretRefused) as refused:
        uri.parse("otpauth://totp/x?issuer=y&secret=MZ%20X0YTB")
    assert (refused.value.position, refused.value.likely) == (5, "O")


# What is no enrollment.


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "https://example.com/?secret=MZXW6YTB",
        "otpauth:totp/x",
        "://",
        "otp://x",
        "\ud800",
        "otpauth://totp/\ud800?secret=MZXW6YTB",
        "MZXW6YTB",
    ],
)
def test_no_enrollment(text: str) -> None:
    with pytest.raises(NotAnEnrollment):
        uri.parse(text)


def test_a_migration_code_is_called_so() -> None:
    with pytest.raises(NotAnEnrollment, match="migration code"):
        uri.parse("otpauth-migration://offline?data=AAAA")


@pytest.mark.parametrize(
    "text", ["otpauth://", "otpauth:///x?secret=MZXW6YTB", "otpauth://derp?secret=foo", "otpauth://MZXW6YTB"]
)
def test_unknown_types_are_not_echoed(text: str) -> None:
    with pytest.raises(UnknownKind) as refused:
        uri.parse(text)
    assert "MZXW6" not in refused.value.reason
    assert "derp" not in refused.value.reason


def test_the_longest_uri() -> None:
    start = "otpauth://totp/x?secret=MZXW6YTB&image="
    assert uri.parse(start + "y" * (uri.MAX_BYTES - len(start))).account == "x"
    for image in ("y" * (uri.MAX_BYTES - len(start) + 1), "中" * (uri.MAX_BYTES // 3), "y" * 10**6):
        with pytest.raises(TooLong):
            uri.parse(start + image)
    with pytest.raises(TooLong):
        uri.format(Credential(Kind.TOTP, base32.secret("MZXW6YTB"), account="y" * uri.MAX_BYTES))
