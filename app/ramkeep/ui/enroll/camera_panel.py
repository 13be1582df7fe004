"""The camera's way in: the picture, the choice of a camera, and what goes wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ramkeep.services.camera_choice import CameraChoice
from ramkeep.services.camera_light import Light
from ramkeep.services.enrollment import is_enrollment
from ramkeep.services.ports import Camera, CameraDevice, QrReader
from ramkeep.ui.enroll import camera_words, refusal_words, words
from ramkeep.ui.enroll.camera_feed import CameraFeed, Sighting
from ramkeep.ui.enroll.camera_lens import Lens
from ramkeep.ui.enroll.camera_view import CameraView
from ramkeep.ui.enroll.camera_watch import CameraWatch
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.tooltip import plain
from ramkeep.ui.worded import worded

GATHER_MILLISECONDS = 400
"""How long a first find waits for other codes in the same view."""
FROZEN_MILLISECONDS = 600
"""How long the picture of a find is shown before its card."""


class CameraPanel(QWidget):
    """Shows a camera while it is on the screen; its light is off at any other time.

    Attributes:
        controls: stands beside the picture; laid out by the page.

    Signals:
        confirmed: texts that were seen in two pictures.
        settled: the picture of the find was shown long enough.
        device_chosen: the id of the camera a person chose.
        mirror_chosen: the person wants the picture mirrored, or not.
    """

    confirmed = Signal(tuple)
    settled = Signal()
    device_chosen = Signal(str)
    mirror_chosen = Signal(bool)

    def __init__(self, camera: Camera, reader: QrReader, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._choice = CameraChoice()
        self._wanted = False
        self._starting = False
        self._hint_wanted = True
        self.watch = CameraWatch(camera.devices, tasks)
        self._sighting: Sighting | None = None
        self.feed = CameraFeed(camera, reader)
        self.view = CameraView(theme)
        self.device_menu = QComboBox()
        self.mirror_box = QCheckBox(words.camera_mirror())
        self.notice = Notice(theme, "warn")
        self.again_button = button(words.try_again(), "primary")
        self._hint = label(words.camera_hint(), "muted", wrap=True)
        self._gathering = QTimer(self, singleShot=True, interval=GATHER_MILLISECONDS)
        self._frozen = QTimer(self, singleShot=True, interval=FROZEN_MILLISECONDS)
        self.controls = self._make_controls()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.view)
        self._connect()

    def prefer(self, device_id: str, *, mirrored: bool) -> None:
        """Start with this camera, if it is there, and show its picture so."""
        self._choice.prefer(device_id)
        self.view.mirrored = mirrored
        with QSignalBlocker(self.mirror_box):
            self.mirror_box.setChecked(mirrored)

    def start(self) -> None:
        """Look for cameras and turn one on, now or when the panel comes into sight."""
        self.stop()
        self._wanted = True
        if self.isVisible():
            self._look()

    def stop(self) -> None:
        """Turn the camera off and forget its picture."""
        self._wanted = False
        self._turn_off()
        self._sighting = None
        self.view.show_message("")

    def say(self, text: str) -> None:
        """Tell something beside the picture; an empty text for nothing."""
        if text and text != self.notice.text.text():
            announce(self.notice, text)
        self.notice.say(text)
        self.notice.setVisible(bool(text))

    def show_hint(self, shown: bool) -> None:
        """Say how to hold the code, or leave the room to something else."""
        self._hint_wanted = shown
        self._hint.setVisible(shown and self.again_button.isHidden())

    def settle(self) -> None:
        """Something was found: gather what else is in view, keep the picture, then tell `settled`."""
        if not self._gathering.isActive() and not self.view.frozen:
            self._gathering.start()

    def _look(self) -> None:
        self.say("")
        self._starting = True
        self._show_starting()
        self.watch.start()

    def _show_starting(self) -> None:
        self.again_button.hide()
        self.show_hint(self._hint_wanted)
        self.view.show_message(words.camera_starting())

    def _make_controls(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        title = label(words.camera_choice(), "muted")
        title.setBuddy(self.device_menu)
        self.device_menu.setAccessibleName(words.camera_choice())
        self.device_menu.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        choice = QVBoxLayout()
        choice.setSpacing(SPACE_4)
        choice.addWidget(title)
        choice.addWidget(self.device_menu)
        column.addLayout(choice)
        column.addWidget(self.mirror_box)
        column.addWidget(self._hint)
        column.addSpacing(SPACE_12)
        column.addWidget(self.notice)
        column.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.notice.hide()
        self.again_button.hide()
        return made

    def _connect(self) -> None:
        self.view.lens_changed.connect(self._on_lens_changed)
        self.feed.pictured.connect(self.view.show_picture)
        self.feed.sighted.connect(self._on_sighted)
        self.feed.lit.connect(self._on_lit)
        self.feed.failed.connect(self._on_failed)
        self.watch.seen.connect(self._on_devices)
        self.watch.failed.connect(self._on_failed)
        self.device_menu.activated.connect(self._on_device_chosen)
        self.mirror_box.toggled.connect(self._on_mirror_chosen)
        self.again_button.clicked.connect(self.start)
        self._gathering.timeout.connect(self._freeze)
        self._frozen.timeout.connect(self.settled)

    def _on_devices(self, devices: Sequence[CameraDevice]) -> None:
        is_finding = self._gathering.isActive() or self._frozen.isActive() or self.view.frozen
        # What a person is about to choose from stays as it is.
        if not self._wanted or is_finding or self.device_menu.view().isVisible():
            return
        before = None if self._starting else self._choice.device
        self._choice.update(devices)
        if self._starting or not self._choice.name:
            self._choice.decide()
        self._show_devices()
        device = self._choice.device
        if device is None and (before is not None or self._starting):
            self._on_gone()
        elif device is not None and before is None:
            self._show_starting()
            self.feed.start(device)
        self._starting = False

    def _show_devices(self) -> None:
        """Put the cameras into the menu. One that is gone is still named in it."""
        names = [worded(device.name) for device in self._choice.devices]
        if names != [self.device_menu.itemText(row) for row in range(self.device_menu.count())]:
            self.device_menu.clear()
            self.device_menu.addItems(names)
        name = worded(self._choice.name)
        self.device_menu.setPlaceholderText(name)
        self.device_menu.setCurrentIndex(self._choice.number)
        self.device_menu.setToolTip(plain(name))
        self.device_menu.setEnabled(len(names) > (1 if self._choice.device else 0))

    def _on_gone(self) -> None:
        if self._choice.name:
            self._fail(camera_words.unplugged(worded(self._choice.name), others=bool(self._choice.devices)), "")
        else:
            self._fail(words.camera_none(), "")

    def _on_device_chosen(self, number: int) -> None:
        self.device_chosen.emit(self._choice.choose(number).id)
        self.start()

    def _on_mirror_chosen(self, mirrored: bool) -> None:
        self.view.mirrored = mirrored
        self.mirror_chosen.emit(mirrored)

    def _on_lens_changed(self, lens: Lens) -> None:
        self.feed.lens = lens

    def _on_lit(self, light: Light) -> None:
        advice = camera_words.light(light)
        self.view.show_advice(advice)
        if advice:
            announce(self.view, advice)

    def _on_sighted(self, sighting: Sighting) -> None:
        if sighting.codes or not self._gathering.isActive():
            self._sighting = sighting
        self.view.show_codes(sighting.codes, frozenset(filter(is_enrollment, (code.text for code in sighting.codes))))
        if sighting.confirmed:
            self.confirmed.emit(sighting.confirmed)

    def _on_failed(self, failure: Exception) -> None:
        if self._wanted:
            self._fail(*refusal_words.camera(failure))

    def _fail(self, reason: str, fix: str) -> None:
        self.feed.stop()
        self.view.show_advice("")
        told = words.reason_and_fix(reason, fix)
        self.view.show_message(told)
        announce(self.view, told)
        self._hint.hide()
        self.again_button.show()

    def _freeze(self) -> None:
        self.feed.stop()
        if self._sighting is not None:
            usable = tuple(code for code in self._sighting.codes if is_enrollment(code.text))
            self.view.freeze(self._sighting.picture, usable)
        self._frozen.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._wanted and not self.feed.is_running:
            self._look()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._turn_off()

    def _turn_off(self) -> None:
        self.watch.stop()
        self._gathering.stop()
        self._frozen.stop()
        self.feed.stop()
        self.view.show_advice("")
