"""One statement in the form: a line that says it in words, and what it is made of below."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ramkeep.core.plan.grants.in_words import Line
from ramkeep.core.plan.policy.document import Effect, Statement
from ramkeep.ui.plan.editor import form_words, grant_words
from ramkeep.ui.plan.editor.action_part import ActionPart
from ramkeep.ui.plan.editor.choice import Choice
from ramkeep.ui.plan.editor.condition_part import ConditionPart
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.plan.editor.part import Part
from ramkeep.ui.plan.editor.principal_part import PrincipalPart
from ramkeep.ui.plan.editor.resource_part import ResourcePart
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12, SPACE_16
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, label


class StatementCard(QFrame):
    """Its parts are made when it is opened for the first time.

    Attributes:
        count: how many statements there are.

    Signals:
        changed: the statement as the person wants it.
        move_wanted: by so many places.
        duplicate_wanted, remove_wanted: asked for in the menu.
    """

    changed = Signal(object)
    move_wanted = Signal(int)
    duplicate_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self, theme: Theme, lookup: Lookup, number: int) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme, self._lookup, self._number = theme, lookup, number
        self.setAccessibleName(form_words.statement_name(number))
        self.statement = Statement(Effect.ALLOW, ())
        self.is_fixed = self.was_shown = False
        self.count = number
        self._lines: tuple[Line, ...] | None = None
        self.caret = IconButton(theme, "caret-right", form_words.expand())
        self.chip = label("", "chip-allow")
        self.summary = ElidedLabel(look="small", mode=Qt.TextElideMode.ElideRight)
        self.menu_button = IconButton(theme, "dots-three-vertical", form_words.statement_menu(number))
        self.body: QWidget | None = None
        self.effect: Choice | None = None
        self.parts: list[Part] = []
        self._lay_out()
        self.caret.clicked.connect(lambda: self.open(not self.is_open))
        self.menu_button.clicked.connect(self._open_menu)

    @property
    def is_open(self) -> bool:
        """Are its parts shown?"""
        return self.body is not None and self.body.isVisibleTo(self)

    def open(self, wanted: bool) -> None:
        """Show or hide its parts."""
        if wanted and self.body is None:
            self._make_body()
        if self.body is not None:
            self.body.setVisible(wanted)
        self.caret.show_icon(
            "caret-down" if wanted else "caret-right", form_words.collapse() if wanted else form_words.expand()
        )
        if wanted:
            self._fill()

    def show_statement(self, statement: Statement, *, fixed: bool) -> None:
        """Show this one; the same one again changes nothing."""
        if self.was_shown and (statement, fixed) == (self.statement, self.is_fixed):
            return
        self.was_shown = True
        self.statement, self.is_fixed, self._lines = statement, fixed, None
        self.menu_button.setVisible(not fixed)
        self._show_summary()
        if self.is_open:
            self._fill()

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """What the catalog says of it."""
        self._lines = lines
        self._show_summary()

    def focus_first(self) -> None:
        """Go to where actions are chosen."""
        for part in self.parts:
            if isinstance(part, ActionPart):
                part.field.setFocus()

    def _show_summary(self) -> None:
        effect = self.statement.effect
        self.chip.setText(form_words.effect(effect))
        set_look(self.chip, "chip-allow" if effect is Effect.ALLOW else "chip-deny")
        self.summary.show_text(grant_words.summary(self.statement, self._lines))

    def _fill(self) -> None:
        if self.effect is None:
            return
        statement = self.statement
        self.effect.show_choice(list(Effect).index(statement.effect))
        self.effect.setEnabled(not self.is_fixed)
        for part in self.parts:
            if isinstance(part, PrincipalPart):
                part.setVisible(bool(statement.principals) or not statement.resources)
            if isinstance(part, ResourcePart):
                part.setVisible(bool(statement.resources) or not statement.principals)
            if part.statement is not statement or part.is_fixed is not self.is_fixed:
                part.show_statement(statement, fixed=self.is_fixed)

    def _make_body(self) -> None:
        self.body = QWidget()
        column = QVBoxLayout(self.body)
        column.setContentsMargins(SPACE_12, 0, SPACE_12, SPACE_12)
        column.setSpacing(SPACE_16)
        self.effect = Choice(form_words.effect_name(), [form_words.effect(each) for each in Effect])
        self.effect.chosen.connect(lambda place: self.changed.emit(replace(self.statement, effect=list(Effect)[place])))
        column.addWidget(self.effect)
        self.parts = [
            PrincipalPart(self._theme),
            ActionPart(self._theme, self._lookup),
            ResourcePart(self._theme, self._lookup),
            ConditionPart(self._theme),
        ]
        for part in self.parts:
            column.addWidget(part)
            part.changed.connect(self.changed)
        self._column.addWidget(self.body)

    def make_menu(self) -> QMenu:
        """What can be done with the whole statement."""
        menu = QMenu(self)
        wishes: tuple[tuple[str, Callable[[], None], bool], ...] = (
            (form_words.move_up(), lambda: self.move_wanted.emit(-1), self._number > 1),
            (form_words.move_down(), lambda: self.move_wanted.emit(1), self._number < self.count),
            (form_words.duplicate(), self.duplicate_wanted.emit, True),
            (form_words.remove_statement(), self.remove_wanted.emit, self.count > 1),
        )
        for text, wish, can in wishes:
            action = QAction(text, menu)
            action.setEnabled(can)
            action.triggered.connect(lambda _checked=False, wish=wish: wish())
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        menu = self.make_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()))

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_8)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_8, SPACE_8, SPACE_8, SPACE_8)
        row.setSpacing(SPACE_12 - SPACE_8 // 2)
        row.addWidget(self.caret)
        row.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.summary, 1)
        row.addWidget(self.menu_button)
        self._column.addLayout(row)
