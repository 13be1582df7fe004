"""The users of the step that gives each of them MFA."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ramkeep.core.checklist.evidence import Known
from ramkeep.core.checklist.progress import done_steps, logging_on, name_of
from ramkeep.core.checklist.steps import Step
from ramkeep.ui.checklist import words
from ramkeep.ui.checklist.users_list import UserRow, UsersList
from ramkeep.ui.theme.theme import Theme
from ramkeep.ui.theme.tokens import SPACE_8
from ramkeep.ui.widgets.parts import label


class UsersPart(QWidget):
    """The list, and a line under it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.list = UsersList(theme)
        self.nobody = label(words.no_users(), "muted", wrap=True)
        self.keys = label(words.users_keys(), "muted", wrap=True)
        self.others = label("", "muted", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_8)
        for part in (self.list, self.nobody, self.keys, self.others):
            column.addWidget(part)

    def show_known(self, known: Known) -> None:
        """List the users of this plan."""
        plan, done = known.plan, done_steps(known.plan)
        users = logging_on(plan)
        self.list.show_rows(
            [
                UserRow(
                    user.name,
                    user.display_name,
                    done.get(name_of(Step.USERS_MFA, user.name)),
                    None if known.entries is None else known.entries.users.get(user.name, 0),
                )
                for user in users
            ]
        )
        others = len(plan.users) - len(users)
        self.others.setText(words.others_without_logon(others))
        self.others.setVisible(bool(others))
        for part in (self.list, self.keys):
            part.setVisible(bool(users))
        self.nobody.setVisible(not users)
