"""Plans are opened, saved and made; facts are the newest that read."""

import pytest

from ramkeep.core.plan.grants.errors import SystemPoliciesRefused
from ramkeep.core.plan.model.errors import PlanTextError
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import read_plan, write_plan
from ramkeep.core.plan.model.settings import About
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.services.plan_ports import PlanChangedOnDisk
from tests.fakes.clock import FakeClock
from tests.fakes.facts import GivenFacts
from tests.fakes.folder import MemoryFolder
from tests.fakes.plan_copies import MemoryPlanCopies
from tests.fakes.plan_text import MemoryPlan


def desk(file: MemoryPlan, facts: GivenFacts | None = None) -> PlanDesk:
    clock = FakeClock(1_800_000_000.0)
    return PlanDesk(clock, facts or GivenFacts(), MemoryFolder(), MemoryPlanCopies(), lambda _: file)


def test_what_is_made_is_opened_and_what_is_saved_stays() -> None:
    file = MemoryPlan()
    table = desk(file)
    table.create("plan.json", starter())
    opened = table.open("plan.json")
    assert opened.plan == starter()
    changed = starter().with_setting(About("Other"))
    table.save(opened, changed)
    assert read_plan(str(file.text)) == changed


def test_a_file_that_is_there_is_not_made_anew() -> None:
    file = MemoryPlan(write_plan(starter()))
    with pytest.raises(PlanChangedOnDisk):
        desk(file).create("plan.json", Plan())
    assert read_plan(str(file.text)) == starter()


def test_what_another_program_wrote_is_not_overwritten() -> None:
    file = MemoryPlan(write_plan(starter()))
    table = desk(file)
    opened = table.open("plan.json")
    file.text = write_plan(Plan())
    with pytest.raises(PlanChangedOnDisk):
        table.save(opened, starter())
    assert read_plan(str(file.text)) == Plan()


def test_a_damaged_plan_is_refused_with_every_reason() -> None:
    with pytest.raises(PlanTextError) as refusal:
        desk(MemoryPlan('{"format": "ramkeep-plan", "schema": 1, "users": [{"nam": "a"}, {"name": 1}]}')).open("p")
    assert len(refusal.value.faults) >= 2


def test_fields_of_a_newer_version_are_told_and_kept() -> None:
    file = MemoryPlan('{"format": "ramkeep-plan", "schema": 1, "color": "blue"}')
    table = desk(file)
    opened = table.open("p")
    assert [fault.path for fault in opened.unknown] == ["$.color"]
    table.save(opened, opened.plan)
    assert '"color": "blue"' in str(file.text)


def test_a_damaged_newer_table_is_passed_over_and_told() -> None:
    table = desk(MemoryPlan(), GivenFacts([b"no catalog"], [b"no table"]))
    assert len(table.catalog) > 20_000
    assert table.system.find("AdministratorAccess") is not None
    assert len(table.notices) == 2


def test_without_a_table_that_reads_there_is_a_refusal() -> None:
    class Damaged(GivenFacts):
        def system_policies(self) -> tuple[bytes, ...]:
            return (b"{",)

    with pytest.raises(SystemPoliciesRefused):
        _ = desk(MemoryPlan(), Damaged()).system
