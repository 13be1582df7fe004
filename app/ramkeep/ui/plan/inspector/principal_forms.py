"""The forms of users, groups and roles."""

from dataclasses import replace
from typing import Any

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.names import TAG_KEY, TAG_VALUE
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import (
    AccessKey,
    AttachmentKey,
    ConsoleLogin,
    MfaState,
    PrincipalKind,
    PrincipalRef,
)
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.inspector.chips import ChipsField, ChipValue
from ramkeep.ui.plan.inspector.code_line import CodeLine
from ramkeep.ui.plan.inspector.fields import ChoiceField, FactField, LineField, SwitchField
from ramkeep.ui.plan.inspector.form import ItemForm
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree import row_words, step_words

_SESSION = (3600, 43200)


class PrincipalForm(ItemForm):
    """What policies can be attached to."""

    PRINCIPAL: PrincipalKind
    policies: ChipsField
    grants: FactField

    @property
    def ref(self) -> PrincipalRef:
        """As attachments name it."""
        return PrincipalRef(self.PRINCIPAL, self.name)

    def policy_chips(self) -> None:
        """Add the field of its policies."""
        self.policies = self.chips("policies", opens=True)
        self.policies.add_wanted.connect(lambda _: self.wished.emit("policies"))
        self.policies.remove_wanted.connect(self._detach)
        self.policies.open_wanted.connect(self._open)

    def grants_fact(self) -> None:
        """Add what it can do; filled from outside."""
        self.grants = self.put("grants", FactField(words.grants_title()))

    def fill_policies(self) -> None:
        """Show what is attached to it itself."""
        assert self.model is not None
        held = self.model.plan.attached_to(self.ref)
        self.policies.show_value(
            [
                ChipValue(
                    each.key,
                    each.policy.name,
                    row_words.in_scope(each.resource_group) if each.resource_group else "",
                )
                for each in held
            ]
        )

    def _detach(self, key: AttachmentKey) -> None:
        assert self.model is not None
        edits = bulk.removed(self.model.plan, [(Kind.ATTACHMENT, key)])
        self.write(edits, step_words.detach((key.policy.name,), (self.name,)))

    def _open(self, key: AttachmentKey) -> None:
        assert self.model is not None
        is_here = key.policy in self.model.plan.policies
        self.model.choose(Chosen(Kind.POLICY, key.policy) if is_here else Chosen(Kind.ATTACHMENT, key))


class Tagged(ItemForm):
    """What has tags."""

    tags: ChipsField

    def tag_chips(self) -> None:
        """Add the field of its tags."""
        self.tags = self.chips("tags", typed=True)
        self.tags.add_wanted.connect(lambda text: self.tags.say(self._tag(text)))
        self.tags.remove_wanted.connect(self._untag)

    def fill_tags(self) -> None:
        """Show them."""
        tags = sorted(self.item.tags.items())
        self.tags.show_value([ChipValue(key, f"{key}={value}") for key, value in tags])

    def _tag(self, text: str) -> str:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals:
            return words.bad_tag()
        for rule, part in ((TAG_KEY, key), (TAG_VALUE, value)):
            if not rule.fits(part):
                return words.tag_rule(rule.words)
        return self.change("tags", {**self.item.tags, key: value})

    def _untag(self, key: str) -> None:
        self.change("tags", {each: value for each, value in self.item.tags.items() if each != key})


