"""Writes requirements.lock and requirements-dev.lock: every package at one version, by the hashes of its files.

Run with the oldest Python that Ramkeep supports (`make lock`): what a newer one needs less stays harmless, what an
older one needs more would be missing. The files name no index, so they serve behind any mirror.
"""

import re
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
RUNTIME = ROOT / "requirements.lock"
DEVELOPMENT = ROOT / "requirements-dev.lock"

# Needed on other systems than the one that writes the lock, which the resolver here would leave out.
ELSEWHERE = {"colorama": 'sys_platform == "win32"'}

HEADER = """\
# {title}
# Written by `make lock`; do not edit. Install with `pip install --require-hashes -r {name}`.
"""


def main() -> int:
    """Write both files; the second keeps to the versions of the first."""
    if sys.version_info[:2] != (3, 11):
        print("The lock is written with Python 3.11, the oldest that Ramkeep supports.", file=sys.stderr)
        return 1
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    upgrade = "--upgrade" in sys.argv[1:]
    runtime = [*project["project"]["dependencies"], *_group(project, "build")]
    _write(RUNTIME, "What Ramkeep runs on, and what its own build needs.", runtime, upgrade=upgrade)
    development = [*runtime, *_group(project, "dev"), *ELSEWHERE]
    _write(DEVELOPMENT, "The same, and what tests and checks it.", development, upgrade=upgrade, like=RUNTIME)
    return 0


def _group(project: dict[str, dict[str, list[str | dict[str, str]]]], name: str) -> list[str]:
    """The requirements of a dependency group with the groups it includes."""
    found: list[str] = []
    for entry in project["dependency-groups"][name]:
        found += _group(project, entry["include-group"]) if isinstance(entry, dict) else [entry]
    return found


def _write(target: Path, title: str, requirements: list[str], *, upgrade: bool, like: Path | None = None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        wanted = "\n".join(dict.fromkeys(requirements)) + (f"\n-c {like.name}\n" if like else "\n")
        Path(folder, "pyproject.in").write_text(wanted, encoding="utf-8")
        for known in filter(None, (like, None if upgrade or not target.exists() else target)):
            Path(folder, known.name).write_text(known.read_text(encoding="utf-8"), encoding="utf-8")
        _resolve(folder, target.name)
        text = Path(folder, target.name).read_text(encoding="utf-8")
    target.write_text(HEADER.format(title=title, name=target.name) + _finish(text), encoding="utf-8")


def _resolve(folder: str, output: str) -> None:
    command = [sys.executable, "-m", "piptools", "compile", "--quiet", "--generate-hashes", "--allow-unsafe"]
    # Older pips take a pin of the bare name for none of a requirement with an extra, so extras stand in the file.
    command += ["--no-strip-extras", "--annotation-style", "line", "--no-header", "--no-emit-index-url"]
    command += ["--no-emit-find-links", "--no-emit-trusted-host", "--no-emit-options"]
    command += ["--output-file", output, "pyproject.in"]
    subprocess.run(command, cwd=folder, check=True)


def _finish(text: str) -> str:
    """Name the project where the resolver names its input, and mark what only other systems need."""
    text = text.replace("-c requirements.lock, ", "").replace("-r pyproject.in", "ramkeep")
    text = re.sub(r"(?m)^\n# The following packages .*\n", "", text)
    for name, marker in ELSEWHERE.items():
        text = re.sub(rf"(?m)^({name}==\S+) \\$", rf"\1 ; {marker} \\", text)
    return text


if __name__ == "__main__":
    sys.exit(main())
