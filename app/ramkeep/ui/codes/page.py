"""The codes page: the list under its header, or what stands in its place."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.services import preferences
from ramkeep.services.clock_jumps import ClockJumps
from ramkeep.services.codes_board import CodesBoard
from ramkeep.services.copied_code import CopiedCode
from ramkeep.services.parts import Parts
from ramkeep.services.preferences import Preferences
from ramkeep.services.vault_notices import NotWritable
from ramkeep.services.vault_session import VaultState
from ramkeep.ui.actions import bind
from ramkeep.ui.clock.clock_notice import ClockNotice
from ramkeep.ui.codes import words
from ramkeep.ui.codes.card_layout import OUTSIDE, metrics
from ramkeep.ui.codes.deck import Deck
from ramkeep.ui.codes.header import Header
from ramkeep.ui.codes.list_view import GUTTER, CodesList
from ramkeep.ui.codes.model import CodesModel
from ramkeep.ui.codes.motion import beat_milliseconds
from ramkeep.ui.codes.root_often import RootOften
from ramkeep.ui.codes.wishes import Wishes
from ramkeep.ui.panes import lead
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.fonts import Type
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import COLUMN_WIDTH, SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets import empty_state
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.empty_state import EmptyState
from ramkeep.ui.widgets.notice import Notice
from ramkeep.ui.widgets.words import clear_search


class CodesPage(QWidget):
    """Everything a person does with codes.

    Signals:
        add_requested: the way to a new account.
        status_changed: the clipboard holds a code now.
        toast_requested: a sentence, the text of a button or nothing, and what the button does or None.
    """

    add_requested = Signal()
    status_changed = Signal()
    toast_requested = Signal(str, str, object)

    def __init__(
        self, parts: Parts, board: CodesBoard, copied: CopiedCode, tasks: Tasks, theme: Theme, jumps: ClockJumps
    ) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._vault, self._board, self._clipboard = parts.vault, board, copied
        self._active = False
        self._model = CodesModel(board, parts.code_clock)
        self.header, self.list = Header(theme), CodesList(theme, self._model)
        self.read_only, self.unreadable = Notice(theme, "info", words.read_only()), Notice(theme, "info")
        self.root_often = RootOften(theme, parts.vault, parts.settings, parts.clock, tasks)
        self.clock_notice = ClockNotice(theme, parts, jumps)
        self.no_accounts = EmptyState(theme, "key", *words.empty(), words.add())
        self.no_match = EmptyState(theme, "magnifying-glass", "", words.nothing_matches_help(), clear_search())
        self._wishes = Wishes(self, parts, board, copied, tasks, theme)
        self._deck = Deck(self.list, self._model, self._wishes, theme)
        self._heart = QTimer(self, timerType=Qt.TimerType.CoarseTimer)
        self._heart.timeout.connect(self._on_beat)
        self._build()
        self._connect()
        self.preferences_changed(preferences.load(parts.settings))
        self.refresh()

    def set_active(self, active: bool) -> None:
        """Is this the page a person looks at? Without that, nothing ticks."""
        self._active = active
        self._let_beat()

    def refresh(self) -> None:
        """Show what the vault holds now; while it is locked, hold nothing."""
        state, contents = self._vault.state, self._vault.contents
        if state not in (VaultState.OPEN, VaultState.OPEN_READ_ONLY):
            self._forget()
        self._board.show(contents.accounts)
        self.list.card.read_only = state is VaultState.OPEN_READ_ONLY
        self._show_notices()
        self._show_rows()

    def focus_search(self) -> None:
        """Go to the search field."""
        self.header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.header.search.selectAll()

    def preferences_changed(self, chosen: Preferences) -> None:
        """Take over what was chosen."""
        self._board.hide_codes = chosen.hide_codes
        self._clipboard.seconds = float(chosen.clear_after)
        self.list.card.show_next = chosen.show_next
        self.list.viewport().update()

    def _build(self) -> None:
        self.places = QStackedWidget()
        for place in (self.list, self.no_accounts, self.no_match):
            self.places.addWidget(place)
        head = QVBoxLayout()
        head.setContentsMargins(OUTSIDE, SPACE_24, GUTTER, SPACE_4)
        head.setSpacing(SPACE_16)
        head.addWidget(self.header)
        head.addWidget(self._notices())
        inner = QWidget()
        inner.setMaximumWidth(OUTSIDE + COLUMN_WIDTH + GUTTER)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(head)
        column.addWidget(self.places, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_24 - OUTSIDE, 0, 0, 0)
        row.addWidget(inner)

    def _notices(self) -> QWidget:
        notices = QWidget()
        column = QVBoxLayout(notices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(self.read_only)
        column.addWidget(self.unreadable)
        column.addWidget(self.clock_notice)
        column.addWidget(self.root_often)
        self.notices = notices
        return notices

    def _connect(self) -> None:
        search = self.header.search
        self.header.add.clicked.connect(self.add_requested)
        search.textChanged.connect(self._on_searched)
        search.returnPressed.connect(self._on_search_entered)
        search.left_downward.connect(self._on_search_left)
        self.no_accounts.acted.connect(self.add_requested)
        self.no_match.acted.connect(self._on_search_cleared)
        self._wishes.saved.connect(self.refresh)
        self._wishes.told.connect(self.toast_requested)
        self._wishes.copied.connect(self.status_changed)
        self._wishes.copied.connect(self.root_often.note)
        self._wishes.revealed.connect(self.root_often.note)
        self.root_often.changed.connect(self._show_or_hide_notices)
        self.clock_notice.changed.connect(self._show_or_hide_notices)
        self.clock_notice.acted.connect(self._wishes.check_clock)
        self._deck.told.connect(self.toast_requested)
        bind(self, "undo", self._wishes.undo)

    def _show_notices(self) -> None:
        unreadable = len(self._vault.contents.unreadable)
        # Where the reason is known, the window tells it.
        told = any(isinstance(notice, NotWritable) for notice in self._vault.notices)
        read_only = self.list.card.read_only and not told
        self.unreadable.say(words.unreadable(unreadable))
        self.unreadable.setVisible(bool(unreadable))
        self.read_only.setVisible(read_only)
        self.root_often.refresh()
        self.clock_notice.refresh()
        self._show_or_hide_notices()

    def _show_or_hide_notices(self) -> None:
        every = (self.read_only, self.unreadable, self.clock_notice, self.root_often)
        self.notices.setVisible(not all(each.isHidden() for each in every))

    def _forget(self) -> None:
        self._wishes.forget()
        self._deck.badge.drop()
        self.list.forget()
        self.header.search.clear()

    def _show_rows(self) -> None:
        """List what the search leaves, the same card chosen as before."""
        query = self.header.search.text()
        rows = self._board.rows(query)
        chosen, place = self.list.account, self.list.currentIndex().row()
        scrolled = self.list.verticalScrollBar().value()
        self._model.show(rows)
        self.list.show_headings({} if query.strip() else self._board.headings(rows))
        self.list.movable = not query.strip()
        self.header.show_count(len(rows), len(self._board))
        self._show_place(self._place(bool(rows), query))
        if self.list.account is None and chosen is not None:
            self.list.verticalScrollBar().setValue(scrolled)
            found = self._model.row_of(chosen.id)
            self.list.choose(min(place, len(rows) - 1) if found is None else found)

    def _show_place(self, place: QWidget) -> None:
        """Bring a place to the front; the focus goes with it."""
        had_focus = self.places.isAncestorOf(self.focusWidget())
        self.places.setCurrentWidget(place)
        lead(self, place)
        if had_focus:
            place.setFocus()

    def _place(self, any_rows: bool, query: str) -> QWidget:
        if any_rows:
            return self.list
        if not len(self._board):
            return self.no_accounts
        text = words.nothing_matches(words.clipped(query.strip()))
        self.no_match.heading.setText(
            metrics(Type.HEADING).elidedText(text, Qt.TextElideMode.ElideMiddle, empty_state.WIDTH)
        )
        return self.no_match

    def _let_beat(self) -> None:
        seen = self._active and self.isVisible()
        if seen and not self._heart.isActive():
            self._heart.start(beat_milliseconds(self))
        elif not seen:
            self._heart.stop()

    def _on_beat(self) -> None:
        if not self.window().isMinimized():
            self.clock_notice.refresh()
            self.list.beat()

    def _on_searched(self, query: str) -> None:
        self._show_rows()
        if query.strip():
            self.list.choose(0)
            announce(self, words.found_announcement(len(self._model.rows)))

    def _on_search_entered(self) -> None:
        if self.header.search.text().strip() and self.list.account is not None:
            self._wishes.copy(self.list.account)

    def _on_search_left(self) -> None:
        if self._model.rows:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_search_cleared(self) -> None:
        self.header.search.clear()
        self.header.search.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._let_beat()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._let_beat()
