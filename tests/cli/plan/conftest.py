"""A table to run plan commands at: real files, the facts that come with Ramkeep, a clock that is told the time."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from ramkeep.adapters.folder_files import DiskFolder
from ramkeep.adapters.plan_file import PlanFile
from ramkeep.cli.console import Console
from ramkeep.cli.parser import parse
from ramkeep.cli.plan.desk import Desk
from ramkeep.cli.plan.run import run
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.services.plan_desk import PlanDesk
from tests.fakes.clock import FakeClock
from tests.fakes.facts import GivenFacts
from tests.fakes.plan_copies import MemoryPlanCopies

NOW = 1_790_000_000.0  # 21 September 2026


class Screen(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


class Table:
    """Runs plan commands in this process and keeps what they print; paths are within its folder."""

    def __init__(self, folder: Path, facts: GivenFacts) -> None:
        self.folder = folder
        self.said = self.noted = ""
        self._plans = PlanDesk(
            FakeClock(NOW), facts, DiskFolder(), MemoryPlanCopies(), lambda place: PlanFile(Path(place))
        )

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def run(self, task: str, *words: str, data: bytes = b"", seen: bool = False) -> int:
        """Run `plan TASK WORD…`; words that name a file of the folder may be written `@name`."""
        output, errors = (Screen(), Screen()) if seen else (io.StringIO(), io.StringIO())
        given = [self.path(word[1:]) if word.startswith("@") else word for word in words]
        exit_code = run(parse(["plan", task, *given]), Desk(self._plans, Console(io.BytesIO(data), output, errors)))
        self.said, self.noted = output.getvalue(), errors.getvalue()
        return exit_code

    def json(self, task: str, *words: str) -> Any:
        self.run(task, *words, "--json")
        return json.loads(self.said)

    def keep(self, plan: Plan, name: str = "plan.json") -> None:
        (self.folder / name).write_text(write_plan(plan), encoding="utf-8")

    def kept(self, name: str = "plan.json") -> Plan:
        return read_plan((self.folder / name).read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def facts() -> GivenFacts:
    return GivenFacts()


@pytest.fixture
def table(tmp_path: Path, facts: GivenFacts) -> Table:
    """A table with nothing on it."""
    return Table(tmp_path, facts)
