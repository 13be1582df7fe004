"""What every model of Qt shares: the type of its indexes, and the index above all of its rows."""

from typing import Final, overload

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
TOP: Final = QModelIndex()


class TreeModel(QAbstractItemModel):
    """A model with rows under rows. Of Qt's two methods called `parent`, the one that takes no index stays as it is."""

    @overload
    def parent(self) -> QObject | None: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        return super().parent() if child is None else self.above(child)

    def above(self, child: Index) -> QModelIndex:
        """The row that this one is under; an invalid index when there is none."""
        raise NotImplementedError
