"""Makes the picture of a plan off the window's thread; the last one that was asked for counts."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.grants.network import Apart, network
from ramkeep.core.plan.model.plan import Plan
from ramkeep.ui.plan.graph.layout import Picture, lay_out
from ramkeep.ui.plan.model import PlanModel

MOST_PEOPLE, MOST_POLICIES = 30, 60
"""Up to so many are shown one by one unless the person wants them bundled."""


class PictureFinder(QObject):
    """Asks again whenever what is known of the plan changes.

    Attributes:
        bundled: put together what is told apart by nothing; None decides by how much there is.
        apart: what is shown one by one all the same.

    Signals:
        found: a picture, and the names of services by their codes.
    """

    found = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.bundled: bool | None = None
        self.apart: Apart = frozenset()
        self._model: PlanModel | None = None
        self._is_active = False
        self._is_busy = False
        self._is_old = False

    @property
    def is_bundled(self) -> bool:
        """Is it put together now?"""
        if self.bundled is not None or self._model is None:
            return bool(self.bundled)
        return _is_large(self._model.plan)

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.found.disconnect(self.ask)
        self._model = model
        self.bundled, self.apart = None, frozenset()
        if model is not None:
            model.found.connect(self.ask)
            self.ask()

    def set_active(self, active: bool) -> None:
        """Nothing is drawn while nobody looks."""
        self._is_active = active
        self._go_on()

    def ask(self) -> None:
        """Make the picture of what is known of the plan now."""
        self._is_old = True
        self._go_on()

    def _go_on(self) -> None:
        model = self._model
        if not (self._is_old and self._is_active) or self._is_busy or model is None or model.findings is None:
            return
        self._is_old, self._is_busy = False, True
        findings, desk, bundled, apart = model.findings, model.desk, self.is_bundled, self.apart

        def work() -> tuple[Picture, Callable[[str], str]]:
            catalog = desk.catalog
            titles = {each.code.lower(): each.title for each in catalog.services}
            drawn = network(findings.plan, findings.holders, catalog, bundled=bundled, apart=apart)
            return lay_out(drawn), lambda code: titles.get(code, "")

        model.tasks.run(work, lambda made: self._on_found(model, *made), self._on_failed)

    def _on_found(self, model: PlanModel, picture: Picture, title_of: Callable[[str], str]) -> None:
        self._is_busy = False
        if model is self._model and not self._is_old:
            self.found.emit(picture, title_of)
        self._go_on()

    def _on_failed(self, failure: Exception) -> None:
        self._is_busy = False
        if self._model is not None:
            self._model.tasks.failed.emit(failure)


def _is_large(plan: Plan) -> bool:
    return len(plan.users) > MOST_PEOPLE or len(plan.policies) > MOST_POLICIES
