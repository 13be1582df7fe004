"""What a person sees in a matrix, and how they act on it."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ramkeep.ui.plan.matrix.view import MatrixView

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier


def names(matrix: MatrixView) -> list[str]:
    """Beside the rows."""
    return [row.ref.name for row in matrix.grid.matrix.arrangement.rows]


def codes(matrix: MatrixView) -> list[str]:
    """Of the columns."""
    return [column.code for column in matrix.grid.matrix.arrangement.columns]


def cell(matrix: MatrixView, name: str, code: str) -> str:
    """What stands in a cell."""
    model = matrix.grid.matrix
    return str(model.data(model.index(names(matrix).index(name), codes(matrix).index(code))))


def middle(matrix: MatrixView, name: str, code: str) -> QPoint:
    """Where to click."""
    model = matrix.grid.matrix
    index = model.index(names(matrix).index(name), codes(matrix).index(code))
    matrix.grid.scrollTo(index)
    return matrix.grid.visualRect(index).center()


def click(qtbot: QtBot, matrix: MatrixView, name: str, code: str, *, ctrl: bool = False) -> None:
    """On a cell."""
    modifier = CTRL if ctrl else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(matrix.grid.viewport(), LEFT, modifier, middle(matrix, name, code))


def settle(qtbot: QtBot, matrix: MatrixView) -> None:
    """Wait until the table is that of the plan."""
    qtbot.waitUntil(lambda: matrix.finder.is_up_to_date)


def why(qtbot: QtBot, matrix: MatrixView, name: str, code: str) -> list[str]:
    """The buttons and sentences of the panel about a cell, once they are there."""

    def is_there() -> bool:
        explained = matrix.explainer.explained
        return explained is not None and (
            explained.question.holder.name,
            explained.question.column.code,
        ) == (name, code)

    qtbot.waitUntil(is_there)
    inside = matrix.why.area.widget()
    assert inside is not None
    found = []
    layout = inside.layout()
    assert layout is not None
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        if isinstance(widget, QPushButton):
            found.append(widget.accessibleName())
        elif widget is not None:
            found.append(str(widget.property("text")))
    return found


def press(matrix: MatrixView, text: str) -> None:
    """A button of the panel."""
    inside = matrix.why.area.widget()
    assert inside is not None
    next(each for each in inside.findChildren(QPushButton) if each.accessibleName() == text).click()
