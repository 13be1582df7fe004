"""Fields that write through: Enter or leaving the field makes one step, and what was refused says why under it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ramkeep.ui.plan.tree.dialogs import Remark
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.breakable import breakable
from ramkeep.ui.widgets.escape import asks_who_takes_escape
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.switch import Switch

Write = Callable[[str], str]
"""Takes what was typed, and gives back why it was refused, or nothing."""

NOTE_HEIGHT = 96
_LONGEST = 2000
# Letters.
_LEAST_CHOICE = 8


def _asks_who_undoes(event: QEvent) -> bool:
    """Is this Qt asking whether a field wants to undo its typing, before the plan undoes a step?"""
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class CommitLine(QLineEdit):
    """A line whose Esc brings back what is in the plan."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaxLength(_LONGEST)
        self.stored = ""

    def show_stored(self, text: str) -> None:
        """What is in the plan now. What is being typed stays."""
        if text == self.stored and self.isModified():
            return
        self.stored = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self.setModified(False)

    def event(self, event: QEvent) -> bool:
        if self.isModified() and asks_who_takes_escape(event):
            event.accept()
            return True
        if self.text() == self.stored and _asks_who_undoes(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self.setText(self.stored)
            self.setModified(False)
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """A label over its editor, and under it a remark when there is one."""

    def __init__(self, name: str, editor: QWidget) -> None:
        super().__init__()
        self.name = name
        self.title = label(name, "muted", wrap=True)
        self.title.setBuddy(editor)
        self.remark = Remark()
        editor.setAccessibleName(name)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_4)
        self.column.addWidget(self.title)
        self.column.addWidget(editor)
        self.column.addWidget(self.remark)

    def commit(self) -> None:
        """Write what was typed and not written yet."""


class LineField(Field):
    """One line of text."""

    def __init__(self, name: str, write: Write) -> None:
        self.line = CommitLine()
        super().__init__(name, self.line)
        self._write = write
        self._is_writing = False
        self.line.editingFinished.connect(self.commit)
        self.line.textEdited.connect(lambda _: self.remark.say(""))

    def show_value(self, text: str) -> None:
        """What the plan says now."""
        if text != self.line.stored:
            self.remark.say("")
            self._mark("")
        self.line.show_stored(text)

    def forget(self) -> None:
        """Another object is shown: what was typed for the one before is gone."""
        self.line.setModified(False)
        self.remark.say("")
        self._mark("")

    def commit(self) -> None:
        if self._is_writing or not self.line.isModified():
            return
        text = self.line.text().strip()
        if text == self.line.stored:
            self.line.setText(text)
            self.line.setModified(False)
            return
        self._is_writing = True
        refusal = self._write(text)
        self._is_writing = False
        if not refusal:
            self.line.setModified(False)
        self.remark.say(refusal)
        self._mark(refusal)

    def _mark(self, refusal: str) -> None:
        if bool(self.line.property("wrong")) != bool(refusal):
            self.line.setProperty("wrong", bool(refusal))
            self.line.style().polish(self.line)


class _Note(QPlainTextEdit):
    """Tells when it is left.

    Attributes:
        stored: what is in the plan.
    """

    def __init__(self, left: Callable[[], None]) -> None:
        super().__init__()
        self._left = left
        self.stored = ""
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def event(self, event: QEvent) -> bool:
        if self.toPlainText() == self.stored and _asks_who_undoes(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._left()


class NoteField(Field):
    """Several lines of text."""

    def __init__(self, name: str, write: Write) -> None:
        self.text = _Note(self.commit)
        frame = QWidget()
        frame.setFixedHeight(NOTE_HEIGHT)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.text)
        super().__init__(name, frame)
        self.text.setAccessibleName(name)
        self.title.setBuddy(self.text)
        self._write = write

    def show_value(self, text: str) -> None:
        """What the plan says now."""
        if text == self.text.stored and self.text.toPlainText() != text:
            return
        self.text.stored = text
        self.remark.say("")
        if self.text.toPlainText() != text:
            self.text.setPlainText(text)

    def forget(self) -> None:
        """Another object is shown."""
        self.text.stored = self.text.toPlainText()
        self.remark.say("")

    def commit(self) -> None:
        text = self.text.toPlainText()
        if text != self.text.stored:
            before, self.text.stored = self.text.stored, text
            refusal = self._write(text)
            if refusal:
                self.text.stored = before
            self.remark.say(refusal)


class SwitchField(QWidget):
    """A name, and a switch that acts at once."""

    def __init__(self, theme: Theme, name: str, write: Callable[[bool], str]) -> None:
        super().__init__()
        self.name = name
        self.switch = Switch(theme, name)
        self._write = write
        title = label(name, "small", wrap=True)
        title.setBuddy(self.switch)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(title, 1)
        row.addWidget(self.switch)
        self.switch.clicked.connect(self._on_clicked)

    def show_value(self, on: bool) -> None:
        """What the plan says now."""
        self.switch.setChecked(on)

    def commit(self) -> None:
        """It always is."""

    def forget(self) -> None:
        """Nothing is kept."""

    def _on_clicked(self, on: bool) -> None:
        if self._write(on):
            self.switch.setChecked(not on)


class ChoiceField(Field):
    """One of a few."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], write: Write) -> None:
        self.box = QComboBox()
        # A long choice does not make the form wider than its pane.
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.setMinimumContentsLength(_LEAST_CHOICE)
        super().__init__(name, self.box)
        self._write = write
        self.offer(choices)
        self.box.activated.connect(self._on_activated)

    def offer(self, choices: Sequence[tuple[str, str]]) -> None:
        """These can be chosen: value and what it is called."""
        now = [(self.box.itemData(place), self.box.itemText(place)) for place in range(self.box.count())]
        if now != list(choices):
            self.box.clear()
            for value, text in choices:
                self.box.addItem(text, value)

    def show_value(self, value: str) -> None:
        """What the plan says now."""
        self.box.setCurrentIndex(self.box.findData(value))
        self.remark.say("")

    def forget(self) -> None:
        """Nothing is kept."""

    def _on_activated(self, place: int) -> None:
        self.remark.say(self._write(str(self.box.itemData(place))))


class FactField(QWidget):
    """A quiet name, and what follows from the plan."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.value = label("", "small", wrap=True)
        self.value.setAccessibleDescription(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(label(name, "muted"))
        column.addWidget(self.value)

    def show_value(self, text: str) -> None:
        """Say it; nothing hides the whole."""
        self.value.setText(breakable(text))
        self.setVisible(bool(text))

    def commit(self) -> None:
        """Nothing can be typed."""

    def forget(self) -> None:
        """Nothing is kept."""
