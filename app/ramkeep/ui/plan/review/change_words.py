"""Differences between two plans, in words."""

from dataclasses import is_dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ramkeep.core.codes.names import shown
from ramkeep.core.plan.model.diff import Difference
from ramkeep.core.plan.model.plan import Kind
from ramkeep.core.plan.model.values import Attachment, Membership
from ramkeep.core.plan.policy.document import Document
from ramkeep.ui.plan.account.words import field as setting_field
from ramkeep.ui.plan.account.words import section
from ramkeep.ui.plan.inspector.words import field as object_field
from ramkeep.ui.plan.tree.row_words import in_scope, kind_name
from ramkeep.ui.punctuation import labeled

translate = QCoreApplication.translate
_LONGEST = 80
_SETTINGS = {
    "account": "account",
    "password policy": "password_policy",
    "security preferences": "security_preference",
    "directory": "directory",
}


def object_name(change: Difference) -> str:
    """The object that differs."""
    if change.kind in set(Kind):
        return f"{kind_name(Kind(change.kind))} {shown(change.name)}"
    if change.kind in _SETTINGS:
        return section(_SETTINGS[change.kind])
    return {
        "plan": translate("plan", "This plan"),
        "limits": translate("plan", "Limits of the account"),
        "review": translate("plan", "Ignored problems"),
        "checklist": translate("plan", "Checklist"),
    }.get(change.kind, change.kind)


def sign(change: Difference) -> str:
    """`+` for what came, `-` for what went, `~` for what is another one."""
    if change.before is None:
        return "+"
    return "-" if change.after is None else "~"


def sentence(change: Difference) -> str:
    """What differs in it."""
    if not change.field:
        return translate("plan", "New") if change.before is None else translate("plan", "Removed")
    name = field_name(change.field)
    if isinstance(change.before or change.after, Document | tuple) and change.field in (
        "versions",
        "trust",
        "document",
    ):
        return translate("plan", "{field}: another text").format(field=name)
    if change.before is None or change.after is None:
        return f"{name} {value(change.after if change.before is None else change.before)}"
    return labeled(name, f"{value(change.before)} → {value(change.after)}")


def field_name(name: str) -> str:
    """An attribute."""
    own = {
        "group": translate("plan", "Group"),
        "policy": translate("plan", "Policy"),
        "versions": translate("plan", "Versions"),
        "default": translate("plan", "Default version"),
        "trust": translate("plan", "Trust policy"),
        "document": translate("plan", "Text"),
        "root": translate("plan", "Owner of the account"),
        "ignored": translate("plan", "Ignored"),
        "done": translate("plan", "Done"),
        "former_names": translate("plan", "Former names"),
    }
    if name in own:
        return own[name]
    for of in (object_field, setting_field):
        try:
            return of(name)
        except KeyError:
            continue
    return name.replace("_", " ")


def value(it: object) -> str:
    """A value, cut where it is long."""
    match it:
        case bool():
            return translate("plan", "yes") if it else translate("plan", "no")
        case None | "" | ():
            return translate("plan", "nothing")
        case Attachment():
            scope = it.resource_group
            return f"{shown(it.policy.name)} {in_scope(scope)}" if scope else shown(it.policy.name)
        case Membership():
            return shown(it.group)
        case StrEnum() | int():
            return str(it)
        case tuple() if all(isinstance(each, str) for each in it):
            return _cut(", ".join(map(shown, it)))
        case tuple():
            return translate("plan", "%n entry(s)", "", len(it))
        case _ if is_dataclass(it):
            return translate("plan", "set")
    return _cut(shown(str(it)))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
