"""The correction of the clock in the line about the vault as a whole."""

import pytest

from ramkeep.core.vault.contents import Contents, decode, encode


def test_it_is_kept_beside_what_newer_versions_noted() -> None:
    contents = Contents(extra={"shelf": "left"}).with_clock_correction(-75)
    assert decode(encode(contents)).clock_correction == -75
    assert decode(encode(contents)).extra == {"shelf": "left", "clock_correction": -75}


def test_none_is_left_out() -> None:
    contents = Contents().with_clock_correction(40).with_clock_correction(0)
    assert contents == Contents()
    assert encode(contents).startswith(b"{}\n")


@pytest.mark.parametrize("noted", ["40", 40.5, True, None, 86_401, -86_401, [40]])
def test_nonsense_in_a_vault_corrects_nothing_and_is_kept(noted: object) -> None:
    contents = decode(encode(Contents(extra={"clock_correction": noted})))
    assert contents.clock_correction == 0
    assert contents.extra == {"clock_correction": noted}


def test_more_than_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="a day"):
        Contents().with_clock_correction(86_401)
