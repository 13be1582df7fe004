"""What all forms of the inspector do: show an object, and turn what is typed into steps."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ramkeep.core.plan.model.edits import Batch, Change, Edit, Rename, apply
from ramkeep.core.plan.model.errors import EditRefused
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import key_of_name
from ramkeep.core.plan.model.values import Item, Key, PolicyRef
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.inspector.chips import ChipsField, ChipValue
from ramkeep.ui.plan.inspector.fields import ChoiceField, FactField, LineField, NoteField, SwitchField
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.tree import step_words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_12
from ramkeep.ui.worded import worded

AnyField = LineField | NoteField | SwitchField | ChoiceField | FactField | ChipsField


class Form(QWidget):
    """Fields one under the other; derived facts come after a line.

    Attributes:
        is_moving: its object is about to get another key, and the form goes with it.

    Signals:
        wished: something that needs a dialog: `groups`, `members`, `policies` or `holders`.
    """

    wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.fields: dict[str, AnyField] = {}
        self.model: PlanModel | None = None
        self.key: Key = ""
        self.is_moving = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(SPACE_12)
        self.build()
        self.column.addStretch()

    def build(self) -> None:
        """Make the fields."""

    def fill(self) -> None:
        """Show the object of `model` and `key`."""

    def show_object(self, model: PlanModel, key: Key) -> None:
        """Show this object from now on. What was typed for another one is written first."""
        if model is not self.model or key != self.key:
            self.commit()
            for field in self.fields.values():
                field.forget()
        self.model, self.key = model, key
        self.fill()

    def commit(self) -> None:
        """Write what was typed and not written yet."""
        if self.model is not None and not self.is_gone:
            for field in self.fields.values():
                field.commit()

    @property
    def is_gone(self) -> bool:
        """Is the object not in the plan any more?"""
        return False

    def write(self, edits: Edit | Iterable[Edit], label: str) -> str:
        """Make one step; why it was refused, or nothing."""
        model = self.model
        if model is None:
            return ""
        edit = Batch(tuple(edits)) if isinstance(edits, Iterable) else edits
        try:
            apply(model.plan, edit)
        except EditRefused as refusal:
            return worded(refusal.reason)
        model.do(edit, label)
        return ""

    def put(self, name: str, field: AnyField) -> Any:
        """Add a field."""
        self.fields[name] = field
        self.column.addWidget(field)
        return field

    def line_under(self) -> None:
        """What comes from now on follows from the plan."""
        line = QFrame()
        line.setProperty("look", "line")
        self.column.addWidget(line)

    def chips(self, name: str, *, typed: bool = False, opens: bool = False) -> ChipsField:
        """Add a field of several."""
        made: ChipsField = self.put(
            name, ChipsField(self.theme, words.field(name), words.add(name), typed=typed, opens=opens)
        )
        return made


class ItemForm(Form):
    """The form of one object, with fields that are attributes of it."""

    KIND: Kind

    @property
    def item(self) -> Any:
        """The object as it is now."""
        assert self.model is not None
        return self.model.plan.items(self.KIND)[self.key]

    @property
    def is_gone(self) -> bool:
        return self.model is None or self.key not in self.model.plan.items(self.KIND)

    @property
    def name(self) -> str:
        """What the object is called."""
        return self.key.name if isinstance(self.key, PolicyRef) else str(self.key)

    def named(self) -> None:
        """Add the field of its name."""
        self.put("name", LineField(words.field("name"), self._rename))

    def line(self, attribute: str) -> None:
        """Add a field of one line."""
        self.put(attribute, LineField(words.field(attribute), lambda text: self.change(attribute, text)))

    def note(self) -> None:
        """Add the field of its note."""
        self.put("note", NoteField(words.field("note"), lambda text: self.change("note", text)))

    def change(self, attribute: str, value: object) -> str:
        """Put another value into an attribute, as one step; why that was refused, or nothing."""
        changed: dict[str, Any] = {attribute: value}
        return self.put_item(replace(self.item, **changed), words.field(attribute))

    def put_item(self, item: Item, field: str) -> str:
        """Put another value in the place of the object, as one step."""
        return self.write(Change(item), step_words.change(field, self.name))

    def fill_attributes(self) -> None:
        """Show every field that is an attribute of one line or several."""
        item = self.item
        for attribute, field in self.fields.items():
            if isinstance(field, LineField | NoteField) and hasattr(item, attribute):
                value = getattr(item, attribute)
                field.show_value(value if isinstance(value, str) else str(value))

    def _rename(self, new: str) -> str:
        model, was = self.model, self.name
        if model is None:
            return ""
        refusal = ""
        try:
            apply(model.plan, Rename(self.KIND, was, new))
        except EditRefused as refused:
            refusal = worded(refused.reason)
        if not refusal:
            self.go_along(Rename(self.KIND, was, new), key_of_name(self.KIND, new), step_words.rename(was, new))
        return refusal

    def go_along(self, edits: Edit | Iterable[Edit], key: Key, label: str) -> None:
        """Make one step that gives the object another key, and stay with it."""
        if self.model is not None:
            self.is_moving = True
            self.key = key
            self.model.do(edits, label)
            self.model.choose(Chosen(self.KIND, key))
            self.is_moving = False
            self.fill()


def chip_values(pairs: Iterable[tuple[Any, str, str]]) -> list[ChipValue]:
    """Of key, text and detail."""
    return [ChipValue(key, text, detail) for key, text, detail in pairs]
