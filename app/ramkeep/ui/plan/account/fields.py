"""A field of a form for a whole number within bounds."""

from collections.abc import Callable

from ramkeep.ui.plan.inspector.fields import Field
from ramkeep.ui.widgets.number_field import NumberField as Digits

_WIDTH = 120


class NumberField(Field):
    """The arrow keys count; Enter or leaving the field makes a step."""

    def __init__(self, name: str, bounds: tuple[int, int], write: Callable[[int], str]) -> None:
        self.digits = Digits(*bounds, bounds[0])
        self.digits.setFixedWidth(_WIDTH)
        super().__init__(name, self.digits)
        self._write = write
        self._stored = bounds[0]
        self.digits.editingFinished.connect(self.commit)

    def show_value(self, value: int) -> None:
        """What the plan says now."""
        if value != self._stored or not self.digits.hasFocus():
            self._stored = value
            self.digits.set_value(value)
        self.remark.say("")

    def forget(self) -> None:
        """Nothing is kept."""

    def commit(self) -> None:
        value = self.digits.value if self.digits.text() else self._stored
        self.digits.set_value(value)
        if value != self._stored:
            self._stored = value
            self.remark.say(self._write(value))
