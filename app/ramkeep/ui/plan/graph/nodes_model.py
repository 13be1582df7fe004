"""The nodes of the picture as rows, for focus, tooltips and those who cannot see it."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QObject, Qt

from ramkeep.core.plan.grants.network import EVERY_SERVICE, Node, Sort
from ramkeep.ui.plan.graph import words
from ramkeep.ui.plan.graph.layout import Picture
from ramkeep.ui.widgets.model_index import TOP, Index
from ramkeep.ui.widgets.tooltip import plain


class NodesModel(QAbstractListModel):
    """A row for each node, in the order of the network.

    Attributes:
        chosen: the places of the nodes that are chosen in the plan.
        title_of: the name of a service by its code; empty when it has none.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.picture = Picture()
        self.chosen: frozenset[int] = frozenset()
        self.title_of: Callable[[str], str] = lambda _: ""
        self._left: list[int] = []
        self._right: list[int] = []

    def show_picture(self, picture: Picture) -> None:
        """Have the nodes of this picture."""
        self.beginResetModel()
        self.picture = picture
        self._left, self._right = [0] * len(picture.network.nodes), [0] * len(picture.network.nodes)
        for edge in picture.network.edges:
            self._right[edge.source] += 1
            self._left[edge.target] += 1
        self.endResetModel()

    def rowCount(self, parent: Index = TOP) -> int:
        return 0 if parent.isValid() else len(self.picture.network.nodes)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = index.row()
        node = self.picture.network.nodes[place]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words.node_name(node)
            case Qt.ItemDataRole.ToolTipRole:
                return plain(words.told(node, title=self._title(node)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return words.accessible(node, self._left[place], self._right[place], chosen=place in self.chosen)
        return None

    def _title(self, node: Node) -> str:
        key = node.keys[0]
        return self.title_of(key) if node.sort is Sort.SERVICE and isinstance(key, str) and key != EVERY_SERVICE else ""
