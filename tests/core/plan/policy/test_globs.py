import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.policy.globs import covers, glob

PATTERNS = st.text(alphabet="ab*?.\n", max_size=10)
TEXTS = st.text(alphabet="ab.\n", max_size=12)


@given(PATTERNS, TEXTS)
def test_agrees_with_a_regular_expression(pattern: str, text: str) -> None:
    expression = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    assert covers(pattern, text) is (re.fullmatch(expression, text, re.DOTALL) is not None)


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("ecs:Describe*", "ecs:Describe", True),
        ("ecs:*Security*", "ecs:AuthorizeSecurityGroup", True),
        ("b/*", "b/dir/a.jpg", True),
        ("instance/*/", "instance/abc", False),
        ("instance/abc", "instance/abc/table/x", False),
        ("*ab", "aab", True),
        ("a*ba", "aba", True),
        ("ab*ba", "aba", False),
        ("", "", True),
        ("*", "", True),
        ("?", "", False),
        ("x?", "x\n", True),
        ("[a]", "a", False),
    ],
)
def test_known_patterns(pattern: str, text: str, expected: bool) -> None:
    assert glob(pattern)(text) is expected


@pytest.mark.parametrize("pattern", ["*a" * 3000 + "b", "*?a" * 2000 + "b", "a?" * 1000 + "*" + "?a" * 1000 + "*b?"])
def test_no_pattern_makes_the_search_explode(pattern: str) -> None:
    start = time.perf_counter()
    assert not covers(pattern, "a" * 6144)
    assert time.perf_counter() - start < 2
