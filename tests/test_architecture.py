"""The laws of docs/architecture.md that import-linter and ruff cannot express."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "app/ramkeep"
SOURCES = sorted(PACKAGE.rglob("*.py"))
TOOLS = [path for folder in ("packaging", "benchmarks") for path in sorted((ROOT / folder).rglob("*.py"))]
TESTS = sorted((ROOT / "tests").rglob("*.py"))

MOST_LINES = 400
MOST_LINES_OF_A_FUNCTION = 40

# Loaded when first needed, never at the window's start: together they cost more than the window itself.
HEAVY = {"numpy", "cv2", "zxingcpp", "pyzbar", "deqr", "zxcvbn", "cryptography", "jeepney"}
START_UP = ("ramkeep.__main__", "ramkeep.build", "ramkeep.ui.window")

# An error is tested where it is raised, a port by what stands at it.
TESTED_ELSEWHERE = {"__init__.py", "errors.py", "ports.py", "plan_ports.py"}

BRITISH = re.compile(
    r"enrol(?!l)|colour|favourite|behaviour|neighbour|grey|centre|licence|recognise|initialise", re.IGNORECASE
)
HEX_COLOR = re.compile(r"#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b", re.IGNORECASE)
LOOK_IN_NUMBERS = re.compile(r"setPixelSize\(|setPointSizeF?\(|font-size|QColor\(\s*\d")


def test_files_are_short() -> None:
    lengths = {_name(path): len(_text(path).splitlines()) for path in [*SOURCES, *TOOLS, *TESTS]}
    _none([f"{name}: {lines} lines" for name, lines in lengths.items() if lines > MOST_LINES])


def test_functions_are_short() -> None:
    lengths = {
        f"{_name(path)}:{each.lineno} {each.name}": _length(each)
        for path in [*SOURCES, *TOOLS]
        for each in _functions(path)
    }
    _none([f"{name}: {lines} lines" for name, lines in lengths.items() if lines > MOST_LINES_OF_A_FUNCTION])


def test_every_source_file_has_its_test_file() -> None:
    sources = [path for layer in ("core", "services", "adapters") for path in (PACKAGE / layer).rglob("*.py")]
    untested = [_name(path) for path in sources if path.name not in TESTED_ELSEWHERE and not _test_of(path).exists()]
    _none(sorted(untested))


@pytest.mark.parametrize("layer", ["core", "services", "cli"])
def test_what_knows_no_qt_loads_none(layer: str) -> None:
    loaded = _loaded_by(_modules(PACKAGE / layer))
    assert {"PySide6", "shiboken6"} & loaded == set()


def test_the_start_of_the_window_loads_nothing_heavy() -> None:
    loaded = _loaded_by(START_UP)
    assert "PySide6" in loaded
    assert HEAVY & loaded == set()


@pytest.mark.parametrize("place", ["app/ramkeep/adapters", "tests/fakes"])
def test_something_stands_at_every_port(place: str) -> None:
    offered = [methods for path in (ROOT / place).rglob("*.py") for methods in _methods_of_classes(path).values()]
    ports = {
        port: methods
        for name in ("ports", "plan_ports")
        for port, methods in _methods_of_classes(PACKAGE / f"services/{name}.py", base="Protocol").items()
    }
    assert ports
    _none([port for port, methods in ports.items() if not any(methods <= other for other in offered)])


def test_the_look_is_decided_in_the_theme_alone() -> None:
    outside = [path for path in SOURCES if PACKAGE / "ui/theme" not in path.parents]
    found = [
        f"{_name(path)}:{line}: {text}" for path in outside for line, text in _strings(path) if HEX_COLOR.search(text)
    ]
    found += [f"{_name(path)}: {match[0]}" for path in outside for match in LOOK_IN_NUMBERS.finditer(_text(path))]
    _none(found)


def test_the_spelling_is_american() -> None:
    found = [f"{_name(path)}: {match[0]}" for path in SOURCES for match in BRITISH.finditer(_text(path))]
    _none(found)


def _none(offenders: list[str]) -> None:
    """Fail with all of them named, one a line."""
    assert not offenders, "\n" + "\n".join(offenders)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(ast.parse(_text(path))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from `def` to the end, without the docstring."""
    whole = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    return whole - ((first.end_lineno or first.lineno) - first.lineno + 1 if is_docstring else 0)


def _test_of(path: Path) -> Path:
    place = path.relative_to(PACKAGE)
    return ROOT / "tests" / place.parent / f"test_{place.name}"


def _modules(folder: Path) -> list[str]:
    files = [path.relative_to(PACKAGE.parent).with_suffix("") for path in folder.rglob("*.py")]
    return [".".join(file.parts).removesuffix(".__init__") for file in files]


def _loaded_by(modules: list[str] | tuple[str, ...]) -> set[str]:
    """The top-level packages that a fresh interpreter has after importing `modules`."""
    program = f"import sys, {', '.join(modules)}\nprint(*{{name.split('.')[0] for name in sys.modules}})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def _methods_of_classes(path: Path, base: str = "") -> dict[str, set[str]]:
    """The names that each class of a file defines: methods, properties and annotated fields."""
    found = {}
    for node in ast.walk(ast.parse(_text(path))):
        if isinstance(node, ast.ClassDef) and (not base or base in map(ast.unparse, node.bases)):
            methods = {each.name for each in node.body if isinstance(each, ast.FunctionDef)}
            fields = {ast.unparse(each.target) for each in node.body if isinstance(each, ast.AnnAssign)}
            found[node.name] = methods | fields
    return found


def _strings(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(_text(path))):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
