"""The head of the planner's page: which plan, which view, and what can be done with the whole."""

from pathlib import PurePath

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QWidget

from ramkeep.ui.plan import words
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton, button, label


class Header(QWidget):
    """One row.

    Signals:
        view_wanted: the place of a view.
        undo_wanted, redo_wanted, review_wanted: a button was pressed.
    """

    view_wanted = Signal(int)
    undo_wanted = Signal()
    redo_wanted = Signal()
    review_wanted = Signal()

    def __init__(self, theme: Theme, views: tuple[str, ...]) -> None:
        super().__init__()
        self.title = label(words.title(), "title")
        self.file = ElidedLabel(look="muted")
        self.menu_button = IconButton(theme, "dots-three-vertical", words.plan_menu())
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.undo = IconButton(theme, "arrow-u-up-left", words.undo(""))
        self.redo = IconButton(theme, "arrow-u-up-right", words.redo(""))
        self.review = button(words.review(), "primary")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.review.clicked.connect(self.review_wanted)
        self.views = self._switch(views)
        self._lay_out()

    def show_plan(self, model: PlanModel | None) -> None:
        """Tell which plan is shown, and what undo and redo would do."""
        there = model is not None
        for part in (*self.views.buttons(), self.undo, self.redo, self.review):
            part.setVisible(there)
        if model is None:
            self.file.show_text("")
            return
        session = model.session
        name = PurePath(session.place).name or words.unnamed()
        self.file.show_text(words.changed(name) if session.is_changed else name)
        for part, label_, can in (
            (self.undo, words.undo(session.undo_label), bool(session.journal.can_undo)),
            (self.redo, words.redo(session.redo_label), bool(session.journal.can_redo)),
        ):
            part.setToolTip(label_)
            part.setAccessibleName(label_)
            part.setEnabled(can)

    def show_view(self, place: int) -> None:
        """This view is shown."""
        self.views.button(place).setChecked(True)

    def _switch(self, views: tuple[str, ...]) -> QButtonGroup:
        group = QButtonGroup(self)
        for place, name in enumerate(views):
            part = button(name, "segment")
            part.setCheckable(True)
            group.addButton(part, place)
        group.idClicked.connect(self.view_wanted)
        return group

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.title)
        row.addWidget(self.file, 1)
        row.addWidget(self.menu_button)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        switch = QHBoxLayout()
        switch.setSpacing(SPACE_4)
        for part in self.views.buttons():
            part.setCursor(Qt.CursorShape.PointingHandCursor)
            switch.addWidget(part)
        row.addLayout(switch)
        row.addWidget(self.review)
