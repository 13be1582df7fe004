"""The program with a window: made, shown, and taken down."""

import gc
import sys
from collections.abc import Callable
from os import PathLike, fspath, path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ramkeep.ui import translation
from ramkeep.ui.lock.page import LockPage
from ramkeep.ui.single_instance import SingleInstance
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow
from ramkeep.ui.window_place import KEY

if TYPE_CHECKING:
    from ramkeep.services.parts import Parts
    from ramkeep.services.ports import Settings
    from ramkeep.ui.presenter import Presenter

    Load = Callable[[], Callable[[], Parts]]

NAME = "ramkeep"
DESKTOP_FILE = "org.ramkeep.Ramkeep"
SWITCH_SECONDS = 0.0005
_PAINT_MILLISECONDS = 400


def run(place: str, settings: "Settings", load: "Load", uri: str | None = None) -> int:
    """Open the window and stay until it is closed.

    The lock screen is painted before services and adapters are loaded.

    Args:
        place: the path of the vault.
        settings: what the window remembers.
        load: loads what the window works with, on another thread; what it returns makes the parts, on the
            thread of the window.
        uri: an `otpauth` address to show, as soon as the vault is open.

    Returns:
        The exit code of the process; 0 also when another window of this vault took over.

    Raises:
        ImportError: a part of the program is missing.
    """
    application = _application()
    instance = SingleInstance(place)
    if instance.hand_over(uri or ""):
        return 0
    opening = _Opening(application, settings, instance, uri or "")
    if path.exists(place):
        opening.show_lock_screen(load)
    else:
        opening.furnish(load()())
    return opening.wait()


def photograph(
    parts: "Parts", password: str, picture: str | PathLike[str], size: tuple[int, int] = (1080, 700)
) -> None:
    """Save a picture of the codes page of the vault as a PNG.

    Raises:
        VaultRefused: the password is wrong, or why else the vault does not open.
        OSError: the vault cannot be read, or the picture not written.
    """
    application = _application()
    parts.vault.unlock(password)
    window, theme = _window(application, parts.settings)
    presenter = _present(parts, window, Tasks(window), theme)
    window.resize(*size)
    window.show()
    _let_paint()
    saved = window.grab().save(fspath(picture), "PNG")
    presenter.finish()
    window.close()
    if not saved:
        raise OSError(f"The picture could not be written: {fspath(picture)}")


class _Opening:
    """The way from nothing to a window that works."""

    def __init__(self, application: QApplication, settings: "Settings", instance: SingleInstance, uri: str) -> None:
        self._application, self._instance, self._uri = application, instance, uri
        self._window, self._theme = _window(application, settings)
        self._tasks = Tasks(self._window)
        self._presenter: Presenter | None = None
        self._failure: Exception | None = None

    def show_lock_screen(self, load: "Load") -> None:
        """Show the lock screen, then load the rest while the person types."""
        self._window.show_page(LockPage(self._theme))
        self._window.call_after_first_picture(
            lambda: self._tasks.run(load, lambda make: self.furnish(make()), self._fail)
        )
        self._window.show()

    def furnish(self, parts: "Parts") -> None:
        """Make the window work."""
        from ramkeep.ui.collecting import Collector
        from ramkeep.ui.ending import quit_when_asked_to_stop
        from ramkeep.ui.theme.icons import icon

        self._presenter = _present(parts, self._window, self._tasks, self._theme)
        self._presenter.keep_waiting(self._uri)
        self._window.show()
        self._instance.called.connect(self._presenter.receive)
        self._instance.listen()
        quit_when_asked_to_stop(self._application)
        self._application.setWindowIcon(icon("ramkeep", ""))
        # What is loaded by now stays; later looks for what was thrown away pass it over.
        gc.freeze()
        Collector(self._application)

    def wait(self) -> int:
        """Stay until the window is closed."""
        code = self._application.exec()
        if self._presenter is not None:
            self._presenter.finish()
        self._tasks.wait()
        self._instance.stop()
        if self._failure is not None:
            raise self._failure
        return code

    def _fail(self, failure: Exception) -> None:
        self._failure = failure
        self._application.quit()


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    # Work off the window's thread gives Python back ten times as often as usual, so that the window never waits long.
    sys.setswitchinterval(SWITCH_SECONDS)
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("Ramkeep")
    application.setDesktopFileName(DESKTOP_FILE)
    return application


def _window(application: QApplication, settings: "Settings") -> tuple[MainWindow, Theme]:
    translation.speak(settings.get("language"))
    theme = Theme(application, settings.get("theme"))
    return MainWindow(settings.get(KEY)), theme


def _present(parts: "Parts", window: MainWindow, tasks: Tasks, theme: Theme) -> "Presenter":
    from ramkeep.ui.presenter import Presenter

    return Presenter(parts, window, tasks, theme)


def _let_paint() -> None:
    """Let events run until the window is painted, whoever called."""
    loop = QEventLoop()
    QTimer.singleShot(_PAINT_MILLISECONDS, loop.quit)
    loop.exec()
