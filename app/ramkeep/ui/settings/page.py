"""Every choice a person can make about the program, in one scroll."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ramkeep import __version__
from ramkeep.services.parts import Parts
from ramkeep.services.preferences import CLEAR_AFTER, LANGUAGES, LOCK_AFTER, THEMES, Preferences
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.clock import words as clock_words
from ramkeep.ui.clock.check import ClockCheck
from ramkeep.ui.settings import words
from ramkeep.ui.settings.change_password import ChangePassword
from ramkeep.ui.settings.licenses import Licenses
from ramkeep.ui.settings.rows import Choice, Section
from ramkeep.ui.settings.vault_copy import VaultCopy
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import COLUMN_WIDTH, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import button, label
from ramkeep.ui.widgets.path_line import PathLine
from ramkeep.ui.widgets.switch import Switch

_PATH_WIDTH = 380


class SettingsPage(QWidget):
    """Changes act at once.

    Signals:
        chosen: the name of a field of `Preferences`, and its value from now on.
        told: a sentence about something that was done.
    """

    chosen = Signal(str, object)
    told = Signal(str)

    def __init__(self, parts: Parts, preferences: Preferences, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._parts, self._tasks, self._theme = parts, tasks, theme
        self._preferences = preferences
        self.switches: dict[str, Switch] = {}
        self.choices: dict[str, Choice] = {}
        self.copy = VaultCopy(self, parts, tasks)
        self.copy.told.connect(self.told)
        sections = (self._security, self._codes, self._look, self._language, self._vault, self._about)
        self._scroll([make() for make in sections])

    def _security(self) -> Section:
        section = Section(words.security())
        self._add_choice(section, "lock_after", words.lock_after(), LOCK_AFTER, words.minutes)
        self._add_switch(section, "lock_with_screen", words.lock_with_screen())
        self._add_switch(section, "lock_minimized", words.lock_minimized())
        self._add_choice(section, "clear_after", words.clear_after(), CLEAR_AFTER, words.seconds)
        self.password_button = self._add_button(
            section, words.change_password(), words.change_password_button(), self._change_password
        )
        if self._parts.vault.state is VaultState.OPEN_READ_ONLY:
            self.password_button.setEnabled(False)
            self.password_button.setToolTip(words.read_only())
        return section

    def _codes(self) -> Section:
        section = Section(words.codes())
        self._add_switch(section, "hide_codes", words.hide_codes())
        self._add_switch(section, "show_next", words.show_next())
        self.clock_button = self._add_button(
            section, clock_words.setting(), clock_words.open_check(), self._check_clock
        )
        return section

    def _look(self) -> Section:
        section = Section(words.look())
        self._add_choice(section, "theme", words.theme(), THEMES, words.theme_name)
        return section

    def _language(self) -> Section:
        section = Section(words.language())
        self._add_choice(section, "language", words.language_of_window(), LANGUAGES, words.language_name)
        return section

    def _vault(self) -> Section:
        section = Section(words.vault())
        self.path = PathLine(self._theme, self._parts.vault.place)
        self.path.setFixedWidth(_PATH_WIDTH)
        section.add(words.vault_file(), self.path)
        self.copy_button = self._add_button(section, words.save_copy(), words.save_copy_button(), self.copy.ask)
        return section

    def _about(self) -> Section:
        section = Section(words.about())
        section.add(words.version(), label(__version__))
        self._add_button(section, words.licenses(), words.show_licenses(), lambda: Licenses(self).open())
        return section

    def _add_switch(self, section: Section, name: str, texts: tuple[str, str]) -> None:
        switch = Switch(self._theme, texts[0], checked=getattr(self._preferences, name))
        switch.toggled.connect(lambda on: self.chosen.emit(name, on))
        self.switches[name] = switch
        section.add(texts, switch)

    def _add_choice(
        self,
        section: Section,
        name: str,
        texts: tuple[str, str],
        values: Sequence[object],
        text_of: Callable[..., str],
    ) -> None:
        choice = Choice(texts[0], values, text_of, getattr(self._preferences, name))
        choice.currentIndexChanged.connect(lambda _: self.chosen.emit(name, choice.currentData()))
        self.choices[name] = choice
        section.add(texts, choice)

    def _add_button(
        self, section: Section, texts: tuple[str, str], text: str, wish: Callable[[], object]
    ) -> QPushButton:
        made = button(text)
        made.setAutoDefault(True)
        made.clicked.connect(lambda: wish())
        section.add(texts, made)
        return made

    def _change_password(self) -> None:
        dialog = ChangePassword(self, self._parts, self._tasks, self._theme)
        dialog.accepted.connect(lambda: self.told.emit(words.password_changed()))
        dialog.open()

    def _check_clock(self) -> None:
        ClockCheck(self, self._parts, self._tasks, self._theme, None).open()

    def _scroll(self, sections: list[Section]) -> None:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, 0)
        column.setSpacing(0)
        column.addWidget(label(words.title(), "title"))
        column.addSpacing(SPACE_16)
        for section in sections:
            column.addWidget(section)
        column.addStretch()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setWidget(inside)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self.area)
        self.area.verticalScrollBar().rangeChanged.connect(lambda _, most: self._keep_edge(inside, column, most))
        self._keep_edge(inside, column, 0)

    def _keep_edge(self, inside: QWidget, column: QVBoxLayout, most: int) -> None:
        """The scroll bar stands in the margin of the page, as on the other pages."""
        bar = self.area.verticalScrollBar().sizeHint().width() if most else 0
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24 - bar, 0)
        inside.setMaximumWidth(COLUMN_WIDTH + 2 * SPACE_24 - bar)
