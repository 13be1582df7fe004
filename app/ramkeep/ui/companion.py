"""Joins the checklist and the planner to the vault: the rooms themselves do not know each other."""

from PySide6.QtCore import QObject, Signal

from ramkeep.core.checklist.evidence import Known
from ramkeep.core.codes import otp
from ramkeep.core.codes.errors import CodeUnavailable
from ramkeep.core.codes.names import called
from ramkeep.core.plan.model.edits import Edit
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.templates import starter
from ramkeep.services.companion import Companion, holder_for, is_time_based
from ramkeep.ui.checklist.page import ChecklistPage
from ramkeep.ui.plan.codes_of_plan import LentCode
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.plan.plans import Plans


class ChecklistLink(QObject):
    """Shows the current plan on the checklist's page, and has done what is wanted there.

    Signals:
        enroll_wanted: a code is to be scanned for this `Holder`.
        bind_wanted: the entry of this id belongs to this `Holder`.
    """

    enroll_wanted = Signal(object)
    bind_wanted = Signal(str, object)

    def __init__(self, page: ChecklistPage, plans: Plans, companion: Companion | None) -> None:
        """`companion` is None while the vault is locked."""
        super().__init__(page)
        self._page, self._plans, self._companion = page, plans, companion
        self._model: PlanModel | None = None
        # Methods, not lambdas: the plans outlive this page, and a method is let go with its object.
        plans.current_changed.connect(self._on_current_changed)
        page.seen.connect(self.refresh)
        page.edit_wanted.connect(self._on_edit)
        page.start_wanted.connect(self._on_start)
        page.enroll_wanted.connect(self._on_enroll)
        page.codes_wanted.connect(self.show_codes)
        page.adopt_wanted.connect(self._on_adopt)
        self._on_current_changed()

    def refresh(self) -> None:
        """Show the plan and the vault as they are now, if anybody looks."""
        if not self._page.isVisible():
            return
        model = self._model
        if model is None:
            self._page.show_known(None)
            return
        problems = model.findings.problems if model.findings is not None and model.is_up_to_date else None
        entries = None if self._companion is None else self._companion.entries(model.plan)
        loose = () if self._companion is None else self._companion.unclaimed()
        named = [(str(each.id), called(each.credential.issuer, each.credential.account)) for each in loose]
        self._page.show_known(Known(model.plan, problems, entries), named)

    def show_codes(self, user: str) -> None:
        """Show the newest codes of a user, or of root, at their step."""
        if self._model is None or self._companion is None:
            return
        account = self._companion.newest(self._model.plan, user)
        if account is not None:
            self.refresh()
            self._page.show_codes(account, user)

    def forget(self) -> None:
        """Let go of every code."""
        self._page.put_codes_away()
        if self._companion is not None:
            self._companion.forget()

    def _on_current_changed(self) -> None:
        if self._model is not None:
            self._model.changed.disconnect(self.refresh)
            self._model.found.disconnect(self.refresh)
        self._page.put_codes_away()
        self._model = self._plans.current
        if self._model is not None:
            self._model.changed.connect(self.refresh)
            self._model.found.connect(self.refresh)
        self.refresh()

    def _on_edit(self, edit: Edit, label: str) -> None:
        if self._model is not None:
            self._model.do(edit, label)

    def _on_start(self) -> None:
        self._plans.make(starter())

    def _on_enroll(self, user: str) -> None:
        if self._model is not None:
            self.enroll_wanted.emit(holder_for(self._model.plan, user))

    def _on_adopt(self, account_id: str) -> None:
        if self._model is not None:
            self.bind_wanted.emit(account_id, holder_for(self._model.plan))


class VaultCodes:
    """Lends the planner codes of an open vault."""

    def __init__(self, companion: Companion) -> None:
        self._companion = companion

    def has_entry(self, plan: Plan, user: str) -> bool:
        """Is there a code for this user?"""
        return self._companion.newest(plan, user) is not None

    def code(self, plan: Plan, user: str) -> LentCode | None:
        """The code of this user now; None when there is none."""
        account = self._companion.newest(plan, user)
        if account is None or not is_time_based(account.credential):
            return None
        now = self._companion.clock.now()
        try:
            code = otp.code_at(account.credential, now)
        except CodeUnavailable:
            return None
        return LentCode(otp.grouped(code), otp.seconds_left(account.credential, now))
