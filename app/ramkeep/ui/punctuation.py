"""What stands between the parts of a sentence, as the language of the window writes it."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def listed(parts: Iterable[str]) -> str:
    """Words or phrases one after the other."""
    return translate("punctuation", ", ").join(parts)


def clauses(parts: Iterable[str]) -> str:
    """Phrases that have a list of their own."""
    return translate("punctuation", "; ").join(parts)


def labeled(label: str, text: str) -> str:
    """What something is, before it."""
    return translate("punctuation", "{label}: {text}").format(label=label, text=text)


def aside(text: str, more: str) -> str:
    """Something more about a text, behind it."""
    return translate("punctuation", "{text} ({more})").format(text=text, more=more)
