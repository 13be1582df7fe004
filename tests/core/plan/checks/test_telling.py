import pytest

from ramkeep.core.plan.checks.telling import caution, kind_of, named, named_grants, one_named, place_of, through
from ramkeep.core.plan.grants.holders import Grant
from ramkeep.core.plan.grants.system_policies import Knowledge
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import PrincipalKind, PrincipalRef
from ramkeep.core.plan.policy import Document
from tests.core.plan.grants.company import attached

USERS = [PrincipalRef(PrincipalKind.USER, name) for name in ("ann", "bob", "carol", "dave", "eve")]


def grant(policy: str, group: str = "", knowledge: Knowledge = Knowledge.KNOWN) -> Grant:
    return Grant(attached("user/ann", policy), Document(()), knowledge, group)


def test_names() -> None:
    assert named(USERS[:1]) == 'user "ann"'
    assert named([USERS[0], PrincipalRef(PrincipalKind.ROLE, "ops")]) == 'user "ann" and role "ops"'
    assert named(USERS[:2], starting=True) == 'User "ann" and user "bob"'
    assert named(USERS) == 'user "ann", user "bob", user "carol" and 2 more'


@pytest.mark.parametrize(("kind", "words"), [("user", "User"), ("group", "Group"), ("role", "Role")])
def test_one_name(kind: str, words: str) -> None:
    ref = PrincipalRef(PrincipalKind(kind), "ops")
    assert one_named(ref) == f'{kind} "ops"'
    assert one_named(ref, starting=True) == f'{words} "ops"'


def test_places() -> None:
    assert kind_of(PrincipalRef(PrincipalKind.GROUP, "g")) is Kind.GROUP
    place = place_of(PrincipalRef(PrincipalKind.ROLE, "ops"))
    assert (place.kind, place.key, place.path) == (Kind.ROLE, "ops", ())


def test_policies_and_how_they_come() -> None:
    assert through(grant("p")) == '"p"'
    assert through(grant("p", "ops")) == '"p" (via group "ops")'
    assert named_grants([grant("p"), grant("p"), grant("q", "ops")]) == '"p" and "q" (via group "ops")'


def test_texts_that_are_not_known_for_sure() -> None:
    assert caution([grant("p")]) == ""
    assert caution([grant("p"), grant("q", knowledge=Knowledge.APPROXIMATE)]) == (
        'The text of "q" is not known for sure: this rests on what the name suggests.'
    )
