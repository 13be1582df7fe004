"""The panel of problems: a list like that of an IDE, live after every edit."""

from collections import Counter
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from ramkeep.core.plan.checks.checker import Checker
from ramkeep.core.plan.checks.ignoring import heeding, ignoring, parted
from ramkeep.core.plan.checks.mending import mended
from ramkeep.core.plan.checks.problem import Problem, Severity
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.panes import lead
from ramkeep.ui.plan.model import Chosen, PlanModel
from ramkeep.ui.plan.problems import words
from ramkeep.ui.plan.problems.details import WIDTH, Details
from ramkeep.ui.plan.problems.entries import Entries, Entry, Filter, Told
from ramkeep.ui.plan.problems.head import Head
from ramkeep.ui.plan.problems.ignore_dialog import IgnoreDialog
from ramkeep.ui.plan.problems.nothing import Nothing
from ramkeep.ui.plan.problems.table import Table
from ramkeep.ui.plan.tree.row_words import severity_name
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_12
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.worded import title_of, worded

# Below this width the sentence needs all of the room.
_WITH_DETAILS = 560
# Below this height there is room for the head alone.
_WITH_BODY = 96


class ProblemsPanel(QFrame):
    """A card under every view.

    Signals:
        folded: the height while only its head is there; 0 when it opens.
        went: a problem's object was chosen; the page shows where it is.
        setting_wanted: a problem is in what a plan has one of; its element, such as `password_policy`.
        told: a sentence for the person.
    """

    folded = Signal(int)
    went = Signal()
    setting_wanted = Signal(str)
    told = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "card")
        self._theme = theme
        self._model: PlanModel | None = None
        self._entries, self._told = Entries(), Told()
        self.is_folded = False
        self.head = Head(theme)
        self.table = Table(theme)
        self.details = Details()
        self.nothing = Nothing(theme)
        self._lay_out()
        self._connect()

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.found.disconnect(self._on_found)
            self._model.choice_changed.disconnect(self._on_choice)
        self._model = model
        self.head.quota.show_plan(model)
        if model is not None:
            model.found.connect(self._on_found)
            model.choice_changed.connect(self._on_choice)
        self._on_found()

    def toggle(self) -> None:
        """Leave only the head, or show the list again."""
        self.is_folded = not self.is_folded
        had_focus = self.table.hasFocus()
        self._show_body()
        self.head.show_folded(folded=self.is_folded)
        self.folded.emit(self.head.sizeHint().height() + 2 * SPACE_8 + 2 if self.is_folded else 0)
        if self.is_folded and had_focus:
            self.head.fold.setFocus()

    def step(self, by: int) -> None:
        """Look at the next problem, or the one before, and choose its object; settings open only when asked for."""
        if self.is_folded:
            self.toggle()
        if self.table.step(by):
            entry = self.table.entry
            if entry is not None:
                if entry.problem.place.key is None:
                    self.table.setFocus()
                else:
                    self.go()
                told = words.announced(severity_name(entry.problem.severity), entry.problem.message, entry.where)
                announce(self.table, told)

    def go(self) -> None:
        """Choose the place of the problem that is looked at."""
        entry, model = self.table.entry, self._model
        if entry is None or model is None:
            return
        place = entry.problem.place
        if place.kind is not None and place.key is not None:
            model.choose(Chosen(place.kind, place.key, place.path))
            self.went.emit()
        elif place.path:
            self.setting_wanted.emit(str(place.path[0]))

    def mend(self) -> None:
        """Apply the fix of the problem that is looked at, as one step."""
        entry, model = self.table.entry, self._model
        if entry is not None and model is not None and entry.ignored is None and entry.problem.fix is not None:
            model.do(entry.problem.fix.edit, worded(entry.problem.fix.label))

    def mend_all(self) -> None:
        """Apply every fix of the same check, as one step; found off the window's thread."""
        entry, model = self.table.entry, self._model
        if entry is None or model is None:
            return
        checker = Checker(model.desk.catalog, model.desk.system, (entry.problem.check,))
        at, plan = datetime.fromtimestamp(model.desk.clock.now(), UTC), model.plan

        def problems_of(plan: Plan) -> tuple[Problem, ...]:
            return parted(checker.problems(plan, at), plan.review).open

        title = title_of(entry.problem.check)
        model.tasks.run(lambda: mended(plan, problems_of)[1], partial(self._on_mended, model, plan, title))

    def ignore(self) -> None:
        """Ask for a reason, and ignore what is chosen."""
        entries = [entry for entry in self.table.chosen if entry.ignored is None]
        if entries and self._model is not None:
            dialog = IgnoreDialog(entries, self)
            dialog.accepted.connect(lambda: self._on_reason(entries, dialog.reason.text().strip()))
            dialog.keep()
            dialog.open()

    def heed(self) -> None:
        """Ignore no longer what is chosen."""
        problems = [entry.problem for entry in self.table.chosen if entry.ignored is not None]
        if problems and self._model is not None:
            self._model.do(heeding(self._model.plan, problems), words.heed_step(_titles(problems)))

    def show_severity(self, severity: Severity) -> None:
        """Open the list at the problems of one severity."""
        if self.is_folded:
            self.toggle()
        self.head.show_only(severity)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.step(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_body()

    def _lay_out(self) -> None:
        self.body = QStackedWidget()
        self.body.setMinimumHeight(1)
        self._list = QWidget()
        row = QHBoxLayout(self._list)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._line = QFrame()
        self._line.setProperty("look", "line-beside")
        row.addWidget(self.table, 1)
        row.addSpacing(SPACE_8)
        row.addWidget(self._line)
        row.addWidget(self.details)
        self.details.setFixedWidth(WIDTH)
        self.body.addWidget(self._list)
        self.body.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
        column.setSpacing(SPACE_4)
        column.addWidget(self.head)
        column.addWidget(self.body, 1)
        lead(self, self.table)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _connect(self) -> None:
        self.head.filter_changed.connect(self._filter)
        self.head.fold_wanted.connect(self.toggle)
        self.head.search.left_downward.connect(self.table.setFocus)
        self.nothing.acted.connect(self.head.clear_filter)
        self.table.went.connect(self.go)
        self.table.current_changed.connect(self._on_current)
        self.table.customContextMenuRequested.connect(self._show_menu)
        self.details.mend_wanted.connect(self.mend)
        self.details.mend_all_wanted.connect(self.mend_all)
        self.details.ignore_wanted.connect(self.ignore)
        self.details.heed_wanted.connect(self.heed)

    def _on_found(self) -> None:
        self._entries = Entries.of(None if self._model is None else self._model.findings)
        counts = Counter(entry.problem.severity for entry in self._entries.open)
        self.head.show_counts(counts, len(self._entries.ignored))
        if self._model is not None:
            problems = [entry.problem for entry in (*self._entries.open, *self._entries.ignored)]
            self._model.tasks.run(partial(self._told.prepare, problems), _nothing)
        self._filter()

    def _on_choice(self) -> None:
        if self.head.only_chosen.isChecked():
            self._filter()

    def _filter(self) -> None:
        head = self.head
        about = self._model.chosen if self._model is not None and head.only_chosen.isChecked() else None
        by = Filter(head.severities, head.search.text(), about, head.ignored.isChecked())
        self.table.show_entries(self._entries.wanted(by, self._told))
        self._show_body()

    def _show_body(self) -> None:
        there = bool(self.table.rows.entries)
        if not there:
            if self._model is None or self._model.findings is None:
                self.nothing.show_looking()
            elif self._entries.open or self.head.ignored.isChecked():
                self.nothing.show_filtered()
            else:
                self.nothing.show_well(len(self._entries.ignored))
        self.body.setVisible(not self.is_folded and self.height() >= _WITH_BODY)
        self.body.setCurrentWidget(self._list if there else self.nothing)
        self._show_details()

    def _show_details(self) -> None:
        """Beside the list, where there is room and something to tell."""
        shown = self.width() >= _WITH_DETAILS and self.table.entry is not None
        self.details.setVisible(shown)
        self._line.setVisible(shown)

    def _on_current(self) -> None:
        entry = self.table.entry
        self.details.show_entry(entry, self._alike(entry))
        self._show_details()

    def _alike(self, entry: Entry | None) -> int:
        """How many problems of the same check have a fix."""
        if entry is None or entry.ignored is not None or entry.problem.fix is None:
            return 0
        name = entry.problem.check.name
        return sum(each.problem.check.name == name and each.problem.fix is not None for each in self._entries.open)

    def _on_mended(self, model: PlanModel, plan: Plan, title: str, done: tuple[Problem, ...]) -> None:
        edits = [problem.fix.edit for problem in done if problem.fix is not None]
        if model.plan is not plan or not edits:
            self.told.emit(words.nothing_mended())
        else:
            model.do(edits, words.mend_all_step(title))

    def _on_reason(self, entries: list[Entry], reason: str) -> None:
        model = self._model
        if model is not None and reason:
            problems = [entry.problem for entry in entries]
            today = datetime.fromtimestamp(model.desk.clock.now(), UTC).date().isoformat()
            model.do(ignoring(model.plan, problems, reason, today), words.ignore_step(_titles(problems)))

    def _show_menu(self, where: QPoint) -> None:
        menu = self.menu()
        if menu is not None:
            menu.popup(self.table.viewport().mapToGlobal(where))

    def menu(self) -> QMenu | None:
        """Everything that can be done with the problem that is looked at."""
        entry = self.table.entry
        if entry is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_ = entry.ignored is None
        fix = entry.problem.fix if open_ else None
        wishes = [
            (words.go_there(), self.go, True),
            (words.mend() if fix is None else worded(fix.label), self.mend, fix is not None),
            (words.ignore() if open_ else words.heed(), self.ignore if open_ else self.heed, True),
            (words.copy(), self._copy, True),
        ]
        for text, wish, can in wishes:
            action = QAction(text.replace("&", "&&"), menu)
            action.setEnabled(can)
            action.triggered.connect(lambda _checked=False, wish=wish: wish())
            menu.addAction(action)
        return menu

    def _copy(self) -> None:
        lines = [
            words.announced(severity_name(each.problem.severity), each.problem.message, each.where)
            for each in self.table.chosen
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _titles(problems: list[Problem]) -> list[str]:
    return [title_of(problem.check) for problem in problems]


def _nothing(_: object) -> None:
    """The words are there when they are asked for."""
