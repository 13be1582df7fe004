"""Users from a pasted column or a CSV file, shown line by line before they are added."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, Qt, QTimer, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.edits import Edit
from ramkeep.core.plan.model.people import MOST_PEOPLE, Judged, Standing, added, judge, read_people
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.values import ConsoleLogin
from ramkeep.ui.plan.tree import people_words, words
from ramkeep.ui.plan.tree.bulk_dialog import Picked
from ramkeep.ui.plan.tree.choices import Choice
from ramkeep.ui.plan.tree.dialogs import Question, Remark
from ramkeep.ui.plan.tree.picker import group_choices
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.tooltip import plain

Read = Callable[[str, Callable[[str], None], Callable[[Exception], None]], None]
"""Reads the file at a path off the window's thread, and calls back with its text or what was in the way."""

WIDTH, TEXT_HEIGHT, TABLE_HEIGHT = 760, 108, 172
_ROW_HEIGHT = 32
_PAUSE_MILLISECONDS = 80
_COLUMN_WIDTHS = (48, 104, 104, 112, 92)
_SIGNS = {
    Standing.NEW: ("check-circle", "success"),
    Standing.ALREADY_THERE: ("info", "accent"),
    Standing.NEEDS_NAME: ("warning", "warn"),
    Standing.REFUSED: ("warning-circle", "danger"),
}


class Preview(QAbstractTableModel):
    """What becomes of each line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.judged: tuple[Judged, ...] = ()

    def show(self, judged: Sequence[Judged]) -> None:
        """Show these."""
        self.beginResetModel()
        self.judged = tuple(judged)
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.judged)

    def columnCount(self, parent: Index = TOP) -> int:
        return len(people_words.headings())

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return people_words.headings()[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        judged = self.judged[index.row()]
        person = judged.person
        last = index.column() == self.columnCount() - 1
        name, color = _SIGNS[judged.standing]
        if role == Qt.ItemDataRole.DecorationRole and last:
            return icon(name, getattr(self._theme.tokens, color))
        if role == Qt.ItemDataRole.ForegroundRole and last and judged.standing != Standing.NEW:
            return QColor(getattr(self._theme.tokens, color))
        texts = (
            str(person.line),
            shown(person.name),
            shown(person.display_name),
            shown(person.email),
            shown(", ".join(person.groups)),
            people_words.standing(judged),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        return plain(texts[index.column()]) if role == Qt.ItemDataRole.ToolTipRole else None


class PeopleDialog(Question):
    """Adds those lines that can be added; the others are told.

    Signals:
        judged: the preview shows the text as it is now.
    """

    judged = Signal()

    def __init__(
        self, theme: Theme, plan: Plan, groups: Sequence[str], read: Read, parent: QWidget | None = None
    ) -> None:
        super().__init__(people_words.title(), people_words.add(0), WIDTH, parent)
        self._plan, self._read = plan, read
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(people_words.text_name())
        self.text.setPlaceholderText(people_words.text_hint())
        self.text.setTabChangesFocus(True)
        self.open_button = button(people_words.open_file())
        self.preview = Preview(theme)
        self.table = self._table()
        self.summary, self.refusal = label("", "muted"), Remark()
        self.groups = Picked(theme, people_words.target_groups(), words.search_groups(), group_choices(plan))
        self.groups.take([Choice(name, name) for name in groups])
        self.console, self.api = QCheckBox(people_words.console()), QCheckBox(words.api_access())
        self.console.setChecked(True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._pause.timeout.connect(self._judge)
        self.text.textChanged.connect(self._pause.start)
        self.open_button.clicked.connect(self._on_open)
        self._build()
        self._judge()
        self.text.setFocus()

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What adds them, as edits of one step."""
        console = ConsoleLogin(mfa_bind_required=True) if self.console.isChecked() else None
        groups = [each.name for each in self.groups.picked]
        return added(self._plan, self.preview.judged, groups, console, self.api.isChecked())

    @property
    def names(self) -> tuple[str, ...]:
        """Of the users that will be new."""
        return tuple(each.person.name for each in self.preview.judged if each.standing == Standing.NEW)

    def accept(self) -> None:
        """What was typed last counts, too."""
        self._judge()
        if self.answer.isEnabled():
            super().accept()

    def open_file(self, place: str) -> None:
        """Take the text of a file."""
        self._read(place, self.take_text, lambda _failure: self.refusal.say(people_words.not_read(place)))

    def take_text(self, text: str) -> None:
        """Show this text, and what becomes of its lines."""
        self.refusal.say("")
        self.text.setPlainText(text)
        self._judge()

    def _on_open(self) -> None:
        place, _ = QFileDialog.getOpenFileName(self, people_words.title(), "", people_words.files())
        if place:
            self.open_file(place)

    def _judge(self) -> None:
        self._pause.stop()
        people = read_people(self.text.toPlainText())
        judged = judge(self._plan, people.people)
        self.preview.show(judged)
        counts = [sum(each.standing == standing for each in judged) for standing in Standing]
        told = people_words.summary(*counts) if judged else ""
        self.summary.setText(f"{told} · {people_words.cut(MOST_PEOPLE)}" if people.cut else told)
        self.answer.setText(people_words.add(counts[0]))
        self.answer.setEnabled(bool(counts[0] or (counts[1] and self.edits)))
        self.judged.emit()

    def _table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.preview)
        table.setAccessibleName(people_words.preview())
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(round(_ROW_HEIGHT * fonts.scale()))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setFont(fonts.font(Type.CHIP))
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for place, width in enumerate(_COLUMN_WIDTHS):
            table.setColumnWidth(place, round(width * fonts.scale()))
        return table

    def _build(self) -> None:
        self.body.setSpacing(SPACE_8)
        self.body.addWidget(label(people_words.help_text(), "muted", wrap=True))
        held = QWidget()
        held.setFixedHeight(TEXT_HEIGHT)
        within = QVBoxLayout(held)
        within.setContentsMargins(0, 0, 0, 0)
        within.addWidget(self.text)
        self.body.addWidget(held)
        self.body.addWidget(self.refusal)
        frame = QFrame()
        frame.setProperty("look", "card")
        frame.setFixedHeight(TABLE_HEIGHT)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(SPACE_8, SPACE_4, SPACE_4, SPACE_4)
        inside.addWidget(self.table)
        self.body.addWidget(frame)
        self.body.addWidget(self.summary)
        row = QHBoxLayout()
        row.setSpacing(SPACE_16)
        row.addWidget(self.console)
        row.addWidget(self.api)
        row.addStretch()
        self.body.addLayout(row)
        groups = QHBoxLayout()
        groups.setSpacing(SPACE_16)
        groups.addWidget(label(people_words.target_groups(), "small"))
        groups.addWidget(self.groups, 1)
        self.body.addLayout(groups)
        self.buttons.insertWidget(0, self.open_button)
