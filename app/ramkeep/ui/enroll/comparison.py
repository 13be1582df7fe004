"""Accounts of the vault beside the one that was found."""

from collections.abc import Sequence

from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QVBoxLayout

from ramkeep.core.codes.account import Account
from ramkeep.core.codes.credential import Credential
from ramkeep.ui.enroll import check_words
from ramkeep.ui.enroll.elided_label import NameLabel
from ramkeep.ui.enroll.rows import Rows
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_12
from ramkeep.ui.widgets.parts import label

MAX_SHOWN = 2


class Comparison(Rows):
    """Old and new side by side. No code and no secret is shown: the names, the dates and the parameters."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)

    @property
    def texts(self) -> tuple[str, ...]:
        """Everything it says, column by column."""
        labels = [text for part in self.parts for text in part.findChildren(QLabel)]
        return tuple(text.accessibleName() or text.text() for text in labels)

    def show_twins(self, found: Credential, stored: Sequence[Account]) -> None:
        """Show these accounts of the vault, the latest first, and then what was found."""
        self.clear()
        latest = sorted(stored, key=lambda account: -account.added_at)[:MAX_SHOWN]
        for account in latest:
            self.add(_column(check_words.in_vault(), account.credential, check_words.told_apart(account)), 1)
        if latest:
            self.add(_column(check_words.found_now(), found, check_words.not_added_yet()), 1)


def _column(heading: str, credential: Credential, date: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("look", "well")
    column = QVBoxLayout(frame)
    column.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_8)
    column.setSpacing(0)
    column.addWidget(label(heading, "muted"))
    for name in filter(None, (credential.issuer, credential.account)):
        line = NameLabel("small")
        line.show_name(name)
        column.addWidget(line)
    column.addWidget(label(check_words.parameters_of(credential), "muted", wrap=True))
    if date:
        column.addWidget(label(date, "muted", wrap=True))
    column.addStretch()
    return frame
