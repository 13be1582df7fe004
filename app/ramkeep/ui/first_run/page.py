"""The first run: three quiet steps from nothing to a vault."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.services.parts import Parts
from ramkeep.ui.first_run.account_step import AccountStep
from ramkeep.ui.first_run.password_step import PasswordStep
from ramkeep.ui.first_run.places_step import PlacesStep
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.widgets.parts import centered


class FirstRunPage(QWidget):
    """A password, a first account, and where things are.

    Signals:
        created: the vault is there and open; two steps are left.
        finished: the way in that was chosen, `camera`, `screen`, `image` or `type`; empty for none.
    """

    created = Signal()
    finished = Signal(str)

    def __init__(self, parts: Parts, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setProperty("look", "page")
        self._way = ""
        self.password = PasswordStep(parts, tasks, theme)
        self.account = AccountStep(theme)
        self.places = PlacesStep(parts.vault.place, theme)
        steps = QWidget()
        column = QVBoxLayout(steps)
        for step in (self.password, self.account, self.places):
            step.setVisible(step is self.password)
            column.addWidget(step)
        self.setLayout(centered(steps))
        self.setFocusProxy(self.password.new_password.first)
        self.password.created.connect(self._on_created)
        self.account.chosen.connect(self._on_chosen)
        self.places.finished.connect(lambda: self.finished.emit(self._way))

    def _on_created(self) -> None:
        self.password.hide()
        self.account.show()
        self.account.ways["camera"].setFocus()
        self.created.emit()

    def _on_chosen(self, way: str) -> None:
        self._way = way
        self.places.show_next(way)
        self.account.hide()
        self.places.show()
        self.places.finish_button.setFocus()
