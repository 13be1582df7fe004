"""The settings of an account, a page for each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ramkeep.ui.plan.account import words
from ramkeep.ui.plan.account.forms import FORMS, SettingForm
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import button, label

_WIDTH, _HEIGHT = 640, 600


class SettingsDialog(QDialog):
    """Every change is in the plan at once, as a step; closing only closes."""

    def __init__(self, theme: Theme, model: PlanModel, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(words.settings_title())
        self.resize(_WIDTH, _HEIGHT)
        self._model = model
        self.forms: dict[str, SettingForm] = {form.ELEMENT: form(theme) for form in FORMS}
        self.tabs = QButtonGroup(self)
        self.pages = QStackedWidget()
        self.close_button = button(words.close())
        self.close_button.setAutoDefault(False)
        self._lay_out()
        self.close_button.clicked.connect(self.accept)
        self.tabs.idClicked.connect(self.pages.setCurrentIndex)
        model.changed.connect(self._fill)
        for form in self.forms.values():
            form.show_object(model, "")
        self.show_page(FORMS[0].ELEMENT)

    def keep(self) -> None:
        """Live only as long as it is open."""
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_page(self, element: str) -> None:
        """Show the form of an element of the file; of one that has none, the first."""
        place = next((place for place, form in enumerate(FORMS) if element == form.ELEMENT), 0)
        self.pages.setCurrentIndex(place)
        self.tabs.button(place).setChecked(True)
        self.tabs.button(place).setFocus()

    def done(self, result: int) -> None:
        """What was typed is in the plan before the dialog goes."""
        for form in self.forms.values():
            form.commit()
        self._model.changed.disconnect(self._fill)
        super().done(result)

    def _fill(self) -> None:
        for form in self.forms.values():
            form.fill()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        for place, form in enumerate(self.forms.values()):
            tab = button(words.section(form.ELEMENT), "segment-small")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.setCursor(Qt.CursorShape.PointingHandCursor)
            self.tabs.addButton(tab, place)
            row.addWidget(tab)
            self.pages.addWidget(_scrolled(form))
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        column.setSpacing(SPACE_8)
        column.addWidget(label(words.settings_title(), "title"))
        column.addWidget(label(words.settings_sentence(), "muted", wrap=True))
        column.addSpacing(SPACE_8)
        column.addLayout(row)
        column.addSpacing(SPACE_8)
        column.addWidget(self.pages, 1)
        column.addSpacing(SPACE_8)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)


def _scrolled(form: SettingForm) -> QScrollArea:
    form.setContentsMargins(0, 0, SPACE_16, SPACE_12)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(form)
    area.viewport().setAutoFillBackground(False)
    form.setAutoFillBackground(False)
    return area
