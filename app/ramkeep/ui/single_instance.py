"""One window a vault: a second start hands what it was given to the first and ends.

An `otpauth` address holds a secret. It goes over a socket that only this user can reach, is kept in
memory alone, and never logged.
"""

import os
import sys
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

MAX_BYTES = 4096
_ANSWER_MILLISECONDS = 2000


class SingleInstance(QObject):
    """The first window of a vault, listening for later ones.

    Signals:
        called: another start wants the window in front; the address it was given, or nothing.
    """

    called = Signal(str)

    def __init__(self, vault_place: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = vault_place
        self._server: QLocalServer | None = None

    @property
    def name(self) -> str:
        """The socket of this user's window of this vault."""
        # Of a place that is long or in any alphabet it makes a short name; nothing depends on it being secret.
        mark = zlib.crc32(os.path.realpath(self._place).encode("utf-8", "surrogateescape"))
        if sys.platform == "win32":
            return f"ramkeep-{os.environ.get('USERNAME', '')}-{mark:08x}"
        return str(_own_folder() / f"ramkeep-{os.getuid()}-{mark:08x}")

    def hand_over(self, uri: str) -> bool:
        """Give `uri`, or nothing, to the window that has this vault; False when there is none.

        An address over 4 KiB is not handed over, only the wish to come to the front.
        """
        if not _may_listen(self.name):
            return False
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(_ANSWER_MILLISECONDS):
            return False
        line = uri.encode("utf-8", "replace")
        socket.write((line if len(line) < MAX_BYTES and b"\n" not in line else b"") + b"\n")
        socket.waitForBytesWritten(_ANSWER_MILLISECONDS)
        # The first window hangs up when it has read the line.
        socket.waitForDisconnected(_ANSWER_MILLISECONDS)
        return True

    def listen(self) -> None:
        """Be the one that later starts find. Without a socket they open windows of their own."""
        if not _is_own_folder(self.name):
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_connected)
        if not server.listen(self.name):
            # A window that crashed leaves its socket behind; `hand_over` found nobody at it.
            QLocalServer.removeServer(self.name)
            server.listen(self.name)
        self._server = server

    def stop(self) -> None:
        """Listen no more."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _on_connected(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            _Caller(self._server.nextPendingConnection(), self)


class _Caller(QObject):
    """One later start, until it has said its line. The server keeps the socket; there are few in a session."""

    def __init__(self, socket: "QLocalSocket", instance: SingleInstance) -> None:
        super().__init__(socket)
        self._socket, self._instance = socket, instance
        socket.readyRead.connect(self._on_read)
        QTimer.singleShot(_ANSWER_MILLISECONDS, self, socket.abort)
        self._on_read()

    def _on_read(self) -> None:
        if not self._socket.canReadLine() and self._socket.bytesAvailable() < MAX_BYTES:
            return
        line = bytes(self._socket.readLine(MAX_BYTES).data())
        self._socket.readyRead.disconnect(self._on_read)
        self._socket.disconnectFromServer()
        if line.endswith(b"\n"):
            self._instance.called.emit(line.decode("utf-8", "replace").strip())


def _own_folder() -> Path:
    """A folder that no other user can write to."""
    given = os.environ.get("XDG_RUNTIME_DIR", "")
    if given and os.path.isdir(given):
        return Path(given)
    made = Path(tempfile.gettempdir()) / f"ramkeep-{os.getuid()}"
    with suppress(OSError):
        # Where another user made it, nobody listens and nobody is called.
        made.mkdir(mode=0o700, exist_ok=True)
    return made


def _may_listen(name: str) -> bool:
    """May somebody be there? Asked first, as loading Qt's network part takes time.

    A socket or folder of another user is never used: it would be given a secret.
    """
    if sys.platform == "win32":
        return True
    try:
        return _is_own_folder(name) and os.lstat(name).st_uid == os.getuid()
    except OSError:
        return False


def _is_own_folder(name: str) -> bool:
    """Is the socket's folder this user's?"""
    if sys.platform == "win32":
        return True
    try:
        return os.lstat(os.path.dirname(name)).st_uid == os.getuid()
    except OSError:
        return False
