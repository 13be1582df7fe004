import copy
import pickle
from typing import Any

import pytest
from hypothesis import given

from ramkeep.core.codes import base32
from ramkeep.core.codes.credential import MAX_COUNTER, MAX_PERIOD, Algorithm, Credential, Kind, Secret, own_names
from ramkeep.core.codes.errors import ParameterRefused, SecretRefused
from tests.core.codes.strategies import credentials

SECRET = base32.secret("JBSWY3DPEHPK3PXP")


def test_a_secret_does_not_show_itself() -> None:
    assert "JBSWY" not in repr(SECRET)
    for give_away in (str, "{}".format, lambda secret: f"{secret}", pickle.dumps, copy.deepcopy):
        with pytest.raises(TypeError):
            give_away(SECRET)
    credential = Credential(Kind.MOTP, SECRET, pin=base32.pin("4711"), extra=(("data", "hunter2"),))
    for hidden in ("JBSWY", "Hello", "4711", "hunter2"):
        assert hidden not in repr(credential)


def test_secrets_are_equal_when_their_bytes_are() -> None:
    assert base32.secret("jbsw y3dp-ehpk3pxp") == SECRET
    assert hash(base32.secret("jbsw y3dp-ehpk3pxp")) == hash(SECRET)
    assert base32.secret("JBSWY3DPEHPK3PXQ") != SECRET
    assert SECRET != "JBSWY3DPEHPK3PXP"
    assert SECRET.bits == 80


@pytest.mark.parametrize(
    ("kind", "fixed"),
    [
        (Kind.STEAM, (5, Algorithm.SHA1, 77, 0)),
        (Kind.MOTP, (6, Algorithm.MD5, 10, 0)),
        (Kind.YANDEX, (8, Algorithm.SHA256, 30, 0)),
        (Kind.TOTP, (7, Algorithm.SHA512, 77, 0)),
        (Kind.HOTP, (7, Algorithm.SHA512, 30, 9)),
    ],
)
def test_a_kind_fixes_what_is_no_choice(kind: Kind, fixed: tuple[int, Algorithm, int, int]) -> None:
    made = Credential(kind, SECRET, algorithm=Algorithm.SHA512, digits=7, period=77, counter=9)
    assert (made.digits, made.algorithm, made.period, made.counter) == fixed


@pytest.mark.parametrize(
    ("names", "settled"),
    [
        (("Aliyun", "Aliyun"), ("Aliyun", "")),
        (("Microsoft", "Org"), ("Microsoft", "Org")),
        (("", "Org"), ("Org", "")),
        ((" \t", " Org "), ("Org", "")),
        (("\ud800", ""), ("?", "")),
    ],
)
def test_issuer_and_prefix_are_settled(names: tuple[str, str], settled: tuple[str, str]) -> None:
    made = Credential(Kind.TOTP, SECRET, issuer=names[0], label_prefix=names[1])
    assert (made.issuer, made.label_prefix) == settled


def test_only_some_kinds_have_a_pin() -> None:
    pin = base32.pin("1234")
    assert [kind for kind in Kind if Credential(kind, SECRET, pin=pin).pin] == [Kind.MOTP, Kind.YANDEX]
    assert Credential(Kind.MOTP, SECRET, pin=Secret(b"", "")).pin is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("digits", 0),
        ("digits", 11),
        ("period", 0),
        ("period", MAX_PERIOD + 1),
        ("counter", -1),
        ("counter", MAX_COUNTER + 1),
    ],
)
def test_bounds(name: str, value: int) -> None:
    changes: dict[str, Any] = {name: value}
    with pytest.raises(ParameterRefused) as refused:
        Credential(Kind.HOTP if name == "counter" else Kind.TOTP, SECRET, **changes)
    assert refused.value.name == name
    assert str(value) in refused.value.reason


def test_an_empty_secret_is_refused() -> None:
    with pytest.raises(SecretRefused):
        Credential(Kind.TOTP, Secret(b"", ""))


@pytest.mark.parametrize("kind", list(Kind))
def test_extra_parameters_keep_to_names_without_a_meaning(kind: Kind) -> None:
    assert ("pin" in own_names(kind)) == (kind in (Kind.MOTP, Kind.YANDEX))
    for name in own_names(kind):
        with pytest.raises(ParameterRefused) as refused:
            Credential(kind, SECRET, extra=((name.upper(), "1"),))
        assert refused.value.name == name
    extra = (("tags", "a"), ("tags", "b"), ("", "\ud800"))
    assert Credential(kind, SECRET, extra=extra).extra == (("tags", "a"), ("tags", "b"), ("", "?"))


@given(credentials())
def test_a_credential_made_again_from_its_parts_is_the_same(credential: Credential) -> None:
    parts = {name: getattr(credential, name) for name in Credential.__dataclass_fields__}
    assert Credential(**parts) == credential
    assert hash(Credential(**parts)) == hash(credential)


def test_identity_is_what_makes_the_codes() -> None:
    made = Credential(Kind.HOTP, SECRET, "Aliyun", "root", counter=1)
    assert Credential(Kind.HOTP, base32.secret("jbswy3dpehpk3pxp"), "x", "y", counter=2).identity == made.identity
    for changes in ({"digits": 8}, {"algorithm": Algorithm.SHA256}, {"kind": Kind.TOTP}):
        parts: dict[str, Any] = {"kind": Kind.HOTP, **changes}
        assert Credential(secret=SECRET, **parts).identity != made.identity
