"""What the editor looks up in the catalog. What may take more than a moment runs off the window's thread."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from ramkeep.core.plan.catalog.catalog import Catalog
from ramkeep.core.plan.editing.completing import Completion, completions, picks
from ramkeep.core.plan.editing.slots import Slot
from ramkeep.core.plan.grants.in_words import Told, told
from ramkeep.core.plan.policy.document import Document
from ramkeep.ui.plan.model import PlanModel


class Lookup(QObject):
    """Answers from the catalog of the plan that is shown.

    Attributes:
        catalog: None until it was read.
        account: the ID of the plan's account; empty when it is not known.
        counts: how many actions a pattern covers, for those that were asked for.

    Signals:
        ready: the catalog is there.
        counted: `counts` has more.
    """

    ready = Signal()
    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.catalog: Catalog | None = None
        self.account = ""
        self.counts: dict[str, int] = {}
        self._asked: set[str] = set()
        self._model: PlanModel | None = None

    def follow(self, model: PlanModel | None) -> None:
        """Look up for this plan from now on."""
        self._model = model
        self.account = "" if model is None else model.plan.account.id
        if model is not None:
            model.tasks.run(lambda: model.desk.catalog, self._on_catalog)

    def complete(self, text: str, slot: Slot) -> Sequence[Completion]:
        """What fits into a place of a text, at once."""
        return () if self.catalog is None else completions(text, slot, self.catalog, self.account)

    def pick(self, query: str, done: Callable[[Sequence[Completion]], None]) -> None:
        """Actions that answer a query."""
        catalog = self.catalog
        if catalog is None or self._model is None:
            done(())
        else:
            self._model.tasks.run(lambda: picks(query, catalog), done)

    def tell(self, document: Document, done: Callable[[Told], None]) -> None:
        """What a text says."""
        catalog = self.catalog
        if catalog is not None and self._model is not None:
            self._model.tasks.run(lambda: told(document, catalog), done)

    def count(self, patterns: Sequence[str]) -> None:
        """Have the actions counted that these patterns cover."""
        catalog = self.catalog
        missing = [each for each in dict.fromkeys(patterns) if each not in self._asked]
        if catalog is not None and missing and self._model is not None:
            self._asked.update(missing)
            self._model.tasks.run(lambda: {each: len(catalog.rows(each)) for each in missing}, self._on_counts)

    def _on_catalog(self, catalog: Catalog) -> None:
        if catalog is not self.catalog:
            self.catalog = catalog
            self.counts, self._asked = {}, set()
        self.ready.emit()

    def _on_counts(self, counts: dict[str, int]) -> None:
        self.counts.update(counts)
        self.counted.emit()
