"""What the rows of the tree say."""

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.checks.problem import Severity
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.references import Uses
from ramkeep.core.plan.model.values import AttachmentKey, Key, MembershipKey, PolicyRef, PolicyType
from ramkeep.core.plan.policy.document import Effect, Statement
from ramkeep.ui.plan.tree.rows import Outline, Row, Section
from ramkeep.ui.punctuation import aside

translate = QCoreApplication.translate


def section_name(which: Section) -> str:
    """A heading of the tree."""
    return {
        Section.GROUPS: translate("plan", "Groups"),
        Section.WITHOUT_GROUP: translate("plan", "Users without group"),
        Section.USERS: translate("plan", "All users"),
        Section.ROLES: translate("plan", "Roles"),
        Section.POLICIES: translate("plan", "Policies"),
        Section.CONTROL_POLICIES: translate("plan", "Control policies"),
        Section.RESOURCE_GROUPS: translate("plan", "Resource groups"),
    }[which]


def kind_name(kind: Kind) -> str:
    """A sort of object, to stand before its name."""
    return {
        Kind.USER: translate("plan", "User"),
        Kind.GROUP: translate("plan", "Group"),
        Kind.ROLE: translate("plan", "Role"),
        Kind.POLICY: translate("plan", "Policy"),
        Kind.CONTROL_POLICY: translate("plan", "Control policy"),
        Kind.RESOURCE_GROUP: translate("plan", "Resource group"),
        Kind.MEMBERSHIP: translate("plan", "Membership"),
        Kind.ATTACHMENT: translate("plan", "Attached policy"),
    }[kind]


def severity_name(severity: Severity) -> str:
    """How bad a problem is."""
    return {
        Severity.ERROR: translate("plan", "Error"),
        Severity.DANGER: translate("plan", "Danger"),
        Severity.WARNING: translate("plan", "Warning"),
        Severity.HINT: translate("plan", "Hint"),
    }[severity]


def severity_letter(severity: Severity) -> str:
    """The same in the one letter of a badge."""
    return severity_name(severity)[0]


def name(outline: Outline, row: Row) -> str:
    """What the row is called."""
    if row.is_section:
        return section_name(Section(str(row.key)))
    if row.statement >= 0:
        return statement_name(outline.statements(row)[row.statement])
    return key_name(row.key)


def key_name(key: Key) -> str:
    """What an object is called, by its key."""
    match key:
        case MembershipKey():
            return translate("plan", "{user} in {group}").format(user=shown(key.user), group=shown(key.group))
        case AttachmentKey():
            return shown(key.policy.name)
        case PolicyRef():
            return shown(key.name)
    return shown(key)


def used_by(uses: Uses) -> tuple[str, ...]:
    """What refers to an object, each as a phrase."""
    levels = (translate("plan", "Control policy of the level {name}").format(name=shown(name)) for name in uses.levels)
    return (*(_use(key) for _, key in uses.keys), *levels)


def _use(key: MembershipKey | AttachmentKey) -> str:
    if isinstance(key, MembershipKey):
        text = translate("plan", "Membership of {user} in {group}")
        return text.format(user=shown(key.user), group=shown(key.group))
    text = translate("plan", "{policy}, attached to {principal}")
    text = text.format(policy=shown(key.policy.name), principal=shown(key.principal.name))
    return aside(text, in_scope(key.resource_group)) if key.resource_group else text


def detail(outline: Outline, row: Row) -> str:
    """What stands behind the name, quietly."""
    plan = outline.plan
    if row.is_section or row.statement >= 0:
        return ""
    match row.kind:
        case Kind.USER:
            return shown(plan.users[str(row.key)].display_name)
        case Kind.GROUP:
            return shown(plan.groups[str(row.key)].display_name)
        case Kind.RESOURCE_GROUP:
            return shown(plan.resource_groups[str(row.key)].display_name)
        case Kind.ATTACHMENT:
            assert isinstance(row.key, AttachmentKey)
            return in_scope(row.key.resource_group) if row.key.resource_group else ""
        case Kind.POLICY:
            assert isinstance(row.key, PolicyRef)
            return translate("plan", "system") if row.key.type == PolicyType.SYSTEM else ""
    return ""


def in_scope(resource_group: str) -> str:
    """Where an attachment holds."""
    return translate("plan", "in {resource_group}").format(resource_group=shown(resource_group))


def statement_name(statement: Statement) -> str:
    """The first of what a statement is about."""
    effect = translate("plan", "Allow") if statement.effect == Effect.ALLOW else translate("plan", "Deny")
    actions = statement.actions or ("",)
    first = shown(actions[0])
    if statement.not_actions:
        first = translate("plan", "all but {action}").format(action=first)
    more = len(actions) - 1
    text = f"{effect} · {first}"
    return translate("plan", "{text}, and {count} more").format(text=text, count=more) if more else text


def told(outline: Outline, row: Row, severity: Severity | None) -> str:
    """Everything about a row, for its tooltip and for those who cannot see it."""
    parts = [name(outline, row)]
    if row.is_section:
        parts.append(translate("plan", "%n object(s)", "", outline.count(row)))
    else:
        parts[0] = f"{kind_name(Kind(row.kind))} {parts[0]}" if row.statement < 0 else parts[0]
        parts.append(detail(outline, row))
    if row.kind == Kind.GROUP:
        parts.append(translate("plan", "%n user(s)", "", outline.count(row)))
    if severity is not None:
        parts.append(severity_name(severity))
    return " · ".join(part for part in parts if part)
