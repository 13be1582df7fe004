"""The language of the window."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ramkeep.resources import folder

_QT_CATALOG = "qtbase"
_installed: list[QTranslator] = []


def speak(language: str) -> None:
    """Use `en` or `zh_CN` from now on; `system` takes the desktop's where it is one of them, else English."""
    for translator in _installed:
        QCoreApplication.removeTranslator(translator)
    _installed.clear()
    locale = QLocale.system() if language == "system" else QLocale(language)
    chosen = "zh_CN" if locale.language() == QLocale.Language.Chinese else "en"
    QLocale.setDefault(locale if language == "system" else QLocale(chosen))
    _install(f"{_QT_CATALOG}_{chosen}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    _install(chosen, str(folder() / "i18n"))


def _install(name: str, place: str) -> None:
    translator = QTranslator()
    if translator.load(name, place):
        QCoreApplication.installTranslator(translator)
        _installed.append(translator)
