"""Where the arrow keys lead in a picture."""

from PySide6.QtWidgets import QAbstractItemView

from ramkeep.ui.plan.graph.layout import GAP, HEIGHT, Picture, nearest

Action = QAbstractItemView.CursorAction


def step(picture: Picture, place: int | None, action: Action, page: int) -> int | None:
    """The node that a key leads to.

    Left and right follow an edge to the node that stands nearest to this one, up and down stay in the column.

    Args:
        place: where the focus is; None leads to the first node.
        page: how many pixels a page has.
    """
    if place is None:
        return next((column[0] for column in picture.columns if column), None)
    if action in (Action.MoveLeft, Action.MoveRight):
        return _beside(picture, place, forward=action == Action.MoveRight)
    column = picture.columns[picture.network.nodes[place].column]
    at, jump = column.index(place), max(int(page // (HEIGHT + GAP)), 1)
    moves = {
        Action.MoveUp: at - 1,
        Action.MoveDown: at + 1,
        Action.MovePageUp: at - jump,
        Action.MovePageDown: at + jump,
        Action.MoveHome: 0,
        Action.MoveEnd: len(column) - 1,
    }
    return column[min(max(moves.get(action, at), 0), len(column) - 1)]


def _beside(picture: Picture, place: int, *, forward: bool) -> int:
    """Along an edge, or where there is none nowhere."""
    edges = picture.network.edges
    ends = (
        edge.target if forward else edge.source for edge in edges if place == (edge.source if forward else edge.target)
    )
    tied = sorted(set(ends), key=lambda each: picture.middles[each])
    found = nearest(picture, tied, picture.middles[place])
    return place if found is None else found
