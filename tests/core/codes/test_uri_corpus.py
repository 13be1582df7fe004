"""The URIs of other programs' own tests, each with the reading of an independent reference decoder."""

import json
from pathlib import Path
from typing import Any

import pytest

from ramkeep.core.codes import migration, uri
from ramkeep.core.codes.credential import Credential, Kind
from ramkeep.core.codes.errors import EnrollmentRefused, ParameterRefused, SecretRefused, UnknownKind
from tests.core.codes.strategies import same_as_written

CORPUS = Path(__file__).parents[3] / "../shared/corpus/authenticators/uris.json"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside this checkout")

Refusal = tuple[type[EnrollmentRefused], str]

# The reference reads more than can be computed with. What is refused instead, and which rule says so: a part of
# the URI that no other URI has, then the error and what it must be about.
NOT_BASE32 = SecretRefused, "Base32"
EMPTY = SecretRefused, "empty"
STRICTER: dict[str, Refusal] = {
    # Types other than totp, hotp, steam, yaotp and motp are unknown.
    "otpauth://derp?secret=foo": (UnknownKind, "type"),
    "otpauth://test/issuer:username?secret=ABCDEFG": (UnknownKind, "type"),
    # The secret holds a character that is not Base32, never swapped: % ! 0 1.
    "otpauth://hotp/foo?secret=%s": NOT_BASE32,
    "secret=%VALUE": NOT_BASE32,
    "secret=!!HXDMVJECJJWSRB3HWIZR4IFUGFTMXBOZ": NOT_BASE32,
    "secret=00000000": NOT_BASE32,
    "secret=%s&digits=8&algorithm=%s": NOT_BASE32,
    "secret=secret123": NOT_BASE32,
    # An empty secret is an error of that entry.
    "hotp/issuer:name?issuer=issuer&secret=&period": EMPTY,
    "totp/9.99.99.999?secret=": EMPTY,
    "totp/?secret=": EMPTY,
    "totp/SomeLabel?secret=&": EMPTY,
    # Digits 1 to 10, period 1 and more, counter 0 and more.
    "digits=11": (ParameterRefused, "digits"),
    "digits=22": (ParameterRefused, "digits"),
    "digits=100": (ParameterRefused, "digits"),
    "digits=0": (ParameterRefused, "digits"),
    "period=0": (ParameterRefused, "period"),
    "counter=-1": (ParameterRefused, "counter"),
    # Algorithms that are not known; one is not even text.
    "algorithm=SHA3-512": (ParameterRefused, "algorithm"),
    "algorithm=SHA12&": (ParameterRefused, "algorithm"),
    "algorithm=something": (ParameterRefused, "algorithm"),
    "algorithm=sha%ff": (ParameterRefused, "algorithm"),
    # Given twice with different values.
    "algorithm=SHA1&secret=GEZDGNBV&algorithm=SHA256": (ParameterRefused, "algorithm"),
}


def entries() -> list[dict[str, Any]]:
    return json.loads(CORPUS.read_text(encoding="utf-8")) if CORPUS.exists() else []


def refusal_of(text: str) -> Refusal | None:
    """The stricter rule for this URI. `totp/?secret=` stands for the URIs whose secret ends there."""
    for part, refusal in STRICTER.items():
        if text.endswith(part) or (part in text and not part.endswith("=")) or f"{part}&" in text:
            return refusal
    return None


def read(text: str) -> list[Credential]:
    return list(migration.parse(text).credentials) if migration.is_migration(text) else [uri.parse(text)]


def told(credential: Credential) -> dict[str, Any]:
    """A credential in the words of the corpus."""
    factor = {"counter": credential.counter} if credential.kind is Kind.HOTP else {"period": credential.period}
    return {
        "type": credential.kind.value,
        "issuer": credential.issuer,
        "name": credential.account,
        "secret": credential.secret.written().upper().translate(str.maketrans("", "", " _=-")),
        "algo": credential.algorithm.value,
        "digits": credential.digits,
        **factor,
    }


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry["uri"][:80])
def test_the_reference_reading(entry: dict[str, Any]) -> None:
    text, reference = entry["uri"], entry["ref"]
    refusal = refusal_of(text)
    if str(reference).startswith("ERR"):
        with pytest.raises(EnrollmentRefused):
            read(text)
    elif refusal is not None:
        with pytest.raises(refusal[0], match=refusal[1]):
            read(text)
    else:
        expected = reference if isinstance(reference, list) else [reference]
        for one in expected:
            one["secret"] = one["secret"].replace("_", "")
        assert [told(credential) for credential in read(text)] == expected


def test_the_corpus_is_whole_and_each_stricter_rule_is_needed() -> None:
    readable = [entry["uri"] for entry in entries() if not str(entry["ref"]).startswith("ERR")]
    assert len(entries()) == 185
    assert sum(refusal_of(text) is not None for text in readable) == 25
    for part, refusal in STRICTER.items():
        assert any(refusal_of(text) == refusal and part in text for text in readable), part


def test_what_is_read_is_written_and_read_again() -> None:
    for entry in entries():
        try:
            credentials = read(entry["uri"])
        except EnrollmentRefused:
            continue
        assert all(map(same_as_written, credentials)), entry["uri"]
