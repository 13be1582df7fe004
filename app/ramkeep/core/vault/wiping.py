"""Key bytes that are overwritten when they have served."""

from collections.abc import Iterator
from contextlib import contextmanager


def wipe(key: bytearray) -> None:
    """Overwrite with zeros, in place."""
    key[:] = bytes(len(key))


@contextmanager
def wiped(key: bytearray) -> Iterator[bytearray]:
    """The key for the length of a `with` block, zeros afterwards."""
    try:
        yield key
    finally:
        wipe(key)
