"""Review and export: what changes, the files for the account, and the report."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.review import words
from ramkeep.ui.plan.review.changes_part import ChangesPart
from ramkeep.ui.plan.review.export_part import ExportPart
from ramkeep.ui.plan.review.report_part import ReportPart
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import button, label

_SIZE, _LEAST = QSize(960, 660), QSize(640, 440)


class ReviewDialog(QDialog):
    """Follows the plan while it is open.

    Signals:
        errors_wanted: the person goes to the errors that are in the way; the dialog closes.
    """

    errors_wanted = Signal()

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.title())
        self.setMinimumSize(_LEAST)
        self.resize(_SIZE if parent is None else _SIZE.boundedTo(parent.size()).expandedTo(_LEAST))
        self.changes = ChangesPart(theme, model)
        self.export = ExportPart(theme, model)
        self.report = ReportPart(theme, model)
        self.switch = QButtonGroup(self)
        self.places = QStackedWidget()
        self.close_button = button(words.close())
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.close_button.clicked.connect(self.accept)
        self.switch.idClicked.connect(self.show_part)
        self.export.errors_wanted.connect(self._go_to_errors)
        self.show_part(0)

    def keep(self) -> None:
        """Live only as long as it is open."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_part(self, place: int) -> None:
        """Show changes (0), export (1) or report (2)."""
        self.places.setCurrentIndex(place)
        self.switch.button(place).setChecked(True)
        self.switch.button(place).setFocus()

    def done(self, result: int) -> None:
        """Follow the plan no longer."""
        self.export.release()
        self.report.release()
        super().done(result)

    def _go_to_errors(self) -> None:
        self.accept()
        self.errors_wanted.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_4)
        row.addWidget(label(words.title(), "title"))
        row.addStretch()
        for place, (name, part) in enumerate(zip(words.parts(), self._parts(), strict=True)):
            tab = button(name, "segment")
            tab.setCheckable(True)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            self.switch.addButton(tab, place)
            self.places.addWidget(part)
            row.addWidget(tab)
        row.addSpacing(SPACE_16)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_16)
        column.addLayout(row)
        column.addWidget(self.places, 1)

    def _parts(self) -> tuple[QWidget, ...]:
        return self.changes, self.export, self.report
