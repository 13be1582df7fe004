"""Joins the list to the wishes: pointer, keys and menu ask for the same things."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal

from ramkeep.core.codes.account import Account, AccountId
from ramkeep.ui.actions import bind
from ramkeep.ui.codes import card_menu, words
from ramkeep.ui.codes.badge import BadgeKeeper
from ramkeep.ui.codes.card_menu import CardMenu, Wish
from ramkeep.ui.codes.list_view import CodesList
from ramkeep.ui.codes.model import CodesModel
from ramkeep.ui.codes.wishes import Wishes
from ramkeep.ui.theme.theme import Theme

OnAccount = Callable[[Account], object]


class Deck(QObject):
    """Hears what is wished for on the list and has it done.

    Signals:
        told: a sentence why something does not go.
    """

    told = Signal(str, str, object)

    def __init__(self, cards: CodesList, model: CodesModel, wishes: Wishes, theme: Theme) -> None:
        super().__init__(cards)
        self._cards, self._model, self._wishes, self._theme = cards, model, wishes, theme
        self.badge = BadgeKeeper(cards)
        self._hear_pointer()
        for name, wish in self._wishes_by_intent().items():
            bind(cards, name, wish)
        wishes.seen.connect(cards.viewport().update)
        wishes.copied.connect(self.badge.show)
        wishes.restored.connect(self.choose)

    def choose(self, account_id: AccountId) -> None:
        """Select an account's card, if it is listed."""
        row = self._model.row_of(account_id)
        if row is not None:
            self._cards.choose(row)

    def _hear_pointer(self) -> None:
        cards, wishes = self._cards, self._wishes
        for signal, wish in (
            (cards.copy_requested, wishes.copy),
            (cards.next_requested, wishes.count),
            (cards.reveal_requested, wishes.reveal),
            (cards.edit_requested, wishes.edit),
        ):
            signal.connect(self._on(wish))
        cards.moved.connect(self._on_moved)
        cards.move_refused.connect(self._refuse_move)
        cards.menu_requested.connect(self._on_menu)

    def _on(self, wish: OnAccount) -> Callable[[AccountId], None]:
        def hear(account_id: AccountId) -> None:
            row = self._model.row_of(account_id)
            if row is not None:
                wish(self._model.rows[row])

        return hear

    def _wishes_by_intent(self) -> dict[str, Wish]:
        return {
            "copy_code": self._here(self._wishes.copy),
            "copy_next": self._here(self._wishes.copy_next),
            "reveal": self._here(self._wishes.reveal),
            "edit": self._here(self._wishes.edit),
            "favorite": self._here(self._wishes.favorite),
            "move_up": lambda: self._step(-1),
            "move_down": lambda: self._step(1),
            "check_clock": self._here(self._wishes.check_clock),
            "delete": self._here(self._wishes.delete),
        }

    def _here(self, wish: OnAccount) -> Wish:
        """The wish for the card that the keys are about."""
        return lambda: wish(self._cards.account) if self._cards.account is not None else None

    def _step(self, step: int) -> None:
        """Move the current card by one among its kind; at the end of its kind it stays."""
        account, rows = self._cards.account, self._model.rows
        if account is None:
            return
        if not self._cards.movable:
            self._refuse_move()
            return
        landing = self._cards.currentIndex().row() + step
        if 0 <= landing < len(rows) and rows[landing].favorite == account.favorite:
            self._wishes.move(account, rows[landing].id)

    def _on_moved(self, account_id: AccountId, target: AccountId) -> None:
        self._on(lambda account: self._wishes.move(account, target))(account_id)

    def _refuse_move(self) -> None:
        self.told.emit(words.clear_search_to_move(), "", None)

    def _on_menu(self, account_id: AccountId, point: QPoint) -> None:
        row = self._model.row_of(account_id)
        if row is None:
            return
        menu = CardMenu(self._theme, self._cards)
        may_change = self._wishes.may_change
        card_menu.build(
            menu,
            self._model.view(row),
            self._wishes_by_intent(),
            may_change=may_change,
            may_move=may_change and self._cards.movable,
        )
        menu.popup(point)
