"""Every sentence of the window is there in both languages, up to date and compiled."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ramkeep.ui import translation, words
from ramkeep.ui.actions import INTENTS
from ramkeep.ui.theme.theme import Theme

ROOT = Path(__file__).parents[2]
PLACEHOLDERS = re.compile(r"%n|%\d|\{\w+(?::[^}]*)?\}")


def _tool() -> ModuleType:
    """The script that makes the translations; it belongs to no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


tool: Any = _tool()
LANGUAGES = ("zh_CN", "en")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def translations(language: str) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = tool.read(tool.FOLDER / f"{language}.ts")
    return found


def test_every_sentence_of_the_sources_is_there_and_no_other(language: str) -> None:
    assert sorted(translations(language)) == tool.sentences(language)


def test_nothing_is_unfinished(language: str) -> None:
    unfinished = [key for key, forms in translations(language).items() if not all(forms)]
    assert unfinished == []
    root = ET.parse(tool.FOLDER / f"{language}.ts").getroot()
    assert [each for each in root.iter("translation") if each.get("type")] == []


def test_the_file_is_written_as_the_script_writes_it(language: str) -> None:
    assert (tool.FOLDER / f"{language}.ts").read_text(encoding="utf-8") == tool.updated(
        language, translations(language)
    )


def test_what_a_sentence_leaves_open_its_translation_leaves_open(language: str) -> None:
    wrong = []
    for key, forms in translations(language).items():
        wanted = set(PLACEHOLDERS.findall(key[1]))
        found = [set(PLACEHOLDERS.findall(form)) for form in forms]
        # One thing alone may be named without its number.
        if len(forms) == 2 and found[0] | {"%n"} == wanted:
            found[0] = wanted
        if any(each != wanted for each in found):
            wrong.append(key)
    assert wrong == []


def test_chinese_is_chinese() -> None:
    """Names, words and formats of others, and letters of access levels, stay as they are; no other sentence has Latin alone."""
    kept = {"Mobile-OTP", "mOTP", "Yandex.Key", "Yandex Key", "mei@example.com"}
    kept |= {"AccessKey", "ID", "JSON", "MFA", "Terraform", "NotResource", "Sid", "null", *"LRWA"}
    found = {forms[0] for forms in translations("zh_CN").values() if not re.search("[一-鿿]", forms[0])}
    assert {each for each in found - kept if re.search("[A-Za-z]", PLACEHOLDERS.sub("", each))} == set()


def test_the_compiled_file_is_that_of_the_translations(language: str, tmp_path: Path) -> None:
    tool.release(language, tmp_path)
    assert (tmp_path / f"{language}.qm").read_bytes() == (tool.FOLDER / f"{language}.qm").read_bytes()


def test_qts_own_tool_finds_nothing_else(tmp_path: Path) -> None:
    sources = sorted(str(path) for path in tool.SOURCES.rglob("*.py"))
    command = [str(Path(sys.executable).with_name("pyside6-lupdate")), *sources, "-ts", str(tmp_path / "found.ts")]
    subprocess.run(command, check=True, capture_output=True)
    assert set(tool.read(tmp_path / "found.ts")) <= set(tool.sentences("zh_CN"))


def test_the_window_speaks_the_language(theme: Theme) -> None:
    translation.speak("zh_CN")
    assert INTENTS["lock"].text == "锁定"
    assert words.added(3) == "已添加 3 个账号"
    translation.speak("en")
    assert INTENTS["lock"].text == "Lock"
    assert (words.added(1), words.added(3)) == ("1 account added", "3 accounts added")


def test_qts_own_buttons_speak_it_too(qtbot: QtBot, theme: Theme) -> None:
    translation.speak("zh_CN")
    box = QMessageBox(QMessageBox.Icon.NoIcon, "", "", QMessageBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "取消"


@pytest.mark.parametrize(
    ("system", "spoken"),
    [("zh_CN", "锁定"), ("zh_TW", "锁定"), ("de_DE", "Lock"), ("en_GB", "Lock")],
)
def test_the_system_chooses_where_nobody_else_does(
    theme: Theme, monkeypatch: pytest.MonkeyPatch, system: str, spoken: str
) -> None:
    monkeypatch.setattr(translation.QLocale, "system", staticmethod(lambda: QLocale(system)))
    for choice in ("system", None, "tlh"):
        translation.speak(choice)
        assert QCoreApplication.translate("actions", "Lock") == spoken
