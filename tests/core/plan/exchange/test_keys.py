"""AccessKeys of a list and of a credential report."""

from ramkeep.core.plan.exchange.keys import joined_keys
from ramkeep.core.plan.model.values import AccessKey

LISTED = (AccessKey("A", created="2020-01-01T00:00:00Z"), AccessKey("B", False, "2021-01-01T00:00:00Z"))


def test_they_are_matched_by_their_creation() -> None:
    reported = (
        AccessKey("1", created=LISTED[1].created, last_used="b"),
        AccessKey("2", created=LISTED[0].created, last_used="a"),
    )
    assert [key.last_used for key in joined_keys(LISTED, reported)] == ["a", "b"]


def test_what_is_left_over_is_matched_in_order_when_as_many_are_left() -> None:
    reported = (AccessKey("1", last_used="x"), AccessKey("2", created=LISTED[0].created, last_used="a"))
    assert [key.last_used for key in joined_keys(LISTED, reported)] == ["a", "x"]
    assert [key.last_used for key in joined_keys(LISTED, (AccessKey("1", created="?", last_used="x"),))] == ["", ""]


def test_the_list_says_what_is_active() -> None:
    joined = joined_keys(LISTED, tuple(AccessKey(key.id, not key.active, key.created) for key in LISTED))
    assert joined == LISTED
    assert joined_keys((), (AccessKey("1"),)) == ()
