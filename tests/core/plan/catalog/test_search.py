"""Finding actions by words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.core.plan.catalog.sample import shipped, small


def found(query: str, limit: int = 50) -> list[str]:
    return [action.name for action in small().search(query, limit)]


def test_the_name_itself_comes_first_then_its_beginning_then_its_words() -> None:
    assert found("describeinstances")[:2] == ["ecs:DescribeInstances", "kvstore:DescribeInstances"]
    assert found("create") == ["ecs:CreateInstance", "kvstore:CreateInstance"]
    assert found("object") == ["oss:GetObject", "oss:PutObject", "oss:PutBucket"]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("ecs:describe", "ecs:DescribeInstances"),
        ("ecs:DescribeInstances", "ecs:DescribeInstances"),
        ("describe instances", "ecs:DescribeInstances"),
        ("REDIS create", "kvstore:CreateInstance"),
        ("ｒｅｄｉｓ create", "kvstore:CreateInstance"),
        ("r-kvstore describe", "kvstore:DescribeInstances"),
        ("instance spec", "ecs:ModifyInstanceSpec"),
        ("bucket put", "oss:PutBucket"),
        ("tach", "ecs:AttachDisk"),
    ],
)
def test_words_are_looked_for_in_names_and_services(query: str, first: str) -> None:
    assert found(query)[0] == first


def test_every_word_must_be_answered() -> None:
    assert found("redis bucket") == []
    assert found("describe disk") == []


@pytest.mark.parametrize("query", ["", "   ", "***", ":", "登录"])
def test_nothing_answers_a_query_without_words_or_without_answer(query: str) -> None:
    assert found(query) == []


def test_a_retired_action_comes_after_current_ones() -> None:
    assert found("ecs describe") == ["ecs:DescribeInstances", "ecs:DescribeAncientInstances"]


def test_no_more_than_the_limit_is_given() -> None:
    assert len(found("instance", 2)) == 2


@pytest.mark.parametrize(
    ("query", "service"),
    [
        ("redis", "kvstore"),
        ("mongodb", "dds"),
        ("k8s", "cs"),
        ("waf", "yundun-waf"),
        ("sms", "dysms"),
        ("对象存储", "oss"),
    ],
)
def test_a_product_is_found_by_the_word_people_say(query: str, service: str) -> None:
    assert {action.service for action in shipped().search(query, 10)} == {service}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("describe instances", "ecs:DescribeInstances"),
        ("attach policy user", "ram:AttachPolicyToUser"),
        ("mfa bind", "ram:BindMFADevice"),
        ("k8s create cluster", "cs:CreateCluster"),
    ],
)
def test_what_people_look_for_stands_first(query: str, first: str) -> None:
    assert shipped().search(query)[0].name == first


@given(st.text(max_size=30), st.integers(0, 5))
def test_any_query_has_an_answer_of_few(query: str, limit: int) -> None:
    answer = small().search(query, limit)
    assert len(answer) <= limit
    assert len(set(answer)) == len(answer)


@given(st.sampled_from(shipped().names))
def test_every_action_is_found_by_its_full_name_in_any_case(name: str) -> None:
    shown = shipped().search(name.swapcase(), 10)
    assert name in [action.name for action in shown]


@given(st.sampled_from(shipped().names), st.data())
def test_every_answer_holds_the_piece_it_was_asked_for(name: str, data: st.DataObject) -> None:
    bare = name.partition(":")[2]
    start = data.draw(st.integers(0, max(0, len(bare) - 4)))
    piece = bare[start : start + 4].lower()
    called = {
        service.code
        for service in shipped().services
        if piece in " ".join((service.code, service.title, *service.aliases, *service.products)).lower()
    }
    for action in shipped().search(piece, 20):
        assert piece in action.name.lower() or action.service in called or not piece.isalnum()


def test_a_word_that_says_little_still_fills_the_list() -> None:
    found = shipped().search("instance")
    assert len(found) == 50
    assert "Instance" in found[0].name
    assert all(action.name.partition(":")[2].startswith("A") for action in shipped().search("a"))
