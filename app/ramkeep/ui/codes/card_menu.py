"""The menu of a card: every wish with its key."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from ramkeep.services.codes_board import CodeView
from ramkeep.ui.actions import INTENTS
from ramkeep.ui.clock.words import open_check
from ramkeep.ui.codes import words
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme

Wish = Callable[[], object]


class CardMenu(QMenu):
    """Made for one account, gone when it closes. The page binds the keys; here they are only shown."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def offer(self, intent: str, text: str, icon_name: str, wish: Wish, *, enabled: bool = True) -> None:
        """Add an entry."""
        color = self._theme.tokens.text_muted
        entry = self.addAction(icon(icon_name, color), f"{text}\t{INTENTS[intent].key}")
        entry.setObjectName(intent)
        entry.setEnabled(enabled)
        entry.triggered.connect(lambda: wish())


def build(menu: CardMenu, view: CodeView, wishes: dict[str, Wish], *, may_change: bool, may_move: bool) -> None:
    """Fill the menu with what can be wished for a card.

    Args:
        view: the card as it is now.
        wishes: by name of the intent.
        may_change: can the vault be written?
        may_move: can the order be changed?
    """

    def offer(intent: str, text: str, icon_name: str, enabled: bool = True) -> None:
        menu.offer(intent, text, icon_name, wishes[intent], enabled=enabled)

    has_code = view.code is not None
    if not view.is_counter or has_code:
        offer("copy_code", words.copy_code(), "copy", has_code)
    if view.is_counter:
        offer("copy_next", words.next_code(), "arrow-clockwise", may_change)
    else:
        offer("copy_next", words.copy_next(), "copy", view.next_code is not None)
    if view.hidden:
        offer("reveal", words.show_code(), "eye", has_code)
    else:
        offer("reveal", words.hide_code(), "eye-slash", has_code)
    menu.addSeparator()
    offer("edit", words.edit(), "pencil-simple", may_change)
    starred = view.account.favorite
    offer("favorite", words.remove_favorite() if starred else words.add_favorite(), "star", may_change)
    offer("move_up", words.move_up(), "arrow-up", may_change and may_move)
    offer("move_down", words.move_down(), "arrow-down", may_change and may_move)
    if not view.is_counter:
        offer("check_clock", open_check(), "clock")
    menu.addSeparator()
    offer("delete", words.delete(), "trash", may_change)
