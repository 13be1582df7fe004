"""The wire format of Protocol Buffers, as far as a small message of known fields needs it.

Source: protobuf.dev, "Encoding". Groups (wire types 3 and 4) have long been withdrawn and are refused.
"""

from collections.abc import Iterator

from ramkeep.core.codes.errors import PayloadDamaged

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
_FIXED_SIZES = {FIXED64: 8, FIXED32: 4}
_MAX_VARINT_BYTES = 10
_MASK64 = 2**64 - 1

Field = tuple[int, int | bytes]


def fields(message: bytes) -> Iterator[Field]:
    """Each field's number and value: an unsigned 64-bit integer for a varint, else the bytes as they stand.

    Raises:
        PayloadDamaged: the message ends in the middle of a field, or is no message.
    """
    position = 0
    while position < len(message):
        tag, position = _varint(message, position)
        number, wire_type = tag >> 3, tag & 7
        if not number:
            raise PayloadDamaged("The payload is damaged: it has a field without a number.")
        if wire_type == VARINT:
            integer, position = _varint(message, position)
            yield number, integer
        else:
            data, position = _data(message, position, wire_type)
            yield number, data


def varint_field(number: int, value: int) -> bytes:
    """A field that holds an integer; a negative one takes ten bytes."""
    return _written_varint(number << 3 | VARINT) + _written_varint(value & _MASK64)


def bytes_field(number: int, value: bytes) -> bytes:
    """A field that holds bytes, a text or a message."""
    return _written_varint(number << 3 | BYTES) + _written_varint(len(value)) + value


def signed32(value: int) -> int:
    """What an int32 field means: its low 32 bits, with their sign."""
    return (value & 0xFFFFFFFF ^ 0x80000000) - 0x80000000


def _varint(message: bytes, position: int) -> tuple[int, int]:
    value = 0
    for count in range(_MAX_VARINT_BYTES):
        if position + count >= len(message):
            raise PayloadDamaged("The payload is damaged: it ends in the middle of a number.")
        byte = message[position + count]
        value |= (byte & 0x7F) << 7 * count
        if byte < 0x80:
            return value & _MASK64, position + count + 1
    raise PayloadDamaged("The payload is damaged: it has a number of more than 64 bits.")


def _data(message: bytes, position: int, wire_type: int) -> tuple[bytes, int]:
    if wire_type == BYTES:
        size, position = _varint(message, position)
    elif wire_type in _FIXED_SIZES:
        size = _FIXED_SIZES[wire_type]
    else:
        raise PayloadDamaged("The payload is damaged: it has a field of an unknown type.")
    if size > len(message) - position:
        raise PayloadDamaged("The payload is damaged: it ends in the middle of a field.")
    return message[position : position + size], position + size


def _written_varint(value: int) -> bytes:
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)
