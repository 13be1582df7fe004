"""Notices above a page, each until it is dismissed."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import COLUMN_WIDTH, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets import words
from ramkeep.ui.widgets.announce import announce
from ramkeep.ui.widgets.notice import Notice


class NoticeStack(QWidget):
    """Takes no room while it is empty."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.notices: list[Notice] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE_24, SPACE_16, SPACE_24, SPACE_8)
        self._column.setSpacing(SPACE_8)
        self.setMaximumWidth(COLUMN_WIDTH + 2 * SPACE_24)
        self.hide()

    def tell(self, kind: str, text: str) -> None:
        """Show a notice under the others; what is told already is not told twice."""
        if any(notice.text.text() == text for notice in self.notices):
            return
        notice = Notice(self._theme, kind, text, words.dismiss())
        notice.acted.connect(lambda: self._dismiss(notice))
        self.notices.append(notice)
        self._column.addWidget(notice)
        self.show()
        announce(self, text)

    def _dismiss(self, notice: Notice) -> None:
        self.notices.remove(notice)
        notice.hide()
        notice.deleteLater()
        self.setVisible(bool(self.notices))
