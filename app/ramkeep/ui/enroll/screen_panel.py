"""Reads a code that is on a monitor of this computer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.services.ports import GrayFrame, Screen, ScreenRefused
from ramkeep.ui.actions import INTENTS
from ramkeep.ui.enroll import region_words, words
from ramkeep.ui.enroll.harder_offer import HarderOffer
from ramkeep.ui.enroll.progress_row import ProgressRow
from ramkeep.ui.enroll.region_picker import RegionPicker
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import IconLabel, button, card, label

GONE_MILLISECONDS = 200
SILENT_MILLISECONDS = 60_000
TEXT_WIDTH = 480
LOW_UNDER, LEAST_HEIGHT = 300, 200


class Aside(QObject):
    """Takes a window out of the way while the screen is read, and brings it back whatever happens.

    Attributes:
        picker: asks for a part of what was read, where one is wanted.

    Signals:
        grabbed: a list with the picture of each monitor, or of the chosen part; or ScreenRefused.
        canceled: no part was chosen.
    """

    grabbed = Signal(object)
    canceled = Signal()

    def __init__(self, screen: Screen, window: Callable[[], QWidget], theme: Theme) -> None:
        super().__init__()
        self._screen, self._window = screen, window
        self.picker = RegionPicker(theme)
        self.picker.picked.connect(self._on_picked)
        self.picker.canceled.connect(self._on_canceled)
        self._choosing = False
        self._hidden: QWidget | None = None
        self._active = False
        self._gone = QTimer(self, singleShot=True, interval=GONE_MILLISECONDS)
        self._gone.timeout.connect(self._grab)
        self._silent = QTimer(self, singleShot=True, interval=SILENT_MILLISECONDS)
        self._silent.timeout.connect(lambda: self._finish(ScreenRefused(words.screen_silent())))

    @property
    def is_active(self) -> bool:
        """Is the window out of the way?"""
        return self._active

    @property
    def is_choosing(self) -> bool:
        """Is it, or was it the last time, about a part only?"""
        return self._choosing

    def start(self, *, part: bool = False) -> None:
        """Step aside, and grab when the desktop has painted what was behind.

        Args:
            part: have the person choose a part of it.
        """
        if self._active:
            return
        self._active, self._choosing = True, part
        window = self._window()
        if window.isVisible():
            self._hidden = window
            window.hide()
        self._gone.start()

    def cancel(self) -> None:
        """Bring the window back and wait for nothing any more."""
        self._active = False
        self._gone.stop()
        self._silent.stop()
        window, self._hidden = self._hidden, None
        if window is not None:
            window.show()
            window.raise_()
            window.activateWindow()
        self.picker.close()

    def _grab(self) -> None:
        self._silent.start()
        self._screen.grab(self._finish)

    def _finish(self, outcome: Sequence[GrayFrame] | ScreenRefused) -> None:
        # The desktop may answer after it was given up.
        if not self._active:
            return
        self._silent.stop()
        if self._choosing and outcome and not isinstance(outcome, ScreenRefused):
            self.picker.show(outcome)
            return
        self.cancel()
        self.grabbed.emit(outcome)

    def _on_picked(self, part: GrayFrame) -> None:
        self.cancel()
        self.grabbed.emit([part])

    def _on_canceled(self) -> None:
        self.cancel()
        self.canceled.emit()


class ScreenPanel(QWidget):
    """What will happen, buttons for it, and what came of it.

    Signals:
        scan_wanted: every monitor.
        part_wanted: a part that is yet to be chosen.
    """

    scan_wanted = Signal()
    part_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.scan_button = button(words.scan_screen(), "primary")
        self.scan_button.clicked.connect(self.scan_wanted)
        self.part_button = button(region_words.choose())
        self.part_button.setToolTip(region_words.title())
        self.part_button.clicked.connect(self.part_wanted)
        self.busy = BusyLine(theme, words.screen_looking())
        self.notice = Notice(theme, "warn")
        self.notice.hide()
        self.harder, self.progress = HarderOffer(), ProgressRow()
        frame, inside = card(margin=SPACE_24)
        inside.setSpacing(SPACE_8)
        center = Qt.AlignmentFlag.AlignHCenter
        self._help = text = label(words.screen_help(INTENTS["scan_screen"].key), "muted", wrap=True)
        text.setAlignment(center)
        text.setMaximumWidth(TEXT_WIDTH)
        row = QHBoxLayout()
        row.addWidget(text)
        inside.addStretch()
        self._icon = IconLabel(theme, "monitor", 48)
        inside.addWidget(self._icon, 0, center)
        inside.addWidget(label(words.screen_title(), "heading"), 0, center)
        inside.addLayout(row)
        inside.addSpacing(SPACE_16)
        inside.addLayout(self._make_buttons())
        inside.addWidget(self.notice)
        inside.addWidget(self.harder)
        inside.addWidget(self.progress)
        inside.addStretch()
        inside.addWidget(self.busy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(frame)

    def _make_buttons(self) -> QHBoxLayout:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch()
        buttons.addWidget(self.scan_button)
        buttons.addWidget(self.part_button)
        buttons.addStretch()
        return buttons

    def say(self, text: str) -> None:
        """Tell what came of it; an empty text for nothing, which takes an offer away."""
        self.notice.say(text)
        self.notice.setVisible(bool(text))
        self.harder.offer(0)
        self._make_room()

    def set_busy(self, busy: bool) -> None:
        """Is it being looked at?"""
        self.busy.set_busy(busy)
        self.progress.finish()
        self.scan_button.setEnabled(not busy)
        self.part_button.setEnabled(not busy)

    def start_search(self) -> None:
        """It is searched longer, which has a progress of its own."""
        self.say("")
        self.set_busy(True)
        self.busy.set_busy(False)

    def _make_room(self) -> None:
        is_low = self.height() < LOW_UNDER
        self._icon.setVisible(not is_low)
        # Who was told something knows what this is for.
        self._help.setVisible(not is_low or self.notice.isHidden())

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), LEAST_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()
