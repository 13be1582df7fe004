"""People from a column or a CSV file."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ramkeep.core.plan.model.edits import Batch, apply
from ramkeep.core.plan.model.people import (
    MOST_PEOPLE,
    Column,
    Standing,
    added,
    judge,
    read_people,
    user_name_from,
)
from ramkeep.core.plan.model.plan import Plan, plan_of
from ramkeep.core.plan.model.values import ConsoleLogin, Group, Membership, User

PLAN = plan_of([User("alice"), Group("developers"), Group("auditors"), Membership("developers", "alice")])


def standings(text: str) -> list[str]:
    return [str(each.standing) for each in judge(PLAN, read_people(text).people)]


def test_a_column_of_names() -> None:
    people = read_people("\ufeffmei\n\n  li.wei \r\nbob\n")
    assert [(person.line, person.name) for person in people.people] == [(1, "mei"), (3, "li.wei"), (4, "bob")]
    assert not people.has_header


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_table_with_its_columns_in_any_order(delimiter: str) -> None:
    text = "E-mail,Groups,User Name,Shoe size,Display name,Mobile\na@b.cd,developers|auditors,mei,38,Chen Mei,86-1\n"
    people = read_people(text.replace(",", delimiter))
    assert people.columns == (Column.EMAIL, Column.GROUPS, Column.NAME, None, Column.DISPLAY_NAME, Column.MOBILE)
    person = people.people[0]
    assert (person.line, person.name, person.display_name) == (2, "mei", "Chen Mei")
    assert (person.email, person.mobile, person.groups) == ("a@b.cd", "86-1", ("developers", "auditors"))


def test_chinese_headings() -> None:
    person = read_people("用户名,显示名称,邮箱,用户组\nmei,陈梅,m@b.cd,developers、auditors\n").people[0]
    assert (person.name, person.display_name, person.groups) == ("mei", "陈梅", ("developers", "auditors"))


def test_a_table_without_headings_is_read_in_the_usual_order() -> None:
    people = read_people('mei,"Chen, Mei",m@b.cd\nbob,Bob,\n')
    assert not people.has_header
    assert [(person.name, person.display_name, person.email) for person in people.people] == [
        ("mei", "Chen, Mei", "m@b.cd"),
        ("bob", "Bob", ""),
    ]


def test_names_are_made_of_names_and_addresses_where_that_gives_one() -> None:
    people = read_people("Mei Chen\nzoë@example.com\n").people
    assert [(person.name, person.made_from) for person in people] == [
        ("mei.chen", "Mei Chen"),
        ("zoe", "zoë@example.com"),
    ]
    assert people[0].display_name == "Mei Chen"
    assert people[1].email == "zoë@example.com"
    assert user_name_from("陈梅") == ""


def test_lines_that_need_a_name_are_told() -> None:
    text = "name,display name,e-mail\n,陈梅,\n陈梅,,\n,陈梅,chen@example.com\n"
    judged = judge(PLAN, read_people(text).people)
    assert [each.standing for each in judged] == [Standing.NEEDS_NAME, Standing.NEEDS_NAME, Standing.NEW]
    assert judged[2].person.name == "chen"
    assert all(each.reason for each in judged[:2])


def test_what_cannot_be_taken_says_why() -> None:
    text = "name,groups\nalice,\nAlice,\nmei,\nMEI,\nbob,designers\n-x,\n"
    judged = judge(PLAN, read_people(text).people)
    assert [each.standing for each in judged] == [
        Standing.ALREADY_THERE,
        Standing.REFUSED,
        Standing.NEW,
        Standing.REFUSED,
        Standing.REFUSED,
        Standing.REFUSED,
    ]
    reasons = [each.reason for each in judged]
    assert "Line 4" in reasons[3]
    assert '"designers"' in reasons[4]
    assert "hyphen" in reasons[5]


def test_new_people_are_added_with_groups_and_known_ones_join() -> None:
    judged = judge(PLAN, read_people("name,display name,groups\nmei,Mei,developers\nalice,,\n陈,,\n").people)
    after = apply(PLAN, Batch(added(PLAN, judged, ("auditors",), ConsoleLogin(mfa_bind_required=True), api=True)))
    assert after.users["mei"] == User("mei", "Mei", ConsoleLogin(mfa_bind_required=True), api=True)
    assert after.groups_of("mei") == ("auditors", "developers")
    assert after.groups_of("alice") == ("auditors", "developers")
    assert after.users["alice"] == PLAN.users["alice"]


def test_nothing_to_add_is_no_edit() -> None:
    assert added(PLAN, judge(PLAN, read_people("alice\n").people)) == ()
    assert read_people("").people == ()
    assert read_people("\n \n").people == ()


def test_a_text_without_end_is_cut() -> None:
    people = read_people("\n".join(f"user{number}" for number in range(MOST_PEOPLE + 10)))
    assert people.cut
    assert len(people.people) == MOST_PEOPLE


@given(st.text(max_size=300))
def test_any_text_gives_edits_that_a_plan_takes(text: str) -> None:
    judged = judge(PLAN, read_people(text).people)
    after = apply(PLAN, Batch(added(PLAN, judged, ("auditors",))))
    new = [each for each in judged if each.standing is Standing.NEW]
    assert len(after.users) == len(PLAN.users) + len(new)


@given(st.lists(st.sampled_from(["mei", "a@b.cd", "陈", "x y", "developers", '"', ",", ";", "name"]), max_size=12))
def test_tables_of_odd_cells_are_judged(cells: list[str]) -> None:
    text = "name,groups\n" + "\n".join(",".join(cells[at : at + 2]) for at in range(0, len(cells), 2))
    judged = judge(Plan(), read_people(text).people)
    assert all(each.reason or each.standing in (Standing.NEW, Standing.ALREADY_THERE) for each in judged)
