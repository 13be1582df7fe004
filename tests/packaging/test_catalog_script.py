"""The script that makes the catalog: packages and tables in, the file out."""

import io
import json
import tarfile
import zipfile
from datetime import date
from pathlib import Path

import pytest

import catalog_packages
import make_catalog
from catalog_operations import Operation, read
from catalog_packages import TABLE, Package, wanted
from catalog_rows import join
from catalog_tables import ServiceFacts, Special, Tables, read_tables
from catalog_text import write
from ramkeep.core.plan.catalog.action import Level, LevelSource, State
from ramkeep.core.plan.catalog.catalog import Catalog

ROOT = Path(__file__).parents[2]
SHIPPED = ROOT / "resources/data/catalog.txt"
REDIS = Package("pypi", "alibabacloud_r_kvstore20150101", "7.0.0")
OLD = Package("npm", "@someone/old-sdk", "0.0.1")

CLIENT = """
class Client:
    def create_instance(self):
        params = open_api_util_models.Params(
            action = 'CreateInstance',
            version = '2015-01-01',
            pathname = '/',
        )
    async def create_instance_async(self):
        params = open_api_models.Params(
            action='CreateInstance',
            version='2015-01-01',
        )
    def describe_instances(self):
        params = Params(action='DescribeInstances', version='2015-01-01', style='RPC')
"""


def put_wheel(folder: Path, client: str = CLIENT, package: Package = REDIS) -> Path:
    file = folder / f"{package.name}-{package.version}-py3-none-any.whl"
    with zipfile.ZipFile(file, "w") as wheel:
        wheel.writestr(f"{package.name}/client.py", client)
        wheel.writestr(f"{package.name}/models/client.py", "Params(action='No', version='1')")
    return file


def put_tarball(folder: Path) -> Path:
    file = folder / "someone-old-sdk-0.0.1.tgz"
    with tarfile.open(file, "w:gz") as tarball:
        for path, text in {
            "package/dist/r_kvstore/DescribeInstances/req.d.ts": "",
            "package/dist/r_kvstore/DescribeAncients/req.d.ts": "",
            "package/dist/r_kvstore/DescribeAncients/res.d.ts": "",
            "package/dist/r_kvstore/index.d.ts": "",
            "package/dist/cloud_desk/OpenDesk/req.d.ts": "",
            "package/dist/productInfo.json": json.dumps({"cloud_desk": {"version": "2020-02-02"}}),
        }.items():
            member = tarfile.TarInfo(path)
            member.size = len(text)
            tarball.addfile(member, io.BytesIO(text.encode()))
    return file


def tables(**changes: object) -> Tables:
    given: dict[str, object] = {
        "services": (ServiceFacts("kvstore", "documented", "Redis", ("redis",), ("r_kvstore",)),),
        "patterns": (),
        "specials": (),
        "levels": {},
        "level_sources": (),
        "instead": {},
    }
    return Tables(**(given | changes))  # type: ignore[arg-type]


def operation(name: str, product: str = "r_kvstore", package: Package = REDIS) -> Operation:
    return Operation(product, "2015-01-01", name, package)


def made(operations: list[Operation], using: Tables) -> Catalog:
    return Catalog.read(write(join(operations, using), using, date(2026, 11, 23)).encode())


def test_operations_are_read_out_of_a_wheel(tmp_path: Path) -> None:
    found = read(REDIS, put_wheel(tmp_path))
    assert found == [operation("CreateInstance"), operation("DescribeInstances")]


def test_operations_are_read_out_of_the_npm_package(tmp_path: Path) -> None:
    found = read(OLD, put_tarball(tmp_path))
    assert [(each.product, each.version, each.name) for each in found] == [
        ("cloud_desk", "2020-02-02", "OpenDesk"),
        ("r_kvstore", "", "DescribeAncients"),
        ("r_kvstore", "", "DescribeInstances"),
    ]


def test_the_newer_package_wins_and_what_only_the_older_has_is_retired() -> None:
    operations = [operation("Get"), operation("Get", package=OLD), operation("GetOld", package=OLD)]
    catalog = made(operations, tables())
    states = {action.name: (action.origin.state, action.origin.source.kind) for action in catalog.expand("*")}
    assert states == {"kvstore:Get": (State.CURRENT, "pypi"), "kvstore:GetOld": (State.RETIRED, "npm")}


def test_a_product_without_a_table_gets_its_own_name_as_code() -> None:
    service = made([operation("OpenDesk", "cloud_desk", OLD)], tables()).service("cloud-desk")
    assert service is not None
    assert (service.certainty, service.title, service.actions) == ("assumed", "cloud-desk", 1)


def test_a_product_may_have_two_codes() -> None:
    services = tuple(ServiceFacts(code, "observed", "Bills", (), ("bssopenapi",)) for code in ("bss", "bssapi"))
    catalog = made([operation("PayBill", "bssopenapi")], tables(services=services))
    assert catalog.names == ("bss:PayBill", "bssapi:PayBill")


