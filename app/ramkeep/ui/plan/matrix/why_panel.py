"""The panel beside the matrix: why a cell is what it is, down to the statement."""

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.grants.overview import Cell, Power
from ramkeep.core.plan.grants.reasons import Extent, Reason
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind
from ramkeep.ui.plan.editor import grant_words
from ramkeep.ui.plan.inspector import words as inspector_words
from ramkeep.ui.plan.matrix import words
from ramkeep.ui.plan.matrix.cell_drawing import cell_size, paint_tile
from ramkeep.ui.plan.matrix.explainer import Explained
from ramkeep.ui.plan.matrix.link_row import ICON, LinkRow
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.punctuation import labeled
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_24
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, IconLabel, label

LEAST_WIDTH, WIDTH = 232, 296
_MOST_REASONS = 24
_MOST_ACTIONS = 4
_KINDS = {PrincipalKind.USER: Kind.USER, PrincipalKind.GROUP: Kind.GROUP, PrincipalKind.ROLE: Kind.ROLE}
_ICONS = {PrincipalKind.USER: "user", PrincipalKind.GROUP: "users-three", PrincipalKind.ROLE: "identification-badge"}


class Tile(QWidget):
    """One cell, as in the table."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._cell = Cell(Power.NONE)
        self.setFixedSize(cell_size(), cell_size())
        theme.changed.connect(self.update)

    def show_cell(self, cell: Cell) -> None:
        """Show another one."""
        self._cell = cell
        self.setVisible(cell.power is not Power.NONE)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._cell.power is not Power.NONE:
            paint_tile(QPainter(self), QRectF(self.rect()).adjusted(1, 1, -1, -1), self._cell, self._theme.tokens)


class WhyPanel(QFrame):
    """A card.

    Signals:
        closed: the person wants the room back.
        chosen: objects of the plan; the first of them that is there is to be shown in the tree.
        zoom_wanted: the RAM code of a service.
    """

    closed = Signal()
    chosen = Signal(object)
    zoom_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._explained: Explained | None = None
        self.setProperty("look", "card")
        self.setAccessibleName(words.why())
        self.setMinimumWidth(LEAST_WIDTH)
        self.tile = Tile(theme)
        self.who, self.what = ElidedLabel("", "heading"), label("", "muted", wrap=True)
        self.cross = IconButton(theme, "x", words.close_why())
        self.cross.clicked.connect(self.closed)
        self.area = QScrollArea()
        self.area.setProperty("look", "reading")
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lay_out()
        theme.changed.connect(self._fill)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def show_explained(self, explained: Explained) -> None:
        """Show another answer."""
        before, now = None if self._explained is None else self._explained.question, explained.question
        is_other = before is None or (before.column, before.holder.ref) != (now.column, now.holder.ref)
        self._explained = explained
        self._fill()
        if is_other:
            self.area.verticalScrollBar().setValue(0)
            announce(self, f"{self.who.whole}, {self.what.text()}")

    def _lay_out(self) -> None:
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(self.who)
        texts.addWidget(self.what)
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self.tile, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(texts, 1)
        head.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_4, SPACE_8)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.area, 1)

    def _fill(self) -> None:
        explained = self._explained
        if explained is None:
            return
        question = explained.question
        assert question.holder.ref is not None
        self.tile.show_cell(question.cell)
        self.who.show_text(inspector_words.principal(question.holder.ref.kind, question.holder.ref.name))
        self.what.setText(labeled(question.column.title, words.cell(question.cell)))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, SPACE_8, 0)
        column.setSpacing(SPACE_4)
        self._add_buttons(column, explained)
        self._add_extents(column, explained.reasons.extents)
        self._add_reasons(column, words.comes_from(), explained.reasons.allows, words.nothing_grants())
        self._add_reasons(column, words.refused_by(), explained.reasons.denies, "")
        for level in explained.reasons.bounds:
            column.addWidget(label(words.bounded(level), "warn", wrap=True))
        for grant in explained.reasons.unknown:
            column.addWidget(label(words.unknown_text(grant.policy.name), "warn", wrap=True))
        column.addStretch()
        at = self.area.verticalScrollBar().value()
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self.area and self.area.isAncestorOf(focused):
            self.area.setFocus()
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.area.verticalScrollBar().setValue(at)

    def _add_buttons(self, column: QVBoxLayout, explained: Explained) -> None:
        question = explained.question
        ref = question.holder.ref
        assert ref is not None
        opens = LinkRow(self._theme, _ICONS[ref.kind], words.open_in_tree())
        opens.clicked.connect(partial(self.chosen.emit, (Chosen(_KINDS[ref.kind], ref.name),)))
        column.addWidget(opens)
        if question.column.actions:
            zooms = LinkRow(self._theme, "columns", words.show_its_actions())
            zooms.clicked.connect(partial(self.zoom_wanted.emit, question.column.code))
            column.addWidget(zooms)

    def _add_extents(self, column: QVBoxLayout, extents: tuple[Extent, ...]) -> None:
        self._add_heading(column, words.allowed())
        for extent in extents:
            told = words.extent(
                words.access(extent.access),
                whole=len(extent.whole),
                limited=len(extent.limited),
                known=extent.known,
            )
            column.addWidget(label(told, "small", wrap=True))
            actions = (*extent.whole, *extent.limited)
            if actions and len(extent.whole) < extent.known:
                names = [action.name.partition(":")[2] for action in actions[:_MOST_ACTIONS]]
                text = words.first_of(names, len(actions) - len(names))
                column.addWidget(_breakable(text))

    def _add_reasons(self, column: QVBoxLayout, heading: str, found: tuple[Reason, ...], instead: str) -> None:
        if not found and not instead:
            return
        self._add_heading(column, heading)
        if not found:
            column.addWidget(label(instead, "muted", wrap=True))
        for place, reason in enumerate(found[:_MOST_REASONS]):
            if place:
                column.addSpacing(SPACE_8)
            self._add_reason(column, reason)
        if found[_MOST_REASONS:]:
            column.addWidget(label(words.more_statements(len(found) - _MOST_REASONS), "muted"))

    def _add_reason(self, column: QVBoxLayout, reason: Reason) -> None:
        grant, line = reason.grant, reason.line
        if grant.group:
            self._add_link(column, "users-three", words.through(grant.group), Chosen(Kind.GROUP, grant.group))
        else:
            column.addLayout(self._own())
        text = words.by_policy(grant.policy.name, line.index + 1)
        # A system policy without a copy in the plan is chosen as what attaches it.
        chosen = Chosen(Kind.POLICY, grant.policy, ("Statement", line.index))
        self._add_link(column, "file-text", text, chosen, Chosen(Kind.ATTACHMENT, grant.attachment.key))
        self._add_inset(column, label(grant_words.sentence(line), "small", wrap=True))
        if grant.attachment.resource_group:
            group = grant.attachment.resource_group
            self._add_inset(column, label(words.in_resource_group(group), "small", wrap=True))
        if grant.knowledge is Knowledge.APPROXIMATE:
            self._add_inset(column, label(words.from_its_name(), "warn", wrap=True))

    def _own(self) -> QHBoxLayout:
        """In the place of a group."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(IconLabel(self._theme, "link-simple", ICON))
        row.addWidget(label(words.own(), "muted"), 1)
        return row

    def _add_link(self, column: QVBoxLayout, sign: str, text: str, *chosen: Chosen) -> None:
        link = LinkRow(self._theme, sign, text)
        link.clicked.connect(partial(self.chosen.emit, chosen))
        column.addWidget(link)

    def _add_inset(self, column: QVBoxLayout, part: QWidget) -> None:
        part.setContentsMargins(SPACE_24, 0, 0, 0)
        column.addWidget(part)

    def _add_heading(self, column: QVBoxLayout, text: str) -> None:
        column.addSpacing(SPACE_12)
        column.addWidget(label(text, "heading"))


def _breakable(names: str) -> QWidget:
    """Names without spaces that may go over to the next line anywhere."""
    return label(shown(names), "muted", wrap=True)
