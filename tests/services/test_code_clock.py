"""The clock that codes are made by."""

from ramkeep.services.code_clock import needless_correction
from tests.fakes.desk import PASSWORD, desk, open_desk


def test_codes_are_made_by_the_corrected_clock_while_the_vault_is_open() -> None:
    made = desk()
    vault, clock = made.parts.vault, made.parts.code_clock
    vault.unlock(PASSWORD)
    vault.apply(lambda contents: contents.with_clock_correction(90))
    assert clock.now() == made.clock.now() + 90
    assert clock.monotonic() == made.clock.monotonic()
    vault.lock()
    assert clock.now() == made.clock.now()
    vault.unlock(PASSWORD)
    assert clock.now() == made.clock.now() + 90


def test_a_correction_is_needless_only_where_the_system_keeps_the_clock_right() -> None:
    made = open_desk()
    vault, state = made.parts.vault, made.clock_state
    assert needless_correction(vault, state) == 0
    vault.apply(lambda contents: contents.with_clock_correction(-40))
    assert needless_correction(vault, state) == -40
    for unknown in (False, None):
        state.kept_right = unknown
        assert needless_correction(vault, state) == 0
