"""The text of a policy, with line numbers, brackets in pairs, marks under what is wrong, and completion."""

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.editing.completing import Completion
from ramkeep.core.plan.editing.marks import Mark, mark_at
from ramkeep.core.plan.editing.slots import Part, Slot, slot_at
from ramkeep.core.plan.editing.tokens import pairs, scan
from ramkeep.core.plan.editing.units import Units
from ramkeep.core.plan.editing.visible import escaped
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.gutter import ICONS, Gutter
from ramkeep.ui.plan.editor.highlighter import Highlighter
from ramkeep.ui.plan.editor.offers import OfferList
from ramkeep.ui.plan.editor.typing_aids import indent_selection, new_line, write_completion
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.tooltip import plain

AFTER_TYPING = 120
MOST_COLORED = 200_000
_POPUP_KEYS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_KEYS = {
    (Qt.Key.Key_Space, _CONTROL): "complete",
    (Qt.Key.Key_Period, _CONTROL): "mend",
    (Qt.Key.Key_Return, _CONTROL): "commit",
    (Qt.Key.Key_Enter, _CONTROL): "commit",
    (Qt.Key.Key_F, _CONTROL | _SHIFT): "tidy",
}

Provider = Callable[[str, Slot], Sequence[Completion]]


class JsonEdit(QPlainTextEdit):
    """An editor that knows what a policy is made of; what becomes of the text is for others.

    Signals:
        typed: the text was changed here.
        commit_wanted, tidy_wanted: a key asks for it.
        undo_wanted, redo_wanted: there is nothing more to take back, or to do again, in the text itself.
        mend_wanted: a mark is to be mended.
        left: the focus went.
    """

    typed = Signal(str)
    commit_wanted = Signal()
    tidy_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    mend_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("look", "code")
        self.setAccessibleName(words.json_name())
        self.setAccessibleDescription(words.json_keys())
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.marks: tuple[Mark, ...] = ()
        self.provider: Provider = lambda _text, _slot: ()
        self.gutter = Gutter(self, theme)
        self.highlighter = Highlighter(self.document(), theme)
        self.offers = OfferList(theme, self)
        self.offers.taken.connect(self._on_offer)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_TYPING)
        self._soon.timeout.connect(lambda: self.complete(by_itself=True))
        self._is_showing = False
        self.textChanged.connect(self._on_text)
        self.blockCountChanged.connect(lambda _: self._make_room())
        self.updateRequest.connect(self._on_update)
        self.cursorPositionChanged.connect(self._show_selections)
        theme.changed.connect(self._show_selections)
        self._make_room()

    @property
    def text(self) -> str:
        """The text; spaces that do not break stay what they are."""
        return self.document().toRawText().replace("\u2029", "\n")

    def show_text(self, text: str) -> None:
        """Show another text; the cursor stays in its line."""
        if text == self.text:
            return
        line, column = self.textCursor().blockNumber(), self.textCursor().positionInBlock()
        scrolled = self.verticalScrollBar().value()
        self._is_showing = True
        self.offers.close()
        self.highlighter.setDocument(self.document() if len(text) <= MOST_COLORED else None)
        self.setPlainText(text)
        self._is_showing = False
        block = self.document().findBlockByNumber(min(line, self.blockCount() - 1))
        cursor = self.textCursor()
        cursor.setPosition(block.position() + min(column, max(block.length() - 1, 0)))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def show_marks(self, marks: tuple[Mark, ...]) -> None:
        """Underline these."""
        self.marks = marks
        signs: dict[int, Severity] = {}
        order = list(Severity)
        for mark in marks:
            worst = signs.get(mark.line, mark.severity)
            signs[mark.line] = min(worst, mark.severity, key=order.index)
        self.gutter.show_signs(signs)
        self._show_selections()

    def go_to(self, start: int, end: int) -> None:
        """Select some characters and bring them into view."""
        units, cursor = Units(self.text), self.textCursor()
        cursor.setPosition(units.of(start))
        cursor.setPosition(units.of(end), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def mark_here(self) -> Mark | None:
        """The mark at the cursor."""
        return mark_at(self.marks, self.offset_here())

    def offset_here(self) -> int:
        """Where the cursor is, in characters."""
        return Units(self.text).offset(self.textCursor().position())

    def complete(self, *, by_itself: bool = False) -> None:
        """Offer what fits at the cursor; by itself only when something is begun."""
        if self.isReadOnly():
            return
        slot = slot_at(self.text, self.offset_here())
        rows = () if by_itself and not slot.prefix else self.provider(self.text, slot)
        if slot.part is Part.OTHER or not rows or (by_itself and [each.text for each in rows] == [slot.prefix]):
            self.offers.close()
            return
        area = self.cursorRect()
        area.translate(self.viewport().x(), 0)
        area.setWidth(self.offers.view.minimumWidth())
        self.offers.open(rows, area)

    def seen_blocks(self) -> Iterator[tuple[QTextBlock, float, float]]:
        """The lines on the screen, each with its top and height."""
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            height = self.blockBoundingRect(block).height()
            yield block, top, height
            top += height
            block = block.next()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._takes(event):
            event.accept()
            return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            position = self.cursorForPosition(event.pos()).position()
            mark = mark_at(self.marks, Units(self.text).offset(position))
            QToolTip.showText(event.globalPos(), plain(words.mark_text(mark)) if mark else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.offers.is_open and event.key() in _POPUP_KEYS:
            event.ignore()
        elif (name := _KEYS.get((Qt.Key(event.key()), _plain(event)))) is not None:
            self._act(name)
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo() if self.document().isUndoAvailable() else self.undo_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.Redo) or _is_ctrl_y(event):
            self.redo() if self.document().isRedoAvailable() else self.redo_wanted.emit()
        elif self.isReadOnly():
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab} and not event.modifiers() & _CONTROL:
            indent_selection(self.textCursor(), outward=event.key() == Qt.Key.Key_Backtab)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            new_line(self.textCursor())
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)
            self._after_key(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.insertPlainText(escaped(source.text().replace("\u00a0", " ").replace("\r\n", "\n")))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.ensureCursorVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _takes(self, event: QKeyEvent) -> bool:
        undoing = event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
        return undoing or _is_ctrl_y(event) or (Qt.Key(event.key()), _plain(event)) in _KEYS

    def _act(self, name: str) -> None:
        match name:
            case "complete":
                self.complete()
            case "commit":
                self.commit_wanted.emit()
            case "tidy":
                self.tidy_wanted.emit()
            case _:
                self.mend_wanted.emit(self.mark_here())

    def _after_key(self, event: QKeyEvent) -> None:
        if event.text().isprintable() and event.text():
            self._soon.start()
        elif self.offers.is_open:
            if event.key() == Qt.Key.Key_Backspace:
                self._soon.start()
            elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
                self.offers.close()

    def _on_offer(self, offer: Completion) -> None:
        text = self.text
        slot = slot_at(text, self.offset_here())
        write_completion(self, text, slot, offer)
        if offer.is_open:
            self._soon.start()

    def _on_text(self) -> None:
        if not self._is_showing:
            self.typed.emit(self.text)

    def _make_room(self) -> None:
        width = self.gutter.needed()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self.gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _on_update(self, area: QRect, scrolled: int) -> None:
        if scrolled:
            self.gutter.scroll(0, scrolled)
        else:
            self.gutter.update(0, area.y(), self.gutter.width(), area.height())

    def _show_selections(self) -> None:
        self.gutter.show_current(self.textCursor().blockNumber())
        units = Units(self.text) if self.marks else Units("")
        selections = [self._underlined(mark, units) for mark in self.marks]
        self.setExtraSelections(selections + self._brackets())

    def _underlined(self, mark: Mark, units: Units) -> QTextEdit.ExtraSelection:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(QColor(getattr(self._theme.tokens, ICONS[mark.severity][1])))
        return self._selection(units.of(mark.start), units.of(mark.end), style)

    def _brackets(self) -> list[QTextEdit.ExtraSelection]:
        """The bracket beside the cursor, and its partner."""
        block, column = self.textCursor().block(), self.textCursor().positionInBlock()
        beside = [at for at in (column - 1, column) if 0 <= at < len(block.text()) and block.text()[at] in "{}[]"]
        if not beside:
            return []
        text = self.text
        units = Units(text)
        partners = pairs(scan(text).tokens)
        style = QTextCharFormat()
        style.setBackground(QColor(self._theme.tokens.selected))
        for at in beside:
            here = units.offset(block.position() + at)
            if here in partners:
                return [self._selection(units.of(each), units.of(each) + 1, style) for each in (here, partners[here])]
        return []

    def _selection(self, start: int, end: int, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.document())
        last = self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        selection.cursor, selection.format = cursor, style
        return selection


def _plain(event: QKeyEvent) -> Qt.KeyboardModifier:
    """The modifiers without that of the number pad."""
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _is_ctrl_y(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Y and _plain(event) == _CONTROL
