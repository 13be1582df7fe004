"""One condition that is switched on and off, with what it needs below it."""

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ramkeep.core.plan.editing.form import Switch, condition_of, reads_condition, tag_of
from ramkeep.core.plan.editing.moments import MomentParts, moment_parts, offset_zone
from ramkeep.core.plan.policy.document import Condition
from ramkeep.core.plan.policy.typed_values import network
from ramkeep.ui.plan.editor import form_words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_48
from ramkeep.ui.widgets.parts import label
from ramkeep.ui.widgets.switch import Switch as Toggle

ZONES = ("Z", "+08:00", "+09:00", "+05:30", "+01:00", "-05:00", "-08:00")
_LONGEST = 2000
_DAYS_AHEAD = 30
_FORMAT = "yyyy-MM-dd HH:mm:ss"


def values_of(text: str) -> tuple[str, ...]:
    """What stands between commas, each once."""
    return tuple(dict.fromkeys(filter(None, (each.strip() for each in text.split(",")))))


class SwitchRow(QWidget):
    """A switch, its words, and its fields while it is on.

    Signals:
        wanted: the condition it should be now, or None.
    """

    wanted = Signal(object)

    def __init__(self, theme: Theme, switch: Switch) -> None:
        super().__init__()
        self.switch = switch
        self.condition: Condition | None = None
        self.toggle = Toggle(theme, form_words.switch(switch))
        self.remark = label("", "danger", wrap=True)
        self.remark.hide()
        self.fields = QWidget()
        self._inside = QVBoxLayout(self.fields)
        self._inside.setContentsMargins(SPACE_48 + SPACE_8, 0, 0, SPACE_8)
        self._inside.setSpacing(SPACE_4)
        self._add_fields()
        self._inside.addWidget(self.remark)
        self.fields.setVisible(False)
        self._lay_out()
        self.toggle.clicked.connect(self._on_toggled)

    def show_condition(self, condition: Condition | None, *, fixed: bool) -> None:
        """Show this one as it stands in the statement; None when it is not there."""
        was, self.condition = self.condition, condition
        self.toggle.setEnabled(not fixed)
        self.fields.setEnabled(not fixed)
        if condition is None and was is None and self.toggle.isChecked():
            # Switched on, and still without what it needs.
            return
        self.toggle.setChecked(condition is not None)
        self._say("")
        if condition is not None and condition != was:
            self._fill(condition)
        self.fields.setVisible(condition is not None and self._has_fields())

    def _has_fields(self) -> bool:
        return self._inside.count() > 1

    def _add_fields(self) -> None:
        """Of a switch that needs more than being on."""

    def _fill(self, condition: Condition) -> None:
        """Show the values of a condition."""

    def _first(self) -> Condition | None:
        """What it is when it is switched on; None when something must be written first."""
        return condition_of(self.switch)

    def _needs(self) -> str:
        """What must be written first."""
        return ""

    def _want(self, condition: Condition, wrong: str) -> None:
        """Tell what is written, unless RAM would not take it."""
        if not reads_condition(condition):
            self._say(wrong)
        elif condition != self.condition:
            self._say("")
            self.wanted.emit(condition)

    def _say(self, text: str) -> None:
        self.remark.setText(text)
        self.remark.setVisible(bool(text))

    def _on_toggled(self, on: bool) -> None:
        self.fields.setVisible(on and self._has_fields())
        if not on:
            self._say("")
            if self.condition is not None:
                self.wanted.emit(None)
            return
        first = self._first()
        if first is not None:
            self.wanted.emit(first)
            return
        self._say(self._needs())
        self.fields.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setSpacing(SPACE_8)
        row.addWidget(self.toggle)
        title = QLabel(form_words.switch(self.switch))
        title.setWordWrap(True)
        title.setBuddy(self.toggle)
        row.addWidget(title, 1)
        column.addLayout(row)
        column.addWidget(self.fields)


