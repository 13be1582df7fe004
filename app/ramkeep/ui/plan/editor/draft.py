"""The text that is edited, between what is typed and the plan."""

from collections.abc import Callable, Iterable
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QTimer, Signal

from ramkeep.core.plan.checks.problem import Problem
from ramkeep.core.plan.editing.marks import Mark, marks
from ramkeep.core.plan.editing.subject import EDITED, Subject, subject_of
from ramkeep.core.plan.editing.visible import text_of
from ramkeep.core.plan.model.edits import Change, Edit
from ramkeep.core.plan.model.file_json import Path
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.reading import Reading, review
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.worded import worded

PAUSE = 300
GLANCE = 120
MOST_IN_FORM = 200

# Longer texts take the reader more than a moment, so that it waits for a longer pause.
_LONG = 32 * 1024
_LONG_PAUSE = 2000


class Draft(QObject):
    """One text after another, each read while it is typed and put into the plan when it reads.

    A text that does not read stays here, for each policy its own, and the plan keeps the version before.

    Attributes:
        model: the plan; None while there is none.
        subject: which text of the plan it is; None when nothing is edited.
        text: as it stands in the editor.
        reading: what was read of it.
        document: the statements as the form shows them; those of the last text that read, unless the form made others.
        marks: what there is to say about the text.

    Signals:
        subject_changed: another text is edited, or none.
        text_replaced: the text is another one that was not typed.
        was_read: `reading`, `document` and `marks` are new.
        place_wanted: the path of something in the text that was chosen.
    """

    subject_changed = Signal()
    text_replaced = Signal()
    was_read = Signal()
    place_wanted = Signal(tuple)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.model: PlanModel | None = None
        self.subject: Subject | None = None
        self.text = ""
        self.reading = Reading(None, (), ())
        self.document: Document | None = None
        self.marks: tuple[Mark, ...] = ()
        self._in_plan: Document | None = None
        self._kept: WeakKeyDictionary[PlanModel, dict[Subject, str]] = WeakKeyDictionary()
        self._own_steps: set[int] = set()
        self._is_read = True
        self._is_formed = False
        self._glance = self._timer(GLANCE, self._read)
        self._pause = self._timer(PAUSE, self.commit)

    @property
    def is_broken(self) -> bool:
        """Does the text not read, so that the plan has another one?"""
        return self.subject is not None and self.reading.document is None

    @property
    def is_formed(self) -> bool:
        """Can the form show the text? One that was typed and does not read it cannot, nor one that is far too long."""
        count = 0 if self.document is None else len(self.document.statements)
        return (not self.is_broken or self._is_formed) and count <= MOST_IN_FORM

    @property
    def is_fixed(self) -> bool:
        """Is it a text that only Alibaba Cloud changes?"""
        return self.subject is not None and self.model is not None and self.subject.is_fixed(self.model.plan)

    @property
    def name(self) -> str:
        """Of the object that has the text."""
        item = None if self.subject is None or self.model is None else self.subject.item(self.model.plan)
        return "" if item is None else item.name

    def follow(self, model: PlanModel | None) -> None:
        """Edit what is chosen in this plan from now on."""
        self.leave()
        if self.model is not None:
            self.model.changed.disconnect(self._on_plan_changed)
            self.model.found.disconnect(self._mark)
            self.model.choice_changed.disconnect(self._on_choice_changed)
        self.model = model
        self._own_steps.clear()
        if model is not None:
            model.changed.connect(self._on_plan_changed)
            model.found.connect(self._mark)
            model.choice_changed.connect(self._on_choice_changed)
        self._take(None)
        self._on_choice_changed()

    def show_version(self, version: str) -> None:
        """Edit another version of the same policy."""
        if self.subject is not None:
            self.leave()
            self._take(Subject(self.subject.kind, self.subject.key, version))

    def typed(self, text: str) -> None:
        """The text was typed. It is read soon, and goes into the plan after a pause."""
        if text == self.text or self.is_fixed:
            return
        self.text = text
        self._is_read = self._is_formed = False
        is_long = len(text) > _LONG
        self._glance.start(_LONG_PAUSE if is_long else GLANCE)
        self._pause.start(_LONG_PAUSE if is_long else PAUSE)

    def commit(self) -> None:
        """Put the text into the plan at once, if it reads."""
        self._pause.stop()
        self._read()
        if self.reading.document is not None and self.reading.document != self._in_plan:
            self._put(self.reading.document)

    def form(self, document: Document) -> None:
        """The form says something else now."""
        try:
            text = text_of(document)
        except PolicyNotWritable:
            return
        self._replace(text, document)
        self.commit()

    def write_over(self, start: int, end: int, instead: str) -> None:
        """Put other characters in the place of some, and the result into the plan if it reads."""
        self._replace(self.text[:start] + instead + self.text[end:])
        self.commit()

    def tidy(self) -> None:
        """Write the text in the canonical form, if it reads."""
        self._read()
        if self.reading.document is not None and text_of(self.reading.document) != self.text:
            self._replace(text_of(self.reading.document))
            self.commit()

    def mend(self, mark: Mark) -> bool:
        """Do what mends a mark, as one step; False when it is out of date."""
        if mark not in self.marks or self.is_fixed or self.model is None:
            return False
        if mark.fix is not None:
            return self.model.do(mark.fix.edit, worded(mark.fix.label))
        self.write_over(mark.start, mark.end, mark.instead)
        return True

    def discard(self) -> None:
        """Take the text of the plan again."""
        if self._in_plan is not None:
            self._replace(text_of(self._in_plan))

    def leave(self) -> None:
        """Nobody types any more: what reads goes into the plan, and what does not is kept."""
        if self.subject is None or self.model is None:
            return
        self.commit()
        if self.is_broken:
            self._kept.setdefault(self.model, {})[self.subject] = self.text

    def do(self, edit: Edit, label: str) -> bool:
        """Make another edit of the object that has the text."""
        return self.model is not None and self.model.do(edit, label)

    def _on_choice_changed(self) -> None:
        chosen = None if self.model is None else self.model.chosen
        subject = None
        if chosen is not None and self.model is not None and chosen.kind in EDITED:
            subject = subject_of(chosen.kind, self.model.plan.items(chosen.kind).get(chosen.key))
        same = self.subject is not None and subject is not None and self.subject.key == subject.key
        if not same or (self.subject and subject and self.subject.kind != subject.kind):
            self.leave()
            self._take(subject)
        if chosen is not None and self.subject is not None and self.model is not None:
            self._go_to(chosen.path)

    def _go_to(self, path: Path) -> None:
        assert self.model is not None
        assert self.subject is not None
        start = self.subject.path(self.model.plan)
        if len(path) > len(start) and path[: len(start)] == start:
            self.place_wanted.emit(path[len(start) :])

    def _take(self, subject: Subject | None) -> None:
        self._pause.stop()
        self.subject = subject
        self._in_plan = self._of_plan()
        self.document = self._in_plan
        kept = None
        if subject is not None and self.model is not None:
            kept = self._kept.get(self.model, {}).pop(subject, None)
        text = "" if self._in_plan is None else text_of(self._in_plan)
        self._replace(text if kept is None else kept)
        self.subject_changed.emit()

    def _on_plan_changed(self) -> None:
        if self.subject is None:
            return
        now = self._of_plan()
        if now is None:
            chosen = self.model.chosen if self.model is not None else None
            item = self.model.plan.items(self.subject.kind).get(self.subject.key) if self.model is not None else None
            self._take(subject_of(self.subject.kind, item) if chosen is not None else None)
        elif now != self._in_plan:
            self._in_plan = now
            if not self.is_broken or self._is_formed:
                self._replace(text_of(now))
        self.subject_changed.emit()

    def _of_plan(self) -> Document | None:
        return None if self.subject is None or self.model is None else self.subject.document(self.model.plan)

    def _put(self, document: Document) -> None:
        """One step of the plan; going back to where a step of ours came from takes that step back."""
        if self.model is None or self.subject is None or self.is_fixed:
            return
        edit = self.subject.changed(self.model.plan, document)
        if edit is None:
            return
        self._in_plan = document
        if not self._retrace(document):
            if self.model.do(edit, words.edit_label(self.name)):
                self._own_steps.add(self.model.session.journal.at)
            else:
                self._in_plan = self._of_plan()

    def _retrace(self, document: Document) -> bool:
        assert self.model is not None
        assert self.subject is not None
        session = self.model.session
        journal = session.journal
        following = dict(journal.ahead).get(journal.at)
        if journal.at in self._own_steps and self._puts(journal.entries[journal.at].inverse, document):
            session.undo()
        elif following in self._own_steps and self._puts(journal.entries[following].edit, document):
            session.redo()
        else:
            return False
        return True

    def _puts(self, edit: Edit, document: Document) -> bool:
        """Would this edit put the document in its place?"""
        return isinstance(edit, Change) and self.subject is not None and self.subject.document_in(edit.item) == document

    def _replace(self, text: str, formed: Document | None = None) -> None:
        self.text = text
        self._is_read, self._is_formed = False, formed is not None
        self.document = formed or self.document
        self._read()
        self.text_replaced.emit()

    def _read(self) -> None:
        self._glance.stop()
        if self._is_read:
            return
        self._is_read = True
        self.reading = Reading(None, (), ()) if self.subject is None else review(self.text)
        if self.reading.document is not None:
            self.document = self.reading.document
        self._mark()

    def _mark(self) -> None:
        """Look again at what there is to say, as the text or the findings are new."""
        self.marks = ()
        if self.subject is not None and self.model is not None:
            self.marks = marks(self.text, self.reading, self._problems(), self.subject.path(self.model.plan))
        self.was_read.emit()

    def _problems(self) -> Iterable[Problem]:
        """Those that were found in just this text."""
        assert self.model is not None
        assert self.subject is not None
        findings, subject = self.model.findings, self.subject
        if findings is None or self.reading.document is None or self.reading.document != self._in_plan:
            return ()
        item = subject.item(self.model.plan)
        if item is None or subject.item(findings.plan) is not item:
            return ()
        return [each for each in findings.problems if each.place.kind is subject.kind and each.place.key == subject.key]

    def _timer(self, milliseconds: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer
