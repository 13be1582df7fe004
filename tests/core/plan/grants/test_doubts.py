"""What could make an answer wrong, in words."""

from ramkeep.core.plan.grants.doubts import Doubt, DoubtSort


def test_a_doubt_is_a_sentence() -> None:
    assert str(Doubt(DoubtSort.GROUP)).startswith("A group makes no calls")


def test_one_policy_is_named() -> None:
    assert str(Doubt(DoubtSort.GUESSED, ("AliyunLogFullAccess",))).startswith(
        "The policy AliyunLogFullAccess is taken from its name"
    )


def test_of_many_policies_the_first_are_named() -> None:
    told = str(Doubt(DoubtSort.TEXT_UNKNOWN, tuple("abcdefg")))
    assert told.startswith("Each of the policies a, b, c, d, e and 2 more is not known here")
