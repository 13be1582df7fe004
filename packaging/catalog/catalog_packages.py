"""The packages of the registries that the catalog is made from: which ones, and getting them."""

import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).parent / "tables/packages.txt"
_LINE = re.compile(r"(pypi|npm) (\S+) (\S+)")


@dataclass(frozen=True, slots=True)
class Package:
    """One package at one version; `kind` is `pypi` or `npm`."""

    kind: str
    name: str
    version: str

    def file_in(self, folder: Path) -> Path | None:
        """Where the package lies in a folder of downloads; None when it is not there."""
        if self.kind == "pypi":
            found = sorted(folder.glob(f"{self.name}-{self.version}-*.whl"))
            return found[0] if found else None
        file = folder / f"{self.name.lstrip('@').replace('/', '-')}-{self.version}.tgz"
        return file if file.is_file() else None


def wanted(table: Path) -> list[Package]:
    """The packages of the table, in its order."""
    lines = [line for line in table.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    found = [_LINE.fullmatch(line) for line in lines]
    if None in found:
        raise SystemExit(f"{table}: line {lines[found.index(None)]!r} is not `registry name version`.")
    return [Package(*match.groups()) for match in found if match]


def fetch(packages: list[Package], folder: Path) -> None:
    """Download what the folder lacks, with pip and npm as this computer has set them up."""
    folder.mkdir(parents=True, exist_ok=True)
    for package in packages:
        if package.file_in(folder) is None:
            print(f"getting {package.name} {package.version}", flush=True)
            subprocess.run(_command(package, folder), check=False, stdout=subprocess.DEVNULL)


def _command(package: Package, folder: Path) -> list[str]:
    if package.kind == "npm":
        npm = shutil.which("npm") or "npm"
        return [npm, "pack", f"{package.name}@{package.version}", "--pack-destination", str(folder)]
    pip = [sys.executable, "-m", "pip", "download", "--no-deps", "--only-binary", ":all:"]
    return [*pip, "--dest", str(folder), f"{package.name}=={package.version}"]
