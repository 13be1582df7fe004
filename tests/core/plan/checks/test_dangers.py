"""Who can do the dangerous things."""

from ramkeep import resources
from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.dangers import ACTIONS, Able, Danger, dangers
from ramkeep.core.plan.model.values import Item, PrincipalKind, PrincipalRef, User
from tests.core.plan.grants.company import allow, attached, company, custom, deny, system

CATALOG = Catalog.read((resources.folder() / "data/catalog.txt").read_bytes())
BOB, ERIN = (PrincipalRef(PrincipalKind.USER, name) for name in ("bob", "erin"))
DEPLOY = PrincipalRef(PrincipalKind.ROLE, "deploy")


def found(*more: Item) -> dict[Danger, tuple[Able, ...]]:
    return dangers(Case(company(*more), CATALOG, system()))


def test_the_catalog_knows_every_action() -> None:
    known = {name.lower() for name in CATALOG.names}
    assert all(action.lower() in known for actions in ACTIONS.values() for action in actions)


def test_everything_permissions_and_ways_up() -> None:
    told = found(
        User("erin"), attached("user/erin", "AdministratorAccess", system=True),
        custom("attach", allow("ram:AttachPolicyToUser")), attached("user/bob", "attach"),
        custom("people", allow(["ram:CreateUser", "ram:DeleteUser"])), attached("role/deploy", "people"),
    )  # fmt: skip
    assert told[Danger.EVERYTHING] == (Able(ERIN),)
    assert told[Danger.PERMISSIONS] == (Able(ERIN), Able(DEPLOY))
    assert Able(BOB) in told[Danger.CLIMB]


def test_limits_are_told() -> None:
    told = found()
    assert told[Danger.SERVERS] == (Able(BOB, limited=True), Able(DEPLOY))
    assert told[Danger.DATABASES] == ()


def test_what_is_denied_is_no_danger() -> None:
    told = found(custom("no", deny("ecs:DeleteInstance")), attached("role/deploy", "no"))
    assert told[Danger.SERVERS] == (Able(BOB, limited=True),)
