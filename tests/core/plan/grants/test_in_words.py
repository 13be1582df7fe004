from ramkeep.core.plan.catalog.action import Access
from ramkeep.core.plan.grants.in_words import EVERY_SERVICE, Covered, told, told_of
from ramkeep.core.plan.policy.document import Document, Effect, Statement
from tests.core.plan.catalog.sample import shipped, small


def statement(*actions: str, but: bool = False) -> Statement:
    return Statement(Effect.ALLOW, actions, but, ("*",))


def test_a_whole_service() -> None:
    (line,) = told(Document((statement("ecs:*"),)), small()).lines
    assert (line.service, line.title, line.is_whole, line.few) == ("ecs", "Elastic Compute Service", True, ())


def test_a_few_actions_are_named() -> None:
    (line,) = told(Document((statement("oss:GetObject", "OSS:putobject"),)), small()).lines
    assert [each.name for each in line.few] == ["oss:GetObject", "oss:PutObject"]
    assert line.levels == {Access.READ: Covered(1, 1), Access.WRITE: Covered(1, 2)}
    assert line.levels[Access.READ].is_all
    assert not line.levels[Access.WRITE].is_all


def test_every_service() -> None:
    (line,) = told(Document((statement("*"),)), shipped()).lines
    assert (line.service, line.is_whole) == (EVERY_SERVICE, True)
    (line,) = told(Document((statement("ram:*", but=True),)), shipped()).lines
    assert (line.service, line.is_whole) == (EVERY_SERVICE, False)


def test_statements_stay_apart() -> None:
    document = Document((statement("ecs:Describe*"), statement("ecs:DeleteInstance", "kvstore:*")))
    found = told(document, small())
    assert [(line.index, line.service) for line in found.lines] == [(0, "ecs"), (1, "ecs"), (1, "kvstore")]
    assert found.lines[0].statement is document.statements[0]


def test_what_is_not_known_is_told_once() -> None:
    found = told(Document((statement("ecs:Nosuch", "ecs:AttachDisk"), statement("ecs:Nosuch", "x:*"))), small())
    assert found.unknown == ("ecs:Nosuch", "x:*")


def test_of_one_service_even_when_every_service_is_spoken_of() -> None:
    document = Document((statement("*"), statement("oss:*"), statement("ecs:DeleteInstance")))
    lines = told_of(document, small().actions("ecs"), small())
    assert [(line.index, line.service, line.is_whole) for line in lines] == [(0, "ecs", True), (2, "ecs", False)]
    assert [each.name for each in lines[1].few] == ["ecs:DeleteInstance"]
