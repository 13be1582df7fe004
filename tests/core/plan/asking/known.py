"""What sentences are read with."""

from functools import cache

from ramkeep import resources
from ramkeep.core.plan.asking.people import People
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.model.values import Group, User
from tests.core.plan.grants.company import company


@cache
def catalog() -> Catalog:
    return Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())


@cache
def people() -> People:
    more = (User("mei.chen", "Mei Chen"), User("mei.wang", "Mei Wang"), User("li.wei", "李伟"), User("deploy"))
    return People(company(*more, Group("alice")))
