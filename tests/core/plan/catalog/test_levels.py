"""The level guessed from a name."""

import json

import pytest

from ramkeep.core.plan.catalog.action import Access, Level, LevelSource
from ramkeep.core.plan.catalog.levels import guess, level_of_verb
from tests.core.plan.catalog.sample import SHARED, shipped

DOCUMENTED = SHARED / "access_levels_documented.json"


@pytest.mark.parametrize(
    ("name", "level"),
    [
        ("ListUsers", Level.LIST),
        ("ListTagResources", Level.GET),
        ("DescribeInstances", Level.GET),
        ("log:GetLogStoreLogs", Level.GET),
        ("RunInstances", Level.CREATE),
        ("AuthorizeSecurityGroup", Level.CREATE),
        ("CopySnapshot", Level.CREATE),
        ("CopyImage", Level.UPDATE),
        ("CancelTask", Level.UPDATE),
        ("AllocateDBInstanceSrvNetworkAddress", Level.UPDATE),
        ("PutObject", Level.UPDATE),
        ("UnassociateEipAddress", Level.DELETE),
        ("BatchDeleteThings", Level.DELETE),
        ("OnsGroupCreate", Level.UPDATE),
        ("Listen", Level.UPDATE),
        ("", Level.UPDATE),
        ("...", Level.UPDATE),
    ],
)
def test_the_verb_decides(name: str, level: Level) -> None:
    assert guess(name) is level


def test_a_verb_that_says_nothing_has_no_level() -> None:
    assert (level_of_verb("FrobnicateInstance"), level_of_verb("GetInstance")) == (None, Level.GET)


@pytest.mark.skipif(not DOCUMENTED.exists(), reason="the documented levels are not beside this checkout")
def test_nine_guesses_in_ten_are_as_documented_and_none_takes_writing_for_reading() -> None:
    rows = json.loads(DOCUMENTED.read_text(encoding="utf-8"))
    pairs = [(guess(row["api"]), Level(row["level"])) for row in rows]
    assert sum(guessed is level for guessed, level in pairs) >= 110
    assert all((guessed.access is Access.WRITE) == (level.access is Access.WRITE) for guessed, level in pairs)


@pytest.mark.skipif(not DOCUMENTED.exists(), reason="the documented levels are not beside this checkout")
def test_the_shipped_catalog_has_every_documented_level_and_says_that_it_is_documented() -> None:
    rows = [row for row in json.loads(DOCUMENTED.read_text(encoding="utf-8")) if row["service"]]
    found = [(row, shipped().find(f"{row['service']}:{row['api']}")) for row in rows]
    assert len(found) > 100
    for row, action in found:
        assert action is not None, row
        assert (action.level, action.level_source) == (row["level"], LevelSource.DOCUMENTED), row
