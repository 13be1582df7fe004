"""Asks what is to become of files that still show a secret after it was added."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ramkeep.services.ports import FileRemover
from ramkeep.services.secret_files import SecretFile
from ramkeep.ui.enroll import leftover_words, words
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.parts import IconLabel, button, card, label
from ramkeep.ui.worded import reason_of

LEAST_LINES = 60
Left = tuple[SecretFile, str]


class Leftovers(QWidget):
    """A card with the files and two answers. Deletes nothing before it is told to.

    Signals:
        answered: the person is done with the files.
    """

    answered = Signal()

    def __init__(self, remover: FileRemover, tasks: Tasks, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._remover, self._tasks = remover, tasks
        self._files: tuple[SecretFile, ...] = ()
        self.title = label("", "heading", wrap=True)
        self.lines = label("", wrap=True)
        self.help = label(leftover_words.what_deleting_does(), "muted", wrap=True)
        self.delete_button, self.keep_button = button("", "danger"), button(leftover_words.keep())
        self.delete_button.clicked.connect(self._on_delete)
        self.keep_button.clicked.connect(self.answered)
        for answer in (self.delete_button, self.keep_button):
            answer.setAutoDefault(True)
        self._lay_out(theme)

    def ask(self, files: Sequence[SecretFile]) -> None:
        """Show what still lies about; nothing is asked twice of the same card."""
        self._files = tuple(files)
        names = "" if len(files) == 1 else "\n".join(words.shortened(file.name) for file in files)
        self._show(leftover_words.still_shown(files), names)
        self.help.show()
        self.delete_button.setText(leftover_words.delete(len(files)))
        self.delete_button.show()
        self.keep_button.setText(leftover_words.keep())
        self._set_busy(False)
        self.keep_button.setFocus()

    def forget(self) -> None:
        """Drop the names, as when the vault is locked."""
        self._files = ()
        self._show("", "")

    def _show(self, title: str, lines: str) -> None:
        self.title.setText(title)
        self.lines.setText(lines)
        self._scroll.setVisible(bool(lines))
        self._scroll.updateGeometry()
        if title:
            announce(self, title)

    def _set_busy(self, busy: bool) -> None:
        for answer in (self.delete_button, self.keep_button):
            answer.setEnabled(not busy)

    def _on_delete(self) -> None:
        files, remover = self._files, self._remover
        self._set_busy(True)
        self._tasks.run(lambda: _delete(remover, files), lambda left: self._on_deleted(files, left), self._on_failed)

    def _on_deleted(self, asked: Sequence[SecretFile], left: Sequence[Left]) -> None:
        if asked != self._files:
            return  # The vault was locked meanwhile, and the card forgotten.
        self._set_busy(False)
        if not left:
            self.answered.emit()
            return
        self._end(leftover_words.left(len(left)), "\n".join(leftover_words.why_left(*each) for each in left))

    def _on_failed(self, failure: Exception) -> None:
        self._set_busy(False)
        self._end(leftover_words.not_deleted(reason_of(failure)), "")

    def _end(self, title: str, lines: str) -> None:
        self._show(title, lines)
        self.help.hide()
        self.delete_button.hide()
        self.keep_button.setText(leftover_words.done())
        self.keep_button.setFocus()

    def _lay_out(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        frame, inside = card(self, margin=SPACE_24)
        column.addWidget(frame)
        column.addStretch()
        inside.setSpacing(SPACE_12)
        head = QHBoxLayout()
        head.setSpacing(SPACE_12)
        head.addWidget(IconLabel(theme, "warning", 24, color="warn"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        inside.addLayout(head)
        self._scroll = _Lines(self.lines)
        inside.addWidget(self._scroll)
        inside.addWidget(self.help)
        inside.addSpacing(SPACE_16)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addStretch()
        row.addWidget(self.delete_button)
        row.addWidget(self.keep_button)
        inside.addLayout(row)


class _Lines(QScrollArea):
    """Names or reasons; scrolls where there are many."""

    def __init__(self, lines: QWidget) -> None:
        super().__init__()
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(lines)
        column.addStretch()
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("look", "reading")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(leftover_words.file_list())

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._lines.heightForWidth(self.viewport().width()) + SPACE_8)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(LEAST_LINES, self.sizeHint().height()))


def _delete(remover: FileRemover, files: Sequence[SecretFile]) -> list[Left]:
    """The files that were left, each with its reason."""
    tried = [(file, remover.delete(file.place, file.digest)) for file in files]
    return [(file, why) for file, why in tried if why is not None]
