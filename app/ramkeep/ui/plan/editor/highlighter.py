"""Colors of JSON, line by line: no string of JSON goes over the end of its line."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ramkeep.ui.theme.theme import Theme

_PIECE = re.compile(r'"(?:[^"\\]|\\.)*+"?|[{}\[\]:,]|[^\s"{}\[\]:,]+')
_AFTER_NAME = re.compile(r"\s*:")
_LONGEST = 20_000


class Highlighter(QSyntaxHighlighter):
    """Names of elements, effects, values and signs, each in a color of the theme."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[str, QTextCharFormat] = {}
        theme.changed.connect(self._take_colors)
        self._take_colors()

    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        for piece in _PIECE.finditer(text):
            name = _name_of(piece, text)
            if name:
                self.setFormat(piece.start(), piece.end() - piece.start(), self._formats[name])

    def _take_colors(self) -> None:
        tokens = self._theme.tokens
        self._formats = {
            "name": _format(tokens.accent),
            "Allow": _format(tokens.success, bold=True),
            "Deny": _format(tokens.danger, bold=True),
            "value": _format(tokens.text),
            "sign": _format(tokens.text_muted),
            "bare": _format(tokens.warn),
        }
        self.rehighlight()


def _name_of(piece: re.Match[str], text: str) -> str:
    sign = piece[0]
    if sign[0] == '"':
        if _AFTER_NAME.match(text, piece.end()):
            return "name"
        return sign.strip('"') if sign in {'"Allow"', '"Deny"'} else "value"
    return "sign" if sign in "{}[]:," else "bare"


def _format(color: str, *, bold: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(color))
    if bold:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made
