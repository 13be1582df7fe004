"""What the editor does to its text while it is typed: indents, breaks lines, writes what was offered."""

import json

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ramkeep.core.plan.editing.completing import Completion
from ramkeep.core.plan.editing.slots import Part, Slot
from ramkeep.core.plan.editing.units import Units

STEP = "  "
_NAMES = frozenset({Part.TOP, Part.ELEMENT, Part.OPERATOR, Part.KEY, Part.PRINCIPAL_KIND})


def indent_selection(cursor: QTextCursor, *, outward: bool = False) -> None:
    """Move the chosen lines by a step; without a choice write a step at the cursor."""
    if not cursor.hasSelection() and not outward:
        cursor.insertText(STEP)
        return
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionEnd() - cursor.hasSelection(), cursor.selectionStart()))
    cursor.beginEditBlock()
    block = first
    while block.isValid() and block.blockNumber() <= last.blockNumber():
        line = QTextCursor(block)
        if not outward:
            line.insertText(STEP)
        else:
            blanks = len(block.text()) - len(block.text().lstrip(" "))
            for _ in range(min(blanks, len(STEP))):
                line.deleteChar()
        block = block.next()
    cursor.endEditBlock()


def new_line(cursor: QTextCursor) -> None:
    """A line as deep as this one; deeper after an opening bracket, and a bracket right behind goes on a line below."""
    before = cursor.block().text()[: cursor.positionInBlock()]
    after = cursor.block().text()[cursor.positionInBlock() :].lstrip()
    blanks = before[: len(before) - len(before.lstrip(" "))]
    opened = before.rstrip()[-1:] in {"{", "["}
    cursor.beginEditBlock()
    cursor.insertText("\n" + blanks + (STEP if opened else ""))
    if opened and after[:1] in {"}", "]"}:
        here = cursor.position()
        cursor.insertText("\n" + blanks)
        cursor.setPosition(here)
    cursor.endEditBlock()


def write_completion(edit: QPlainTextEdit, text: str, slot: Slot, offer: Completion) -> None:
    """Write what was offered into its slot, with the quotes and the colon that are not there yet."""
    written = json.dumps(offer.text, ensure_ascii=False)
    before = written[1:-1] if slot.quoted else written[:-1]
    after = "" if slot.closed and slot.quoted else '"'
    rest = text[slot.end + (slot.quoted and slot.closed) :].lstrip()
    colon = ": " if slot.part in _NAMES and not rest.startswith(":") and not offer.is_open else ""
    units, cursor = Units(text), edit.textCursor()
    cursor.beginEditBlock()
    cursor.setPosition(units.of(slot.start))
    cursor.setPosition(units.of(slot.end), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(before)
    inside = cursor.position()
    cursor.insertText(after)
    if colon:
        if slot.quoted and slot.closed:
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
        cursor.insertText(colon)
    cursor.endEditBlock()
    if offer.is_open:
        cursor.setPosition(inside)
    elif slot.quoted and slot.closed and not colon:
        cursor.setPosition(inside + 1)
    edit.setTextCursor(cursor)
