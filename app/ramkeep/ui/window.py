"""The one window: a frame for a page, which knows nothing of vaults."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from ramkeep.ui.window_place import restore

TITLE = "Ramkeep"


class MainWindow(QMainWindow):
    """Shows one page and tells what happens to the window.

    Everything that the lock screen does not need is loaded after the first picture: keep the imports
    of this module and of the lock page few.

    Attributes:
        takes_drops: may something be dropped onto it now?
        may_close: asked before it closes; who says no closes it later.

    Signals:
        seen: it came to the screen, or left it.
        minimized: its person put it away.
        dropped: something to look at.
        closing: it is about to go.
    """

    seen = Signal(bool)
    minimized = Signal()
    dropped = Signal(QMimeData)
    closing = Signal()

    def __init__(self, kept_place: object = None) -> None:
        """`kept_place` is what `window_place.describe` gave another time."""
        super().__init__()
        self.takes_drops = False
        self.may_close: Callable[[], bool] = lambda: True
        self.page: QWidget | None = None
        self.setWindowTitle(TITLE)
        self.setAcceptDrops(True)
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        restore(self, kept_place)

    def show_page(self, page: QWidget) -> None:
        """Show this page; the one before is thrown away."""
        old, self.page = self.page, page
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        page.setFocus()
        if old is not None:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    def come_to_front(self) -> None:
        """Be seen, as somebody asked for it."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def call_after_first_picture(self, wish: Callable[[], object]) -> None:
        """Call `wish` once something is painted."""
        self._first_picture = _FirstPicture(self, wish)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            if self.isMinimized():
                self.minimized.emit()
            self.seen.emit(not self.isMinimized())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self.takes_drops and (mime.hasUrls() or mime.hasImage() or mime.hasText()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.takes_drops:
            event.acceptProposedAction()
            self.dropped.emit(event.mimeData())

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.may_close():
            event.ignore()
            return
        self.hide()
        self.closing.emit()
        super().closeEvent(event)


class _FirstPicture(QObject):
    def __init__(self, window: MainWindow, wish: Callable[[], object]) -> None:
        super().__init__(window)
        self._wish = wish
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._wish)
        return False
