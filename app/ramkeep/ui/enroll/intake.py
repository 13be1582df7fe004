"""Takes texts and pictures from every way in to the enrollment, and tells what came of each."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal

from ramkeep.core.codes.virtual_device import is_device
from ramkeep.services.device_answer import DeviceAnswer
from ramkeep.services.enrollment import Enrollment, Reading
from ramkeep.services.ports import GrayFrame, PictureLoader, QrReader
from ramkeep.services.secret_files import SecretFiles, credentials_of
from ramkeep.ui.enroll import folder_words, harder_words, refusal_words, words
from ramkeep.ui.enroll.picture_folder import FolderContents
from ramkeep.ui.enroll.pictures import Outcome, PictureJob, Source, monitor_source, text_source
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.worded import worded


class Intake(QObject):
    """A queue for pictures of files and the clipboard, one for monitors, and for each one of longer searches.

    Attributes:
        files: those that showed a secret which is not in the vault yet.
        unread: pictures in which no code for Ramkeep was found, the search of which was not finished.
        unread_monitors: the same of the monitors.

    Signals:
        told: `success`, `warn` or `info`, and a sentence about one picture or text.
        taken: the Reading of everything that was offered together, and why the rest was not used.
        progressed: how many pictures are done, of how many.
        paged: the number of the page that is read, of how many.
        searched: the percentage of the picture that is searched longer.
        scanned, monitors_searched: the same as `taken` and `searched`, for the monitors.
    """

    told = Signal(str, str)
    taken = Signal(object, list)
    progressed = Signal(int, int)
    paged = Signal(int, int)
    searched = Signal(int)
    scanned = Signal(object, list)
    monitors_searched = Signal(int)

    def __init__(self, enrollment: Enrollment, tasks: Tasks, loader: PictureLoader, reader: QrReader) -> None:
        super().__init__()
        self.files = SecretFiles()
        self.unread: list[Source] = []
        self.unread_monitors: list[Source] = []
        self._enrollment = enrollment
        self._pictures, self._monitors = PictureJob(tasks, loader, reader), PictureJob(tasks, loader, reader)
        self._searches = PictureJob(tasks, loader, reader, deep=True)
        self._monitor_searches = PictureJob(tasks, loader, reader, deep=True)
        self._reading, self._troubles = Reading(), list[str]()
        self._scanned: list[Outcome] = []
        self._nothing, self._monitors_expected = "", 0
        self._pictures.progressed.connect(self.progressed)
        self._pictures.paged.connect(self.paged)
        self._pictures.read.connect(self._on_read)
        self._pictures.finished.connect(self._on_finished)
        self._searches.progressed.connect(self.progressed)
        self._searches.searched.connect(self.searched)
        self._searches.read.connect(partial(self._on_read, searched=True))
        self._searches.finished.connect(self._on_finished)
        self._monitors.read.connect(self._scanned.append)
        self._monitors.finished.connect(self._on_scanned)
        self._monitor_searches.searched.connect(self.monitors_searched)
        self._monitor_searches.read.connect(self._scanned.append)
        self._monitor_searches.finished.connect(partial(self._on_scanned, searched=True))

    def take_text(self, text: str, name: str = "") -> Reading:
        """Take a text that was pasted or came from outside; one with a picture in it is `taken` once that is read."""
        if is_device(text):
            self.take_pictures([text_source(name or words.device_answer(), text)])
            return Reading()
        reading = self._enrollment.read_text(text)
        troubles = self._tell(name, reading)
        self.taken.emit(reading, troubles)
        return reading

    def take_pictures(self, sources: Sequence[Source]) -> None:
        """Take pictures; `taken` comes when the last one is read."""
        self._pictures.add(sources)

    def look_harder(self, *, every: bool = False) -> None:
        """Search the pictures in which nothing was found by every means; `taken` comes when that is done."""
        if not self._searches.is_active:
            self._searches.every = every
            self._searches.add(self.unread)

    def look_harder_at_monitors(self, *, every: bool = False) -> None:
        """The same with the pictures of the monitors; `scanned` comes when that is done."""
        if not self._monitor_searches.is_active:
            self._monitor_searches.every = every
            self._monitor_searches.add(self.unread_monitors)

    def take_monitors(self, frames: Iterable[GrayFrame], nothing: str) -> None:
        """Take pictures of monitors; `scanned` comes when they are read.

        Args:
            nothing: what is said when there is no code on them.
        """
        self._nothing = nothing
        self.unread_monitors = [monitor_source(frame) for frame in frames]
        self._monitors_expected = len(self.unread_monitors)
        self._monitors.add(self.unread_monitors)
        if not self.unread_monitors:
            self._on_scanned()

    def forget(self) -> None:
        """Let go of everything, also of what is being read."""
        self._pictures.forget()
        self._monitors.forget()
        self.forget_kept()

    def forget_kept(self) -> None:
        """Let go of files and pictures that were kept for later."""
        self.files.clear()
        self.forget_unread()

    def forget_unread(self) -> None:
        """Let go of the pictures alone, also of those that are searched."""
        self._searches.forget()
        self._monitor_searches.forget()
        self.unread.clear()
        self.unread_monitors.clear()

    def cancel(self) -> None:
        """Leave out what is not read yet."""
        self._pictures.cancel()
        self._searches.cancel()
        self._monitors.cancel()
        self._monitor_searches.cancel()

    def _tell(self, name: str, reading: Reading) -> list[str]:
        """Tell what one picture or text brought; gives the sentences about what could not be used."""
        troubles = [refusal_words.about(name, sentence) for sentence in refusal_words.enrollments(reading.refusals)]
        for trouble in troubles:
            self.told.emit("warn", trouble)
        if reading.added:
            self.told.emit("success", refusal_words.about(name, words.read_accounts(reading.added)))
        elif reading.joined:
            self.told.emit("success", refusal_words.about(name, words.read_part()))
        elif reading.seen:
            self.told.emit("info", refusal_words.about(name, words.read_before()))
        return troubles

    def _on_read(self, outcome: Outcome, *, searched: bool = False) -> None:
        if searched and outcome.is_whole:
            self.unread.remove(outcome.source)
        name = outcome.source.name or words.clipboard_picture()
        if outcome.folder is not None:
            self._on_folder(name, outcome.folder)
            return
        if outcome.device is not None:
            self._on_device(name, outcome.device)
            if outcome.file is not None:
                self.files.remember(outcome.file, [outcome.device.credential])
            return
        for remark in () if searched else outcome.remarks:
            self._trouble(name, worded(remark))
        if outcome.failure is not None or not outcome.texts:
            failure = outcome.failure
            if failure is None and not searched:
                self.unread.append(outcome.source)
            nothing = harder_words.nothing() if searched else refusal_words.nothing_found()
            sentence = refusal_words.picture(failure) if failure else nothing
            self._trouble(name, sentence)
            return
        self._on_texts(name, outcome, searched=searched)

    def _on_texts(self, name: str, outcome: Outcome, *, searched: bool) -> None:
        reading = self._enrollment.read_texts(outcome.texts)
        if reading.is_foreign and searched:
            if outcome.is_whole:
                self._trouble(name, harder_words.nothing_else())
            return
        if reading.is_foreign:
            self.unread.append(replace(outcome.source, every=True))
        if not outcome.is_whole:
            self._trouble(name, words.not_read_whole())
        # What was not read may show more.
        if outcome.file is not None and outcome.is_whole and not outcome.remarks:
            self.files.remember(outcome.file, credentials_of(outcome.texts))
        self._troubles += self._tell(name, reading)
        self._reading += reading

    def _trouble(self, name: str, sentence: str) -> None:
        self._troubles.append(refusal_words.about(name, sentence))
        self.told.emit("warn", self._troubles[-1])

    def _on_folder(self, name: str, folder: FolderContents) -> None:
        kind = "info" if folder.pictures else "warn"
        self.told.emit(kind, refusal_words.about(name, folder_words.contents(len(folder.pictures), folder.passed_over)))
        if folder.left_out:
            self.told.emit("warn", refusal_words.about(name, words.files_left_out(folder.left_out)))

    def _on_device(self, name: str, device: DeviceAnswer) -> None:
        reading = self._enrollment.offer(device.credential, device.holder)
        if device.remark is not None:
            reading += Reading(refusals=(device.remark,))
        self._troubles += self._tell(name, reading)
        self._reading += reading

    def _on_finished(self) -> None:
        reading, troubles = self._reading, self._troubles
        self._reading, self._troubles = Reading(), []
        self.taken.emit(reading, troubles)

    def _on_scanned(self, *, searched: bool = False) -> None:
        texts = [text for outcome in self._scanned for text in outcome.texts]
        failures = [outcome.failure for outcome in self._scanned if outcome.failure is not None]
        is_canceled = sum(outcome.is_whole for outcome in self._scanned) < self._monitors_expected
        self._scanned.clear()
        reading = self._enrollment.read_texts(dict.fromkeys(texts))
        troubles = [refusal_words.picture(failure) for failure in failures]
        if searched and reading.is_foreign and not is_canceled:
            troubles.append(harder_words.nothing_else_on_screen())
        else:
            troubles += refusal_words.enrollments(reading.refusals)
        if reading.is_foreign:
            self.unread_monitors = [replace(source, every=True) for source in self.unread_monitors]
        if (texts and not reading.is_foreign) or failures or (searched and not is_canceled):
            self.unread_monitors.clear()
        if not texts and not failures and (self.unread_monitors or not is_canceled):
            troubles.append(harder_words.nothing_on_screen() if searched and not is_canceled else self._nothing)
        self.scanned.emit(reading, troubles)
