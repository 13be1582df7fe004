"""Finds out what the chosen object lets do, off the window's thread, one object at a time."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.access.policies import Identity
from ramkeep.core.plan.grants.reach import Powers, identity_of, powers
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import AttachmentKey, PolicyRef, PrincipalKind, PrincipalRef
from ramkeep.services.plan_desk import PlanDesk
from ramkeep.ui.plan.model import PlanModel

_KINDS = {Kind.USER: PrincipalKind.USER, Kind.GROUP: PrincipalKind.GROUP, Kind.ROLE: PrincipalKind.ROLE}


class ReachFinder(QObject):
    """Asks again whenever the choice or what is known of the plan changes.

    Attributes:
        powers: of the chosen object; None while they are not known.

    Signals:
        changed: `powers` are others.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.powers: Powers | None = None
        self._model: PlanModel | None = None
        self._asked: Identity | None = None
        self._is_busy = False

    def show_plan(self, model: PlanModel | None) -> None:
        """Follow this plan from now on."""
        if self._model is not None:
            self._model.choice_changed.disconnect(self._look)
            self._model.found.disconnect(self._look)
        self._model = model
        if model is not None:
            model.choice_changed.connect(self._look)
            model.found.connect(self._look)
            self._look()

    def _look(self) -> None:
        identity = self._identity()
        if identity == self._asked:
            return
        self._asked = identity
        self._tell(None)
        self._go_on()

    def _go_on(self) -> None:
        model, identity = self._model, self._asked
        if self._is_busy or model is None or identity is None:
            return
        self._is_busy = True
        model.tasks.run(
            partial(_powers, identity, model.desk), partial(self._on_known, identity), partial(self._on_failed, model)
        )

    def _on_known(self, identity: Identity, known: Powers) -> None:
        self._is_busy = False
        if identity is self._asked:
            self._tell(known)
        else:
            self._go_on()

    def _on_failed(self, model: PlanModel, failure: Exception) -> None:
        self._is_busy = False
        model.tasks.failed.emit(failure)

    def _tell(self, known: Powers | None) -> None:
        self.powers = known
        self.changed.emit()

    def _identity(self) -> Identity | None:
        """Who holds what the chosen object grants, in the newest plan that something is known of."""
        model = self._model
        if model is None or model.findings is None or len(model.choice) != 1:
            return None
        chosen, holders = model.choice[0], model.findings.holders
        if chosen.kind in _KINDS:
            holder = holders.find(PrincipalRef(_KINDS[chosen.kind], str(chosen.key)))
            return None if holder is None else holder.identity
        if isinstance(chosen.key, PolicyRef):
            return identity_of(holders.document(chosen.key)[0], chosen.key.name)
        if isinstance(chosen.key, AttachmentKey):
            return identity_of(holders.document(chosen.key.policy)[0], chosen.key.policy.name)
        return None


def _powers(identity: Identity, desk: PlanDesk) -> Powers:
    return powers(identity, desk.catalog, [service.code for service in desk.catalog.services])
