"""HCL as it is written, read back by a parser."""

import json
import re
from typing import Any

import hcl2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.exchange.errors import NotExportable
from ramkeep.core.plan.exchange.hcl import JsonText, Raw, block, identifier, string

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12)
json_values: st.SearchStrategy[Any] = st.recursive(
    texts | st.booleans() | st.integers(-9, 9999),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=8,
)


def plain(quoted: str) -> str:
    """The text that a string between double quotes means, by the rules of HCL."""
    return str(json.loads(quoted.replace("$${", "${").replace("%%{", "%{")))


def meant(value: Any) -> Any:
    """What the parser gives, with its quoted strings as texts."""
    if isinstance(value, str):
        return plain(value) if value.startswith('"') else value
    if isinstance(value, list):
        return [meant(each) for each in value]
    if isinstance(value, dict):
        return {meant(name): meant(each) for name, each in value.items() if name != "__is_block__"}
    return value


@given(value=json_values, label=texts)
def test_values_come_back(value: Any, label: str) -> None:
    written = block("resource", ["kind", label], {"argument": value, "other_argument": 1})
    assert meant(hcl2.loads(written)) == {"resource": [{"kind": {label: {"argument": value, "other_argument": 1}}}]}


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("${x}", '"$${x}"'),
        ("%{if}", '"%%{if}"'),
        ("$${x}", '"$$${x}"'),
        ('a"b\\', '"a\\"b\\\\"'),
        ("a\nb\t", '"a\\nb\\t"'),
        ("$5 %", '"$5 %"'),
        ("阿里", '"阿里"'),
        ("\x01", '"\\u0001"'),
    ],
)
def test_strings(text: str, written: str) -> None:
    """As in "Quoted Literals" of the specification, and as `terraform console` reads them."""
    assert string(text) == written


def test_the_layout_is_that_of_terraform_fmt() -> None:
    body = {
        "a": 1,
        "long_name": "x",
        "b": JsonText({"Version": "1", "acs:Key": ["x", "y"]}),
        "c": Raw("var.c"),
        "de": [],
    }
    inner = block("inner", [], {"k": True})
    assert block("resource", ["kind", "label"], body, [inner]) == (
        'resource "kind" "label" {\n'
        "  a         = 1\n"
        '  long_name = "x"\n'
        "  b = jsonencode({\n"
        '    Version = "1"\n'
        '    "acs:Key" = [\n'
        '      "x",\n'
        '      "y",\n'
        "    ]\n"
        "  })\n"
        "  c  = var.c\n"
        "  de = []\n"
        "\n"
        "  inner {\n"
        "    k = true\n"
        "  }\n"
        "}\n"
    )


def test_for_is_no_bare_name() -> None:
    assert '"for" = 1' in block("x", [], {"a": {"for": 1}})


def test_nul_is_refused() -> None:
    with pytest.raises(NotExportable):
        string("\0")


@given(st.lists(st.lists(texts.filter(bool), min_size=1, max_size=3).map(tuple), unique=True, max_size=6))
def test_identifiers_are_valid_and_never_clash(keys: list[tuple[str, ...]]) -> None:
    found = [identifier(*key) for key in keys]
    assert len(set(found)) == len(keys)
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]*", each) for each in found)


def test_identifiers_are_readable() -> None:
    assert identifier("alice") == "alice"
    assert identifier("dev", "System", "ReadOnlyAccess") == "dev__System__ReadOnlyAccess"
    assert identifier("a.b").startswith("a_b___")
    assert identifier("阿里").startswith("x___")
    assert identifier("1st").startswith("x1st___")
    near = [("a_b", "c"), ("a", "b_c"), ("a__b", "c"), ("a", "b", "c"), ("a_", "b"), ("a", "_b"), ("A", "b")]
    assert len({identifier(*key) for key in near}) == len(near)
