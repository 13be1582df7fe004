"""Second step: a way to add the first account."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout

from ramkeep.ui.first_run import words
from ramkeep.ui.first_run.step_card import StepCard
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16
from ramkeep.ui.widgets.parts import button
from ramkeep.ui.widgets.tile_button import TileButton

_COLUMNS = 2


class AccountStep(StepCard):
    """Four ways in, or none yet.

    Signals:
        chosen: `camera`, `screen`, `image` or `type`; empty for none.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(2, words.account_title(), words.account_explanation())
        self.ways = {
            "camera": TileButton(theme, "camera", words.camera()),
            "screen": TileButton(theme, "monitor", words.screen()),
            "image": TileButton(theme, "image", words.image()),
            "type": TileButton(theme, "keyboard", words.type_in()),
        }
        grid = QGridLayout()
        grid.setSpacing(SPACE_8)
        for place, (way, tile) in enumerate(self.ways.items()):
            tile.clicked.connect(lambda _=False, way=way: self.chosen.emit(way))
            grid.addWidget(tile, *divmod(place, _COLUMNS))
        self.skip_button = button(words.skip(), "link")
        self.skip_button.setAutoDefault(True)
        self.skip_button.clicked.connect(lambda: self.chosen.emit(""))
        self.column.addLayout(grid)
        self.column.addSpacing(SPACE_16)
        self.column.addWidget(self.skip_button)
