from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.units import Units


@given(st.text(alphabet="aé桶😀𝔘", max_size=12), st.integers(0, 12))
def test_units_are_those_of_utf_16(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    units = Units(text)
    assert units.of(offset) == len(text[:offset].encode("utf-16-le")) // 2
    assert units.offset(units.of(offset)) == offset
