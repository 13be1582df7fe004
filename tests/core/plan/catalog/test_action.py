"""What an action and a pattern say of themselves."""

import pytest

from ramkeep.core.plan.catalog.action import Access, Level, LevelSource, ResourcePattern, Source
from tests.core.plan.catalog.sample import small


@pytest.mark.parametrize(
    ("level", "access"),
    [
        (Level.LIST, Access.LIST),
        (Level.GET, Access.READ),
        (Level.CREATE, Access.WRITE),
        (Level.UPDATE, Access.WRITE),
        (Level.DELETE, Access.WRITE),
    ],
)
def test_five_levels_are_three_kinds_of_access(level: Level, access: Access) -> None:
    assert level.access is access


def test_a_pattern_gives_the_glob_that_covers_all_of_its_kind() -> None:
    pattern = ResourcePattern("acs:oss:*:{account}:{bucket}/{object}", Source("doc", "a page"))
    assert pattern.glob == "acs:oss:*:*:*/*"


def test_an_action_says_itself_in_words_and_how_its_level_is_known() -> None:
    action = small().find("ecs:createinstance")
    assert action is not None
    assert (action.words, action.level, action.level_source) == (
        "Create instance",
        Level.CREATE,
        LevelSource.DOCUMENTED,
    )
