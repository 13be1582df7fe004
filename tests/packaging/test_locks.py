"""The lock files hold every package at one version by the hashes of its files, and name no place it comes from."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"

# A requirement, continued over the lines of its hashes.
ENTRY = re.compile(
    r"(?m)^(?P<name>[a-z0-9._-]+)(?:\[[a-z,]+\])?==(?P<version>\S+)(?: ; (?P<marker>[^\\]+?))? \\$(?P<hashes>(?:\n    --hash=.*)+)",
    re.MULTILINE,
)
COMPILED = {"pyside6-essentials", "shiboken6", "cryptography", "numpy", "opencv-python-headless", "zxing-cpp", "deqr"}


def entries(lock: Path) -> dict[str, re.Match[str]]:
    return {found["name"]: found for found in ENTRY.finditer(lock.read_text(encoding="utf-8"))}


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT], ids=lambda path: path.name)
def test_every_line_is_a_pinned_requirement_its_hash_or_a_comment(lock: Path) -> None:
    text = ENTRY.sub("", lock.read_text(encoding="utf-8"))
    assert [line for line in text.splitlines() if line and not line.lstrip().startswith("#")] == []
    for found in entries(lock).values():
        hashes = found["hashes"].split()
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}|\\", each) for each in hashes), found["name"]


@pytest.mark.parametrize("lock", [RUNTIME, DEVELOPMENT], ids=lambda path: path.name)
def test_no_address_and_no_path_is_named(lock: Path) -> None:
    assert (
        re.findall(r"(?i)\S*(?:://|index-url|find-links|trusted-host|file:|/opt|/tmp)\S*", lock.read_text("utf-8"))
        == []
    )


@pytest.mark.parametrize("requirement", PROJECT["project"]["dependencies"] + PROJECT["dependency-groups"]["build"])
def test_the_runtime_lock_serves_every_dependency(requirement: str) -> None:
    wanted = Requirement(requirement)
    found = entries(RUNTIME)[canonicalize_name(wanted.name)]
    assert wanted.specifier.contains(found["version"])
    assert str(wanted.marker or "") == (found["marker"] or "")


def test_the_development_lock_holds_the_same_versions() -> None:
    runtime, development = entries(RUNTIME), entries(DEVELOPMENT)
    assert runtime
    assert {name: found.groups() for name, found in runtime.items()} == {
        name: development[name].groups() for name in runtime
    }


def test_qt_is_a_version_that_counts_references_right() -> None:
    assert Version("6.11.3") <= Version(entries(RUNTIME)["pyside6-essentials"]["version"]) < Version("6.12")


@pytest.mark.parametrize("name", sorted(COMPILED))
def test_compiled_packages_are_locked_for_more_than_one_system(name: str) -> None:
    assert len(entries(RUNTIME)[name]["hashes"].split("--hash")) > 4
