from dataclasses import fields

from ramkeep.core.plan.policy.corners import MEANINGS, Corners, Ruling


def test_every_corner_has_both_meanings() -> None:
    assert set(MEANINGS) == {each.name for each in fields(Corners)}
    assert all(usual != other for usual, other in MEANINGS.values())


def test_flipping_turns_only_what_is_named() -> None:
    flipped = Corners().flipped(frozenset({"resource_case_counts"}))
    assert not flipped.resource_case_counts
    assert flipped.flipped(frozenset({"resource_case_counts"})) == Corners()


def test_a_ruling_remembers_what_was_asked_and_says_what_it_assumes() -> None:
    ruling = Ruling(Corners(resource_case_counts=False))
    assert not ruling.on("resource_case_counts")
    assert ruling.asked == {"resource_case_counts"}
    usual, other = MEANINGS["resource_case_counts"]
    assert ruling.meaning("resource_case_counts") == (other, usual)
    assert Ruling(Corners()).meaning("resource_case_counts") == (usual, other)
