from itertools import product
from random import Random

import pytest

from ramkeep.core.plan.access.clauses import ALWAYS, NEVER, Clauses, all_of, any_of, literal, opposite
from ramkeep.core.plan.access.errors import TooManyWays

A, B = literal("a"), literal("b")


def test_constants() -> None:
    assert all_of([]) == ALWAYS == opposite(NEVER)
    assert any_of([]) == NEVER == opposite(ALWAYS)
    assert all_of([A, opposite(A)]) == NEVER
    assert any_of([A, opposite(A)]) == ALWAYS


def test_what_is_needless_is_left_out() -> None:
    assert any_of([A, all_of([A, B])]) == A
    assert any_of([A, all_of([opposite(A), B])]) == any_of([A, B])
    assert any_of([all_of([A, B]), all_of([opposite(A), B])]) == B


def test_agrees_with_truth_tables() -> None:
    random = Random(5)
    for _ in range(300):
        formula, table = _random_formula(random, 4)
        for row in product((False, True), repeat=4):
            assert _holds(formula, row) is table[row]


def test_too_many_alternatives_are_refused() -> None:
    pairs = [any_of([literal(f"a{index}"), literal(f"b{index}")]) for index in range(40)]
    with pytest.raises(TooManyWays):
        all_of(pairs)


def _random_formula(random: Random, depth: int) -> tuple[Clauses[int], dict[tuple[bool, ...], bool]]:
    rows = list(product((False, True), repeat=4))
    if depth == 0 or random.random() < 0.2:
        place = random.randrange(4)
        return literal(place), {row: row[place] for row in rows}
    left, first = _random_formula(random, depth - 1)
    right, second = _random_formula(random, depth - 1)
    match random.randrange(3):
        case 0:
            return all_of([left, right]), {row: first[row] and second[row] for row in rows}
        case 1:
            return any_of([left, right]), {row: first[row] or second[row] for row in rows}
    return opposite(left), {row: not first[row] for row in rows}


def _holds(formula: Clauses[int], row: tuple[bool, ...]) -> bool:
    return any(all(row[place] is wanted for place, wanted in clause) for clause in formula)
