"""The script that writes the page about the checks."""

import importlib.util
import pkgutil
import re
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

from ramkeep.core.plan import checks
from ramkeep.core.plan.checks.check import Check, TextCheck, TextFinding
from ramkeep.core.plan.checks.every_check import EVERY_CHECK
from ramkeep.core.plan.checks.problem import Severity

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("checks_page", ROOT / "packaging/checks_page.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    # A dataclass looks its own module up.
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_the_page_is_what_the_script_writes(script: ModuleType) -> None:
    assert (ROOT / "docs/checks.md").read_text(encoding="utf-8") == script.page(), "Run packaging/checks_page.py."


def test_every_check_is_on_the_page_once(script: ModuleType) -> None:
    told = re.findall(r"^### `(.+)`$", script.page(), re.MULTILINE)
    assert sorted(told) == sorted(each.name for each in EVERY_CHECK)


def test_no_module_of_checks_is_forgotten() -> None:
    modules = [import_module(each.name) for each in pkgutil.walk_packages(checks.__path__, f"{checks.__name__}.")]
    there = {each.name for module in modules for each in getattr(module, "CHECKS", ())}
    assert there == {each.name for each in EVERY_CHECK}


def test_names_are_unique_and_plain() -> None:
    names = [each.name for each in EVERY_CHECK]
    assert len(set(names)) == len(names)
    assert not [name for name in names if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)]


def test_every_check_says_what_why_and_whence() -> None:
    assert not [each.name for each in EVERY_CHECK if not each.title or each.title.endswith(".")]
    assert not [each.name for each in EVERY_CHECK if not each.why.endswith(".") or not each.source]
    # A bar would end a cell of a table.
    assert not [each.name for each in EVERY_CHECK if "|" in each.title + each.why + each.source]


@pytest.mark.parametrize(
    ("name", "offers"),
    [
        ("owner-access-key", False),
        ("console-user-without-mfa", True),
        ("policy-on-user", True),
        ("mobile-form", True),
        ("email-form", False),
        ("password-length", True),
        ("quota-exceeded", False),
        ("unknown-system-policy", True),
    ],
)
def test_the_page_tells_which_checks_mend(script: ModuleType, name: str, offers: bool) -> None:
    assert script.offers_fix(next(each for each in EVERY_CHECK if each.name == name)) is offers


def test_a_check_of_texts_mends_by_a_document(script: ModuleType) -> None:
    def only_tells(document: object, case: object) -> object:
        yield TextFinding((), "It is wrong.")

    check = TextCheck("x", Severity.HINT, "X", "Why.", "inferred", only_tells)
    assert isinstance(check, Check | TextCheck)
    assert not script.offers_fix(check)
