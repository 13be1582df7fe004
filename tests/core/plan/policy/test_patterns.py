import json
from typing import Any

import pytest

from ramkeep.core.plan.policy.document import Principal
from ramkeep.core.plan.policy.findings import Findings
from ramkeep.core.plan.policy.json_text import read_json
from ramkeep.core.plan.policy.patterns import read_actions, read_principals, read_resources
from ramkeep.core.plan.policy.problems import Gap, Kind


def found(read: Any, value: Any) -> tuple[Any, list[Kind], list[Gap]]:
    findings = Findings()
    values = read(read_json(json.dumps(value))[0], findings)
    return values, [each.kind for each in findings.problems], [each.gap for each in findings.notes]


@pytest.mark.parametrize("action", ["*", "*:*", "ecs:Describe*", "yundun-cert:*", "*:Get?", "ecs:*Security*"])
def test_actions(action: str) -> None:
    assert found(read_actions, action) == ((action,), [], [])


def test_an_action_without_colon_may_be_a_pattern() -> None:
    assert found(read_actions, "ecs*") == (("ecs*",), [], [Gap.ACTION_FORM])


@pytest.mark.parametrize("action", ["", "ecs", "ecs:", ":x", "ecs:a b", "ecs:a:b", "ecs:é"])
def test_what_is_no_action(action: str) -> None:
    assert found(read_actions, action)[1] == [Kind.INVALID_ACTION]


def test_resources() -> None:
    arns = ["*", "acs:ecs:*:*:instance/i-1", "acs:*:*cn-beijing*:*:*", "acs:ram::1:user/é"]
    assert found(read_resources, arns) == (tuple(arns), [], [])
    assert found(read_resources, "acs:oss:*")[2] == [Gap.ARN_FORM]
    assert found(read_resources, "acs:oss:*:*:home/${user}/*")[2] == [Gap.VARIABLE]


def test_what_is_no_resource() -> None:
    findings = Findings()
    read_resources(read_json('["arn:aws:s3:::b", "i-001", "**"]')[0], findings)
    assert [(each.path, each.suggestion) for each in findings.problems] == [
        ("$[0]", "acs:s3:::b"), ("$[1]", ""), ("$[2]", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "principals"),
    [
        ({"RAM": "acs:ram::1:root"}, [("RAM", "acs:ram::1:root")]),
        ({"RAM": ["acs:ram::1:user/x", "*"]}, [("RAM", "acs:ram::1:user/x"), ("RAM", "*")]),
        ({"Service": ["ecs.aliyuncs.com"]}, [("Service", "ecs.aliyuncs.com")]),
        ({"Federated": "acs:ram::1:oidc-provider/p"}, [("Federated", "acs:ram::1:oidc-provider/p")]),
        (["20012345678901234", "*"], [("", "20012345678901234"), ("", "*")]),
        ("*", [("", "*")]),
    ],
)
def test_principals(value: Any, principals: list[tuple[str, str]]) -> None:
    assert found(read_principals, value) == (tuple(Principal(*each) for each in principals), [], [])


@pytest.mark.parametrize(
    ("value", "kind"),
    [
        ({"AWS": "*"}, Kind.INVALID_PRINCIPAL),
        ({"RAM": "alice"}, Kind.INVALID_PRINCIPAL),
        ({"Service": "ecs"}, Kind.INVALID_PRINCIPAL),
        ({"Federated": "acs:ram::1:user/x"}, Kind.INVALID_PRINCIPAL),
        ({"RAM": []}, Kind.EMPTY),
        ({}, Kind.EMPTY),
        (5, Kind.WRONG_TYPE),
    ],
)
def test_what_is_no_principal(value: Any, kind: Kind) -> None:
    assert found(read_principals, value)[1] == [kind]


def test_a_bare_principal_is_not_empty() -> None:
    assert found(read_principals, ["20214760404935xxxx", "arn:sts::1:assumed-role/ops/*"])[1] == []
    assert found(read_principals, ["*", ""])[1] == [Kind.INVALID_PRINCIPAL]
