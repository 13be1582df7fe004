import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.editing.slots import Part, slot_at, strings_at

START = '{"Version": "1", "Statement": [{'


@pytest.mark.parametrize(
    ("before", "part", "prefix", "quoted"),
    [
        ('{"Ve', Part.TOP, "Ve", True),
        ('{"Version": "', Part.VERSION, "", True),
        (START, Part.ELEMENT, "", False),
        (START + '"Eff', Part.ELEMENT, "Eff", True),
        (START + '"Effect": "A', Part.EFFECT, "A", True),
        (START + '"Action": "ecs:De', Part.ACTION, "ecs:De", True),
        (START + '"Action": ["ecs:A", "ecs:De', Part.ACTION, "ecs:De", True),
        (START + '"NotAction": [', Part.ACTION, "", False),
        (START + '"Action": ecs', Part.ACTION, "ecs", False),
        (START + '"Resource": ["', Part.RESOURCE, "", True),
        (START + '"Condition": {"', Part.OPERATOR, "", True),
        (START + '"Condition": {"IpAddress": {"acs:', Part.KEY, "acs:", True),
        (START + '"Condition": {"IpAddress": {"acs:SourceIp": ["', Part.VALUE, "", True),
        (START + '"Principal": {"', Part.PRINCIPAL_KIND, "", True),
        (START + '"Principal": {"RAM": ["', Part.PRINCIPAL, "", True),
        (START + '"Effect": "Allow"', Part.OTHER, "", False),
        ("", Part.OTHER, "", False),
    ],
)
def test_the_part_at_the_cursor(before: str, part: Part, prefix: str, quoted: bool) -> None:
    slot = slot_at(before, len(before))
    assert (slot.part, slot.prefix, slot.quoted) == (part, prefix, quoted)


def test_the_rest_of_the_string_is_replaced() -> None:
    text = START + '"Action": "ecs:DescribeDisks", "Resource": "*"}]}'
    at = text.index("Disks")
    slot = slot_at(text, at)
    assert text[slot.start : slot.end] == "ecs:DescribeDisks"
    assert slot.prefix == "ecs:Describe"
    assert slot.closed
    assert slot.statement == 0


def test_a_string_without_its_end_reaches_to_the_end_of_its_line() -> None:
    text = START + '"Action": "ecs:\n}]}'
    slot = slot_at(text, text.index("\n"))
    assert text[slot.start : slot.end] == "ecs:"
    assert not slot.closed


def test_strings_of_a_statement() -> None:
    text = START + '"Action": ["ecs:A", "oss:B"], "Resource": "*"}, {"Action": "ram:C"'
    assert strings_at(text, ("Statement", 0, "Action")) == ("ecs:A", "oss:B")
    assert strings_at(text, ("Statement", 1, "Action")) == ("ram:C",)
    assert strings_at(text, ("Statement", 2, "Action")) == ()


@given(st.text(alphabet='{}[]":, \\aS\n', max_size=60), st.integers(0, 60))
def test_any_place_of_any_text_has_a_slot(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    slot = slot_at(text, offset)
    assert 0 <= slot.start <= offset <= slot.end <= len(text)
