from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.policy.typed_values import address, is_plain_number, moment, network, number, truth, within


def test_numbers() -> None:
    assert number("10") == number("10.0") == number("+10") == Decimal(10)
    assert number("-1e2") == number("-100.") == Decimal(-100)
    assert number(".5") == Decimal("0.5")
    for text in ("", ".", "ten", "e5", "1e1000", "NaN", "inf", "١", "1\n", " 1", "0x10", "9" * 41):
        assert number(text) is None


def test_which_numbers_are_written_as_in_the_documentation() -> None:
    assert all(is_plain_number(text) for text in ("10", "-3", "10.0"))
    assert not any(is_plain_number(text) for text in ("+10", "1e5", ".5", "1."))


def test_truth_values() -> None:
    assert truth("True") is True
    assert truth("false") is False
    assert truth("yes") is None


def test_dates_in_different_zones_are_one_moment() -> None:
    assert moment("2019-08-12T17:00:00+08:00") == moment("2019-08-12T09:00:00Z") == moment("2019-08-12T09:00Z")
    early, late = moment("0001-01-01T00:00:00+14:00"), moment("9999-12-31T23:59:59.999-14:00")
    assert early is not None
    assert late is not None
    assert early.since < late.since
    assert not (moment("2019-08-12T09:00:00") or late).zoned


@pytest.mark.parametrize(
    "text",
    ["", "2019", "20190812", "2019-02-30", "2019-01-01T24:00:00Z", "2019-01-01T00:60:00Z", "2019-01-01 00:00:00Z",
     "2019-01-01T00:00:60Z", "2019-01-01T00:00:00+24:00", "2019-01-01T00:00:00+08:60", "2019-01-01T00:00:00Z\n", "0000-01-01", "2019-W01-1", "２０１９-01-01"],
)  # fmt: skip
def test_what_is_no_date(text: str) -> None:
    assert moment(text) is None


def test_addresses_and_networks() -> None:
    block, place = network("192.168.7.9/16"), address("192.168.3.4")
    assert block is not None
    assert place is not None
    assert within(place, block)
    mapped, block6 = address("::ffff:192.168.3.4"), network("2001:db8::/32")
    assert mapped is not None
    assert block6 is not None
    assert within(mapped, block)
    assert not within(place, block6)


@pytest.mark.parametrize(
    "text", ["", "10", "10.0.0.0/255.0.0.0", "10.0.0.0/33", "fe80::1%eth0", "010.0.0.1", "1.2.3.4\n"]
)
def test_what_is_no_network(text: str) -> None:
    assert network(text) is None


@given(st.text(max_size=40))
def test_no_text_breaks_them(text: str) -> None:
    for read in (number, truth, moment, network, address):
        read(text)
