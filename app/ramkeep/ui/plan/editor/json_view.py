"""The JSON view: the text, and below it what there is to say at the cursor."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ramkeep.core.plan.editing.marks import Mark
from ramkeep.core.plan.editing.places import Places
from ramkeep.core.plan.editing.tokens import scan
from ramkeep.core.plan.model.file_json import Path
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.draft import Draft
from ramkeep.ui.plan.editor.gutter import ICONS
from ramkeep.ui.plan.editor.json_edit import JsonEdit
from ramkeep.ui.plan.editor.lookup import Lookup
from ramkeep.ui.theme.icons import icon
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_4, SPACE_8
from ramkeep.ui.widgets.breakable import breakable
from ramkeep.ui.widgets.elided_button import ElidedButton
from ramkeep.ui.widgets.parts import IconButton, label

_ICON = 18


class JsonView(QWidget):
    """Follows the draft, and gives it what is typed."""

    def __init__(self, theme: Theme, draft: Draft, lookup: Lookup) -> None:
        super().__init__()
        self._theme, self._draft = theme, draft
        self.edit = JsonEdit(theme)
        self.edit.provider = lookup.complete
        self.icon = QLabel()
        self.message = label("", "small", wrap=True)
        self.mend_button = ElidedButton("", "link", Qt.TextElideMode.ElideRight)
        self.next_button = IconButton(theme, "caret-down", words.next_mark())
        self.setFocusProxy(self.edit)
        self._lay_out()
        self._connect()

    def go_to(self, path: Path) -> None:
        """Select what stands at a path."""
        text = self._draft.text
        span = Places(text, scan(text).tokens, self._draft.reading.root).span_of(path)
        if span is not None:
            self.edit.go_to(*span)

    def go_to_next(self) -> None:
        """To the next mark after the cursor, and from the last to the first."""
        marks = self.edit.marks
        if marks:
            here = self.edit.offset_here()
            mark = next((each for each in marks if each.start > here), marks[0])
            self.edit.go_to(mark.start, mark.start)
            self.edit.setFocus()

    def mend(self, mark: Mark | None = None) -> None:
        """Do what mends the mark at the cursor, or this one."""
        mark = mark or self.edit.mark_here()
        if mark is not None and mark.is_mendable:
            self._draft.commit()
            self._draft.mend(mark)

    def _on_replaced(self) -> None:
        self.edit.show_text(self._draft.text)
        self._on_read()

    def _on_read(self) -> None:
        self.edit.setReadOnly(self._draft.is_fixed)
        if self.edit.text == self._draft.text:
            self.edit.show_marks(self._draft.marks)
            self._say()

    def _say(self) -> None:
        mark = self.edit.mark_here()
        count = len(self.edit.marks)
        if mark is not None:
            self.message.setText(breakable(words.mark_text(mark)))
            name, color = ICONS[mark.severity]
        elif count:
            self.message.setText(words.problems(count))
            name, color = "info", "text_muted"
        else:
            self.message.setText(words.all_well())
            name, color = "check-circle", "success"
        drawn = icon(name, getattr(self._theme.tokens, color))
        self.icon.setPixmap(drawn.pixmap(QSize(_ICON, _ICON), self.devicePixelRatioF()))
        self.next_button.setVisible(count > 0)
        can = mark is not None and mark.is_mendable and not self._draft.is_fixed
        self.mend_button.setVisible(can)
        if mark is not None and can:
            self.mend_button.show_text(words.mend(mark))

    def _connect(self) -> None:
        draft, edit = self._draft, self.edit
        draft.text_replaced.connect(self._on_replaced)
        draft.was_read.connect(self._on_read)
        edit.typed.connect(draft.typed)
        edit.commit_wanted.connect(draft.commit)
        edit.tidy_wanted.connect(draft.tidy)
        edit.left.connect(draft.commit)
        edit.mend_wanted.connect(self.mend)
        edit.undo_wanted.connect(lambda: draft.model.session.undo() if draft.model is not None else None)
        edit.redo_wanted.connect(lambda: draft.model.session.redo() if draft.model is not None else None)
        edit.cursorPositionChanged.connect(self._say)
        self._theme.changed.connect(self._say)
        self.mend_button.clicked.connect(lambda: self.mend())
        self.next_button.clicked.connect(self.go_to_next)

    def _lay_out(self) -> None:
        self.icon.setFixedSize(_ICON, _ICON)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_4, 0, 0, 0)
        row.setSpacing(SPACE_8)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.message, 1)
        row.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(self.edit, 1)
        column.addLayout(row)
        column.addWidget(self.mend_button, 0, Qt.AlignmentFlag.AlignLeft)
