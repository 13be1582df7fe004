import json
from typing import Any

import pytest

from ramkeep.core.plan.policy.condition_block import read_conditions
from ramkeep.core.plan.policy.document import Condition
from ramkeep.core.plan.policy.findings import Findings
from ramkeep.core.plan.policy.json_text import read_json
from ramkeep.core.plan.policy.problems import Gap, Kind


def found(block: Any) -> tuple[tuple[Condition, ...], Findings]:
    findings = Findings()
    return read_conditions(read_json(json.dumps(block))[0], findings), findings


def test_every_key_under_every_operator() -> None:
    conditions, findings = found({"StringLike": {"oss:Prefix": ["", "a*"], "oss:Delimiter": "/"}})
    assert conditions == (
        Condition("StringLike", "oss:Prefix", ("", "a*")),
        Condition("StringLike", "oss:Delimiter", ("/",)),
    )
    assert (findings.problems, findings.notes) == ([], [])


@pytest.mark.parametrize(
    ("block", "kind", "path", "suggestion"),
    [
        ({"StringEqual": {"a:b": "x"}}, Kind.INVALID_OPERATOR, "$.StringEqual", "StringEquals"),
        ({"ipaddress": {"a:b": "::1"}}, Kind.INVALID_OPERATOR, "$.ipaddress", "IpAddress"),
        ({"Null": {"a:b": "true"}}, Kind.UNSUPPORTED_OPERATOR, "$.Null", ""),
        ({"BoolIfExists": {"a:b": "true"}}, Kind.UNSUPPORTED_OPERATOR, "$.BoolIfExists", "Bool"),
        ({"ForAnyValue:StringLikeIfExists": {"a:b": "x"}}, Kind.UNSUPPORTED_OPERATOR, "$['ForAnyValue:StringLikeIfExists']", "ForAnyValue:StringLike"),
        ({"Bool": {"MFAPresent": "true"}}, Kind.INVALID_CONDITION_KEY, "$.Bool.MFAPresent", ""),
        ({"Bool": {"a:b": True}}, Kind.WRONG_TYPE, "$.Bool['a:b']", "true"),
        ({"Bool": {"a:b": "yes"}}, Kind.INVALID_CONDITION_VALUE, "$.Bool['a:b']", ""),
        ({"Bool": {"a:b": ["true", "false"]}}, Kind.INVALID_CONDITION_VALUE, "$.Bool['a:b']", ""),
        ({"NumericEquals": {"a:b": 10}}, Kind.WRONG_TYPE, "$.NumericEquals['a:b']", "10"),
        ({"NumericEquals": {"a:b": "ten"}}, Kind.INVALID_CONDITION_VALUE, "$.NumericEquals['a:b']", ""),
        ({"DateLessThan": {"a:b": "tomorrow"}}, Kind.INVALID_CONDITION_VALUE, "$.DateLessThan['a:b']", ""),
        ({"IpAddress": {"a:b": ["10.0.0.0/8", "10.0.0.0/40"]}}, Kind.INVALID_CONDITION_VALUE, "$.IpAddress['a:b'][1]", ""),
        ({"StringEquals": {"a:b": []}}, Kind.EMPTY, "$.StringEquals['a:b']", ""),
        ({"StringEquals": "x"}, Kind.WRONG_TYPE, "$.StringEquals", ""),
    ],
)  # fmt: skip
def test_what_ram_refuses(block: Any, kind: Kind, path: str, suggestion: str) -> None:
    _, findings = found(block)
    assert [(each.kind, each.path, each.suggestion) for each in findings.problems] == [(kind, path, suggestion)]


@pytest.mark.parametrize(
    ("block", "gap"),
    [
        ({}, Gap.EMPTY_CONDITION),
        ({"Bool": {}}, Gap.EMPTY_CONDITION),
        ({"ForAllValues:StringEquals": {"a:b": "x"}}, Gap.SET_OPERATOR),
        ({"StringEquals": {"a:b": "${acs:user}"}}, Gap.VARIABLE),
        ({"NumericEquals": {"a:b": "1e3"}}, Gap.NUMBER_FORM),
        ({"DateLessThan": {"a:b": "2026-01-01"}}, Gap.DATE_FORM),
        ({"DateLessThan": {"a:b": "2026-01-01T10:00:00"}}, Gap.DATE_FORM),
    ],
)
def test_what_is_accepted_though_undocumented(block: Any, gap: Gap) -> None:
    _, findings = found(block)
    assert findings.problems == []
    assert [note.gap for note in findings.notes] == [gap]
