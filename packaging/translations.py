"""Brings the translations up to date with the words of the window, and compiles them.

Run after a sentence was changed (`python packaging/translations.py`), translate what is marked unfinished in
`resources/i18n/zh_CN.ts`, with Qt Linguist or any editor, and run it again. `en.ts` holds the plural forms of
English alone, as the sentences themselves are English.

The sentences are read from the syntax tree: Qt's own `lupdate` (6.11) takes a Python `translate("room",
"%n thing(s)", "", count)` for a sentence without a plural, and passes over it when `count` is no plain name. What the
core says stands in the rooms `core`, its `said` and `counted`, and `checks`, the titles and reasons of the checks.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from ramkeep.core.plan.checks.every_check import EVERY_CHECK

ROOT = Path(__file__).parents[1]
SOURCES = ROOT / "app/ramkeep/ui"
SAYING = tuple(ROOT / "app/ramkeep" / room for room in ("core", "services", "adapters"))
FOLDER = ROOT / "resources/i18n"

# How many forms a number gives a word.
FORMS = {"en": 2, "zh_CN": 1}

Key = tuple[str, str]
Forms = tuple[str, ...]


def main() -> int:
    """Update and compile every language; the result is the exit code."""
    for language in FORMS:
        path = FOLDER / f"{language}.ts"
        path.write_text(updated(language, read(path)), encoding="utf-8")
        release(language, FOLDER)
        print(f"{path.name}: {sum(not all(forms) for forms in read(path).values())} unfinished")
    return 0


def sentences(language: str) -> list[Key]:
    """Room and sentence of everything to translate; for English only what has a plural."""
    found = {key for path in SOURCES.rglob("*.py") for key in _translated_in(path)}
    if language == "en":
        return sorted(filter(is_plural, found))
    found |= {("core", template) for room in SAYING for path in room.rglob("*.py") for template in _said_in(path)}
    found |= {("checks", text) for check in EVERY_CHECK for text in (check.title, check.why)}
    return sorted(found)


def is_plural(key: Key) -> bool:
    """Does the sentence hold a number that bends its words?"""
    return "%n" in key[1]


def read(path: Path) -> dict[Key, Forms]:
    """The translations that a file holds; empty texts where there are none yet."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation.iter("numerusform")]
            single = "" if translation is None else translation.text or ""
            found[context.findtext("name", ""), message.findtext("source", "")] = tuple(forms) or (single,)
    return found


def updated(language: str, known: dict[Key, Forms]) -> str:
    """The text of a file with every sentence of now and what is `known` of its translation."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for key in sentences(language):
        if key[0] not in contexts:
            contexts[key[0]] = ET.SubElement(root, "context")
            ET.SubElement(contexts[key[0]], "name").text = key[0]
        count = FORMS[language] if is_plural(key) else 1
        _add(contexts[key[0]], key, known.get(key, ("",) * count))
    ET.indent(root, "    ")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{ET.tostring(root, encoding="unicode")}\n'


def release(language: str, folder: Path) -> None:
    """Compile the translations of the resources to `<language>.qm` in `folder`."""
    command = Path(sys.executable).with_name("pyside6-lrelease")
    files = (str(FOLDER / f"{language}.ts"), "-qm", str(folder / f"{language}.qm"))
    subprocess.run([command, *files], check=True, stdout=subprocess.DEVNULL)


def _translated_in(path: Path) -> Iterator[Key]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("translate", "QCoreApplication.translate"):
            room, sentence = (ast.literal_eval(argument) for argument in node.args[:2])
            yield room, sentence


def _said_in(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("said", "counted"):
            first = node.func.id == "counted"
            yield from map(ast.literal_eval, node.args[first:])


def _add(context: ET.Element, key: Key, forms: Forms) -> None:
    message = ET.SubElement(context, "message")
    ET.SubElement(message, "source").text = key[1]
    translation = ET.SubElement(message, "translation")
    if not all(forms):
        translation.set("type", "unfinished")
    if not is_plural(key):
        translation.text = forms[0]
        return
    message.set("numerus", "yes")
    for form in forms:
        ET.SubElement(translation, "numerusform").text = form


if __name__ == "__main__":
    sys.exit(main())
