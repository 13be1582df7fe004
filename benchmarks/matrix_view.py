"""The matrix with 1000 users and every service: scrolling, and an edit until it is painted, each next to a named peer.

Everything is measured in one run, without a display. Run with `--help` for the choices.
"""

import argparse
import gc
import os
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _company import ACCOUNT, GROUPS, POLICIES, USERS, Company
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QTableWidget, QTableWidgetItem

from ramkeep.adapters.clock_system import SystemClock
from ramkeep.adapters.fact_files import FactFiles
from ramkeep.adapters.folder_files import DiskFolder
from ramkeep.adapters.plan_copies_folder import FolderPlanCopies
from ramkeep.adapters.plan_file import PlanFile
from ramkeep.core.plan.model.edits import Add, Edit
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import (
    Attachment,
    Group,
    Item,
    Membership,
    Policy,
    PolicyRef,
    PolicyType,
    PolicyVersion,
    PrincipalKind,
    PrincipalRef,
    User,
)
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_session import PlanSession
from ramkeep.ui.plan.matrix.view import MatrixView
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

FRAMES, EDITS = 200, 9
WIDTH, HEIGHT = 1400, 900
STEP = 37  # pixels a frame; the wheel of a mouse makes about as many
NOWHERE = Path("/nonexistent")


class Bench:
    """The plan, the matrix that shows it, and the peer of the same size."""

    def __init__(self) -> None:
        self.application = QApplication([])
        self.theme = Theme(self.application, "light")
        self.tasks = Tasks()
        desk = PlanDesk(
            SystemClock(), FactFiles(NOWHERE), DiskFolder(), FolderPlanCopies(NOWHERE), lambda at: PlanFile(Path(at))
        )
        self.model = PlanModel(desk, PlanSession(a_plan()), self.tasks)
        self.until(lambda: self.model.is_up_to_date)
        self.view = MatrixView(self.theme)
        self.view.resize(WIDTH, HEIGHT)
        began = time.perf_counter()
        self.view.show()
        self.view.show_plan(self.model)
        self.until(lambda: self.view.finder.is_up_to_date)
        self.first = time.perf_counter() - began
        self.view.tools.everything_wanted.emit(True)
        self.application.processEvents()
        self.peer = a_peer(self.view)
        self.application.processEvents()

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window live until this is so."""
        while not done():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def a_plan() -> Plan:
    """The company of the other benchmarks as a plan: 1000 users in 1 to 3 of 50 groups with 3 to 8 policies."""
    company = Company()
    pick, count = company.random.sample, company.random.randint
    items: list[Item] = [
        Policy(f"p{at}", (PolicyVersion("v1", document),)) for at, document in enumerate(company.documents)
    ]
    for at in range(GROUPS):
        items.append(Group(f"g{at}"))
        items += [grant(PrincipalKind.GROUP, f"g{at}", f"p{held}") for held in pick(range(POLICIES), count(3, 8))]
    for at in range(USERS):
        items.append(User(f"u{at}"))
        items += [Membership(f"g{group}", f"u{at}") for group in pick(range(GROUPS), count(1, 3))]
        items += [grant(PrincipalKind.USER, f"u{at}", f"p{held}") for held in pick(range(POLICIES), count(0, 2))]
    return plan_of(items, [Account(ACCOUNT)])


def grant(kind: PrincipalKind, name: str, policy: str) -> Attachment:
    """A custom policy, attached."""
    return Attachment(PrincipalRef(kind, name), PolicyRef(PolicyType.CUSTOM, policy))


def a_peer(view: MatrixView) -> QTableWidget:
    """An item for each cell that is not empty, with the same letters on a ground."""
    model = view.grid.matrix
    peer = QTableWidget(model.rowCount(), model.columnCount())
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            text = model.data(model.index(row, column), Qt.ItemDataRole.DisplayRole)
            if text:
                item = QTableWidgetItem(text)
                item.setBackground(Qt.GlobalColor.cyan)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                peer.setItem(row, column, item)
    peer.horizontalHeader().setDefaultSectionSize(view.grid.services.defaultSectionSize())
    peer.verticalHeader().setDefaultSectionSize(view.grid.names.defaultSectionSize())
    peer.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    peer.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    peer.resize(view.grid.size())
    peer.show()
    return peer


def main(words: Sequence[str] | None = None) -> int:
    """Measure and print a table; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--frames", type=int, default=FRAMES, help="of each way to scroll")
    parser.add_argument("--edits", type=int, default=EDITS, help="of each sort")
    chosen = parser.parse_args(words)
    bench = Bench()
    rows, columns = bench.view.grid.matrix.rowCount(), bench.view.grid.matrix.columnCount()
    print(f"{rows:,} rows, {columns} columns, window {WIDTH} x {HEIGHT}; 16.7 ms a frame are 60 frames a second\n")
    print("| what | Ramkeep: median | 95 of 100 | worst | `QTableWidget`: median | ratio |\n|---|--:|--:|--:|--:|--:|")
    for name, across, down in (("scroll down", 0, STEP), ("scroll across", STEP, 0), ("jump a page", 900, 700)):
        ours = scrolling(bench, bench.view.grid, across, down, chosen.frames)
        theirs = scrolling(bench, bench.peer, across, down, chosen.frames)
        print(_line(name, ours, theirs), flush=True)
    bench.peer.close()
    print(f"\nFirst picture of all {rows:,} users, from nothing: {bench.first * 1000:.0f} ms.")
    for name, edits in (("one user", edits_of_a_user), ("a group of about 40", edits_of_a_group)):
        seconds = [editing(bench, edit) for edit in edits(chosen.edits)]
        print(f"An edit that touches {name}, until it is painted: {_told(seconds)}")
    bench.view.close()
    bench.tasks.wait()
    return 0


