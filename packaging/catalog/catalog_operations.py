"""The operations of an API, read out of a package. No code of a package is ever run."""

import json
import re
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from catalog_packages import Package

_PYPI_NAME = re.compile(r"alibabacloud_(.+?)\d{8}")
_CLIENT = re.compile(r"[^/]+/client\.py")
_PARAMS = re.compile(r"\bParams\(\s*action\s*=\s*'([^'\n]+)',\s*version\s*=\s*'([^'\n]+)'")
_NPM_OPERATION = re.compile(r"package/dist/([^/]+)/([^/]+)/req\.d\.ts")
_NPM_VERSIONS = "package/dist/productInfo.json"


@dataclass(frozen=True, slots=True)
class Operation:
    """An operation of an API: its product in lower case with underscores, the version of the API, the name."""

    product: str
    version: str
    name: str
    package: Package


def read(package: Package, file: Path) -> list[Operation]:
    """The operations of one package, each once, sorted."""
    found = _in_wheel(package, file) if package.kind == "pypi" else _in_tarball(package, file)
    return sorted(set(found), key=lambda each: (each.product, each.version, each.name))


def _in_wheel(package: Package, file: Path) -> Iterator[Operation]:
    """Clients say `Params(action='DescribeInstances', version='2014-05-26', ...)` once or twice an operation."""
    name = _PYPI_NAME.fullmatch(package.name)
    if name is None:
        raise SystemExit(f"{package.name} is not named as the packages of one product are.")
    with zipfile.ZipFile(file) as wheel:
        clients = [each for each in wheel.namelist() if _CLIENT.fullmatch(each)]
        texts = [wheel.read(each).decode("utf-8") for each in clients]
    for text in texts:
        for action, version in _PARAMS.findall(text):
            yield Operation(name[1], version, action, package)


def _in_tarball(package: Package, file: Path) -> Iterator[Operation]:
    """A folder an operation, `dist/ecs/DescribeInstances/`; the versions are in one file for all products."""
    found = []
    versions: dict[str, dict[str, object]] = {}
    with tarfile.open(file, "r|gz") as tarball:
        for member in tarball:
            if member.name == _NPM_VERSIONS and (stream := tarball.extractfile(member)):
                versions = json.load(stream)
            if match := _NPM_OPERATION.fullmatch(member.name):
                found.append(match.groups())
    for product, name in found:
        yield Operation(product, str(versions.get(product, {}).get("version", "")), name, package)
