import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.codes import base32
from ramkeep.core.codes.batches import Batches, Part
from ramkeep.core.codes.credential import Credential, Kind


def account(number: int, name: str = "") -> Credential:
    return Credential(Kind.TOTP, base32.secret_from_bytes(bytes([number]) * 10), account=name or f"user{number}")


def part(index: int, size: int = 4, batch: int | None = 7, *numbers: int) -> Part:
    return Part(size, index, batch, tuple(account(number) for number in numbers or (index + 1,)))


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_parts_come_in_any_order(order: tuple[int, ...]) -> None:
    batches = Batches()
    steps = [batches.add(part(index, size=3)) for index in order]
    assert [(batch.have, batch.size, batch.complete) for batch in steps] == [(1, 3, False), (2, 3, False), (3, 3, True)]
    batch = steps[-1]
    assert batch.credentials == (account(1), account(2), account(3))
    assert batches.open == ()
    assert batches.all == (batch,)


@pytest.mark.parametrize(
    ("size", "indices", "missing", "status"),
    [
        (1, (0,), (), "complete"),
        (2, (0,), (2,), "1 of 2: part 2 is missing"),
        (4, (0, 1, 3), (3,), "3 of 4: part 3 is missing"),
        (4, (1, 3), (1, 3), "2 of 4: parts 1 and 3 are missing"),
        (4, (2,), (1, 2, 4), "1 of 4: parts 1, 2 and 4 are missing"),
        (4, (0, 1, 2, 3), (), "complete"),
        (9, (0,), tuple(range(2, 10)), "1 of 9: parts 2, 3, 4, 5, 6, 7, 8 and 9 are missing"),
        (40, (0, 1), tuple(range(3, 41)), "2 of 40: 38 parts are missing"),
    ],
)
def test_the_status_names_what_is_missing(
    size: int, indices: tuple[int, ...], missing: tuple[int, ...], status: str
) -> None:
    batches = Batches()
    batch = [batches.add(part(index, size)) for index in indices][-1]
    assert (batch.missing, batch.status()) == (missing, status)


def test_a_part_read_twice_changes_nothing() -> None:
    batches = Batches()
    first = batches.add(part(2))
    assert batches.add(part(2)) is first
    assert batches.all == (first,)


def test_a_part_of_a_complete_export_read_again_tells_the_complete_export() -> None:
    batches = Batches()
    for index in (0, 1):
        batches.add(part(index, size=2))
    assert batches.add(part(0, size=2)).complete
    assert len(batches.all) == 1


def test_another_size_or_batch_number_is_another_export() -> None:
    batches = Batches()
    joined = [batches.add(part(0, *shape)).number for shape in ((4, 7), (3, 7), (4, 8), (4, None), (4, -7))]
    assert joined == [0, 1, 2, 3, 4]
    assert batches.add(part(1, 4, 8)).number == 2
    assert batches.add(part(1, 4, None)).number == 3
    assert len(batches.open) == 5


def test_the_same_part_with_other_content_starts_a_new_export() -> None:
    batches = Batches()
    batches.add(part(0, 2, None, 1))
    assert batches.add(part(0, 2, None, 9)).number == 1
    assert batches.add(part(1, 2, None, 2)).number == 1, "the newest export that lacks it"
    assert [batch.complete for batch in batches.all] == [False, True]
    assert batches.add(part(1, 2, None, 3)).number == 0
    assert batches.open == ()


def test_a_credential_that_comes_twice_is_there_once() -> None:
    twice = Part(1, 0, None, (account(1), account(2), account(1, "renamed"), account(1)))
    assert Batches().add(twice).credentials == (account(1), account(2))


def test_two_devices_of_one_name_are_two() -> None:
    twins = Part(1, 0, None, (account(1, "root"), account(2, "root")))
    assert Batches().add(twins).credentials == (account(1, "root"), account(2, "root"))


def test_refusals_are_collected_in_order() -> None:
    batches = Batches()
    batches.add(replace(part(1, 2), refused=("b",)))
    assert batches.add(replace(part(0, 2), refused=("a",))).refused == ("a", "b")


@given(st.lists(st.tuples(st.integers(0, 3), st.sampled_from([None, 1]), st.integers(0, 2)), max_size=12))
def test_no_part_is_lost(drawn: list[tuple[int, int | None, int]]) -> None:
    batches = Batches()
    parts = [part(index, 4, batch, number) for index, batch, number in drawn]
    for each in parts:
        assert each in batches.add(each).parts
    for batch in batches.all:
        assert [each.index for each in batch.parts] == sorted({each.index for each in batch.parts})
        assert len(batch.missing) + batch.have == batch.size
    held = [each for batch in batches.all for each in batch.parts]
    assert len(held) == len(set(held))
    assert set(held) == set(parts)
