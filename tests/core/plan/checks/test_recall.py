from ramkeep.core.plan.checks.recall import Recall


class Thing:
    """Equal to every other one, so that only identity tells them apart."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Thing)

    __hash__ = object.__hash__


class Maker:
    def __init__(self) -> None:
        self.made: list[Thing] = []

    def __call__(self, thing: Thing) -> int:
        self.made.append(thing)
        return len(self.made)


def test_what_was_made_of_the_very_same_thing_is_kept() -> None:
    recall, make, things = Recall(), Maker(), [Thing(), Thing()]
    assert list(recall.each("n", things, make)) == [1, 2]
    recall.turn()
    assert list(recall.each("n", [things[1], things[0], things[1]], make)) == [2, 1, 2]
    assert len(make.made) == 2


def test_another_thing_that_is_equal_is_looked_at() -> None:
    recall, make, first = Recall(), Maker(), Thing()
    recall.each("n", [first], make)
    recall.turn()
    assert list(recall.each("n", [first, Thing()], make)) == [1, 2]


def test_all_is_made_anew_when_something_else_has_changed() -> None:
    recall, make, thing, one = Recall(), Maker(), Thing(), Thing()
    recall.each("n", [thing], make, one)
    recall.turn()
    assert list(recall.each("n", [thing], make, one)) == [1]
    recall.turn()
    assert list(recall.each("n", [thing], make, Thing())) == [2]
    recall.turn()
    assert list(recall.each("n", [thing], make)) == [3]


def test_names_are_apart() -> None:
    recall, make, thing = Recall(), Maker(), Thing()
    recall.each("n", [thing], make)
    recall.turn()
    assert list(recall.each("m", [thing], make)) == [2]


def test_what_nobody_asked_for_in_a_whole_turn_is_forgotten() -> None:
    recall, make, thing = Recall(), Maker(), Thing()
    recall.each("n", [thing], make)
    recall.turn()
    recall.each("n", [], make)
    recall.turn()
    assert list(recall.each("n", [thing], make)) == [2]
    recall.turn()
    recall.turn()
    assert list(recall.each("n", [thing], make)) == [3]


def test_a_thing_that_went_does_not_lend_its_identity_to_another() -> None:
    recall, make = Recall(), Maker()
    make.made = []
    for turn in range(1, 50):
        assert list(recall.each("n", [Thing()], lambda _: turn)) == [turn]  # noqa: B023 # asked at once
        recall.turn()


def test_what_is_made_once_is_kept_while_all_of_it_is_the_very_same() -> None:
    recall, one, made = Recall(), Thing(), iter(range(9))
    assert recall.once("n", lambda: next(made), one, True) == 0
    recall.turn()
    assert recall.once("n", lambda: next(made), one, True) == 0
    assert recall.once("n", lambda: next(made), one, False) == 1
    recall.turn()
    assert recall.once("n", lambda: next(made), Thing(), False) == 2


def test_an_equal_value_is_told_by_the_one_of_last_time() -> None:
    recall, first, second = Recall(), {"a": 1}, {"a": 1}
    assert recall.same("n", first) is first
    recall.turn()
    assert recall.same("n", second) is first
    recall.turn()
    assert recall.same("n", {"a": 2}) == {"a": 2}
    recall.turn()
    assert recall.same("n", second) is second