def scrolling(bench: Bench, table: QAbstractScrollArea, across: int, down: int, frames: int) -> list[float]:
    """Seconds from a moved scroll bar to a painted table, back and forth."""
    found = []
    gc.collect()
    for bar, step in ((table.horizontalScrollBar(), across), (table.verticalScrollBar(), down)):
        bar.setValue(0)
        bench.application.processEvents()
        for _ in range(frames if step else 0):
            step = -step if not 0 <= bar.value() + step <= bar.maximum() else step
            began = time.perf_counter()
            bar.setValue(bar.value() + step)
            bench.application.processEvents()
            found.append(time.perf_counter() - began)
    return found


def edits_of_a_user(count: int) -> list[Edit]:
    """Give somebody a policy."""
    return [Add(grant(PrincipalKind.USER, f"u{at}", "p199")) for at in range(500, 500 + count)]


def edits_of_a_group(count: int) -> list[Edit]:
    """Give a group a policy that it does not have."""
    return [Add(grant(PrincipalKind.GROUP, f"g{at}", "p198")) for at in range(count)]


def editing(bench: Bench, edit: Edit) -> float:
    """From the edit to the painted matrix; the checks of the whole plan run at the same time, as in the window."""
    gc.collect()
    began = time.perf_counter()
    bench.model.do(edit, "Edit")
    bench.until(lambda: bench.view.finder.is_up_to_date)
    bench.application.processEvents()
    seconds = time.perf_counter() - began
    bench.until(lambda: bench.model.is_up_to_date)
    return seconds


def _line(what: str, ours: Sequence[float], theirs: Sequence[float]) -> str:
    one, other = statistics.median(ours) * 1000, statistics.median(theirs) * 1000
    most = statistics.quantiles(ours, n=20)[-1] * 1000
    return f"| {what} | {one:.2f} ms | {most:.2f} ms | {max(ours) * 1000:.2f} ms | {other:.2f} ms | {one / other:.2f} |"


def _told(seconds: Sequence[float]) -> str:
    return f"median {statistics.median(seconds) * 1000:.0f} ms, worst {max(seconds) * 1000:.0f} ms."


if __name__ == "__main__":
    sys.exit(main())
