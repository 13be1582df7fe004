"""The scene that the tests of the codes page play on."""

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.codes.scene import Scene, set_up, some_accounts


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Scene:
    """A page with some accounts."""
    return set_up(qtbot, theme, tasks, some_accounts())
