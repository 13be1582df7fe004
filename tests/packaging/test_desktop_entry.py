"""The desktop finds Ramkeep, its icon, and what opens an otpauth link."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging/linux"
ID = "org.ramkeep.Ramkeep"
SCHEMES = {"x-scheme-handler/otpauth", "x-scheme-handler/otpauth-migration"}


def read_entry(path: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(path, encoding="utf-8")
    return parser["Desktop Entry"]


def test_the_entry_opens_otpauth_links() -> None:
    entry = read_entry(LINUX / f"{ID}.desktop")
    assert entry["Exec"] == "ramkeep %u"
    assert set(entry["MimeType"].rstrip(";").split(";")) == SCHEMES


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="this system has no desktop-file-validate")
def test_the_entry_is_valid() -> None:
    done = subprocess.run(
        ["desktop-file-validate", LINUX / f"{ID}.desktop"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, [line for line in done.stdout.splitlines() if "hint:" not in line]) == (0, [])


def test_the_metainfo_names_the_same_program() -> None:
    component = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert component.findtext("id") == ID
    assert component.findtext("launchable") == f"{ID}.desktop"
    assert component.findtext("project_license") == "MIT"
    assert {each.text for each in component.iterfind("provides/mediatype")} == SCHEMES
    first = " ".join((component.findtext("description/p") or "").split())
    assert len(first) >= 80


def test_the_metainfo_lists_the_release_that_this_is() -> None:
    from ramkeep import __version__

    component = ET.parse(LINUX / f"{ID}.metainfo.xml").getroot()
    assert __version__ in [each.get("version") for each in component.iterfind("releases/release")]


def test_the_icon_can_be_drawn(qapp: object) -> None:
    from PySide6.QtGui import QIcon

    icon = QIcon(str(ROOT / "resources/icons/ramkeep.svg"))
    middle = icon.pixmap(64, 64).toImage().pixelColor(32, 6)
    assert middle.name().upper() == "#0A5FBF"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no desktop entries")
def test_a_checkout_registers_itself_and_goes_away_again(tmp_path: Path) -> None:
    def register(*arguments: str) -> None:
        environment = {**os.environ, "XDG_DATA_HOME": str(tmp_path)}
        subprocess.run(
            [sys.executable, LINUX / "register.py", *arguments], env=environment, check=True, capture_output=True
        )

    entry = tmp_path / f"applications/{ID}.desktop"
    icon = tmp_path / f"icons/hicolor/scalable/apps/{ID}.svg"
    register()
    assert read_entry(entry)["Exec"] == f'"{ROOT / ".venv/bin/ramkeep"}" %u'
    assert icon.read_bytes() == (ROOT / "resources/icons/ramkeep.svg").read_bytes()
    register("--remove")
    assert not entry.exists()
    assert not icon.exists()
