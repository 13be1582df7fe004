"""The files for the account: chosen by format, looked at, copied and saved."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.editing.visible import escaped
from ramkeep.core.plan.exchange.every_export import EXPORTS
from ramkeep.core.plan.exchange.exports import Export, ExportFile
from ramkeep.core.plan.model.plan import Plan
from ramkeep.services.plan_ports import LooseFile
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.code_colors import CodeColors
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.busy_line import BusyLine
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.worded import reason_of, worded

_LEFT_WIDTH, _LEFT_OUT_HEIGHT = 216, 96
# A longer file is shown by its first lines; it is copied and saved whole.
_MOST_LINES = 1500


class ExportPart(QWidget):
    """Makes each format once, off the window's thread.

    Signals:
        errors_wanted: the person wants to see what is in the way.
    """

    errors_wanted = Signal()

    def __init__(self, theme: Theme, model: PlanModel) -> None:
        super().__init__()
        self._model = model
        self._plan = model.plan
        self._made: dict[str, Export] = {}
        self.formats = QButtonGroup(self)
        self.files = QListWidget()
        self.text = QPlainTextEdit()
        self.ends = label("", "muted")
        self.left_out = label("", "muted", wrap=True)
        self.notice = Notice(theme, "danger", "", "")
        self.busy = BusyLine(theme, words.working())
        self.told = label("", "muted", wrap=True)
        self.copy = button(words.copy())
        self.save = button(words.save(), "primary")
        self.save.setAutoDefault(False)
        self.copy.setAutoDefault(False)
        self._colors = CodeColors(self.text.document(), theme)
        self._lay_out()
        self.formats.idClicked.connect(lambda _place: self.show_format())
        self.files.currentRowChanged.connect(lambda _place: self._show_file())
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self.ask_to_save)
        self.notice.acted.connect(self.errors_wanted)
        model.changed.connect(self._on_changed)
        model.found.connect(self._show_state)
        self.show_format()

    @property
    def form(self) -> str:
        """The format that is chosen."""
        return tuple(EXPORTS)[self.formats.checkedId()]

    @property
    def errors(self) -> int | None:
        """How many errors are in the way; None while that is not known."""
        findings = self._model.findings
        if findings is None or not self._model.is_up_to_date:
            return None
        return sum(problem.severity is Severity.ERROR for problem in findings.problems)

    @property
    def file(self) -> ExportFile | None:
        """The file that is looked at."""
        export, place = self._made.get(self.form), self.files.currentRow()
        return export.files[place] if export is not None and 0 <= place < len(export.files) else None

    def show_format(self) -> None:
        """Show the files of the format that is chosen, and make them if they are not there."""
        form = self.form
        self.told.clear()
        if form in self._made:
            self._show_files()
            return
        plan, make = self._plan, EXPORTS[form]
        self.busy.set_busy(True)
        self._show_state()
        self._model.tasks.run(lambda: make(plan), partial(self._on_made, form, plan), partial(self._on_failed, form))

    def ask_to_save(self) -> None:
        """Let the person choose a folder, and write all files of the format into it."""
        export = self._made.get(self.form)
        if export is None or self.errors:
            return
        place = QFileDialog.getExistingDirectory(self, words.choose_folder())
        if place:
            files = [LooseFile(each.name, each.text.encode(), each.executable) for each in export.files]
            folder = self._model.desk.folder
            self._model.tasks.run(
                lambda: folder.write(place, files),
                lambda _: self._say(words.saved(place), "success"),
                lambda failure: self._say(words.save_failed(reason_of(failure)), "danger"),
            )

    def release(self) -> None:
        """The dialog goes: follow the plan no longer."""
        self._model.changed.disconnect(self._on_changed)
        self._model.found.disconnect(self._show_state)

    def _on_changed(self) -> None:
        if self._model.plan is not self._plan:
            self._plan = self._model.plan
            self._made.clear()
            self.show_format()
        self._show_state()

    def _on_made(self, form: str, plan: Plan, export: Export) -> None:
        if plan is self._plan:
            self._made[form] = export
            if form == self.form:
                self._show_files()

    def _on_failed(self, form: str, failure: Exception) -> None:
        if form == self.form:
            self.busy.set_busy(False)
            self.files.clear()
            self.text.clear()
            self._say(reason_of(failure), "danger")
            self._show_state()

    def _show_files(self) -> None:
        self.busy.set_busy(False)
        export = self._made[self.form]
        self.files.blockSignals(True)
        self.files.clear()
        self.files.addItems([file.name for file in export.files])
        self.files.setCurrentRow(0 if export.files else -1)
        self.files.blockSignals(False)
        self._files_box.setVisible(len(export.files) > 1)
        sentences = export.left_out if export.files else (words.no_files(), *export.left_out)
        self.left_out.setText("\n".join(f"• {worded(each)}" for each in sentences))
        self._left_out_box.setVisible(bool(sentences))
        self._show_file()
        self._show_state()

    def _show_file(self) -> None:
        file = self.file
        lines = [] if file is None else file.text.splitlines()
        if file is not None:
            self._colors.show_language(file.name)
        self.text.setPlainText(escaped("\n".join(lines[:_MOST_LINES])))
        self.ends.setText(words.preview_ends(len(lines)))
        self.ends.setVisible(len(lines) > _MOST_LINES)

    def _show_state(self) -> None:
        errors, file = self.errors, self.file
        free = errors == 0 and file is not None
        self.save.setEnabled(free)
        self.copy.setEnabled(free)
        self.notice.setVisible(errors != 0)
        if errors is None:
            self.notice.say(words.still_checking())
        elif errors:
            self.notice.say(words.blocked(errors), words.show_errors())

    def _copy(self) -> None:
        file = self.file
        if file is not None:
            QGuiApplication.clipboard().setText(file.text)
            self._say(words.copied(), "success")

    def _say(self, text: str, look: str) -> None:
        set_look(self.told, look)
        self.told.setText(text)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addWidget(self._left())
        row.addLayout(self._right(), 1)

    def _left(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_12, 0)
        column.setSpacing(SPACE_4)
        names = words.format_names()
        for place, form in enumerate(EXPORTS):
            name, about = names[form]
            choice = QRadioButton(name)
            choice.setAccessibleDescription(about)
            choice.setChecked(not place)
            self.formats.addButton(choice, place)
            help_ = label(about, "muted", wrap=True)
            help_.setFixedWidth(_LEFT_WIDTH)
            help_.setContentsMargins(SPACE_24, 0, 0, 0)
            column.addWidget(choice)
            column.addWidget(help_)
            column.addSpacing(SPACE_4)
        self._files_box = QWidget()
        box = QVBoxLayout(self._files_box)
        box.setContentsMargins(0, SPACE_8, 0, 0)
        box.setSpacing(SPACE_4)
        box.addWidget(label(words.files(), "small-strong"))
        self.files.setProperty("look", "lines")
        self.files.setAccessibleName(words.files())
        self.files.setFrameShape(QFrame.Shape.NoFrame)
        self.files.setUniformItemSizes(True)
        self.files.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.files.setFixedWidth(_LEFT_WIDTH)
        box.addWidget(self.files)
        column.addWidget(self._files_box, 1)
        column.addStretch()
        area = _scrolled(inside)
        area.setFixedWidth(_LEFT_WIDTH + SPACE_12)
        return area

    def _right(self) -> QVBoxLayout:
        self.text.setReadOnly(True)
        self.text.setProperty("look", "code")
        self.text.setAccessibleName(words.preview())
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._left_out_box = QWidget()
        box = QVBoxLayout(self._left_out_box)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(SPACE_4)
        box.addWidget(label(words.left_out(), "small-strong"))
        area = _scrolled(self.left_out)
        area.setProperty("look", "reading")
        area.setFixedHeight(_LEFT_OUT_HEIGHT)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(words.left_out())
        self.left_out.setContentsMargins(0, 0, SPACE_12, 0)
        box.addWidget(area)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addWidget(self.told, 1)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        column = QVBoxLayout()
        column.setSpacing(SPACE_8)
        column.addWidget(self.notice)
        column.addWidget(self.busy)
        column.addWidget(self.text, 1)
        column.addWidget(self.ends)
        column.addWidget(self._left_out_box)
        column.addLayout(buttons)
        return column


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    inside.setAutoFillBackground(False)
    return area
