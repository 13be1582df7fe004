"""From facts to a plan."""

from ramkeep.core.plan.exchange.assembling import assembled
from ramkeep.core.plan.exchange.facts import Facts
from ramkeep.core.plan.exchange.incoming import NoteKind, Notes
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.settings import Account
from ramkeep.core.plan.model.values import AccessKey, MembershipKey, Role, User
from ramkeep.core.plan.policy.reading import read
from tests.core.plan.exchange.files import TRUST


def test_nothing_gives_an_empty_plan() -> None:
    plan, coverage = assembled(Facts(Notes()))
    assert plan == Plan()
    assert coverage.told == {}


def test_values_that_no_plan_can_hold_are_left_out_one_by_one() -> None:
    facts = Facts(Notes())
    facts.know(Kind.ROLE, "deploy", "x.json")
    facts.tell((Kind.ROLE, "deploy"), "max_session_seconds", 60, "x.json")
    facts.tell((Kind.ROLE, "deploy"), "description", "d", "x.json")
    facts.trusts["deploy"] = [(TRUST, "x.json")]
    plan, coverage = assembled(facts)
    assert plan.roles == {"deploy": Role("deploy", read(TRUST), "d")}
    assert "max_session_seconds" not in coverage.told[Kind.ROLE, "deploy"]
    assert [str(note) for note in facts.notes.all()] == [
        'x.json: The max session seconds of the role "deploy" is one that a plan cannot hold; it was left out.'
    ]


def test_the_account_says_how_many_there_must_be() -> None:
    facts = Facts(Notes())
    facts.know(Kind.USER, "alice", "x.json")
    facts.expected = {Kind.USER: (1, "s.json"), Kind.GROUP: (2, "s.json")}
    assembled(facts)
    assert [(note.kind, note.reason) for note in facts.notes.all()] == [
        (NoteKind.INCOMPLETE, "The account has 2 groups, but the files tell of 0. Fetch all of them.")
    ]


def test_keys_and_members_of_users_that_nobody_described() -> None:
    facts = Facts(Notes())
    facts.keys["robot"] = {"A": AccessKey("A")}
    facts.members[MembershipKey("dev", "alice")] = "x.json"
    facts.domain = ("example", "x.json")
    plan, coverage = assembled(facts)
    assert plan.users == {"robot": User("robot", api=True, access_keys=(AccessKey("A"),)), "alice": User("alice")}
    assert list(plan.groups) == ["dev"]
    assert coverage.told[Account] == {"alias": "example"}
