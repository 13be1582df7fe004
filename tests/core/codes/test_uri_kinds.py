import json
from urllib.parse import quote

import pytest

from ramkeep.core.codes import base32, uri
from ramkeep.core.codes.credential import Credential, Kind, Secret
from ramkeep.core.codes.errors import (
    ParameterRefused,
    SecretRefused,
)
from tests.core.codes.strategies import same_as_written


@pytest.mark.parametrize(
    "text",
    [
        "otpauth://steam/Steam:me?secret=STEAMKEY",
        "otpauth://totp/Steam:me?secret=STEAMKEY",
        "otpauth://totp/Steam:me?secret=STEAMKEY&digits=5",
        "otpauth://totp/Steam:me?secret=STEAMKEY&digits=7",
        "otpauth://totp/Valve:me?secret=STEAMKEY&issuer=Steam",
        "otpauth://totp/Maybe:me?secret=STEAMKEY&encoder=Steam&digits=100",
        "otpauth://totp/Maybe:me?secret=STEAMKEY&steam",
    ],
)
def test_steam(text: str) -> None:
    credential = uri.parse(text)
    assert (credential.kind, credential.digits, credential.account) == (Kind.STEAM, 5, "me")
    assert same_as_written(credential)


@pytest.mark.parametrize(
    "query", ["digits=6", "digits=8", "encoder=totp", "encoder=totp&digits=5", "encoder=totp&steam&data=%7B%7D"]
)
def test_an_issuer_of_that_name_is_not_always_steam(query: str) -> None:
    credential = uri.parse(f"otpauth://totp/Steam:me?secret=STEAMKEY&{query}")
    assert credential.kind is Kind.TOTP
    assert same_as_written(credential)


def test_the_account_steam_is_no_issuer() -> None:
    assert uri.parse("otpauth://totp/Steam?secret=STEAMKEY").kind is Kind.TOTP
    assert uri.parse("otpauth://totp/steam:x?secret=STEAMKEY").kind is Kind.TOTP
    assert uri.parse("otpauth://hotp/Steam:x?secret=STEAMKEY").kind is Kind.HOTP


def test_the_scheme_of_bitwarden() -> None:
    for text in ("steam://STEAMKEY", "STEAM://STEAMKEY/", " steam://steamkey"):
        credential = uri.parse(text)
        assert (credential.kind, credential.issuer, credential.account) == (Kind.STEAM, "Steam", "")
        assert credential.secret == base32.secret("STEAMKEY")
        assert same_as_written(credential)
    with pytest.raises(SecretRefused):
        uri.parse("steam://rungameid/440")


def test_winauth_keeps_the_true_secret_in_its_data() -> None:
    data = json.dumps({"shared_secret": "zvIayp3JPvtvX/QGHqsqKBk/44s=", "account_name": "me"})
    credential = uri.parse(f"otpauth://totp/Steam:me?secret=ASDF&issuer=Steam&data={quote(data)}")
    assert credential.kind is Kind.STEAM
    assert credential.secret.reveal().hex() == "cef21aca9dc93efb6f5ff4061eab2a28193fe38b"
    assert credential.extra == (("data", data),)
    assert same_as_written(credential)
    assert uri.parse(f"otpauth://totp/Renamed:me?secret=ASDF&data={quote(data)}").secret == credential.secret


def test_data_that_is_no_steam_record_is_kept_unread() -> None:
    credential = uri.parse("otpauth://totp/x?secret=ASDF&data=%7B%22a%22%3A1%7D")
    assert (credential.kind, credential.secret) == (Kind.TOTP, base32.secret("ASDF"))
    assert same_as_written(credential)


# mOTP and Yandex.


@pytest.mark.parametrize(
    "head", ["motp://Issuer:me?", "motp:///Issuer:me?", "motp://Issuer%3Ame?", "otpauth://motp/Issuer:me?"]
)
def test_motp(head: str) -> None:
    credential = uri.parse(f"{head}secret=E3152AFEE62599C8")
    assert (credential.kind, credential.issuer, credential.account) == (Kind.MOTP, "Issuer", "me")
    assert (credential.digits, credential.period, credential.pin) == (6, 10, None)
    assert credential.secret.reveal() == bytes.fromhex("e3152afee62599c8")
    assert same_as_written(credential)
    with_pin = uri.parse(f"{head}secret=E3152AFEE62599C8&pin=12%2034")
    assert with_pin.pin == base32.pin("12 34")


@pytest.mark.parametrize(
    ("written", "pin", "extra"),
    [
        ("", None, ()),
        ("pin=4", None, (("pin_length", "4"),)),
        ("pin=16", None, (("pin_length", "16"),)),
        ("pin_length=4", None, (("pin_length", "4"),)),
        ("pin=5239", "5239", ()),
        ("pin=GUZDGOI", "5239", ()),
        ("pin=5239&pin_length=4", "5239", (("pin_length", "4"),)),
        ("pin=abc1", "abc1", ()),
    ],
)
def test_yandex(written: str, pin: str | None, extra: tuple[tuple[str, str], ...]) -> None:
    secret = "6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRY"
    credential = uri.parse(f"otpauth://yaotp/Yandex:me?secret={secret}&{written}")
    assert (credential.kind, credential.secret.written()) == (Kind.YANDEX, secret)
    assert credential.pin == (base32.pin(pin) if pin else None)
    assert credential.extra == extra
    assert same_as_written(credential)


@pytest.mark.parametrize("pin", ["4", "12", "GUZDGOI", "中文", " "])
def test_a_pin_that_could_be_something_else_is_read_as_it_was_meant(pin: str) -> None:
    secret = base32.secret("LA2V6KMCGYMWWVEW64RNP3JA3I")
    assert same_as_written(Credential(Kind.YANDEX, secret, pin=base32.pin(pin)))
    assert uri.parse(uri.format(Credential(Kind.YANDEX, secret, pin=base32.pin(pin)))).pin == base32.pin(pin)


@pytest.mark.parametrize("kind", [Kind.MOTP, Kind.YANDEX])
def test_a_pin_that_is_no_text_cannot_be_written(kind: Kind) -> None:
    credential = Credential(kind, base32.secret_from_bytes(bytes(16)), pin=Secret(b"\xff\xfe", ""))
    with pytest.raises(ParameterRefused, match="PIN"):
        uri.format(credential)


def test_a_yandex_secret_that_was_cut_or_mistyped() -> None:
    for secret in ("MZXW6YTB", "6SB2IKNM6OBZPAVBVTOHDKS4FAAAAAAADFUTQMBTRZ"[:-2] + "AA"):
        with pytest.raises(SecretRefused):
            uri.parse(f"otpauth://yaotp/x?secret={secret}")
