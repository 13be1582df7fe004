"""What the tests of the policy editor share."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from tests.ui.plan.editor.scene import Scene, set_up


@pytest.fixture
def scene(qtbot: QtBot, theme: Theme, tasks: Tasks) -> Iterator[Scene]:
    """The editor over a plan of a few policies."""
    made = set_up(qtbot, theme, tasks)
    yield made
    tasks.wait()
