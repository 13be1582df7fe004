"""Which problems a filter leaves; on the screen it is in test_panel."""

from collections.abc import Iterator

import pytest

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui import translation
from ramkeep.ui.plan.problems.entries import Entries, Entry, Filter, Told
from ramkeep.ui.theme.theme import Theme
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.grants.company import system


@pytest.fixture
def problems(plan: Plan) -> tuple[Problem, ...]:
    return Checker(shipped(), system()).problems(plan)


@pytest.fixture
def _chinese(theme: Theme) -> Iterator[None]:
    translation.speak("zh_CN")
    yield
    translation.speak("en")


def names(problems: tuple[Problem, ...], text: str) -> set[str]:
    entries = Entries(tuple(map(Entry, problems)))
    return {entry.problem.check.name for entry in entries.wanted(Filter(text=text), Told())}


def test_all_words_stand_in_the_problem_its_place_or_its_check(problems: tuple[Problem, ...], theme: Theme) -> None:
    assert names(problems, "unknown-action typing-too") == {"unknown-action"}
    assert names(problems, "DESCRIBEINSTNCES statement") == {"unknown-action"}
    assert names(problems, "unknown-action nowhere") == set()


@pytest.mark.usefixtures("_chinese")
def test_words_are_those_on_the_screen(problems: tuple[Problem, ...]) -> None:
    assert names(problems, "操作目录 typing-too") == {"unknown-action"}
    assert names(problems, "catalog has no action") == set()


def test_what_was_prepared_is_made_once_and_what_is_gone_is_forgotten(
    problems: tuple[Problem, ...], theme: Theme
) -> None:
    told = Told()
    told.prepare(problems)
    made = [told.of(problem) for problem in problems]
    told.prepare(problems[:1])
    assert told.of(problems[0]) is made[0]
    assert told.of(problems[1]) == made[1]
    assert told.of(problems[1]) is not made[1]
