import json
from random import Random

import pytest

from ramkeep.core.plan.policy import Condition, Document, Effect, Principal, Statement, read, write
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.writing import Size, size, text_size, write_compact
from ramkeep.core.said import Said
from tests.core.plan.access.plans import random_plan


def test_one_form_whatever_the_order_and_the_blanks() -> None:
    one = '{"Statement":[{"Resource":["*"],"Condition":{},"Action":["ecs:*"],"Effect":"Allow"}],"Version":"1"}'
    assert write(read(one)) == (
        '{\n  "Version": "1",\n  "Statement": [\n    {\n      "Effect": "Allow",\n'
        '      "Action": "ecs:*",\n      "Resource": "*"\n    }\n  ]\n}\n'
    )


def test_every_random_policy_comes_back() -> None:
    random = Random(3)
    documents = 0
    for _ in range(300):
        for raw in (plan := random_plan(random)["policies"])["account"] + plan["trust"] + plan.get("resource", []):
            document = read(json.dumps(raw))
            assert read(write(document)) == document
            assert read(write_compact(document)) == document
            documents += 1
    assert documents > 500


def test_names_in_any_script_are_written_as_they_are() -> None:
    document = Document((Statement(Effect.ALLOW, ("oss:*",), resources=("acs:oss:*:*:桶/*",), sid="é"),))
    assert "桶" in write(document)
    assert read(write(document)) == document
    measured = size(document)
    assert measured == text_size(write_compact(document))
    assert measured.bytes == measured.characters + 2 + 1
    assert text_size("桶 ") == Size(2, 4)


def test_principals_keep_their_form() -> None:
    bare = Statement(Effect.ALLOW, ("oss:*",), resources=("*",), principals=(Principal("", "2001"), Principal("", "*")))
    assert '"Principal":["2001","*"]' in write_compact(Document((bare,)))


@pytest.mark.parametrize(
    "statement",
    [
        Statement(Effect.ALLOW, ("*",), principals=(Principal("", "*"), Principal("RAM", "*"))),
        Statement(Effect.ALLOW, ("*",), conditions=(Condition("Bool", "a:b", ("true",)), Condition("Bool", "a:b", ("false",)))),
    ],
)  # fmt: skip
def test_what_the_language_cannot_say_is_not_written(statement: Statement) -> None:
    with pytest.raises(PolicyNotWritable) as refused:
        write(Document((statement,)))
    assert isinstance(refused.value.reason, Said)
