"""Works out pictures of the matrix off the window's thread, one at a time; the one before stays meanwhile."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan.matrix.picture import Drafter, Pair, Picture, Wanted
from ramkeep.ui.plan.model import PlanModel


class PictureFinder(QObject):
    """Asks again whenever the plan or what is wanted of it changes, while somebody looks.

    Attributes:
        picture: the newest; None until the first is there.

    Signals:
        changed: `picture` is another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture: Picture | None = None
        self.service = ""
        self.other: Plan | None = None
        self.pair: Pair | None = None
        self._model: PlanModel | None = None
        self._drafter: Drafter | None = None
        self._asked: Wanted | None = None
        self._is_active = False
        self._is_busy = False

    @property
    def is_up_to_date(self) -> bool:
        """Is the picture that of the plan as it is now, and of what is wanted now?"""
        wanted = self._wanted()
        return wanted is None or (self.picture is not None and self.picture.wanted.is_same(wanted))

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.changed.disconnect(self.look)
        self._model = model
        self.picture, self._asked = None, None
        self.service, self.other, self.pair = "", None, None
        self._drafter = None if model is None else Drafter(model.desk, model.holders_of)
        if model is not None:
            model.changed.connect(self.look)
        self.look()

    def set_active(self, active: bool) -> None:
        """Nothing is worked out while nobody looks."""
        self._is_active = active
        self.look()

    def look(self) -> None:
        """Work out what is wanted now, unless that is there or under way."""
        wanted = self._wanted()
        if not self._is_active or wanted is None or wanted.is_same(self._asked):
            return
        self._asked = wanted
        self._go_on()

    def _wanted(self) -> Wanted | None:
        return None if self._model is None else Wanted(self._model.plan, self.service, self.other, self.pair)

    def _go_on(self) -> None:
        model, drafter, wanted = self._model, self._drafter, self._asked
        if self._is_busy or model is None or drafter is None or wanted is None:
            return
        self._is_busy = True
        model.tasks.run(
            partial(drafter.draw, wanted), partial(self._on_drawn, drafter), partial(self._on_failed, model)
        )

    def _on_drawn(self, drafter: Drafter, picture: Picture) -> None:
        self._is_busy = False
        asked = self._asked
        # Nothing of another plan or another service is shown while the right one is on its way.
        if drafter is self._drafter and asked is not None and picture.wanted.service == asked.service:
            self.picture = picture
            self.changed.emit()
        if picture.wanted is not asked:
            self._go_on()

    def _on_failed(self, model: PlanModel, failure: Exception) -> None:
        self._is_busy = False
        model.tasks.failed.emit(failure)
