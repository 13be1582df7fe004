"""The circumstances of a call, each said or not."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.asking.question import Circumstances
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan.ask import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.parts import label

_LONGEST = 512
_COLUMNS = 3
_TRUTHS = (None, True, False)


class CircumstancesPanel(QFrame):
    """Six fields.

    Signals:
        changed: another value.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self.mfa = _choice(words.mfa())
        self.https = _choice(words.https())
        self.address = _line(*words.address())
        self.moment = _line(*words.moment())
        self.group = QComboBox()
        self.group.setAccessibleName(words.resource_group()[0])
        self.others = _line(*words.others())
        self.fault = label("", "danger", wrap=True)
        self.fault.hide()
        self._lay_out()
        for choice in (self.mfa, self.https, self.group):
            choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            choice.setMinimumContentsLength(6)
            choice.currentIndexChanged.connect(self._on_changed)
        for line in (self.address, self.moment, self.others):
            line.editingFinished.connect(self._on_changed)

    @property
    def circumstances(self) -> Circumstances:
        """What is said."""
        others = tuple(each.strip() for each in self.others.text().split(",") if each.strip())
        return Circumstances(
            _TRUTHS[self.mfa.currentIndex()],
            _TRUTHS[self.https.currentIndex()],
            self.address.text().strip(),
            self.moment.text().strip(),
            str(self.group.currentData() or ""),
            others,
        )

    def show_plan(self, plan: Plan) -> None:
        """Offer the resource groups of this plan."""
        kept = str(self.group.currentData() or "")
        self._fill_groups(sorted(plan.resource_groups), kept)

    def show_circumstances(self, of: Circumstances) -> None:
        """Say these."""
        parts = (self.mfa, self.https, self.group)
        for part in parts:
            part.blockSignals(True)
        self.mfa.setCurrentIndex(_TRUTHS.index(of.mfa))
        self.https.setCurrentIndex(_TRUTHS.index(of.https))
        self._fill_groups([str(self.group.itemData(at)) for at in range(1, self.group.count())], of.resource_group)
        for part in parts:
            part.blockSignals(False)
        self.address.setText(of.address)
        self.moment.setText(of.moment)
        self.others.setText(", ".join(of.others))
        self._show_fault()

    def _fill_groups(self, names: list[str], chosen: str) -> None:
        was_blocked = self.group.blockSignals(True)
        self.group.clear()
        self.group.addItem(words.resource_group()[1], "")
        for name in dict.fromkeys([*names, *([chosen] if chosen else [])]):
            self.group.addItem(shown(name), name)
        self.group.setCurrentIndex(max(self.group.findData(chosen), 0))
        self.group.blockSignals(was_blocked)

    def _on_changed(self) -> None:
        self._show_fault()
        self.changed.emit()

    def _show_fault(self) -> None:
        faults = self.circumstances.faults
        self.fault.setText("\n".join(map(words.fault, faults)))
        self.fault.setVisible(bool(faults))

    def _lay_out(self) -> None:
        fields = (
            (words.mfa(), self.mfa),
            (words.https(), self.https),
            (words.resource_group()[0], self.group),
            (words.address()[0], self.address),
            (words.moment()[0], self.moment),
            (words.others()[0], self.others),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_16)
        grid.setVerticalSpacing(SPACE_8)
        for place, (text, field) in enumerate(fields):
            grid.addLayout(_labeled(text, field), *divmod(place, _COLUMNS))
            grid.setColumnStretch(place % _COLUMNS, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addLayout(grid)
        column.addWidget(self.fault)


def _labeled(text: str, field: QWidget) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(SPACE_4)
    made.addWidget(label(text, "muted"))
    made.addWidget(field)
    return made


def _choice(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    for text in (words.not_said(), words.yes(), words.no()):
        made.addItem(text)
    return made


def _line(name: str, hint: str) -> QLineEdit:
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaxLength(_LONGEST)
    return made
