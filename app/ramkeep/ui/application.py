"""The program with a window: made, shown, and taken down."""

from os import PathLike, fspath

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from ramkeep.services import preferences
from ramkeep.services.parts import Parts
from ramkeep.ui import translation
from ramkeep.ui.ending import quit_when_asked_to_stop
from ramkeep.ui.single_instance import SingleInstance
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.window import MainWindow

NAME = "ramkeep"
_PAINT_MILLISECONDS = 400


def run(parts: Parts, uri: str | None = None) -> int:
    """Open the window and stay until it is closed.

    Args:
        parts: what it works with.
        uri: an `otpauth` address to show, as soon as the vault is open.

    Returns:
        The exit code of the process; 0 also when another window of this vault took over.
    """
    application = _application()
    instance = SingleInstance(parts.vault.place)
    if instance.hand_over(uri or ""):
        return 0
    window = _window(application, parts)
    window.keep_waiting(uri or "")
    instance.called.connect(window.receive)
    application.aboutToQuit.connect(window.finish)
    window.show()
    QTimer.singleShot(0, instance, instance.listen)
    quit_when_asked_to_stop(application)
    code = application.exec()
    instance.stop()
    return code


def photograph(parts: Parts, password: str, path: str | PathLike[str], size: tuple[int, int] = (1080, 700)) -> None:
    """Save a picture of the codes page of the vault as a PNG.

    Raises:
        Exception: what `VaultSession.unlock` raised.
        OSError: the picture cannot be written.
    """
    application = _application()
    parts.vault.unlock(password)
    window = _window(application, parts)
    window.resize(*size)
    window.show()
    _let_paint()
    saved = window.grab().save(fspath(path), "PNG")
    window.close()
    if not saved:
        raise OSError(f"The picture could not be written: {fspath(path)}")


def _application() -> QApplication:
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName("Ramkeep")
    application.setDesktopFileName(NAME)
    return application


def _window(application: QApplication, parts: Parts) -> MainWindow:
    chosen = preferences.load(parts.settings)
    translation.speak(chosen.language)
    return MainWindow(parts, Theme(application, chosen.theme))


def _let_paint() -> None:
    """Let events run until the window is painted, whoever called."""
    loop = QEventLoop()
    QTimer.singleShot(_PAINT_MILLISECONDS, loop.quit)
    loop.exec()
