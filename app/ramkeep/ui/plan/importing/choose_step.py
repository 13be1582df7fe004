"""The first step of an import: which files, or how to get them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ramkeep.ui.plan.importing import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.parts import IconLabel, button, card, label


class ChooseStep(QWidget):
    """Buttons, and a place to drop on.

    Signals:
        chosen: paths of files and folders.
        script_wanted: the person wants the script that collects the answers.
    """

    chosen = Signal(list)
    script_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        self.refusal = Notice(theme, "danger")
        self.refusal.hide()
        self.folder = button(words.choose_folder(), "primary")
        self.files = button(words.choose_files())
        self.script = button(words.save_script())
        self.told = label("", "success", wrap=True)
        for part in (self.folder, self.files, self.script):
            part.setAutoDefault(False)
        self.folder.clicked.connect(self._ask_for_folder)
        self.files.clicked.connect(self._ask_for_files)
        self.script.clicked.connect(self.script_wanted)
        self._lay_out(theme)
        self.setFocusProxy(self.folder)

    def refuse(self, reason: str) -> None:
        """Say why nothing came of it; nothing says nothing."""
        self.refusal.say(reason)
        self.refusal.setVisible(bool(reason))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        places = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if places:
            event.acceptProposedAction()
            self.chosen.emit(places)

    def _ask_for_folder(self) -> None:
        place = QFileDialog.getExistingDirectory(self, words.choose_folder())
        if place:
            self.chosen.emit([place])

    def _ask_for_files(self) -> None:
        places, _ = QFileDialog.getOpenFileNames(self, words.choose_files())
        if places:
            self.chosen.emit(places)

    def _lay_out(self, theme: Theme) -> None:
        frame, inside = card(margin=SPACE_24)
        inside.setSpacing(SPACE_8)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_8)
        buttons.addStretch()
        buttons.addWidget(self.folder)
        buttons.addWidget(self.files)
        buttons.addStretch()
        inside.addWidget(IconLabel(theme, "folder-open", 32), 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addSpacing(SPACE_8)
        inside.addLayout(buttons)
        inside.addWidget(label(words.drop_here(), "muted"), 0, Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.refusal)
        column.addWidget(frame)
        column.addSpacing(SPACE_16)
        column.addWidget(label(words.script_heading(), "heading"))
        column.addWidget(label(words.script_sentence(), "muted", wrap=True))
        column.addWidget(self.script, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.told)
        column.addStretch()
