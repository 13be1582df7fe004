"""The settings of an account: each change is one step."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ramkeep.core.plan.model.settings import LoginMfa, PasswordPolicy, Standing
from ramkeep.core.plan.model.values import MfaState
from ramkeep.ui.plan.account.fields import NumberField
from ramkeep.ui.plan.account.forms import AccountForm, DirectoryForm, PreferenceForm
from ramkeep.ui.plan.account.settings_dialog import SettingsDialog
from ramkeep.ui.plan.inspector.fields import ChoiceField, LineField, SwitchField
from ramkeep.ui.plan.model import PlanModel
from ramkeep.ui.theme.theme import Theme

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(model: PlanModel, theme: Theme, qtbot: QtBot) -> Iterator[SettingsDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SettingsDialog(theme, model, parent)
    made.show()
    yield made
    qtbot.waitUntil(lambda: model.is_up_to_date, timeout=15000)


def choose(field: ChoiceField, value: str) -> None:
    field.box.setCurrentIndex(field.box.findData(value))
    field.box.activated.emit(field.box.currentIndex())


def test_a_number_is_written_once_it_is_left_and_can_be_undone(
    dialog: SettingsDialog, model: PlanModel, qtbot: QtBot
) -> None:
    dialog.show_page("password_policy")
    field = dialog.forms["password_policy"].fields["min_length"]
    assert isinstance(field, NumberField)
    field.digits.selectAll()
    qtbot.keyClicks(field.digits, "14")
    assert model.plan.password_policy.min_length == 8
    qtbot.keyClick(field.digits, Qt.Key.Key_Return)
    assert model.plan.password_policy.min_length == 14
    assert model.session.undo_label == "Change: Least characters"
    model.session.undo()
    assert model.plan.password_policy == PasswordPolicy()
    assert field.digits.text() == "8"


def test_bounds_are_those_of_ram(dialog: SettingsDialog, model: PlanModel, qtbot: QtBot) -> None:
    dialog.show_page("password_policy")
    field = dialog.forms["password_policy"].fields["max_age_days"]
    assert isinstance(field, NumberField)
    field.digits.setText("1095")
    qtbot.keyClick(field.digits, Qt.Key.Key_Up)
    field.commit()
    assert model.plan.password_policy.max_age_days == 1095


def test_switches_and_choices_act_at_once(dialog: SettingsDialog, model: PlanModel, qtbot: QtBot) -> None:
    dialog.show_page("security_preference")
    form = dialog.forms["security_preference"]
    assert isinstance(form, PreferenceForm)
    switch, mfa, idle = (form.fields[name] for name in ("save_mfa_ticket", "mfa_for_login", "max_idle_days_users"))
    assert isinstance(switch, SwitchField)
    assert isinstance(mfa, ChoiceField)
    assert isinstance(idle, ChoiceField)
    qtbot.mouseClick(switch.switch, LEFT)
    choose(mfa, str(LoginMfa.MANDATORY))
    choose(idle, "90")
    qtbot.mouseClick(form.ways["sms"].switch, LEFT)
    preference = model.plan.security_preference
    assert preference.save_mfa_ticket
    assert preference.mfa_for_login is LoginMfa.MANDATORY
    assert preference.max_idle_days_users == 90
    assert preference.verification_types == ("sms",)
    assert idle.box.currentData() == "90"


def test_networks_are_typed_with_spaces_between(dialog: SettingsDialog, model: PlanModel, qtbot: QtBot) -> None:
    dialog.show_page("security_preference")
    field = dialog.forms["security_preference"].fields["login_networks"]
    assert isinstance(field, LineField)
    qtbot.keyClicks(field.line, "203.0.113.0/24, 198.51.100.7")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert model.plan.security_preference.login_networks == ("203.0.113.0/24", "198.51.100.7")
    assert dialog.isVisible()


def test_account_owner_and_directory(dialog: SettingsDialog, model: PlanModel, qtbot: QtBot) -> None:
    account, directory = dialog.forms["account"], dialog.forms["directory"]
    assert isinstance(account, AccountForm)
    assert isinstance(directory, DirectoryForm)
    choose(account.mfa, str(MfaState.VIRTUAL))
    standing = directory.fields["standing"]
    assert isinstance(standing, ChoiceField)
    choose(standing, str(Standing.MANAGEMENT))
    alias = account.fields["alias"]
    assert isinstance(alias, LineField)
    qtbot.keyClicks(alias.line, "films")
    dialog.accept()
    assert model.plan.account.root.mfa is MfaState.VIRTUAL
    assert model.plan.account.alias == "films"
    assert model.plan.directory.standing is Standing.MANAGEMENT
