"""The language of the window."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ramkeep.resources import folder

_QT_CATALOG = "qtbase"
LANGUAGES = ("en", "zh_CN")
_installed: list[QTranslator] = []


def speak(language: object) -> None:
    """Use `en` or `zh_CN` from now on; anything else takes the desktop's where it is one of them, or English."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    locale = QLocale(language) if language in LANGUAGES else QLocale.system()
    chosen = "zh_CN" if locale.language() == QLocale.Language.Chinese else "en"
    QLocale.setDefault(locale)
    _install(f"{_QT_CATALOG}_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(chosen, str(folder() / "i18n"))


def _install(name: str, place: str) -> None:
    translator = QTranslator()
    if translator.load(name, place):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
