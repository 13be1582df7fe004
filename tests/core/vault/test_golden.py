"""Vaults that were made once open for ever."""

import json
from pathlib import Path
from typing import Any

import pytest

from ramkeep.core.vault.seal import open_
from tests.core.vault.independent_reader import read_vault
from tests.core.vault.make_golden import described, golden

FOLDER = Path(__file__).parents[2] / "data/vaults"
EXPECTED: dict[str, dict[str, Any]] = json.loads((FOLDER / "expected.json").read_text(encoding="utf-8"))


def data_of(name: str) -> bytes:
    return (FOLDER / f"{name}.ramkeep").read_bytes()


def test_every_golden_vault_is_expected() -> None:
    assert {path.stem for path in FOLDER.glob("*.ramkeep")} == EXPECTED.keys()
    assert len(EXPECTED) >= 4


@pytest.mark.parametrize("name", EXPECTED)
def test_a_golden_vault_opens_and_holds_what_it_held(name: str) -> None:
    expected = EXPECTED[name]
    vault = open_(data_of(name), expected["password"])
    assert vault.header.generation == expected["generation"]
    assert [described(account) for account in vault.contents.accounts] == expected["accounts"]
    assert [entry.line.hex() for entry in vault.contents.unreadable] == expected["unreadable"]
    assert vault.contents.extra == expected["extra"]


@pytest.mark.parametrize("name", EXPECTED)
def test_a_golden_vault_is_saved_without_loss(name: str) -> None:
    vault = open_(data_of(name), EXPECTED[name]["password"])
    saved = vault.seal(vault.contents).vault
    assert saved.contents == vault.contents
    assert saved.header.slots == vault.header.slots
    assert saved.header.unknown == vault.header.unknown
    assert saved.header.version == vault.header.version


@pytest.mark.parametrize("name", EXPECTED)
def test_a_golden_vault_reads_by_the_documentation(name: str) -> None:
    read = read_vault(data_of(name), EXPECTED[name]["password"])
    expected = EXPECTED[name]
    entries = read["lines"][: len(expected["accounts"])]
    assert [json.loads(line)["id"] for line in entries] == [account["id"] for account in expected["accounts"]]
    assert read["whole"] == expected["extra"]


def test_the_script_that_made_them_still_makes_vaults() -> None:
    for name, (password, sealed) in golden().items():
        assert open_(sealed.data, password).contents == sealed.vault.contents, name
