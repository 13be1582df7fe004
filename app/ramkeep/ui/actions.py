"""Every intent that has a key, in one table; the same table is shown to the person."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Intent:
    """Something a person can wish for by a key.

    Attributes:
        keys: the first one is shown.
        everywhere: does it work wherever the focus is in the window, or only inside its own part?
        in_plan: is it of use in the planner alone?
    """

    name: str
    keys: tuple[str, ...]
    everywhere: bool = True
    in_plan: bool = False

    @property
    def text(self) -> str:
        """What it does, in the language of the window."""
        return _texts()[self.name]

    @property
    def key(self) -> str:
        """The key as this desktop writes it."""
        return self.shown_keys[0]

    @property
    def shown_keys(self) -> tuple[str, ...]:
        """All of its keys as this desktop writes them; the two Enter keys count as one."""
        keys = [key for key in self.keys if "Enter" not in key or key.replace("Enter", "Return") not in self.keys]
        return tuple(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


INTENTS = {
    intent.name: intent
    for intent in (
        Intent("show_codes", ("Ctrl+1",)),
        Intent("show_enroll", ("Ctrl+2", "Ctrl+N")),
        Intent("show_plan", ("Ctrl+3",)),
        Intent("show_checklist", ("Ctrl+4",)),
        Intent("show_settings", ("Ctrl+5", "Ctrl+,")),
        Intent("search", ("Ctrl+F", "/")),
        Intent("copy_code", ("Return", "Enter", "Ctrl+C"), everywhere=False),
        Intent("copy_next", ("Ctrl+Shift+C",), everywhere=False),
        Intent("reveal", ("Space",), everywhere=False),
        Intent("edit", ("F2",), everywhere=False),
        Intent("favorite", ("Ctrl+D",), everywhere=False),
        Intent("move_up", ("Alt+Up",), everywhere=False),
        Intent("move_down", ("Alt+Down",), everywhere=False),
        Intent("check_clock", ("Ctrl+Shift+T",), everywhere=False),
        Intent("delete", ("Del",), everywhere=False),
        Intent("new_object", ("Ins", "Ctrl+Shift+N"), everywhere=False, in_plan=True),
        Intent("duplicate", ("Ctrl+D",), everywhere=False, in_plan=True),
        Intent("add_to_group", ("Ctrl+G",), everywhere=False, in_plan=True),
        Intent("attach_policy", ("Ctrl+P",), everywhere=False, in_plan=True),
        Intent("undo", ("Ctrl+Z",), in_plan=True),
        Intent("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), in_plan=True),
        Intent("save", ("Ctrl+S",), in_plan=True),
        Intent("review", ("Ctrl+E",), in_plan=True),
        Intent("view_tree", ("Alt+1",), in_plan=True),
        Intent("view_matrix", ("Alt+2",), in_plan=True),
        Intent("view_graph", ("Alt+3",), in_plan=True),
        Intent("view_ask", ("Alt+4",), in_plan=True),
        Intent("show_form", ("Alt+F",), everywhere=False, in_plan=True),
        Intent("show_json", ("Alt+J",), everywhere=False, in_plan=True),
        Intent("complete", ("Ctrl+Space",), everywhere=False, in_plan=True),
        Intent("apply_text", ("Ctrl+Return",), everywhere=False, in_plan=True),
        Intent("tidy_text", ("Ctrl+Shift+F",), everywhere=False, in_plan=True),
        Intent("explain_cell", ("Return", "Enter"), everywhere=False, in_plan=True),
        Intent("open_service", ("Shift+Return", "Shift+Enter"), everywhere=False, in_plan=True),
        Intent("pick_row", ("Space",), everywhere=False, in_plan=True),
        Intent("toggle_problems", ("Ctrl+J",), in_plan=True),
        Intent("next_problem", ("F8",), in_plan=True),
        Intent("previous_problem", ("Shift+F8",), in_plan=True),
        Intent("quick_fix", ("Ctrl+.",), in_plan=True),
        Intent("paste", ("Ctrl+V",)),
        Intent("scan_screen", ("Ctrl+Shift+S",)),
        Intent("lock", ("Ctrl+L",)),
        Intent("toggle_sidebar", ("Ctrl+B",)),
        Intent("next_pane", ("F6",)),
        Intent("show_keys", ("Ctrl+/", "?")),
        Intent("back", ("Esc",)),
        Intent("quit", ("Ctrl+Q",)),
    )
}


def bind(widget: QWidget, name: str, wish: Callable[[], object]) -> QAction:
    """Let the keys of an intent call `wish` while `widget` (or its window) has the focus."""
    intent = INTENTS[name]
    action = QAction(intent.text, widget)
    action.setObjectName(name)
    action.setShortcuts([QKeySequence(key) for key in intent.keys])
    context = Qt.ShortcutContext.WindowShortcut if intent.everywhere else Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(context)
    action.triggered.connect(lambda: wish())
    widget.addAction(action)
    return action


def _texts() -> dict[str, str]:
    return {**_texts_of_window(), **_texts_of_plan()}


def _texts_of_window() -> dict[str, str]:
    return {
        "show_codes": translate("actions", "Codes"),
        "show_enroll": translate("actions", "Add account"),
        "show_plan": translate("actions", "Plan"),
        "show_checklist": translate("actions", "Checklist"),
        "show_settings": translate("actions", "Settings"),
        "search": translate("actions", "Search"),
        "copy_code": translate("actions", "Copy code"),
        "copy_next": translate("actions", "Copy next code"),
        "reveal": translate("actions", "Show or hide code"),
        "edit": translate("actions", "Edit"),
        "favorite": translate("actions", "Favorite"),
        "move_up": translate("actions", "Move up"),
        "move_down": translate("actions", "Move down"),
        "check_clock": translate("actions", "Check the clock"),
        "delete": translate("actions", "Delete"),
        "duplicate": translate("actions", "Duplicate"),
        "add_to_group": translate("actions", "Add to group"),
        "attach_policy": translate("actions", "Attach policy"),
        "paste": translate("actions", "Add from clipboard"),
        "scan_screen": translate("actions", "Scan the screen"),
        "lock": translate("actions", "Lock"),
        "toggle_sidebar": translate("actions", "Show or hide the sidebar"),
        "next_pane": translate("actions", "Next part of the window"),
        "show_keys": translate("actions", "Keys"),
        "back": translate("actions", "Clear or go back"),
        "quit": translate("actions", "Quit"),
    }


def _texts_of_plan() -> dict[str, str]:
    return {
        "new_object": translate("actions", "Add to the plan"),
        "undo": translate("actions", "Undo"),
        "redo": translate("actions", "Redo"),
        "save": translate("actions", "Save the plan"),
        "review": translate("actions", "Review and export the plan"),
        "view_tree": translate("actions", "Plan as a tree"),
        "view_matrix": translate("actions", "Plan as a matrix"),
        "view_graph": translate("actions", "Plan as a graph"),
        "view_ask": translate("actions", "Ask the plan"),
        "show_form": translate("actions", "Policy as a form"),
        "show_json": translate("actions", "Policy as JSON"),
        "complete": translate("actions", "Offer what fits here"),
        "apply_text": translate("actions", "Put the text into the plan"),
        "tidy_text": translate("actions", "Tidy the text of the policy"),
        "explain_cell": translate("actions", "Explain a cell of the matrix"),
        "open_service": translate("actions", "Show the actions of a service in the matrix"),
        "pick_row": translate("actions", "Pick a row of the matrix to compare"),
        "toggle_problems": translate("actions", "Show or hide problems"),
        "next_problem": translate("actions", "Next problem"),
        "previous_problem": translate("actions", "Previous problem"),
        "quick_fix": translate("actions", "Mend the chosen problem"),
    }
