"""The theme in force: follows the desktop or the person's choice, and tells when it changes."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ramkeep.resources import folder
from ramkeep.ui.theme import fonts
from ramkeep.ui.theme.palette import palette
from ramkeep.ui.theme.stylesheet import stylesheet
from ramkeep.ui.theme.tokens import DARK, LIGHT, Tokens

# Names of Qt.ColorScheme. Qt's own names are asked for only when a choice was made: see ui.widgets.parts.
_SCHEMES = {"system": "Unknown", "light": "Light", "dark": "Dark"}
_MIDDLE_GRAY = 128


class Theme(QObject):
    """Holds the tokens in force.

    Signals:
        changed: the tokens are others now; repaint what was painted by hand.
    """

    changed = Signal()

    def __init__(self, application: QApplication, choice: object = "system") -> None:
        super().__init__(application)
        self._application = application
        self._choice = "system"
        self._told = False
        self.tokens = LIGHT
        application.setStyle("Fusion")
        fonts.load()
        application.setFont(fonts.font(fonts.Type.BODY))
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: object) -> None:
        """Take `system`, `light` or `dark`; anything else counts as `system`."""
        self._choice = choice if isinstance(choice, str) and choice in _SCHEMES else "system"
        if self._choice != "system" or self._told:
            self._tell_platform()
        self._follow()

    def _tell_platform(self) -> None:
        """Have the frame of the window and the dialogs of the system follow, too."""
        from PySide6.QtCore import Qt

        self._told = True
        QGuiApplication.styleHints().setColorScheme(Qt.ColorScheme[_SCHEMES[self._choice]])

    def _follow(self) -> None:
        self._apply(DARK if self._wants_dark() else LIGHT)

    def _wants_dark(self) -> bool:
        if self._choice != "system":
            return self._choice == "dark"
        return self._application.style().standardPalette().window().color().lightness() < _MIDDLE_GRAY

    def _apply(self, tokens: Tokens) -> None:
        if tokens is self.tokens and self._application.styleSheet():
            return
        self.tokens = tokens
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(stylesheet(tokens, folder().joinpath("icons").as_posix()))
        self.changed.emit()


def set_look(widget: QWidget, look: str) -> None:
    """Choose a style rule for a widget, also when it is on the screen already."""
    widget.setProperty("look", look)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
