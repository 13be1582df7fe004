from ramkeep.core.plan.checks.check import (
    ALL_TEXTS,
    GRANTING,
    IDENTITY,
    TRUST,
    action_element,
    path_of,
    resource_element,
    with_statement,
)
from tests.core.plan.checks.texts import allow, deny, policy, statement


def test_kinds_of_texts() -> None:
    assert ALL_TEXTS == GRANTING | TRUST
    assert IDENTITY < GRANTING
    assert not GRANTING & TRUST


def test_paths_lead_from_the_document_on() -> None:
    assert path_of(2) == ("Statement", 2)
    assert path_of(0, "Action", 1) == ("Statement", 0, "Action", 1)


def test_the_elements_of_a_statement() -> None:
    plain = allow("ecs:*").statements[0]
    excluding = policy({"Effect": "Deny", "NotAction": "ecs:*", "NotResource": "acs:ecs:*:*:x"}).statements[0]
    assert (action_element(plain), resource_element(plain)) == ("Action", "Resource")
    assert (action_element(excluding), resource_element(excluding)) == ("NotAction", "NotResource")


def test_another_statement_several_or_none_in_the_place_of_one() -> None:
    document = policy(statement("Allow", "ecs:*"), statement("Deny", "ram:*"))
    oss, log = allow("oss:*").statements[0], allow("log:*").statements[0]
    assert with_statement(document, 0) == deny("ram:*")
    assert with_statement(document, 1, oss, log) == policy(
        statement("Allow", "ecs:*"), statement("Allow", "oss:*"), statement("Allow", "log:*")
    )
