"""Every limit of the account as a thin bar with words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QProgressBar, QScrollArea, QVBoxLayout, QWidget

from ramkeep.core.plan.model.meters import Meter
from ramkeep.ui.plan.account import words
from ramkeep.ui.plan.account.levels import level_of
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconLabel, button, label

_WIDTH, _HEIGHT = 560, 560
_STEPS = 1000


class QuotaDialog(QDialog):
    """Closed by Esc or its button."""

    def __init__(self, theme: Theme, meters: Sequence[Meter], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.quota_title())
        self.resize(_WIDTH, _HEIGHT)
        self.rows = [MeterRow(theme, meter) for meter in meters]
        self.close_button = button(words.close(), "primary")
        self.close_button.clicked.connect(self.accept)
        self._lay_out()
        self.close_button.setFocus()

    def keep(self) -> None:
        """Live only as long as it is open."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _lay_out(self) -> None:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, SPACE_12, 0)
        rows.setSpacing(SPACE_16)
        for row in self.rows:
            rows.addWidget(row)
        rows.addStretch()
        area = QScrollArea()
        area.setProperty("look", "reading")
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(words.quota_title())
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addWidget(label(words.quota_title(), "title"))
        column.addWidget(label(words.quota_sentence(), "muted", wrap=True))
        column.addSpacing(SPACE_8)
        column.addWidget(area, 1)
        column.addSpacing(SPACE_8)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)


class MeterRow(QWidget):
    """One limit."""

    def __init__(self, theme: Theme, meter: Meter) -> None:
        super().__init__()
        level = level_of(meter)
        self.name = label(words.quota_name(meter.item), "small-strong")
        self.used = label(words.used_of(meter.used, meter.limit), level or "small")
        self.level = label(words.level_word(level), level or "muted")
        self.where = ElidedLabel(words.fullest_at(meter.where) if meter.where else "", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setMaximum(_STEPS)
        self.bar.setValue(min(_STEPS, round(_STEPS * meter.used / meter.limit)) if meter.limit else 0)
        self.bar.setProperty("look", f"meter-{level}")
        self.bar.setAccessibleName(f"{self.name.text()}: {self.used.text()} {self.level.text()}")
        first = QHBoxLayout()
        first.setSpacing(SPACE_8)
        first.addWidget(self.name)
        first.addWidget(self.where, 1)
        if level:
            first.addWidget(IconLabel(theme, "warning", 16, level))
            first.addWidget(self.level)
        first.addWidget(self.used)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE_4)
        grid.addLayout(first, 0, 0)
        grid.addWidget(self.bar, 1, 0)
        grid.addWidget(ElidedLabel(words.source(meter.source), "muted"), 2, 0)