class UserForm(PrincipalForm, Tagged):
    """A user."""

    KIND = Kind.USER
    PRINCIPAL = PrincipalKind.USER

    def build(self) -> None:
        self.named()
        self.line("display_name")
        self.console = self.put("console", SwitchField(self.theme, words.field("console"), self._set_console))
        self.bind = self._logon_switch("mfa_bind_required")
        self.reset = self._logon_switch("password_reset_required")
        self.api = self.put("api", SwitchField(self.theme, words.field("api"), lambda on: self.change("api", on)))
        states = [(str(state), words.mfa(state)) for state in MfaState]
        self.mfa = self.put(
            "mfa", ChoiceField(words.field("mfa"), states, lambda value: self.change("mfa", MfaState(value)))
        )
        self.code = CodeLine(self.theme)
        self.column.addWidget(self.code)
        self.group_chips = self.chips("groups", opens=True)
        self.group_chips.add_wanted.connect(lambda _: self.wished.emit("groups"))
        self.group_chips.remove_wanted.connect(self._leave)
        self.group_chips.open_wanted.connect(self._open_group)
        self.policy_chips()
        self.keys = self.chips("access_keys", typed=True)
        self.keys.add_wanted.connect(lambda text: self.keys.say(self._add_key(text)))
        self.keys.remove_wanted.connect(self._drop_key)
        for attribute in ("email", "mobile", "comments"):
            self.line(attribute)
        self.tag_chips()
        self.note()
        self.line_under()
        self.grants_fact()
        self.logon = self.put("logon", FactField(words.logon_title()))
        self.last = self.put("last", FactField(words.last_logon_title()))

    def fill(self) -> None:
        assert self.model is not None
        plan, user = self.model.plan, self.item
        self.fill_attributes()
        console = user.console is not None and user.console.active
        self.console.show_value(console)
        for field, on in (
            (self.bind, console and user.console.mfa_bind_required),
            (self.reset, console and user.console.password_reset_required),
        ):
            field.setVisible(console)
            field.show_value(on)
        self.api.show_value(user.api)
        self.mfa.show_value(str(user.mfa))
        self.code.show_user(self.model, user.name)
        self.group_chips.show_value([ChipValue(group, group) for group in plan.groups_of(user.name)])
        self.keys.show_value(
            [ChipValue(key.id, key.id, "" if key.active else words.inactive()) for key in user.access_keys]
        )
        self.fill_policies()
        self.fill_tags()
        alias = plan.account.alias or plan.account.id
        self.logon.show_value(f"{user.name}@{alias}.onaliyun.com" if console and alias else "")
        self.last.show_value("" if user.console is None else user.console.last_logon)

    def _set_console(self, on: bool) -> str:
        user = self.item
        if on:
            console = (
                ConsoleLogin(mfa_bind_required=True) if user.console is None else replace(user.console, active=True)
            )
        else:
            console = None
        return self.change("console", console)

    def _logon_switch(self, attribute: str) -> SwitchField:
        """Add a switch for something about the user's console logon."""

        def write(on: bool) -> str:
            changed: dict[str, Any] = {attribute: on}
            console = replace(self.item.console, **changed)
            return self.put_item(replace(self.item, console=console), words.field(attribute))

        made: SwitchField = self.put(attribute, SwitchField(self.theme, words.field(attribute), write))
        return made

    def _leave(self, group: str) -> None:
        assert self.model is not None
        self.write(bulk.parted(self.model.plan, (self.name,), (group,)), step_words.part((self.name,), (group,)))

    def _open_group(self, group: str) -> None:
        assert self.model is not None
        self.model.choose(Chosen(Kind.GROUP, group))

    def _add_key(self, text: str) -> str:
        return self.change("access_keys", (*self.item.access_keys, AccessKey(text)))

    def _drop_key(self, id: str) -> None:
        self.change("access_keys", tuple(key for key in self.item.access_keys if key.id != id))


class GroupForm(PrincipalForm):
    """A group."""

    KIND = Kind.GROUP
    PRINCIPAL = PrincipalKind.GROUP

    def build(self) -> None:
        self.named()
        self.line("display_name")
        self.members = self.chips("members", opens=True)
        self.members.add_wanted.connect(lambda _: self.wished.emit("members"))
        self.members.remove_wanted.connect(self._part)
        self.members.open_wanted.connect(self._open_user)
        self.policy_chips()
        self.line("comments")
        self.note()
        self.line_under()
        self.grants_fact()

    def fill(self) -> None:
        assert self.model is not None
        self.fill_attributes()
        self.members.show_value([ChipValue(user, user) for user in self.model.plan.members_of(self.name)])
        self.fill_policies()

    def _part(self, user: str) -> None:
        assert self.model is not None
        self.write(bulk.parted(self.model.plan, (user,), (self.name,)), step_words.part((user,), (self.name,)))

    def _open_user(self, user: str) -> None:
        assert self.model is not None
        self.model.choose(Chosen(Kind.USER, user))


class RoleForm(PrincipalForm, Tagged):
    """A role."""

    KIND = Kind.ROLE
    PRINCIPAL = PrincipalKind.ROLE

    def build(self) -> None:
        self.named()
        self.line("description")
        self.put("max_session_seconds", LineField(words.field("max_session_seconds"), self._set_session))
        self.console = self.put(
            "console", SwitchField(self.theme, words.field("role_console"), lambda on: self.change("console", on))
        )
        self.policy_chips()
        self.tag_chips()
        self.note()
        self.line_under()
        self.grants_fact()

    def fill(self) -> None:
        self.fill_attributes()
        self.console.show_value(self.item.console)
        self.fill_policies()
        self.fill_tags()

    def _set_session(self, text: str) -> str:
        if not (text.isascii() and text.isdigit() and len(text) < 6 and _SESSION[0] <= int(text) <= _SESSION[1]):
            return words.bad_number()
        return self.change("max_session_seconds", int(text))
