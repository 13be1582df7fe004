"""The facts that come with Ramkeep, and newer ones beside the person's own files."""

from pathlib import Path

from ramkeep import resources
from ramkeep.adapters.fact_files import FactFiles
from ramkeep.core.plan.catalog.catalog import Catalog


def test_without_files_of_ones_own_there_are_those_that_come_with_it(tmp_path: Path) -> None:
    facts = FactFiles(tmp_path / "nothing")
    (catalog,) = facts.catalogs()
    assert len(Catalog.read(catalog)) > 20_000
    assert len(facts.system_policies()) == 1


def test_a_file_of_ones_own_comes_after_it(tmp_path: Path) -> None:
    (tmp_path / "catalog.txt").write_bytes(b"newer")
    (tmp_path / "system_policies.json").write_bytes(b"newer too")
    facts = FactFiles(tmp_path)
    shipped = (resources.folder() / "data/catalog.txt").read_bytes()
    assert facts.catalogs() == (shipped, b"newer")
    assert facts.system_policies()[1] == b"newer too"
