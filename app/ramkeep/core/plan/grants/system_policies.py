"""What is known of Alibaba Cloud's system policies."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ramkeep.core.plan.grants.system_reading import PolicyText, SystemFacts, read_facts
from ramkeep.core.plan.grants.system_scopes import guessed, scope_of
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.findings import nearest
from ramkeep.core.plan.policy.reading import review


class Knowledge(StrEnum):
    """How well the text of a policy is known.

    `KNOWN`: it was read, or is in the plan. `APPROXIMATE`: made from the name by the pattern that such policies
    follow, or read in part. `UNKNOWN`: nothing is known, and it grants nothing here.
    """

    KNOWN = "known"
    APPROXIMATE = "approximate"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SystemPolicy:
    """A system policy.

    Attributes:
        document: without statements when it is not known.
        source: where the text was read, or how it was made; empty when it is not known.
    """

    name: str
    document: Document
    knowledge: Knowledge
    source: str = ""


class SystemPolicies:
    """The system policies that a file tells of. Made by `read`; never changes.

    Attributes:
        date: when the file was made.
        sources: where its facts were read.
        names: of all policies, sorted.
    """

    def __init__(self, facts: SystemFacts) -> None:
        self.date: date = facts.date
        self.sources: tuple[str, ...] = facts.sources
        self.names: tuple[str, ...] = tuple(sorted((*facts.names, *facts.texts)))
        self._facts = facts
        self._all = frozenset(self.names)
        self._found: dict[str, SystemPolicy] = {}

    @classmethod
    def read(cls, data: bytes) -> "SystemPolicies":
        """The system policies that a file tells of; the form of the file is described in `system_reading`.

        Raises:
            SystemPoliciesRefused: see errors; nothing of a damaged file is used.
        """
        return cls(read_facts(data))

    def find(self, name: str) -> SystemPolicy | None:
        """The policy with this name, the very same object each time; None when the file does not tell of it.

        A text in the file that RAM would refuse counts as unknown, and `source` says what is wrong with it.
        """
        if name not in self._all:
            return None
        found = self._found.get(name)
        return found or self._found.setdefault(name, self._policy(name))

    def suggest(self, name: str) -> str:
        """The name that was probably meant; empty when none comes near."""
        return nearest(name, self.names)

    def _policy(self, name: str) -> SystemPolicy:
        text = self._facts.texts.get(name)
        if text is not None:
            return _read(name, text)
        scope = scope_of(name, self._facts.scopes)
        if scope is None:
            return SystemPolicy(name, Document(()), Knowledge.UNKNOWN)
        source = f"Made from the name, for {', '.join(scope.codes)}. {scope.why}"
        return SystemPolicy(name, guessed(name, scope), Knowledge.APPROXIMATE, source)


def _read(name: str, text: PolicyText) -> SystemPolicy:
    reading = review(text.document)
    if reading.document is None:
        problem = reading.problems[0]
        source = f"The text that the file of system policies has does not read. {problem.path}: {problem.reason}"
        return SystemPolicy(name, Document(()), Knowledge.UNKNOWN, source)
    if text.unread:
        source = f"{text.source}, without {text.unread}, which was not read"
        return SystemPolicy(name, reading.document, Knowledge.APPROXIMATE, source)
    return SystemPolicy(name, reading.document, Knowledge.KNOWN, text.source)
