"""Why someone can do what they can with a service."""

from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.grants.reasons import Reasons, reasons
from ramkeep.core.plan.model.settings import Standing
from ramkeep.core.plan.model.values import Item, PrincipalKind, PrincipalRef
from tests.core.plan.catalog.sample import shipped
from tests.core.plan.grants.company import allow, attached, company, custom, deny, holders, in_directory, system, text

ALICE, BOB, CAROL = (PrincipalRef(PrincipalKind.USER, name) for name in ("alice", "bob", "carol"))


def user(ref: PrincipalRef, *more: Item) -> Holder:
    return holders(*more).all[ref]


def why(holder: Holder, service: str, *actions: str) -> Reasons:
    asked = [each for each in shipped().actions(service) if not actions or each.name in actions]
    return reasons(holder, asked, shipped())


def test_the_way_goes_through_the_group_to_the_statement() -> None:
    found = why(user(ALICE), "oss")
    (books, films) = found.allows
    assert (books.grant.group, books.grant.policy.name, books.line.index) == ("readers", "read-books", 0)
    assert books.line.statement.resources == ("acs:oss:*:*:books/*",)
    assert films.grant.attachment.resource_group == "films"
    assert not found.denies
    assert not found.bounds
    assert not found.unknown


def test_each_access_level_tells_what_of_it_is_allowed() -> None:
    found = why(user(BOB, custom("see", allow("ecs:Describe*")), attached("user/bob", "see")), "ecs")
    write, read = (
        next(each for each in found.extents if each.access is wanted) for wanted in (Access.WRITE, Access.READ)
    )
    assert [action.name for action in write.limited] == ["ecs:DeleteInstance"]
    assert write.whole == ()
    assert "ecs:DescribeInstances" in [action.name for action in read.whole]
    assert read.known >= len(read.whole) > 50
    assert found.extents[0].access is Access.WRITE


def test_denials_are_apart_and_count() -> None:
    guard = custom("guard", deny("ecs:Delete*"))
    found = why(user(BOB, guard, attached("user/bob", "guard")), "ecs", "ecs:DeleteInstance")
    assert [each.grant.policy.name for each in found.allows] == ["with-mfa"]
    assert [each.grant.policy.name for each in found.denies] == ["guard"]
    (extent,) = found.extents
    assert (extent.whole, extent.limited, extent.known) == ((), (), 1)


def test_statements_about_other_services_say_nothing() -> None:
    found = why(user(BOB), "oss")
    assert not found.allows
    assert all(not each.whole and not each.limited for each in found.extents)


def test_texts_that_are_not_known_are_told() -> None:
    found = why(user(CAROL, attached("user/carol", "AliyunNobodyKnowsFullAccess", system=True)), "ecs")
    assert [grant.policy.name for grant in found.unknown] == ["AliyunNobodyKnowsFullAccess"]


def test_levels_of_the_directory_that_take_away_are_named() -> None:
    plan = in_directory(company(), Standing.MEMBER, ("root", text(allow("*"))), ("no ecs", text(deny("ecs:Delete*"))))
    everyone = Holders(plan, system())
    assert why(everyone.all[BOB], "ecs").bounds == ("no ecs",)
    assert why(everyone.all[BOB], "oss").bounds == ()
