"""Collects what a reader of policies finds, and reads the forms that every element shares."""

from collections.abc import Iterable
from difflib import get_close_matches

from ramkeep.core.plan.policy.json_text import Node, Number
from ramkeep.core.plan.policy.problems import Gap, Kind, Note, Problem
from ramkeep.core.said import said, together

_MOST = 100
_LONGEST_SHOWN = 60


class Findings:
    """Problems and notes, in the order they are found; after a hundred of each nobody reads on.

    Attributes:
        problems: why RAM would refuse the text.
        notes: what is accepted though undocumented.
    """

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self.problems = list(problems)[:_MOST]
        self.notes: list[Note] = []

    def refuse(self, node: Node, kind: Kind, reason: str, suggestion: str = "") -> None:
        """Note a problem with a value."""
        if len(self.problems) < _MOST:
            self.problems.append(Problem(kind, reason, node.path, node.line, node.column, suggestion))

    def refuse_name(self, node: Node, kind: Kind, reason: str, suggestion: str = "") -> None:
        """Note a problem with the name of a member."""
        if len(self.problems) < _MOST:
            self.problems.append(Problem(kind, reason, node.path, *node.name, suggestion))

    def note(self, node: Node, gap: Gap, text: str) -> None:
        """Note something that is accepted but described nowhere."""
        if len(self.notes) < _MOST:
            self.notes.append(Note(gap, text, node.path, node.line, node.column))

    def members(self, node: Node, what: str) -> dict[str, Node]:
        """The members of an object; none when it is something else, which is a problem."""
        if isinstance(node.value, dict):
            return node.value
        reason = said("{what} must be an object in braces, not {kind}.", what=what, kind=kind_of(node))
        self.refuse(node, Kind.WRONG_TYPE, reason)
        return {}

    def string(self, node: Node, what: str) -> str | None:
        """A string; None when it is something else, which is a problem."""
        if isinstance(node.value, str):
            return node.value
        meant = quoted_form(node)
        reason = said("{what} must be a string, not {kind}.", what=what, kind=kind_of(node))
        hint = said("RAM takes every value in double quotes.") if meant else ""
        self.refuse(node, Kind.WRONG_TYPE, together(reason, hint), meant)
        return None

    def strings(self, node: Node, what: str) -> list[tuple[Node, str]]:
        """One string, or a list of at least one."""
        items = node.value if isinstance(node.value, list) else [node]
        if not items:
            self.refuse(node, Kind.EMPTY, said("{what} is an empty list. Name at least one value.", what=what))
        read = [(item, self.string(item, what)) for item in items]
        return [(item, text) for item, text in read if text is not None]


def shown(text: str) -> str:
    """A text of a policy as a sentence may quote it."""
    cut = text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"
    return said('"{text}"', text=cut)


def nearest(text: str, known: Iterable[str]) -> str:
    """The known name that this one was probably meant to be; empty when none comes near."""
    if len(text) > _LONGEST_SHOWN:
        return ""
    names = {name.lower(): name for name in known}
    found = get_close_matches(text.lower(), names, n=1, cutoff=0.7)
    return names[found[0]] if found else ""


def kind_of(node: Node) -> str:
    """What a JSON value is, in words."""
    match node.value:
        case str():
            return said("a string")
        case bool():
            return said("true or false without quotes")
        case None:
            return "null"
        case Number():
            return said("a number without quotes")
        case list():
            return said("a list")
    return said("an object")


def quoted_form(node: Node) -> str:
    """The string that a bare number or truth value should have been; else empty."""
    match node.value:
        case bool(truth):
            return "true" if truth else "false"
        case Number(text):
            return text
    return ""
