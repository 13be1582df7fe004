"""The clipboard through Qt, with the marks that clipboard managers know for secrets."""

import sys

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication

# KDE's hint is read by most managers of Linux desktops; its value must be `secret`.
_LINUX = {"x-kde-passwordManagerHint": b"secret"}

# "Cloud Clipboard and Clipboard History Formats", Microsoft Learn. The first works by its presence,
# the others are a DWORD of 0.
_WINDOWS = {
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "CanIncludeInClipboardHistory": bytes(4),
    "CanUploadToCloudClipboard": bytes(4),
}

# nspasteboard.org. Qt passes the name on only where a converter for it is installed; without one it
# reaches the pasteboard under a name of Qt's own, and managers do not see the mark.
_MAC = {"application/x-nspasteboard-concealed-type": b"1"}


class QtClipboard:
    """`ports.Clipboard` of a program with a QGuiApplication. Never touches the X11 primary selection."""

    def __init__(self, platform: str = sys.platform) -> None:
        self._marks = marks_for(platform)

    def put_secret(self, text: str) -> None:
        """Offer `text`, marked as secret for clipboard managers."""
        content = QMimeData()
        content.setText(text)
        for name, value in self._marks.items():
            content.setData(name, value)
        QGuiApplication.clipboard().setMimeData(content, QClipboard.Mode.Clipboard)

    def holds(self, text: str) -> bool:
        """Does the clipboard still hold exactly this?"""
        return QGuiApplication.clipboard().text(QClipboard.Mode.Clipboard) == text

    def clear(self) -> None:
        """Empty it."""
        QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)


def marks_for(platform: str) -> dict[str, bytes]:
    """The formats that mark a secret on `platform` (as `sys.platform` names it), as Qt wants them written."""
    if platform == "win32":
        return {f'application/x-qt-windows-mime;value="{name}"': value for name, value in _WINDOWS.items()}
    return _MAC if platform == "darwin" else _LINUX
