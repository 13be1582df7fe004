"""Writes HCL, the language of Terraform, in the layout of `terraform fmt`.

Source: HashiCorp, HCL Native Syntax Specification, "Template Expressions" and "Quoted Literals"; Terraform, "Strings
and Templates".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256

from ramkeep.core.plan.exchange.exports import refuse_nul

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_CLEAN = re.compile(r"[A-Za-z0-9-]+(?:_[A-Za-z0-9-]+)*\Z")
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f-\x9f\u2028\u2029]|[$%]\{')
_STEP = "  "


@dataclass(frozen=True, slots=True)
class Raw:
    """An expression that stands as it is, such as a reference. Never made from a name of a plan."""

    text: str


@dataclass(frozen=True, slots=True)
class JsonText:
    """A value that Terraform makes JSON of."""

    value: "Value"


Value = str | bool | int | Raw | JsonText | Sequence["Value"] | Mapping[str, "Value"]


def block(kind: str, labels: Sequence[str], body: Mapping[str, Value], inner: Sequence[str] = ()) -> str:
    """A block with its arguments in the order of the mapping, and after them other blocks, given as their text.

    Args:
        kind: such as `resource`.
        labels: of the block, in their order.
        body: the arguments.
        inner: texts of `block`.
    """
    head = " ".join((kind, *(string(label) for label in labels)))
    parts = [_rows(body, _STEP)] if body else []
    parts += ["\n".join(_STEP + line if line else "" for line in each.rstrip("\n").split("\n")) for each in inner]
    return f"{head} {{\n" + "\n\n".join(parts) + "\n}\n"


def string(text: str) -> str:
    """A text between double quotes, in which nothing is a template.

    Raises:
        NotExportable: the text holds NUL.
    """
    return f'"{_ESCAPED.sub(_escape, refuse_nul(text))}"'


def identifier(*parts: str) -> str:
    """The name of a block for an object that has these names: readable, and another one for other names.

    It depends on these names alone, so that Terraform knows the object again whatever else is added to the plan.
    """
    if all(_CLEAN.match(part) for part in parts) and parts[0][0].isalpha():
        return "__".join(parts)
    readable = re.sub(r"[^A-Za-z0-9-]+", "_", "_".join(parts)).strip("_-")
    # Names with no count before them could run into each other.
    told = "".join(f"{len(part)}:{part}" for part in parts)
    return f"{readable if readable[:1].isalpha() else f'x{readable}'}___{sha256(told.encode()).hexdigest()[:20]}"


def _escape(found: re.Match[str]) -> str:
    text = found[0]
    if len(text) == 2:
        return text[0] + text
    return _ESCAPES.get(text) or f"\\u{ord(text):04x}"


def _rows(body: Mapping[str, Value], indent: str) -> str:
    """Arguments or elements of an object; the equals signs of neighbors in one line each stand below each other."""
    names = [name if _NAME.match(name) and name != "for" else string(name) for name in body]
    values = [_expression(value, indent) for value in body.values()]
    widths = _widths(names, values)
    return "\n".join(
        f"{indent}{name.ljust(width)} = {value}" for name, value, width in zip(names, values, widths, strict=True)
    )


def _widths(names: Sequence[str], values: Sequence[str]) -> list[int]:
    widths: list[int] = []
    start = 0
    for at in range(len(names) + 1):
        if at == len(names) or "\n" in values[at]:
            run = [len(name) for name in names[start:at]]
            widths += [max(run, default=0)] * len(run)
            if at < len(names):
                widths.append(0)
            start = at + 1
    return widths


def _expression(value: Value, indent: str) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case int():
            return str(value)
        case str():
            return string(value)
        case Raw():
            return value.text
        case JsonText():
            return f"jsonencode({_expression(value.value, indent)})"
        case Mapping():
            return f"{{\n{_rows(value, indent + _STEP)}\n{indent}}}" if value else "{}"
    return _list(value, indent)


def _list(values: Sequence[Value], indent: str) -> str:
    inner = indent + _STEP
    if all(isinstance(each, str | bool | int) for each in values) and len(values) <= 1:
        return "[" + ", ".join(_expression(each, indent) for each in values) + "]"
    return "[\n" + "".join(f"{inner}{_expression(each, inner)},\n" for each in values) + f"{indent}]"
