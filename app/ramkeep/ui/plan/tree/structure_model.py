"""The tree of a plan for a tree view; an edit changes only the rows that it is about."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import count

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt, Signal

from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Kind, Plan
from ramkeep.core.plan.model.values import AttachmentKey
from ramkeep.ui.plan.tree import row_words
from ramkeep.ui.plan.tree.badges import Badges
from ramkeep.ui.plan.tree.rows import Outline, Path, Row
from ramkeep.ui.widgets.model_index import TOP, Index, TreeModel
from ramkeep.ui.widgets.tooltip import plain

MIME = "application/x-ramkeep-plan-rows"
"""Rows on their way within the window; which ones, the model knows."""

_MOST_STEPS = 24
"""With more rows that come and go at once, the view lays itself out anew."""


_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_BOTH = _PLAIN | Qt.ItemFlag.ItemIsDropEnabled
_ALL = _BOTH | Qt.ItemFlag.ItemIsDragEnabled
_FLAGS = {"": _PLAIN, Kind.USER: _ALL, Kind.POLICY: _ALL, Kind.ATTACHMENT: _ALL}


class Node:
    """A row that was asked for.

    Attributes:
        children: None until somebody looks under the row.
    """

    __slots__ = ("_places", "children", "id", "parent", "row")

    def __init__(self, row: Row | None, parent: "Node | None", id: int) -> None:
        self.row = row
        self.parent = parent
        self.id = id
        self.children: list[Node] | None = None
        self._places: dict[Row | None, int] | None = None

    def place_of(self, row: Row) -> int | None:
        """Where a row stands among the children."""
        if self._places is None:
            self._places = {child.row: place for place, child in enumerate(self.children or ())}
        return self._places.get(row)

    def shift(self) -> None:
        """The children stand in other places, or say something else."""
        self._places = None

    @property
    def path(self) -> Path:
        """The rows from the section to this one."""
        steps: list[Row] = []
        node: Node | None = self
        while node is not None and node.row is not None:
            steps.append(node.row)
            node = node.parent
        return tuple(reversed(steps))


class StructureModel(TreeModel):
    """Rows by `Outline`.

    Signals:
        dropped: rows that were let go over another: the objects, and the row they are over.
    """

    dropped = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.outline = Outline(Plan())
        self.badges = Badges()
        self.carried: tuple[Row, ...] = ()
        self._numbers = count(1)
        self._nodes: dict[int, Node] = {}
        self._root = self._plant()

    def show(self, plan: Plan, words: str = "", *, anew: bool = False) -> None:
        """Show this plan, and of it what the words are found in.

        Args:
            anew: it is another plan, not another state of the one that is shown.
        """
        before, searched = self.outline, self.outline.words
        self.outline = Outline(plan, None if anew else before, words)
        steps = [] if anew or searched != self.outline.words else list(self._steps(self._root))
        if anew or searched != self.outline.words or sum(each for _, each in steps) > _MOST_STEPS:
            self.outline, after = before, self.outline
            self.beginResetModel()
            self.outline = after
            self._root = self._plant()
            self.endResetModel()
            return
        for node, _ in steps:
            if node is self._root or node.id in self._nodes:
                self._bring_up_to_date(node)

    def show_badges(self, badges: Badges) -> None:
        """Mark the rows with problems."""
        self.badges = badges

    def row(self, index: Index) -> Row | None:
        """What stands at an index."""
        return self._node(index).row

    def path(self, index: Index) -> Path:
        """The rows from the section to the one at an index."""
        return self._node(index).path

    def index_of(self, path: Path) -> QModelIndex:
        """Where a row stands; an invalid index when it is not shown."""
        place, node = None, self._root
        for step in path:
            children = self._children(node)
            place = node.place_of(step)
            if place is None:
                return QModelIndex()
            node = children[place]
        return QModelIndex() if place is None else self.createIndex(place, 0, node.id)

    def severity(self, row: Row) -> Severity | None:
        """The worst of its problems."""
        return self.badges.of(row)

    def index(self, row: int, column: int, parent: Index = TOP) -> QModelIndex:
        children = self._children(self._node(parent))
        if column != 0 or not 0 <= row < len(children):
            return QModelIndex()
        return self.createIndex(row, 0, children[row].id)

    def above(self, child: Index) -> QModelIndex:
        over = self._node(child).parent
        return QModelIndex() if over is None or over is self._root else self._index(over)

    def rowCount(self, parent: Index = TOP) -> int:
        return len(self._children(self._node(parent)))

    def columnCount(self, parent: Index = TOP) -> int:
        return 1

    def hasChildren(self, parent: Index = TOP) -> bool:
        node = self._node(parent)
        return node.row is None or self.outline.has_children(node.row)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self._node(index).row
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row_words.name(self.outline, row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain(row_words.told(self.outline, row, self.severity(row)))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row_words.told(self.outline, row, self.severity(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        # Asked for each row whenever the tree is laid out, so nothing is put together here.
        row = self._node(index).row
        return Qt.ItemFlag.NoItemFlags if row is None else _FLAGS.get(row.kind, _BOTH)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        self.carried = tuple(row for row in map(self.row, indexes) if row is not None)
        made = QMimeData()
        made.setData(MIME, b"rows")
        return made

    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return data.hasFormat(MIME) and self.takes(self.carried, parent)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        if not self.canDropMimeData(data, action, row, column, parent):
            return False
        self.dropped.emit(self.carried, self._target(self.row(parent), parent))
        return True

    def takes(self, carried: Sequence[Row], over: Index) -> bool:
        """Can these be let go over this row?"""
        target = self._target(self.row(over), over)
        if target is None or not carried:
            return False
        if all(row.kind == Kind.USER for row in carried):
            return target.kind == Kind.GROUP
        return all(row.kind in (Kind.POLICY, Kind.ATTACHMENT) for row in carried) and any(
            _is_news(self.outline, row, target) for row in carried
        )

    def _target(self, row: Row | None, index: Index) -> Row | None:
        """The user, group or role that something let go here is for; in a group it is the group."""
        if row is None or row.is_section:
            return None
        over = self._node(index).parent
        if over is not None and over.row is not None and over.row.kind in (Kind.GROUP, Kind.USER, Kind.ROLE):
            return over.row
        return row if row.kind in (Kind.GROUP, Kind.USER, Kind.ROLE) else None

    def _steps(self, node: Node) -> Iterator[tuple[Node, int]]:
        """The nodes under which rows come or go, and how many do."""
        if node.children is None:
            return
        wanted = self.outline.children(node.row)
        now = [each.row for each in node.children]
        stays: set[Row | None] = set(now)
        if wanted != now:
            stays = stays.intersection(wanted)
            yield node, len(wanted) + len(now) - 2 * len(stays)
        for child in node.children:
            if child.children is not None and child.row in stays:
                yield from self._steps(child)

    def _bring_up_to_date(self, node: Node) -> None:
        assert node.children is not None
        wanted = self.outline.children(node.row)
        now = {each.row for each in node.children}
        gone, new = now.difference(wanted), set(wanted) - now
        if len(gone) == 1 and len(new) == 1:
            self._rename(node, gone.pop(), new.pop(), wanted)
            return
        for place in reversed(range(len(node.children))):
            if node.children[place].row in gone:
                self.beginRemoveRows(self._index(node), place, place)
                self._forget(node.children.pop(place))
                node.shift()
                self.endRemoveRows()
        for place, row in enumerate(wanted):
            if row in new:
                self.beginInsertRows(self._index(node), place, place)
                node.children.insert(place, self._grow(row, node))
                node.shift()
                self.endInsertRows()

    def _rename(self, node: Node, was: Row | None, becomes: Row, wanted: Sequence[Row]) -> None:
        """One went and one came: the row stays, so that what is open under it does, too."""
        assert node.children is not None
        place = next(at for at, each in enumerate(node.children) if each.row == was)
        goes_to = wanted.index(becomes)
        child = node.children[place]
        if goes_to != place:
            self.beginMoveRows(
                self._index(node), place, place, self._index(node), goes_to + 1 if goes_to > place else goes_to
            )
            node.children.insert(goes_to, node.children.pop(place))
        child.row = becomes
        node.shift()
        if goes_to != place:
            self.endMoveRows()
        self.dataChanged.emit(self._index(child), self._index(child))
        if child.children is not None:
            self._bring_up_to_date(child)

    def _plant(self) -> Node:
        self._nodes.clear()
        return Node(None, None, 0)

    def _grow(self, row: Row, parent: Node) -> Node:
        made = Node(row, parent, next(self._numbers))
        self._nodes[made.id] = made
        return made

    def _forget(self, node: Node) -> None:
        for child in node.children or ():
            self._forget(child)
        self._nodes.pop(node.id, None)

    def _children(self, node: Node) -> list[Node]:
        if node.children is None:
            node.children = [self._grow(row, node) for row in self.outline.children(node.row)]
        return node.children

    def _node(self, index: Index) -> Node:
        if not index.isValid():
            return self._root
        return self._nodes.get(index.internalId(), self._root)

    def _index(self, node: Node) -> QModelIndex:
        if node.parent is None or node.parent.children is None:
            return QModelIndex()
        return self.createIndex(node.parent.children.index(node), 0, node.id)


def _is_news(outline: Outline, row: Row, target: Row) -> bool:
    """Does the target not have this policy yet?"""
    policy = row.key.policy if isinstance(row.key, AttachmentKey) else row.key
    kind = Kind(target.kind)
    held: Mapping[AttachmentKey, object] = outline.plan.attachments
    return not any(
        key.policy == policy and key.principal.name == target.key and str(key.principal.kind) == kind for key in held
    )
