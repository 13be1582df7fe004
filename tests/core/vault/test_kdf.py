"""Argon2id, the bytes of a password, and the choice of parameters."""

import subprocess
import sys
import tracemalloc

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.vault.errors import LimitExceeded
from ramkeep.core.vault.kdf import FLOOR, MAX_PASSES, KdfParams, calibrate, derive, not_under_floor, prepared

CEILING_KIB = 256 * 1024


def test_a_key_is_the_one_of_the_reference_implementation() -> None:
    # echo -n password | argon2 randomsaltishard -id -t 3 -m 12 -p 1 -l 32 -r
    key = derive("password", KdfParams(4096, 3, 1, b"randomsaltishard"))
    assert key.hex() == "0d8a236299d45923264edae4557c9a356546c4b9867b59fc54904f0dd1646e35"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Zürich", "Zu\u0308rich"),
        ("й", "и\u0306"),
        ("가", "\u1100\u1161"),
        ("two\u3000words", "two words"),
        ("two\u00a0words", "two words"),
    ],
)
def test_a_password_is_the_same_from_every_keyboard(one: str, other: str) -> None:
    assert prepared(one) == prepared(other)


@pytest.mark.parametrize("password", ["пароль", "密码本", "🔑", "Ⅳ", "ﬁ", "\t", "a" * 10_000])
def test_other_passwords_are_taken_as_they_are(password: str) -> None:
    assert prepared(password) == password.encode()


@given(st.text(), st.text())
def test_case_and_compatible_letters_stay_different(one: str, other: str) -> None:
    assert prepared("A" + one) != prepared("a" + other)
    assert prepared("²" + one) != prepared("2" + other)


def test_a_password_from_a_terminal_of_another_encoding_has_bytes_too() -> None:
    assert prepared("\udce9") != prepared("\udcea")


@pytest.mark.parametrize(
    "numbers",
    [(2**20 + 1, 3, 4), (2**32 - 1, 3, 4), (31, 3, 4), (65536, 0, 4), (65536, 65, 4), (65536, 3, 0), (65536, 3, 65)],
)
def test_parameters_out_of_bounds_are_refused(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(LimitExceeded, match="allowed"):
        KdfParams(*numbers)


@pytest.mark.parametrize("salt", [b"s" * 15, b"s" * 65])
def test_a_salt_out_of_bounds_is_refused(salt: bytes) -> None:
    with pytest.raises(LimitExceeded, match="salt"):
        KdfParams(65536, 3, 4, salt)


@given(st.floats(0, 1e6), st.floats(0.0001, 100))
def test_a_choice_is_never_under_the_floor_nor_out_of_bounds(seconds_of_floor: float, target: float) -> None:
    chosen = calibrate(lambda params: seconds_of_floor * params.work / FLOOR.work, target)
    assert chosen.memory_kib >= FLOOR.memory_kib
    assert chosen.passes >= FLOOR.passes
    assert chosen.memory_kib <= CEILING_KIB
    assert chosen.passes <= MAX_PASSES
    assert chosen.lanes == FLOOR.lanes


@given(st.floats(0.06, 0.9))
def test_a_choice_takes_about_the_time_that_was_asked_for(seconds_of_floor: float) -> None:
    def measure(params: KdfParams) -> float:
        return seconds_of_floor * params.work / FLOOR.work

    assert 0.8 <= measure(calibrate(measure, 1.0)) <= 1.2


def test_a_slow_computer_gets_the_floor_after_one_measurement() -> None:
    measured: list[KdfParams] = []

    def measure(params: KdfParams) -> float:
        measured.append(params)
        return 1.5

    assert calibrate(measure) == FLOOR
    assert measured == [FLOOR]


def test_memory_that_turns_out_slow_is_taken_back() -> None:
    chosen = calibrate(lambda params: 0.25 if params == FLOOR else 40.0)
    assert chosen == FLOOR


def test_memory_grows_before_the_passes() -> None:
    chosen = calibrate(lambda params: params.work / FLOOR.work / 16)
    assert (chosen.memory_kib, chosen.passes) == (CEILING_KIB, 12)


def test_weak_parameters_are_raised_and_strong_ones_kept() -> None:
    assert not_under_floor(KdfParams(8, 1, 1)) == KdfParams(65536, 3, 1)
    strong = KdfParams(2**18, 9, 4)
    assert not_under_floor(strong) == strong


SHORT_OF_MEMORY = """
import resource
from ramkeep.core.vault.errors import LimitExceeded
from ramkeep.core.vault.kdf import KdfParams, derive
derive("password", KdfParams(8, 1, 1, bytes(16)))
resource.setrlimit(resource.RLIMIT_AS, (2**29, 2**29))
try:
    derive("password", KdfParams(2**20, 1, 1, bytes(16)))
except LimitExceeded as refused:
    print(refused)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="limits memory by Linux's means")
def test_a_computer_without_the_memory_says_so() -> None:
    done = subprocess.run([sys.executable, "-c", SHORT_OF_MEMORY], capture_output=True, text=True, check=True)
    assert "1024 MiB of memory" in done.stdout


def test_hostile_numbers_take_no_memory() -> None:
    tracemalloc.start()
    with pytest.raises(LimitExceeded):
        KdfParams(2**32 - 1, 2**32 - 1, 2**32 - 1)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000
