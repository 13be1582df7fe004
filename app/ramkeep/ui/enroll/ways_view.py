"""The ways in and what belongs to the one in use."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.codes.migration import Batches
from ramkeep.services.parts import Parts
from ramkeep.services.ports import Unavailable
from ramkeep.ui.enroll import words
from ramkeep.ui.enroll.camera_panel import CameraPanel
from ramkeep.ui.enroll.camera_watch import CameraWatch
from ramkeep.ui.enroll.image_panel import ImagePanel
from ramkeep.ui.enroll.manual_form import ManualForm
from ramkeep.ui.enroll.migration_panel import MigrationPanel
from ramkeep.ui.enroll.screen_panel import ScreenPanel
from ramkeep.ui.enroll.ways import Ways
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_16
from ramkeep.ui.widgets.notice import Notice

SIDE_WIDTH, NARROW_SIDE, NARROW_UNDER, LOW_UNDER = 240, 200, 700, 480


class WaysView(QWidget):
    """Tiles over the panel of the way in use; beside it the camera's controls and the parts of an export."""

    waiting_wanted = Signal()

    def __init__(self, parts: Parts, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.way = ""
        self.ways = Ways(theme)
        self.camera = CameraPanel(parts.camera, parts.qr, tasks, theme)
        self.image, self.monitors, self.form = ImagePanel(theme), ScreenPanel(theme), ManualForm(theme)
        self.export = MigrationPanel(theme)
        self.waiting = Notice(theme, "info")
        self.waiting.acted.connect(self.waiting_wanted)
        self.watch = CameraWatch(parts.camera.available, tasks)
        self.watch.seen.connect(self._on_camera_available)
        self._panels: dict[str, QWidget] = {
            "": self.image,
            "image": self.image,
            "camera": self.camera,
            "screen": self.monitors,
            "type": self.form,
        }
        self._stage, self._side = QStackedWidget(), QScrollArea()
        self._lay_out()
        self.show_way("")
        self.show_batches(Batches())
        self.show_waiting(0)

    def show_way(self, name: str) -> None:
        """Show the panel of this way; an empty name for none of them in particular."""
        self.way = name
        self._watch()
        self.ways.mark(name)
        self._stage.setCurrentWidget(self._panels[name])
        self.camera.controls.setVisible(name == "camera")
        self._show_side()

    def show_batches(self, batches: Batches) -> None:
        """Show the export that was added to last, while parts of it are missing."""
        if batches.open:
            self.export.show_batch(batches.open[-1])
        else:
            self.export.forget()
        self.export.setVisible(bool(batches.open))
        self._show_side()

    def show_waiting(self, count: int) -> None:
        """Remind of what was found and is neither added nor dismissed."""
        self.waiting.say(words.waiting(count), words.check_waiting())
        self.waiting.setVisible(count > 0)

    def forget(self) -> None:
        """Empty every panel."""
        self.camera.stop()
        self.image.forget()
        self.form.forget()
        self.monitors.say("")
        self.monitors.set_busy(False)
        self.export.forget()
        self.export.hide()
        self.show_waiting(0)
        self.show_way("")

    def _on_camera_available(self, hindrance: Unavailable | None) -> None:
        self.ways.tiles["camera"].show_available(hindrance)

    def _watch(self) -> None:
        """Look for cameras while the page is seen; where one is in use, its panel does."""
        if self.isVisible() and self.way != "camera":
            self.watch.start()
        else:
            self.watch.stop()

    def _show_side(self) -> None:
        self.camera.show_hint(self.export.isHidden())
        self.ways.set_compact(bool(self.way) and self.height() < LOW_UNDER)
        self._side.setVisible(not self.camera.controls.isHidden() or not self.export.isHidden())

    def _lay_out(self) -> None:
        # From the outside in, see EnrollPage.
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self.ways)
        column.addWidget(self.waiting)
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        column.addLayout(row, 1)
        row.addWidget(self._stage, 1)
        row.addWidget(self._side)
        for panel in (self.image, self.camera, self.monitors, self.form):
            self._stage.addWidget(panel)
        self._lay_out_side()

    def _lay_out_side(self) -> None:
        inner = QWidget(self._side)
        self._side.setWidget(inner)
        inner.setAutoFillBackground(False)
        self._side.setWidgetResizable(True)
        self._side.setFrameShape(QFrame.Shape.NoFrame)
        self._side.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = QVBoxLayout(inner)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(SPACE_16)
        side.addWidget(self.camera.controls)
        side.addWidget(self.export)
        side.addStretch()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._watch()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._watch()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(NARROW_SIDE if self.width() < NARROW_UNDER else SIDE_WIDTH)
        self._show_side()
