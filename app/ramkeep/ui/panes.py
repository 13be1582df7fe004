"""Moving the focus between the parts of a window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget


def lead(pane: QWidget, place: QWidget) -> None:
    """Hand the focus that is given to `pane` on to a place in it.

    A focus proxy would do so, too, but Tab leaves out everything that stands before the proxy in its pane.
    """
    leading = _leading(pane) or _Leading(pane)
    leading.place = place


def focus_first(pane: QWidget) -> bool:
    """Give the focus to what had it in `pane` last, or to where it leads, or to the first thing in it that takes it."""
    if _holds_focus(pane):
        return True
    wished: tuple[QWidget | None, ...] = (pane.focusWidget(), _led_to(pane))
    chosen = next((each for each in wished if each is not None and _takes_focus(each, pane)), None) or _first(pane)
    if chosen is not None:
        chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)
    return chosen is not None


def focus_next_pane(panes: Sequence[QWidget]) -> None:
    """Go to the pane after the one with the focus, around and around."""
    at = next((place for place, pane in enumerate(panes) if _holds_focus(pane)), -1)
    for step in range(1, len(panes) + 1):
        if focus_first(panes[(at + step) % len(panes)]):
            return


class _Leading(QObject):
    """Lives as long as its pane."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.place: QWidget | None = None
        pane.installEventFilter(self)

    def eventFilter(self, _pane: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.gotFocus() and self.place is not None:
            self.place.setFocus(event.reason())
        return False


def _led_to(pane: QWidget) -> QWidget | None:
    """Where the focus of a pane ends, from pane to pane in it."""
    place: QWidget | None = pane
    while place is not None and (leading := _leading(place)) is not None:
        place = leading.place
    return None if place is None else place.focusProxy() or place


def _leading(pane: QWidget) -> _Leading | None:
    here = Qt.FindChildOption.FindDirectChildrenOnly
    found: _Leading | None = pane.findChild(_Leading, "", here)
    return found


def _first(pane: QWidget) -> QWidget | None:
    """The first that takes the focus, in the order of Tab."""
    widget: QWidget | None = pane
    while widget is not None and not _takes_focus(widget, pane):
        widget = widget.nextInFocusChain()
        if widget is pane:
            return None
    return widget


def _holds_focus(pane: QWidget) -> bool:
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and (focused is pane or pane.isAncestorOf(focused))


def _takes_focus(widget: QWidget, pane: QWidget) -> bool:
    inside = widget is pane or pane.isAncestorOf(widget)
    tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return inside and tabbed and widget.isEnabled() and widget.isVisible()
