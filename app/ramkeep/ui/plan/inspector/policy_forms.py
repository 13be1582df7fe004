"""The forms of policies, of where they are attached, of resource groups, and of the plan itself."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from ramkeep.core.plan.model import bulk
from ramkeep.core.plan.model.edits import Set
from ramkeep.core.plan.model.limits import LIMITS, Quota, limit_of
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.settings import Setting
from ramkeep.core.plan.model.values import AttachmentKey, PolicyRef, PolicyType, PrincipalKind
from ramkeep.core.plan.policy.document import Document
from ramkeep.core.plan.policy.errors import PolicyNotWritable
from ramkeep.core.plan.policy.writing import MAX_CHARACTERS, size
from ramkeep.ui.plan.inspector import words
from ramkeep.ui.plan.inspector.chips import ChipValue
from ramkeep.ui.plan.inspector.fields import ChoiceField, FactField, LineField, NoteField
from ramkeep.ui.plan.inspector.form import Form, ItemForm
from ramkeep.ui.plan.inspector.principal_forms import Tagged
from ramkeep.ui.plan.model import Chosen
from ramkeep.ui.plan.tree import step_words
from ramkeep.ui.plan.tree.row_words import key_name, kind_name


class PolicyForm(Tagged):
    """A custom policy, or a copy of a system policy."""

    KIND = Kind.POLICY

    def build(self) -> None:
        self.named()
        self.line("description")
        self.holders = self.chips("holders", opens=True)
        self.holders.add_wanted.connect(lambda _: self.wished.emit("holders"))
        self.holders.remove_wanted.connect(self._detach)
        self.holders.open_wanted.connect(self._open)
        self.tag_chips()
        self.note()
        self.line_under()
        self.grants = self.put("grants", FactField(words.grants_title()))
        self.length = self.put("size", FactField(words.size_title()))
        self.attached = self.put("attached", FactField(words.attached_title()))
        self.versions = self.put("versions", FactField(words.versions_title()))

    def fill(self) -> None:
        assert self.model is not None
        assert isinstance(self.key, PolicyRef)
        policy = self.item
        self.fill_attributes()
        self.fields["name"].setEnabled(self.key.type == PolicyType.CUSTOM)
        held = sorted(key for key in self.model.plan.attachments if key.policy == self.key)
        self.holders.show_value([ChipValue(key, key.principal.name, _kind(key)) for key in held])
        self.fill_tags()
        self.length.show_value(_size(policy.document, MAX_CHARACTERS))
        kinds = Counter(key.principal.kind for key in held)
        counts = (kinds[each] for each in (PrincipalKind.USER, PrincipalKind.GROUP, PrincipalKind.ROLE))
        self.attached.show_value(words.attached_count(*counts))
        self.versions.show_value(words.versions(len(policy.versions), policy.default or policy.versions[-1].id))

    def _detach(self, key: AttachmentKey) -> None:
        assert self.model is not None
        edits = bulk.removed(self.model.plan, [(Kind.ATTACHMENT, key)])
        self.write(edits, step_words.detach((self.name,), (key.principal.name,)))

    def _open(self, key: AttachmentKey) -> None:
        assert self.model is not None
        self.model.choose(Chosen(Kind(str(key.principal.kind)), key.principal.name))


class ControlPolicyForm(ItemForm):
    """A control policy."""

    KIND = Kind.CONTROL_POLICY

    def build(self) -> None:
        self.named()
        self.line("description")
        self.note()
        self.line_under()
        self.length = self.put("size", FactField(words.size_title()))

    def fill(self) -> None:
        self.fill_attributes()
        self.length.show_value(_size(self.item.document, LIMITS[Quota.CONTROL_POLICY_SIZE].value or 0))


class ResourceGroupForm(ItemForm):
    """A resource group."""

    KIND = Kind.RESOURCE_GROUP

    def build(self) -> None:
        self.named()
        self.line("display_name")
        self.line("id")
        self.note()

    def fill(self) -> None:
        self.fill_attributes()


class AttachmentForm(ItemForm):
    """A policy as it is attached to somebody."""

    KIND = Kind.ATTACHMENT

    def build(self) -> None:
        self.policy = self.put("policy", FactField(kind_name(Kind.POLICY)))
        self.whom = self.put("whom", FactField(words.attached_title()))
        self.scope = self.put("resource_group", ChoiceField(words.field("resource_group"), (), self._rescope))
        self.note()
        self.line_under()
        self.grants = self.put("grants", FactField(words.grants_title()))

    def fill(self) -> None:
        assert self.model is not None
        assert isinstance(self.key, AttachmentKey)
        self.fill_attributes()
        self.policy.show_value(self.key.policy.name)
        self.whom.show_value(words.principal(self.key.principal.kind, self.key.principal.name))
        groups = [(name, name) for name in sorted(self.model.plan.resource_groups)]
        self.scope.offer([("", words.whole_account()), *groups])
        self.scope.show_value(self.key.resource_group)

    @property
    def name(self) -> str:
        assert isinstance(self.key, AttachmentKey)
        return self.key.policy.name

    def _rescope(self, resource_group: str) -> str:
        assert self.model is not None
        assert isinstance(self.key, AttachmentKey)
        moved = self.key._replace(resource_group=resource_group)
        edits = bulk.rescoped(self.model.plan, self.key, resource_group)
        self.go_along(edits, moved, step_words.change(words.field("resource_group"), self.name))
        return ""


class MembershipForm(ItemForm):
    """A user in a group."""

    KIND = Kind.MEMBERSHIP

    def build(self) -> None:
        self.user = self.put("user", FactField(kind_name(Kind.USER)))
        self.group = self.put("group", FactField(kind_name(Kind.GROUP)))
        self.note()

    def fill(self) -> None:
        self.fill_attributes()
        self.user.show_value(self.item.user)
        self.group.show_value(self.item.group)

    @property
    def name(self) -> str:
        return key_name(self.key)


class PlanForm(Form):
    """The plan itself, while nothing in it is chosen."""

    def build(self) -> None:
        self.title = self._line("title", lambda plan, text: replace(plan.about, title=text))
        self.account = self._line("account_id", lambda plan, text: replace(plan.account, id=text))
        self.alias = self._line("alias", lambda plan, text: replace(plan.account, alias=text))
        self.about = self.put("note", NoteField(words.field("note"), self._set_note))
        self.line_under()
        self.counts = [self.put(name, FactField(name)) for name in words.count_titles()]

    def fill(self) -> None:
        assert self.model is not None
        plan = self.model.plan
        self.title.show_value(plan.about.title)
        self.account.show_value(plan.account.id)
        self.alias.show_value(plan.account.alias)
        self.about.show_value(plan.about.note)
        custom = sum(ref.type == PolicyType.CUSTOM for ref in plan.policies)
        used = (len(plan.users), len(plan.groups), len(plan.roles), custom)
        quotas = (Quota.USERS, Quota.GROUPS, Quota.ROLES, Quota.CUSTOM_POLICIES)
        for field, count, quota in zip(self.counts, used, quotas, strict=True):
            field.show_value(words.of_limit(count, limit_of(quota, plan.own_limits).value))

    def _line(self, attribute: str, changed: "Callable[..., Setting]") -> LineField:
        def write(text: str) -> str:
            assert self.model is not None
            return self.write(Set(changed(self.model.plan, text)), step_words.change_plan(words.field(attribute)))

        made: LineField = self.put(attribute, LineField(words.field(attribute), write))
        return made

    def _set_note(self, text: str) -> str:
        assert self.model is not None
        return self.write(Set(replace(self.model.plan.about, note=text)), step_words.change_plan(words.field("note")))


def _kind(key: AttachmentKey) -> str:
    return kind_name(Kind(str(key.principal.kind))).lower()


def _size(document: Document, most: int) -> str:
    try:
        return words.size(size(document).characters, most)
    except PolicyNotWritable:
        return ""
