"""How far pictures are that are read or searched."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from ramkeep.ui.enroll import harder_words, words
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_16
from ramkeep.ui.widgets.parts import button, label

SLOW_MILLISECONDS = 1000


class ProgressRow(QWidget):
    """A sentence, a bar and a way to stop; of a reading it shows itself only when that takes over a second."""

    def __init__(self) -> None:
        super().__init__()
        self._counts = (0, 1)
        self.text = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.cancel_button = button(words.cancel())
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MILLISECONDS)
        self._slow.timeout.connect(self.show)
        left = QVBoxLayout()
        left.setSpacing(SPACE_4)
        left.addWidget(self.text)
        left.addWidget(self.bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_16)
        row.addLayout(left, 1)
        row.addWidget(self.cancel_button)
        self.hide()

    def show_progress(self, done: int, total: int) -> None:
        """So many are done."""
        self._counts = (done, total)
        self._say(words.reading(done, total))
        # A single picture that is read has no share that could be told.
        self.bar.setRange(0, total if total > 1 else 0)
        self.bar.setValue(done)
        if not self.isVisible() and not self._slow.isActive():
            self._slow.start()

    def show_page(self, number: int, count: int) -> None:
        """This page of a document is being read."""
        self._say(words.reading_page(number, count))
        self.bar.setRange(0, count)
        self.bar.setValue(number - 1)

    def begin_search(self) -> None:
        """A person has just asked for it; the button they pressed is gone, and the way to stop is here."""
        self.show_searched(0)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_searched(self, percent: int) -> None:
        """So much of the picture under way is searched."""
        self._say(harder_words.searching(*self._counts))
        self.bar.setRange(0, 100)
        self.bar.setValue(percent)
        self._slow.stop()
        self.show()

    def finish(self) -> None:
        """All are done."""
        self._slow.stop()
        self.hide()

    def _say(self, text: str) -> None:
        self.text.setText(text)
        self.bar.setAccessibleName(text)
