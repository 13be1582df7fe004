"""Exports of Google Authenticator that other programs test with, and a batch of three parts."""

import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from ramkeep.core.codes import migration
from ramkeep.core.codes.credential import Credential, Kind

CORPUS = Path(__file__).parents[3] / "../shared/corpus/authenticators"

pytestmark = pytest.mark.skipif(not CORPUS.exists(), reason="the corpus is not beside this checkout")

LISTS = (
    "synthetic/google_batch/parts.txt",
    "extract_otp_secrets/example_export.txt",
    "extract_otp_secrets/example_export_only_totp.txt",
)
PICTURES = (
    "proton/qr/GoogleAuthenticatorExport_1.png",
    "proton/qr/GoogleAuthImportScreenshotCropped.jpg",
    "extract_otp_secrets/example_export.png",
)


def expected(name: str) -> dict[str, Any]:
    found = json.loads((CORPUS / "expected.json").read_text(encoding="utf-8"))
    fixture = found.get(name, found.get(name.replace("synthetic/", "synthetic/public/")))
    assert fixture is not None, name
    return dict(fixture)


def told(credential: Credential) -> dict[str, Any]:
    factor = {"counter": credential.counter} if credential.kind is Kind.HOTP else {"period": credential.period}
    return {
        "type": credential.kind.value,
        "issuer": credential.issuer,
        "name": credential.account,
        "secret": credential.secret.written(),
        "algo": credential.algorithm.value,
        "digits": credential.digits,
        **factor,
    }


def codes(name: str) -> list[str]:
    return [line for line in (CORPUS / name).read_text(encoding="utf-8").splitlines() if migration.is_migration(line)]


@pytest.mark.parametrize("name", LISTS)
def test_lists(name: str) -> None:
    parts = [migration.parse(code) for code in codes(name)]
    assert [told(credential) for part in parts for credential in part.credentials] == expected(name)["entries"]
    assert not any(part.refused for part in parts)


@pytest.mark.parametrize("name", PICTURES)
def test_the_texts_of_pictures(name: str) -> None:
    fixture = expected(name)
    parts = [migration.parse(text) for text in fixture["texts"]]
    assert [told(credential) for part in parts for credential in part.credentials] == fixture["entries"]


def test_a_wrong_prefix_of_zbarimg_is_taken_off() -> None:
    [line] = (CORPUS / "extract_otp_secrets/test_export_wrong_prefix.txt").read_text(encoding="utf-8").split()
    [credential] = migration.parse(line).credentials
    assert (credential.issuer, credential.account) == ("raspberrypi", "pi@raspberrypi")


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_a_batch_in_any_order(order: tuple[int, ...]) -> None:
    parts = [migration.parse(code) for code in codes(LISTS[0])]
    batches = migration.Batches()
    assert batches.add(parts[order[0]]).have == 1
    second = batches.add(parts[order[1]])
    assert second.status() == f"2 of 3: part {order[2] + 1} is missing"
    whole = batches.add(parts[order[2]])
    assert whole.status() == "complete"
    assert [told(credential) for credential in whole.credentials] == expected(LISTS[0])["entries"]


def test_a_picture_of_a_newer_version_has_no_batch_number() -> None:
    [text] = expected(PICTURES[0])["texts"]
    part = migration.parse(text)
    assert (part.size, part.index, part.batch) == (3, 1, None)
    assert migration.Batches().add(part).status() == "1 of 3: parts 1 and 3 are missing"
