from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from ramkeep.core.plan.checks.case import Case
from ramkeep.core.plan.checks.problem import Finding, Place
from ramkeep.core.plan.checks.recall import Recall
from ramkeep.core.plan.checks.single_users import found_in_holdings, in_each_holding, in_each_user, in_each_user_by_days
from ramkeep.core.plan.grants.holders import Holder, Holders
from ramkeep.core.plan.model.edits import Add, Change, apply
from ramkeep.core.plan.model.plan import Kind, Plan, plan_of
from ramkeep.core.plan.model.values import Group, Membership, Role, User
from tests.core.plan.catalog.sample import small
from tests.core.plan.checks.texts import trust
from tests.core.plan.checks.trying import NOON
from tests.core.plan.grants.company import allow, attached, custom, system


class Asked:
    """A check that tells of everyone, and remembers whom it was asked about."""

    def __init__(self) -> None:
        self.names: list[str] = []

    def of_user(self, user: User) -> Iterator[Finding]:
        self.names.append(user.name)
        yield Finding(Place(Kind.USER, user.name), user.display_name)

    def of_holding(self, _case: Case, holder: Holder) -> Iterator[Finding]:
        self.names.append(holder.name)
        yield Finding(Place(Kind.USER, holder.name), str(len(holder.grants)))


def plan() -> Plan:
    people = [User("bob"), User("alice"), Group("ops"), Group("dev"), Membership("ops", "alice")]
    role = Role("deploy", trust({"Service": "ecs.aliyuncs.com"}))
    return plan_of([*people, role, custom("p", allow("ecs:*")), attached("group/ops", "p")])


def case(of: Plan, recall: Recall, before: Holders | None = None) -> Case:
    recall.turn()
    return Case(of, small(), system(), before=before, recall=recall)


def test_only_a_user_who_has_changed_is_looked_at_again() -> None:
    asked, recall = Asked(), Recall()
    check = in_each_user(asked.of_user)
    assert [each.place.key for each in check(case(plan(), recall))] == ["bob", "alice"]
    before = plan()
    list(check(case(before, recall)))
    asked.names.clear()
    after = apply(before, Change(replace(before.users["bob"], display_name="Bob")))
    assert [each.message for each in check(case(after, recall))] == ["Bob", ""]
    assert asked.names == ["bob"]


def test_only_a_user_who_holds_something_else_is_looked_at_again() -> None:
    asked, recall, before = Asked(), Recall(), plan()
    check = in_each_holding(asked.of_holding)
    first = case(before, recall)
    assert [each.message for each in check(first)] == ["1", "0"]
    asked.names.clear()
    after = apply(before, Add(Membership("ops", "bob")))
    assert [each.message for each in check(case(after, recall, first.holders))] == ["1", "1"]
    assert asked.names == ["bob"]


def test_everyone_is_looked_at_again_when_something_else_has_changed() -> None:
    recall, before = Recall(), plan()
    first = case(before, recall)
    for count in (1, 2):
        asked, of = Asked(), case(before, recall, first.holders)
        list(found_in_holdings("name", partial(asked.of_holding, of), of, count))
        assert asked.names == ["alice", "bob"]


def test_days_are_counted_anew_and_findings_kept_while_the_days_are_the_same() -> None:
    told, recall = list[tuple[str, tuple[int | None, ...]]](), Recall()

    def find(user: User, days: tuple[int | None, ...]) -> Iterator[Finding]:
        told.append((user.name, days))
        yield Finding(Place(Kind.USER, user.name), str(days[0]))

    check = in_each_user_by_days(lambda user: (user.comments, ""), find)
    of = plan_of([User("alice", comments="2026-11-01"), User("bob")])
    for at, days in ((NOON, 22), (NOON + timedelta(hours=1), 22), (NOON + timedelta(days=1), 23)):
        recall.turn()
        found = check(Case(of, small(), system(), at, recall=recall))
        assert [each.message for each in found] == [str(days)]
    assert told == [("alice", (22, None)), ("alice", (23, None))]
    assert list(check(Case(of, small(), system(), recall=recall))) == []
