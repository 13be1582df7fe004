"""Moving the focus between the parts of a window."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def focus_first(pane: QWidget) -> bool:
    """Give the focus to what had it in `pane` last, or else to the first thing in it that takes it."""
    if pane.isAncestorOf(QApplication.focusWidget()):
        return True
    last = pane.focusWidget()
    chosen = last if last is not None and last.isEnabled() and last.isVisibleTo(pane) else _first(pane)
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return chosen is not None


def focus_next_pane(panes: Sequence[QWidget]) -> None:
    """Go to the pane after the one with the focus, around and around."""
    focused = QApplication.focusWidget()
    at = next((place for place, pane in enumerate(panes) if pane is focused or pane.isAncestorOf(focused)), -1)
    for step in range(1, len(panes) + 1):
        if focus_first(panes[(at + step) % len(panes)]):
            return


def _first(pane: QWidget) -> QWidget | None:
    """The first that takes the focus, in the order of Tab."""
    widget = pane if pane.focusPolicy() & Qt.FocusPolicy.TabFocus else pane.nextInFocusChain()
    while widget is not pane and not _takes_focus(widget, pane):
        widget = widget.nextInFocusChain()
    return widget if _takes_focus(widget, pane) else None


def _takes_focus(widget: QWidget, pane: QWidget) -> bool:
    inside = widget is pane or pane.isAncestorOf(widget)
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return inside and tabbed and widget.isEnabled() and widget.isVisible()
