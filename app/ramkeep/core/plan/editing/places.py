"""Which characters of a policy's text a problem is about."""

from bisect import bisect_right
from itertools import accumulate

from ramkeep.core.plan.editing.tokens import Token
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.json_text import Node


class Places:
    """The pieces of one text by line and column, and by path.

    Args:
        text: the text.
        tokens: its pieces.
        root: what was read of it; None when it is no JSON.
    """

    def __init__(self, text: str, tokens: list[Token], root: Node | None) -> None:
        self._text = text
        self._root = root
        self._starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
        self._tokens = {token.start: token for token in tokens}

    def offset(self, line: int, column: int) -> int:
        """Where a line and column, both from 1, stand in the text."""
        line = min(max(line, 1), len(self._starts) - 1)
        return min(self._starts[line - 1] + column - 1, len(self._text))

    def line(self, offset: int) -> int:
        """The line of an offset, from 1."""
        return bisect_right(self._starts, offset)

    def span(self, line: int, column: int) -> tuple[int, int]:
        """Start and end of the piece at a line and column; the character before where no piece is."""
        at = self.offset(line, column)
        token = self._tokens.get(at)
        if token is not None:
            return token.start, token.end
        before = len(self._text[:at].rstrip())
        return (at, at + 1) if at < len(self._text) and not self._text[at].isspace() else (max(before - 1, 0), before)

    def span_of(self, path: Path) -> tuple[int, int] | None:
        """Start and end of what stands at a path from the document on.

        A value that is one piece is told whole, and an object or list by its name or its opening bracket. What is
        not there is told by what it would be in. None when nothing was read.
        """
        node = self._root
        if node is None:
            return None
        for step in path:
            inner = _step(node, step)
            if inner is None:
                break
            node = inner
        else:
            node = _alone(node)
        is_piece = not isinstance(node.value, list | dict)
        return self.span(node.line, node.column) if is_piece or not node.name[0] else self.span(*node.name)


def _step(node: Node, step: str | int) -> Node | None:
    if isinstance(node.value, dict):
        return node.value.get(str(step))
    if isinstance(node.value, list) and isinstance(step, int) and 0 <= step < len(node.value):
        return node.value[step]
    return None


def _alone(node: Node) -> Node:
    """The one string of a list; any other value as it is."""
    if isinstance(node.value, list) and len(node.value) == 1 and isinstance(node.value[0].value, str):
        return node.value[0]
    return node
