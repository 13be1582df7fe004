"""Keys are zeros when they have served."""

import pytest

from ramkeep.core.vault.wiping import wipe, wiped


def test_a_wiped_key_is_zeros_in_the_same_memory() -> None:
    key = bytearray(b"key")
    view = memoryview(key)
    wipe(key)
    assert bytes(view) == bytes(3)


def test_a_key_is_wiped_however_the_block_ends() -> None:
    key = bytearray(b"key")
    with wiped(key) as same:
        assert same == b"key"
    assert key == bytes(3)
    key[:] = b"key"
    with pytest.raises(ZeroDivisionError), wiped(key):
        _ = 1 / 0
    assert key == bytes(3)
