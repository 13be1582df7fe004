"""What is known of Alibaba Cloud's system policies."""

from dataclasses import dataclass
from enum import StrEnum

from ramkeep.core.plan.policy.document import Document


class Knowledge(StrEnum):
    """How well the text of a policy is known.

    `KNOWN`: it was read, or is in the plan. `APPROXIMATE`: made from the name by the pattern that such policies
    follow. `UNKNOWN`: nothing is known, and it grants nothing here.
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
