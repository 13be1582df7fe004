"""Over the text: whose it is, which version, how it is shown, and how long it is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.editing.subject import version_in_force, with_default, with_new_version, without_version
from ramkeep.core.plan.model.edits import Change
from ramkeep.core.plan.model.limits import Quota, limit_of
from ramkeep.core.plan.model.values import Policy, PolicyType
from ramkeep.ui.plan.editor import words
from ramkeep.ui.plan.editor.choice import Choice
from ramkeep.ui.plan.editor.draft import Draft
from ramkeep.ui.plan.editor.size_meter import SizeMeter
from ramkeep.ui.theme.theme import Theme, set_look
from ramkeep.ui.theme.tokens import SPACE_8, SPACE_16, SPACE_48
from ramkeep.ui.widgets.elided_label import ElidedLabel
from ramkeep.ui.widgets.parts import IconButton

LOW, NARROW, LEAST_FOR_SIZE = 440, 340, 240


class Header(QWidget):
    """Two rows.

    Signals:
        view_wanted: 0 for the form, 1 for JSON.
        compare_wanted: the ID of the version to compare with.
    """

    view_wanted = Signal(int)
    compare_wanted = Signal(str)

    def __init__(self, theme: Theme, draft: Draft) -> None:
        super().__init__()
        self._draft = draft
        self.name = ElidedLabel(look="heading")
        self.versions = QComboBox()
        self.versions.setAccessibleName(words.version_name())
        self.menu_button = IconButton(theme, "dots-three-vertical", words.versions_menu())
        self.menu = QMenu(self.menu_button)
        self.menu_button.setMenu(self.menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.views = Choice(words.views_name(), (words.form(), words.json_()), "segment")
        self.meter = SizeMeter()
        self._lay_out()
        self.menu.aboutToShow.connect(self.fill_menu)
        self.views.chosen.connect(self.view_wanted)
        self.versions.activated.connect(lambda place: draft.show_version(self.versions.itemData(place)))

    @property
    def policy(self) -> Policy | None:
        """The policy that is edited; None for a role or a control policy."""
        model, subject = self._draft.model, self._draft.subject
        item = None if model is None or subject is None else subject.item(model.plan)
        return item if isinstance(item, Policy) else None

    def refresh(self) -> None:
        """Show whose text it is."""
        self.name.show_text(shown(self._draft.name))
        policy, subject = self.policy, self._draft.subject
        self.versions.setVisible(policy is not None and len(policy.versions) > 1)
        if policy is not None and subject is not None:
            in_force = version_in_force(policy)
            self.versions.clear()
            for each in policy.versions:
                self.versions.addItem(words.version(each.id, in_force=each.id == in_force), each.id)
            self.versions.setCurrentIndex(self.versions.findData(subject.version))

    def fit(self, width: int, height: int) -> None:
        """Take little of a small editor: one row where it is low, short words where it is narrow."""
        is_low = height < LOW and not self.versions.isVisibleTo(self)
        self.name.setVisible(not is_low)
        row = self._second if is_low else self._first
        if row.indexOf(self.menu_button) < 0:
            row.addWidget(self.menu_button)
        is_narrow = width < NARROW
        self.meter.setVisible(width >= LEAST_FOR_SIZE)
        self.meter.bar.setFixedWidth(SPACE_16 if is_narrow else SPACE_48)
        for each in self.views.group.buttons():
            look = "segment-small" if is_narrow else "segment"
            if each.property("look") != look:
                set_look(each, look)

    def show_size(self) -> None:
        """Count again."""
        draft = self._draft
        if draft.model is not None and draft.subject is not None:
            limit = draft.subject.limit(draft.model.plan)
            self.meter.show_size(draft.reading.document, len(draft.text), limit)

    def fill_menu(self) -> None:
        """What can be done with the text and its versions."""
        self.menu.clear()
        draft, policy = self._draft, self.policy
        self._entry(words.tidy(), draft.tidy, enabled=not draft.is_fixed and not draft.is_broken)
        self._entry(words.copy_text(), lambda: QGuiApplication.clipboard().setText(draft.text))
        if policy is None or draft.subject is None or draft.model is None or policy.type is PolicyType.SYSTEM:
            return
        here = draft.subject.version
        most = limit_of(Quota.VERSIONS_PER_POLICY, draft.model.plan.own_limits).value
        count = len(policy.versions)
        self.menu.addSeparator()
        self._entry(words.new_version(most, count), self.add_version, enabled=most is None or count < most)
        in_force = here == version_in_force(policy)
        self._entry(words.set_default(here), self.put_in_force, enabled=not in_force)
        self._entry(words.remove_version(here), self.remove_version, enabled=not in_force)
        others = [each.id for each in policy.versions if each.id != here]
        if others:
            self.menu.addSeparator()
        for each in others:
            self._entry(words.compare_with(each), partial(self.compare_wanted.emit, each))

    def add_version(self) -> None:
        """A new version with the text of this one."""
        self._draft.commit()
        policy, document = self.policy, self._draft.document
        if policy is not None and document is not None:
            after = with_new_version(policy, document)
            version = after.versions[-1].id
            if self._draft.do(Change(after), words.new_version_label(policy.name, version)):
                self._draft.show_version(version)

    def put_in_force(self) -> None:
        """This version counts from now on."""
        self._draft.commit()
        policy, subject = self.policy, self._draft.subject
        if policy is not None and subject is not None:
            after = with_default(policy, subject.version)
            self._draft.do(Change(after), words.set_default_label(policy.name, subject.version))

    def remove_version(self) -> None:
        """Take this version away; the one in force is shown then."""
        policy, subject = self.policy, self._draft.subject
        if policy is not None and subject is not None and subject.version != version_in_force(policy):
            after = without_version(policy, subject.version)
            self._draft.do(Change(after), words.remove_version_label(policy.name, subject.version))

    def _entry(self, text: str, wish: Callable[[], object], *, enabled: bool = True) -> None:
        action = QAction(text, self.menu)
        action.setEnabled(enabled)
        action.triggered.connect(lambda: wish())
        self.menu.addAction(action)

    def _lay_out(self) -> None:
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        for row in (self._first, self._second):
            row.setSpacing(SPACE_8)
        self._first.addWidget(self.name, 1)
        self._first.addWidget(self.versions)
        self._first.addWidget(self.menu_button)
        self._second.addWidget(self.views, 1)
        self._second.addWidget(self.meter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        column.addLayout(self._first)
        column.addLayout(self._second)
