"""The clock that codes are made by."""

from tests.fakes.desk import PASSWORD, desk


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
