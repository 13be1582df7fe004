"""Colors for scripts, Terraform and JSON: comments, strings and words of the language, line by line."""

import re

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ramkeep.ui.theme.theme import Theme

_STRING = r"\"(?:[^\"\\]|\\.)*+\"?|'[^']*+'?"
_KEYWORDS = {
    "sh": "if then else elif fi for while do done case esac in return exit set export trap shift echo printf aliyun",
    "tf": "resource variable provider terraform required_providers output data locals type default true false",
    "json": "true false null",
}
_LONGEST = 5000


def _pattern(kind: str) -> re.Pattern[str]:
    comment = r"(?P<comment>(?<![^\s])#.*)|" if kind != "json" else ""
    names = r"(?P<name>\"(?:[^\"\\]|\\.)*+\"(?=\s*:))|" if kind == "json" else ""
    words = "|".join(_KEYWORDS[kind].split())
    return re.compile(rf"{names}(?P<string>{_STRING})|{comment}(?P<word>(?<![\w-])(?:{words})(?![\w-]))")


_PATTERNS = {kind: _pattern(kind) for kind in _KEYWORDS}


class CodeColors(QSyntaxHighlighter):
    """A string that goes over the end of its line is colored to there."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._pattern = _PATTERNS["json"]
        self._formats: dict[str, QTextCharFormat] = {}
        theme.changed.connect(self._take_colors)
        self._take_colors()

    def show_language(self, file: str) -> None:
        """By the end of a file's name."""
        self._pattern = _PATTERNS.get(file.rpartition(".")[2], _PATTERNS["json"])

    def highlightBlock(self, text: str) -> None:
        if len(text) > _LONGEST:
            return
        for found in self._pattern.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), self._formats[str(found.lastgroup)])

    def _take_colors(self) -> None:
        tokens = self._theme.tokens
        colors = {"comment": tokens.text_muted, "string": tokens.success, "word": tokens.accent, "name": tokens.accent}
        self._formats = {name: _format(color) for name, color in colors.items()}
        self.rehighlight()


def _format(color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(color))
    return made
