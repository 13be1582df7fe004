"""A stand-in for `aliyun` that answers from a table, in pages, and notes every call."""

import json
import sys
from pathlib import Path
from typing import Any

from tests.core.plan.exchange.account_answers import Call

_PROGRAM = r"""#!{python} -IS
import json, sys

folder, size = {folder!r}, {size}
product, operation, *words = sys.argv[1:]
given = dict(zip((word.removeprefix("--") for word in words[::2]), words[1::2]))
with open(folder + "/calls.jsonl", "a") as calls:
    calls.write(json.dumps([product, operation, given]) + "\n")
paging = {{name: given.pop(name) for name in ("Marker", "PageNumber", "PageSize", "NextToken") if name in given}}
with open(folder + "/table.json") as table:
    found = json.load(table).get(json.dumps([product, operation, given], sort_keys=True))


def fail(code):
    sys.stderr.write(f"ERROR: SDK.ServerError\nErrorCode: {{code}}\nRecommend: \nRequestId: 1\nMessage: no\n")
    sys.exit(1)


if found is None:
    fail("NoPermission")
answer, rows, turns_by, again = found["answer"], found["rows"], found["turns_by"], found["again"]
if again:
    with open(folder + "/table.json") as table:
        whole = json.load(table)
    whole[json.dumps([product, operation, given], sort_keys=True)]["again"] = again - 1
    with open(folder + "/table.json", "w") as table:
        json.dump(whole, table)
    fail("Throttling.User")
if "Code" in answer:
    fail(answer["Code"])
if rows and turns_by == "Marker":
    outer, inner = rows
    start = int(paging.get("Marker", "mark/0+").removeprefix("mark/").removesuffix("+"))
    whole = answer[outer][inner]
    answer[outer][inner] = whole[start : start + size]
    answer["IsTruncated"] = start + size < len(whole)
    if answer["IsTruncated"]:
        answer["Marker"] = f"mark/{{start + size}}+"
elif rows:
    outer, inner = rows
    number, most = int(paging["PageNumber"]), int(paging["PageSize"])
    answer[outer][inner] = answer[outer][inner][(number - 1) * most : number * most]
json.dump(answer, sys.stdout, ensure_ascii=False, **({indent}))
"""


def install(folder: Path, calls: list[Call], *, pretty: bool, size: int = 2, throttled: str = "") -> None:
    """Put the program `aliyun` into a folder. `throttled` names an operation that is refused once."""
    folder.mkdir(parents=True)
    table = {
        json.dumps([each.product, each.operation, each.parameters], sort_keys=True): {
            "answer": each.answer,
            "rows": each.rows,
            "turns_by": each.turns_by,
            "again": int(each.operation == throttled),
        }
        for each in calls
    }
    (folder / "table.json").write_text(json.dumps(table), encoding="utf-8")
    indent = {"indent": "\t"} if pretty else {"separators": (",", ":")}
    program = folder / "aliyun"
    program.write_text(_PROGRAM.format(python=sys.executable, folder=str(folder), size=size, indent=repr(indent)))
    program.chmod(0o755)


def calls_of(folder: Path) -> list[tuple[str, str, dict[str, Any]]]:
    """Every call so far: product, operation and parameters."""
    lines = (folder / "calls.jsonl").read_text(encoding="utf-8").splitlines()
    return [(product, operation, given) for product, operation, given in map(json.loads, lines)]
