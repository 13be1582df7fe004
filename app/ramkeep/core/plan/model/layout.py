"""Lays JSON out for people and for version control: the same values always give the same text.

Whatever fits into a line of 120 characters stands in one line; else each member or element begins its own, indented by
two spaces. The lists of the plan itself always have a line an object.
"""

from json import JSONEncoder

WIDTH = 120

_STEP = "  "
_encode = JSONEncoder(ensure_ascii=False, allow_nan=False).encode


def lay_out(value: dict[str, object]) -> str:
    """The text, with a line break at its end.

    Raises:
        ValueError: a number is not finite.
    """
    return _spread(value, "", always=2) + "\n"


def _laid(value: object, indent: str, used: int, always: int) -> str:
    """`used` counts the characters that stand before the value in its line, and a comma after it."""
    if not isinstance(value, dict | list) or not value:
        return _encode(value)
    if always > 0 and isinstance(value, list):
        return _spread(value, indent, always)
    line = _encode(value)
    return line if used + len(line) <= WIDTH else _spread(value, indent, 0)


def _spread(value: dict[str, object] | list[object], indent: str, always: int) -> str:
    inner = indent + _STEP
    if isinstance(value, list):
        rows = [inner + _laid(each, inner, len(inner) + 1, always - 1) for each in value]
        return "[\n" + ",\n".join(rows) + f"\n{indent}]"
    names = [f"{inner}{_encode(name)}: " for name in value]
    rows = [
        name + _laid(each, inner, len(name) + 1, always - 1) for name, each in zip(names, value.values(), strict=True)
    ]
    return "{\n" + ",\n".join(rows) + f"\n{indent}}}"
