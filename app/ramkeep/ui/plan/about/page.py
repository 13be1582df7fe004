"""The middle pane while no policy is chosen: a page about what is."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.plan.grants.reach import Powers
from ramkeep.ui.plan.about.page_text import Block, Line, Page, page_of
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconLabel, button, label

_ICON = 18


class AboutPage(QFrame):
    """A card that is made anew only when it would say something else.

    Signals:
        open_wanted: an object of the plan.
        fix_wanted: what mends a problem.
    """

    open_wanted = Signal(object)
    fix_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self.page: Page | None = None
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.title, self.subtitle = ElidedLabel(look="title"), ElidedLabel(look="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_16, SPACE_4, SPACE_8)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.subtitle)
        column.addSpacing(SPACE_8)
        column.addWidget(self.area, 1)

    def show_object(self, model: PlanModel, powers: Powers | None) -> None:
        """Show what is chosen in the plan."""
        page = page_of(model.plan, model.chosen, model.findings, powers)
        if page == self.page:
            return
        same = self.page is not None and page.title == self.page.title
        scroll = self.area.verticalScrollBar().value() if same else 0
        self.page = page
        self.title.show_text(page.title)
        self.subtitle.show_text(page.subtitle)
        self.subtitle.setVisible(bool(page.subtitle))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, SPACE_8, SPACE_16, SPACE_8)
        column.setSpacing(SPACE_24)
        for block in page.blocks:
            column.addLayout(self._block(block))
        column.addStretch()
        self.area.setWidget(inside)
        inside.show()
        self.area.verticalScrollBar().setValue(scroll)

    def _block(self, block: Block) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_8)
        column.addWidget(label(block.heading, "heading"))
        for line in block.lines:
            column.addLayout(self._line(line))
        return column

    def _line(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        if line.icon:
            sign = IconLabel(self._theme, line.icon, _ICON, line.color)
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        if line.target is not None:
            row.addWidget(self._link(line.text, line.target))
            row.addWidget(ElidedLabel(line.detail, "muted"), 1)
            return row
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(label(line.text, wrap=True))
        if line.detail:
            column.addWidget(label(line.detail, "muted", wrap=True))
        row.addLayout(column, 1)
        if line.fix is not None:
            fix = line.fix
            mend = button(fix.label)
            mend.setAccessibleDescription(line.text)
            mend.clicked.connect(lambda: self.fix_wanted.emit(fix))
            column.addSpacing(SPACE_4)
            column.addWidget(mend, 0, Qt.AlignmentFlag.AlignLeft)
        return row

    def _link(self, text: str, target: Chosen) -> QPushButton:
        made = _Link(text)
        made.clicked.connect(lambda: self.open_wanted.emit(target))
        return made


class _Link(QPushButton):
    """A name that leads to its object; cut when the page is narrow."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))
        self.setProperty("look", "chip")
        self.setAutoDefault(False)
        self.setAccessibleName(text)
        self.setToolTip("")
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())
