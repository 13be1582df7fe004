"""The plans that are open: made, opened, saved and closed, with a copy of each that outlives a crash."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from ramkeep.core.plan.model.errors import PlanNotWritable
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import review_plan, write_plan
from ramkeep.services.plan_desk import OpenPlan, PlanDesk
from ramkeep.services.plan_session import PlanSession, Saving
from ramkeep.services.ports import Settings
from ramkeep.ui.plan.codes_of_plan import CodesOfPlan
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.tasks import Tasks
from ramkeep.ui.worded import reason_of, worded

RECENT = "recent_plans"
MOST_RECENT = 8
_COPY_MILLISECONDS = 1500


class Plans(QObject):
    """Keeps a model for each open plan; files are read and written off the window's thread, in order.

    Attributes:
        desk: what plans are read and written with.
        tasks: runs that off the window's thread.
        models: the open plans, in the order they were opened.
        current: the one that is shown; None when none is open.

    Signals:
        current_changed: another plan is shown, or none.
        failed: something could not be read or written; the reason, for a person.
        saved: the path.
        outlived: a plan was opened together with changes that a crash had left.
    """

    current_changed = Signal()
    failed = Signal(str)
    saved = Signal(str)
    outlived = Signal(str)

    def __init__(self, desk: PlanDesk, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk, self._settings, self.tasks = desk, settings, tasks
        self.models: list[PlanModel] = []
        self.current: PlanModel | None = None
        self._codes: CodesOfPlan | None = None
        self._copying = QTimer(self, singleShot=True, interval=_COPY_MILLISECONDS)
        self._copying.timeout.connect(self._keep_copies)
        self._waiting: set[PlanModel] = set()

    @property
    def recent(self) -> tuple[str, ...]:
        """Paths of plans that were open lately, the newest first."""
        kept = self._settings.get(RECENT)
        return tuple(each for each in kept if isinstance(each, str)) if isinstance(kept, list) else ()

    def left_over(self) -> tuple[str, ...]:
        """Paths of plans with changes that were never saved; the empty one is a plan without a file."""
        open_now = {model.session.place for model in self.models}
        return tuple(place for place in self.desk.copies.places() if place not in open_now)

    def make(self, plan: Plan) -> None:
        """Show a new plan that has no file yet."""
        self._add(PlanSession(plan))

    def open(self, place: str) -> None:
        """Read a plan and show it; one that is open already is only shown."""
        place = str(Path(place).absolute()) if place else ""
        already = next((model for model in self.models if model.session.place == place), None)
        if already is not None:
            self.show(already)
        elif place:
            self.tasks.run(lambda: (self.desk.open(place), self.desk.copies.get(place)), self._on_read, self._fail)
        else:
            self.tasks.run(lambda: self.desk.copies.get(""), self._on_unnamed, self._fail)

    def show(self, model: PlanModel) -> None:
        """Make this open plan the one that is shown."""
        if model is not self.current:
            self.current = model
            self.current_changed.emit()

    def save(self, model: PlanModel, place: str = "", *, close: bool = False) -> None:
        """Write a plan into its file, or into another one.

        Args:
            close: close it then, unless it went on meanwhile.
        """
        session = model.session
        try:
            saving = session.save_to(self.desk.file_at(str(Path(place).absolute()))) if place else session.save()
        except PlanNotWritable as refusal:
            self.failed.emit(worded(refusal.reason))
            return
        before = session.place
        self.tasks.run(saving.run, lambda _: self._on_saved(model, saving, before, close=close), self._fail)

    def lend_codes(self, codes: CodesOfPlan | None) -> None:
        """Let every plan use these codes of an open vault; None takes them back."""
        self._codes = codes
        for model in self.models:
            model.lend_codes(codes)

    def close(self, model: PlanModel) -> None:
        """Forget a plan with what was not saved of it."""
        self._waiting.discard(model)
        self.models.remove(model)
        place = model.session.place
        self.tasks.run(lambda: self.desk.copies.drop(place), _nothing)
        if model is self.current:
            self.current = self.models[-1] if self.models else None
            self.current_changed.emit()
        model.deleteLater()

    def keep_copies_now(self) -> None:
        """Do not wait any longer, as the window closes."""
        self._copying.stop()
        self._waiting.update(model for model in self.models if model.session.is_changed)
        self._keep_copies()

    def _add(self, session: PlanSession) -> PlanModel:
        model = PlanModel(self.desk, session, self.tasks, self)
        model.lend_codes(self._codes)
        model.changed.connect(lambda: self._on_changed(model))
        self.models.append(model)
        self.show(model)
        return model

    def _on_read(self, read: tuple[OpenPlan, str | None]) -> None:
        opened, copy = read
        self._remember(opened.file.place)
        outlived = None if copy is None else review_plan(copy).plan
        if outlived is None or outlived == opened.plan:
            self._add(PlanSession(opened.plan, opened.file))
        else:
            self._add(PlanSession(outlived, opened.file, saved=opened.plan))
            self.outlived.emit(opened.file.place)

    def _on_unnamed(self, copy: str | None) -> None:
        plan = None if copy is None else review_plan(copy).plan
        if plan is not None:
            self._add(PlanSession(plan))
            self.outlived.emit("")

    def _on_saved(self, model: PlanModel, saving: Saving, before: str, *, close: bool) -> None:
        model.session.mark_saved(saving)
        self._remember(saving.file.place)
        self.tasks.run(lambda: self._drop(before, saving.file.place), _nothing)
        self.saved.emit(saving.file.place)
        if close and not model.session.is_changed and model in self.models:
            self.close(model)

    def _drop(self, *places: str) -> None:
        for place in places:
            self.desk.copies.drop(place)

    def _on_changed(self, model: PlanModel) -> None:
        if model.session.is_changed:
            self._waiting.add(model)
            self._copying.start()

    def _keep_copies(self) -> None:
        for model in self._waiting:
            session = model.session
            if session.is_changed:
                plan, place = session.plan, session.place
                self.tasks.run(partial(self._keep, plan, place), _nothing, self._fail)
        self._waiting.clear()

    def _keep(self, plan: Plan, place: str) -> None:
        self.desk.copies.put(place, write_plan(plan))

    def _remember(self, place: str) -> None:
        places = [place, *(each for each in self.recent if each != place)][:MOST_RECENT]
        self.tasks.run(lambda: self._settings.put({RECENT: places}), _nothing, _nothing)

    def _fail(self, failure: Exception) -> None:
        reason = reason_of(failure)
        name = getattr(failure, "filename", None)
        self.failed.emit(f"{name}: {reason}." if isinstance(name, str) else reason)


def _nothing(_: object) -> None:
    """What is to be done with a result that nobody waits for."""
