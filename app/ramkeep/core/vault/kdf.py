"""From a password to a key: Argon2id (RFC 9106), and how much of it is right for this computer."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from ramkeep.core.said import said
from ramkeep.core.vault.errors import LimitExceeded

KEY_LENGTH: Final = 32
SALT_LENGTH: Final = 32
MIN_SALT: Final = 16
MAX_SALT: Final = 64
MAX_MEMORY_KIB: Final = 2**20
MAX_PASSES: Final = 64
MAX_LANES: Final = 64

_CALIBRATED_MEMORY_KIB: Final = 256 * 1024
_SHORTEST_MEASURE: Final = 0.001


def _require(what: str, number: int, low: int, high: int) -> None:
    if not low <= number <= high:
        raise LimitExceeded(f"The vault's password slot asks for {number} {what}; {low} to {high} are allowed.")


@dataclass(frozen=True, slots=True)
class KdfParams:
    """What a guess of the password costs.

    Attributes:
        memory_kib: memory, KiB; 8 a lane to 1 GiB.
        passes: times the memory is gone over, 1 to 64.
        lanes: parts that can be computed side by side, 1 to 64.
        salt: 16 to 64 bytes; empty in a choice of parameters, where the salt is still to be drawn.

    Raises:
        LimitExceeded: a number is out of bounds, told before any memory is taken.
    """

    memory_kib: int
    passes: int
    lanes: int
    salt: bytes = field(default=b"", repr=False)

    def __post_init__(self) -> None:
        _require("lanes", self.lanes, 1, MAX_LANES)
        _require("KiB of memory", self.memory_kib, 8 * self.lanes, MAX_MEMORY_KIB)
        _require("passes", self.passes, 1, MAX_PASSES)
        if self.salt:
            _require("bytes of salt", len(self.salt), MIN_SALT, MAX_SALT)

    @property
    def work(self) -> int:
        """KiB of memory written in all: what the time goes with."""
        return self.memory_kib * self.passes


# The second recommended option of RFC 9106, section 4; nothing weaker is ever chosen.
FLOOR: Final = KdfParams(memory_kib=64 * 1024, passes=3, lanes=4)

# What all the password slots of one vault may cost together, so that a made-up file cannot keep a computer busy.
MAX_WORK: Final = MAX_MEMORY_KIB * MAX_PASSES


def derive(password: str, params: KdfParams) -> bytearray:
    """The 32-byte key of a password. Blocks for as long as the parameters ask; releases the GIL.

    Raises:
        LimitExceeded: this computer cannot give the memory.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    key = bytearray(KEY_LENGTH)
    argon2 = Argon2id(
        salt=params.salt,
        length=KEY_LENGTH,
        iterations=params.passes,
        lanes=params.lanes,
        memory_cost=params.memory_kib,
    )
    try:
        argon2.derive_into(prepared(password), key)
    except MemoryError:
        raise LimitExceeded(
            said(
                "The password of this vault takes {memory} MiB of memory to check, which this computer cannot give "
                "now. Close other programs and try again.",
                memory=params.memory_kib // 1024,
            )
        ) from None
    return key


def prepared(password: str) -> bytes:
    """The bytes of a password, so that every keyboard and system gives the same ones.

    As the OpaqueString profile of RFC 8265 does: blanks of every script become a space, then NFC,
    then UTF-8. No character is refused, as that could lock somebody out.
    """
    spaced = "".join(" " if unicodedata.category(letter) == "Zs" else letter for letter in password)
    return unicodedata.normalize("NFC", spaced).encode("utf-8", "surrogatepass")


def calibrate(measure: Callable[[KdfParams], float], target_seconds: float = 1.0) -> KdfParams:
    """Parameters that take about `target_seconds` here, by `measure`, the seconds that others take.

    Memory grows first, up to 256 MiB, as it costs an attacker most; then the passes. Never under
    `FLOOR`. Measures at most twice.
    """
    factor = target_seconds / max(measure(FLOOR), _SHORTEST_MEASURE)
    memory = min(_CALIBRATED_MEMORY_KIB, int(FLOOR.memory_kib * factor) // 1024 * 1024)
    if memory <= FLOOR.memory_kib:
        return FLOOR
    more_memory = replace(FLOOR, memory_kib=memory)
    factor = target_seconds / max(measure(more_memory), _SHORTEST_MEASURE)
    scaled = replace(
        more_memory,
        memory_kib=int(memory * min(factor, 1)) // 1024 * 1024,
        passes=min(MAX_PASSES, round(FLOOR.passes * max(factor, 1))),
    )
    return not_under_floor(scaled)


def not_under_floor(params: KdfParams) -> KdfParams:
    """The same parameters, each at least as costly as in `FLOOR`."""
    return replace(
        params,
        memory_kib=max(params.memory_kib, FLOOR.memory_kib),
        passes=max(params.passes, FLOOR.passes),
    )
