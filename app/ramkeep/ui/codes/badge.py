"""The chip that a card wears for two seconds after its code was copied."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, QVariantAnimation

from ramkeep.core.codes.account import AccountId
from ramkeep.ui.codes.card import Badge
from ramkeep.ui.codes.list_view import CodesList
from ramkeep.ui.codes.motion import fade_milliseconds

SHOWN_MILLISECONDS = 2000


class BadgeKeeper(QObject):
    """Puts the chip on a card and takes it off again."""

    def __init__(self, cards: CodesList) -> None:
        super().__init__(cards)
        self._cards = cards
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self._on_time_over)
        self._fade = QVariantAnimation(self, startValue=1.0, endValue=0.0)
        self._fade.valueChanged.connect(self._on_faded)
        self._fade.finished.connect(self.drop)

    def show(self, account_id: AccountId, text: str) -> None:
        """Put a chip on one card, and on no other."""
        self._fade.stop()
        self._put(Badge(account_id, text))
        self._timer.start()

    def drop(self) -> None:
        """No card wears it any more."""
        self._timer.stop()
        self._put(None)

    def _put(self, badge: Badge | None) -> None:
        self._cards.card.badge = badge
        self._cards.viewport().update()

    def _on_time_over(self) -> None:
        self._fade.setDuration(fade_milliseconds(self._cards))
        self._fade.start()

    def _on_faded(self, opacity: float) -> None:
        if self._cards.card.badge is not None:
            self._put(replace(self._cards.card.badge, opacity=opacity))
