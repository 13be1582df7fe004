"""A desk to work at plans: opens and saves them, and has at hand what is known of Alibaba Cloud."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.catalog.newest import newest
from ramkeep.core.plan.grants.errors import SystemPoliciesRefused
from ramkeep.core.plan.grants.system_policies import SystemPolicies
from ramkeep.core.plan.model.errors import Fault, PlanTextError
from ramkeep.core.plan.model.plan import Plan
from ramkeep.core.plan.model.plan_text import review_plan, write_plan
from ramkeep.services.plan_ports import Facts, Folder, PlanCopies, PlanText
from ramkeep.services.ports import Clock


@dataclass(frozen=True, slots=True)
class OpenPlan:
    """A plan as it was read.

    Attributes:
        text: what the file says; empty for a plan that was never saved.
        unknown: fields of the file that this version does not know; they are kept.
    """

    plan: Plan
    text: str
    unknown: tuple[Fault, ...]
    file: PlanText


class PlanDesk:
    """Opens plans, saves them, and keeps the catalog and the system policies once they were asked for.

    Args:
        clock: the time of day, for checks that look at dates.
        facts: the files that the catalog and the system policies are read from.
        folder: where imports come from and exports go to.
        copies: what outlives a crash.
        file_at: the file at a path.
    """

    def __init__(
        self, clock: Clock, facts: Facts, folder: Folder, copies: PlanCopies, file_at: Callable[[str], PlanText]
    ) -> None:
        self.clock = clock
        self.folder = folder
        self.copies = copies
        self._facts = facts
        self.file_at = file_at
        self.notices: list[str] = []

    @cached_property
    def catalog(self) -> Catalog:
        """The newest catalog that reads; what is said of others goes into `notices`."""
        choice = newest(self._facts.catalogs())
        self.notices += [f"A newer catalog was passed over: {each.cause.reason}" for each in choice.refused]
        return choice.catalog

    @cached_property
    def system(self) -> SystemPolicies:
        """The newest table of system policies that reads; what is said of others goes into `notices`.

        Raises:
            SystemPoliciesRefused: no file reads.
        """
        shipped, *others = self._facts.system_policies()
        chosen = SystemPolicies.read(shipped)
        for data in others:
            try:
                other = SystemPolicies.read(data)
            except SystemPoliciesRefused as refusal:
                self.notices.append(f"A newer table of system policies was passed over: {refusal.reason}")
            else:
                chosen = max(chosen, other, key=lambda each: each.date)
        return chosen

    def open(self, place: str) -> OpenPlan:
        """Read a plan.

        Raises:
            PlanTextError: the file is no plan; every reason is given.
            OSError: as the system says.
        """
        return self.open_text(self.file_at(place))

    def open_text(self, file: PlanText) -> OpenPlan:
        """Read a plan from somewhere else than a path.

        Raises:
            PlanTextError, OSError: as `open`.
        """
        text = file.read()
        reading = review_plan(text)
        if reading.plan is None:
            raise PlanTextError(reading.faults)
        return OpenPlan(reading.plan, text, reading.unknown, file)

    def save(self, opened: OpenPlan, plan: Plan) -> OpenPlan:
        """Put another plan in the place of the one that was opened.

        Raises:
            PlanNotWritable: the plan cannot be written.
            PlanChangedOnDisk: the file was changed since.
            OSError: as the system says; the old file is still there.
        """
        text = write_plan(plan)
        opened.file.replace(text)
        return OpenPlan(plan, text, opened.unknown, opened.file)

    def create(self, place: str, plan: Plan) -> OpenPlan:
        """Make a new file.

        Raises:
            PlanChangedOnDisk: there is one already.
            PlanNotWritable, OSError: as `save`.
        """
        return self.save(OpenPlan(plan, "", (), self.file_at(place)), plan)
