"""How far a vault had come when it was last seen."""

import pytest

from ramkeep.services.seen_generations import KEY, MAX_VAULTS, Seen, SeenGenerations
from tests.fakes.clock import FakeClock
from tests.fakes.settings import MemorySettings

VAULT = b"v" * 16


def test_a_vault_that_is_new_here_was_never_seen() -> None:
    assert SeenGenerations(MemorySettings(), FakeClock()).last(VAULT) == Seen(0, 0)


def test_the_latest_generation_is_remembered_with_its_time() -> None:
    settings, clock = MemorySettings(), FakeClock(now=1000.9)
    seen = SeenGenerations(settings, clock)
    seen.note(VAULT, 5)
    clock.advance(50)
    seen.note(VAULT, 4)
    seen.note(VAULT, 5)
    assert SeenGenerations(settings, clock).last(VAULT) == Seen(5, 1000)
    seen.note(VAULT, 6)
    assert seen.last(VAULT) == Seen(6, 1050)


@pytest.mark.parametrize(
    "kept",
    [None, [], "x", 5, {VAULT.hex(): 7}, {VAULT.hex(): {"generation": "7", "at": 0}}, {VAULT.hex(): {"generation": 7}},
     {VAULT.hex(): {"generation": -1, "at": 0}}, {VAULT.hex(): {"generation": 2**64 - 1, "at": 0}},
     {VAULT.hex(): {"generation": True, "at": 0}}, {VAULT.hex(): {"generation": 7, "at": 10**30}}],
)  # fmt: skip
def test_settings_that_were_tampered_with_say_nothing(kept: object) -> None:
    seen = SeenGenerations(MemorySettings({KEY: kept}), FakeClock())
    assert seen.last(VAULT) == Seen(0, 0)
    seen.note(VAULT, 3)
    assert seen.last(VAULT).generation == 3


def test_only_so_many_vaults_are_remembered_and_the_latest_of_them() -> None:
    settings, clock = MemorySettings(), FakeClock()
    seen = SeenGenerations(settings, clock)
    for number in range(MAX_VAULTS + 5):
        clock.advance(1)
        seen.note(bytes([number]) * 16, 1)
    kept = settings.get(KEY)
    assert isinstance(kept, dict)
    assert len(kept) == MAX_VAULTS
    assert seen.last(bytes([MAX_VAULTS + 4]) * 16).generation == 1
    assert seen.last(bytes(16)).generation == 0