class NetworksRow(SwitchRow):
    """Networks that calls must come from."""

    def _add_fields(self) -> None:
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.setAccessibleName(form_words.switch(self.switch))
        self.field.setPlaceholderText(form_words.networks_hint())
        self.field.editingFinished.connect(self._on_written)
        self.fields.setFocusProxy(self.field)
        self._inside.addWidget(self.field)

    def _fill(self, condition: Condition) -> None:
        self.field.setText(", ".join(condition.values))

    def _first(self) -> Condition | None:
        return None

    def _needs(self) -> str:
        return form_words.need_network()

    def _on_written(self) -> None:
        values = values_of(self.field.text())
        bad = next((each for each in values if network(each) is None), "")
        wrong = form_words.bad_network(bad) if bad else form_words.need_network()
        key = self.condition.key if self.condition else condition_of(self.switch).key
        if self.toggle.isChecked():
            self._want(Condition("IpAddress", key, values), wrong)


class TagRow(SwitchRow):
    """A tag that the resource must have."""

    def _add_fields(self) -> None:
        self.key, self.values = QLineEdit(), QLineEdit()
        for field, name in ((self.key, form_words.tag_key()), (self.values, form_words.tag_values())):
            field.setMaxLength(_LONGEST)
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.editingFinished.connect(self._on_written)
            self._inside.addWidget(field)
        self.fields.setFocusProxy(self.key)

    def _fill(self, condition: Condition) -> None:
        self.key.setText(tag_of(condition))
        self.values.setText(", ".join(condition.values))

    def _first(self) -> Condition | None:
        return None

    def _needs(self) -> str:
        return form_words.need_tag()

    def _on_written(self) -> None:
        key, values = self.key.text().strip(), values_of(self.values.text())
        if self.toggle.isChecked():
            if key and values:
                self._want(condition_of(self.switch, values, key), form_words.refused_condition())
            else:
                self._say(form_words.need_tag())


class MomentRow(SwitchRow):
    """A date before or after which calls must come, in a zone."""

    def _add_fields(self) -> None:
        self.moment = QDateTimeEdit()
        self.moment.setDisplayFormat(_FORMAT)
        self.moment.setCalendarPopup(True)
        self.moment.setAccessibleName(form_words.moment_name(self.switch))
        self.zone = QComboBox()
        self.zone.setAccessibleName(form_words.zone())
        self.moment.editingFinished.connect(self._on_written)
        self.zone.activated.connect(lambda _: self._on_written())
        self.fields.setFocusProxy(self.moment)
        self._inside.addWidget(self.moment)
        self._inside.addWidget(self.zone)
        self._offer_zones("Z")

    def _fill(self, condition: Condition) -> None:
        parts = moment_parts(condition.values[0])
        if parts is None:
            return
        self.moment.setDateTime(QDateTime(QDate.fromString(parts.day, "yyyy-MM-dd"), QTime.fromString(parts.clock)))
        self._offer_zones(parts.zone)

    def _first(self) -> Condition | None:
        now = QDateTime.currentDateTime()
        day = now.date().addDays(_DAYS_AHEAD if self.switch is Switch.UNTIL else 0)
        parts = MomentParts(day.toString("yyyy-MM-dd"), zone=offset_zone(now.offsetFromUtc()))
        return condition_of(self.switch, (str(parts),))

    def _offer_zones(self, zone: str) -> None:
        zones = list(dict.fromkeys((*ZONES, zone)))
        self.zone.clear()
        for each in zones:
            self.zone.addItem(form_words.zone_title(each), each)
        self.zone.setCurrentIndex(zones.index(zone))

    def _on_written(self) -> None:
        written = self.moment.dateTime()
        parts = MomentParts(
            written.date().toString("yyyy-MM-dd"), written.time().toString("HH:mm:ss"), self.zone.currentData()
        )
        before = moment_parts(self.condition.values[0]) if self.condition else None
        if self.toggle.isChecked() and parts != before:
            self._want(condition_of(self.switch, (str(parts),)), form_words.refused_condition())


ROWS: dict[Switch, type[SwitchRow]] = {
    Switch.MFA: SwitchRow,
    Switch.NETWORKS: NetworksRow,
    Switch.FROM: MomentRow,
    Switch.UNTIL: MomentRow,
    Switch.HTTPS: SwitchRow,
    Switch.TAG: TagRow,
}
