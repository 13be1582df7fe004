"""A tree has the parent of an object of Qt, and above a row the row that it is under."""

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtWidgets import QApplication

from ramkeep.ui.plan.ask.what_tree import WhatModel
from ramkeep.ui.widgets.model_index import TOP


def test_both_parents(qapp: QApplication) -> None:
    owner = QObject()
    model = WhatModel(owner)
    assert model.parent() is owner
    assert model.parent(TOP) == QModelIndex()
