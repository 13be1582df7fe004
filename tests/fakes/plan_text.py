"""A plan's file that lives as long as the test."""

from ramkeep.services.plan_ports import PlanChangedOnDisk


class MemoryPlan:
    """Keeps one text; `text` is None while there is no file. Setting it is what another program does."""

    def __init__(self, text: str | None = None, place: str = "plan.json") -> None:
        self.text = text
        self.place = place
        self._known: str | None = None

    def read(self) -> str:
        """The text."""
        if self.text is None:
            raise FileNotFoundError(2, "No such file or directory", self.place)
        self._known = self.text
        return self.text

    def replace(self, text: str) -> None:
        """Put `text` in its place, unless another program changed it."""
        if self.text is not None and self.text != self._known:
            raise PlanChangedOnDisk
        self.text = self._known = text


class MemoryPlans:
    """Files by their paths."""

    def __init__(self) -> None:
        self.files: dict[str, MemoryPlan] = {}

    def at(self, place: str) -> MemoryPlan:
        """The file at a path; made empty when it is first asked for."""
        return self.files.setdefault(place, MemoryPlan(place=place))
