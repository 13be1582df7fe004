"""What the tests of the window share."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from ramkeep.ui import translation
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme


@pytest.fixture(scope="session")
def _one_theme(qapp: QApplication) -> Theme:
    return Theme(qapp, "light")


@pytest.fixture
def theme(_one_theme: Theme) -> Iterator[Theme]:
    """The light theme and English words, before and after."""
    translation.speak("en")
    yield _one_theme
    _one_theme.choose("light")
    translation.speak("en")


@pytest.fixture
def tasks(qapp: QApplication) -> Iterator[Tasks]:
    """Work off the UI thread, ended with the test."""
    made = Tasks()
    yield made
    made.wait()


@pytest.fixture(autouse=True)
def _collected_between_tests() -> Iterator[None]:
    """No widget is collected on a thread that is not its own, as in the program, and none outlives its test."""
    gc.disable()
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[arg-type] # of all objects
    gc.enable()
