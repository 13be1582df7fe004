"""Brings an account into a plan, in three steps: choose, wait, decide."""

from functools import partial
from pathlib import PurePath

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.exchange.collecting import collecting_script
from ramkeep.core.plan.exchange.incoming import Incoming
from ramkeep.core.plan.exchange.merging import Merge, merge
from ramkeep.core.plan.model.plan import Plan
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_ports import LooseFile
from ramkeep.ui.plan.importing import words
from ramkeep.ui.plan.importing.choose_step import ChooseStep
from ramkeep.ui.plan.importing.found_step import FoundStep
from ramkeep.ui.plan.importing.reading import Abandoned, Reading
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.words import unnamed
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.worded import reason_of

_SIZE = QSize(600, 560)
_TELL_MILLISECONDS = 100


class ImportDialog(QDialog):
    """Nothing is in a plan before the last button.

    Signals:
        plan_made: a new plan.
        merged: what the open plan was given, for a person.
    """

    plan_made = Signal(object)
    merged = Signal(str)

    def __init__(
        self, theme: Theme, desk: PlanDesk, tasks: Tasks, model: PlanModel | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.resize(_SIZE)
        self._desk, self._tasks, self._model = desk, tasks, model
        self._reading: Reading | None = None
        self._names: tuple[str, ...] = ()
        self.incoming: Incoming | None = None
        self._merge: Merge | None = None
        name = None if model is None else PurePath(model.session.place).name or unnamed()
        self.choose, self.found = ChooseStep(theme), FoundStep(theme, name)
        self.busy, self.progress = BusyLine(theme, words.reading()), label("", "muted")
        self.bring, self.back = button(words.bring_in(), "primary"), button(words.back())
        self.cancel = button(words.cancel())
        self._teller = QTimer(self, interval=_TELL_MILLISECONDS)
        self._lay_out()
        self._connect()
        self._show(self.choose)

    def keep(self) -> None:
        """Live only as long as it is open."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def read(self, places: list[str]) -> None:
        """Read these files and folders off the window's thread."""
        self._reading = reading = Reading(self._desk.folder, places)
        self._names = tuple(PurePath(place).name for place in places[:1])
        self.choose.refuse("")
        self._show(self._waiting)
        self.busy.set_busy(True)
        self._teller.start()
        self._tell()
        self._tasks.run(reading.run, partial(self._on_read, reading), partial(self._on_refused, reading))

    def done(self, result: int) -> None:
        """Nobody waits any longer."""
        self._stop()
        super().done(result)

    def _on_read(self, reading: Reading, incoming: Incoming) -> None:
        if reading is self._reading:
            self._stop()
            self.incoming = incoming
            self.found.show_incoming(incoming)
            self._show(self.found)
            self._weigh()

    def _on_refused(self, reading: Reading, failure: Exception) -> None:
        if isinstance(failure, Abandoned) or reading is not self._reading:
            return
        self._stop()
        self._show(self.choose)
        if isinstance(failure, FileNotFoundError):
            self.choose.refuse(words.not_found(str(failure.filename)))
        else:
            self.choose.refuse(reason_of(failure))

    def _stop(self) -> None:
        if self._reading is not None:
            self._reading.abandon()
            self._reading = None
        self._teller.stop()
        self.busy.set_busy(False)

    def _tell(self) -> None:
        reading = self._reading
        if reading is not None:
            self.progress.setText(words.understanding(reading.files) if reading.is_read else words.reading())

    def _weigh(self) -> None:
        """Find out what a merge would do, when one is wanted."""
        model, incoming = self._model, self.incoming
        self._merge = None
        if model is None or incoming is None or not self.found.is_merge:
            self.found.show_effect(None)
            self.bring.setEnabled(True)
            return
        self.bring.setEnabled(False)
        plan, remove = model.plan, self.found.remove.isChecked()
        self._tasks.run(
            lambda: merge(plan, incoming, remove_absent=remove), partial(self._on_weighed, plan, remove), self._on_unfit
        )

    def _on_weighed(self, plan: Plan, remove: bool, merged: Merge) -> None:
        model = self._model
        if model is None or not self.found.is_merge or remove != self.found.remove.isChecked():
            return
        if model.plan is not plan:
            self._weigh()
            return
        self._merge = merged
        self.found.show_effect(merged)
        self.bring.setEnabled(bool(merged.edit.edits))

    def _on_unfit(self, failure: Exception) -> None:
        self.found.show_effect(None, reason_of(failure))

    def _bring_in(self) -> None:
        model, incoming = self._model, self.incoming
        if incoming is None:
            return
        if not self.found.is_merge:
            self.plan_made.emit(incoming.plan)
            self.accept()
        elif model is not None and self._merge is not None and model.do(self._merge.edit, words.step(self._names)):
            self.merged.emit(words.done(self.found.effect.text()))
            self.accept()

    def _ask_to_save_script(self) -> None:
        place, _ = QFileDialog.getSaveFileName(self, words.save_script(), "collect.sh", words.script_files())
        if place:
            path = PurePath(place)
            script = LooseFile(path.name, collecting_script().encode(), executable=True)
            self._tasks.run(
                lambda: self._desk.folder.write(str(path.parent), [script]),
                lambda _: self.choose.told.setText(words.saved(place)),
                lambda failure: self.choose.refuse(reason_of(failure)),
            )

    def _show(self, step: QWidget) -> None:
        self.steps.setCurrentWidget(step)
        self.bring.setVisible(step is self.found)
        self.back.setVisible(step is self.found)
        (self.bring if step is self.found else self.cancel if step is self._waiting else self.choose).setFocus()

    def _connect(self) -> None:
        self.choose.chosen.connect(self.read)
        self.choose.script_wanted.connect(self._ask_to_save_script)
        self.found.choice_changed.connect(self._weigh)
        self.bring.clicked.connect(self._bring_in)
        self.back.clicked.connect(lambda: self._show(self.choose))
        self.cancel.clicked.connect(self._on_cancel)
        self._teller.timeout.connect(self._tell)

    def _on_cancel(self) -> None:
        """While files are read it stops that, else the whole."""
        if self._reading is not None:
            self._stop()
            self._show(self.choose)
        else:
            self.reject()

    def _lay_out(self) -> None:
        self._waiting = QWidget()
        waiting = QVBoxLayout(self._waiting)
        waiting.addStretch()
        waiting.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignHCenter)
        waiting.addWidget(self.busy)
        waiting.addStretch()
        self.steps = QStackedWidget()
        for step in (self.choose, self._waiting, self.found):
            self.steps.addWidget(step)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addWidget(self.back)
        buttons.addStretch()
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.bring)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addWidget(label(words.title(), "title"))
        column.addWidget(label(words.sentence(), "muted", wrap=True))
        column.addWidget(self.steps, 1)
        column.addLayout(buttons)
