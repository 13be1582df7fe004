import itertools
import time
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.checks.pattern_relations import (
    LITERAL_STAR,
    WITHIN_FIELD,
    includes,
    network_includes,
    overlap,
    resource_includes,
    share_a_text,
)
from ramkeep.core.plan.policy.corners import MEANINGS, Corners, Ruling
from ramkeep.core.plan.policy.globs import covers
from ramkeep.core.plan.policy.targets import pattern_covers
from ramkeep.core.plan.policy.typed_values import network

# Short enough that all texts to tell two such patterns apart are among TEXTS; z stands for every other letter.
PATTERNS = st.text(alphabet="ab*?", max_size=4)
TEXTS = ["".join(letters) for length in range(8) for letters in itertools.product("abz", repeat=length)]


@cache
def covered(pattern: str) -> frozenset[str]:
    return frozenset(text for text in TEXTS if covers(pattern, text))


@given(PATTERNS, PATTERNS)
def test_inclusion_is_that_of_the_texts_covered(wide: str, narrow: str) -> None:
    assert includes(wide, narrow) is (covered(narrow) <= covered(wide))


@given(PATTERNS, PATTERNS)
def test_patterns_overlap_when_a_text_is_covered_by_both(one: str, other: str) -> None:
    assert overlap(one, other) is bool(covered(one) & covered(other))


@given(
    st.text(alphabet="ab*?", max_size=25), st.text(alphabet="ab*?", max_size=25), st.text(alphabet="abz", max_size=30)
)
def test_long_patterns_never_contradict_a_text(one: str, other: str, text: str) -> None:
    if covers(other, text):
        assert covers(one, text) or not includes(one, other)
        assert not covers(one, text) or overlap(one, other)


@pytest.mark.parametrize(
    ("wide", "narrow", "expected"),
    [
        ("ecs:*", "ecs:Describe*", True),
        ("ecs:Describe*", "ecs:DescribeInstances", True),
        ("ecs:Describe*", "ecs:*", False),
        ("*Instance*", "ecs:*Instances", True),
        ("a?*", "a*b", True),
        ("?*", "*?", True),
        ("a*", "a", True),
        ("a?", "a*", False),
        ("*:Describe*", "ecs:Describe*s", True),
        ("*a*b*", "*b*a*", False),
    ],
)
def test_known_inclusions(wide: str, narrow: str, expected: bool) -> None:
    assert includes(wide, narrow) is expected


@pytest.mark.parametrize("pattern", ["*a" * 3000, "*?a" * 2000, "a?" * 3000 + "*", "*" + "?" * 3000])
def test_entangled_patterns_are_given_up_in_time(pattern: str) -> None:
    start = time.perf_counter()
    for wide in ("*" + "a?" * 1000 + "*", "*a" * 500 + "?*", "*" + "?" * 500 + "b" + "*"):
        if includes(wide, pattern):
            assert covers(wide, pattern.replace("*", "").replace("?", "z"))
    assert not overlap(pattern + "a", pattern + "b")
    assert time.perf_counter() - start < 10


def test_a_field_ends_at_a_colon_or_slash() -> None:
    bucket = (*"acs:oss:", WITHIN_FIELD, ":", WITHIN_FIELD, ":", WITHIN_FIELD)
    for pattern in ("acs:oss:*:*:mybucket", "acs:oss:*", "*", "acs:oss:cn-?:1:b*", "acs:oss:::b"):
        assert share_a_text(bucket, pattern)
    for pattern in ("acs:oss:*:*:mybucket/*", "acs:oss:*:*:mybucket/", "acs:ecs:*", "acs:oss:*:*:*:*:x"):
        assert not share_a_text(bucket, pattern)


def test_a_literal_star_is_met_by_wildcards_alone() -> None:
    everything = (*"acs:oss:", WITHIN_FIELD, ":", LITERAL_STAR)
    assert share_a_text(everything, "acs:oss:*:*")
    assert share_a_text(everything, "acs:oss:*:?")
    assert not share_a_text(everything, "acs:oss:*:bucket")


RESOURCES = st.builds(
    lambda *fields: ":".join(fields),
    st.just("acs"),
    st.sampled_from(["e", "ram", "*", "?"]),
    st.sampled_from(["", "r", "*"]),
    st.sampled_from(["1", "*"]),
    st.sampled_from(["i/*", "i/a", "*", "i/${x}", "i/*:b", "i/?"]),
) | st.sampled_from(["*", "acs:*", "acs:e:*", "acs:*::1:i/a", "acs:ram::1:*"])
ASKED = [
    f"acs:{service}:{region}:1:{relative}"
    for service in ("e", "ram")
    for region in ("", "r", "*")
    for relative in ("i/a", "i/xa", "i/a:b", "i/x:b", "i/${x}", "*", "I/A")
]


@given(RESOURCES, RESOURCES, st.sets(st.sampled_from(sorted(MEANINGS))))
def test_an_included_resource_is_included_however_the_gaps_are_filled(
    wide: str, narrow: str, flipped: set[str]
) -> None:
    if resource_includes(wide, narrow):
        corners = Corners().flipped(frozenset(flipped))
        for resource in ASKED:
            if pattern_covers(narrow, resource, Ruling(corners)):
                assert pattern_covers(wide, resource, Ruling(corners)), resource


def test_usual_resources_are_included() -> None:
    assert resource_includes("acs:oss:*:*:logs*", "acs:oss:*:*:logs-2026/*")
    assert resource_includes("acs:ecs:*:*:instance/*", "acs:ecs:cn-hangzhou:1234567890123456:instance/i-1")
    assert not resource_includes("acs:ecs:*", "acs:ecs:*:*:instance/*")


def test_networks_within_networks() -> None:
    wide, narrow, other = (network(text) for text in ("10.0.0.0/8", "10.1.0.0/16", "2001:db8::/32"))
    assert wide is not None
    assert narrow is not None
    assert other is not None
    assert network_includes(wide, narrow)
    assert network_includes(wide, wide)
    assert not network_includes(narrow, wide)
    assert not network_includes(wide, other)
