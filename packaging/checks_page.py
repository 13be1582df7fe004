"""Writes docs/checks.md: every check there is, by theme, and what stands for which point of the two lists.

Run after a check was added or changed: `python packaging/checks_page.py`. The theme of a check is the module whose
`CHECKS` holds it, and the first line of that module's docstring introduces it.
"""

import ast
import inspect
import pkgutil
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from types import FunctionType, ModuleType

from ramkeep.core.plan import checks
from ramkeep.core.plan.checks.check import Check, TextCheck
from ramkeep.core.plan.checks.coverage import Coverage, advice_coverage, cis_coverage
from ramkeep.core.plan.checks.every_check import EVERY_CHECK

PAGE = Path(__file__).parents[1] / "docs/checks.md"

HEAD = """\
# The checks

What `ramkeep plan check` and the planner look for. This page is made from the checks themselves, by
`packaging/checks_page.py`.

The severities, worst first:

| Severity | Meaning |
|---|---|
| error | RAM refuses it, or it does not do what it says |
| danger | someone gets more than meant, or people are locked out |
| warning | against the rules of good practice, or probably not meant |
| hint | could be tidier |

A single finding may be more or less severe than its check. *Mended* says that a check offers an edit that takes the
problem away, wherever it is sure. *CIS* is a recommendation of section 1 of the CIS Alibaba Cloud Foundation Benchmark
2.0, *advice* a point of Alibaba Cloud's own checklist; both are listed at the end. A name keeps its meaning once it is
published.
"""


@dataclass(frozen=True, slots=True)
class Theme:
    """Checks that belong together."""

    title: str
    about: str
    checks: tuple[Check | TextCheck, ...]


def main() -> int:
    """Write the page; the result is the exit code."""
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.name}: {len(EVERY_CHECK)} checks")
    return 0


def page() -> str:
    """The whole page."""
    parts = [HEAD, *map(_theme, themes())]
    parts.append(_table("CIS Alibaba Cloud Foundation Benchmark 2.0, section 1", cis_coverage()))
    parts.append(_table("Alibaba Cloud's checklist", advice_coverage()))
    return "\n".join(parts)


def themes() -> list[Theme]:
    """Every theme, in the order in which its first check stands among all checks."""
    order = {check.name: at for at, check in enumerate(EVERY_CHECK)}
    found = []
    for module in _modules():
        listed = tuple(check for check in getattr(module, "CHECKS", ()) if check.name in order)
        if listed:
            title = module.__name__.rpartition(".")[2].replace("_", " ").capitalize()
            about = (module.__doc__ or "").partition("\n")[0]
            found.append(Theme(title, about, listed))
    return sorted(found, key=lambda theme: order[theme.checks[0].name])


def offers_fix(check: Check | TextCheck) -> bool:
    """Does what looks for the problem make an edit that mends it?"""
    return any(_makes_fix(each) for each in _reached(check.find))


def _modules() -> Iterator[ModuleType]:
    for each in pkgutil.walk_packages(checks.__path__, f"{checks.__name__}."):
        yield import_module(each.name)


def _theme(theme: Theme) -> str:
    return "\n".join((f"## {theme.title}\n", f"{theme.about}\n", *map(_check, theme.checks)))


def _check(check: Check | TextCheck) -> str:
    facts = [str(check.severity), "mended" if offers_fix(check) else "not mended"]
    facts += [f"CIS {', '.join(check.cis)}"] if check.cis else []
    facts += [f"advice {', '.join(map(str, check.advice))}"] if check.advice else []
    return f"### `{check.name}`\n\n**{check.title}.** {check.why}\n\n{'; '.join(facts)}. Source: {check.source}.\n"


def _table(title: str, rows: Sequence[Coverage]) -> str:
    lines = [f"## {title}\n", "| Point | What it asks for | Checks | By hand |", "|---|---|---|---|"]
    for row in rows:
        names = ", ".join(f"[`{name}`](#{name})" for name in row.checks)
        lines.append(f"| {row.point} | {row.title} | {names} | {row.manual} |")
    return "\n".join(lines) + "\n"


def _reached(find: object) -> list[FunctionType]:
    """The function, and every function of the checks that it calls or was made with."""
    waiting, reached = [find], dict[int, FunctionType]()
    while waiting:
        each = waiting.pop()
        if isinstance(each, partial):
            waiting += (each.func, *each.args, *each.keywords.values())
        if isinstance(each, type) and each.__module__.startswith(checks.__name__):
            waiting += vars(each).values()
        if isinstance(each, FunctionType) and each.__module__.startswith(checks.__name__) and id(each) not in reached:
            reached[id(each)] = each
            known = inspect.getclosurevars(each)
            waiting += (*known.globals.values(), *known.nonlocals.values())
    return list(reached.values())


def _makes_fix(function: FunctionType) -> bool:
    try:
        tree = ast.parse(textwrap.dedent(inspect.getsource(function)))
    except (OSError, SyntaxError):
        # A method that a dataclass made, or a lambda in the middle of a call: what it calls is looked at by itself.
        return False
    return any(isinstance(node, ast.Call) and _is_fix(node) for node in ast.walk(tree))


def _is_fix(call: ast.Call) -> bool:
    """`Fix(...)`, or a `TextFinding` with a mended document."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    mends = len(call.args) > 2 or any(each.arg == "mended" for each in call.keywords)
    return name == "Fix" or (name == "TextFinding" and mends)


if __name__ == "__main__":
    raise SystemExit(main())