def test_a_documented_level_goes_before_the_guess() -> None:
    catalog = made([operation("CreateCopy"), operation("Create")], tables(levels={"kvstore:createcopy": "update"}))
    levels = [(action.level, action.level_source) for action in catalog.expand("*")]
    assert levels == [(Level.CREATE, LevelSource.GUESS), (Level.UPDATE, LevelSource.DOCUMENTED)]


def test_special_actions_are_added_and_false_names_taken_away() -> None:
    special = Special("kvstore", ("Connect",), "", "a page")
    using = tables(specials=(special,), instead={"kvstore:Login": ("kvstore:Connect",)})
    catalog = made([operation("Login")], using)
    assert catalog.names == ("kvstore:Connect",)
    assert catalog.suggest("kvstore:Login") == catalog.expand("*")


def test_the_same_input_gives_the_same_bytes() -> None:
    operations = [operation("A"), operation("B"), operation("C", "other", OLD)]
    texts = {write(join(each, tables()), tables(), date(2026, 1, 1)) for each in (operations, operations[::-1])}
    assert len(texts) == 1


def run(folder: Path, *more: str) -> int:
    table, output = folder / "packages.txt", folder / "data/catalog.txt"
    table.write_text("".join(f"{each.kind} {each.name} {each.version}\n" for each in (REDIS, OLD)), encoding="utf-8")
    paths = ["--downloads", str(folder), "--packages", str(table), "--output", str(output)]
    return make_catalog.main([*paths, "--date", "2026-11-23", "--offline", *more])


def test_the_script_writes_a_file_that_reads_and_names_its_packages(tmp_path: Path) -> None:
    put_wheel(tmp_path)
    put_tarball(tmp_path)
    assert run(tmp_path) == 0
    catalog = Catalog.read((tmp_path / "data/catalog.txt").read_bytes())
    assert [action.name for action in catalog.actions("kvstore")] == [
        "kvstore:CreateInstance",
        "kvstore:DescribeInstances",
        "kvstore:DescribeAncients",
    ]
    assert [source.title for source in catalog.sources if source.kind != "doc"] == [
        "alibabacloud_r_kvstore20150101 7.0.0",
        "@someone/old-sdk 0.0.1",
    ]


def test_a_missing_package_is_named_and_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    put_wheel(tmp_path)
    assert run(tmp_path) == 1
    assert "missing: @someone/old-sdk 0.0.1" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()
    assert run(tmp_path, "--without-missing") == 0


def test_a_package_without_operations_stops_the_script(tmp_path: Path) -> None:
    put_wheel(tmp_path, client="")
    with pytest.raises(SystemExit, match="no operation was found"):
        run(tmp_path, "--without-missing")


def test_the_table_of_packages_is_read(tmp_path: Path) -> None:
    table = tmp_path / "packages.txt"
    table.write_text("# words\nnpm @a/b 1.0\npypi c 2\n", encoding="utf-8")
    assert wanted(table) == [Package("npm", "@a/b", "1.0"), Package("pypi", "c", "2")]
    table.write_text("c 2\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="registry name version"):
        wanted(table)


def test_what_is_there_is_not_downloaded_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[list[str]] = []
    monkeypatch.setattr(catalog_packages.subprocess, "run", lambda command, **_: asked.append(command))
    put_wheel(tmp_path)
    catalog_packages.fetch([REDIS, OLD], tmp_path)
    assert [command[1:3] for command in asked] == [["pack", "@someone/old-sdk@0.0.1"]]


def test_the_shipped_file_was_made_from_the_table_of_packages() -> None:
    packages = {(each.kind, f"{each.name} {each.version}") for each in wanted(TABLE)}
    sources = {(each.kind, each.title) for each in Catalog.read(SHIPPED.read_bytes()).sources if each.kind != "doc"}
    assert sources == packages


def test_the_shipped_file_was_made_from_the_tables() -> None:
    using, catalog = read_tables(), Catalog.read(SHIPPED.read_bytes())
    shipped = {service.code: service for service in catalog.services}
    for facts in using.services:
        assert (shipped[facts.code].title, shipped[facts.code].certainty) == (facts.title, facts.certainty)
        assert shipped[facts.code].aliases == facts.aliases
    documented = {
        action.name.lower(): action.level for action in catalog.expand("*") if action.level_source == "documented"
    }
    assert documented == using.levels
    assert {name: tuple(each.name for each in catalog.instead(name)) for name in using.instead} == using.instead
    for special in using.specials:
        for name in special.names:
            action = catalog.find(f"{special.service}:{name}")
            assert action is not None
            assert not special.narrow or special.narrow in [each.text for each in action.resources]
