"""Short things one under the other, each with a cross that takes it away, and a way to add one."""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.tree.dialogs import Remark
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, button, label

MOST_SHOWN = 12
_CROSS = 24


@dataclass(frozen=True, slots=True)
class ChipValue:
    """One of them.

    Attributes:
        detail: said behind the name.
    """

    key: Hashable
    text: str
    detail: str = ""


class Chip(QFrame):
    """A name and a cross.

    Signals:
        removed: the cross was pressed.
        opened: the name was.
    """

    removed = Signal()
    opened = Signal()

    def __init__(self, theme: Theme, value: ChipValue, *, opens: bool) -> None:
        super().__init__()
        self.setProperty("look", "well")
        text = shown(value.text)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_8, SPACE_4, SPACE_4, SPACE_4)
        row.setSpacing(SPACE_4)
        self.name = ElidedButton(text, "chip") if opens else ElidedLabel(text, "small")
        if isinstance(self.name, ElidedButton):
            self.name.clicked.connect(self.opened)
        row.addWidget(self.name, 1)
        if value.detail:
            row.addWidget(label(shown(value.detail), "muted"))
        self.cross = IconButton(theme, "x", words.take_away(text))
        set_look(self.cross, "chip")
        self.cross.setIconSize(QSize(14, 14))
        self.cross.setFixedSize(_CROSS, _CROSS)
        self.cross.clicked.connect(self.removed)
        row.addWidget(self.cross)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ChipsField(QWidget):
    """At most a dozen are shown, and how many more there are.

    Signals:
        add_wanted: the button was pressed, or Enter in the line; what was typed.
        remove_wanted: the key of one.
        open_wanted: the key of one.
    """

    add_wanted = Signal(str)
    remove_wanted = Signal(object)
    open_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, add: str, *, typed: bool = False, opens: bool = False) -> None:
        super().__init__()
        self._theme, self.name, self._opens = theme, name, opens
        self._values: tuple[ChipValue, ...] | None = None
        self.chips: list[Chip] = []
        self.more = label("", "muted")
        self.remark = Remark()
        self.line = QLineEdit()
        self.line.setPlaceholderText(add)
        self.line.setAccessibleName(add)
        self.line.returnPressed.connect(self._on_typed)
        self.add = button(add, "link")
        # Hidden, never shown: what is shown without a parent would be a window that takes the focus.
        (self.add if typed else self.line).hide()
        self.add.clicked.connect(lambda: self.add_wanted.emit(""))
        self._inside = QVBoxLayout()
        self._inside.setSpacing(SPACE_4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(label(name, "muted"))
        column.addLayout(self._inside)
        column.addWidget(self.more)
        column.addWidget(self.line)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.remark)

    def show_value(self, values: Sequence[ChipValue]) -> None:
        """Show these; nothing happens when they are shown already."""
        if tuple(values) == self._values:
            return
        self._values = tuple(values)
        focused = next((at for at, chip in enumerate(self.chips) if chip.cross.hasFocus()), -1)
        for chip in self.chips:
            self._inside.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = [self._chip(value) for value in values[:MOST_SHOWN]]
        more = len(values) - MOST_SHOWN
        self.more.setText(words.and_more(more) if more > 0 else "")
        self.more.setVisible(more > 0)
        if focused >= 0:
            asking = self.line if self.add.isHidden() else self.add
            left = self.chips[min(focused, len(self.chips) - 1)].cross if self.chips else asking
            left.setFocus()

    def say(self, refusal: str) -> None:
        """Why what was typed is not taken; nothing when it is."""
        self.remark.say(refusal)
        if not refusal:
            self.line.clear()

    def commit(self) -> None:
        """What is typed and not entered is no wish yet."""

    def forget(self) -> None:
        """Another object is shown."""
        self.line.clear()
        self.remark.say("")

    def _chip(self, value: ChipValue) -> Chip:
        chip = Chip(self._theme, value, opens=self._opens)
        chip.removed.connect(lambda: self.remove_wanted.emit(value.key))
        chip.opened.connect(lambda: self.open_wanted.emit(value.key))
        self._inside.addWidget(chip)
        return chip

    def _on_typed(self) -> None:
        if self.line.text().strip():
            self.add_wanted.emit(self.line.text().strip())
