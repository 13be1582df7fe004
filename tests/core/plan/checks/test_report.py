"""The facts of a report."""

from datetime import UTC, datetime

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.dangers import Danger
from ramkeep.core.plan.checks.ignoring import Parted
from ramkeep.core.plan.checks.report import MOST_SERVICES, Report, report
from ramkeep.core.plan.grants.overview import Power
from ramkeep.core.plan.model.values import Item, User
from tests.core.plan.grants.company import allow, attached, company, custom, system

CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())
AT = datetime(2026, 11, 26, tzinfo=UTC)


def facts(*more: Item) -> Report:
    return report(company(*more), CATALOG, system(), Parted((), ()), AT)


def test_everybody_has_a_row_with_a_cell_for_every_service() -> None:
    told = facts()
    assert [row.ref.name for row in told.rows] == ["alice", "bob", "carol", "deploy"]
    assert [service.code for service in told.services] == ["ecs", "oss", "sts"]
    alice = told.rows[0]
    assert alice.groups == ("readers",)
    assert [cell.power for cell in alice.cells] == [Power.NONE, Power.READ, Power.NONE]


def test_administrators_do_not_bring_columns() -> None:
    told = facts(User("erin"), attached("user/erin", "AdministratorAccess", system=True))
    assert [service.code for service in told.services] == ["ecs", "oss", "sts"]
    assert {row.ref.name for row in told.rows if row.is_full} == {"erin"}
    assert [able.ref.name for able in told.dangers[Danger.EVERYTHING]] == ["erin"]


def test_services_beyond_the_paper_are_counted() -> None:
    told = facts(custom("look", allow("*:Describe*")), attached("user/carol", "look"))
    assert len(told.services) == MOST_SERVICES
    assert told.services_left_out > 20
    assert {"ecs", "oss"} <= {service.code for service in told.services}


def test_with_many_people_there_are_fewer_services() -> None:
    people = [User(f"u{number}") for number in range(700)]
    told = facts(custom("look", allow("*:Describe*")), attached("user/carol", "look"), *people)
    assert len(told.services) == 12_000 // 704


def test_texts_that_are_not_known_are_named() -> None:
    told = facts(attached("user/carol", "AliyunNobodyKnowsThisFullAccess", system=True))
    assert told.rows[2].uncertain == ("AliyunNobodyKnowsThisFullAccess",)


def test_the_same_plan_gives_the_same_report() -> None:
    assert facts() == facts()
