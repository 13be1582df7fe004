"""The words about folders of pictures."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def choose() -> str:
    """The button, and the title of its dialog."""
    return translate("enroll", "Choose folder…")


def contents(pictures: int, others: int) -> str:
    """What a folder holds."""
    if not pictures:
        text = translate("enroll", "No pictures in this folder. Passed over: {others}.")
        return text.format(others=others)
    if not others:
        return translate("enroll", "Pictures: {pictures}.").format(pictures=pictures)
    text = translate("enroll", "Pictures: {pictures}. Passed over: {others}.")
    return text.format(pictures=pictures, others=others)
