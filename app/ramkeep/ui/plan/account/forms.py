"""The forms of what an account has one of."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.settings import LoginMfa, Setting, Standing
from ramkeep.core.plan.model.values import MfaState
from ramkeep.ui.plan.account import words
from ramkeep.ui.plan.account.fields import NumberField
from ramkeep.ui.plan.inspector import words as inspector_words
from ramkeep.ui.plan.inspector.fields import ChoiceField, Field, LineField, NoteField, SwitchField
from ramkeep.ui.plan.inspector.form import Form
from ramkeep.ui.widgets.parts import label

# Those that RAM has.
_IDLE_DAYS = (90, 180, 365, 730)
_WAYS = ("sms", "email")
_Take = Callable[[Any], Any]


class SettingForm(Form):
    """Fields that are attributes of one setting.

    Attributes:
        ELEMENT: of the file, which is the attribute of the plan, too.
    """

    ELEMENT: str

    @property
    def setting(self) -> Any:
        """As it is now."""
        assert self.model is not None
        return getattr(self.model.plan, self.ELEMENT)

    def change(self, name: str, value: object) -> str:
        """Put another value into an attribute, as one step; why that was refused, or nothing."""
        changed: dict[str, Any] = {name: value}
        return self.put_setting(replace(self.setting, **changed), name)

    def put_setting(self, value: Setting, name: str) -> str:
        """Put another setting in its place, as one step."""
        return self.write(Set(value), words.change(name))

    def number(self, name: str, least: int, most: int) -> None:
        """Add a field."""
        made = NumberField(words.field(name), (least, most), lambda value: self.change(name, value))
        self._put(name, made)

    def switch(self, name: str) -> None:
        """Add a field."""
        self._put(name, SwitchField(self.theme, words.field(name), lambda on: self.change(name, on)))

    def line(self, name: str, value: _Take = str) -> None:
        """Add a field."""
        self._put(name, LineField(words.field(name), lambda text: self.change(name, value(text))))

    def note(self) -> None:
        """Add the field of its note."""
        self._put("note", NoteField(words.field("note"), lambda text: self.change("note", text)))

    def choice(self, name: str, choices: Sequence[tuple[str, str]], value: _Take) -> ChoiceField:
        """Add a field."""
        made = ChoiceField(words.field(name), choices, lambda text: self.change(name, value(text)))
        self._put(name, made)
        return made

    def fill(self) -> None:
        for name, field in self.fields.items():
            if hasattr(self.setting, name):
                value = getattr(self.setting, name)
                shown: Any = " ".join(value) if isinstance(value, tuple) else value
                field.show_value(shown)

    def _put(self, name: str, field: Any) -> None:
        self.put(name, field)
        told = words.help_of(name)
        if told and isinstance(field, Field):
            field.column.addWidget(label(told, "muted", wrap=True))
            field.setAccessibleDescription(told)


class AccountForm(SettingForm):
    """The account and its owner."""

    ELEMENT = "account"

    def build(self) -> None:
        self.line("id")
        self.line("alias")
        self.note()
        self.line_under()
        devices = [(str(state), inspector_words.mfa(state)) for state in MfaState]
        self.mfa = ChoiceField(words.field("root_mfa"), devices, lambda text: self._root("mfa", MfaState(text)))
        self.keys = NumberField(
            words.field("root_access_keys"), (0, 10), lambda count: self._root("access_keys", count)
        )
        self.owner = NoteField(words.field("root_note"), lambda text: self._root("note", text))
        self._put("root_mfa", self.mfa)
        self._put("root_access_keys", self.keys)
        self._put("root_note", self.owner)

    def fill(self) -> None:
        super().fill()
        root = self.setting.root
        self.mfa.show_value(str(root.mfa))
        self.keys.show_value(root.access_keys)
        self.owner.show_value(root.note)

    def _root(self, name: str, value: object) -> str:
        changed: dict[str, Any] = {name: value}
        account = self.setting
        return self.put_setting(replace(account, root=replace(account.root, **changed)), f"root_{name}")


class PasswordForm(SettingForm):
    """The password policy."""

    ELEMENT = "password_policy"

    def build(self) -> None:
        self.number("min_length", 8, 32)
        self.number("min_different_characters", 0, 8)
        for name in (
            "require_lowercase",
            "require_uppercase",
            "require_numbers",
            "require_symbols",
            "refuse_user_name",
        ):
            self.switch(name)
        self.number("max_age_days", 0, 1095)
        self.switch("hard_expire")
        self.number("initial_age_days", 0, 90)
        self.number("reuse_prevention", 0, 24)
        self.number("max_login_attempts", 0, 32)
        self.switch("refuse_risky_on_api")
        self.note()


class PreferenceForm(SettingForm):
    """The security preferences."""

    ELEMENT = "security_preference"

    def build(self) -> None:
        self.choice("mfa_for_login", [(str(each), words.login_mfa(each)) for each in LoginMfa], LoginMfa)
        self.switch("save_mfa_ticket")
        self.ways = {way: self._switch_of(way) for way in _WAYS}
        self.column.addWidget(label(words.field("verification_types"), "muted"))
        for way, field in self.ways.items():
            self.put(way, field)
        self.number("login_session_hours", 1, 24)
        self.line("login_networks", lambda text: tuple(text.replace(",", " ").split()))
        self.idle = [
            self.choice(name, [(str(count), words.days(count)) for count in _IDLE_DAYS], int)
            for name in ("max_idle_days_users", "max_idle_days_access_keys")
        ]
        for name in (
            "change_password",
            "manage_mfa_devices",
            "manage_access_keys",
            "login_with_passkey",
            "manage_personal_dingtalk",
            "manage_service_credentials",
        ):
            self.switch(name)
        self.note()

    def fill(self) -> None:
        setting = self.setting
        for field, now in zip(self.idle, (setting.max_idle_days_users, setting.max_idle_days_access_keys), strict=True):
            field.offer([(str(count), words.days(count)) for count in sorted({*_IDLE_DAYS, now})])
        super().fill()
        for field, now in zip(self.idle, (setting.max_idle_days_users, setting.max_idle_days_access_keys), strict=True):
            field.show_value(str(now))
        for way, switch in self.ways.items():
            switch.show_value(way in setting.verification_types)

    def _switch_of(self, way: str) -> SwitchField:
        return SwitchField(self.theme, words.verification(way), lambda on: self._way(way, on=on))

    def _way(self, way: str, *, on: bool) -> str:
        others = [each for each in self.setting.verification_types if each != way]
        return self.change("verification_types", tuple(sorted([*others, way] if on else others)))


class DirectoryForm(SettingForm):
    """The place in a resource directory."""

    ELEMENT = "directory"

    def build(self) -> None:
        self.choice("standing", [(str(each), words.standing(each)) for each in Standing], Standing)
        self.note()


FORMS: tuple[type[SettingForm], ...] = (AccountForm, PasswordForm, PreferenceForm, DirectoryForm)
