"""The window of an open vault: the sidebar, a page, and the line at the foot."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.checklist.steps import Goal
from ramkeep.core.codes.account import AccountId
from ramkeep.core.codes.holder import Holder
from ramkeep.services.codes_changes import edit
from ramkeep.services.ports import ClipboardRefused
from ramkeep.services.preferences import Preferences
from ramkeep.services.vault_session import VaultState
from ramkeep.ui import words
from ramkeep.ui.actions import bind
from ramkeep.ui.codes.page import CodesPage
from ramkeep.ui.desk import Desk
from ramkeep.ui.panes import focus_first, focus_next_pane, lead
from ramkeep.ui.sidebar import Place, Sidebar
from ramkeep.ui.status_bar import StatusBar
from ramkeep.ui.widgets.notice_stack import NoticeStack
from ramkeep.ui.widgets.toast import Toast
from ramkeep.ui.worded import worded

if TYPE_CHECKING:
    from ramkeep.services.companion import Companion
    from ramkeep.ui.checklist.page import ChecklistPage
    from ramkeep.ui.companion import ChecklistLink
    from ramkeep.ui.enroll.page import EnrollPage
    from ramkeep.ui.plan.codes_of_plan import CodesOfPlan
    from ramkeep.ui.plan.page import PlanPage
    from ramkeep.ui.settings.page import SettingsPage

PLACES = (
    Place("show_codes", "key"),
    Place("show_enroll", "qr-code"),
    Place("show_plan", "tree-structure"),
    Place("show_checklist", "list-checks"),
    Place("show_settings", "gear-six"),
)
NARROW_UNDER = 860

# What of the planner's keys a step's button presses once the planner is shown.
_ACTIONS = {Goal.EXPORT: "review", Goal.PROBLEMS: "next_problem"}


class Rooms(QWidget):
    """Made when the vault opens, thrown away when it is locked; pages are made when they are first shown.

    Signals:
        lock_wanted, keys_wanted: asked for with a button.
        chosen: the name of a preference and the value that the person chose in the settings.
    """

    lock_wanted = Signal()
    keys_wanted = Signal()
    chosen = Signal(str, object)

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__()
        self._desk, self._preferences = desk, preferences
        self._enroll: EnrollPage | None = None
        self._plan: PlanPage | None = None
        self._checklist: ChecklistPage | None = None
        self._link: ChecklistLink | None = None
        self._made_companion: Companion | None = None
        self._settings: SettingsPage | None = None
        self._below = False
        self._narrow_choice: bool | None = None
        self.current = ""
        self.sidebar = Sidebar(desk.theme, PLACES)
        self.stack = QStackedWidget()
        self.status = StatusBar()
        self.notices = NoticeStack(desk.theme)
        self._lay_out()
        self.toast = Toast(self._area)
        self.codes = self._make_codes()
        self._connect()
        self._bind_keys()
        for notice in desk.parts.vault.notices:
            self.notices.tell("warn", words.vault_notice(notice))
        self.go("show_codes")

    @property
    def enroll(self) -> "EnrollPage":
        """The page of the ways in."""
        if self._enroll is None:
            self._enroll = self._make_enroll()
        return self._enroll

    @property
    def plan(self) -> "PlanPage":
        """The page of the planner."""
        if self._plan is None:
            self._plan = self._make_plan()
        return self._plan

    @property
    def checklist(self) -> "ChecklistPage":
        """The page of the steps."""
        if self._checklist is None:
            self._checklist = self._make_checklist()
        return self._checklist

    @property
    def settings(self) -> "SettingsPage":
        """The page of the preferences."""
        if self._settings is None:
            self._settings = self._make_settings()
        return self._settings

    def go(self, place: str) -> None:
        """Show a page; it gets the focus unless the sidebar has it."""
        page = self._page(place)
        if place != self.current:
            self._leave()
            self.current = place
            self.stack.setCurrentWidget(page)
            self.sidebar.show_current(place)
            self.set_seen(self.isVisible())
        if not self.sidebar.list.hasFocus():
            focus_first(page)

    def start_enrolling(self, way: str) -> None:
        """Show the ways in and start one of them."""
        self.go("show_enroll")
        self.enroll.choose_way(way)

    def enroll_for(self, holder: Holder) -> None:
        """Show the ways in, for a code that belongs to this holder."""
        self.go("show_enroll")
        self.enroll.bind(holder)

    def offer_text(self, text: str) -> None:
        """Show what an address that came from outside would add."""
        self.go("show_enroll")
        self.enroll.offer_link(text)

    def offer_mime(self, mime: QMimeData) -> bool:
        """Show what was dropped or pasted; False, and the page stays, when there is nothing to use in it."""
        taken = self.enroll.offer_mime(mime)
        if taken:
            self.go("show_enroll")
        return taken

    def refresh(self) -> None:
        """The vault holds something else now."""
        self.codes.refresh()
        if self._link is not None:
            self._link.refresh()
        if self._plan is not None:
            self._desk.plans().lend_codes(self._lent)

    def adopt(self, preferences: Preferences) -> None:
        """Take over what the person prefers."""
        self._preferences = preferences
        self.codes.preferences_changed(preferences)
        if self._enroll is not None:
            self._enroll.preferences_changed(preferences)

    def set_seen(self, seen: bool) -> None:
        """Is the window on the screen? Without that, nothing ticks."""
        self.codes.set_active(seen and self.current == "show_codes")

    def show_status(self, lock_left: float | None, idle_seconds: float) -> None:
        """Bring the line at the foot up to date."""
        self.status.show_vault(read_only=self._desk.parts.vault.state is VaultState.OPEN_READ_ONLY)
        self.status.show_clock(self._desk.parts.vault.contents.clock_correction)
        self.status.show_lock(lock_left, idle_seconds)
        self.status.show_clipboard(self._desk.copied.left)

    def leave(self) -> None:
        """Let go of the camera and of everything that ticks."""
        self._leave()
        self.codes.set_active(False)

    def forget(self) -> None:
        """Let go of what was found and not stored, too."""
        self.leave()
        if self._link is not None:
            self._link.forget()
        # Rooms before these may have lent them, in another language.
        self._desk.plans.take_codes_back()
        if self._made_companion is not None:
            self._made_companion.forget()
        if self._enroll is not None:
            self._enroll.clear()

    def toggle_sidebar(self) -> None:
        """Icons only, or with names; holds until the window is made much wider or narrower."""
        self._narrow_choice = not self.sidebar.narrow
        self.sidebar.set_narrow(self._narrow_choice)

    def _leave(self) -> None:
        """Leave the page that is shown."""
        if self._enroll is not None:
            self._enroll.leave()
        if self._link is not None:
            self._link.forget()

    @property
    def _panes(self) -> tuple[QWidget, ...]:
        """The parts of the page that is shown."""
        return self.plan.panes if self.current == "show_plan" else (self.stack,)

    @property
    def _companion(self) -> "Companion":
        """What looks into the vault for the plan and the checklist."""
        if self._made_companion is None:
            from ramkeep.services.companion import Companion

            parts = self._desk.parts
            self._made_companion = Companion(lambda: parts.vault.contents.accounts, parts.code_clock)
        return self._made_companion

    @property
    def _lent(self) -> "CodesOfPlan":
        """The codes that the planner may show while the vault is open."""
        from ramkeep.ui.companion import VaultCodes

        return VaultCodes(self._companion)

    def _page(self, place: str) -> QWidget:
        if place == "show_enroll":
            return self.enroll
        if place == "show_plan":
            return self.plan
        if place == "show_checklist":
            return self.checklist
        return self.settings if place == "show_settings" else self.codes

    def _make_codes(self) -> CodesPage:
        desk = self._desk
        page = CodesPage(desk.parts, desk.board, desk.copied, desk.tasks, desk.theme, desk.jumps)
        page.add_requested.connect(lambda: self.go("show_enroll"))
        page.status_changed.connect(lambda: self.status.show_clipboard(desk.copied.left))
        page.toast_requested.connect(self.toast.show_message)
        lead(page, page.list)
        self.stack.addWidget(page)
        return page

    def _make_enroll(self) -> "EnrollPage":
        from ramkeep.ui.enroll.page import EnrollPage

        desk = self._desk
        page = EnrollPage(desk.parts, desk.enrollment, desk.tasks, desk.theme)
        page.changed.connect(self.refresh)
        page.stored.connect(self._on_stored)
        page.stored_for.connect(self._on_stored_for)
        page.closed.connect(lambda: self.go("show_codes"))
        page.toast_requested.connect(self.toast.show_message)
        self.stack.addWidget(page)
        return page

    def _make_plan(self) -> "PlanPage":
        from ramkeep.ui.plan.making import make_plan_page

        self._desk.plans().lend_codes(self._lent)
        page = make_plan_page(self._desk.plans(), self._desk.theme)
        page.toast_requested.connect(self.toast.show_message)
        self.stack.addWidget(page)
        return page

    def _make_checklist(self) -> "ChecklistPage":
        from ramkeep.ui.checklist_making import make_checklist_page

        page, link = make_checklist_page(self._desk, self._companion)
        page.toast_requested.connect(self.toast.show_message)
        page.goal_wanted.connect(self._on_goal)
        page.copy_wanted.connect(self._copy)
        link.enroll_wanted.connect(self.enroll_for)
        link.bind_wanted.connect(self._bind)
        self._link = link
        self.stack.addWidget(page)
        return page

    def _make_settings(self) -> "SettingsPage":
        from ramkeep.ui.settings.page import SettingsPage

        desk = self._desk
        page = SettingsPage(desk.parts, self._preferences, desk.tasks, desk.theme)
        page.chosen.connect(self.chosen)
        page.told.connect(self.toast.show_message)
        self.stack.addWidget(page)
        return page

    def _lay_out(self) -> None:
        # The toast lies over the pages alone, so they have a parent of their own.
        self._area = QWidget()
        inside = QVBoxLayout(self._area)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.stack)
        right = QWidget()
        right.setProperty("look", "page")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._area, 1)
        column.addWidget(self.status)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        row.addWidget(right, 1)

    def _connect(self) -> None:
        self.sidebar.chosen.connect(self.go)
        self.sidebar.lock_wanted.connect(self.lock_wanted)
        self.sidebar.keys_wanted.connect(self.keys_wanted)
        self.sidebar.toggle_wanted.connect(self.toggle_sidebar)

    def _bind_keys(self) -> None:
        for place in PLACES:
            bind(self, place.intent, partial(self._on_key_of_place, place.intent))
        bind(self, "search", self._on_search)
        bind(self, "paste", self._on_paste)
        bind(self, "scan_screen", self._on_scan_screen)
        bind(self, "lock", self.lock_wanted.emit)
        bind(self, "toggle_sidebar", self.toggle_sidebar)
        bind(self, "next_pane", lambda: focus_next_pane((self.sidebar, *self._panes)))

    def _on_key_of_place(self, intent: str) -> None:
        self.sidebar.list.clearFocus()
        self.go(intent)

    def _on_search(self) -> None:
        self.sidebar.list.clearFocus()
        if self.current == "show_plan":
            self.plan.focus_search()
            return
        self.go("show_codes")
        self.codes.focus_search()

    def _on_scan_screen(self) -> None:
        self.go("show_enroll")
        self.enroll.scan_screen()

    def _on_paste(self) -> None:
        if not self.offer_mime(QGuiApplication.clipboard().mimeData()):
            self.toast.show_message(words.nothing_to_paste())

    def _on_stored(self, count: int) -> None:
        self.refresh()
        self.go("show_codes")
        self.toast.show_message(words.added(count))

    def _on_stored_for(self, holder: Holder) -> None:
        """A step asked for this code: back to the step, with the code to type."""
        self.refresh()
        self.go("show_checklist")
        if self._link is not None:
            self._link.show_codes(holder.user)
        self.toast.show_message(words.added(1))

    def _on_goal(self, goal: str) -> None:
        """A step's button leads to another room."""
        self.sidebar.list.clearFocus()
        self.go({Goal.CODES: "show_codes", Goal.BACKUP: "show_settings"}.get(Goal(goal), "show_plan"))
        if goal == Goal.BACKUP:
            self.settings.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)
        if goal in _ACTIONS:
            for action in self.plan.findChildren(QAction, _ACTIONS[Goal(goal)]):
                action.trigger()

    def _bind(self, account_id: AccountId, holder: Holder) -> None:
        """An entry that is in the vault already belongs to somebody."""
        vault = self._desk.parts.vault
        account = vault.contents.find(account_id)
        if account is not None:
            change = edit(account, replace(account, holder=str(holder)))
            self._desk.tasks.run(
                lambda: vault.apply(change.apply),
                lambda _: self.refresh(),
                lambda failure: self.toast.show_message(words.not_saved(failure)),
                vault=True,
            )

    def _copy(self, code: str) -> None:
        """Put a code on the clipboard, for as long as codes stay there."""
        try:
            self._desk.copied.copy(code)
        except ClipboardRefused as refusal:
            self.toast.show_message(worded(refusal.reason))
            return
        self.status.show_clipboard(self._desk.copied.left)
        self.toast.show_message(words.code_copied())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        below = self.width() < NARROW_UNDER
        if below != self._below:
            self._below, self._narrow_choice = below, None
        if self._narrow_choice is None and self.sidebar.narrow != below:
            self.sidebar.set_narrow(below)
