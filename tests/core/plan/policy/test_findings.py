from ramkeep.core.plan.policy.findings import Findings, kind_of, nearest, quoted_form, shown
from ramkeep.core.plan.policy.json_text import read_json
from ramkeep.core.plan.policy.problems import Gap, Kind


def test_one_value_or_a_list() -> None:
    findings = Findings()
    assert [text for _, text in findings.strings(read_json('"a"')[0], "An action")] == ["a"]
    assert [text for _, text in findings.strings(read_json('["a", 5, "b"]')[0], "An action")] == ["a", "b"]
    assert [(each.kind, each.path, each.suggestion) for each in findings.problems] == [(Kind.WRONG_TYPE, "$[1]", "5")]


def test_an_empty_list_is_a_problem() -> None:
    findings = Findings()
    assert findings.strings(read_json("[]")[0], "An action") == []
    assert findings.problems[0].kind is Kind.EMPTY


def test_what_is_kept_is_bounded() -> None:
    findings = Findings()
    node = read_json("1")[0]
    for _ in range(1000):
        findings.refuse(node, Kind.EMPTY, "Empty.")
        findings.note(node, Gap.SID, "Sid.")
    assert len(findings.problems) == len(findings.notes) == 100


def test_suggestions_come_from_what_is_known() -> None:
    assert nearest("resouce", ("Resource", "Action")) == "Resource"
    assert nearest("x" * 100_000, ("Resource",)) == ""
    assert nearest("quite", ("Resource", "Action")) == ""


def test_words() -> None:
    assert len(shown("x" * 5000)) < 70
    kinds = [kind_of(read_json(text)[0]) for text in ('"a"', "true", "null", "1", "[]", "{}")]
    assert len(set(kinds)) == 6
    assert [quoted_form(read_json(text)[0]) for text in ("true", "12", "[]")] == ["true", "12", ""]
