"""What a wrong name may have meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.catalog.nearest import edits
from tests.core.plan.catalog.sample import shipped, small


def suggested(name: str) -> list[str]:
    return [action.name for action in shipped().suggest(name)]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("ecs:DescribeInstnces", "ecs:DescribeInstances"),
        ("ecs:DecsribeInstances", "ecs:DescribeInstances"),
        ("ECS:describeinstance", "ecs:DescribeInstances"),
        ("ecs:ListInstances", "ecs:DescribeInstances"),
        ("ram:AddUser", "ram:CreateUser"),
        ("ram:AttachPolicytoUsr", "ram:AttachPolicyToUser"),
        ("esc:DescribeInstances", "ecs:DescribeInstances"),
        ("redis:DescribeInstances", "kvstore:DescribeInstances"),
        ("r-kvstore:CreateInstance", "kvstore:CreateInstance"),
        ("mongodb:DescribeDBInstance", "dds:DescribeDBInstances"),
        ("vmm:RunInstances", "ecs:RunInstances"),
        ("DescribeInstances", "ecs:DescribeInstances"),
        ("oss:HeadObject", "oss:GetObject"),
        ("oss:CreateBucket", "oss:PutBucket"),
        ("yundun-saz:DescribeSuspEvnts", "yundun-sas:DescribeSuspEvents"),
    ],
)
def test_the_right_name_is_suggested_first(wrong: str, right: str) -> None:
    assert suggested(wrong)[0] == right


@pytest.mark.parametrize("name", ["", ":", "ecs:", "ecs:Zzzzzzzzz", "nowhere:Nothing", "ecs:" + "z" * 5000, "登:录"])
def test_nothing_is_suggested_for_what_is_near_to_nothing(name: str) -> None:
    assert suggested(name) == []


def test_a_reading_verb_is_not_turned_into_a_writing_one() -> None:
    assert small().suggest("ecs:GetInstance")[0].name == "ecs:DescribeInstances"


def test_no_more_than_the_limit_and_none_twice() -> None:
    found = small().suggest("ecs:Instances", 2)
    assert len(found) == len(set(found)) <= 2


@given(st.sampled_from([name for name in shipped().names if len(name.partition(":")[2]) >= 8]), st.data())
def test_one_slip_of_the_hand_is_undone(name: str, data: st.DataObject) -> None:
    code, _, bare = name.partition(":")
    at = data.draw(st.integers(1, len(bare) - 2))
    slip = data.draw(st.sampled_from(["drop", "twice", "swap"]))
    typed = {
        "drop": bare[:at] + bare[at + 1 :],
        "twice": bare[:at] + bare[at] + bare[at:],
        "swap": bare[:at] + bare[at + 1] + bare[at] + bare[at + 2 :],
    }[slip]
    suggestions = [action.name for action in shipped().suggest(f"{code}:{typed}", 10)]
    assert name in suggestions


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbc", 1), ("ca", "abc", 3)],
)
def test_edits_are_counted(one: str, other: str, count: int) -> None:
    assert edits(one, other, 5) == edits(other, one, 5) == count


@given(st.text("ab", max_size=6), st.text("ab", max_size=6), st.integers(0, 6))
def test_edits_agree_with_the_full_table(one: str, other: str, most: int) -> None:
    assert edits(one, other, most) == min(full_table(one, other), most + 1)


def full_table(one: str, other: str) -> int:
    """Optimal string alignment, the slow way."""
    table = [[i + j if not i * j else 0 for j in range(len(other) + 1)] for i in range(len(one) + 1)]
    for i in range(1, len(one) + 1):
        for j in range(1, len(other) + 1):
            different = one[i - 1] != other[j - 1]
            ways = [table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + different]
            if i > 1 and j > 1 and one[i - 1] == other[j - 2] and one[i - 2] == other[j - 1]:
                ways.append(table[i - 2][j - 2] + 1)
            table[i][j] = min(ways)
    return table[-1][-1]
