"""Asks Cedar or Casbin the questions of the made-up company, in a process of its own.

`python benchmarks/_peers.py cedar 1000` prints one line of JSON. Each engine gets the policies as far as it can say
them, and its answers are held against the plain evaluator on exactly those.
"""

import json
import re
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from _company import CONTEXTS, SEED, Asked, Company, PlainEvaluator

Answers = Callable[[list[Asked]], list[str]]

_CASBIN_MODEL = """
[request_definition]
r = sub, act, obj
[policy_definition]
p = sub, act, obj, eft
[role_definition]
g = _, _
[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
[matchers]
m = g(r.sub, p.sub) && regexMatch(r.act, p.act) && regexMatch(r.obj, p.obj)
"""


def main(engine: str, count: int, seed: int = SEED) -> None:
    """Measure and print."""
    company = Company(seed)
    asked = company.requests(count)
    start = time.process_time()
    raw, answer, unsaid = {"cedar": _cedar, "casbin": _casbin}[engine](company)
    built = time.process_time() - start
    start = time.process_time()
    answers = answer(asked)
    taken = time.process_time() - start
    plain = PlainEvaluator(raw, company.users)
    expected = [plain.can(arn, action, resource, CONTEXTS[at]) == "Allow" for arn, action, resource, at in asked]
    wrong = sum((said == "Allow") is not allowed for said, allowed in zip(answers, expected, strict=True))
    arns = list(company.users)[:200]
    _, action, resource, at = asked[0]
    start = time.process_time()
    answer([(arn, action, resource, at) for arn in arns[: max(10, count // 20)]])
    one = (time.process_time() - start) / len(arns[: max(10, count // 20)])
    print(
        json.dumps(
            {"rate": count / taken, "built": built, "wrong": wrong, "asked": count, "unsaid": unsaid, "who": one * 1000}
        )
    )


def _cedar(company: Company) -> tuple[list[dict[str, Any]], Answers, str]:
    """A Cedar policy for every statement; a user is in each policy held."""
    import cedarpy

    raw, marks = _without_question_marks(company.raw)
    texts = [
        _cedar_policy(f"p{place}", statement)
        for place, document in enumerate(raw)
        for statement in document["Statement"]
    ]
    policies = cedarpy.PolicySet.from_str("\n".join(texts))
    held = [{"uid": _uid("Held", f"p{place}"), "attrs": {}, "parents": []} for place in range(len(raw))]
    users = [
        {"uid": _uid("User", arn), "attrs": {}, "parents": [_uid("Held", f"p{place}") for place in places]}
        for arn, places in company.users.items()
    ]
    entities = cedarpy.Entities.from_json_str(json.dumps(held + users))

    def answer(asked: list[Asked]) -> list[str]:
        found = cedarpy.is_authorized_batch([_cedar_request(*each) for each in asked], policies, entities)
        return ["Allow" if each.allowed else "Deny" for each in found]

    return raw, answer, f"no `?` in a pattern ({marks} patterns got `*` instead), no case ignored, no third outcome"


def _uid(kind: str, name: str) -> dict[str, str]:
    return {"type": kind, "id": name}


def _cedar_policy(name: str, statement: dict[str, Any]) -> str:
    effect = {"Allow": "permit", "Deny": "forbid"}[statement["Effect"]]
    actions = _like("context.action", [each.lower() for each in statement.get("Action") or statement["NotAction"]])
    spoken = actions if "Action" in statement else f"!({actions})"
    parts = [spoken, _like("context.resource", statement["Resource"])]
    parts += [
        _cedar_condition(operator, key, wanted if isinstance(wanted, list) else [wanted])
        for operator, keys in statement.get("Condition", {}).items()
        for key, wanted in keys.items()
    ]
    together = " && ".join(f"({part})" for part in parts)
    return f'{effect}(principal in Held::"{name}", action, resource) when {{ {together} }};'


def _like(subject: str, patterns: list[str]) -> str:
    return " || ".join(f"{subject} like {json.dumps(pattern)}" for pattern in patterns)


def _cedar_condition(operator: str, key: str, wanted: list[str]) -> str:
    given = f"context[{json.dumps(key)}]"
    match operator:
        case "IpAddress" | "NotIpAddress":
            meets = " || ".join(f"{given}.isInRange(ip({json.dumps(each)}))" for each in wanted)
        case "DateLessThan":
            meets = " || ".join(f"{given} < datetime({json.dumps(each)})" for each in wanted)
        case "StringLike":
            meets = _like(given, wanted)
        case _:
            meets = " || ".join(f"{given} == {json.dumps(each)}" for each in wanted)
    has = f"context has {json.dumps(key)}"
    return f"!({has}) || !({meets})" if operator.startswith("Not") else f"{has} && ({meets})"


def _cedar_request(arn: str, action: str, resource: str, at: int) -> dict[str, Any]:
    context: dict[str, Any] = {"action": action.lower(), "resource": resource}
    for key, value in CONTEXTS[at].items():
        if key == "acs:SourceIp":
            context[key] = {"__extn": {"fn": "ip", "arg": value}}
        elif key == "acs:CurrentTime":
            zone = re.sub(r"([+-]\d\d):(\d\d)\Z", r"\1\2", value)
            context[key] = {"__extn": {"fn": "datetime", "arg": zone}}
        else:
            context[key] = value
    return {
        "principal": _uid("User", arn),
        "action": _uid("Action", "call"),
        "resource": _uid("Any", "any"),
        "context": context,
    }


def _casbin(company: Company) -> tuple[list[dict[str, Any]], Answers, str]:
    """A line for every pair of action and resource pattern; no conditions, no NotAction."""
    import casbin

    raw, dropped = _without_conditions(company.raw)
    lines = [
        f"p, p{place}, {_casbin_regex(action)}, {_casbin_regex(resource)}, {statement['Effect'].lower()}"
        for place, document in enumerate(raw)
        for statement in document["Statement"]
        for action in statement["Action"]
        for resource in statement["Resource"]
    ]
    count = len(lines)
    lines += [f"g, {arn}, p{place}" for arn, places in company.users.items() for place in places]
    with tempfile.TemporaryDirectory() as folder:
        model, policy = Path(folder, "model.conf"), Path(folder, "policy.csv")
        model.write_text(_CASBIN_MODEL, "utf-8")
        policy.write_text("\n".join(lines), "utf-8")
        enforcer = casbin.Enforcer(str(model), str(policy))

    def answer(asked: list[Asked]) -> list[str]:
        return ["Allow" if enforcer.enforce(arn, action.lower(), text) else "Deny" for arn, action, text, _ in asked]

    return raw, answer, f"no conditions and no NotAction ({dropped} statements changed or left out), {count} lines"


def _casbin_regex(pattern: str) -> str:
    body = "".join({"*": ".*", "?": "."}.get(letter, re.escape(letter)) for letter in pattern)
    return f"^{body.lower() if not pattern.startswith('acs:') else body}$"


def _without_question_marks(raw: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], int]:
    marks = sum(each.count("?") > 0 for document in raw for one in document["Statement"] for each in one["Resource"])
    changed = [
        {"Statement": [{**one, "Resource": [each.replace("?", "*") for each in one["Resource"]]} for one in statements]}
        for statements in (document["Statement"] for document in raw)
    ]
    return changed, marks


def _without_conditions(raw: list[dict[str, Any]]) -> tuple[list[dict[str, Any]], int]:
    changed, dropped = [], 0
    for document in raw:
        kept = [{**one, "Condition": {}} for one in document["Statement"] if "Action" in one]
        dropped += sum("Condition" in one or "NotAction" in one for one in document["Statement"])
        changed.append({"Statement": kept})
    return changed, dropped


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else SEED)
