"""The enroll page: the ways in, and the card that is confirmed before anything is kept."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.codes.credential import Credential
from ramkeep.core.codes.holder import Holder
from ramkeep.core.codes.virtual_device import is_device
from ramkeep.services import preferences
from ramkeep.services.enrollment import Enrollment, Reading, is_enrollment
from ramkeep.services.parts import Parts
from ramkeep.services.ports import GrayFrame, ScreenRefused
from ramkeep.services.preferences import Preferences
from ramkeep.ui.enroll import folder_words, harder, refusal_words, region_words, words
from ramkeep.ui.enroll.check_view import CheckView
from ramkeep.ui.enroll.drop_zone import DropOverlay
from ramkeep.ui.enroll.header import Header
from ramkeep.ui.enroll.intake import Intake
from ramkeep.ui.enroll.leftovers import Leftovers
from ramkeep.ui.enroll.picture_folder import ENDINGS
from ramkeep.ui.enroll.pictures import MAX_FILES, file_source, sources_in
from ramkeep.ui.enroll.screen_panel import Aside
from ramkeep.ui.enroll.ways_view import WaysView
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import COLUMN_WIDTH, SPACE_16, SPACE_24
from ramkeep.ui.widgets.notice import Notice

_PATTERNS = " ".join(f"*{ending}" for ending in ENDINGS)


class EnrollPage(QWidget):
    """Everything a person does to add accounts. Nothing is stored without the yes on the check card.

    Signals:
        stored: so many accounts were added.
        stored_for: the one that was asked for was added; whom it is for.
        changed: accounts were added; `stored` or `stored_for` comes once it is said what becomes of their files.
        closed: the person is done here.
        toast_requested: a sentence, the text of a button or nothing, and what the button does or None.
    """

    stored = Signal(int)
    stored_for = Signal(object)
    changed = Signal()
    closed = Signal()
    toast_requested = Signal(str, str, object)

    def __init__(self, parts: Parts, enrollment: Enrollment, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self.setAcceptDrops(True)
        self._parts, self._enrollment, self._tasks = parts, enrollment, tasks
        self.header = Header(theme)
        self.bound = Notice(theme, "info", "", words.not_bound())
        self.bound.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self.view = WaysView(parts, tasks, theme, self._stack)
        self.check = CheckView(parts, enrollment, tasks, theme, self._stack)
        self.leftovers = Leftovers(parts.remover, tasks, theme, self._stack)
        self._tell_stored: Callable[[], object] = lambda: None
        for view in (self.view, self.check, self.leftovers):
            self._stack.addWidget(view)
        self.overlay = DropOverlay(theme, self)
        self.intake = Intake(enrollment, tasks, parts.pictures, parts.qr)
        self._aside = Aside(parts.screen, self.window, theme)
        self._connect()
        self.preferences_changed(preferences.load(parts.settings))

    @property
    def is_checking(self) -> bool:
        """Is something found being looked at?"""
        return self._stack.currentWidget() is self.check

    def choose_way(self, name: str) -> None:
        """Start `camera`, `screen`, `image` or `type`; what was found before is kept."""
        self._show_ways()
        if name != "camera":
            self.view.camera.stop()
        self.view.show_way(name)
        if name == "camera":
            self.view.camera.start()
        elif name == "type":
            self.view.form.issuer_field.setFocus()
        elif name == "image":
            self.view.image.choose_button.setFocus()
        elif name == "screen":
            self.view.monitors.scan_button.setFocus()

    def bind(self, holder: Holder | None) -> None:
        """The next account is for this holder; None takes that back."""
        self._enrollment.holder = holder
        self.bound.setVisible(holder is not None)
        if holder is not None:
            self.bound.say(words.bound_to(holder), words.not_bound())
            if not self.is_checking:
                self._show_ways()

    def offer_link(self, uri: str) -> None:
        """Show what an address would add that another program handed over."""
        self.check.expect_unasked()
        self.offer_text(uri)

    def offer_text(self, text: str) -> None:
        """Show what a text would add, or say why it adds nothing."""
        self.intake.take_text(text)

    def offer_mime(self, mime: QMimeData | None) -> bool:
        """Take pictures, files or text that were dropped or pasted; False when there is nothing to use in them.

        Args:
            mime: None is an empty clipboard, though Qt's types do not say so.
        """
        if mime is None:
            return False
        sources = sources_in(mime)
        if sources:
            self._show_image_way()
            if mime.hasUrls() and len(mime.urls()) > MAX_FILES:
                self.view.image.say("warn", words.files_left_out(len(mime.urls()) - MAX_FILES))
            self.intake.take_pictures(sources)
            return True
        text = mime.text()
        # A text that is no enrollment is explained to those who look at this page, and left alone elsewhere.
        if mime.hasText() and not mime.hasUrls() and (self.isVisible() or is_enrollment(text) or is_device(text)):
            self.intake.take_text(text, words.clipboard_text())
            return True
        return False

    def scan_screen(self, *, part: bool = False) -> None:
        """Step aside, look at every monitor, or at the part that is drawn, and show what was found."""
        self.choose_way("screen")
        hindrance = self._parts.screen.available()
        if hindrance is not None:
            self.view.monitors.say(words.hindrance(hindrance))
            return
        self.view.monitors.say("")
        self.view.monitors.set_busy(True)
        self._aside.start(part=part)

    def leave(self) -> None:
        """The page is no longer looked at: the camera goes off; what was found waits."""
        self.view.camera.stop()
        if self.view.way == "camera":
            self.view.show_way("")
        self.overlay.hide()

    def clear(self) -> None:
        """Forget everything, as when the vault is locked."""
        self.leave()
        self._aside.cancel()
        self.intake.forget()
        self._enrollment.clear()
        self.leftovers.forget()
        self.bind(None)
        self.check.forget()
        self.view.forget()
        self._show_ways()

    def preferences_changed(self, chosen: Preferences) -> None:
        """Take over what was chosen."""
        self.view.camera.prefer(chosen.camera, mirrored=chosen.mirror_camera)

    def _lay_out(self) -> None:
        # From the outside in: a style sheet is applied anew to whatever gets another parent.
        inner = QWidget()
        inner.setMaximumWidth(COLUMN_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        row.addWidget(inner)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_16)
        column.addWidget(self.header)
        column.addWidget(self.bound)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        view, check, intake = self.view, self.check, self.intake
        self.header.back_button.clicked.connect(self._show_ways)
        self.bound.acted.connect(self._on_unbound)
        view.ways.chosen.connect(self.choose_way)
        view.waiting_wanted.connect(self._show_check)
        view.image.choose_wanted.connect(self._on_choose_wanted)
        view.image.folder_wanted.connect(self._on_folder_wanted)
        view.image.paste_wanted.connect(self._on_paste_wanted)
        view.image.cancel_wanted.connect(intake.cancel)
        view.monitors.scan_wanted.connect(self.scan_screen)
        view.monitors.part_wanted.connect(lambda: self.scan_screen(part=True))
        view.form.typed.connect(self._on_typed)
        view.form.link_typed.connect(self._on_link_typed)
        view.export.partial_wanted.connect(self._on_partial_wanted)
        view.camera.confirmed.connect(self._on_confirmed)
        view.camera.settled.connect(self._show_check)
        view.camera.device_chosen.connect(lambda device: self._remember({"camera": device}))
        view.camera.mirror_chosen.connect(lambda mirrored: self._remember({"mirror_camera": mirrored}))
        intake.told.connect(view.image.say)
        intake.taken.connect(self._on_taken)
        intake.progressed.connect(view.image.progress.show_progress)
        intake.paged.connect(view.image.progress.show_page)
        intake.scanned.connect(self._on_scanned)
        harder.connect(view, intake)
        self._aside.grabbed.connect(self._on_grabbed)
        self._aside.canceled.connect(lambda: view.monitors.set_busy(False))
        check.stored.connect(self._on_stored)
        check.dismissed.connect(self._on_dismissed)
        self.leftovers.answered.connect(self._on_answered)

    def _show_ways(self) -> None:
        self.header.show_ways()
        self._stack.setCurrentWidget(self.view)
        self.view.show_batches(self._enrollment.batches)
        self.view.show_waiting(len(self._enrollment.found))

    def _show_check(self, left_out: Sequence[str] = ()) -> None:
        found = self._enrollment.found
        if not found:
            return
        self.header.show_check(len(found))
        self._stack.setCurrentWidget(self.check)
        self.check.show_found(left_out)

    def _show_image_way(self) -> None:
        """Make room for what will be said about pictures and texts."""
        self._show_ways()
        if self.view.way not in ("", "image"):
            self.choose_way("image")

    def _advance(self, reading: Reading, left_out: Sequence[str] = ()) -> bool:
        """Show the card when something can be added and nothing is missing; tells whether it did."""
        self.view.show_batches(self._enrollment.batches)
        self.view.show_waiting(len(self._enrollment.found))
        if not (reading.added or reading.seen) or self._enrollment.batches.open:
            return False
        self._show_check(left_out)
        return True

    def _on_taken(self, reading: Reading, troubles: list[str]) -> None:
        self.view.image.progress.finish()
        # Who looks at a card already is not called away from it, and nobody for nothing, as when a search is canceled.
        if not self._advance(reading, troubles) and (troubles or reading.joined) and not self.is_checking:
            self._show_image_way()

    def _on_grabbed(self, outcome: Sequence[GrayFrame] | ScreenRefused) -> None:
        if isinstance(outcome, ScreenRefused):
            self.view.monitors.set_busy(False)
            self.view.monitors.say(refusal_words.screen(outcome))
            return
        self.intake.take_monitors(
            outcome, region_words.nothing() if self._aside.is_choosing else words.screen_nothing()
        )

    def _on_scanned(self, reading: Reading, troubles: list[str]) -> None:
        self.view.monitors.set_busy(False)
        if not self._advance(reading, troubles):
            self.view.monitors.say(words.some_lines(troubles))

    def _on_confirmed(self, texts: tuple[str, ...]) -> None:
        reading = self._enrollment.read_texts(texts)
        self.view.camera.say(words.some_lines(refusal_words.enrollments(reading.refusals)))
        self.view.show_batches(self._enrollment.batches)
        if (reading.added or reading.seen) and not self._enrollment.batches.open:
            self.view.camera.settle()

    def _on_typed(self, credential: Credential) -> None:
        self._advance(self._enrollment.offer(credential))

    def _on_link_typed(self, link: str) -> None:
        reading = self._enrollment.read_text(link)
        if not self._advance(reading) and reading.refusals:
            self.view.form.refuse(reading.refusals[0])

    def _on_partial_wanted(self) -> None:
        self._advance(self._enrollment.finish_partial())

    def _on_stored(self, count: int) -> None:
        self.intake.forget_unread()
        self.view.forget()
        self._show_ways()
        holder = self._enrollment.holder
        self.bind(None)
        for_one = holder is not None and count == 1
        self._tell_stored = partial(self.stored_for.emit, holder) if for_one else partial(self.stored.emit, count)
        if files := self.intake.files.take(self._enrollment.existing()):
            self.changed.emit()
            self._stack.setCurrentWidget(self.leftovers)
            self.leftovers.ask(files)
        else:
            self._tell_stored()

    def _on_answered(self) -> None:
        self.leftovers.forget()
        self._show_ways()
        self._tell_stored()

    def _on_unbound(self) -> None:
        self.bind(None)
        if self.is_checking:
            self.check.show_found()

    def _on_dismissed(self) -> None:
        self._enrollment.clear()
        self.intake.forget_kept()
        self.check.forget()
        self.view.image.forget()
        self._show_ways()

    def _on_choose_wanted(self) -> None:
        filters = f"{words.picture_files(_PATTERNS)};;{words.all_files()}"
        paths, _ = QFileDialog.getOpenFileNames(self, words.choose_pictures(), filter=filters)
        self.intake.take_pictures([file_source(Path(path)) for path in paths[:MAX_FILES]])

    def _on_folder_wanted(self) -> None:
        if path := QFileDialog.getExistingDirectory(self, folder_words.choose()):
            self.intake.take_pictures([file_source(Path(path))])

    def _on_paste_wanted(self) -> None:
        mime = QGuiApplication.clipboard().mimeData()
        if not self.offer_mime(mime):
            self.view.image.say("warn", words.nothing_to_paste())

    def _remember(self, values: dict[str, object]) -> None:
        put = self._parts.settings.put
        self._tasks.run(lambda: put(values), lambda _nothing: None, self._on_not_remembered, vault=True)

    def _on_not_remembered(self, failure: Exception) -> None:
        self.toast_requested.emit(words.not_remembered(str(failure)), "", None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self._on_paste_wanted()
        elif event.key() == Qt.Key.Key_Escape:
            self._on_escape()
        else:
            super().keyPressEvent(event)

    def _on_escape(self) -> None:
        """One step back: from the card to the ways, from a way to the first look, then out."""
        if self.is_checking:
            self._show_ways()
        elif self._stack.currentWidget() is self.leftovers:
            self.leftovers.keep_button.click()
        elif self.view.way:
            self.view.camera.stop()
            self.view.show_way("")
        else:
            self.closed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.view.ways.tiles["screen"].show_available(self._parts.screen.available())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.overlay.setGeometry(self.rect().adjusted(SPACE_16, SPACE_16, -SPACE_16, -SPACE_16))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasUrls() or mime.hasImage() or mime.hasText():
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.overlay.show()
            self.overlay.raise_()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not self.offer_mime(event.mimeData()):
            self._show_image_way()
            self.view.image.say("warn", words.nothing_to_read())
