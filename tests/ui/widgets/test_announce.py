"""What changes is said to screen readers."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ramkeep.ui.widgets.announce import announce


@pytest.mark.parametrize(
    ("urgent", "politeness"),
    [(False, QAccessible.AnnouncementPoliteness.Polite), (True, QAccessible.AnnouncementPoliteness.Assertive)],
)
def test_a_sentence_is_said(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    urgent: bool,
    politeness: QAccessible.AnnouncementPoliteness,
) -> None:
    said = []
    monkeypatch.setattr(
        QAccessible, "updateAccessibility", lambda event: said.append((event.message(), event.politeness()))
    )
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "Vault locked", urgent=urgent)
    assert said == [("Vault locked", politeness)]
