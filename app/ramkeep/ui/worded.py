"""What the core says, in the language of the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown_sentence
from ramkeep.core.said import Said

if TYPE_CHECKING:
    from ramkeep.core.plan.checks.check import Check, TextCheck

# Under a name of its own, as the script that collects translations reads every call of `translate`.
_look_up = QCoreApplication.translate


def worded(text: str) -> str:
    """A sentence of the core; nothing in it is hidden. What is not `Said` stays in the words it has."""
    if not isinstance(text, Said):
        return shown_sentence(text)
    template = _look_up("core", text.template)
    values = {name: worded(value) if isinstance(value, str) else value for name, value in text.values.items()}
    return template.format_map(values) if values else template


def reason_of(failure: Exception) -> str:
    """Why something failed: the reason of a refusal of our own, or else what the system says."""
    return worded(getattr(failure, "reason", None) or getattr(failure, "strerror", None) or str(failure))


def title_of(check: "Check | TextCheck") -> str:
    """What is wrong where this check finds something, in a few words."""
    return _look_up("checks", check.title)


def why(check: "Check | TextCheck") -> str:
    """Why that matters and what to do."""
    return _look_up("checks", check.why)
