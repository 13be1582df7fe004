"""The planner's window with 1000 users, 50 groups and 300 policies: opening, edits until they are painted, memory.

Everything is measured in one run, without a display, in wall time as a person feels it. Opening is told beside
`json.loads` of the same file. Ends with 1 when a goal is missed: a plan opened in 1 s, an edit painted in 100 ms, the
problems of an edit found and painted in 1 s, 500 MiB.
"""

import argparse
import gc
import json
import os
import resource
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from _company import SEED, Company
from checks import a_plan, kinds_of_edits
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from ramkeep.adapters.clock_system import SystemClock
from ramkeep.adapters.fact_files import FactFiles
from ramkeep.adapters.folder_files import DiskFolder
from ramkeep.adapters.plan_copies_folder import FolderPlanCopies
from ramkeep.adapters.plan_file import PlanFile
from ramkeep.adapters.settings_json import JsonSettings
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import write_plan
from ramkeep.core.plan.policy.document import Document
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.ui.application import SWITCH_SECONDS
from ramkeep.ui.plan.making import make_plan_page
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.plans import Plans
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme

WIDTH, HEIGHT = 1080, 664
GOALS = {"open": 1000.0, "edit": 100.0, "problems": 1000.0, "memory": 500.0}


class Bench:
    """The page of the planner, without the rest of the window."""

    def __init__(self, folder: Path) -> None:
        sys.setswitchinterval(SWITCH_SECONDS)
        self.application = QApplication([])
        self.theme = Theme(self.application, "light")
        self.tasks = Tasks()
        desk = PlanDesk(
            SystemClock(),
            FactFiles(folder / "none"),
            DiskFolder(),
            FolderPlanCopies(folder / "unsaved"),
            lambda at: PlanFile(Path(at)),
        )
        self.plans = Plans(desk, JsonSettings(folder / "settings.json"), self.tasks)
        self.page = make_plan_page(self.plans, self.theme)
        self.page.resize(WIDTH, HEIGHT)
        self.page.show()
        self.application.processEvents()

    @property
    def model(self) -> PlanModel:
        """The plan that is open."""
        assert self.plans.current is not None
        return self.plans.current

    def until(self, done: Callable[[], bool]) -> None:
        """Let the window live until this is so."""
        while not done():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def paint(self) -> None:
        """Let everything be painted that waits for it."""
        self.application.processEvents()
        self.page.repaint()

    def open(self, place: Path) -> float:
        """Milliseconds from a file to the painted tree."""
        began = time.perf_counter()
        self.plans.open(str(place))
        self.until(lambda: self.plans.current is not None)
        self.paint()
        return (time.perf_counter() - began) * 1000


def main() -> int:
    """Measure and print; the result is the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    texts = [*Company(SEED).documents, *Company(SEED + 1).documents]
    plan = a_plan(SEED, texts)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder, "plan.json")
        text = write_plan(plan)
        place.write_text(text, encoding="utf-8")
        bench = Bench(Path(folder))
        met = show("opening the plan, to the painted tree", [bench.open(place)], "open", plain(text))
        bench.until(lambda: bench.model.is_up_to_date)
        bench.paint()
        met &= measure_edits(bench, bench.model.plan, texts, rounds)
        bench.tasks.wait()
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    met &= show_figure("most memory held", memory, "MiB", "memory")
    print("every goal is met" if met else "not every goal is met")
    return 0 if met else 1


def plain(text: str) -> str:
    """How long the standard library takes to read the same text."""
    began = time.perf_counter()
    json.loads(text)
    return f"json.loads {(time.perf_counter() - began) * 1000:.0f} ms"


def measure_edits(bench: Bench, plan: Plan, texts: list[Document], rounds: int) -> bool:
    """Every kind of edit until it is painted, with the checks running at the same time; then until they are painted."""
    met = True
    for name, edits in kinds_of_edits(plan, texts).items():
        painted, checked = [], []
        for edit, _ in zip(edits, range(rounds), strict=False):
            gc.collect()
            began = time.perf_counter()
            if not bench.model.do(edit, "Edit"):
                continue
            bench.paint()
            painted.append((time.perf_counter() - began) * 1000)
            bench.until(lambda: bench.model.is_up_to_date)
            bench.paint()
            checked.append((time.perf_counter() - began) * 1000)
            bench.model.session.undo()
            bench.until(lambda: bench.model.is_up_to_date)
        met &= show(f"{name}, painted", painted, "edit", "")
        met &= show(f"{name}, with its problems", checked, "problems", "")
    return met


def show(what: str, figures: list[float], goal: str, beside: str) -> bool:
    """A line of medians; whether the goal is met."""
    words = f"worst {max(figures):.0f}{', ' + beside if beside else ''}"
    return show_figure(what, statistics.median(figures), "ms", goal, words)


def show_figure(what: str, figure: float, unit: str, goal: str, words: str = "") -> bool:
    """A line of one figure; whether the goal is met."""
    is_met = figure <= GOALS[goal]
    told = "met" if is_met else "NOT MET"
    print(f"{what:<52}{figure:>9.0f} {unit:<4} goal {GOALS[goal]:.0f} {told}  {words}", flush=True)
    return is_met


if __name__ == "__main__":
    sys.exit(main())
