"""Makes a resource from its sort and its names."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.editing.resource_kinds import ResourceKind, kinds_of
from ramkeep.ui.plan.editor import form_words, words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import button, label

_LONGEST = 512
_EVERYTHING, _OWN = "*", ""


class ResourceBuilder(QFrame):
    """The sort, a field for each of its names, and below the resource as it will be written.

    Signals:
        made: a resource.
        closed: none is wanted.
    """

    made = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "well")
        self._theme = theme
        self._shown: tuple[Sequence[str], str] = ((), "")
        self._account = ""
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(form_words.resource_kind())
        self.kinds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kinds.setMinimumContentsLength(8)
        self.fields: dict[str, QLineEdit] = {}
        self.made_text = ElidedLabel(look="mono")
        self.add_button = button(form_words.add(), "plain")
        self.close_button = button(words.close(), "link")
        self._lay_out()
        self.kinds.currentIndexChanged.connect(lambda _: self._show_fields())
        self.add_button.clicked.connect(lambda: self.made.emit(self.resource))
        self.close_button.clicked.connect(self.closed)
        self.setFocusProxy(self.kinds)
        self._fill_kinds(())

    @property
    def resource(self) -> str:
        """As it will be written."""
        kind = self.kinds.currentData()
        values = {name: field.text() for name, field in self.fields.items()}
        if isinstance(kind, ResourceKind):
            return kind.filled(values)
        return _EVERYTHING if kind == _EVERYTHING else values.get(_OWN, "").strip()

    def show_services(self, catalog: Catalog, services: Sequence[str], account: str) -> None:
        """Offer the sorts of these services."""
        if (tuple(services), account) != self._shown:
            self._shown = (tuple(services), account)
            self._account = account
            self._fill_kinds(kinds_of(catalog, services))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _fill_kinds(self, kinds: Sequence[ResourceKind]) -> None:
        self.kinds.blockSignals(True)
        self.kinds.clear()
        for kind in kinds:
            self.kinds.addItem(form_words.kind(kind), kind)
        self.kinds.addItem(form_words.every_resource(), _EVERYTHING)
        self.kinds.addItem(form_words.own_resource(), _OWN)
        self.kinds.blockSignals(False)
        self._show_fields()

    def _show_fields(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            part = None if item is None else item.widget()
            if part is not None:
                part.deleteLater()
        self.fields = {}
        kind = self.kinds.currentData()
        names = kind.fields if isinstance(kind, ResourceKind) else (_OWN,) if kind == _OWN else ()
        # The names matter most; region and account stay open more often than not.
        for name in sorted(names, key=lambda each: each in {"region", "account"}):
            self._rows.addWidget(label(form_words.field(name) if name else form_words.own_resource(), "muted"))
            self._rows.addWidget(self._field(name))
        self._show_resource()

    def _field(self, name: str) -> QLineEdit:
        field = QLineEdit(self._account if name == "account" else "")
        field.setMaxLength(_LONGEST)
        field.setAccessibleName(form_words.field(name) if name else form_words.own_resource())
        field.setPlaceholderText(form_words.any_of_it() if name else "acs:oss:*:*:bucket/*")
        field.textChanged.connect(lambda _: self._show_resource())
        field.returnPressed.connect(lambda: self.made.emit(self.resource))
        self.fields[name] = field
        return field

    def _show_resource(self) -> None:
        self.made_text.show_text(shown(self.resource))
        self.add_button.setEnabled(bool(self.resource))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_12, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_8)
        column.addWidget(self.kinds)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(SPACE_8 // 2)
        column.addLayout(self._rows)
        column.addWidget(self.made_text)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.add_button)
        row.addWidget(self.close_button)
        row.addStretch()
        column.addLayout(row)
