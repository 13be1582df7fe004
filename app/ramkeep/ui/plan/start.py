"""Where a plan begins: from a template, a file, an account, or what a crash left over."""

from collections.abc import Sequence
from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ramkeep.ui.plan import words
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from ramkeep.ui.widgets.parts import IconLabel, centered, label
from ramkeep.ui.widgets.tile_button import TileButton

WIDTH = 480
_MOST_RECENT = 5


class Start(QScrollArea):
    """The ways to begin, one under the other.

    Signals:
        new_wanted: a plan of this template: `starter` or `empty`.
        open_wanted: a plan of this path; the empty path asks for one.
        import_wanted: an account.
        unsaved_wanted: the plan of this path that a crash left over; the empty path is a plan without a file.
    """

    new_wanted = Signal(str)
    open_wanted = Signal(str)
    import_wanted = Signal()
    unsaved_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.tiles: list[TileButton] = []
        self.show_ways((), ())

    def show_ways(self, recent: Sequence[str], left_over: Sequence[str]) -> None:
        """Offer these plans, too."""
        self.tiles = []
        inside = QWidget()
        inside.setProperty("look", "page")
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        body = QWidget()
        body.setFixedWidth(WIDTH)
        self._fill(QVBoxLayout(body), recent, left_over)
        column.addLayout(centered(body))
        self.setWidget(inside)
        self.setFocusProxy(self.tiles[0])

    def _fill(self, column: QVBoxLayout, recent: Sequence[str], left_over: Sequence[str]) -> None:
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addWidget(IconLabel(self._theme, "tree-structure", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        heading = label(words.start_heading(), "heading")
        sentence = label(words.start_sentence(), "muted", wrap=True)
        for text in (heading, sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(text)
        column.addSpacing(SPACE_16)
        for place in left_over:
            name = PurePath(place).name or words.start_unsaved()[0]
            self._tile(column, "warning", (name, words.start_unsaved()[1])).clicked.connect(
                lambda _checked, place=place: self.unsaved_wanted.emit(place)
            )
        self._tile(column, "shield-check", words.start_starter()).clicked.connect(
            lambda: self.new_wanted.emit("starter")
        )
        self._tile(column, "file", words.start_empty()).clicked.connect(lambda: self.new_wanted.emit("empty"))
        self._tile(column, "folder-open", words.start_open()).clicked.connect(lambda: self.open_wanted.emit(""))
        self._tile(column, "arrow-down", words.start_import()).clicked.connect(self.import_wanted.emit)
        if recent:
            column.addSpacing(SPACE_16)
            column.addWidget(label(words.recent(), "small"))
        for place in recent[:_MOST_RECENT]:
            path = PurePath(place)
            self._tile(column, "file-text", (path.name, str(path.parent))).clicked.connect(
                lambda _checked, place=place: self.open_wanted.emit(place)
            )

    def _tile(self, column: QVBoxLayout, icon: str, text: tuple[str, str]) -> TileButton:
        """A button, and under it what it brings, read out with it."""
        name, about = text
        tile = TileButton(self._theme, icon, name)
        tile.setAccessibleDescription(about)
        help_ = label(about, "muted", wrap=True)
        column.addWidget(tile)
        column.addWidget(help_)
        column.addSpacing(SPACE_4)
        self.tiles.append(tile)
        return tile
