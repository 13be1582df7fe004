from ramkeep.core.plan.access.compiled import StatementTable
from ramkeep.core.plan.policy.context import Context
from ramkeep.core.plan.policy.corners import Corners
from tests.core.plan.access.plans import ALICE, OPS, allow, deny, document


def test_a_document_is_compiled_once() -> None:
    table, same = StatementTable(Corners()), document(allow())
    assert table.add(same) == table.add(same) == 1
    assert table.add(document(deny())) == 2
    assert table.denying == 2


def test_what_was_remembered_is_forgotten_when_statements_come() -> None:
    table = StatementTable(Corners())
    table.add(document(allow("ecs:*")))
    assert table.for_action("ECS:Run") == table.for_resource("x") == 1
    assert table.for_context(Context()) & 3 == 3
    table.add(document(allow("ecs:Run", Condition={"Bool": {"acs:MFAPresent": "true"}})))
    assert table.for_context(Context()) & 3 == 1
    assert table.for_action("ECS:Run") == table.for_resource("x") == 3


def test_conditions_on_the_caller_are_kept_apart() -> None:
    table = StatementTable(Corners())
    table.add(document(allow(Condition={"StringLike": {"acs:PrincipalArn": "acs:ram:*:*:role/*"}})))
    table.add(document(allow(Condition={"Bool": {"acs:MFAPresent": "true"}})))
    assert table.for_principal(OPS) & 3 == 3
    assert table.for_principal(ALICE) & 3 == 2
    assert table.for_context(Context()) & 3 == 1
    assert table.for_context(Context({"acs:MFAPresent": "true"})) & 3 == 3


def test_unusual_assumptions_are_heeded() -> None:
    table = StatementTable(Corners(resource_case_counts=False, not_resource_counts=False))
    table.add(document(allow("*", "acs:oss:*:*:B")))
    excluding = {"Version": "1", "Statement": [{"Effect": "Allow", "Action": "*", "NotResource": "acs:oss:*:*:x"}]}
    table.add(document(excluding))
    assert table.for_resource("acs:oss:*:1:b") == 1
    assert StatementTable(Corners()).add(document(excluding)) == 1


def test_members_name_their_bits() -> None:
    table = StatementTable(Corners())
    for action in ("a:a", "b:b", "c:c"):
        table.add(document(allow(action)))
    assert [(bit, each.actions) for bit, each in table.members(5)] == [(1, ("a:a",)), (4, ("c:c",))]
