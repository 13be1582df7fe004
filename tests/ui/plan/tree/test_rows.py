"""What stands under what."""

from dataclasses import replace

from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import Group, Policy, PolicyRef, PolicyType, User
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree.rows import MOST_FOUND, Outline, Row, Section, section
from tests.core.plan.grants.company import company

READ = PolicyRef(PolicyType.CUSTOM, "read-books")


def names(rows: list[Row]) -> list[str]:
    return [row.key.policy.name if hasattr(row.key, "policy") else str(row.key) for row in rows]


def test_sections_and_what_is_in_them() -> None:
    outline = Outline(company())
    sections = [str(row.key) for row in outline.sections()]
    assert sections == ["groups", "without group", "users", "roles", "policies", "resource groups"]
    assert names(outline.children(section(Section.WITHOUT_GROUP))) == ["bob", "carol"]
    assert names(outline.children(Row(Kind.GROUP, "readers"))) == ["alice", "read-books", "read-films"]
    assert outline.children(Row(Kind.USER, "carol")) == []
    assert not outline.has_children(Row(Kind.USER, "carol"))
    assert outline.has_children(Row(Kind.USER, "bob"))


def test_usual_sections_stay_when_they_are_empty() -> None:
    assert [str(row.key) for row in Outline(Plan()).sections()] == ["groups", "users", "roles", "policies"]
    assert Outline(Plan(), words="x").sections() == []


def test_names_stand_in_the_order_of_letters_whatever_their_case() -> None:
    outline = Outline(company(User("Bea"), User("adam")))
    assert names(outline.children(section(Section.USERS))) == ["adam", "alice", "Bea", "bob", "carol"]


def test_a_search_finds_names_display_names_and_addresses() -> None:
    plan = company(User("x1", "陈梅"), User("x2", email="mei@example.com"), Group("g", "Mei's people"))
    found = Outline(plan, words="mei")
    assert names(found.children(section(Section.USERS))) == ["x2"]
    assert names(found.children(section(Section.GROUPS))) == ["g"]
    assert names(Outline(plan, words="陈").children(section(Section.USERS))) == ["x1"]
    assert names(Outline(plan, words="films read").children(section(Section.POLICIES))) != []


def test_a_search_shows_so_many_and_counts_all() -> None:
    found = Outline(company(*(User(f"u{number}") for number in range(300))), words="u")
    assert len(found.children(section(Section.USERS))) == MOST_FOUND
    assert found.count(section(Section.USERS)) == 300


def test_a_statement_leads_to_its_place_and_back() -> None:
    outline = Outline(company())
    policy: Policy = outline.plan.policies[READ]
    newest = replace(policy, versions=(*policy.versions, replace(policy.versions[0], id="v2")), default="v2")
    outline = Outline(company(newest))
    row = outline.children(Row(Kind.POLICY, READ))[0]
    chosen = outline.chosen(row)
    assert chosen == Chosen(Kind.POLICY, READ, ("versions", 1, "document", "Statement", 0))
    assert outline.path_to(chosen) == (section(Section.POLICIES), Row(Kind.POLICY, READ), row)
    deeper = Chosen(Kind.POLICY, READ, (*chosen.path, "Action", 0))
    assert outline.path_to(deeper)[-1] == row


def test_parts_that_did_not_change_are_not_made_again() -> None:
    plan = company()
    before = Outline(plan)
    assert before.members
    assert before.attached
    after = Outline(replace(plan, users={**plan.users, "dora": User("dora")}), before)
    assert after.members is before.members
    assert "dora" in names(after.children(section(Section.USERS)))
