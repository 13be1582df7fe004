"""What somebody can do, by how much it is."""

import pytest

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.grants.overview import Power
from ramkeep.core.plan.grants.reach import identity_of, powers
from tests.core.plan.grants.company import allow, text

SERVICES = ("ecs", "oss", "ram")


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())


def test_an_administrator_can_do_everything(catalog: Catalog) -> None:
    found = powers(identity_of(text(allow("*")), "p"), catalog, SERVICES)
    assert found.is_everything
    assert [(each.power, each.codes) for each in found.groups] == [(Power.ADMIN, SERVICES)]


def test_the_most_comes_first_and_whole_before_limited(catalog: Catalog) -> None:
    document = text(allow("ecs:Describe*"), allow("oss:*", "acs:oss:*:*:books/*"), allow("ram:*"))
    found = powers(identity_of(document, "p"), catalog, SERVICES)
    assert not found.is_everything
    assert [(each.power, each.limited, each.codes) for each in found.groups] == [
        (Power.ADMIN, False, ("ram",)),
        (Power.WRITE, True, ("oss",)),
        (Power.READ, False, ("ecs",)),
    ]


def test_who_has_nothing_has_no_groups(catalog: Catalog) -> None:
    assert powers(identity_of(text(allow("log:*")), "p"), catalog, SERVICES).groups == ()
