"""The middle pane while no policy is chosen: a page about what is."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.problem import Fix
from ramkeep.core.plan.grants.reach import Powers
from ramkeep.ui.plan.about import words
from ramkeep.ui.plan.about.page_text import Block, Line, Page, page_of
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.breakable import breakable
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconLabel, label
from ramkeep.ui.worded import worded

_ICON = 18
# The width of the line around what has the focus.
_RING = 2


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
        self._named: Catalog | None = None
        self._names: Mapping[str, str] = {}
        self.area = QScrollArea()
        self.area.setProperty("look", "reading")
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.viewport().setAutoFillBackground(False)
        self.title, self.subtitle = ElidedLabel(look="title"), ElidedLabel(look="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_4, SPACE_8)
        column.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(SPACE_4, 0, SPACE_12, 0)
        head.setSpacing(0)
        head.addWidget(self.title)
        head.addWidget(self.subtitle)
        column.addLayout(head)
        column.addSpacing(SPACE_8)
        column.addWidget(self.area, 1)

    def show_object(self, model: PlanModel, powers: Powers | None) -> None:
        """Show what is chosen in the plan."""
        page = page_of(model.plan, model.choice, model.findings, powers, self._titles(model))
        if page == self.page:
            return
        same = self.page is not None and page.title == self.page.title
        scroll = self.area.verticalScrollBar().value() if same else 0
        self.page = page
        self.area.setAccessibleName(page.title)
        self.title.show_text(page.title)
        self.subtitle.show_text(page.subtitle)
        self.subtitle.setVisible(bool(page.subtitle))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_4 - _RING, SPACE_8, SPACE_16, SPACE_8)
        column.setSpacing(SPACE_24)
        for block in page.blocks:
            column.addLayout(self._block(block))
        column.addStretch()
        self.area.setWidget(inside)
        inside.setAutoFillBackground(False)
        inside.show()
        self.area.verticalScrollBar().setValue(scroll)

    def _titles(self, model: PlanModel) -> Mapping[str, str]:
        """What services are called, by their codes."""
        catalog = model.desk.catalog
        if self._named is not catalog:
            self._named = catalog
            self._names = {each.code: words.service(each.title, each.code) for each in catalog.services}
        return self._names

    def _block(self, block: Block) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(SPACE_8)
        if block.heading:
            column.addWidget(_wrapped(block.heading, "heading"))
        for line in block.lines:
            column.addLayout(self._line(line))
        return column

    def _line(self, line: Line) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        if line.icon:
            row.addWidget(IconLabel(self._theme, line.icon, _ICON, line.color), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(0)
        if line.target is None:
            column.addWidget(_wrapped(line.text))
        else:
            column.addWidget(self._link(line.text, line.target), 0, Qt.AlignmentFlag.AlignLeft)
        if line.detail:
            column.addWidget(_wrapped(line.detail, "muted"))
        if line.fix is not None:
            column.addSpacing(SPACE_4)
            column.addWidget(self._mend(line.text, line.fix), 0, Qt.AlignmentFlag.AlignLeft)
        row.addLayout(column, 1)
        return row

    def _link(self, text: str, target: Chosen) -> ElidedButton:
        made = ElidedButton(text, "open")
        made.clicked.connect(lambda: self.open_wanted.emit(target))
        return made

    def _mend(self, problem: str, fix: Fix) -> ElidedButton:
        made = ElidedButton(worded(fix.label), "plain")
        made.setAccessibleDescription(problem)
        made.clicked.connect(lambda: self.fix_wanted.emit(fix))
        return made


def _wrapped(text: str, look: str = "") -> QLabel:
    """A text that may be broken within its names, so that the page is never wider than its pane."""
    made = label(breakable(text), look, wrap=True)
    made.setAccessibleName(text)
    return made
