"""A line that offers what can be written into it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ramkeep.core.plan.editing.completing import Completion
from ramkeep.ui.plan.editor.offers import OfferList
from ramkeep.ui.theme.theme import Theme

_AFTER_TYPING = 80
_LONGEST = 512

Ask = Callable[[str, Callable[[Sequence[Completion]], None]], None]


class CompletionField(QLineEdit):
    """Down or Ctrl+Space opens the list; Enter takes its row, or what is written.

    Signals:
        picked: the text that was taken.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, name: str, hint: str, ask: Ask) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(_LONGEST)
        self._ask = ask
        self._number = 0
        self.offers = OfferList(theme, self)
        self.offers.taken.connect(self._on_offer)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_TYPING)
        self._soon.timeout.connect(self.complete)
        self.textEdited.connect(lambda _: self._soon.start())

    def complete(self) -> None:
        """Ask what can be written, and offer it."""
        self._soon.stop()
        self._number += 1
        number = self._number
        self._ask(self.text(), lambda rows: self._on_rows(number, rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enters = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        asks = event.key() == Qt.Key.Key_Space and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if self.offers.is_open and (enters or event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab}):
            event.ignore()
        elif enters:
            self._take(self.text().strip())
        elif asks or event.key() == Qt.Key.Key_Down:
            self.complete()
        else:
            super().keyPressEvent(event)

    def _on_rows(self, number: int, rows: Sequence[Completion]) -> None:
        if number != self._number or not self.hasFocus():
            return
        self.offers.open(rows)

    def _on_offer(self, offer: Completion) -> None:
        if offer.is_open:
            self.setText(offer.text)
            self._soon.start()
        else:
            self._take(offer.text)

    def _take(self, text: str) -> None:
        self._number += 1
        self._soon.stop()
        if text:
            self.picked.emit(text)
